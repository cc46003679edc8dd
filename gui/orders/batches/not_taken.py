"""Which lines of the lists that were brought led to no order: a batch's results have them beside its orders."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from core.batch.results import NotTaken
from gui.orders.finding import FindPresenter
from gui.orders.orders import OrdersPresenter

if TYPE_CHECKING:
    from core.intake.columns import Taken
    from core.transfer.finding.found import WordAnswer


class _List(msgspec.Struct, kw_only=True):
    """One list: the orders that it led to, its lines that led to none, and where each of its words stands."""

    taken: Taken
    orders: set[str]
    lines: list[NotTaken]


class NotTakenLines(QObject):
    """Follows what is entered, pasted or imported, until the list of orders is empty."""

    def __init__(self, find: FindPresenter, orders: OrdersPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._lists: list[_List] = []
        find.words_read.connect(self._on_words_read)
        find.said.connect(self._on_said)
        orders.works_reset.connect(self._on_works_reset)

    def of(self, transaction_ids: Iterable[str]) -> tuple[NotTaken, ...]:
        """The lines of the lists that some of these orders came with."""
        wanted = set(transaction_ids)
        return tuple(line for each in self._lists if each.orders & wanted for line in each.lines)

    def _on_words_read(self, taken: Taken) -> None:
        refused = [
            NotTaken(
                lines=each.lines,
                text=each.word,
                title=each.notice.title,
                detail=each.notice.detail,
                remedy=each.notice.hint,
            )
            for each in taken.refused
            if each.word  # (else the whole list is refused)
        ]
        ids = {word.id for word in taken.words if word.id}
        self._lists.append(_List(taken=taken, orders=ids, lines=refused))

    def _on_said(self, answer: WordAnswer) -> None:
        if not self._lists:
            return
        last = self._lists[-1]
        if answer.sure is not None:
            last.orders.add(answer.sure.transaction_id)
        elif answer.is_missing:
            first = last.taken.lines.get(answer.word)
            places = (*(() if first is None else (first,)), *last.taken.repeats.get(answer.word, ()))
            last.lines.append(NotTaken(lines=places, text=answer.word, title=answer.told, remedy=answer.hint))

    def _on_works_reset(self, works: Sequence[object]) -> None:
        if not works:  # another connection, or the list was cleared
            self._lists.clear()
