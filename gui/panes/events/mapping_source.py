"""The line that says which mapping a plan was made with: its name, origin, age, and whether it was edited."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.transfer.plan.plan import CollectionSource, MappingUsed, Plan
from core.words import threaded
from gui.kit.colors import Tone
from gui.kit.controls import button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, icon_label, set_look, show_icon
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.theme import Theme
from gui.words.plain import local_time

_ICONS: dict[Tone, str] = {"muted": "hint", "warning": "warning", "accent": "hint"}
_DAY, _HOUR, _MINUTE = 86_400, 3_600, 60
"""Seconds."""


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
        self.text = FlowingLabel(tone="muted")
        self.text.setAccessibleName(tr("The mapping of this preview"))
        told = QWidget()
        line = QHBoxLayout(told)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1)
        self.row = FlowLayout(self, gap=NEAR)
        self.row.addWidget(told)
        self.row.push()
        self.edit = button(
            tr("Edit a copy…"), self.what_if_requested.emit, kind="quiet", command="edit_mapping"
        )
        self.edit.setToolTip(tr("Try a different mapping. The one in iPaaS.com stays as it is."))
        self.row.addWidget(self.edit)
        self.choose = button(tr("Source…"), self.source_requested.emit, kind="quiet")
        self.choose.setAccessibleName(tr("Mapping source"))
        self.choose.setToolTip(tr("Choose where this connection's mapping comes from."))
        self.row.addWidget(self.choose)
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
    parts = [
        tr("Mapping: {name}", name=source.name),
        used.told if used is not None else tr("from {origin}", origin=source.origin),
    ]
    if used is not None and used.chosen_in == "options":
        parts.append(tr("for this order alone"))
    if source.left_out:
        parts.append(
            tr_count(
                len(source.left_out),
                "without {n} collection of other subscriptions",
                "without {n} collections of other subscriptions",
            )
        )
    if source.cached:
        parts.append(
            tr(
                "a copy, {age} old (read {time}), because: {reason}",
                age=_age(source.age_seconds),
                time=local_time(source.read_at),
                reason=source.reason,
            )
        )
    else:
        age = (made_at - source.read_at).total_seconds() if made_at is not None else 0.0
        at = local_time(source.read_at)
        parts.append(
            tr("read {time}, {age} before the preview", time=at, age=_age(int(age)))
            if age >= 60
            else tr("read {time}", time=at)
        )
    if source.edited:
        parts.append(tr_count(len(source.changes), "edited here: {n} change", "edited here: {n} changes"))
    return threaded(" · ", parts)


def _age(seconds: int) -> str:
    if seconds >= _DAY:
        return tr_count(seconds // _DAY, "{n} day", "{n} days")
    if seconds >= _HOUR:
        return tr_count(seconds // _HOUR, "{n} hour", "{n} hours")
    if seconds >= _MINUTE:
        return tr_count(seconds // _MINUTE, "{n} minute", "{n} minutes")
    return tr("less than a minute")
