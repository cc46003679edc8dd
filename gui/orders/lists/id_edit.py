"""Where IDs are typed and dropped, and where it is read what is said of them: texts that are as high as their lines."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.kit.labels import set_look
from gui.kit.language import tr
from gui.kit.texts import document

LINES_OF_FIELD, _LINES_SAID, _FEW_LINES = 4, 8, 7
"""So many lines grow before they scroll."""
_FAR = 10_000
"""Pixels: more than any text is high."""


class IdEdit(QPlainTextEdit):
    """A text field of one line that grows with a block; Return submits, Shift+Return breaks the line.

    Signals: `submitted()`; `escaped()`; `file_given(Path)`: a file was pasted or dropped.
    """

    submitted = Signal()
    escaped = Signal()
    file_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.looks = False
        """Whether something is being looked for, which Escape stops."""
        self.setTabChangesFocus(True)
        set_look(self, role="field")
        self.setPlaceholderText(tr("ID, order number, email, day…"))
        self.setAccessibleName(tr("Orders to find"))
        self.setAccessibleDescription(
            tr(
                "Transaction IDs, order numbers, emails or days, separated by commas, spaces or line "
                "breaks, or rows copied from a spreadsheet. Return finds and previews them; Escape stops "
                "the search."
            )
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.textChanged.connect(self.fit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        if event.key() == Qt.Key.Key_Escape and self.looks:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return dropped_file(source) is not None or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        path = dropped_file(source)
        if path is not None:
            self.file_given.emit(path)
        else:
            super().insertFromMimeData(source)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.height_of(1))

    def heightForWidth(self, width: int) -> int:
        """As high as its text, or what stands there without one, within bounds."""
        lines = self.blockCount() if self.toPlainText() else self._hinted_lines(width)
        return self.height_of(min(max(1, lines), LINES_OF_FIELD))

    def fit(self) -> None:
        """Have as many lines as are wanted now."""
        self.updateGeometry()

    def _hinted_lines(self, width: int) -> int:
        """Into how many lines the words break that stand in the empty field."""
        inset = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        room, metrics = QRect(0, 0, width - inset, _FAR), self.fontMetrics()
        taken = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.placeholderText())
        return round(taken.height() / metrics.lineSpacing())

    def height_of(self, lines: int) -> int:
        """Pixels of so many lines."""
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 4
        return self.fontMetrics().lineSpacing() * lines + frame


class Said(QPlainTextEdit):
    """What is said of what was entered: it can be read to its end, selected and copied."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        set_look(self, role="said")
        self.setAccessibleName(tr("Notes on what was entered"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._text = ""
        self._most = _LINES_SAID

    def set_tight(self, *, on: bool) -> None:
        """Have few lines, or as many as there is room for, before they scroll."""
        self._most = _FEW_LINES if on else _LINES_SAID
        self.fit()

    def text(self) -> str:
        """All that is said."""
        return self._text

    def say(self, text: str, tone: str) -> None:
        """Say this; nothing for an empty text."""
        self._text = text
        set_look(self, tone=tone)
        self.setPlainText(document(text))
        self.setVisible(bool(text))
        self.fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # the stub's event; only its passing on matters
        self.fit()

    def fit(self) -> None:
        """As high as its lines, as they break in this width, within bounds."""
        lines = max(1, min(round(self.document().size().height()), self._most))
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 2
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + frame)


def dropped_file(data: QMimeData) -> Path | None:
    """The one file of this computer that is dropped or pasted; None for anything else."""
    urls = data.urls() if data.hasUrls() else []
    if len(urls) == 1 and urls[0].isLocalFile():
        return Path(urls[0].toLocalFile())
    return None
