"""Why an order has no event, as far as its plan, its receipts and the journal say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from core.journal import SentBefore
from core.journal.outcomes import within
from core.mapping.lint.required import NO_EMAIL
from core.reconcile.records import Cause
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.words import by_typing, say, say_count, stated, when

_RECENT = timedelta(minutes=15)
"""iPaaS.com sends an order within minutes, and tries again by itself after twenty."""
_OF_LINKS = frozenset(
    {
        "link_differs",
        "link_and_email",
        "profile_missing",
        "merged_profile",
        "customers_share_link",
        "link_not_used",
    }
)
"""Conflicts that come from a link (`core.transfer.profile.conflicts`)."""
_OF_DOUBLES = ("recorded_already", "likely_recorded", "recorded_elsewhere", "sent_elsewhere", "just_sent")
_STAGES = re.compile(
    r"fulfil|cancel|refund|ship|deliver|start|checkout|return|confirm|partial|paid|payment|updat|review|abandon",
    re.IGNORECASE,
)
"""Metrics of an order's other stages carry its id too, and are no Placed Order under another name."""
_PREVIEW = say("Preview it. If there is nothing to check, send it with the order's own date and as backfill.")


def is_another_stage(metric: str | None) -> bool:
    """Whether a metric is of something that happens to an order later, or before it is one."""
    return metric is not None and _STAGES.search(metric) is not None


def cause_of_missing(plan: Plan, sent: Sequence[SentBefore], age: timedelta) -> tuple[Cause, str, str]:
    """The cause, a sentence about it, and what to do."""
    gone = next((r for r in plan.receipts if r.line_id is None and r.outcome == "gone"), None)
    if sent and any(each.line_id is None for each in sent):
        last = max(sent, key=lambda each: each.at)
        return (
            "sent_here",
            say(
                "This program sent it on {last_at} ({last_state}).",
                last_at=when(last.at),
                last_state=within(last.state),
            ),
            say(
                "Finish it{terminal}: that checks first.",
                terminal=by_typing(f"resend-desk finish {plan.transaction_id}"),
            ),
        )
    if gone is not None:
        return (
            "event_gone",
            say(
                "iPaaS.com has the event {event_id} saved for it, which Klaviyo no longer has.",
                event_id=gone.event_id,
            ),
            say("Find out why it is gone (a deleted profile, another account) before sending."),
        )
    if any(r.line_id is None and r.of_another_order for r in plan.receipts):
        return (
            "link",
            say("Its external ID is another order's event."),
            say("Correct the external ID in iPaaS.com."),
        )
    if plan.profile is not None and plan.profile.conflicts:
        first = plan.profile.conflicts[0]
        of_mapping = first.kind in ("MappingError", "FormulaError")
        cause: Cause = "mapping" if of_mapping else "link" if first.name in _OF_LINKS else "profile"
        return (
            cause,
            _told(first),
            first.hint,
        )
    if plan.blocked_by:
        notice = min(plan.blocked_by, key=lambda each: _is_there(each, plan))  # (the mapping's own first)
        return (
            _cause_of(notice, plan),
            _told(notice),
            notice.hint,
        )
    if timedelta(0) <= age < _RECENT:
        minutes = int(age.total_seconds() // 60)
        return (
            "recent",
            say_count(
                minutes,
                "It is {n} minute old: iPaaS.com may still send it.",
                "It is {n} minutes old: iPaaS.com may still send it.",
            ),
            say("Look again in half an hour."),
        )
    if plan.profile is not None and plan.profile.outcome == "would_create":
        return (
            "profile",
            say("Its customer has no profile in Klaviyo yet: the customer's own transfer may have failed."),
            _PREVIEW,
        )
    return "not_sent", say("No cause found here."), _PREVIEW


def _told(notice: Notice) -> str:
    """A notice in sentences; the titles of errors of events have their stop already."""
    title = notice.title.rstrip(".")
    return stated(title, notice.detail)


def _cause_of(notice: Notice, plan: Plan) -> Cause:
    """What it comes from that a send of the plan is kept back."""
    if notice.name == "same_number":
        return "same_number"
    if _is_there(notice, plan):
        return "there_otherwise"
    if notice.title == NO_EMAIL:
        return "no_email"
    of_filter = notice.kind == "ErrorFilter" or notice.title.endswith("filter can't be evaluated")
    return "filter" if of_filter else "mapping"


def _is_there(notice: Notice, plan: Plan) -> bool:
    """Whether it is about what Klaviyo has of the order, elsewhere or with another payload."""
    if notice.name in _OF_DOUBLES:
        return True
    other = [e for e in plan.events if e.already_recorded is not None and not e.already_recorded.same_payload]
    said = {problem.message for event in other for problem in event.problems if problem.field == "UniqueId"}
    return notice.title in said
