"""Labels: text that can be selected, badges, icons; and what the style sheet tells widgets apart by."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QSizePolicy, QWidget

from core.words import threaded
from gui.kit.colors import Tone
from gui.kit.measures import NEAR, TEXT_SIZES, TIGHT, TextSize
from gui.kit.texts import line, shown, tip
from gui.kit.theme import Theme

_DOTS = re.compile(r"( +· +)")
_ROUNDING = 1
"""Pixels: a piece of text begins at a whole one."""


def set_look(widget: QWidget, *, role: str | None = None, tone: str | None = None) -> None:
    """Set what the style sheet tells widgets apart by, and have it applied."""
    wanted = {"role": role, "tone": tone}
    differ = {name: value for name, value in wanted.items() if value not in (None, widget.property(name))}
    for name, value in differ.items():
        widget.setProperty(name, value)
    # Before it is first shown a widget is polished anyway; doing it twice costs a third of the start.
    if differ and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
        # Unpolishing gave it back the font of its first look, whatever the size of the text is now.
        _refresh_size(widget)


class TextLabel(QLabel):
    """A label of plain text, whoever wrote it. Labels are made of this one."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(shown(text))


class _FieldLabel(TextLabel):
    """A label with a letter that leads to its field. That letter is drawn by itself, without kerning, while the text is
    measured in one: “To” wants more room than it says, and what is beyond is cut.
    """

    def sizeHint(self) -> QSize:
        return self._with_kerning(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        return self._with_kerning(super().minimumSizeHint())

    def _with_kerning(self, size: QSize) -> QSize:
        before, marked, after = self.text().partition("&")
        if not marked or self.wordWrap():
            return size
        advance = self.fontMetrics().horizontalAdvance
        in_pieces = advance(before) + advance(after[:1]) + advance(after[1:])
        return QSize(size.width() + max(in_pieces - advance(before + after), 0) + _ROUNDING, size.height())


def field_label(text: str, *, buddy: QWidget | None = None, quiet: bool = False) -> TextLabel:
    """The label of a field, with a mnemonic that leads to `buddy`; `quiet`: it only names what stands beside it."""
    label = _FieldLabel(text)
    if buddy is not None:
        label.setBuddy(buddy)
    if quiet:
        label.setProperty("role", "field")
    return label


def text_label(
    text: str = "",
    *,
    tone: str | None = None,
    wrap: bool = True,
    size: TextSize = "body",
    strong: bool = False,
) -> TextLabel:
    """A label whose text can be selected with mouse and keyboard. Plain text only: it may be anybody's."""
    label = TextLabel(text)
    label.setWordWrap(wrap)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if tone is not None:
        label.setProperty("tone", tone)
    if strong or size != "body":
        set_size(label, size, strong=strong)
    return label


def bullets(texts: Iterable[str]) -> QWidget:
    """Texts one below the other, each behind a dot; what breaks into more lines stands under its own text."""
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(NEAR)
    grid.setVerticalSpacing(TIGHT)
    grid.setColumnStretch(1, 1)
    for row, text in enumerate(texts):
        grid.addWidget(TextLabel("•"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text_label(text), row, 1)
    return made


def set_size(widget: QWidget, size: TextSize, *, strong: bool = True) -> None:
    """One of the three sizes of text, which follow the size of the application's (`refresh_sizes`)."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * TEXT_SIZES[size])
    font.setBold(strong)
    widget.setFont(font)
    widget.setProperty("text_size", size)
    widget.setProperty("text_strong", strong)


def refresh_sizes(root: QWidget) -> None:
    """Set the sizes of the texts below a widget anew, after that of the application's text changed."""
    for widget in root.findChildren(QWidget):
        _refresh_size(widget)


def _refresh_size(widget: QWidget) -> None:
    size = widget.property("text_size")
    if size:
        # One that was never seen would be given back the font of its first look when it is styled.
        widget.ensurePolished()
        set_size(widget, size, strong=bool(widget.property("text_strong")))


class PartsLabel(TextLabel):
    """Parts with a dot between them, of which none stands at the end of a line: between two lines there is no need for
    it. `text` is the whole.
    """

    def __init__(self, *, tone: str | None = None, parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__(parent=parent)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if tone is not None:
            self.setProperty("tone", tone)

    def text(self) -> str:
        return self._whole

    def setText(self, text: str) -> None:
        self._whole = shown(text)
        self._break()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._break()

    def heightForWidth(self, width: int) -> int:
        around = self.height() - self.contentsRect().height()
        room = QRect(0, 0, width - around, 0)
        flags = int(Qt.TextFlag.TextWordWrap)
        return self.fontMetrics().boundingRect(room, flags, self.broken(width - around)).height() + around

    def broken(self, room: int) -> str:
        """What is shown in a room of so many pixels."""
        told, advance = "", self.fontMetrics().horizontalAdvance
        for line_of_text in self._whole.split("\n"):
            begun, *parts = _DOTS.split(line_of_text)
            told += f"\n{begun}" if told else begun
            line_now = begun
            for dot, part in zip(parts[::2], parts[1::2], strict=True):
                fits = advance(f"{line_now}{dot}{part}") < room - _ROUNDING
                told += f"{dot}{part}" if fits else f"\n{part}"
                line_now = f"{line_now}{dot}{part}" if fits else part
        return told

    def _break(self) -> None:
        told = self.broken(self.contentsRect().width())
        if told != super().text():
            super(TextLabel, self).setText(told)  # (it has passed the gate)


class FlowingLabel(PartsLabel):
    """Text whose lines want to be whole, and break into more where there is no room for them."""

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        whole = metrics.size(0, self.text())
        return QSize(whole.width() + metrics.averageCharWidth(), max(whole.height(), metrics.lineSpacing()))


class ElidedLabel(TextLabel):
    """One line of text that gives way: what there is no room for is shown by three dots, and is in the tool tip."""

    def __init__(self, *, tone: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if tone is not None:
            self.setProperty("tone", tone)

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(tip(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        room = self.contentsRect()
        self.style().drawItemText(
            painter,
            room,
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.elided(room.width()),
            self.foregroundRole(),
        )

    def elided(self, room: int) -> str:
        """What is shown in a room of so many pixels."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)


class HeadingLabel(ElidedLabel):
    """One line of text that is seen whole wherever there is room for it, and gives way where there is none."""

    _LEAST = 12
    """Characters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().averageCharWidth() * self._LEAST), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.sizeHint().width() > self.width():
            super().paintEvent(event)
        else:
            TextLabel.paintEvent(self, event)  # what is seen whole can be selected


class Badge(TextLabel):
    """A short word in a coloured box; `meaning` is what it stands for, as a sentence."""

    def __init__(self, text: str = "", tone: Tone = "muted", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        set_look(self, role="badge", tone=tone)

    def say(self, text: str, tone: Tone, meaning: str) -> None:
        """Say another word, and show it."""
        self.setText(text)
        self.setToolTip(tip(meaning))
        self.setAccessibleName(line(threaded(". ", (text, meaning))))
        set_look(self, tone=tone)
        self.show()


def icon_label(theme: Theme, name: str, tone: Tone = "plain", scale: float = 1.2) -> QLabel:
    """A label that shows an icon about as large as its text."""
    label = TextLabel()
    show_icon(label, theme, name, tone, scale)
    return label


def show_icon(label: QLabel, theme: Theme, name: str, tone: Tone, scale: float = 1.2) -> None:
    """Put an icon on a label, in the size of the text."""
    size = round(QFontMetrics(QApplication.font()).height() * scale)
    label.setPixmap(theme.icon(name, tone).pixmap(QSize(size, size)))
    label.setFixedSize(size, size)
