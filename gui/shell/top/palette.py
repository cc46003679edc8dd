"""The palette: type a few letters of a command, a connection or an order, and press Return."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from gui.kit.access.announce import announce
from gui.kit.language import tr
from gui.kit.measures import NEAR
from gui.kit.room import room_for
from gui.kit.rows.arranging import Order
from gui.kit.rows.folding import folded
from gui.kit.rows.model import Row, RowModel, Shown
from gui.kit.rows.view import RowView
from gui.kit.theme import Theme

_MOST = 200
_BY_KIND = 100
_NOT_NOW = 1_000
"""What can't be done comes after all that can."""
_APART = 10
"""The score from which on the letters lie apart."""
_KEYS = {
    Qt.Key.Key_Down,
    Qt.Key.Key_Up,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_PageUp,
}


@dataclass(frozen=True)
class Entry:
    """Something that can be found: what it is called, what kind of thing it is, what it does, its shortcut, why it
    can't be done now (empty where it can), and by which words it is found, too.
    """

    key: str
    title: str
    kind: str
    act: Callable[[], object]
    shortcut: str = ""
    why_not: str = ""
    also: str = ""


OrdersOf = Callable[[str], Iterable[Entry]]
"""The orders that have a text; there may be too many to list them all."""


class Palette(QDialog):
    """Return does what is chosen, Escape leaves."""

    help_page = "keys"

    def __init__(
        self, entries: Sequence[Entry], orders: OrdersOf, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._entries = tuple(entries)
        self._orders = orders
        self.setWindowTitle(tr("Quick search"))
        self.setModal(True)
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("A command, a connection or an order…"))
        self.field.setAccessibleName(tr("Find a command, a connection or an order"))
        shown = Shown[Entry](
            key=lambda entry: entry.key,
            row=_row,
            words=lambda entry: folded(entry.title),
            orders=(Order[Entry](tr("Best first")),),
        )
        self.model = RowModel[Entry](shown, self)
        self.table = RowView(tr("What was found"), tr("No matches."), self.model, theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
        layout.setSpacing(NEAR)
        layout.addWidget(self.field)
        layout.addWidget(self.table, 1)
        self.resize(room_for(self, 80, 26))
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._do)
        self.field.installEventFilter(self)
        self.table.activated_row.connect(lambda _key: self._do())
        # The focus stays in the field, so that nobody hears of the row but by this.
        self.table.current_changed.connect(lambda _key: announce(self, self.table.told))
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The focus stays in the field; what moves in a list moves in the one below.
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in _KEYS:
            if event.type() == QEvent.Type.KeyPress:
                self.table.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, text: str) -> None:
        found = best(self._entries, text)
        found += list(self._orders(text.strip())) if text.strip() else []
        self.model.set_rows({entry.key: entry for entry in found[:_MOST]}.values())
        if self.model.rowCount():
            self.table.choose(self.model.key_at(0))
        else:
            announce(self, tr("No matches."))

    def _do(self) -> None:
        entry = self.model.get(self.table.current) if self.table.current else None
        if entry is None:
            return
        if entry.why_not:
            announce(self, entry.why_not)
            return
        self.accept()
        entry.act()


def _row(entry: Entry) -> Row:
    if entry.why_not:
        return Row(
            entry.title,
            corner=entry.shortcut,
            state=tr("Not now"),
            reason=entry.why_not,
            icon="blocked",
            tone="muted",
        )
    return Row(entry.title, corner=entry.shortcut, reason=entry.kind)


def best(entries: Iterable[Entry], text: str) -> list[Entry]:
    """The entries that have the letters of a text, in their order; the best first."""
    scored = [
        (score, place, entry)
        for place, entry in enumerate(entries)
        if (score := _score(entry, text)) is not None
    ]
    return [entry for _, _, entry in sorted(scored, key=lambda each: each[:2])]


def _score(entry: Entry, text: str) -> int | None:
    """The title counts first; the kind only for what the title alone doesn't have. Other words by which an entry is
    found count before letters that lie apart.
    """
    score, more = score_of(entry.title, text), _NOT_NOW if entry.why_not else 0
    if score is None:
        score, more = score_of(f"{entry.title} {entry.kind}", text), more + _BY_KIND
    if (score is None or score >= _APART) and entry.also:
        by_other = score_of(f"{entry.title} {entry.also}", text)
        if by_other is not None and by_other < _APART:
            return by_other + (_NOT_NOW if entry.why_not else 0)
    return None if score is None else score + more


def score_of(title: str, text: str) -> int | None:
    """How far a text is from a title, the nearest first; None where its letters aren't in it, in their order. All
    words of the text, wherever they begin words of the title, come before letters that lie apart.
    """
    among, wanted = folded(title), folded(text).split()
    if not wanted:
        return 0
    at = among.find(" ".join(wanted))
    if at >= 0:
        return 0 if at == 0 else 1 if not among[at - 1].isalnum() else 2
    starts = {place for place, c in enumerate(among) if place == 0 or not among[place - 1].isalnum()}
    if all(any(among.startswith(word, place) for place in starts) for word in wanted):
        return 3
    # Letters apart: the gaps between them, less those that begin a word.
    place, gaps = -1, 0
    for letter in "".join(wanted):
        following = among.find(letter, place + 1)
        if following < 0:
            return None
        gaps += 0 if following in starts else following - place - 1
        place = following
    return _APART + gaps
