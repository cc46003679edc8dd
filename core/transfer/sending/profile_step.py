"""The profile of a run: known already, the customer's own that is still to be linked, or made now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import assert_never

from core.errors import BadRequest, DeskError, JournalError, TransferError
from core.klaviyo import StoredEvent
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.plan.events import EventKey
from core.transfer.plan.notice import UNRESOLVED, Notice
from core.transfer.plan.sendable import (
    FoundBy,
    KnownProfile,
    NewProfile,
    SendablePlan,
    SendableProfile,
    UnlinkedProfile,
)
from core.transfer.sending.customer_transfer import CustomerTransfer, OutcomeUnknown
from core.transfer.sending.destination import Destination
from core.transfer.sending.external_ids import Links
from core.transfer.sending.steps import Steps
from core.words import joined, say

Recorded = Mapping[EventKey, StoredEvent]
"""Those of the run's events that Klaviyo has."""

_FOUND_BY: dict[FoundBy, str] = {
    "external_id": say("by the customer's link"),
    "email": say("by the email"),
    "formula": say("by the mapping's own formula"),
    "choice": say("chosen by the user"),
    "recorded_event": say("the profile of the event being corrected"),
}


@dataclass(frozen=True)
class Settled:
    """The profile that the events go to. `there` is what was found on one that the plan took for new, `trouble`
    what went wrong beside it.
    """

    profile_id: str
    there: Recorded = field(default_factory=dict)
    trouble: Notice | None = None


class ProfileStep:
    """Settles the profile of one run. `recorded_on` reads which of the run's events a profile has."""

    def __init__(
        self,
        to: Destination,
        klaviyo: KlaviyoWriter,
        steps: Steps,
        recorded_on: Callable[[str], Awaitable[Recorded]],
    ) -> None:
        self._steps = steps
        self._transfer = CustomerTransfer(to, klaviyo, steps)
        self._links = Links(to, steps)
        self._recorded_on = recorded_on

    async def settle(self, profile: SendableProfile) -> Settled:
        """The profile, made and linked where it has to be. Raises TransferError, OutcomeUnknown, and what reads
        and writes raise.
        """
        match profile:
            case KnownProfile():
                return Settled(profile.profile_id)
            case UnlinkedProfile():
                self._steps.started("customer_transfer")
                words = say("The customer already has the profile")
                return await self._linked(Settled(profile.profile_id), profile.customer_id, words)
            case NewProfile():
                self._steps.started("customer_transfer")
                settled, words = await self._transferred(profile)
                return await self._linked(settled, profile.customer_id, words)
            case _:  # pragma: no cover - mypy sees that there is no other
                assert_never(profile)

    async def _transferred(self, profile: NewProfile) -> tuple[Settled, str]:
        try:
            made, is_new = await self._transfer.make(profile.request)
            there: Recorded = {} if is_new else await self._recorded_on(made.id)
        except BadRequest as error:
            refused = TransferError(
                say("The customer transfer was refused. {error_detail}", error_detail=error.detail),
                title=UNRESOLVED,
                hint=say("Correct the customer's data in iPaaS.com, then preview again."),
            )
            self._steps.failed("customer_transfer", Notice.of(refused))
            raise refused from error
        except DeskError as error:
            unknown = isinstance(error, OutcomeUnknown)
            self._steps.failed(
                "customer_transfer", Notice.of(error), outcome="unknown" if unknown else "failed"
            )
            raise
        words = say("Created the profile {profile}", profile=made.id)
        return Settled(made.id, there), words if is_new else say(
            "Using the profile {profile}", profile=made.id
        )

    async def _linked(self, settled: Settled, customer_id: str, words: str) -> Settled:
        """Without its link the event still goes to the right profile; so this is told, and no reason to stop."""
        trouble = None
        try:
            await self._links.save_customer(customer_id, settled.profile_id)
        except JournalError:
            raise
        except DeskError as error:
            trouble = Notice.of(error)
            self._steps.progress(
                "customer_transfer", say("The customer's link: {error_title}", error_title=error.title)
            )
        self._steps.finished("customer_transfer", words)
        return Settled(settled.profile_id, settled.there, trouble)


async def with_owed_link(plan: SendablePlan, to: Destination) -> SendableProfile:
    """The plan's profile; one that an earlier run of the order made, or may have made, is linked as that run would
    have done.
    """
    profile, customer_id = plan.profile, plan.order.customer_id
    if not isinstance(profile, KnownProfile) or profile.found_by != "email" or not customer_id:
        return profile
    made = await to.journal.made_profiles(to.target, plan.transaction_id)
    if not any(result in (None, profile.profile_id) for result in made):
        return profile
    return UnlinkedProfile(profile.profile_id, customer_id)


def in_words(profile: SendableProfile) -> str:
    """What the plan found, as the step `profile` tells it."""
    match profile:
        case KnownProfile():
            return joined(", ", (profile.profile_id, _FOUND_BY[profile.found_by]))
        case UnlinkedProfile():
            return say("{profile_id}, the customer's own, to be linked", profile_id=profile.profile_id)
        case NewProfile():
            return say("No profile yet: the customer is transferred first")
        case _:  # pragma: no cover - mypy sees that there is no other
            assert_never(profile)
