"""The What if pane: a copy of the subscriber's mapping to edit, while the payload beside it follows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.transfer.plan.events import MappingResult
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.words import say
from gui.kit.banner import Banner
from gui.kit.boxes import PagesInFront, Splitter
from gui.kit.code.payload import PreparedPayload
from gui.kit.code.spans import Spans
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.table_model import OBJECT_ROLE
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.what_if.choosing import Choice, added_to, after, at_key, same_or_first
from gui.panes.what_if.editing import Editing, Part, differing, event_with, parts_of, result_of
from gui.panes.what_if.event_preview import EventPreview
from gui.panes.what_if.part_editor import PartEditor
from gui.panes.what_if.parts_model import PartsModel
from gui.panes.what_if.start import WhatIfStart
from gui.panes.what_if.tools import WhatIfTools
from gui.words.notices import message_of

_NOTHING = say("Nothing differs from the subscriber's own mapping.")
_COLUMN_CHARACTERS = 24


class WhatIfPane(Pane):
    """Before: what it is for, and the button to begin. Then: the parts of the copy, and the chosen one.

    Signals: `begin_requested()`; `edit_requested(str, dict)` with the place of a part in the copy and its
    new fields; `rows_requested(str, tuple)` with a mapping's place and its table's rows;
    `add_requested(str)` with a collection's place; `removal_requested(str)` with a mapping's;
    `take_back_requested(MappingChange)`; `import_requested()`; `defaults_requested()`; `export_requested()`.
    """

    begin_requested = Signal()
    edit_requested = Signal(str, object)
    rows_requested = Signal(str, object)
    add_requested = Signal(str)
    removal_requested = Signal(str)
    take_back_requested = Signal(object)
    import_requested = Signal()
    defaults_requested = Signal()
    export_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing: Editing | None = None
        self._plan: Plan | None = None
        self._work: OrderWork | None = None
        self._next: Choice | None = None
        self._wanted_event = -1
        self._focus_next = False
        self.banner = Banner(theme)
        self.start = WhatIfStart()
        self.tools = WhatIfTools()
        self.model = PartsModel(theme, self)
        self.table = Table(tr("Parts of the edited mapping"), _NOTHING, stretch=3)
        self.table.setModel(self.model)
        self.preview = EventPreview(theme)
        self.editor = PartEditor(theme, self.preview)
        self.pages = _Pages()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self._edit_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.banner)
        layout.addWidget(self.pages, 1)
        self._connect()

    def _edit_page(self) -> QWidget:
        page = QWidget()
        splitter = Splitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.table)
        splitter.addWidget(self.editor)
        splitter.setSizes([170, 330])
        # What appears below takes its room from the editor, and moves nothing.
        splitter.setStretchFactor(1, 1)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tools)
        layout.addWidget(splitter, 1)
        return page

    def _connect(self) -> None:
        self.start.begin_requested.connect(self.begin_requested)
        tools = self.tools
        tools.only_changed.connect(self._show_parts)
        tools.add_requested.connect(self._on_add)
        tools.import_requested.connect(self.import_requested)
        tools.defaults_requested.connect(self.defaults_requested)
        tools.export_requested.connect(self.export_requested)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.editor.edited.connect(self._on_edited)
        self.editor.rows_edited.connect(self._on_rows_edited)
        self.editor.formula_requested.connect(self.formula_requested)
        self.editor.removal_requested.connect(self._on_removal)
        self.editor.own_requested.connect(self._on_take_back)
        self.preview.payload_requested.connect(self.payload_requested)
        self.preview.event_chosen.connect(lambda _number: self._show_result(follow=False))

    @property
    def part(self) -> Part | None:
        """The chosen part."""
        index = self.table.currentIndex()
        return self.model.record(index) if index.isValid() else None

    def show_editing(self, editing: Editing | None, *, opening: bool = False) -> None:
        """Show an order's copy as it is now; None: there is none, or (`opening`) it is being read."""
        other = editing is None or self._editing is None or not _same_order(editing, self._editing)
        self._editing = editing
        self.start.show_opening(opening)
        self.pages.setCurrentIndex(0 if editing is None else 1)
        if other:
            self.banner.clear()
        if editing is None:
            self.model.set_rows(())
            self.editor.show_part(None)
            self.preview.show_plan(None)
            self._plan = None
            if not opening:
                self._next, self._focus_next = None, False
            return
        self.tools.tell(editing, held=self._held)
        self._show_parts(keep=not other)
        if self._focus_next:
            self.take_focus()

    @property
    def _held(self) -> bool:
        """Whether the order is being sent, or waits to be."""
        return self._work is not None and self._work.busy and self._work.spent

    @property
    def focused(self) -> QWidget:
        return self.table if self._editing is not None else self.start.begin

    @property
    def holds_still(self) -> bool:
        return self._editing is not None

    def show_work(self, work: OrderWork) -> None:
        """Show what the copy makes of its order; while that is being sent nothing can be edited."""
        self._work = work
        self.editor.set_locked(self._held)
        self.tools.tell(self._editing, held=self._held)
        if self._editing is not None:
            self._show_plan()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if it is the one that is wanted."""
        self.preview.show_payload(body, payload)

    def show_error(self, notice: Notice) -> None:
        """Say what went wrong with the copy."""
        self.banner.show_message(message_of(notice))

    def show_formula(self, text: str, spans: Spans) -> None:
        """Colour the source that is edited, if it is still this one."""
        self.editor.show_spans(text, spans)

    def choose(self, key: str, event: int) -> None:
        """Choose the mapping at a place of the copy, as soon as there is one, and an event to show."""
        self._next = at_key(key) if key else None
        self._wanted_event = event
        if self._editing is not None:
            self.tools.only.setChecked(False)
            self._show_parts()

    def take_focus(self) -> None:
        """Give the focus to what is edited, as soon as there is a copy."""
        self._focus_next = self._editing is None
        if self._editing is not None and self.isVisible():
            (self.table if self.editor.source.isHidden() else self.editor.source).setFocus()

    def _show_parts(self, *, keep: bool = False) -> None:
        """List the parts. `keep`: also the chosen one that doesn't differ any more, while it is typed into."""
        editing = self._editing
        if editing is None:
            return
        parts = parts_of(editing)
        chosen, self._next = self._next, None
        before = self.part
        if self.tools.only.isChecked():
            told = {part.identity for part in differing(parts)}
            if keep and before is not None and chosen is None:
                told.add(before.identity)
            parts = tuple(part for part in parts if part.identity in told)
        rows = self.model.rows
        if chosen is None and [part.identity for part in parts] == [part.identity for part in rows]:
            for number, part in enumerate(parts):
                if part != rows[number]:
                    self.model.replace_row(number, part)
            self.table.span_titles()
            self._show_part()
            return
        self.model.set_rows(parts)
        self.table.fit_columns(_COLUMN_CHARACTERS)
        self.table.span_titles()
        place = chosen(parts) if chosen is not None else -1
        if place < 0:
            place = same_or_first(parts, before)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._show_part()

    def _show_part(self) -> None:
        self.editor.show_part(self.part)
        self._show_plan()

    def _show_plan(self, *, follow: bool = False) -> None:
        """Show the plan's events, and what the chosen part makes of the one in front; `follow` brings one in
        front that the part was applied for.
        """
        work, editing = self._work, self._editing
        if work is None or editing is None or work.transaction_id != editing.transaction_id:
            return
        plan = work.plan
        if plan is not self._plan:
            follow = follow or self._plan is None
            self._plan = plan
            self.preview.show_plan(plan)
        if self._wanted_event >= 0 and plan is not None:
            self.preview.show_event(self._wanted_event)
            self._wanted_event = -1
        self._show_result(follow=follow)

    def _show_result(self, *, follow: bool) -> None:
        part, work, plan = self.editor.part, self._work, self._plan
        if part is None or work is None or plan is None:
            self.editor.show_result(None, known=False)
            return
        if follow and part.sort == "mapping":
            self.preview.show_event(event_with(part, plan, self.preview.number))
        if not work.busy:  # while it is planned anew, what it made before stays in sight
            made = result_of(part, plan, self.preview.number)
            self.editor.show_result(made, known=made is not None or bool(plan.events))
            self.preview.body.mark(made.place if isinstance(made, MappingResult) else "")

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            before, part = self.editor.part, indexes[0].data(OBJECT_ROLE)
            self.editor.show_part(part)
            self._show_plan(follow=before is None or before.identity != part.identity)

    def _on_edited(self, fields: object) -> None:
        if self.editor.part is not None:
            self.edit_requested.emit(self.editor.part.key, fields)

    def _on_rows_edited(self, rows: object) -> None:
        if self.editor.part is not None:
            self.rows_requested.emit(self.editor.part.key, rows)

    def _on_add(self) -> None:
        if self._editing is None:
            return
        chosen = [self.part] if self.part is not None else []
        part = next((each for each in (*chosen, *parts_of(self._editing)) if each.home), None)
        if part is None:
            return
        self.tools.only.setChecked(False)
        self._choose(added_to(part.home, self.model.rows), lambda: self.add_requested.emit(part.home))
        self.editor.destination.setFocus()
        self.editor.destination.selectAll()

    def _on_removal(self) -> None:
        part = self.editor.part
        if part is not None and part.sort == "mapping" and part.change != "removed":
            self._choose(after(part, self.model.rows), lambda: self.removal_requested.emit(part.key))
            self.table.setFocus()

    def _on_take_back(self) -> None:
        part = self.editor.part
        if part is None or part.difference is None:
            return
        choice = after(part, self.model.rows) if part.change != "changed" else None
        self._choose(choice, lambda: self.take_back_requested.emit(part.difference))
        self.table.setFocus()

    def _choose(self, choice: Choice | None, act: Callable[[], object]) -> None:
        """Do something to the copy, and choose what is to be chosen then."""
        self._next = choice
        act()
        self._next = None


class _Pages(PagesInFront):
    """In tabs nobody asks how high the page in front has to be in this width: it says so as its least height."""

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(
            least.width(), max(least.height(), self.heightForWidth(max(self.width(), least.width())))
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _same_order(one: Editing, other: Editing) -> bool:
    return one.transaction_id == other.transaction_id
