"""An order as people read it: its items with what is sent for each, its people and places, its amounts."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

import msgspec

from core.transfer.plan.events import EventKind, PlannedEvent
from core.transfer.plan.order import DELETED, OrderItem, OrderSummary
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Summary
from core.words import figure, say, threaded
from gui.kit.colors import Tone
from gui.kit.rows.worked_out import WorkedOut
from gui.words.looks import OUTCOMES
from gui.words.names import KINDS
from gui.words.plain import begin_small, short_date
from gui.words.plans import (
    AGAIN,
    DIFFERENT,
    DIFFERENTLY,
    GONE,
    IDENTICAL,
    NEW,
    POSSIBLY,
    SENT_BEFORE,
    WAITING,
    EventStates,
)

_STATES: dict[str, tuple[str, Tone]] = {
    NEW: ("add", "accent"),
    IDENTICAL: ("ok", "ok"),
    DIFFERENT: ("warning", "warning"),
    DIFFERENTLY: ("warning", "error"),
    POSSIBLY: ("unknown", "warning"),
    AGAIN: ("add", "warning"),
    GONE: ("warning", "warning"),
    SENT_BEFORE: ("hint", "accent"),
    WAITING: ("hint", "accent"),
}
NOTHING = say("Nothing")
_ADDRESSES = 4
_ADDRESS = {"Billing": say("Billing address"), "Shipping": say("Shipping address")}


class ItemRow(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the order, or the order as a whole: what it is, what it costs, what is sent for it, or why not.

    `event` is the place of its event in the plan, None where there is none.
    """

    number: str = ""
    sku: str = ""
    name: str = ""
    quantity: str = ""
    price: str = ""
    total: str = ""
    sends: str
    icon: str = ""
    tone: Tone = "plain"
    event: int | None = None


class Fact(msgspec.Struct, frozen=True):
    """A small block of facts: what they are about, and a line for each; `amounts` stand behind the lines, each behind
    its own.
    """

    title: str
    lines: tuple[str, ...]
    amounts: tuple[str, ...] = ()


def amount(value: Decimal | None) -> str:
    """An amount with the digits that it has."""
    return "" if value is None else figure(Decimal(format(value, "f")))


def item_rows(plan: Plan | None, summary: Summary | None = None) -> WorkedOut[ItemRow]:
    """The order's lines in their order, and the order itself behind them; events of lines that it doesn't have too."""
    if plan is None:
        return WorkedOut.of(())
    sent = {(each.kind, each.line_id): each.state for each in summary.events} if summary is not None else {}
    places = {event.line_id: place for place, event in enumerate(plan.events) if event.line_id is not None}
    left_out = {each.line_id for each in plan.left_out if each.line_id is not None}
    items = plan.order.items if plan.order is not None else ()
    shown: list[tuple[OrderItem | None, int | None]]
    shown = [(item, places.pop(item.line_id, None)) for item in items]
    shown += [(None, place) for place in sorted(places.values())]
    shown += [(None, place) for place, event in enumerate(plan.events) if event.line_id is None]
    states = EventStates(plan)

    def row(number: int) -> ItemRow:
        item, place = shown[number]
        event = plan.events[place] if place is not None else None
        sends, icon, tone = _sends(states, event, sent)
        if event is None and item is not None and item.line_id in left_out:
            sends = say("Nothing: a mapping filter leaves it out")
        if event is not None and event.line_id is None:
            return _of_order(plan, event, ItemRow(sends=sends, icon=icon, tone=tone, event=place))
        return _of_line(item, event, ItemRow(sends=sends, icon=icon, tone=tone, event=place))

    return WorkedOut(len(shown), row)


def facts_of(order: OrderSummary | None, counted: str = "") -> tuple[Fact, ...]:
    """Whose the order is, where it goes, what it costs, how it stands. `counted` is the currency in which Klaviyo
    counts what names none.
    """
    if order is None:
        return ()
    facts = [
        Fact(
            say("Customer"),
            tuple(_some(order.customer_name, order.email or say("no email"), _customer_of(order))),
        )
    ]
    facts += [
        Fact(
            _ADDRESS.get(each.kind) or say("{kind} address", kind=each.kind),
            tuple(_some(each.name, *each.lines, each.phone)),
        )
        for each in order.addresses[:_ADDRESSES]
    ]
    stands = " / ".join(_some(order.type, order.status))
    others = say("Other IDs: {names}", names=", ".join(order.other_ids[:3])) if order.other_ids else None
    placed = say("Placed {time}", time=short_date(order.created)) if order.created else None
    facts.append(
        Fact(
            say("Order"),
            tuple(
                _some(
                    stands,
                    placed,
                    say("Transaction {transaction_id}", transaction_id=order.transaction_id),
                    others,
                )
            ),
        )
    )
    amounts = [
        (name, amount(value))
        for name, value in (
            (say("Items"), order.subtotal),
            (say("Discount"), order.discount),
            (say("Shipping"), order.shipping),
            (say("Tax"), order.tax),
        )
        if value
    ]
    if order.total is not None:
        amounts.append((say("Total"), order.total_told))
        if not order.currency and counted:
            amounts.append((say("Currency in Klaviyo"), counted))
    if amounts:
        names, values = zip(*amounts, strict=True)
        facts.append(Fact(say("Amounts"), names, values))
    return tuple(facts)


def _customer_of(order: OrderSummary) -> str:
    if order.customer_id:
        return say("Customer {customer_id} in iPaaS.com", customer_id=order.customer_id)
    if order.status == DELETED:  # of which only Klaviyo's events tell
        return say("The customer's record is no longer known")
    return say("A guest: no customer record")


def _of_line(item: OrderItem | None, event: PlannedEvent | None, row: ItemRow) -> ItemRow:
    """A line of the order; None: one that it doesn't have."""
    if item is None:
        return msgspec.structs.replace(row, name=event.label if event is not None else "")
    return msgspec.structs.replace(
        row,
        number=str(item.number),
        sku=item.sku or "",
        name=item.name or item.type or "",
        quantity=amount(item.quantity),
        price=amount(item.price),
        total=amount(item.total),
    )


def _of_order(plan: Plan, event: PlannedEvent, row: ItemRow) -> ItemRow:
    """The order as a whole, or what corrects it."""
    return msgspec.structs.replace(
        row,
        name=say("The whole order") if event.kind == "placed_order" else event.label,
        total=amount(plan.order.total) if plan.order is not None else "",
    )


def _sends(
    states: EventStates, event: PlannedEvent | None, sent: Mapping[tuple[EventKind, str | None], str]
) -> tuple[str, str, Tone]:
    if event is None:
        return NOTHING, "skipped", "muted"
    metric = event.metric or KINDS[event.kind]
    sends = threaded(" ", (metric, amount(event.value)))
    outcome = sent.get((event.kind, event.line_id))
    if outcome is not None:
        look = OUTCOMES[outcome]
        return threaded(": ", (sends, begin_small(look.text))), look.icon, look.tone
    state = states.of(event)
    icon, tone = _STATES.get(state, ("hint", "muted"))
    if tone == "error" and not states.blocked(event):
        tone = "warning"
    if any(problem.severity == "error" for problem in event.problems):
        return say("{sends}: can't be sent", sends=sends), "error", "error"
    return sends if state == NEW else threaded(": ", (sends, begin_small(state))), icon, tone


def _some(*texts: str | None) -> list[str]:
    return [text for text in texts if text]
