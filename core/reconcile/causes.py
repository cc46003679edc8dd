"""Why an order has no event, as far as its plan, its receipts and the journal say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from core.journal import SentBefore
from core.reconcile.records import Cause
from core.transfer.plan.plan import Plan
from core.words import by_typing, say, when

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
_OF_DOUBLES = ("recorded_already", "likely_recorded")
_STAGES = re.compile(
    r"fulfil|cancel|refund|ship|deliver|start|checkout|return|confirm|partial|paid|payment|updat|review|abandon",
    re.IGNORECASE,
)
"""Metrics of an order's other stages carry its id too, and are no Placed Order under another name."""
_PREVIEW = say("Preview it; if nothing speaks against it, send it with the order's own time and as backfill.")


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
                "This program sent it on {last_at} UTC ({last_state}).",
                last_at=when(last.at),
                last_state=last.state,
            ),
            say(
                "Finish it{terminal}: that looks first.",
                terminal=by_typing(f"resend-desk finish {plan.transaction_id}"),
            ),
        )
    if gone is not None:
        return (
            "event_gone",
            say(
                "iPaaS.com has the event {event_id} saved for it, which Klaviyo doesn't have any more.",
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
            say("{first_title}. {first_detail}", first_title=first.title, first_detail=first.detail).strip(),
            first.hint,
        )
    notice = next((n for n in plan.blocked_by if n.name not in _OF_DOUBLES), None)
    if notice is not None:
        cause = "filter" if notice.kind == "ErrorFilter" else "mapping"
        if notice.title.endswith("filter can't be evaluated"):
            cause = "filter"
        return (
            cause,
            say(
                "{notice_title}. {notice_detail}", notice_title=notice.title, notice_detail=notice.detail
            ).strip(),
            notice.hint,
        )
    if timedelta(0) <= age < _RECENT:
        minutes = int(age.total_seconds() // 60)
        return (
            "recent",
            say("It is {minutes} minutes old: iPaaS.com may still send it.", minutes=minutes),
            say("Look again in half an hour."),
        )
    if plan.profile is not None and plan.profile.outcome == "would_create":
        return (
            "profile",
            say("Its customer has no profile in Klaviyo yet: the customer's own transfer may have failed."),
            _PREVIEW,
        )
    return "not_sent", say("Nothing here speaks against it."), _PREVIEW
