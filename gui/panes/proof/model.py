"""The items of the checklist: ticked, not ticked, or not to be told."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.transfer.proof.checklist import Check
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.looks import CHECKS


class ChecksModel(RecordTableModel[Check]):
    """One row an item: how it is, what is checked, what was found."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[Check](
                tr("Result"),
                lambda check: CHECKS[check.state].text,
                icon=lambda check: CHECKS[check.state][1:],
                tone=lambda check: CHECKS[check.state].tone,
            ),
            Column[Check](tr("Check"), lambda check: check.title),
            Column[Check](tr("Found"), lambda check: check.detail),
        )
        super().__init__(columns, theme, parent)
