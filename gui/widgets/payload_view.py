"""One event's payload: as a tree, as the JSON text that leaves, its mappings, its problems."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core.transfer.plan import PlannedEvent, PlannedRequest
from gui.models.events import ProblemsModel
from gui.models.payload import PayloadModel
from gui.payload import PreparedPayload
from gui.style.theme import Theme
from gui.widgets.json_view import JsonView
from gui.widgets.mappings_view import MappingsView
from gui.widgets.parts import Table, button, text_label

_MOST_ROWS = 80
"""How many rows of the tree are unfolded for the user; the rest is opened by hand."""


class BodyView(QWidget):
    """The JSON text of one request, formatted or exactly as it leaves, with Copy.

    Signals: `payload_requested(bytes)`: the body that is to be prepared; answer with `show_payload`.
    """

    payload_requested = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payload: PreparedPayload | None = None
        self._body = b""
        self.text = JsonView(theme, name)
        self.request = text_label(tone="muted", wrap=False)
        self.exact = QCheckBox("E&xactly as sent")
        self.exact.setToolTip("One line, byte for byte. The formatted text differs only in line breaks.")
        self.copy_button = button("&Copy", self.copy, tip="Copy the whole text as it is sent")
        head = QHBoxLayout()
        head.addWidget(self.request, 1)
        head.addWidget(self.exact)
        head.addWidget(self.copy_button)
        self.note = text_label(tone="warning")
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.note)
        layout.addWidget(self.text, 1)
        self.exact.toggled.connect(self._show)

    def show_request(self, request: PlannedRequest | None) -> None:
        """Ask for the preparation of a request's body; shows it when `show_payload` brings it."""
        self._payload = None
        self._body = b"" if request is None else bytes(request.body)
        self.request.setText("" if request is None else f"{request.method} {request.path}")
        self._show()
        if request is not None:
            self.payload_requested.emit(self._body)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> bool:
        """Show a prepared body, if it is the one that is wanted; whether it was."""
        if body != self._body:
            return False
        self._payload = payload
        self._show()
        return True

    def copy(self) -> None:
        """Put the text on the clipboard: exactly as sent, or formatted, as the box says; never cut."""
        if self._payload is not None:
            chosen = self._payload.exact if self.exact.isChecked() else self._payload.formatted
            QApplication.clipboard().setText(chosen)

    def _show(self) -> None:
        payload = self._payload
        self.copy_button.setEnabled(payload is not None)
        if payload is None:
            self.text.show_text("")
            self.note.hide()
            return
        if self.exact.isChecked():
            limit = len(payload.shown)
            self.text.show_text(payload.exact[:limit], wrap=True)
        else:
            self.text.show_text(payload.shown, payload.spans)
        self.note.setText("Only the beginning is shown. Copy takes all of it.")
        self.note.setVisible(payload.cut)


class PayloadView(QTabWidget):
    """Everything about one event.

    Signals: `payload_requested(bytes)`, as for BodyView.
    """

    payload_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree_model = PayloadModel(theme, self)
        self.tree = QTreeView()
        self.tree.setAccessibleName("Payload as a tree")
        self.tree.setModel(self.tree_model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.body = BodyView(theme, "Payload as JSON text")
        self.mappings = MappingsView(theme)
        self.problems_model = ProblemsModel(theme, self)
        self.problems = Table("Problems of the event", "Nothing speaks against this event.", stretch=2)
        self.problems.setModel(self.problems_model)
        self.problems.setWordWrap(True)
        self.setDocumentMode(True)
        self.setAccessibleName("The chosen event")
        for widget, title in (
            (self.tree, "Payload"),
            (self.body, "JSON"),
            (self.mappings, "Mappings"),
            (self.problems, "Problems"),
        ):
            self.addTab(widget, title)
        self.body.payload_requested.connect(self.payload_requested)

    def show_event(self, event: PlannedEvent | None) -> None:
        """Show an event, or nothing."""
        self.tree_model.set_value({})
        self.mappings.show_event(event)
        self.problems_model.set_rows(event.problems if event is not None else ())
        self.problems.fit_columns()
        problems = len(event.problems) if event is not None else 0
        self.setTabText(3, f"Problems ({problems})" if problems else "Problems")
        self.body.show_request(event.request if event is not None else None)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show the prepared body of the event."""
        if not self.body.show_payload(body, payload):
            return
        self.tree_model.set_value(payload.tree)
        self._unfold()
        self.tree.resizeColumnToContents(0)
        self.tree.setCurrentIndex(self.tree_model.index(0, 0))
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _unfold(self) -> None:
        """Unfold level by level while there is room: a payload of any size costs the same."""
        model, rows = self.tree_model, 0
        level = [model.index(row, 0) for row in range(min(model.rowCount(), _MOST_ROWS))]
        while level:
            below = []
            for index in level:
                children = model.rowCount(index)
                if not children or rows + children > _MOST_ROWS:
                    continue
                rows += children
                self.tree.expand(index)
                below += [model.index(row, 0, index) for row in range(children)]
            level = below
