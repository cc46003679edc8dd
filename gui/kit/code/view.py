"""JSON or C# with colours and marked places; colours are laid on only where they are seen, so that a large
text costs no more than a small one.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gui.kit.code.spans import Span, SpanKind, Spans, units
from gui.kit.language import tr
from gui.kit.texts import line
from gui.kit.theme import Theme


class CodeView(QPlainTextEdit):
    """Shows text, read-only at first, with the coloured spans that were prepared for its lines.

    Signals: `line_chosen(int)`: the user put the cursor into another line, counted from 0.
    """

    line_chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spans: Spans = ()
        self._marked: tuple[int, int] | None = None
        self._error: tuple[int, int] | None = None
        self._line = 0
        self._quiet = False
        # A timer of the view's own: it ends with the view.
        self._repaint = QTimer(self, singleShot=True, interval=0)
        self._repaint.timeout.connect(self.viewport().update)
        self._done: set[int] = set()
        self.setReadOnly(True)
        self.setAccessibleName(line(name))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setPlaceholderText(tr("Choose an event to see its payload."))
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)
        self.cursorPositionChanged.connect(self._on_cursor_moved)

    @property
    def coloured(self) -> bool:
        """Whether the colours of the text are known."""
        return bool(self._spans)

    def show_text(self, text: str, spans: Spans = (), *, wrap: bool = False, again: bool = False) -> None:
        """Show a text without marks; `spans` holds the colours of each of its lines.

        `again`: it is the text before with some changes; only they are made, and the view stays where it is.
        """
        self._spans = spans
        self._done.clear()
        self._marked = self._error = None
        if again:
            self._quiet = True
            self._change_text(text)
            self._quiet = False
            self._show_marks()
            return
        self._line = 0
        mode = QPlainTextEdit.LineWrapMode.WidgetWidth if wrap else QPlainTextEdit.LineWrapMode.NoWrap
        self.setLineWrapMode(mode)
        self._quiet = True
        self.setPlainText(text)
        self._quiet = False
        self._show_marks()

    def _change_text(self, text: str) -> None:
        """Make the text that is shown another one by replacing what lies between the parts they share."""
        before = self.toPlainText()
        first = _shared(before, text)
        behind = _shared(before[first:][::-1], text[first:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(before[:first]))
        end = len(before) - behind
        cursor.setPosition(units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text[first : len(text) - behind])
        self._line = self.textCursor().blockNumber()

    def show_spans(self, spans: Spans) -> None:
        """Colour the text that is shown, once its spans are known."""
        self._spans = spans
        self._done.clear()
        self.viewport().update()

    def mark_lines(self, lines: tuple[int, int] | None, *, scroll: bool = True) -> None:
        """Mark the lines from the first to the last; None marks nothing. `scroll` brings the first in view."""
        self._marked = lines
        self._show_marks()
        if lines is not None and scroll:
            self._show_line(lines[0])

    def mark_error(self, line: int, column: int) -> None:
        """Mark a place in the text; line and column count from 1, in characters. 0 takes the mark away."""
        self._error = (line - 1, column - 1) if line > 0 else None
        self._show_marks()
        if self._error is not None and self.isReadOnly():
            self._show_line(self._error[0])

    @property
    def marked(self) -> str:
        """The text of the lines that are marked."""
        return "\n".join(each.cursor.selection().toPlainText() for each in self.extraSelections()[:1])

    def _show_line(self, line: int) -> None:
        block = self.document().findBlockByNumber(line)
        if not block.isValid():
            return
        self._quiet = True
        self.setTextCursor(QTextCursor(block))
        self.ensureCursorVisible()
        self._quiet = False

    def _show_marks(self) -> None:
        colors, marks = self._theme.colors, []
        if self._marked is not None:
            first, last = (self.document().findBlockByNumber(line) for line in self._marked)
            marks.append(self._mark(first, 0, last, max(last.length() - 1, 0), colors.accent_surface))
        if self._error is not None:
            block = self.document().findBlockByNumber(self._error[0])
            text = block.text()
            # At the end of a line there is no character to mark: the last one stands for it.
            start = min(units(_first(text, self._error[1])), max(units(text) - 1, 0))
            word = _NAME.match(text, self._error[1])
            end = start + units(word[0]) if word is not None else start + 1
            mark = self._mark(block, start, block, min(end, units(text)), colors.error_surface)
            error = mark.format
            error.setProperty(QTextFormat.Property.FullWidthSelection, False)
            error.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            error.setUnderlineColor(QColor(colors.error))
            error.setForeground(QColor(colors.error))
            error.setFontWeight(700)
            mark.format = error
            marks.append(mark)
        self.setExtraSelections(marks)

    @staticmethod
    def _mark(
        first: QTextBlock, start: int, last: QTextBlock, end: int, color: str
    ) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(first)
        if first.isValid() and last.isValid():
            cursor.setPosition(first.position() + start)
            cursor.setPosition(last.position() + end, QTextCursor.MoveMode.KeepAnchor)
        shape = QTextCharFormat()
        shape.setBackground(QColor(color))
        shape.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.cursor = cursor
        mark.format = shape
        return mark

    def _on_cursor_moved(self) -> None:
        line = self.textCursor().blockNumber()
        if line != self._line:
            self._line = line
            if not self._quiet:
                self.line_chosen.emit(line)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._spans and self._color_visible():
            # The formats may not change while painting; the next turn of the loop paints them.
            self._repaint.start()
        super().paintEvent(event)

    def _color_visible(self) -> bool:
        """Lay the colours on the visible lines that have none yet; whether there were any."""
        block = self.firstVisibleBlock()
        bottom = self.viewport().rect().bottom()
        offset = self.contentOffset()
        changed = False
        while block.isValid() and self.blockBoundingGeometry(block).translated(offset).top() <= bottom:
            number = block.blockNumber()
            if number not in self._done and number < len(self._spans):
                self._done.add(number)
                self._color(block, self._spans[number])
                changed = True
            block = block.next()
        return changed

    def _color(self, block: QTextBlock, spans: tuple[Span, ...]) -> None:
        ranges = []
        for span in spans:
            piece = QTextLayout.FormatRange()
            piece.start = span.start
            piece.length = span.length
            piece.format = self._format(span.kind)
            ranges.append(piece)
        block.layout().setFormats(ranges)

    def _format(self, kind: SpanKind) -> QTextCharFormat:
        colors = self._theme.colors
        value = {
            "key": colors.json_key,
            "string": colors.json_string,
            "number": colors.json_number,
            "constant": colors.json_constant,
            "comment": colors.muted,
        }[kind]
        made = QTextCharFormat()
        made.setForeground(QColor(value))
        return made

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.mono_font())
        self._done.clear()
        self._show_marks()
        self.viewport().update()


def _shared(one: str, other: str) -> int:
    """How many characters two texts have in common at the beginning."""
    least, most = 0, min(len(one), len(other))
    while least < most:
        middle = (least + most + 1) // 2
        if one[least:middle] == other[least:middle]:
            least = middle
        else:
            most = middle - 1
    return least


_NAME = re.compile(r"\w+")
"""A name or a number: of one that is wrong all is marked, of a sign that sign."""


def _first(text: str, characters: int) -> str:
    return text[: max(characters, 0)]
