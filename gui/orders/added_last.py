"""Which orders came onto the list last, so that a send of all can name those that were there before.

What is entered at once comes at several times: IDs are previewed at once, the others when they are found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject

from gui.kit.language import tr_count
from gui.orders.finding import FindPresenter
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.words.plain import and_more

_NAMED = 8


class AddedLast(QObject):
    """Follows what is previewed. What is previewed again stays where it is."""

    def __init__(self, orders: OrdersPresenter, find: FindPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._find = find
        self._known: set[str] = set()
        self._last: set[str] = set()
        self._entered = False
        """Whether the last ones came with what was entered last."""
        find.words_read.connect(self._on_words_read)
        orders.previewed.connect(self._on_came)
        orders.added.connect(self._on_came)
        orders.works_reset.connect(self._on_works_reset)

    def note(self, works: Sequence[OrderWork]) -> tuple[str, ...]:
        """Names those of these orders that were there before; nothing where all are alike."""
        earlier = [work for work in works if work.transaction_id not in self._last]
        if not earlier or len(earlier) == len(works):
            return ()
        return (
            tr_count(
                len(earlier),
                "{n} of these was on the list before you added the last ones: {names}. Untick it if you don't want "
                "to send it.",
                "{n} of these were on the list before you added the last ones: {names}. Untick them if you don't "
                "want to send them.",
                names=and_more(list(map(_name, earlier)), _NAMED),
            ),
        )

    def _on_words_read(self, _taken: object) -> None:
        self._entered = False

    def _on_came(self, taken: tuple[str, ...]) -> None:
        new = set(taken) - self._known
        if new:
            entered = self._find.previews
            self._last = self._last | new if entered and self._entered else new
            self._entered = entered
            self._known |= new

    def _on_works_reset(self, works: Iterable[OrderWork]) -> None:
        self._known &= {work.transaction_id for work in works}


def _name(work: OrderWork) -> str:
    number = work.kept.number if work.kept is not None else None  # (no plan is unpacked for it)
    return f"{number} ({work.transaction_id})" if number else work.transaction_id
