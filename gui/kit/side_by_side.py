"""Things side by side, to be compared: a column for each, a row for each of their fields."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from gui.kit.labels import FlowingLabel, TextLabel, set_look, set_size, text_label
from gui.kit.language import tr
from gui.kit.measures import APART, NEAR, TIGHT
from gui.kit.message import Comparison, shown_value
from gui.kit.texts import line, shown, tip

_ROOMY, _LONG = 2, 20
"""With more columns than this, or words longer than this, long values are broken, so that all fit side by side."""
_BREAK = "\u200b"
_UNBROKEN = 7


class SideBySide(QWidget):
    """Shows a comparison; a field's title says in words where the columns differ."""

    def __init__(self, comparison: Comparison, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("The records side by side"))
        self.setAccessibleDescription(shown(comparison.text))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, TIGHT, 0, TIGHT)
        grid.setHorizontalSpacing(APART)
        words = (word for row in comparison.rows for value in row.values for word in value.split())
        narrow = len(comparison.titles) > _ROOMY or any(len(word) > _LONG for word in words)
        if narrow:
            grid.setHorizontalSpacing(NEAR)
        for column, title in enumerate(comparison.titles, start=1):
            head = _cell(title, differs=False, narrow=narrow)
            set_size(head, "body")
            grid.addWidget(head, 0, column)
            grid.setColumnStretch(column, 1)
        for number, row in enumerate(comparison.rows, start=1):
            field = FlowingLabel()
            field.setText(tr("{title}, differs", title=row.title) if row.differs else row.title)
            set_look(field, role=None if row.differs else "field", tone="warning" if row.differs else None)
            grid.addWidget(field, number, 0)
            for column, value in enumerate(row.values, start=1):
                grid.addWidget(_cell(value, differs=row.differs, narrow=narrow), number, column)


def _cell(value: str, *, differs: bool, narrow: bool) -> TextLabel:
    text = line(shown_value(value))
    if not narrow:
        return text_label(text, tone="warning" if differs else None)
    # Chances to break the line are put in; nothing with them can be selected, so that none is copied.
    parts = re.findall(rf"[^@]{{1,{_UNBROKEN}}}@?|@", text)
    cell = text_label(tone="warning" if differs else None)
    QLabel.setText(
        cell, _BREAK.join(parts)
    )  # past the gate, which the text has passed: the breaks can't be seen
    cell.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    cell.setAccessibleName(line(text))
    cell.setToolTip(tip(text))
    return cell
