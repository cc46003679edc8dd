"""A field to write C# in: coloured like every other code, with its error marked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.spans import Spans
from gui.style.theme import Theme
from gui.widgets.code_view import CodeView


class FormulaEditor(CodeView):
    """Shows a source, and takes what is typed. Tab goes to the next field, as everywhere.

    Signals: `edited(str)`: the user changed the text.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._showing = False
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setUndoRedoEnabled(True)
        self.setLineWrapMode(CodeView.LineWrapMode.WidgetWidth)
        self.textChanged.connect(self._on_text_changed)

    def show_source(self, text: str) -> None:
        """Show a source; nothing happens, also not to the cursor, when it is what stands there already."""
        if text == self.toPlainText():
            return
        self._showing = True
        self.show_text(text, wrap=True)
        self._showing = False

    def color(self, text: str, spans: Spans) -> None:
        """Colour the text, if it is still the one that the colours were found for."""
        if text == self.toPlainText():
            self.show_spans(spans)

    def _on_text_changed(self) -> None:
        if not self._showing:
            # Until the colours of this text are known, each line keeps those that it has.
            self._spans = ()
            self.edited.emit(self.toPlainText())
