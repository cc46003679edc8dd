"""Marks whole lines of a text field, as a spelling mistake is marked."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

_MOST = 300


def mark_lines(field: QPlainTextEdit, lines: Collection[str], color: QColor) -> None:
    """Underline each line of a field that is one of these, in place of the marks before."""
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(color)
    marks, wanted = list[QTextEdit.ExtraSelection](), set(lines)
    block = field.document().begin()
    while block.isValid() and len(marks) < _MOST:
        if block.text() in wanted:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(block)
            cursor.select(QTextCursor.SelectionType.LineUnderCursor)
            mark.cursor, mark.format = cursor, wave
            marks.append(mark)
        block = block.next()
    field.setExtraSelections(marks)
