"""How a send of several orders ended: one summary of all, for a ticket, with those that were left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from datetime import UTC, datetime

import msgspec
from PySide6.QtCore import QObject, Signal

from core.batch.causes import outcome_of
from core.journal.outcomes import OUTCOME_WORDS, outcome_word
from core.transfer.plan.plan import Plan
from core.words import say, say_count, threaded
from gui.kit.colors import Tone
from gui.kit.message import Message
from gui.orders.left_out import Grouping, Groups
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.words.batches import cause_lines, counts_line, sent_lines
from gui.words.plain import local_time
from gui.words.summary import options_lines, options_sent


class Asked(msgspec.Struct, frozen=True, kw_only=True):
    """What was asked before a send of several: which orders the question had left out, where to, and why."""

    left: Groups
    account: str
    ticket: str
    at: datetime


class SentTogether(QObject):
    """Follows the orders that one question sent until the last of them has ended, and what later looks find of them.

    Signals: `told(Message, str)` with the summary and its tone; `forgotten()`: it is of no use any more.
    """

    told = Signal(object, str)
    forgotten = Signal()

    def __init__(self, orders: OrdersPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._orders = orders
        self._asked: Asked | None = None
        self._order: list[str] = []
        self._pending: set[str] = set()
        self._ended: dict[str, OrderWork] = {}
        orders.work_changed.connect(self._on_changed)
        orders.works_reset.connect(self._on_works_reset)

    def begin(
        self,
        plans: Sequence[Plan],
        left: Grouping,
        *,
        unticked: Iterable[str],
        wanting: Container[str],
        account: str,
        ticket: str,
    ) -> None:
        """Follow these plans, which are being sent. `left` has the orders that weren't in the question, `unticked` are
        those that were, and aren't sent, `wanting` those that go only if somebody ticks them.
        """
        works = [work for plan in plans if (work := self._orders.work(plan.transaction_id)) is not None]
        left.leave_unticked(
            (work for each in unticked if (work := self._orders.work(each)) is not None), wanting
        )
        left.leave_out(work for work in works if not work.spent)
        self._asked = Asked(left=left.groups, account=account, ticket=ticket, at=datetime.now(UTC))
        self._ended = {}
        self._order = [work.transaction_id for work in works if work.spent]
        self._pending = set(self._order)
        self.forgotten.emit()

    def forget(self) -> None:
        """Nobody wants to know any more."""
        self._asked = None
        self._pending.clear()
        self._ended.clear()
        self.forgotten.emit()

    def _on_changed(self, work: OrderWork) -> None:
        key = work.transaction_id
        if self._asked is None or work.busy or (key not in self._pending and key not in self._ended):
            return
        if key in self._ended and (not work.spent or work.summary is None):
            return  # it is previewed again: what became of that send stays so
        self._pending.discard(key)
        self._ended[key] = work
        if not self._pending:
            # In the order of the list, whichever ended first.
            ended = tuple(self._ended[each] for each in self._order if each in self._ended)
            message, tone = _summary(self._asked, ended)
            self.told.emit(message, tone)

    def _on_works_reset(self, works: Sequence[OrderWork]) -> None:
        if not works and self._asked is not None:  # another connection, or the list was cleared
            self.forget()


def _summary(asked: Asked, works: Sequence[OrderWork]) -> tuple[Message, Tone]:
    states: dict[str, list[str]] = {}
    kept_back = Grouping()
    numbers = dict(asked.left.numbers)
    for work in works:
        state, cause, title, remedy = _became(work)
        if not state:
            kept_back.leave_stopped(work)
            state = "skipped"
        elif cause:
            kept_back.add(work, cause, threaded(": ", (outcome_word(state), title)), remedy)
        states.setdefault(state, []).append(work.transaction_id)
        if work.kept is not None and work.kept.number:
            numbers[work.transaction_id] = work.kept.number
    counted = Counter({state: len(states[state]) for state in OUTCOME_WORDS if state in states})
    left = asked.left.count
    told = threaded(
        "  ·  ", (counts_line(counted), say_count(left, "{n:,} left out", "{n:,} left out") if left else "")
    )
    causes = (*kept_back.groups.causes, *asked.left.causes)
    held = {**kept_back.groups.held, **asked.left.held}
    sent = sent_lines(states, numbers)
    where = (
        local_time(asked.at, "minute"),
        asked.account,
        say("for {ticket}", ticket=asked.ticket) if asked.ticket else "",
    )
    options = [
        found
        for work in works
        if work.plan is not None and (found := options_sent(work.plan, work.summary)) is not None
    ]
    message = Message(
        title=say("Sending has ended: {told}", told=told),
        detail=threaded("  ·  ", where),
        technical=threaded("\n", (*sent, *options_lines(options), *cause_lines(causes, held, numbers))),
    )
    return message, "error" if "failed" in states else "warning" if causes else "ok"


def _became(work: OrderWork) -> tuple[str, str, str, str]:
    """What became of an order: its state, empty where its turn never came; the cause that kept it back, its title, and
    what to do.
    """
    if work.summary is not None and work.plan is not None:
        outcome = outcome_of(work.summary, work.plan)
        return outcome.state, outcome.cause, outcome.title, outcome.remedy
    if work.spent and work.error is not None:
        return work.state, work.state, work.error.title, work.error.hint
    return "", "", "", ""
