"""What a look at an order says: it is there, it isn't due, it is missing and why, or that can't be told now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.transfer.plan.notice import Notice, NoticeKind, NoticeName
from core.transfer.plan.plan import Plan
from core.transfer.planning.order_findings import is_sale
from core.transfer.planning.reads import no_transaction
from core.transfer.planning.state import in_words, marks_of
from core.words import by_typing, joined, say

Kind = Literal["there", "not_due", "missing", "unsure"]
_LATER: frozenset[NoticeKind] = frozenset(
    (
        "NetworkError", "NotConnected", "GivenUp", "NoAnswer", "UnreadableAnswer", "RateLimited", "ServerError",
        "ApiError", "BadRequest", "Gone", "CredentialError", "KeyringUnavailable", "SignInRefused", "MissingScope",
        "ConfigurationError", "UnconfirmedHost", "InsecureUrl", "NetworkSettingError", "JournalError",
    )
)  # fmt: skip
"""What says something about the ways there, and nothing about the order."""
_OPEN: frozenset[NoticeName] = frozenset(
    ("account_unproven", "just_sent", "not_checked", "receipt_unread", "sent_elsewhere", "sent_not_visible")
)
"""What may look otherwise in a moment, or would be proven by what isn't there yet."""


@dataclass(frozen=True)
class Verdict:
    """`cause`: why it is missing, or why that can't be told. `limited`: a limit is full, so that no more is asked."""

    kind: Kind
    cause: Notice | None = None
    limited: bool = False


def verdict_on(plan: Plan, subscription_id: str) -> Verdict:
    """What the plan of an order says to somebody who waits for its events from iPaaS.com, by this subscription."""
    if plan.skipped or _is_gone(plan) or _is_another_s(plan, subscription_id):
        return Verdict("not_due")
    if plan.order is not None and not is_sale(plan.order.status, plan.order.type):
        return Verdict("not_due")
    if _is_there(plan):
        return Verdict("there")
    later = next(
        (n for n in plan.blocked_by if n.kind in _LATER or n.name in _OPEN or n.name == "other_account"), None
    )
    if later is not None:
        return Verdict("unsure", later, limited=later.kind in ("RateLimited", "GivenUp"))
    if plan.profile is not None and plan.profile.outcome == "could_not_tell":
        return Verdict("unsure", plan.blocked_by[0] if plan.blocked_by else None)
    if plan.order is None:
        return Verdict("unsure", plan.blocked_by[0] if plan.blocked_by else None)
    return Verdict("missing", _cause(plan))


def _is_gone(plan: Plan) -> bool:
    """Whether iPaaS.com doesn't have the order any more."""
    gone = no_transaction(plan.transaction_id)
    return any(notice.name == "order_deleted" or notice.title == gone for notice in plan.blocked_by)


def _is_another_s(plan: Plan, subscription_id: str) -> bool:
    """Whether the order belongs to another Klaviyo subscription, which makes its events, or doesn't."""
    return plan.gate is not None and plan.gate.subscription_id not in ("", subscription_id)


def _is_there(plan: Plan) -> bool:
    """Whether Klaviyo has the order: as planned, or under another key, on another profile, by another integration."""
    if plan.state == "in_klaviyo":
        return True
    if plan.state == "partly":
        return False
    found = any(double.certain and double.kind == "placed_order" for double in plan.doubles)
    return found or any(
        receipt.outcome == "found" and receipt.kind == "placed_order" and not receipt.of_another_order
        for receipt in plan.receipts
    )


def _cause(plan: Plan) -> Notice:
    order = plan.transaction_id
    if plan.state == "partly":
        return Notice(
            title=say("Klaviyo has only some of this order's events"),
            detail=say("{plan}.", plan=in_words(plan)),
            hint=say(
                "Check its transfer in iPaaS.com. A send from here{terminal} sends only what is missing.",
                terminal=by_typing(f"resend-desk send {order}"),
            ),
        )
    if plan.blocked_by:
        return plan.blocked_by[0]
    marks = marks_of(plan)
    detail = say(
        "Nothing prevents it from being sent: iPaaS.com has not transferred it, or its transfer failed."
    )
    if marks:
        detail = say(
            "{detail} Check this first: {marks}",
            detail=detail,
            marks=joined("; ", (mark.title for mark in marks)),
        )
    return Notice(
        title=say("Klaviyo has no event for this order"),
        detail=detail,
        hint=say(
            "Check its transfer in iPaaS.com, or preview it and send it{terminal}.",
            terminal=by_typing(f"resend-desk send {order}"),
        ),
    )
