"""An order in a few lines, for a ticket: which it is, who gets it, how it stands, its items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import datetime

from core.coerce import here
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import in_words, marks_of, to_send
from core.transfer.proof.options import SentWith
from core.transfer.sending.outcome import few
from core.transfer.sending.progress import Summary
from core.words import say, say_count, threaded, when
from gui.kit.table_text import Form, table_text
from gui.words.looks import ended_look
from gui.words.orders import item_rows
from gui.words.plans import order_facts, receiver, total_words

_TITLES = (say("SKU"), say("Name"), say("Quantity"), say("Price"), say("Total"), say("What is sent"))

LEFT = frozenset({"recorded", "accepted", "unknown"})
"""The states of an event that left."""


def summary_of(
    plan: Plan,
    ended: Summary | None,
    form: Form,
    in_words_of: Callable[[str], str] = str,
    *,
    at: datetime | None = None,
    ticket: str = "",
) -> str:
    """The order as text, as Markdown, or its items alone as CSV. It has names and emails. `in_words_of` says a message
    in the language that it is for: the cells of a table are plain strings. `at` is when it was sent, for that `ticket`.
    """
    rows = [
        [in_words_of(cell) for cell in (row.sku, row.name, row.quantity, row.price, row.total, row.sends)]
        for row in item_rows(plan, ended)
    ]
    table = table_text([in_words_of(title) for title in _TITLES], rows, form)
    if form == "csv":
        return table
    number = plan.order.number if plan.order is not None and plan.order.number else plan.transaction_id
    gets = receiver(plan, ended)
    stands = in_words(plan) if ended is None else _stands(ended)
    lines = [
        threaded(" ", ("##" if form == "markdown" else "", say("Order {number}", number=number))),
        threaded("  · ", (order_facts(plan.transaction_id, plan.order, "  · "), total_words(plan.order))),
        threaded(", ", (gets.who, gets.rule)) if gets is not None else "",
        say("State: {stands}", stands=stands),
        _sent_with(options_sent(plan, ended)),
        *(_of_send(ended, at, ticket) if ended is not None else ()),
        *(
            threaded(" ", ("-", notice.title))
            for notice in (*plan.blocked_by, *(marks_of(plan) if plan.ready else ()))
        ),
    ]
    between = "\n\n" if form == "markdown" else "\n"
    return threaded("\n\n", (threaded(between, lines), table))


def options_sent(plan: Plan, ended: Summary | None) -> SentWith | None:
    """With which choices a plan was sent; None where nothing of it left. What corrects an order has none of its own."""
    new = {event.line_id for event in to_send(plan)}
    left = ended is not None and any(each.line_id in new and each.state in LEFT for each in ended.events)
    if not left or plan.compensates is not None:
        return None
    return SentWith(event_time=plan.options.event_time, backfill=plan.options.backfill)


def _sent_with(options: SentWith | None) -> str:
    return say("Sent with {options}", options=options.words) if options is not None else ""


def _of_send(ended: Summary, at: datetime | None, ticket: str) -> list[str]:
    """When it was sent and for whom, and by which ids Klaviyo has its events."""
    told = [say("Sent at {time}", time=when(here(at), "stamp"))] if at is not None else []
    told += [say("Ticket: {ticket}", ticket=ticket)] if ticket else []
    ids = [each.event_id for each in ended.events if each.event_id is not None]
    if ids:
        told.append(say("Event IDs in Klaviyo: {ids}", ids=few(ids)))
    return told


def options_lines(sent: Sequence[SentWith]) -> list[str]:
    """With which choices several orders were sent: one line where they are the same for all."""
    counted = Counter(options.words for options in sent)
    if len(counted) == 1:
        return [_sent_with(sent[0])]
    return [
        say_count(number, "{n} order sent with {options}", "{n} orders sent with {options}", options=words)
        for words, number in counted.items()
    ]


def _stands(ended: Summary) -> str:
    """How a send ended, with what it left undone."""
    word = ended_look(ended).text
    return word if ended.error is None else say("{word}: {why}", word=word, why=ended.error.title)
