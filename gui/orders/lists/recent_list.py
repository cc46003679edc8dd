"""The recent orders of iPaaS.com: filter, sort, load older ones, preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.words import say
from gui.kit.access.announce import announce
from gui.kit.access.shortcuts import keys_of
from gui.kit.banner import Banner
from gui.kit.controls import button
from gui.kit.labels import text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.rows.model import RowModel
from gui.kit.theme import Theme
from gui.orders.lists.face import Act, Face
from gui.orders.lists.order_rows import RECENT
from gui.words.notices import message_of

_EMPTY = say("Recent orders appear here once a connection is open. Double-click one to preview it.")
_UNREAD = say("The recent orders couldn't be read. The message above says why.")
_STOPPED = say("Reading the recent orders was stopped. “Reload” starts again.")
_NONE = say("This company has no transactions yet. Enter a transaction ID above to preview it.")


class RecentPane(Face):
    """Recent orders, newest first.

    Signals: `preview_requested(tuple)` with transaction IDs; `more_requested()` for the
    next older page; `reload_requested()`; `stop_requested()`; `counted(int)`.
    """

    preview_requested = Signal(object)
    more_requested = Signal()
    reload_requested = Signal()
    stop_requested = Signal()
    counted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None, feet: QWidget | None = None) -> None:
        self.model = RowModel[OrderSummary](RECENT)
        super().__init__(tr("Recent orders"), _EMPTY, self.model, theme, parent, feet)
        self.banner = Banner(theme, retry=tr("Load a&gain"))
        self.note = text_label(tone="warning")
        self.note.setAccessibleName(tr("What may be missing from the recent orders"))
        self.note.hide()
        self.older = button(tr("Load ol&der"), self.more_requested.emit)
        self.again = button(tr("Reload"), self.reload_requested.emit, kind="quiet")
        self.stop = button(
            tr("Stop reading"),
            self.stop_requested.emit,
            kind="quiet",
            tip=tr("What was read so far is kept. Escape does the same."),
        )
        self._more = False
        self._loading = False
        self._asked_by: QWidget | None = None
        """The button that had the focus when reading began."""
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(NEAR)
        foot.addWidget(self.status, 1)
        # Apart from the buttons that it takes the place of: a second click on one of them must not stop it.
        foot.addWidget(self.stop, 2, Qt.AlignmentFlag.AlignLeft)
        foot.addWidget(self.again)
        foot.addWidget(self.older)
        self.column.insertWidget(1, self.banner)
        self.column.addWidget(self.note)
        self.table.activated_row.connect(lambda key: self.preview_requested.emit((key,)))
        self.table.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self.banner.retry_requested.connect(self.reload_requested)
        self.update_status()

    @property
    def acts(self) -> Sequence[Act]:
        chosen = self.table.chosen
        return (
            Act(
                tr_count(max(1, len(chosen)), "Preview this order", "Preview {n} orders"),
                lambda: self.preview_requested.emit(tuple(chosen)),
                bool(chosen),
                keys=keys_of("Return") if len(chosen) == 1 else "",
            ),
            self.batch_act,
            *self.copies,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._loading and not self.filter.text():
            self.stop_requested.emit()
        else:
            super().keyPressEvent(event)

    def set_loading(self, loading: bool) -> None:
        """Say that a page is being read."""
        self._loading = loading
        focus = self.window().focusWidget()
        if loading:
            self.banner.clear()
            self._asked_by = focus if focus in (self.again, self.older) else None
        self.update_status()
        # What takes the place of the button that has the focus has it next; and the other way round.
        if loading and self._asked_by is not None:
            self.stop.setFocus()
        elif not loading and focus is self.stop:
            back = self._asked_by
            (back if back is not None and back.isEnabled() else self.again).setFocus()

    def clear(self) -> None:
        """Show nothing, as before a connection is open."""
        self.model.set_rows(())
        self._more = False
        self.show_note("")
        self.banner.clear()
        self.set_empty(_EMPTY)
        self.update_status()

    def add_page(self, orders: tuple[OrderSummary, ...], *, more: bool) -> None:
        """Show one more page; `more` says whether there are older ones."""
        first = not self.model.known
        self.model.append_rows(orders)
        self._more = more
        if first:
            self.set_empty(_NONE)
            if self.model.rowCount():
                self.table.choose(self.model.key_at(0))
        self.update_status()

    def show_note(self, note: str) -> None:
        """Say what may be missing; nothing for an empty text."""
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def show_unread(self) -> None:
        """Say that the list could not be read, where why is told elsewhere."""
        self.set_empty(_UNREAD)

    def show_stopped(self) -> None:
        """Say that nothing more is read."""
        self.set_empty(_STOPPED)
        announce(self, _STOPPED)

    def show_error(self, notice: Notice) -> None:
        """Say why the list could not be read."""
        self.banner.show_message(message_of(notice))

    def update_status(self) -> None:
        known, shown = self.model.known, self.model.rowCount()
        words = (
            tr_count(known, "{shown} of {n} order", "{shown} of {n} orders", shown=shown)
            if shown != known
            else ""
        )
        self.status.setText(tr("Reading…") if self._loading else words)
        self.older.setEnabled(self._more and not self._loading)
        self.stop.setVisible(self._loading)
        for each in (self.again, self.older):
            each.setVisible(not self._loading)
        self.counted.emit(known)

    def _on_scrolled(self, value: int) -> None:
        at_end = value == self.table.verticalScrollBar().maximum() and value > 0
        if at_end and self._more and not self._loading:
            self.more_requested.emit()
