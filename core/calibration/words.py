"""A calibration in words: its score in a sentence, its differences one by one, all of it as text."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import msgspec

from core.calibration.records import (
    CURRENCY,
    KIND_WORDS,
    REASON_WORDS,
    Calibration,
    ComparedOrder,
    Difference,
    Group,
    NotCompared,
)
from core.transfer.plan.events import EventKind

EVENTS: dict[EventKind, str] = {
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": "Compensating event",
}
_SHOWN = 200
_NAMED = 20
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def score(found: Calibration) -> str:
    """The score in a sentence."""
    if not found.compared:
        return "No order could be compared."
    number = found.compared
    orders = "the order" if number == 1 else f"the last {number} orders"
    if found.state == "partial":
        begin = f"Stopped early. Of {orders} that iPaaS.com itself sent and that were compared until then"
    elif number < found.asked:
        begin = f"Of {orders} that iPaaS.com itself sent (no more could be compared)"
    else:
        begin = f"Of {orders} that iPaaS.com itself sent"
    if number == 1:
        same = "equals" if found.equal else "differs from"
        return f"{begin.replace('Of the order', 'For the one order')}, our payload {same} what Klaviyo has."
    hidden = [name for name in found.unseen if name != CURRENCY]
    limits = f" (without {' and '.join(hidden)}, which Klaviyo doesn't show)" if hidden else ""
    return f"{begin}, our payload equals what Klaviyo has in {found.equal}{limits}."


def short_score(found: Calibration) -> str:
    """The score in a few words."""
    partial = ", stopped early" if found.state == "partial" else ""
    return f"{found.equal} of {found.compared} equal{partial}"


def group_line(group: Group) -> str:
    """A difference of several orders."""
    where = f"{EVENTS[group.event]}, {group.field}" if group.field else EVENTS[group.event]
    orders = "1 order" if group.orders == 1 else f"{group.orders} orders"
    detail = f" {group.detail}" if group.detail else ""
    return f"{where}: {KIND_WORDS[group.kind]}, in {orders} (such as {', '.join(group.examples)}).{detail}"


def difference_line(difference: Difference) -> str:
    """One difference of one order."""
    line = f", line {difference.line_id}" if difference.line_id else ""
    values = ""
    if difference.kind not in ("error", "left_out", "line_missing", "line_added", "doubled", "profile"):
        values = f" Klaviyo has {shown(difference.klaviyo)}, ours is {shown(difference.ours)}."
    detail = f" {difference.detail}" if difference.detail else ""
    return f"{EVENTS[difference.event]}{line}, {difference.field}: {KIND_WORDS[difference.kind]}.{values}{detail}"


def shown(value: object) -> str:
    """A value as it is in JSON; a text in quotes, cut where it is long."""
    if value is None:
        return "nothing"
    text = str(value) if isinstance(value, Decimal) else _encoder.encode(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def order_lines(order: ComparedOrder) -> list[str]:
    """One compared order; only what differs is told."""
    if order.equal:
        return [f"{_name(order)}: equal"]
    lines = [
        f"{_name(order)}: differs (event {order.event_id}, recorded {order.recorded_at or 'at a time not shown'})"
    ]
    lines += [f"  {difference_line(each)}" for each in order.differences]
    lines += [f"  Possible: {each.detail}" for each in order.possible]
    return lines


def not_compared_line(order: NotCompared) -> str:
    """One order that could not be compared."""
    return f"{_name(order)}: not compared: {REASON_WORDS[order.reason]}. {order.detail}".strip()


def _name(order: ComparedOrder | NotCompared) -> str:
    return f"{order.transaction_id} ({order.number})" if order.number else order.transaction_id


def _mapping_line(found: Calibration) -> str:
    """Which mapping it was measured with."""
    if found.mapping is None:
        return ""
    changed = f", changed {found.mapping.changed_at}" if found.mapping.changed_at else ""
    return f"Mapping: {found.mapping.name} (from {found.mapping.origin}{changed})"


def summary_lines(found: Calibration) -> list[str]:
    """The score, what explains it, and what it leaves out."""
    lines = [score(found), f"Measured {found.finished_at:%Y-%m-%d %H:%M} UTC. {_mapping_line(found)}".strip()]
    if found.groups:
        lines += ["Differences:", *(f"  {line}" for group in found.groups for line in _group_lines(group))]
    lines += _not_compared_lines(found)
    if CURRENCY in found.unseen:
        lines.append("Currencies were not compared: the account's own couldn't be read.")
    lines += [f"Remark: {remark}" for remark in found.remarks]
    if found.ended_by is not None:
        lines.append(f"It ended early: {found.ended_by.title}. {found.ended_by.detail}".strip())
        lines += [f"  What to do: {found.ended_by.hint}"] if found.ended_by.hint else []
    return lines


def text_of(found: Calibration) -> str:
    """All of it, for the clipboard."""
    lines = summary_lines(found)
    lines += [line for order in found.differing for line in order_lines(order)]
    return "\n".join(lines)


def _group_lines(group: Group) -> Iterator[str]:
    yield group_line(group)
    for each in group.possible:
        yield f"  Possible: {each.detail}"


def _not_compared_lines(found: Calibration) -> Iterator[str]:
    """What could not be compared: by its reason, with the orders' IDs."""
    named: dict[str, list[str]] = {}
    for each in found.not_compared:
        named.setdefault(REASON_WORDS[each.reason], []).append(each.transaction_id)
    for why, ids in named.items():
        more = f" and {len(ids) - _NAMED} more" if len(ids) > _NAMED else ""
        yield f"Not compared, {why}: {len(ids)} ({', '.join(ids[:_NAMED])}{more})"
