"""The line above the parts of an edited mapping: how much differs, and what can be done with the copy."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from core.words import say
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, set_look
from gui.kit.language import tr, tr_count
from gui.kit.texts import tip as plain_tip
from gui.panes.what_if.editing import Editing

_NO_CHANGE = say("Editing a copy: no difference yet")
_HELD = say("Being sent: no editing until it's done")


class WhatIfTools(QWidget):
    """Says how much the copy differs, or that it can't be edited now.

    Signals: `add_requested()`, `undo_requested()`, `import_requested()`, `defaults_requested()`, `export_requested()`;
    `only_changed()`: list what differs alone, or all.
    """

    add_requested = Signal()
    undo_requested = Signal()
    import_requested = Signal()
    defaults_requested = Signal()
    export_requested = Signal()
    only_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = self._can_undo = False
        self.told = FlowingLabel()
        self.only = QCheckBox(tr("Only differences"))
        self.add = button(tr("Add"), self.add_requested.emit, kind="quiet")
        self.undo = button(tr("Undo"), self.undo_requested.emit, kind="quiet")
        self.undo.setAccessibleName(tr("Undo the last edit of the copy"))
        self.load = button(tr("Import…"), self.import_requested.emit, kind="quiet")
        self.defaults = button(tr("Defaults"), self.defaults_requested.emit, kind="quiet")
        self.save = button(tr("Export…"), self.export_requested.emit, kind="quiet")
        for tool, tip in (
            (self.add, tr("Add a mapping to the chosen collection of the copy")),
            (self.undo, tr("Undo the last edit of the copy")),
            (self.load, tr("Replace the copy with a mapping collection from a JSON file")),
            (self.defaults, tr("Replace the copy with the integration's default mapping")),
            (self.save, tr("Save the copy as a JSON file, in iPaaS.com's own format")),
        ):
            tool.setToolTip(plain_tip(tip))
        line = FlowLayout(self)
        for low in (self.told, self.only):
            low.setMinimumHeight(self.add.sizeHint().height())  # in line with the buttons
        for widget in (self.told, self.only, self.add, self.undo, self.load, self.defaults, self.save):
            line.addWidget(widget)
        self.only.toggled.connect(lambda _on: self.only_changed.emit())

    def tell(self, editing: Editing | None, *, held: bool) -> None:
        """Show how much a copy differs; `held`: its order is being sent."""
        changes = len(editing.changes) if editing is not None else 0
        text = (
            tr_count(changes, "Editing a copy: {n} difference", "Editing a copy: {n} differences")
            if changes
            else _NO_CHANGE
        )
        self.told.setText(_HELD if held else text)
        set_look(self.told, tone="warning" if held else "accent" if changes else "muted")
        for tool in (self.add, self.load, self.defaults):
            tool.setEnabled(not held)
        self._held = held
        self.show_undo(can=self._can_undo)

    def show_undo(self, *, can: bool) -> None:
        """Offer to take the last edit back, where there is one."""
        self._can_undo = can
        self.undo.setEnabled(can and not self._held)
