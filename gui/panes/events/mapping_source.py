"""The line that says which mapping a plan was made with: its name, origin, age, and whether it was edited."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.transfer.plan.plan import CollectionSource, MappingUsed, Plan
from gui.kit.colors import Tone
from gui.kit.controls import button
from gui.kit.labels import icon_label, set_look, show_icon, text_label
from gui.kit.theme import Theme
from gui.words.plain import count, local_time

_ICONS: dict[Tone, str] = {"muted": "hint", "warning": "warning", "accent": "hint"}
_UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minute"))


class MappingSource(QWidget):
    """Names the mapping collection; a copy of earlier and an edited one stand out. Hidden without a plan.

    Signals: `what_if_requested()`: edit a copy of it; `source_requested()`: choose where it comes from.
    """

    what_if_requested = Signal()
    source_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone: Tone = "muted"
        self.icon = icon_label(theme, "hint", "muted", 1.0)
        self.text = text_label(tone="muted")
        self.text.setAccessibleName("The mapping of this plan")
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addWidget(self.text, 1)
        self.edit = button("Edit a copy…", self.what_if_requested.emit, kind="quiet")
        self.edit.setToolTip("Try a different mapping. The one in iPaaS.com stays as it is. (Ctrl+E)")
        self.row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self.choose = button("Source…", self.source_requested.emit, kind="quiet")
        self.choose.setAccessibleName("Mapping source")
        self.choose.setToolTip("Choose where this connection's mapping comes from.")
        self.row.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._show_icon)
        self.hide()

    def show_plan(self, plan: Plan | None) -> None:
        """Show the mapping of a plan."""
        source = plan.collection if plan is not None else None
        self.setVisible(source is not None)
        if source is None or plan is None:
            return
        self._tone = "warning" if source.cached else "accent" if source.edited else "muted"
        self.text.setText(source_line(source, plan.made_at, plan.mapping))
        set_look(self.text, tone=self._tone)
        self._show_icon()

    def _show_icon(self) -> None:
        show_icon(self.icon, self._theme, _ICONS[self._tone], self._tone, 1.0)


def source_line(source: CollectionSource, made_at: datetime | None, used: MappingUsed | None = None) -> str:
    """Name, where it comes from and who said so, when it was read, how old it was for the plan, what was edited."""
    parts = [f"Mapping: {source.name}", used.told if used is not None else f"from {source.origin}"]
    if used is not None and used.chosen_in == "options":
        parts.append("for this order alone")
    if source.left_out:
        parts.append(f"without {count(len(source.left_out), 'collection')} of other subscriptions")
    if source.cached:
        parts.append(
            f"a copy, {_age(source.age_seconds)} old (read {local_time(source.read_at)}), "
            f"because of: {source.reason}"
        )
    else:
        age = (made_at - source.read_at).total_seconds() if made_at is not None else 0.0
        before = f", {_age(int(age))} before the plan" if age >= 60 else ""
        parts.append(f"read {local_time(source.read_at)}{before}")
    if source.edited:
        parts.append(f"edited here: {count(len(source.changes), 'change')}")
    return " · ".join(parts)


def _age(seconds: int) -> str:
    for size, name in _UNITS:
        if seconds >= size:
            return count(seconds // size, name)
    return "less than a minute"
