"""iPaaS.com's queue, to which a batch can be handed over: whether this host has it, and a log to follow. Reads only."""

from __future__ import annotations

from datetime import UTC, datetime

from core.doctor.check import Said, assumed, check, only_assumed, seen
from core.doctor.samples import Samples
from core.errors import CredentialError, NotFound
from core.words import by_typing, say

_NOBODY = "00000000-0000-0000-0000-000000000000"
_SEND_FROM_HERE = say("Send batches from here{terminal}.", terminal=by_typing("without --queue"))


@check(
    "ipaas-queue",
    say("iPaaS.com's queue takes orders"),
    say("a GET of the call that hands over, which does nothing"),
)
async def queue(samples: Samples) -> Said:
    """Whether the call is there and the subscription has a key for it. Whether it carries anything out only an order
    that is handed over shows.
    """
    if not await samples.ipaas.has_queue():
        return assumed(
            say("This host has no such call: nothing can be handed over to its queue."), _SEND_FROM_HERE
        )
    if not (await samples.subscription()).webhook_key:
        return assumed(
            say("The subscription has no webhook key, without which nothing is accepted."), _SEND_FROM_HERE
        )
    return seen(
        say(
            "This host has the call, and the subscription has its key. The first order handed over will "
            "show whether it is processed."
        )
    )


@check(
    "ipaas-queue-log",
    say("The log of a transfer can be followed"),
    say("a read of the log of a nonexistent transfer"),
)
async def queue_log(samples: Samples) -> Said:
    """Whether the log answers."""
    try:
        found = await samples.ipaas.transfer_log(_NOBODY, datetime.now(UTC))
    except NotFound:
        return assumed(say("This host provides no log: for orders handed over, only Klaviyo is checked."))
    except CredentialError as error:
        return assumed(
            say("The log can't be read ({error_title}): only Klaviyo is checked.", error_title=error.title),
            error.hint,
        )
    if found:
        return assumed(
            say(
                "The log of a nonexistent transfer has {n_found} entries: it may be another's.",
                n_found=len(found),
            )
        )
    return seen(say("The log responds, and has nothing for a transfer that doesn't exist."))


CHECKS = (
    queue,
    queue_log,
    only_assumed(
        "ipaas-queue-portions",
        say("How much the queue takes at once"),
        say("Fifty orders are handed over at once, every two seconds, each with its own tracking GUID."),
        say("Hand over a few orders first, and check their transfers in iPaaS.com."),
    ),
)
