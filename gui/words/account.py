"""What kind of account is behind a connection, in words: whether real customers are."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.words import say
from gui.kit.colors import Tone

if TYPE_CHECKING:
    from core.transfer.plan.order import Target


class AccountKind(NamedTuple):
    """The word on the badge, its tone, and what it means."""

    text: str
    tone: Tone
    meaning: str


READ_ONLY = say(
    "This connection is read-only: nothing can be sent or saved through it. You can change this in File, "
    "Colour and safe mode."
)
MODE_BADGES: dict[str, AccountKind] = {
    "read-only": AccountKind(
        say("READ ONLY"),
        "muted",
        say("Nothing can be sent or saved through this connection (File, Colour and safe mode)."),
    ),
    "type-name": AccountKind(
        say("NAME BEFORE SENDING"),
        "muted",
        say("The account's name must be entered before sending (File, Colour and safe mode)."),
    ),
}
"""The mark of a connection's safe mode; that it asks goes without saying."""
SESSION_ONLY = AccountKind(
    say("THIS SESSION ONLY"),
    "warning",
    say(
        "Nothing of this connection is saved; it is gone when you close the window. To save it, edit the "
        "connection (File, Edit connection) and untick “Use it for this session only”."
    ),
)
"""The mark of a connection that isn't saved."""


def account_kind(target: Target | None, *, demo: bool) -> AccountKind:
    """What the account's badge says. What isn't known is not taken for a test account."""
    if demo:
        return AccountKind(
            say("DEMO"),
            "ok",
            say(
                "The sandbox inside the program: nothing leaves this computer, and everything is "
                "discarded when you quit."
            ),
        )
    if target is None or target.test_account is None:
        return AccountKind(
            say("UNKNOWN ACCOUNT"),
            "warning",
            say("It isn't known whether this is a test account: treat it as live."),
        )
    if target.test_account:
        return AccountKind(say("TEST"), "accent", say("Klaviyo says that this is a test account."))
    return AccountKind(
        say("LIVE"), "error", say("Real customers: what you send can start flows that email them.")
    )


def what_the_next_start_knows(batch: str, *, demo: bool, session_only: bool) -> str:
    """What becomes of a send that the end of the program breaks off. `batch`: the name of the batch that is being sent;
    empty for orders alone. The journal stays; a connection that isn't saved doesn't, nor does the demo's sandbox.
    """
    if demo:
        return say("The demo and everything sent in it are discarded when you close the window.")
    if session_only and batch:
        return say(
            "This connection is kept for this session only. Set it up again after the next start: the "
            "program then offers to continue the batch “{batch}”.",
            batch=batch,
        )
    if session_only:
        return say(
            "This connection is kept for this session only. Set it up again after the next start: the "
            "program then lists these orders, shows how far they got, and offers to finish them."
        )
    if batch:
        return say("At the next start, the program offers to continue the batch “{batch}”.", batch=batch)
    return say(
        "At the next start, the program lists these orders, shows how far they got, and offers to finish them."
    )
