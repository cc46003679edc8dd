"""The list of recent transactions: filter, sort, load older, preview one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from gui.kit.banner import Banner
from gui.kit.controls import button
from gui.kit.labels import field_label, set_size, text_label
from gui.kit.table_model import OBJECT_ROLE, SORT_ROLE
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.lists.models import RecentModel
from gui.words.notices import message_of
from gui.words.plain import count

_EMPTY = "Recent transactions appear here once a connection is open. Double-click one to preview it."
_NONE = "This company has no transactions yet. Enter a transaction ID above to preview it."


class RecentPane(QWidget):
    """Recent transactions, newest first.

    Signals: `preview_requested(str)` with a transaction ID; `more_requested()` for the next older
    page; `reload_requested()`.
    """

    preview_requested = Signal(str)
    more_requested = Signal()
    reload_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RecentModel(theme, self)
        self.proxy = QSortFilterProxyModel(self)
        self.proxy.setSourceModel(self.model)
        self.proxy.setSortRole(SORT_ROLE)
        self.proxy.setFilterKeyColumn(-1)
        self.proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = RecentTable("Recent transactions", _EMPTY, stretch=3)
        self.table.setModel(self.proxy)
        self.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
        self.table.setSortingEnabled(True)
        self.filter = QLineEdit()
        self.filter.setPlaceholderText("Filter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setAccessibleName("Filter the recent transactions")
        self.banner = Banner(theme, retry="Load a&gain")
        self.status = text_label(tone="muted")
        self.note = text_label(tone="warning")
        self.note.setAccessibleName("What may be missing of the recent transactions")
        self.note.hide()
        self.older = button("Load ol&der", self.more_requested.emit)
        self._more = False
        self._loading = False
        self._build()
        self._connect()

    def _build(self) -> None:
        title = field_label("&Recent transactions", buddy=self.table)
        set_size(title, "body")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.filter, 1)
        head.addWidget(button("Reload", self.reload_requested.emit, kind="quiet"))
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        foot.addWidget(self.older)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.banner)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.note)
        layout.addLayout(foot)
        self._update_foot()

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._on_filter_changed)
        self.table.activated_row.connect(self._on_activated)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.banner.retry_requested.connect(self.reload_requested)

    def set_loading(self, loading: bool) -> None:
        """Say that a page is being read."""
        self._loading = loading
        if loading:
            self.banner.clear()
        self._update_foot()

    def clear(self) -> None:
        """Show nothing, as before a connection is open."""
        self.model.set_rows(())
        self._more = False
        self.show_note("")
        self.banner.clear()
        self.table.set_empty_text(_EMPTY)
        self._update_foot()

    def add_page(self, orders: tuple[OrderSummary, ...], *, more: bool) -> None:
        """Show one more page; `more` says whether there are older ones."""
        first = not self.model.rows
        self.model.append_rows(orders)
        self._more = more
        if first:
            self.table.set_empty_text(_NONE)
            self.table.fit_columns()
            if self.proxy.rowCount():
                self.table.setCurrentIndex(self.proxy.index(0, 0))
        self._update_foot()

    def show_note(self, note: str) -> None:
        """Say what may be missing; nothing for an empty text."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_error(self, notice: Notice) -> None:
        """Say why the list could not be read."""
        self.banner.show_message(message_of(notice))

    def _update_foot(self) -> None:
        shown, known = self.proxy.rowCount(), len(self.model.rows)
        words = f"{shown} of {count(known, 'transaction')}" if shown != known else count(known, "transaction")
        self.status.setText("Reading…" if self._loading else words if known else "")
        self.older.setEnabled(self._more and not self._loading)

    def _on_filter_changed(self, text: str) -> None:
        self.proxy.setFilterFixedString(text)
        self.table.set_empty_text(_NONE if not text else f"Nothing here contains “{text}”. Clear the filter.")
        self._update_foot()

    def _on_activated(self, index: QModelIndex) -> None:
        order: OrderSummary = index.data(OBJECT_ROLE)
        self.preview_requested.emit(order.transaction_id)

    def _on_scrolled(self, value: int) -> None:
        at_end = value == self.table.verticalScrollBar().maximum() and value > 0
        if at_end and self._more and not self._loading:
            self.more_requested.emit()


class RecentTable(Table):
    """A table whose rows are activated by double click or Return on every platform.

    Signals: `activated_row(QModelIndex)`.
    """

    activated_row = Signal(QModelIndex)

    def __init__(self, name: str, empty: str, stretch: int, parent: QWidget | None = None) -> None:
        super().__init__(name, empty, stretch, parent)
        self.doubleClicked.connect(self.activated_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated_row.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
