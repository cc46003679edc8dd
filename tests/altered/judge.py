"""Whether a preview behind an altered server is right, or says why it isn't. It knows nothing of how plans are made:
it compares with the preview of the unaltered sandbox, byte by byte, and reads the words.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from core.transfer.plan.plan import Plan
from tests.support.assumptions import Assumption

_PROGRAMMERS = re.compile(
    r"NoneType|Traceback|KeyError|TypeError|\bdict\b|\bgot (?:list|str|int|dict|bool|Decimal)\b|object at 0x"
)
"""What no support person understands."""
_HARMLESS = {"guest", "guest_customer", "email_case", "email_spaces", "phone_left_out", "without_addresses"}


@dataclass(frozen=True, kw_only=True)
class Preview:
    """What of a preview counts: what would be sent and where, what Klaviyo has of it, and what is told.

    Its words are (title, detail, hint): what blocks it; `marks`, its warnings and the remarks that are to be looked
    at; `asides`, which are only told.
    """

    state: str
    sent: tuple[Any, ...]
    recorded: tuple[Any, ...]
    blocked_by: tuple[tuple[str, str, str], ...]
    marks: tuple[tuple[str, str, str], ...]
    asides: tuple[tuple[str, str, str], ...]

    @classmethod
    def of(cls, plan: Plan) -> Preview:
        """Of the plan's JSON; the bodies as the bytes that they are."""
        told = json.loads(plan.to_json())
        bodies = tuple((e.kind, e.line_id, e.request.path, bytes(e.request.body)) for e in plan.events)
        profile = told["profile"] or {}
        transfer = plan.profile.customer_transfer if plan.profile is not None else None
        new = bytes(transfer.body) if transfer is not None else None
        where = tuple(profile.get(name) for name in ("outcome", "profile_id", "rule"))
        events = told["events"]
        warnings = [p for e in (told, *events) for p in e["problems"] if p["severity"] == "warning"]
        hints = [p for e in (told, *events) for p in e["problems"] if p["severity"] == "hint"]
        every = profile.get("remarks", ())
        remarks = [r for r in every if r["name"] not in _HARMLESS]
        harmless = [r for r in every if r["name"] in _HARMLESS]
        return cls(
            state=told["state"],
            sent=(*where, new, bodies),
            recorded=tuple(e["already_recorded"] and e["already_recorded"]["event_id"] for e in events),
            blocked_by=tuple((n["title"], n["detail"], n["hint"]) for n in told["blocked_by"]),
            marks=(
                *((p["message"], p["field"], p["hint"]) for p in warnings),
                *((r["title"], r["detail"], r["hint"]) for r in remarks),
            ),
            asides=(
                *((p["message"], p["field"], p["hint"]) for p in hints),
                *((r["title"], r["detail"], r["hint"]) for r in harmless),
            ),
        )


def wrong(before: Preview, after: Preview, assumptions: list[Assumption]) -> str | None:
    """What is wrong with a preview behind altered answers (`after`), None where nothing is."""
    news = [
        each for each in (*after.blocked_by, *after.marks) if each not in (*before.blocked_by, *before.marks)
    ]
    for each in news:
        if found := _PROGRAMMERS.search(" ".join(each)):
            return f"words for programmers: {found[0]} in {each}"
    for title, detail, hint in after.blocked_by:
        if not title or not (detail or hint):
            return f"blocked without a cause: {title!r}, {detail!r}, {hint!r}"
    same = (after.sent, after.recorded, after.state) == (before.sent, before.recorded, before.state)
    if same and set(before.marks) <= set(after.marks):
        return None
    if after.state == "ready" and after.sent != before.sent:
        return f"{before.state} became ready, and sends another payload: {_difference(before, after)}"
    if after.state == "ready" and before.state == "blocked":
        return f"blocked became ready: {_difference(before, after)}"
    causes = [each.in_plan for each in assumptions if each.in_plan]
    told = [" ".join(each) for each in (*news, *(each for each in after.asides if each not in before.asides))]
    if not any(re.search(cause, text) for cause in causes for text in told):
        return f"{before.state} became {after.state}, and no cause is told in {told}: {_difference(before, after)}"
    return None


def _difference(before: Preview, after: Preview) -> str:
    if before.sent[:3] != after.sent[:3]:
        return f"profile {before.sent[:3]} -> {after.sent[:3]}"
    if before.sent[3] != after.sent[3]:
        return f"new profile {before.sent[3]!r} -> {after.sent[3]!r}"
    if before.sent[4] != after.sent[4]:
        return "bodies"
    if before.recorded != after.recorded:
        return f"recorded {before.recorded} -> {after.recorded}"
    lost = [
        mark[0]
        for mark in (*before.blocked_by, *before.marks)
        if mark not in (*after.blocked_by, *after.marks)
    ]
    return f"lost {lost}"
