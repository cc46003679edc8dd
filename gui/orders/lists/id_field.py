"""The field for what people have of orders: IDs, numbers, emails, days; with what is said of them right below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from core.transfer.plan.notice import Notice
from gui.kit.controls import button
from gui.kit.labels import field_label, set_look, text_label
from gui.kit.theme import Theme

_SHOWN = 4
_LINES = 8
_TONES = ("muted", "warning", "error")


class IdEdit(QPlainTextEdit):
    """A small text field that keeps pasted line breaks; Return submits, Shift+Return breaks the line.

    Signals: `submitted()`; `escaped()`.
    """

    submitted = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        set_look(self, role="field")
        self.setPlaceholderText("55260, SO-10042, an email, 2026-05-03 …")
        self.setAccessibleName("Orders to find")
        self.setAccessibleDescription(
            "Transaction IDs, order numbers, emails or days, separated by commas, spaces or line breaks. Return finds "
            "and previews them; Escape stops looking."
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_return = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_return and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.submitted.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height(2))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._height(1))

    def _height(self, lines: int) -> int:
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 4
        return self.fontMetrics().lineSpacing() * lines + frame


class IdField(QWidget):
    """The field with its label, the Preview button, and the refusals.

    Signals: `preview_requested(str)` with the text as typed; `stop_requested()`; `edited()`.
    """

    preview_requested = Signal(str)
    stop_requested = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = IdEdit(self)
        label = field_label("Orders by &transaction ID, number, email or day", buddy=self.edit)
        label.setWordWrap(True)
        self.button = button("&Preview", self._submit, kind="primary", tip="Reads and plans; nothing is sent")
        self.message = text_label(tone="error")
        self.message.setAccessibleName("What is said of what was entered")
        self.message.hide()
        self.looking = text_label("Looking…", tone="muted")
        self.stop = button("Stop looking", self.stop_requested.emit, kind="quiet")
        self._lines: list[str] = []
        self._tone = "muted"
        busy = QHBoxLayout()
        busy.addWidget(self.looking)
        busy.addWidget(self.stop)
        busy.addStretch()
        self.set_looking(False)
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(label)
        layout.addLayout(row)
        layout.addLayout(busy)
        layout.addWidget(self.message)
        self.edit.setMaximumHeight(self.edit.sizeHint().height())
        self.edit.submitted.connect(self._submit)
        self.edit.escaped.connect(self.stop_requested)
        self.edit.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._on_theme_changed)

    def show_findings(self, refused: Sequence[Notice], repeated: Sequence[str]) -> None:
        """Say what was refused and why, and what was repeated; nothing when all is well."""
        lines = [_one_line(notice) for notice in refused[:_SHOWN]]
        if len(refused) > _SHOWN:
            lines.append(f"… and {len(refused) - _SHOWN} more.")
        if repeated:
            more = "…" if len(repeated) > _SHOWN else ""
            lines.append(f"Repeated, used once: {', '.join(repeated[:_SHOWN])}{more}")
        self._lines, self._tone = [], "muted"
        self._show(lines, "error" if refused else "warning" if repeated else "muted")

    def add_line(self, line: str, tone: str) -> None:
        """Say one thing more; the gravest tone is that of all."""
        self._show([line], tone)

    def set_looking(self, looking: bool) -> None:
        """Say that orders are being looked for."""
        self.looking.setVisible(looking)
        self.stop.setVisible(looking)

    def _show(self, lines: Sequence[str], tone: str) -> None:
        self._lines += lines
        self._tone = max(self._tone, tone, key=_TONES.index)
        shown = self._lines[:_LINES]
        if len(self._lines) > _LINES:
            shown.append(f"… and {len(self._lines) - _LINES} more.")
        self.message.setText("\n".join(shown))
        self.message.setProperty("tone", self._tone)
        self.message.style().polish(self.message)
        self.message.setVisible(bool(shown))

    def _submit(self) -> None:
        self.preview_requested.emit(self.edit.toPlainText())

    def _on_text_changed(self) -> None:
        self.show_findings((), ())
        self.edited.emit()

    def _on_theme_changed(self) -> None:
        self.edit.setMaximumHeight(self.edit.sizeHint().height())


def _one_line(notice: Notice) -> str:
    title = f"{notice.title}:" if notice.detail else notice.title
    return " ".join(part for part in (title, notice.detail, notice.hint) if part)
