"""Whether a connection's Klaviyo account is the one of the subscription that an order belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from core.ipaas import Subscription
from core.klaviyo import KlaviyoReader, Revision
from core.transfer.plan.notice import Notice
from core.transfer.plan.recorded import Receipt
from core.transfer.plan.resolution import Resolution
from core.words import say


@dataclass(frozen=True, kw_only=True)
class AccountVerdict:
    """`ours` is the account that the connection's key opens, `theirs` the subscription's, both by name.

    `unproven`: the two can't be compared (`why`), so that something of the company's must be found in ours.
    """

    state: Literal["same", "other", "unproven"]
    ours: str = ""
    theirs: str = ""
    why: str = ""


SAME = AccountVerdict(state="same")


class AccountCheck(Protocol):
    """Compares the accounts; remembers what it found."""

    async def verdict(self, subscription: Subscription, revision: Revision) -> AccountVerdict:
        """By the keys and addresses; asks Klaviyo only where these differ."""
        ...

    async def by_links(self, subscription: Subscription, klaviyo: KlaviyoReader) -> AccountVerdict:
        """By what iPaaS.com has saved of this subscription, for any order and customer: `same` or `unproven`."""
        ...

    def note_proven(self, subscription: Subscription) -> None:
        """Something of this subscription's was found in the account."""
        ...


def proves(resolution: Resolution, receipts: tuple[Receipt, ...]) -> bool:
    """Whether an order's own links lead into the account: a saved event, or the customer's profile."""
    linked = resolution.rule == "external_id" and not resolution.conflicts
    return linked or any(r.outcome == "found" and not r.of_another_order for r in receipts)


def notice_of(verdict: AccountVerdict) -> Notice:
    """What blocks a plan whose account isn't the subscription's, or may not be."""
    if verdict.state == "other":
        return Notice(
            title=say("The key opens another Klaviyo account than the subscription's"),
            detail=say(
                "The connection's key opens {ours}; the subscription sends to {theirs}. Nothing of this "
                "order belongs there.",
                ours=verdict.ours,
                theirs=verdict.theirs,
            ),
            hint=say("Choose the connection of the subscription's account, or correct the key of this one."),
            name="other_account",
        )
    return Notice(
        title=say("Can't tell whether the key opens the subscription's Klaviyo account"),
        detail=say(
            "The connection's key opens {ours}. {why}",
            ours=verdict.ours or say("an account whose name is not known"),
            why=verdict.why,
        ),
        hint=say(
            "Use the API key from the subscription's settings. If it uses OAuth, check in Klaviyo that the "
            "account is the right one, then confirm it in the connection."
        ),
        name="account_unproven",
    )
