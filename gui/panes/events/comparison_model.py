"""The fields of one event in their three versions."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.panes.events.comparing import ComparedField


def _difference(field: ComparedField) -> str:
    parts = []
    if field.since_sent:
        parts.append(f"{field.since_sent} since it was sent")
    if field.since_recorded:
        parts.append(f"{field.since_recorded} since it was recorded")
    return ", ".join(parts)


class ComparisonModel(RecordTableModel[ComparedField]):
    """What would be sent, what this program sent last, what Klaviyo has, and how they differ."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[ComparedField](
                "Field", lambda f: f.path, icon=lambda f: ("warning", "warning") if f.differs else None
            ),
            Column[ComparedField]("Would be sent", lambda f: f.planned, mono=True),
            Column[ComparedField](
                "Last sent",
                lambda f: f.sent,
                mono=True,
                tone=lambda f: "warning" if f.since_sent else "plain",
            ),
            Column[ComparedField](
                "Klaviyo has",
                lambda f: f.recorded,
                mono=True,
                tone=lambda f: "warning" if f.since_recorded else "plain",
            ),
            Column[ComparedField]("Difference", _difference),
        )
        super().__init__(columns, theme, parent)
