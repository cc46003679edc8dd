"""Says that an order is planned with an edited mapping, and takes the decision to send it so."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from gui.kit.boxes import card
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, icon_label, show_icon
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.texts import tip
from gui.kit.theme import Theme
from gui.orders.work import OrderWork
from gui.words.changes import change_line, elided, name_of
from gui.words.plain import and_more


class EditedBar(QWidget):
    """Hidden for an order with the subscriber's own mapping.

    Signals: `allow_changed(bool)`: send with the edited mapping or not; `own_requested()`: give it up.
    """

    allow_changed = Signal(bool)
    own_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        frame, inner = card("accent")
        self.text = FlowingLabel()
        self.text.setAccessibleName(tr("How the mapping was edited"))
        self.icon = icon_label(theme, "edit", "accent")
        self.allow = QCheckBox(tr("Send with the edited mappin&g"))
        self.allow.setToolTip(tr("The order is read again and can then be sent with your edits."))
        self.own = button(tr("Back to the subscriber's mapping"), self.own_requested.emit, kind="quiet")
        told = QWidget()
        pair = QHBoxLayout(told)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self.icon)
        pair.addWidget(self.text)
        line = FlowLayout(gap=NEAR)
        for widget in (told, self.allow, self.own):
            widget.setMinimumHeight(self.own.sizeHint().height())
            line.addWidget(widget)
        inner.addLayout(line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.allow.toggled.connect(self.allow_changed)
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def show_work(self, work: OrderWork) -> None:
        """Show how the order's mapping was edited, and what was decided."""
        self.setVisible(work.options.collection is not None)
        self.setEnabled(not (work.busy and work.spent))
        with QSignalBlocker(self.allow):
            self.allow.setChecked(work.options.allow_edited)
        source = work.plan.collection if work.plan is not None else None
        changes = source.changes if source is not None else ()
        names = list(dict.fromkeys(name_of(change) for change in changes))
        told = and_more([elided(names[0]), *names[1:]], 1) if names else ""
        self.text.setText(tr("Edited here: {names}", names=told) if told else tr("Edited here"))
        self.text.setToolTip(tip([change_line(change) for change in changes]))

    def _on_theme_changed(self) -> None:
        show_icon(self.icon, self._theme, "edit", "accent")
