"""Proof that an order arrived: the product's validation checklist, done by reads alone.

It asks what Klaviyo has now, whoever sent it. (the user's document, "Validation Checklist")
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Literal

import msgspec

from core.errors import DeskError
from core.klaviyo import KlaviyoReader, Revision, StoredEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.planner import Planner
from core.transfer.proof.checklist import Check, Seen, checks_of
from core.transfer.recorded.find import earliest

VerificationState = Literal["verified", "not_verified", "could_not_tell"]


class Verification(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="verification"):
    """The checklist of one order, ticked or not.

    `profile_id` is the expected profile, `event_id` the Placed Order event that was found, wherever that
    is. `blocked_by` says why nothing could be checked; then there are no checks.
    """

    transaction_id: str
    state: VerificationState
    checks: tuple[Check, ...] = ()
    profile_id: str | None = None
    event_id: str | None = None
    order: OrderSummary | None = None
    blocked_by: tuple[Notice, ...] = ()
    checked_at: datetime | None = None

    @property
    def verified(self) -> bool:
        """Whether every item is ticked."""
        return self.state == "verified"


@dataclass
class _EventsRead:
    """What was read: each profile's events, and the profiles that could not be read."""

    events: dict[str, list[StoredEvent]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)


class Verifier:
    """Checks orders. Reads only: its clients can't write."""

    def __init__(self, planner: Planner, klaviyo: Callable[[Revision], KlaviyoReader]) -> None:
        self._planner = planner
        self._klaviyo = klaviyo

    async def verify(self, transaction_id: str) -> Verification:
        """The checklist of one order; errors are in it, only cancellation is raised."""
        plan = await self._planner.trace(transaction_id)
        if plan.profile is None or plan.order is None or plan.target is None:
            return Verification(
                transaction_id=transaction_id,
                state="could_not_tell",
                order=plan.order,
                blocked_by=plan.blocked_by,
                checked_at=datetime.now(UTC),
            )
        klaviyo = self._klaviyo(Revision.parse(plan.target.revision))
        read = await self._read(klaviyo, plan.profile, plan.order)
        seen = Seen(
            order=plan.order,
            resolution=plan.profile,
            planned=plan.events,
            events=read.events,
            unread=tuple(read.errors),
        )
        checks = checks_of(seen)
        found = seen.found()
        return Verification(
            transaction_id=transaction_id,
            state=_state(checks),
            checks=checks,
            profile_id=seen.expected_profile(),
            event_id=found[1].id if found is not None else None,
            order=plan.order,
            checked_at=datetime.now(UTC),
        )

    async def _read(self, klaviyo: KlaviyoReader, profile: Resolution, order: OrderSummary) -> _EventsRead:
        """The events of every profile that could be meant, side by side."""
        ids = [profile.profile_id, *(c.profile_id for c in profile.candidates if c.exists)]
        after = earliest(order.created)
        read = _EventsRead()

        async def one(profile_id: str) -> None:
            try:
                found = [event async for event in klaviyo.events(profile_id, after=after)]
            except DeskError as error:
                read.errors.append(f"The events of {profile_id} can't be read. {error.title}.")
            else:
                read.events[profile_id] = found

        await asyncio.gather(*(one(profile_id) for profile_id in dict.fromkeys(filter(None, ids))))
        return read


def _state(checks: tuple[Check, ...]) -> VerificationState:
    states = {check.state for check in checks}
    if states == {"ticked"}:
        return "verified"
    return "not_verified" if "not" in states else "could_not_tell"
