"""One event of a plan as the JSON that would leave, beside what is being edited."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.transfer.plan.plan import Plan
from core.words import say, threaded
from gui.kit.boxes import Rising
from gui.kit.choices.fields import GivingCombo
from gui.kit.code.payload import PreparedPayload
from gui.kit.labels import field_label
from gui.kit.language import tr, translated
from gui.kit.texts import line
from gui.kit.theme import Theme
from gui.orders.page.body_view import BodyView
from gui.orders.work import event_key
from gui.words.names import KINDS, named

_NONE = say("No events: nothing would be sent for this order.")

_BESIDE = 56
"""Characters of a line in which an event's name has room beside its label; else it is below it."""


class EventPreview(Rising):
    """Choose an event of the plan, and see its body.

    Signals: `payload_requested(bytes)`, as for BodyView; `event_chosen(int)`: the user chose another event.
    """

    payload_requested = Signal(object)
    event_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: Plan | None = None
        self._chosen: object = None
        self._shown: tuple[str, ...] = ()
        self.events = GivingCombo(self)
        self.events.setAccessibleName(tr("The event that is shown"))
        self.events.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.body = BodyView(theme, tr("What would be sent, as JSON text"), self)
        self.body.text.setPlaceholderText(translated(_NONE))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        label = field_label(tr("Event:"), buddy=self.events)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(label)
        self._head.addWidget(self.events, 1)
        layout.addLayout(self._head)
        layout.addWidget(self.body, 1)
        self.body.payload_requested.connect(self.payload_requested)
        self.events.activated.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= self.fontMetrics().averageCharWidth() * _BESIDE
        self._head.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)

    @property
    def number(self) -> int:
        """Which event of the plan is shown; -1 for none."""
        return self.events.currentIndex()

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan's events; the chosen one stays chosen where there is one of its kind and line, also
        after a plan without any.
        """
        before, events = self._plan, plan.events if plan is not None else ()
        if before is not None and plan is not None and before.transaction_id != plan.transaction_id:
            self._chosen = None
        self._plan = plan
        texts = [translated(threaded(" · ", (named(KINDS, event.kind), event.label))) for event in events]
        if texts != [self.events.itemText(n) for n in range(self.events.count())]:
            with QSignalBlocker(self.events):
                self.events.clear()
                self.events.addItems([line(text) for text in texts])
        number = next((n for n, event in enumerate(events) if event_key(event) == self._chosen), 0)
        with QSignalBlocker(self.events):
            self.events.setCurrentIndex(number if events else -1)
        self._show()

    def show_event(self, number: int) -> None:
        """Show another event of the plan."""
        if number != self.number:
            self.events.setCurrentIndex(number)
            self._show()

    def show_payload(self, body: bytes, payload: PreparedPayload) -> None:
        """Show a prepared body, if it is the one that is wanted."""
        self.body.show_payload(body, payload)

    def _show(self) -> None:
        events = self._plan.events if self._plan is not None else ()
        event = events[self.number] if 0 <= self.number < len(events) else None
        order = self._plan.transaction_id if self._plan is not None else ""
        identity = (order, *event_key(event)) if event is not None else ()
        if event is not None:
            self._chosen = event_key(event)
        again = bool(identity) and identity == self._shown
        self._shown = identity
        self.body.show_request(event.request if event is not None else None, again=again)

    def _on_activated(self, number: int) -> None:
        self._show()
        self.event_chosen.emit(number)
