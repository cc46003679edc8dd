"""How an order's profile was found: the look-ups, the candidates, and what speaks against it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from core.transfer.plan.events import PlannedRequest
from core.transfer.plan.notice import Notice

ProfileOutcome = Literal["found", "would_create", "not_found", "could_not_tell"]
"""`would_create`: the customer is transferred first, and the bodies' profile id is filled in then."""
TraceStepName = Literal[
    "external_id",
    "record",
    "profile",
    "email",
    "phone",
    "customer",
    "customers",
    "customer_transfer",
    "formula",
    "chosen",
]
"""What was looked up, or concluded."""
LookupOutcome = Literal["found", "not_found", "deleted", "conflict", "could_not_tell", "would_create"]
CandidateSource = Literal[
    "external_id", "email", "formula", "email_tag", "phone", "customer_email", "deleted_link", "merged"
]
"""How a candidate came up; `email_tag`: by the email without its + tag; `merged`: another one was merged into it."""
ProfileRule = Literal["external_id", "email", "customer_transfer"]
"""Which rule gave the profile; None: a mapping of another kind did."""


class TraceStep(msgspec.Struct, frozen=True):
    """One look-up of the profile resolution: what was asked, what came back, when; `detail` is a sentence."""

    step: TraceStepName
    outcome: LookupOutcome
    detail: str
    at: datetime


class ProfileCandidate(msgspec.Struct, frozen=True, kw_only=True):
    """A Klaviyo profile that could be meant. `recorded` counts this order's events that can be seen on it."""

    profile_id: str
    source: CandidateSource
    email: str | None = None
    name: str | None = None
    exists: bool = True
    phone: str | None = None
    created: str | None = None
    recorded: int = 0


class Resolution(msgspec.Struct, frozen=True, kw_only=True):
    """How the profile was found. `conflicts` stop the send until the user has chosen a candidate.

    `chosen`: the user has, and `rule` is the one that had found that candidate. `can_save_link`: the
    profile is certain, and the customer's link to it is missing or deleted.
    """

    outcome: ProfileOutcome
    profile_id: str | None
    rule: ProfileRule | None
    trace: tuple[TraceStep, ...] = ()
    candidates: tuple[ProfileCandidate, ...] = ()
    conflicts: tuple[Notice, ...] = ()
    remarks: tuple[Notice, ...] = ()
    customer_transfer: PlannedRequest | None = None
    can_save_link: bool = False
    chosen: bool = False
