"""The way from the question before a send to the event's time and backfill, and back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.transfer.plan.plan import Plan, PlanOptions
from core.words import say
from gui.kit.boxes import card
from gui.kit.controls import button
from gui.kit.labels import text_label
from gui.kit.language import tr
from gui.orders.page.options_bar import OptionsBar

_OTHERWISE = say("Changing this previews the order again and asks you again. Nothing is sent.")
_OTHERWISE_MANY = say("Changing this previews the ticked orders again and asks you again. Nothing is sent.")


class SendOptions(QWidget):
    """The options of the plans that `chosen` gives, once `way` is pressed: a button that stands where it is always in
    sight.

    Signals: `options_changed(dict)`: plan them again with these choices, and ask anew; `unfolded()`: they are there, in
    place of the button.
    """

    options_changed = Signal(object)
    unfolded = Signal()

    def __init__(
        self, chosen: Callable[[], Sequence[Plan]], *, several: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._chosen = chosen
        told = _OTHERWISE_MANY if several else _OTHERWISE
        self.way = button(tr("Event &time…"), self.unfold, kind="quiet", tip=told)
        self.bar = OptionsBar()
        self._frame, inner = card()
        inner.addWidget(self.bar)
        inner.addWidget(text_label(told, tone="muted", size="small"))
        self._frame.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._frame)
        self.bar.options_changed.connect(self._on_changed)

    def unfold(self) -> None:
        """Show the options, and give them the focus."""
        self.bar.show_options(self._shared)
        self.way.hide()
        self._frame.show()
        self.bar.time.setFocus()
        self.unfolded.emit()

    @property
    def is_unfolded(self) -> bool:
        """Whether the options are there in place of the button."""
        return not self._frame.isHidden()

    @property
    def _shared(self) -> PlanOptions:
        """What the plans have in common: backfill where all of them are."""
        options = [plan.options for plan in self._chosen()] or [PlanOptions()]
        return PlanOptions(
            event_time=options[0].event_time,
            backfill=all(each.backfill for each in options),
            keep_recorded=all(each.keep_recorded for each in options),
        )

    def _on_changed(self, options: PlanOptions) -> None:
        before = self._shared
        changes = {
            field: getattr(options, field)
            for field in ("event_time", "backfill", "keep_recorded")
            if getattr(options, field) != getattr(before, field)
        }
        if changes and self._chosen():
            self.options_changed.emit(changes)
