"""A field to write C# in: coloured like every other code, with its error marked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core.outward.secrets import KNOWN
from gui.kit.code.completion import Completion
from gui.kit.code.spans import Spans
from gui.kit.code.view import CodeView
from gui.kit.theme import Theme


class FormulaEditor(CodeView):
    """Shows a source, and takes what is typed. Tab goes to the next field, as everywhere.

    Signals: `edited(str)`: the user changed the text.
    """

    edited = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self._showing = False
        # The source that is shown, and the last one that was given with how it looks here: Qt has no CRLF.
        self._source = self._given = self._given_looks = ""
        self.setReadOnly(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextEditorInteraction)
        self.setUndoRedoEnabled(True)
        self.setLineWrapMode(CodeView.LineWrapMode.WidgetWidth)
        self.completion = Completion(self)
        self.textChanged.connect(self._on_text_changed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.completion.takes(event):
            super().keyPressEvent(event)
            self.completion.typed(event)

    def sizeHint(self) -> QSize:
        """No more than it needs; it takes the room that is left."""
        return QSize(super().sizeHint().width(), self.minimumHeight())

    @property
    def source(self) -> str:
        """What stands there, with the line breaks that it came with."""
        return self._source

    def show_source(self, text: str, *, fresh: bool = False) -> None:
        """Show a source; nothing happens, also not to the cursor, when it is what stands there already. `fresh`:
        it is that of another part, and what was typed before can't be undone any more.
        """
        if text == self._source and not fresh:
            return
        self._showing = True
        self.show_text(KNOWN.hide(text), wrap=True)
        self._showing = False
        self._source = self._given = text
        self._given_looks = self._text()

    def color(self, text: str, spans: Spans) -> None:
        """Colour the text, if it is still the one that the colours were found for."""
        if text == self._source:
            self.show_spans(spans)

    def _on_text_changed(self) -> None:
        if self._showing:
            return
        text = self._text()
        if text == self._given_looks:
            text = self._given
        elif "\r\n" in self._given:
            text = text.replace("\n", "\r\n")
        if text != self._source:
            # Until the colours of this text are known, each line keeps those that it has.
            self._spans = ()
            self._source = text
            self.edited.emit(text)

    def _text(self) -> str:
        """The text as it was typed or pasted; `toPlainText` would make spaces of non-breaking ones."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")
