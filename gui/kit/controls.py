"""Buttons, what writes among them, fields with their labels, and where Tab finds what comes later.

What writes is grey, and says why, while nothing may be written. There is one reason for all of it: whoever makes such a
button, or an entry of a menu, says that it writes, and nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QIcon,
    QKeyEvent,
    QPainter,
    QPixmap,
    QTextDocumentFragment,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget

from gui.kit.access.shortcuts import shortcut_of
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import field_label, set_look
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT, ButtonKind
from gui.kit.texts import keyed, line, shown
from gui.kit.texts import tip as plain_tip

RETURN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Button(QPushButton):
    """A push button that Return presses where it has the focus, and that never becomes a dialog's default by itself.
    (Qt would give Return to the dialog's default: on Cancel it would save.) The shortcut of the `command` that does the
    same stands behind whatever its tool tip says.
    """

    _icon: QIcon | None = None

    def __init__(self, text: str, *, command: str = "") -> None:
        super().__init__(line(text))
        self.command = command
        self._told = self._why_not = ""
        self._marked = False
        self.setAutoDefault(False)
        self._tell()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def setToolTip(self, told: str) -> None:
        self._told = told
        self._tell()

    def allow(self, why_not: str = "") -> None:
        """Be there to be pressed; or be grey, and say why in place of what it does."""
        self._why_not = why_not
        self.setEnabled(not why_not)
        self._tell()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """An icon as high as the text, and a space before it."""
        self._icon = QIcon(icon)
        self._fit_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        """With that space in the picture: Qt's own between icon and text stays the same, however large they are."""
        if self._icon is None:
            return
        size, ratio = self.fontMetrics().ascent() + 2, self.devicePixelRatioF()
        room = QSize(size + size // 4, size)
        picture = QPixmap(room * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self._icon.paint(painter, QRect(0, 0, size, size))
        painter.end()
        self.setIconSize(room)
        super().setIcon(QIcon(picture))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in RETURN or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif self.menu() is not None:
            self.showMenu()
        elif not event.isAutoRepeat():
            self.click()

    def _tell(self) -> None:
        keys = shortcut_of(self.command) if self.command else ""
        why = plain_tip(self._why_not) if self._why_not and not self._held() else ""
        told = why or self._told or (self.text().replace("&", "") if keys else "")
        whole = keyed(told, keys)
        super().setToolTip(whole)
        marked = whole.startswith("<p")
        if marked or self._marked:  # else Qt has its tags read out
            self._marked = marked
            plain = QTextDocumentFragment.fromHtml(whole).toPlainText() if marked else ""
            super().setAccessibleDescription(shown(plain))

    def _held(self) -> bool:
        """Whether something else keeps it grey, and says so."""
        return False


class Hold(QObject):
    """Why nothing may be written; an empty text where it may.

    Signals: `changed()`.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.reason = ""

    def put(self, reason: str) -> None:
        """Have all that writes be grey for a reason, or as its owners have it."""
        if reason != self.reason:
            self.reason = reason
            self.changed.emit()


HOLD = Hold()
"""A process has one connection open at a time."""


class WritingButton(Button):
    """A button that writes: what its owner says of it counts as soon as nothing holds it."""

    def __init__(self, text: str, *, command: str = "") -> None:
        self._can = True
        self._says = self._described = ""
        super().__init__(text, command=command)
        HOLD.changed.connect(self._show_hold)
        self._show_hold()

    def setEnabled(self, can: bool) -> None:
        self._can = can
        self._show_hold()

    def setToolTip(self, told: str) -> None:
        self._says = told
        self._show_hold()

    def setAccessibleDescription(self, described: str) -> None:
        self._described = described
        self._show_hold()

    def _held(self) -> bool:
        return bool(HOLD.reason)

    def _show_hold(self) -> None:
        held = HOLD.reason
        super().setEnabled(self._can and not held)
        super().setToolTip(plain_tip(held) if held else self._says)
        super().setAccessibleDescription(shown(held) if held else self._described)


def offer(action: QAction, *, can: bool, writes: bool) -> None:
    """Let an entry of a menu be chosen if it can be; one that `writes` says why it is held."""
    held = HOLD.reason if writes else ""
    action.setEnabled(can and not held)
    action.setToolTip(plain_tip(held) if held else "")  # (none: menus show only those that are set)


def button(
    text: str,
    on_click: Callable[[], object],
    *,
    kind: ButtonKind = "secondary",
    tip: str = "",
    writes: bool = False,
    command: str = "",
) -> Button:
    """A button with a mnemonic in its text; `command`: the key of the command of the menus that does the same. One that
    `writes` is grey wherever nothing may be written.
    """
    made = (WritingButton if writes else Button)(text, command=command)
    made.clicked.connect(lambda _checked: on_click())
    if tip:
        made.setToolTip(plain_tip(tip))
    if kind != "secondary":
        set_look(made, role=kind)
    return made


def menu_button(text: str, *, kind: ButtonKind = "secondary") -> Button:
    """A button that opens a menu, which is set by whoever knows what is in it."""
    made = Button(text)
    made.setProperty("menu", True)  # by which the style sheet leaves room for the mark
    set_look(made, role=kind)
    return made


def dialog_foot(*others: QWidget, leave: QPushButton, act: QPushButton | None = None) -> FlowLayout:
    """The foot of a dialog, and the order of Tab in it: what else can be done, then how to leave, then what the dialog
    is for, in the corner where the window has Send.
    """
    foot = FlowLayout(gap=NEAR)
    for other in others:
        foot.addWidget(other)
    foot.push()
    foot.addWidget(leave)
    if act is not None:
        foot.addWidget(act)
    return foot


def hint(field: QLineEdit, text: str, *, tip: str = "") -> None:
    """Say in an empty field what belongs there; as its tool tip too, for where there is no room for all of it, or with
    a tool tip that says more.
    """
    field.setPlaceholderText(line(text))
    field.setToolTip(plain_tip(tip or text))


def labelled(text: str, field: QWidget) -> QWidget:
    """A field with its label before it, as one thing to lay out."""
    pair = QWidget()
    label = field_label(text, buddy=field)
    layout = QHBoxLayout(pair)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(TIGHT)
    layout.addWidget(label)
    layout.addWidget(field)
    return pair


def progress_bar(*, keeps_room: bool = False) -> QProgressBar:
    """A thin line that says that something is going on. `keeps_room`: nothing moves when it is hidden."""
    made = QProgressBar()
    made.setRange(0, 0)
    made.setTextVisible(False)
    made.setAccessibleName(tr("Working"))
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(keeps_room)
    made.setSizePolicy(policy)
    return made


def tab_place(parent: QWidget) -> QWidget:
    """A place in the order of Tab, kept by a widget that is never seen: where `parent` is built, between what was made
    before and what is made after. A new widget is the last one of its window, wherever it is put.
    """
    place = QWidget(parent)
    place.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    place.hide()
    return place


def stand_at(place: QWidget, widgets: Iterable[QWidget]) -> None:
    """Have Tab go from a place to these widgets, in their order, and then on to what came after the place."""
    for before, after in pairwise((place, *widgets)):
        QWidget.setTabOrder(before, after)
