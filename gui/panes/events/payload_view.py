"""One event's payload: as a tree, as the JSON text that leaves, its mappings, its problems."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from core.transfer.plan.events import MappingResult, PlannedEvent
from gui.kit.boxes import TabsInFront
from gui.kit.code.json_tree import KINDS, PayloadModel
from gui.kit.code.payload import PreparedPayload
from gui.kit.language import tr, translated
from gui.kit.table_view import Table
from gui.kit.tables.trees import Tree
from gui.kit.theme import Theme
from gui.orders.page.body_view import BodyView
from gui.orders.work import event_key
from gui.panes.events.compare_view import CompareView
from gui.panes.events.mappings_view import MappingsView
from gui.panes.events.models import SAID, ProblemsModel

_LEAST_LINES = 7
"""So many lines of text each part shows at the least."""
_MOST_ROWS = 80
"""How many rows of the tree are unfolded for the user; the rest is opened by hand."""


class PayloadView(QWidget):
    """Everything about one event, each at full width: its payload, what made it, what is wrong, what was there before.

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
        self._fitted = False
        self._led = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit_tree)
        self._identity: tuple[str, ...] = ()
        self.tree_model = PayloadModel(theme, self)
        # Each part is made inside its place: one that is moved there has all in it styled anew.
        self.tabs = TabsInFront(self, lines=_LEAST_LINES)
        self.tabs.setAccessibleName(tr("The chosen event"))
        self.tree = Tree(self.tabs.room)
        self.tree.setAccessibleName(tr("Payload as a tree"))
        self.tree.setModel(self.tree_model)
        self.tree.setUniformRowHeights(True)
        self.tree.setAlternatingRowColors(True)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setStretchLastSection(False)
        self.body = BodyView(theme, tr("Payload as JSON text"), self.tabs.room)
        self.compare = CompareView(theme, self.tabs.room)
        self.mappings = MappingsView(theme, self.tabs.room)
        self.problems_model = ProblemsModel(theme, self)
        self.problems = Table(
            tr("Problems of the event"), tr("This event has no problems."), SAID, self.tabs.room
        )
        self.problems.setModel(self.problems_model)
        self.problems.setWordWrap(True)
        for pane, title in (
            (self.tree, tr("Payload")),
            (self.body, tr("JSON")),
            (self.mappings, tr("Mappings")),
            (self.problems, tr("Problems")),
            (self.compare, tr("Compare")),
        ):
            self.tabs.addTab(pane, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        self.tabs.currentChanged.connect(lambda _number: self._soon.start())
        self.body.payload_requested.connect(self.payload_requested)
        self.mappings.formula_requested.connect(self.formula_requested)
        self.mappings.table.activated.connect(lambda _index: self.what_if_requested.emit())
        self.mappings.mapping_chosen.connect(self._on_mapping_chosen)
        self.body.place_chosen.connect(self._on_text_place)
        self.tree.selectionModel().currentChanged.connect(self._on_tree_place)

    def show_event(self, event: PlannedEvent | None, order: str = "") -> bool:
        """Show an event of an order, or nothing; whether it is another event than before.

        The event that is shown already, planned anew, keeps what is chosen and scrolled to, and its earlier
        payload stays in sight until the new one is prepared.
        """
        identity = (order, *event_key(event)) if event is not None else ()
        again = bool(identity) and identity == self._identity
        fresh = identity[:1] != self._identity[:1]
        self._identity = identity
        if not again:
            self.tree_model.set_value({})
        # Before the mappings: choosing one marks a place in the body that is asked for here.
        self.body.show_request(event.request if event is not None else None, again=again)
        self.mappings.show_event(event, again=again, fresh=fresh)
        found = event.problems if event is not None else ()
        if found != self.problems_model.rows:
            self.problems_model.put_rows(found)
            self.problems.fit_columns()
        problems = len(event.problems) if event is not None else 0
        place = self.tabs.indexOf(self.problems)
        self.tabs.setTabText(place, tr("Problems {n}", n=problems) if problems else tr("Problems"))
        if fresh:
            self._lead_to_difference(event)
        return not again

    def _lead_to_difference(self, event: PlannedEvent | None) -> None:
        """Of another order: where Klaviyo has the event with another payload, what differs is what is looked for."""
        recorded = event.already_recorded if event is not None else None
        if recorded is not None and not recorded.same_payload:
            self._led = self.tabs.currentWidget() is not self.compare or self._led
            self.tabs.setCurrentWidget(self.compare)
        elif self._led:
            self._led = False
            if self.tabs.currentWidget() is self.compare:
                self.tabs.setCurrentWidget(self.tree)

    def lead_to(self, problem: str) -> None:
        """Show a problem of the event by its words; without any, the payload."""
        if not problem:
            self.tabs.setCurrentWidget(self.tree)
            return
        for row, found in enumerate(self.problems_model.rows):
            if found.message == problem:
                self.tabs.setCurrentWidget(self.problems)
                self.problems.selectRow(row)

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show the prepared body of the event."""
        again = not self.body.empty
        if not self.body.show_payload(body, payload):
            return
        row = self.mappings.row
        self._following = True
        if again:
            self.tree_model.put_value(payload.tree)
            self._following = False
            if row is not None and row.place == self.body.place and not self.tree.currentIndex().isValid():
                self._on_mapping_chosen(row)  # only now there is what it made
            return
        self.tree_model.set_value(payload.tree)
        self._unfold()
        self._fitted = False
        self._fit_tree()
        self.tree.setCurrentIndex(self.tree_model.index(0, 0))
        self._following = False
        self.tree.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if row is not None:
            self._on_mapping_chosen(row)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()  # it has its width in the next turn of the event loop

    def _fit_tree(self) -> None:
        """Fit the columns of the tree, once it is seen."""
        if self._fitted or not self.tree.isVisible():
            return
        self._fitted = True
        self.tree.resizeColumnToContents(0)
        # By the longest word that it can hold: fitting it to all rows takes longer than all else.
        self.tree.setColumnWidth(
            2, self.tree.fontMetrics().horizontalAdvance(max(map(translated, KINDS), key=len)) + 20
        )
        self._spare_values()

    def _spare_values(self) -> None:
        """The values have room too, however deep the names are indented; their titles are never cut."""
        header = self.tree.header()
        header.setMinimumSectionSize(max(header.sectionSizeHint(column) for column in (0, 1)))
        room = self.tree.viewport().width() - self.tree.columnWidth(2)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), room // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitted:
            self._spare_values()

    def _on_mapping_chosen(self, row: MappingResult) -> None:
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
