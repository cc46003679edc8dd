"""What both faces of the list have: a filter, a way to sort, the rows, and a menu for those that are chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout, QWidget

from gui.kit.access.shortcuts import keys_of, shortcut_of, with_keys
from gui.kit.clipboard import copy_text
from gui.kit.controls import menu_button, offer
from gui.kit.labels import PartsLabel, set_size
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import NEAR, TIGHT
from gui.kit.rows.model import ROW_ROLE, Row, RowModel
from gui.kit.rows.view import RowView
from gui.kit.texts import caption, cell, line
from gui.kit.theme import Theme
from gui.words.batches import batch_of


class Act(NamedTuple):
    """An entry of the menu: its words, what it does, whether it can be done now, whether it writes, and the keys that
    do the same where the rows have the focus.
    """

    words: str
    do: Callable[[], object]
    can: bool
    writes: bool = False
    keys: str = ""


def unmarked(words: str) -> str:
    """A message without its mnemonic: another entry of the same menu may have the letter."""
    return translated(words).replace("&", "")


def fill_menu(menu: QMenu, acts: Iterable[Act]) -> None:
    """Put entries into a menu, which says of those that are held why."""
    menu.setToolTipsVisible(True)
    for act in acts:
        action = menu.addAction(with_keys(caption(act.words), act.keys))
        offer(action, can=act.can, writes=act.writes)
        action.triggered.connect(lambda _checked, do=act.do: do())


class Face(QWidget):
    """Rows with their filter. `foot` is what can be done with them; it stands in `feet`, below what scrolls, so that it
    is in sight whatever is told above the list. Whoever extends it fills the foot.

    Signals: `batch_requested(tuple)` with transaction IDs.
    """

    batch_requested = Signal(object)

    def __init__(
        self,
        name: str,
        empty: str,
        model: RowModel[Any],
        theme: Theme,
        parent: QWidget | None = None,
        feet: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._empty = empty
        self.rows: RowModel[Any] = model
        model.setParent(self)
        self.table = RowView(name, empty, model, theme)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("Filter"))
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName(line(tr("Filter: {name}", name=name)))
        self.sort = menu_button(tr("Sort"))
        self.sort.setMenu(self._sort_menu())
        self.status = PartsLabel(tone="muted")
        set_size(self.status, "small", strong=False)
        head = QHBoxLayout()
        head.setSpacing(NEAR)
        head.addWidget(self.filter, 1)
        head.addWidget(self.sort)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(TIGHT)
        self.column.addLayout(head)
        self.column.addWidget(self.table, 1)
        self.foot = QWidget(feet)
        self.filter.textChanged.connect(self._on_filter_changed)
        model.modelReset.connect(lambda: self.update_status())
        self.table.menu_requested.connect(self._on_menu_requested)
        self.table.copy_requested.connect(self.copy_rows)
        self._show_order()

    @property
    def acts(self) -> Sequence[Act]:
        """What can be done with the rows that are chosen."""
        return ()

    @property
    def wanted(self) -> tuple[str, ...]:
        """The keys of the rows that are chosen; of all that are shown where none is."""
        return tuple(self.table.chosen) or self.all_shown

    @property
    def batch_words(self) -> str:
        """What makes a batch of what is `wanted`; empty where that is nothing."""
        chosen = self.table.count_chosen
        wanted = chosen or self.rows.rowCount()
        return batch_of(wanted, of_all=not chosen) if wanted else ""

    @property
    def all_shown(self) -> tuple[str, ...]:
        """The keys of all rows that the filter leaves."""
        return tuple(self.rows.key_at(row) for row in range(self.rows.rowCount()))

    @property
    def batch_act(self) -> Act:
        """Makes a batch of what is chosen."""
        wanted = self.table.count_chosen
        return Act(
            unmarked(batch_of(max(1, wanted))),
            lambda: self.batch_requested.emit(tuple(self.table.chosen)),
            wanted > 0,
            keys=shortcut_of("make_batch"),
        )

    @property
    def copies(self) -> Sequence[Act]:
        """The ways to copy what is chosen."""
        chosen = self.table.count_chosen
        return (
            Act(
                tr_count(max(1, chosen), "Copy this row", "Copy {n:,} rows"),
                self.copy_rows,
                chosen > 0,
                keys=keys_of(QKeySequence.StandardKey.Copy),
            ),
            Act(
                tr_count(max(1, chosen), "Copy this transaction ID", "Copy {n:,} transaction IDs"),
                self.copy_keys,
                chosen > 0,
            ),
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape goes a step back: the filter is cleared, then left; from the rows it goes on to whoever is around.
        if event.key() == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
        elif event.key() == Qt.Key.Key_Escape and not self.table.hasFocus():
            self.table.setFocus()
        else:
            super().keyPressEvent(event)

    def copy_rows(self) -> None:
        """Put the chosen rows on the clipboard, with tabs between their cells."""
        shown = [self.rows.index(row, 0).data(ROW_ROLE) for row in self._chosen_rows()]
        copy_text("\n".join("\t".join(_cells(row)) for row in shown))

    def copy_keys(self) -> None:
        """Put the transaction IDs of the chosen rows on the clipboard."""
        copy_text("\n".join(self.table.chosen))

    def menu(self) -> QMenu:
        """The menu for what is chosen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self.acts)
        return menu

    def sort_state(self) -> str:
        """How it is sorted, to be remembered."""
        return str(self.rows.order.title)  # (in English: it is kept, whatever the language is then)

    def restore_sort(self, title: str) -> None:
        """Sort as it was the last time."""
        for action in self._orders.actions():
            if action.data() == title:
                action.trigger()

    def _chosen_rows(self) -> list[int]:
        return [row for key in self.table.chosen if (row := self.rows.row_of(key)) is not None]

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders = QActionGroup(self)
        for order in self.rows.orders:
            action = QAction(caption(order.title), menu)
            action.setCheckable(True)
            action.setChecked(order is self.rows.order)
            action.setData(order.title)
            action.triggered.connect(lambda _checked, order=order: self._on_order_chosen(order))
            self._orders.addAction(action)
            menu.addAction(action)
        return menu

    def _on_order_chosen(self, order: Any) -> None:
        self.rows.set_order(order)
        self._show_order()

    def _show_order(self) -> None:
        title = self.rows.order.title
        self.sort.setToolTip(line(tr("Sorted: {title}", title=title)))
        self.sort.setAccessibleName(line(tr("Sort {name}: {title}", name=self._name, title=title)))

    def _on_filter_changed(self, text: str) -> None:
        self.rows.set_filter(text)
        self.table.set_empty_text(
            tr("No matches for “{text}”. Clear the filter.", text=text) if text else self._empty
        )
        self.update_status()

    def set_empty(self, text: str) -> None:
        """What is said when there is nothing at all."""
        self._empty = text
        if not self.filter.text():
            self.table.set_empty_text(text)

    def update_status(self) -> None:
        """Say anew how many there are."""

    def _on_menu_requested(self, at: QPoint) -> None:
        menu = self.menu()
        if menu.actions():
            menu.popup(at)


def _cells(row: Row) -> list[str]:
    return [cell(part) for part in (row.title, row.corner or row.title, row.note, row.state, row.reason)]
