"""The inline banner: what went wrong in the pane it belongs to, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.kit.clipboard import copy_text
from gui.kit.controls import button
from gui.kit.labels import TextLabel, set_look, set_size, show_icon, text_label
from gui.kit.message import Comparison, Message
from gui.kit.texts import line, shown
from gui.kit.theme import Theme

_ICONS = {"error": "error", "warning": "warning", "accent": "hint", "ok": "ok"}
_DETAIL_CHARACTERS = 1500


class Banner(QFrame):
    """Shows one message: title, detail, hint, the records that it compares side by side, a Copy button, and
    Try again or Dismiss when they fit.

    Signals: `retry_requested()`, `dismissed()`, `command_requested(str)` with the key of the message's own action.
    """

    retry_requested = Signal()
    dismissed = Signal()
    command_requested = Signal(str)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, retry: str = "", lasting: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "error"
        self._text = ""
        self._unsure = False
        self._compared: QWidget | None = None
        self._icon = TextLabel()
        self._title = text_label()
        set_size(self._title, "body")
        self._detail = text_label()
        self._hint = text_label()
        for label in (self._title, self._detail, self._hint):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self._retry = button(retry or "Try a&gain", self.retry_requested.emit)
        self._retry.setVisible(bool(retry))
        self.action = button("Put it right…", self._on_action)  # (each message has its own words)
        self.action.hide()
        self._command = ""
        self._copy = button("Copy", self.copy, kind="quiet")
        self._copy.setAccessibleName("Copy this message")
        self._close = button("Dismiss", self._on_dismiss, kind="quiet")
        self._close.setAccessibleName("Dismiss this message")
        self._close.setVisible(not lasting)
        self._build()
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def _build(self) -> None:
        set_look(self, role="card", tone="error")
        # Not higher than its text where others stretch; a maximum would cut text that breaks into more lines.
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (self._title, self._detail, self._hint):
            texts.addWidget(label)
        buttons = QVBoxLayout()
        buttons.addWidget(self.action)
        buttons.addWidget(self._retry)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._close)
        buttons.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 8, 8)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        layout.addLayout(buttons)

    def show_message(self, message: Message, tone: str = "error") -> None:
        """Show a message. A long detail is cut here; Copy takes all of it."""
        self._tone = tone
        self._text = message.text
        self._unsure = message.unsure
        self._show_comparison(message.comparison)
        self._command, words = message.action or ("", "")
        self.action.setText(words or self.action.text())
        self.action.setVisible(bool(words))
        detail = message.detail
        if len(detail) > _DETAIL_CHARACTERS:
            detail = detail[:_DETAIL_CHARACTERS] + "… (Copy includes all of it)"
        self._title.setText(message.title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self._hint.setText(f"What to do: {message.hint}")
        self._hint.setVisible(bool(message.hint))
        self.setAccessibleName(line(message.title))
        self.setAccessibleDescription(shown(self._text))
        set_look(self, tone=tone)
        self._on_theme_changed()
        self.show()

    def clear(self) -> None:
        """Show nothing."""
        self._text = ""
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, whole, as Copy puts it on the clipboard; empty when hidden."""
        return self._text

    def copy(self) -> None:
        """Put the whole message on the clipboard."""
        copy_text(self._text)

    def _on_action(self) -> None:
        self.command_requested.emit(self._command)

    def _on_dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _on_theme_changed(self) -> None:
        tone = self._tone
        if self._text and tone in {"error", "warning", "accent", "ok"}:
            icon = "unknown" if self._unsure else _ICONS[tone]
            show_icon(self._icon, self._theme, icon, tone)  # type: ignore[arg-type]  # checked above

    def _show_comparison(self, comparison: Comparison | None) -> None:
        if self._compared is not None:
            self._texts.removeWidget(self._compared)
            self._compared.hide()
            self._compared.deleteLater()
            self._compared = None
        if comparison is not None:
            # Imported here: the window's first paint compares nothing.
            from gui.kit.side_by_side import SideBySide

            self._compared = SideBySide(comparison)
            self._texts.insertWidget(self._texts.indexOf(self._hint), self._compared)


class BannerStack(QWidget):
    """Several messages, one below the other.

    Signals: `command_requested(str)` with the key of the action of one of them.
    """

    command_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._banners: list[Banner] = []
        self._shown: tuple[tuple[Message, ...], str] = ((), "")
        self.hide()

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n\n".join(banner.text for banner in self._banners)

    def show_messages(self, messages: tuple[Message, ...], tone: str = "error") -> None:
        """Show these, in place of the ones before."""
        if (messages, tone) == self._shown:
            return
        self._shown = (messages, tone)
        for old in self._banners:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._banners = []
        for message in messages:
            banner = Banner(self._theme, self, lasting=True)
            banner.show_message(message, tone)
            banner.command_requested.connect(self.command_requested)
            self._layout.addWidget(banner)
            self._banners.append(banner)
        self.setVisible(bool(messages))
