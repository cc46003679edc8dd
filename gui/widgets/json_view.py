"""JSON text with colours, laid on only where it is seen: a large text costs no more than a small one."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPaintEvent, QTextBlock, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.payload import Span, SpanKind
from gui.style.theme import Theme


class JsonView(QPlainTextEdit):
    """Shows text read-only, with the coloured spans that were prepared for its lines."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spans: tuple[tuple[Span, ...], ...] = ()
        self._done: set[int] = set()
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setPlaceholderText("Choose an event to see its payload.")
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str, spans: tuple[tuple[Span, ...], ...] = (), *, wrap: bool = False) -> None:
        """Show a text; `spans` holds the colours of each of its lines."""
        self._spans = spans
        self._done.clear()
        mode = QPlainTextEdit.LineWrapMode.WidgetWidth if wrap else QPlainTextEdit.LineWrapMode.NoWrap
        self.setLineWrapMode(mode)
        self.setPlainText(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._spans and self._color_visible():
            # The formats may not change while painting; the next turn of the loop paints them.
            QTimer.singleShot(0, self.viewport().update)
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
        }[kind]
        made = QTextCharFormat()
        made.setForeground(QColor(value))
        return made

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.mono_font())
        self._done.clear()
        self.viewport().update()
