"""One event's payload: as a tree, as the JSON text that leaves, its mappings, its problems."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTabWidget,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from core.transfer.plan import MappingRow, PlannedEvent, PlannedRequest
from gui.models.events import ProblemsModel
from gui.models.payload import PayloadModel
from gui.payload import PreparedPayload
from gui.spans import Spans
from gui.style.theme import Theme
from gui.widgets.code_view import CodeView
from gui.widgets.compare_view import CompareView
from gui.widgets.mappings_view import MappingsView
from gui.widgets.parts import Table, button, text_label
from gui.widgets.what_if_pane import WhatIfPane

_MOST_ROWS = 80
"""How many rows of the tree are unfolded for the user; the rest is opened by hand."""


class BodyView(QWidget):
    """The JSON text of one request, formatted or exactly as it leaves, with Copy.

    Signals: `payload_requested(bytes)`: the body that is to be prepared; answer with `show_payload`.
    `place_chosen(str)`: the user went to a place, as a JSON pointer; in the formatted text only.
    """

    payload_requested = Signal(object)
    place_chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._payload: PreparedPayload | None = None
        self._body = b""
        self._place = ""
        self.text = CodeView(theme, name)
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
        self.text.line_chosen.connect(self._on_line_chosen)

    def show_request(self, request: PlannedRequest | None) -> None:
        """Ask for the preparation of a request's body; shows it when `show_payload` brings it."""
        self._payload = None
        self._place = ""
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

    @property
    def shown(self) -> bytes | None:
        """The body that is shown; None while it is being prepared."""
        return self._body if self._payload is not None else None

    def copy(self) -> None:
        """Put the text on the clipboard: exactly as sent, or formatted, as the box says; never cut."""
        if self._payload is not None:
            chosen = self._payload.exact if self.exact.isChecked() else self._payload.formatted
            QApplication.clipboard().setText(chosen)

    def mark(self, place: str, *, scroll: bool = True) -> None:
        """Mark the lines of a place in the formatted text; an empty place marks nothing."""
        self._place = place
        lines = None
        if self._payload is not None and place and not self.exact.isChecked():
            lines = self._payload.places.lines.get(place)
        self.text.mark_lines(lines, scroll=scroll)

    def _on_line_chosen(self, line: int) -> None:
        if self._payload is not None and not self.exact.isChecked():
            self.place_chosen.emit(self._payload.places.place(line))

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
            self.mark(self._place)
        self.note.setText("Only the beginning is shown. Copy takes all of it.")
        self.note.setVisible(payload.cut)


class PayloadView(QWidget):
    """Everything about one event: on the left its payload, beside it what made it and what is wrong.

    A place that is chosen in one of tree, text and mappings is marked in the others.
    Signals: `payload_requested(bytes)`, as for BodyView; `formula_requested(str)`, as for MappingsView;
    `what_if_requested()`: edit the chosen mapping on a copy.
    """

    payload_requested = Signal(object)
    formula_requested = Signal(str)
    what_if_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._following = False
        self.tree_model = PayloadModel(theme, self)
        self.tree = QTreeView()
        self.tree.setAccessibleName("Payload as a tree")
        self.tree.setModel(self.tree_model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.body = BodyView(theme, "Payload as JSON text")
        self.mappings = MappingsView(theme)
        self.problems_model = ProblemsModel(theme, self)
        self.problems = Table("Problems of the event", "Nothing speaks against this event.", stretch=2)
        self.problems.setModel(self.problems_model)
        self.problems.setWordWrap(True)
        self.compare = CompareView(theme)
        self.left = _tabs(
            "The chosen event", (self.tree, "Payload"), (self.body, "JSON"), (self.compare, "Compare")
        )
        self.what_if = WhatIfPane(theme)
        self.right = _tabs(
            "What made the chosen event",
            (self.mappings, "Mappings"),
            (self.problems, "Problems"),
            (self.what_if, "What if"),
        )
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.left)
        splitter.addWidget(self.right)
        splitter.setSizes([500, 500])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.body.payload_requested.connect(self.payload_requested)
        self.mappings.formula_requested.connect(self.formula_requested)
        self.mappings.table.activated.connect(lambda _index: self.what_if_requested.emit())
        self.what_if.formula_requested.connect(self.formula_requested)
        self.mappings.mapping_chosen.connect(self._on_mapping_chosen)
        self.body.place_chosen.connect(self._on_text_place)
        self.tree.selectionModel().currentChanged.connect(self._on_tree_place)

    def show_event(self, event: PlannedEvent | None) -> None:
        """Show an event, or nothing."""
        self.tree_model.set_value({})
        # Before the mappings: choosing one marks a place in the body that is asked for here.
        self.body.show_request(event.request if event is not None else None)
        self.mappings.show_event(event)
        self.problems_model.set_rows(event.problems if event is not None else ())
        self.problems.fit_columns()
        problems = len(event.problems) if event is not None else 0
        place = self.right.indexOf(self.problems)
        self.right.setTabText(place, f"Problems ({problems})" if problems else "Problems")

    def show_what_if(self) -> None:
        """Bring the edited copy to the front, with the mapping chosen that is chosen among the event's."""
        row = self.mappings.row
        if row is not None:
            self.what_if.choose(row.key)
        self.right.setCurrentWidget(self.what_if)

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour a formula wherever it is shown."""
        self.mappings.show_formula(text, spans)
        self.what_if.show_spans(text, spans)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show the prepared body of the event."""
        if not self.body.show_payload(body, payload):
            return
        self._following = True
        self.tree_model.set_value(payload.tree)
        self._unfold()
        self.tree.resizeColumnToContents(0)
        # The values have room too, however deep the names are indented.
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), self.tree.viewport().width() * 5 // 9))
        self.tree.setCurrentIndex(self.tree_model.index(0, 0))
        self._following = False
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = self.mappings.row
        if row is not None:
            self._on_mapping_chosen(row)

    def _on_mapping_chosen(self, row: MappingRow) -> None:
        if not self._following:
            self._follow(row.place, tree=True, text=True, mapping=False)

    def _on_tree_place(self, index: QModelIndex) -> None:
        if not self._following and index.isValid():
            self._follow(self.tree_model.place_of(index), tree=False, text=True, mapping=True)

    def _on_text_place(self, place: str) -> None:
        if not self._following:
            self._follow(place, tree=True, text=False, mapping=True)

    def _follow(self, place: str, *, tree: bool, text: bool, mapping: bool) -> None:
        """Mark a place everywhere but where it was chosen."""
        self._following = True
        if tree:
            index = self.tree_model.index_of(place) if place else QModelIndex()
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)
        self.body.mark(place, scroll=text)
        if mapping:
            self.mappings.choose_place(place)
        self._following = False

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


def _tabs(name: str, *panes: tuple[QWidget, str]) -> QTabWidget:
    made = QTabWidget()
    made.setDocumentMode(True)
    made.setAccessibleName(name)
    for pane, title in panes:
        made.addTab(pane, title)
    return made
