"""The What if pane: a copy of the subscriber's mapping to edit, while the payload beside it follows."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.transfer.plan import MappingRow, Notice, Plan
from gui.editing import Editing, Part, event_with, parts_of, result_of
from gui.models.parts import PartsModel
from gui.models.table import OBJECT_ROLE
from gui.payload import PreparedPayload
from gui.records import OrderWork
from gui.spans import Spans
from gui.style.theme import Theme
from gui.widgets.banner import Banner
from gui.widgets.event_preview import EventPreview
from gui.widgets.flow import FlowLayout
from gui.widgets.part_editor import PartEditor
from gui.widgets.parts import Table, button, enlarge, set_look, text_label, tool_button
from gui.words import count

_TITLE = "What if the mapping were another?"
_WHAT = (
    "Edit a copy of the subscriber's mapping, and see while you type what it makes of this order.\n\n"
    "iPaaS.com's own mapping stays as it is. Nothing is sent with the copy unless you say so."
)
_NOTHING = "Nothing differs from the subscriber's own mapping."
_NO_CHANGE = "Editing a copy: no difference yet"


class WhatIfPane(QWidget):
    """Before: what it is for, and the button to begin. Then: the parts of the copy, and the chosen one.

    Signals: `begin_requested()`; `edit_requested(str, dict)` with the place of a part in the copy and its
    new fields; `add_requested(str)` with a collection's place; `removal_requested(str)` with a mapping's;
    `take_back_requested(MappingChange)`; `import_requested()`; `export_requested()`;
    `formula_requested(str)`: a C# text to be coloured; `payload_requested(bytes)`: a body to be prepared.
    """

    begin_requested = Signal()
    edit_requested = Signal(str, object)
    add_requested = Signal(str)
    removal_requested = Signal(str)
    take_back_requested = Signal(object)
    import_requested = Signal()
    export_requested = Signal()
    formula_requested = Signal(str)
    payload_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing: Editing | None = None
        self._plan: Plan | None = None
        self._work: OrderWork | None = None
        self._wanted, self._wanted_event = "", -1
        self.banner = Banner(theme)
        self.begin = button("Edit &a copy", self.begin_requested.emit, primary=True)
        self.told = text_label(wrap=False)
        self.only = QCheckBox("Only what differs")
        self.add = tool_button("Add", self._on_add)
        self.load = tool_button("Import…", self.import_requested.emit)
        self.save = tool_button("Export…", self.export_requested.emit)
        self.model = PartsModel(theme, self)
        self.table = Table("Parts of the edited mapping", _NOTHING, stretch=3)
        self.table.setModel(self.model)
        self.preview = EventPreview(theme)
        self.editor = PartEditor(theme, self.preview)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._start_page())
        self.pages.addWidget(self._edit_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        self._connect()

    def _start_page(self) -> QWidget:
        page = QWidget()
        title = text_label(_TITLE)
        enlarge(title, 1.2)
        layout = QVBoxLayout(page)
        layout.addWidget(title)
        layout.addWidget(text_label(_WHAT, tone="muted"))
        layout.addWidget(self.begin, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch()
        return page

    def _edit_page(self) -> QWidget:
        page, tools = QWidget(), QWidget()
        for tool, tip in (
            (self.add, "Add a mapping to the chosen collection of the copy"),
            (self.load, "Take a mapping collection from a JSON file in place of the copy"),
            (self.save, "Save the copy as a JSON file, in iPaaS.com's own shape"),
        ):
            tool.setToolTip(tip)
        line = FlowLayout(tools)
        for widget in (self.told, self.only, self.add, self.load, self.save):
            line.addWidget(widget)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.table)
        splitter.addWidget(self.editor)
        splitter.setSizes([170, 330])
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(tools)
        layout.addWidget(splitter, 1)
        return page

    def _connect(self) -> None:
        self.only.toggled.connect(self._show_parts)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.editor.edited.connect(self._on_edited)
        self.editor.formula_requested.connect(self.formula_requested)
        self.editor.removal_requested.connect(self._on_removal)
        self.editor.own_requested.connect(self._on_take_back)
        self.preview.payload_requested.connect(self.payload_requested)
        self.preview.event_chosen.connect(lambda _number: self._show_result())

    @property
    def part(self) -> Part | None:
        """The chosen part."""
        index = self.table.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def show_editing(self, editing: Editing | None, *, opening: bool = False) -> None:
        """Show an order's copy as it is now; None: there is none, or (`opening`) it is being read."""
        other = editing is None or self._editing is None or not _same_order(editing, self._editing)
        self._editing = editing
        self.begin.setEnabled(not opening)
        self.begin.setText("Reading the mapping…" if opening else "Edit &a copy")
        self.pages.setCurrentIndex(0 if editing is None else 1)
        if other:
            self.banner.clear()
        if editing is None:
            self.model.set_rows(())
            self.editor.show_part(None)
            self.preview.show_plan(None)
            return
        changes = len(editing.changes)
        self.told.setText(
            f"Editing a copy: {count(changes, 'difference')} to the subscriber's own" if changes
            else _NO_CHANGE
        )  # fmt: skip
        set_look(self.told, tone="accent" if changes else "muted")
        self._show_parts()

    def show_work(self, work: OrderWork) -> None:
        """Show what the copy makes of its order; while that is being sent nothing can be edited."""
        self._work = work
        self.editor.setEnabled(work.state != "sending")
        if self._editing is not None:
            self._show_plan()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if it is the one that is wanted."""
        self.preview.show_payload(body, payload)

    def show_error(self, notice: Notice) -> None:
        """Say what went wrong with the copy."""
        self.banner.show_notice(notice)

    def show_spans(self, text: str, spans: Spans) -> None:
        """Colour the source that is edited, if it is still this one."""
        self.editor.show_spans(text, spans)

    def choose(self, key: str, event: int) -> None:
        """Choose the mapping at a place of the copy, as soon as there is one, and an event to show."""
        self._wanted = key
        self._wanted_event = event
        if self._editing is not None:
            self.only.setChecked(False)
            self._show_parts()

    def _show_parts(self) -> None:
        editing = self._editing
        if editing is None:
            return
        parts = parts_of(editing)
        if self.only.isChecked():
            parts = tuple(part for part in parts if part.change)
        before, wanted = self.part, self._wanted
        self._wanted = ""
        rows = self.model.rows
        if not wanted and [part.identity for part in parts] == [part.identity for part in rows]:
            for number, part in enumerate(parts):
                if part != rows[number]:
                    self.model.replace_row(number, part)
            self._show_part()
            return
        self.model.set_rows(parts)
        self.table.fit_columns(30)
        chosen = _index(parts, wanted, before)
        if chosen >= 0:
            self.table.setCurrentIndex(self.model.index(chosen, 0))
        self._show_part()

    def _show_part(self) -> None:
        self.editor.show_part(self.part)
        self._show_plan()

    def _show_plan(self) -> None:
        """Show the plan's events, and what the chosen part makes of the one in front."""
        work = self._work
        plan = work.plan if work is not None else None
        if plan is not self._plan:
            self._plan = plan
            self.preview.show_plan(plan)
        if self._wanted_event >= 0 and plan is not None:
            self.preview.show_event(self._wanted_event)
            self._wanted_event = -1
        self._show_result()

    def _show_result(self) -> None:
        part, work, plan = self.editor.part, self._work, self._plan
        if part is None or work is None or plan is None:
            self.editor.show_result(None, known=False)
            return
        if part.sort == "mapping":
            self.preview.show_event(event_with(part, plan, self.preview.number))
        if not work.busy:  # while it is planned anew, what it made before stays in sight
            made = result_of(part, plan, self.preview.number)
            self.editor.show_result(made)
            self.preview.body.mark(made.place if isinstance(made, MappingRow) else "")

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            self.editor.show_part(indexes[0].data(OBJECT_ROLE))
            self._show_plan()

    def _on_edited(self, fields: object) -> None:
        if self.editor.part is not None:
            self.edit_requested.emit(self.editor.part.key, fields)

    def _on_add(self) -> None:
        part = self.part
        if part is None and self.model.rows:
            part = self.model.rows[0]
        if part is not None:
            self.add_requested.emit(part.key.partition("/mappings/")[0])

    def _on_removal(self) -> None:
        if self.editor.part is not None:
            self.removal_requested.emit(self.editor.part.key)

    def _on_take_back(self) -> None:
        if self.editor.part is not None and self.editor.part.difference is not None:
            self.take_back_requested.emit(self.editor.part.difference)


def _same_order(one: Editing, other: Editing) -> bool:
    return one.transaction_id == other.transaction_id


def _index(parts: tuple[Part, ...], wanted: str, before: Part | None) -> int:
    """Where the wanted mapping is, else the part that was chosen before, else the first mapping."""
    for number, part in enumerate(parts):
        if wanted and part.key == wanted and part.sort == "mapping" and part.change != "removed":
            return number
    for number, part in enumerate(parts):
        if not wanted and before is not None and part.identity == before.identity:
            return number
    return next((n for n, part in enumerate(parts) if part.sort == "mapping"), 0 if parts else -1)
