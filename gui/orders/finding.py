"""Takes what is entered into the field: previews IDs at once, and has everything looked for that it may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import DeskError
from core.intake.columns import Taken, taken_of
from core.transfer.ids import id_of
from core.transfer.plan.notice import Notice
from core.words import say
from gui.kit.language import tr, tr_count, translated
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

if TYPE_CHECKING:
    from core.transfer.finding.found import FoundOrder, WordAnswer
    from core.transfer.finding.words import Word

_ASKED = "asked"
_NOTHING = Notice(
    title=say("No ID was given"),
    detail="",
    hint=say(
        "Type or paste transaction IDs such as 55260, order numbers, an email, or a day such as 2026-05-03."
    ),
)


class FindPresenter(QObject):
    """One question at a time: a newer one drops the older, and what it would still have said.

    An ID is previewed at once, and looked for as an order number beside that. An order number that leads to one order
    is previewed; all else is offered.

    Signals: `words_read(Taken)` when a question begins; `looking_changed(bool)`; `said(WordAnswer)`: an answer
    that is only told; `offered(WordAnswer)`: orders to choose from; `untold(str)`: which IDs couldn't be looked for
    as order numbers; `failed(Notice)`; `left()` when an order is previewed that was chosen elsewhere;
    `no_hit(bool)`: no order came of it, and whether all was looked through; `ids_offered(int)`: so many order numbers
    that weren't found may be transaction IDs.
    """

    words_read = Signal(object)
    looking_changed = Signal(bool)
    said = Signal(object)
    offered = Signal(object)
    untold = Signal(object)
    failed = Signal(object)
    left = Signal()
    no_hit = Signal(bool)
    ids_offered = Signal(int)

    def __init__(
        self, runtime: AsyncRuntime, desk: OpenDesk, orders: OrdersPresenter, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._orders = orders
        self._asked: Latest[str] = Latest()
        self._shown = False
        self._hit = self._whole = True
        """Whether what was entered led to an order; whether all of it was looked through."""
        self.previews = False
        """Whether what is previewed now was entered or found here."""
        self._untold: list[WordAnswer] = []
        self._maybe_ids: dict[str, bool] = {}
        """Whole numbers that were said to be order numbers, and whether there is surely no order of that number."""
        self._numbers_found = 0
        """How many others led to an order."""
        self._words: list[Word] = []
        """What is looked for, and has no answer yet."""
        self._instead: dict[str, FoundOrder] = {}
        """Orders whose number was entered, by the ID that it could be too; for where there is no such ID."""
        desk.desk_changed.connect(lambda _desk: self._begin_anew())
        orders.work_changed.connect(self._on_work_changed)
        orders.previewed.connect(lambda _ids: None if self.previews else self.left.emit())

    def ask(self, taken: Taken) -> None:
        """Look for what was entered, in place of the question before."""
        read = taken.read
        if not read.words and not read.refused:
            self.failed.emit(_NOTHING)
            return
        self._begin_anew()
        self.words_read.emit(taken)
        ids = [word.id for word in read.words if word.id]
        self._shown = self._hit = bool(ids)
        self._whole = True
        self.open(ids)
        desk = self._desk.current
        # Of a column that has IDs and nothing else there is nothing to look for.
        words = [word for word in read.words if word.numbers or word.email or word.days]
        if desk is None or not words:
            return
        # IDs last: they are previewed in any case.
        words.sort(key=lambda word: bool(word.id))
        self._words = words
        self.again()

    def open(self, transaction_ids: Sequence[str]) -> None:
        """Preview orders that were found, or entered."""
        self.previews = True
        try:
            self._orders.preview(transaction_ids)
        finally:
            self.previews = False

    def ask_as_ids(self) -> None:
        """Preview as IDs what was offered to be."""
        if self._maybe_ids:
            self.ask(taken_of([(0, each) for each in self._maybe_ids], "id", "line"))

    def again(self) -> None:
        """Look for what of the words that were entered last has no answer yet; IDs of them are previewed already."""
        desk, words = self._desk.current, self._words
        if desk is None or not words:
            return
        self.stop()
        self._asked.follow(
            _ASKED,
            self._runtime.stream(lambda: desk.find(words, ids=False), "find"),
            progressed=self._on_answer,
            failed=self._on_failed,
            finished=self._on_finished,
        )
        self.looking_changed.emit(True)

    def stop(self) -> None:
        """Stop looking; what was found so far stays."""
        if _ASKED in self._asked:
            self._asked.drop(_ASKED)
            self.looking_changed.emit(False)

    def _begin_anew(self) -> None:
        self.stop()
        self._words = []
        self._instead.clear()
        self._untold.clear()
        self._maybe_ids = {}
        self._numbers_found = 0

    def _on_failed(self, error: DeskError) -> None:
        self._whole = False
        self.failed.emit(Notice.of(error))

    def _on_finished(self) -> None:
        self.looking_changed.emit(False)
        if not self._hit:
            self.no_hit.emit(self._whole)
        missing = sum(self._maybe_ids.values())
        if missing > self._numbers_found:
            self.ids_offered.emit(len(self._maybe_ids))
        if self._untold:
            first, more = self._untold[0], len(self._untold) - 1
            told = translated(first.told).partition(": ")[2]
            self.untold.emit(
                tr_count(
                    more,
                    "Couldn't tell whether “{word}” and {n} more are order numbers too: {told}",
                    "Couldn't tell whether “{word}” and {n} more are order numbers too: {told}",
                    word=first.word,
                    told=told,
                )
                if more
                else tr(
                    "Couldn't tell whether “{word}” is also an order number: {told}",
                    word=first.word,
                    told=told,
                )
            )

    def _on_answer(self, answer: WordAnswer) -> None:
        self._hit = self._hit or bool(answer.orders)
        self._whole = self._whole and answer.error is None and answer.whole
        if answer.error is None:
            self._words = [word for word in self._words if word.text != answer.word]
        if answer.kinds == ("transaction_number",):
            self._note_number(answer)
        if "id" in answer.kinds:
            self._on_number_of_id(answer)
        elif answer.sure is not None:
            self._preview(answer.sure.transaction_id)
            self.said.emit(answer)
        elif answer.orders:
            self.offered.emit(answer)
        else:
            self.said.emit(answer)

    def _note_number(self, answer: WordAnswer) -> None:
        """Whole numbers that a column was said to have as order numbers may be IDs, where there are no such orders."""
        if answer.orders:
            self._numbers_found += 1
        elif answer.error is None and (number := id_of(answer.word)):
            self._maybe_ids[number] = answer.is_missing

    def _on_number_of_id(self, answer: WordAnswer) -> None:
        """Digits, which are previewed as an ID: orders that have them as their number are offered beside it; or
        previewed, where there is no such ID.
        """
        if not answer.orders:
            if answer.error is not None:
                self.said.emit(answer)  # a service is away, which is no matter of this ID
            elif not answer.whole:
                self._untold.append(answer)
            return  # what there is to say of the ID, its preview says
        self.offered.emit(answer)
        entered = answer.word.lstrip("0")
        if answer.sure is not None:
            self._instead[entered] = answer.sure
            work = self._orders.work(entered)
            if work is not None:
                self._on_work_changed(work)

    def _on_work_changed(self, work: OrderWork) -> None:
        """An ID that there isn't leaves its place to the one order that has it as its number."""
        found = self._instead.get(work.transaction_id)
        if found is None or work.busy or not _is_not_there(work):
            return
        del self._instead[work.transaction_id]
        self._orders.take_off(work.transaction_id)
        self._shown = False
        self._preview(found.transaction_id)

    def _preview(self, transaction_id: str) -> None:
        """Preview an order; the first one is shown."""
        if self._shown:
            self.previews = True
            try:
                self._orders.add([transaction_id])
            finally:
                self.previews = False
        else:
            self._shown = True
            self.open([transaction_id])


def _is_not_there(work: OrderWork) -> bool:
    if work.state != "blocked" or work.plan is None:
        return False
    left = work.plan.order or work.plan.receipts or work.plan.left_behind or work.plan.doubles
    return [notice.kind for notice in work.plan.blocked_by] == ["NotFound"] and not left
