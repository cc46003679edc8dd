"""The events that Klaviyo has of one order, and what each is to the plan."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.recorded import RecordedRow

PROFILE, LINK = 5, 7
"""The columns of the profile, which may be that of the plan, and of what iPaaS.com has saved, which may be nothing."""


class RecordedModel(RecordTableModel[RecordedRow]):
    """One row an event."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            # (the metric says which event it is, and of which integration)
            Column[RecordedRow](tr("Event"), lambda r: r.metric or r.what, icon=lambda r: (r.icon, r.tone)),
            Column[RecordedRow](tr("What it is"), lambda r: r.standing, tone=lambda r: r.tone),
            Column[RecordedRow](tr("Value"), lambda r: r.value, lambda r: float(r.value or 0), number=True),
            Column[RecordedRow](tr("Time"), lambda r: r.time),
            Column[RecordedRow](tr("Unique ID"), lambda r: r.unique_id),
            Column[RecordedRow](tr("Profile"), lambda r: r.profile_id),
            Column[RecordedRow](tr("Event ID"), lambda r: r.event_id),
            Column[RecordedRow](tr("Link", about="in iPaaS.com"), lambda r: r.link),
        )
        super().__init__(columns, theme, parent)
