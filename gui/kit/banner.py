"""The card of a message: what happened, why, what was sent, what to do; what is technical is folded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.words import ended, say, sentences
from gui.kit.access.announce import announce
from gui.kit.clipboard import copy_text
from gui.kit.controls import Button, button, stand_at, tab_place
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import TextLabel, set_look, show_icon, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import NEAR, TIGHT
from gui.kit.message import Action, Comparison, Message
from gui.kit.texts import line, shown
from gui.kit.theme import Theme

_ICONS = {"error": "error", "warning": "warning", "accent": "hint", "ok": "ok"}
_DETAIL_CHARACTERS = 1500
_MOST = 12
"""Messages of a stack: nobody reads more, and each takes the window some milliseconds."""
_SHOWN, _FOLDED = say("Details ▾"), say("Details ▸")


class Banner(QFrame):
    """Shows one message with buttons for what can be done about it, *Details* where there are some, and Copy.

    `retry`: the words of a button of its own, which does the same as `command`; `lasting`: it can't be dismissed;
    `folded`: what the message compares is among the details, else it is always shown. A new message is said to a screen
    reader, unless it is `quiet`: whoever shows it says it.
    Signals: `retry_requested()`, `dismissed()`, `command_requested(str)` with the key of an action of the message.
    """

    retry_requested = Signal()
    dismissed = Signal()
    command_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        retry: str = "",
        command: str = "",
        lasting: bool = False,
        folded: bool = False,
        quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folded = folded
        self._quiet = quiet
        self._tight = False
        self._tone = "error"
        self._message: Message | None = None
        self._compared: QWidget | None = None
        self._icon = TextLabel()
        self._title = text_label(strong=True)
        self._detail, self._sent, self._hint, self._technical = (text_label() for _ in range(4))
        set_look(self._technical, tone="muted")
        for label in (self._title, self._detail, self._sent, self._hint, self._technical):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.deeds: list[Button] = []
        self._place = tab_place(self)
        self.retry = button(retry or tr("Try a&gain"), self.retry_requested.emit, command=command)
        self.retry.setVisible(bool(retry))
        self.details = button(_FOLDED, self._on_details, kind="quiet")
        self._copy = button(tr("Copy"), self.copy, kind="quiet")
        self._copy.setAccessibleName(tr("Copy this message"))
        self._close = button(tr("Dismiss"), self._on_dismiss, kind="quiet")
        self._close.setAccessibleName(tr("Dismiss this message"))
        self._close.setVisible(not lasting)
        self._build()
        theme.changed.connect(self._on_theme_changed)
        self.hide()

    def _build(self) -> None:
        set_look(self, role="card", tone="error")
        # Not higher than its text where others stretch; a maximum would cut text that breaks into more lines.
        texts = self._texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        for label in (self._title, self._detail, self._sent, self._hint, self._technical):
            texts.addWidget(label)
        self._buttons = FlowLayout(gap=NEAR)
        for each in (self.retry, self.details, self._copy, self._close):
            self._buttons.addWidget(each)
        texts.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        layout.setSpacing(NEAR)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)

    def show_message(self, message: Message, tone: str = "error") -> None:
        """Show a message. A long detail is cut here; Copy takes all of it."""
        same = self._message == message
        self._tone, self._message = tone, message
        self._title.setText(message.title)
        for label, text in (
            (self._detail, message.detail),
            (self._sent, message.sent),
            (self._hint, tr("What to do: {hint}", hint=message.hint) if message.hint else ""),
            (self._technical, message.technical),
        ):
            label.setText(_cut(text))
            label.setVisible(bool(text))
        if not same:
            self._show_comparison(message.comparison)
            self._show_actions(message.actions)
            self._unfold(on=False)
        else:
            self._unfold(on=self.details.text() == translated(_SHOWN))
        self.setAccessibleName(line(message.title))
        self.setAccessibleDescription(shown(message.text))
        set_look(self, tone=tone)
        self._on_theme_changed()
        self.show()
        if not same and not self._quiet and self.isVisible():
            announce(self, self.brief, at_once=tone == "error")

    def set_tight(self, *, on: bool) -> None:
        """Where there is little room, only what has happened is shown, and what to do can be read as a detail."""
        if on != self._tight:
            self._tight = on
            self._unfold(on=False)

    def clear(self) -> None:
        """Show nothing."""
        self._message = None
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, whole, as Copy puts it on the clipboard; empty when hidden."""
        return translated(self._message.text) if self._message is not None else ""

    @property
    def brief(self) -> str:
        """What is said of it: all but what is folded and what is compared."""
        message = self._message
        return (
            sentences(*map(ended, (message.title, message.detail, message.sent, message.hint)))
            if message
            else ""
        )

    @property
    def action(self) -> Button:
        """The button of the first thing that can be done."""
        return self.deeds[0]

    @property
    def stops(self) -> list[QWidget]:
        """What Tab goes to, in its order."""
        compared = self._compared.findChildren(QWidget) if self._compared is not None else []
        tabbed = [each for each in compared if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        return [*tabbed, self._place, *self.deeds, self.retry, self.details, self._copy, self._close]

    def copy(self) -> None:
        """Put the whole message on the clipboard."""
        copy_text(self.text)

    def _on_details(self) -> None:
        self._unfold(on=self.details.text() == translated(_FOLDED))

    def _unfold(self, *, on: bool) -> None:
        message = self._message
        technical = message is not None and bool(message.technical)
        compared = self._compared is not None and self._folded
        told = (self._detail, self._sent, self._hint)
        tight = self._tight and any(label.text() for label in told)
        for label in told:
            label.setVisible(bool(label.text()) and (on or not tight))
        self.details.setVisible(technical or compared or tight)
        self.details.setText(translated(_SHOWN if on else _FOLDED))
        self._technical.setVisible(technical and on)
        if self._compared is not None and self._folded:
            self._compared.setVisible(on)

    def _on_dismiss(self) -> None:
        self.clear()
        self.dismissed.emit()

    def _on_theme_changed(self) -> None:
        tone, message = self._tone, self._message
        if message is not None and tone in {"error", "warning", "accent", "ok"}:
            icon = "unknown" if message.unsure else _ICONS[tone]
            show_icon(self._icon, self._theme, icon, tone)  # type: ignore[arg-type]  # checked above

    def _show_actions(self, actions: tuple[Action, ...]) -> None:
        for old in self.deeds:
            self._buttons.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.deeds = []
        for number, action in enumerate(actions):
            made = button(
                action.words,
                lambda key=action.command: self.command_requested.emit(key),  # type: ignore[misc]
                kind="primary" if action.first else "secondary",
                writes=action.writes,
                command=action.command,
            )
            self._buttons.insert(number, made)
            self.deeds.append(made)
        stand_at(self._place, self.deeds)

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
            self._texts.insertWidget(self._texts.indexOf(self._sent), self._compared)


def _cut(detail: str) -> str:
    detail = translated(detail)
    if len(detail) <= _DETAIL_CHARACTERS:
        return detail
    return tr("{beginning}… (Copy includes all of it)", beginning=detail[:_DETAIL_CHARACTERS])


class BannerStack(QWidget):
    """Several messages, one below the other.

    Signals: `command_requested(str)` with the key of an action of one of them.
    """

    command_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, folded: bool = False) -> None:
        super().__init__(parent)
        self._theme = theme
        self._folded = folded
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(NEAR)
        self._place = tab_place(self)
        self.banners: list[Banner] = []
        self._shown: tuple[tuple[Message, ...], str] = ((), "")
        self.hide()

    @property
    def text(self) -> str:
        """All that is shown."""
        return "\n\n".join(banner.text for banner in self.banners)

    def show_messages(self, messages: tuple[Message, ...], tone: str = "error") -> None:
        """Show these, in place of the ones before."""
        if (messages, tone) == self._shown:
            return
        told = messages
        if len(messages) > _MOST:
            rest = len(messages) - _MOST + 1
            told = (
                *messages[: _MOST - 1],
                Message(title=tr_count(rest, "And one more like these", "And {n} more like these")),
            )
        self._shown = (messages, tone)
        for old in self.banners:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.banners = []
        for message in told:
            banner = Banner(self._theme, self, lasting=True, folded=self._folded, quiet=True)
            banner.show_message(message, tone)
            banner.command_requested.connect(self.command_requested)
            self._layout.addWidget(banner)
            self.banners.append(banner)
        self.setVisible(bool(messages))
        stand_at(self._place, [stop for banner in self.banners for stop in banner.stops])
