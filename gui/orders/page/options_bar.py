"""The decisions before a preview: the event's time, backfill, what Klaviyo has already."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QWidget

from core.transfer.plan.plan import EventTime, PlanOptions
from core.words import say
from gui.kit.choices.fields import GivingCombo
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import field_label
from gui.kit.language import tr, translated
from gui.kit.measures import APART

_TIMES: tuple[tuple[EventTime, str], ...] = (
    ("now", say("Now (as the integration does)")),
    ("order", say("The order's own date")),
)


class OptionsBar(QWidget):
    """Shows the options of the order that is open. Changing one asks for a new plan.

    Signals: `options_changed(PlanOptions)`.
    """

    options_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = PlanOptions()
        self.time = GivingCombo()
        for value, text in _TIMES:
            self.time.addItem(translated(text), value)
        label = field_label(tr("Event ti&me:"), buddy=self.time)
        self.backfill = QCheckBox(tr("&Backfill (no flows)"))
        self.backfill.setToolTip(tr("Klaviyo records the events, but they start no flows."))
        self.keep = QCheckBox(tr("&Keep what Klaviyo has"))
        self.keep.setToolTip(
            tr(
                "Events that Klaviyo already has with a different payload are left unchanged; the others "
                "are sent."
            )
        )
        self.time.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        when = QWidget()
        pair = QHBoxLayout(when)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(label)
        pair.addWidget(self.time)
        layout = self._flow = FlowLayout(self, gap=APART)
        for widget in (when, self.backfill, self.keep):
            layout.addWidget(widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.time.currentIndexChanged.connect(self._on_changed)
        self.backfill.toggled.connect(self._on_changed)
        self.keep.toggled.connect(self._on_changed)

    def add(self, widget: QWidget) -> None:
        """Put something by the way behind the options."""
        self._flow.addWidget(widget)

    def show_options(self, options: PlanOptions) -> None:
        """Show an order's options; asks for nothing."""
        self._options = options
        with QSignalBlocker(self.time), QSignalBlocker(self.backfill), QSignalBlocker(self.keep):
            self.time.setCurrentIndex(self.time.findData(options.event_time))
            self.backfill.setChecked(options.backfill)
            self.keep.setChecked(options.keep_recorded)

    def _on_changed(self) -> None:
        self._options = msgspec.structs.replace(
            self._options,
            event_time=self.time.currentData(),
            backfill=self.backfill.isChecked(),
            keep_recorded=self.keep.isChecked(),
        )
        self.options_changed.emit(self._options)
