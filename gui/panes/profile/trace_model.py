"""The look-ups of the profile resolution, in the order in which they were made."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.transfer.plan.resolution import TraceStep
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.looks import TRACE_OUTCOMES, look
from gui.words.names import TRACE_STEPS, named
from gui.words.plain import local_time


class TraceModel(RecordTableModel[TraceStep]):
    """One row a look-up: what was asked, what came back, when."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[TraceStep](tr("Look-up"), lambda s: named(TRACE_STEPS, s.step)),
            Column[TraceStep](
                tr("Result"),
                lambda s: look(TRACE_OUTCOMES, s.outcome).text,
                icon=lambda s: look(TRACE_OUTCOMES, s.outcome)[1:],
                tone=lambda s: look(TRACE_OUTCOMES, s.outcome).tone,
            ),
            Column[TraceStep](tr("Detail"), lambda s: s.detail),
            Column[TraceStep](tr("Time"), lambda s: local_time(s.at), lambda s: s.at.isoformat()),
        )
        super().__init__(columns, theme, parent)
