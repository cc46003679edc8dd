"""The fields of one event in their three versions."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.words import say, threaded
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.panes.events.comparing import ComparedField

_SINCE_SENT = {
    "added": say("added since it was sent"),
    "removed": say("removed since it was sent"),
    "changed": say("changed since it was sent"),
}
_SINCE_RECORDED = {
    "added": say("added since it was recorded"),
    "removed": say("removed since it was recorded"),
    "changed": say("changed since it was recorded"),
}


def _difference(field: ComparedField) -> str:
    return threaded(
        ", ", (_SINCE_SENT.get(field.since_sent, ""), _SINCE_RECORDED.get(field.since_recorded, ""))
    )


class ComparisonModel(RecordTableModel[ComparedField]):
    """What would be sent, what this program sent last, what Klaviyo has, and how they differ."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[ComparedField](
                tr("Field"), lambda f: f.path, icon=lambda f: ("warning", "warning") if f.differs else None
            ),
            Column[ComparedField](tr("Would be sent"), lambda f: f.planned, mono=True),
            Column[ComparedField](
                tr("Last sent"),
                lambda f: f.sent,
                mono=True,
                tone=lambda f: "warning" if f.since_sent else "plain",
            ),
            Column[ComparedField](
                tr("Klaviyo has"),
                lambda f: f.recorded,
                mono=True,
                tone=lambda f: "warning" if f.since_recorded else "plain",
            ),
            Column[ComparedField](tr("Difference"), _difference),
        )
        super().__init__(columns, theme, parent)
