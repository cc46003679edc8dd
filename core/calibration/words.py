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
from core.words import dated, joined, listed, say, say_count, stated, when

EVENTS: dict[EventKind, str] = {
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": say("Correcting event"),
}
_SHOWN = 200
_NAMED = 20
_encoder = msgspec.json.Encoder(decimal_format="number", enc_hook=str)


def score(found: Calibration) -> str:
    """The score in a sentence."""
    if not found.compared:
        return say("No orders could be compared.")
    number = found.compared
    if number == 1:
        begin = _begin_of_one(found)
        return (
            say("{begin}, our payload equals what Klaviyo has.", begin=begin)
            if found.equal
            else say("{begin}, our payload differs from what Klaviyo has.", begin=begin)
        )
    if found.state == "partial":
        begin = say(
            "Stopped early. Of the last {number} orders that iPaaS.com itself sent and that were compared until then",
            number=number,
        )
    elif number < found.asked:
        begin = say(
            "Of the last {number} orders that iPaaS.com itself sent (no more could be compared)",
            number=number,
        )
    else:
        begin = say("Of the last {number} orders that iPaaS.com itself sent", number=number)
    hidden = [name for name in found.unseen if name != CURRENCY]
    limits = say(" (without {hidden}, which Klaviyo doesn't show)", hidden=listed(hidden)) if hidden else ""
    return say(
        "{begin}, our payload equals what Klaviyo has in {equal}{limits}.",
        begin=begin,
        equal=found.equal,
        limits=limits,
    )


def counts_line(found: Calibration) -> str:
    """How many orders were looked at for it: those that were compared, and the others. Nothing where it is all of
    them.
    """
    others = len(found.not_compared)
    if not others:
        return ""
    return say_count(
        found.compared + others,
        "{n:,} order of iPaaS.com's list was checked: {compared:,} compared, {others:,} couldn't be compared.",
        "{n:,} orders of iPaaS.com's list were checked: {compared:,} compared, {others:,} couldn't be compared.",
        compared=found.compared,
        others=others,
    )


def _begin_of_one(found: Calibration) -> str:
    if found.state == "partial":
        return say(
            "Stopped early. For the one order that iPaaS.com itself sent and that was compared until then"
        )
    if found.compared < found.asked:
        return say("For the one order that iPaaS.com itself sent (no more could be compared)")
    return say("For the one order that iPaaS.com itself sent")


def short_score(found: Calibration) -> str:
    """The score in a few words."""
    partial = say(", stopped early") if found.state == "partial" else ""
    return say(
        "{equal} of {compared} equal{partial}", equal=found.equal, compared=found.compared, partial=partial
    )


def group_line(group: Group) -> str:
    """A difference of several orders."""
    where = joined(", ", (EVENTS[group.event], group.field)) if group.field else EVENTS[group.event]
    orders = say("1 order") if group.orders == 1 else say("{orders} orders", orders=group.orders)
    detail = say(" {group_detail}", group_detail=group.detail) if group.detail else ""
    return say(
        "{where}: {kind_words}, in {orders} (such as {examples}).{detail}",
        where=where,
        kind_words=KIND_WORDS[group.kind],
        orders=orders,
        examples=", ".join(group.examples),
        detail=detail,
    )


def difference_line(difference: Difference) -> str:
    """One difference of one order."""
    line = say(", line {line_id}", line_id=difference.line_id) if difference.line_id else ""
    values = ""
    if difference.kind not in ("error", "left_out", "line_missing", "line_added", "doubled", "profile"):
        values = say(
            " Klaviyo has {klaviyo}, ours is {ours}.",
            klaviyo=shown(difference.klaviyo),
            ours=shown(difference.ours),
        )
    detail = say(" {difference_detail}", difference_detail=difference.detail) if difference.detail else ""
    return say(
        "{events}{line}, {field}: {kind_words}.{values}{detail}",
        events=EVENTS[difference.event],
        line=line,
        field=difference.field,
        kind_words=KIND_WORDS[difference.kind],
        values=values,
        detail=detail,
    )


def shown(value: object) -> str:
    """A value as it is in JSON; a text in quotes, cut where it is long."""
    if value is None:
        return say("nothing")
    text = str(value) if isinstance(value, Decimal) else _encoder.encode(value).decode()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def order_lines(order: ComparedOrder) -> list[str]:
    """One compared order; only what differs is told."""
    if order.equal:
        return [say("{order}: equal", order=_name(order))]
    lines = [
        say(
            "{order}: differs (event {event_id}, recorded {recorded_at})",
            order=_name(order),
            event_id=order.event_id,
            recorded_at=dated(order.recorded_at) or say("at a time not shown"),
        )
    ]
    lines += [joined("", ("  ", difference_line(each))) for each in order.differences]
    lines += [say("  Possible: {each_detail}", each_detail=each.detail) for each in order.possible]
    return lines


def not_compared_line(order: NotCompared) -> str:
    """One order that could not be compared."""
    return say(
        "{order}: not compared: {reason_words}. {order_detail}",
        order=_name(order),
        reason_words=REASON_WORDS[order.reason],
        order_detail=order.detail,
    ).strip()


def _name(order: ComparedOrder | NotCompared) -> str:
    return f"{order.transaction_id} ({order.number})" if order.number else order.transaction_id


def _mapping_line(found: Calibration) -> str:
    """Which mapping it was measured with."""
    if found.mapping is None:
        return ""
    changed = (
        say(", changed {changed_at}", changed_at=dated(found.mapping.changed_at))
        if found.mapping.changed_at
        else ""
    )
    return say(
        "Mapping: {mapping_name} (from {origin}{changed})",
        mapping_name=found.mapping.name,
        origin=found.mapping.origin,
        changed=changed,
    )


def summary_lines(found: Calibration) -> list[str]:
    """The score, what explains it, and what it leaves out."""
    lines = [
        score(found),
        *filter(None, (counts_line(found),)),
        say(
            "Measured {finished_at}. {found}",
            finished_at=when(found.finished_at),
            found=_mapping_line(found),
        ).strip(),
    ]
    if found.groups:
        lines += [
            say("Differences:"),
            *(joined("", ("  ", line)) for group in found.groups for line in _group_lines(group)),
        ]
    lines += _not_compared_lines(found)
    if CURRENCY in found.unseen:
        lines.append(say("Currencies weren't compared: the account's own couldn't be read."))
    lines += [say("Remark: {remark}", remark=remark) for remark in found.remarks]
    if found.ended_by is not None:
        lines.append(say("It ended early: {why}", why=stated(found.ended_by.title, found.ended_by.detail)))
        lines += (
            [say("  What to do: {ended_by_hint}", ended_by_hint=found.ended_by.hint)]
            if found.ended_by.hint
            else []
        )
    return lines


def text_of(found: Calibration) -> str:
    """All of it, for the clipboard."""
    lines = summary_lines(found)
    lines += [line for order in found.differing for line in order_lines(order)]
    return joined("\n", lines)


def _group_lines(group: Group) -> Iterator[str]:
    yield group_line(group)
    for each in group.possible:
        yield say("  Possible: {each_detail}", each_detail=each.detail)


def _not_compared_lines(found: Calibration) -> Iterator[str]:
    """What could not be compared: by its reason, with the orders' IDs."""
    named: dict[str, list[str]] = {}
    for each in found.not_compared:
        named.setdefault(REASON_WORDS[each.reason], []).append(each.transaction_id)
    for why, ids in named.items():
        more = say(" and {n_ids} more", n_ids=len(ids) - _NAMED) if len(ids) > _NAMED else ""
        yield say(
            "Not compared, {why}: {n_ids} ({ids}{more})",
            why=why,
            n_ids=len(ids),
            ids=", ".join(ids[:_NAMED]),
            more=more,
        )
