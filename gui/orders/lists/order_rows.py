"""How orders are shown in the lists: those in work, the recent ones of iPaaS.com, those that were found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from operator import attrgetter

from PySide6.QtCore import QObject

from core.transfer.finding.days import by_moment
from core.transfer.finding.found import FoundOrder
from core.transfer.plan.order import OrderSummary
from core.words import figure, say, say_count, threaded
from gui.kit.language import tr, translated
from gui.kit.rows.arranging import Order
from gui.kit.rows.folding import folded
from gui.kit.rows.model import Row, RowModel, Shown
from gui.orders.state_line import is_trial, reason_line, short_state, told_state
from gui.orders.work import OrderWork
from gui.words.looks import WORK, WorkState, counted_work
from gui.words.plain import both_dates, other_day, short_date

_WIDE = 24
"""Order numbers are compared as texts of so many characters, the shorter before the longer: SO-999 before SO-1000."""
_MAY_BE_HIT: tuple[WorkState, ...] = ("blocked", "skipped")
_STATES = {state: place for place, state in enumerate(WORK)}


def _number_of(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 30 else 0


def _number(work: OrderWork) -> str:
    return (work.kept is not None and work.kept.number) or ""


def _email(work: OrderWork) -> str:
    return (work.kept is not None and work.kept.email) or ""


def _created(work: OrderWork) -> str:
    return (work.kept is not None and work.kept.created) or ""


def _work_row(work: OrderWork) -> Row:
    number, look = _number(work), short_state(work)
    return Row(
        title=number or work.transaction_id,
        note=_email(work),
        corner=work.transaction_id if number and number != work.transaction_id else "",
        state=look.text,
        reason=reason_line(work),
        icon=look.icon,
        tone=look.tone,
    )


def _work_words(work: OrderWork) -> str:
    """As it is read: the state by the word of the window's language."""
    state = translated(short_state(work).text)
    return folded(f"{work.transaction_id} {_number(work)} {_email(work)} {state}")


def _work_tip(work: OrderWork) -> str:
    order = work.plan.order if work.plan is not None else None
    facts = [tr("Transaction {transaction_id}", transaction_id=work.transaction_id)]
    if order is not None:
        facts += [both_dates(order.created), order.total_told]
    return threaded(" · ", facts)


WORKS = Shown[OrderWork](
    key=attrgetter("transaction_id"),
    row=_work_row,
    words=_work_words,
    tip=_work_tip,
    orders=(
        Order(say("As they were added")),
        Order(say("By state"), lambda w: _STATES[w.state]),
        Order(say("By order number"), lambda w: (_number(w) or w.transaction_id).rjust(_WIDE)),
        Order(say("By email"), lambda w: (_email(w) or "\uffff").casefold()),
        Order(say("Newest first"), lambda w: by_moment(_created(w)), descending=True),
        Order(say("By transaction ID"), lambda w: _number_of(w.transaction_id)),
    ),
)


def _recent_row(order: OrderSummary) -> Row:
    kind = " / ".join(filter(None, (order.type, order.status)))
    return Row(
        title=order.number or order.transaction_id,
        note=order.email or "",
        corner=order.transaction_id if order.number and order.number != order.transaction_id else "",
        reason=threaded(" · ", (short_date(order.created), order.total_told, kind)),
    )


def _recent_words(order: OrderSummary) -> str:
    return folded(
        f"{order.transaction_id} {order.number or ''} {order.email or ''} {(order.created or '')[:10]} "
        f"{order.total if order.total is not None else ''} {order.type or ''} {order.status or ''}"
    )


def _oldest(created: str | None) -> tuple[bool, float, str]:
    known, seconds, text = by_moment(created)
    return not known, seconds, text  # (what can't be read comes last either way)


RECENT = Shown[OrderSummary](
    key=attrgetter("transaction_id"),
    row=_recent_row,
    words=_recent_words,
    tip=lambda order: threaded(
        " · ",
        (tr("Transaction {transaction_id}", transaction_id=order.transaction_id), both_dates(order.created)),
    ),
    orders=(
        Order(say("Newest first"), lambda o: by_moment(o.created), descending=True),
        Order(say("Oldest first"), lambda o: _oldest(o.created)),
        Order(say("By order number"), lambda o: (o.number or o.transaction_id).rjust(_WIDE)),
        Order(say("By email"), lambda o: (o.email or "\uffff").casefold()),
        Order(say("Largest total first"), lambda o: float(o.total or 0), descending=True),
        Order(say("By transaction ID"), lambda o: _number_of(o.transaction_id)),
    ),
)


def _found_row(order: FoundOrder) -> Row:
    total = threaded(" ", (figure(order.total) if order.total is not None else "", order.currency or ""))
    return Row(
        title=order.transaction_number or order.transaction_id,
        note=order.email_address or "",
        corner=order.transaction_id if order.transaction_number else "",
        # By day and amount somebody tells two orders of one number apart: they are never cut.
        state=threaded(" · ", (short_date(order.created_datetime), total)),
        reason=threaded(
            " · ",
            (
                other_day(order.created_datetime),
                order.status or "",
                tr("By {what}", what=order.by_told) if order.by_told else "",
            ),
        ),
        tone="muted",
    )


FOUND = Shown[FoundOrder](
    key=lambda order: f"{order.word}\n{order.transaction_id}",
    row=_found_row,
    words=lambda order: folded(order.word),
    tip=lambda order: tr(
        "Entered: {word}\nTransaction {transaction_id}, found by {what}",
        word=order.word,
        transaction_id=order.transaction_id,
        what=order.by_told,
    ),
    orders=(Order(say("As they were found")),),
)


class WorkModel(RowModel[OrderWork]):
    """The orders that were previewed; it counts their states, those that Send all takes, and those that an outage
    hit.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(WORKS, parent)
        # Thousands of orders may be listed, and each changes often: so nothing here searches or counts.
        self._states: Counter[WorkState] = Counter()
        self._with_all: set[str] = set()
        self._hit: set[str] = set()
        self._unsettled: dict[str, WorkState] = {}
        self._tried: set[str] = set()

    @property
    def states(self) -> Counter[WorkState]:
        """How many orders are in each state, as they are told (`told_state`)."""
        return self._states

    @property
    def told_states(self) -> list[str]:
        """The states that there are, each with its number of orders, in words."""
        told, open_ones = self._states.copy(), len(self._unsettled)
        told.subtract(Counter(self._unsettled.values()))
        told["blocked"] -= len(self._tried)  # (nothing is wrong with them, and their rows say so)
        counted = [counted_work(state, told[state]) for state in WORK if told[state]]
        if tried := len(self._tried):
            counted.append(say_count(tried, "{n:,} being tried out", "{n:,} being tried out"))
        if open_ones:
            counted.append(say_count(open_ones, "{n:,} to check and finish", "{n:,} to check and finish"))
        return counted

    @property
    def with_all(self) -> int:
        """How many orders Send all takes now."""
        return len(self._with_all)

    def count_with_all(self, shows: Callable[[str], bool]) -> int:
        """How many of them are in sight."""
        return sum(shows(key) for key in self._with_all)

    @property
    def hit(self) -> int:
        """How many orders a service kept from being planned because it could not be used."""
        return len(self._hit)

    def put(self, work: OrderWork) -> None:
        self._count(work)
        super().put(work)

    def put_those(self, records: Iterable[OrderWork]) -> None:
        works = list(records)
        for work in works:
            self._count(work)
        super().put_those(works)

    def _count(self, work: OrderWork) -> None:
        before = self.get(work.transaction_id)
        if before is not None:
            self._states[told_state(before)] -= 1
        self._states[told_state(work)] += 1
        for counted, counts in ((self._with_all, work.goes_with_all), (self._hit, work.hit)):
            if counts:
                counted.add(work.transaction_id)
            else:
                counted.discard(work.transaction_id)
        self._unsettled.pop(work.transaction_id, None)
        self._tried.discard(work.transaction_id)
        if is_trial(work):
            self._tried.add(work.transaction_id)
        elif work.unsettled is not None:
            self._unsettled[work.transaction_id] = work.state

    def set_rows(self, records: Iterable[OrderWork]) -> None:
        works = list(records)
        self._states = Counter(map(told_state, works))
        self._with_all = {
            work.transaction_id for work in works if work.state == "ready" and work.goes_with_all
        }
        # (Asked of those alone that can be: of a hundred thousand it takes long.)
        self._hit = {work.transaction_id for work in works if work.state in _MAY_BE_HIT and work.hit}
        self._tried = {work.transaction_id for work in works if is_trial(work)}
        self._unsettled = {
            work.transaction_id: work.state
            for work in works
            if work.left_open is not None and work.unsettled and work.transaction_id not in self._tried
        }
        super().set_rows(works)
