"""Checks before sending: what the product requires, and what Klaviyo would refuse, drop or ignore.

One module a subject: `required`, `limits`, `revenue`, `moment` (time and revision), `uniqueness`, `names`.
(docs/facts.md#product-required for the product's own message.)
"""

from __future__ import annotations

from core.mapping.engine import MappedField
from core.mapping.findings import INCOMPLETE, Finding, Severity
from core.mapping.lint.limits import Limits, check_limits
from core.mapping.lint.moment import check_revision, check_time
from core.mapping.lint.names import check_names
from core.mapping.lint.required import check_email, check_required
from core.mapping.lint.revenue import check_revenue
from core.mapping.lint.uniqueness import Identity, changed_ids, shared_ids
from core.mapping.payload import EventDraft

__all__ = [
    "INCOMPLETE",
    "Identity",
    "Limits",
    "changed_ids",
    "check_event",
    "check_names",
    "check_revision",
    "shared_ids",
]


def check_event(
    draft: EventDraft,
    fields: tuple[MappedField, ...],
    limits: Limits,
    *,
    order_number: str | None,
    profile_pending: bool,
    missing_email: Severity | None = None,
) -> list[Finding]:
    """Everything about one event that blocks it, must be confirmed or is worth knowing.

    `profile_pending`: the profile is made when the order is sent, so that its id may be missing now.
    `missing_email`: the order has no email, and how bad that is for properties that read it.
    """
    return [
        *check_required(draft, fields, order_number, profile_pending),
        *check_email(fields, missing_email),
        *check_revenue(draft),
        *check_limits(draft, limits),
        *check_time(draft, limits.today),
    ]
