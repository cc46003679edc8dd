"""Offers names while something is written: below the cursor, by what was typed of one, or all of them when asked."""

from __future__ import annotations

import re

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QPlainTextEdit

from gui.kit.controls import RETURN

_BEGUN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]*)?$")
_FROM = 2
"""Letters after which names are offered without being asked for."""
_SHOWN = 12


class Completion:
    """Offers names in an editor, which hands its keys on: `takes` before it looks at one itself, `typed` after it."""

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit
        self._model = QStringListModel(edit)
        self.completer = QCompleter(self._model, edit)
        self.completer.setWidget(edit)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setMaxVisibleItems(_SHOWN)
        self.completer.activated.connect(self._put)

    @property
    def names(self) -> list[str]:
        """What can be offered."""
        return self._model.stringList()

    def set_names(self, names: tuple[str, ...]) -> None:
        """Offer these names from now on; none: nothing."""
        if list(names) != self.names:
            self._model.setStringList(list(names))
            self._popup.hide()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for what is offered; those it leaves to Qt's completer, which asks the editor first."""
        if event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.offer()
            return True
        if not self._popup.isVisible() or event.key() not in (*RETURN, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
            return False
        if event.key() != Qt.Key.Key_Escape and not self._popup.currentIndex().isValid():
            self._popup.hide()  # nothing was chosen of what came up by itself: the key is the text's
            return False
        event.ignore()
        return True

    def typed(self, event: QKeyEvent) -> None:
        """Offer what fits, after a letter was typed or taken away."""
        shown, begun = self._popup.isVisible(), self._begun()
        letters = bool(event.text()) and event.text().isprintable()
        if len(begun) >= _FROM and (letters or shown):
            self._show(begun)
        elif shown:
            self._popup.hide()

    def offer(self) -> None:
        """Offer all names that fit what is typed before the cursor; all there are where none does, or one is whole."""
        begun = self._begun()
        self.completer.setCompletionPrefix(begun)
        fits = self.completer.completionModel().rowCount() > 0 and begun not in self.names
        self._show(begun if fits else "")
        if self._popup.isVisible():
            self._popup.setCurrentIndex(self.completer.completionModel().index(0, 0))

    @property
    def _popup(self) -> QAbstractItemView:
        popup = self.completer.popup()
        assert popup is not None
        return popup

    def _begun(self) -> str:
        cursor = self._edit.textCursor()
        found = _BEGUN.search(cursor.block().text()[: cursor.positionInBlock()])
        return found[0] if found is not None else ""

    def _show(self, begun: str) -> None:
        completer = self.completer
        completer.setCompletionPrefix(begun)
        popup = self._popup
        if self._edit.isReadOnly() or not completer.completionModel().rowCount() or begun in self.names:
            popup.hide()
            return
        room = self._edit.cursorRect()
        width = (
            popup.sizeHintForColumn(0) + popup.verticalScrollBar().sizeHint().width() + 2 * popup.frameWidth()
        )
        room.setWidth(width)
        completer.complete(room)

    def _put(self, name: str) -> None:
        cursor = self._edit.textCursor()
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(self._begun())
        )
        cursor.insertText(name)
        self._edit.setTextCursor(cursor)
        self._edit.setFocus()
