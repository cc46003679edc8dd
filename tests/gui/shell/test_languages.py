"""The window in another language: nothing of its own stays English, and no two letters of Alt are alike.

A pseudo-language says each message in brackets, with its number. What has none was not said through a message; and the
number tells which letter stands there in German and in Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from core.sandbox import stories
from core.words.language import ENGLISH
from core.words.text import Form
from gui.kit.banner import Banner
from gui.kit.language import speak
from gui.panes.registry import PANES
from gui.shell.help import read_page
from tests.support.languages.messages import Key
from tests.support.languages.translations import LANGUAGES, ROOT, read
from tests.support.window.driver import Driver, model_texts

STORIES = {story.story: story.id for story in stories()}
_SAID = re.compile(r"#(\d+)⟧")
_COMMAS = str.maketrans(",.", ".,")
_POINT = re.compile(r"(?<![\w.])\d+\.\d{1,2}(?![\w.])")
"""A fraction behind a point: not an address, nor a version."""
_AS_SENT = {"events", "what_if"}
"""Panes that show payloads and records, whose numbers are those of JSON."""
_OURS = re.compile(r"[A-Za-z]{2,}")


class Pseudo:
    """Says `⟦Send…#12⟧` for `Send…`."""

    def __init__(self) -> None:
        self.keys: list[Key] = []

    def template(self, english: str, about: str, count: int | None) -> str:
        """The English words with their number."""
        key = Key(english, about)
        if key not in self.keys:
            self.keys.append(key)
        return f"⟦{english}#{self.keys.index(key)}⟧"

    def number(self, value: int | float | Decimal) -> str:
        """With a comma before the fraction, as in German and Spanish."""
        return f"{value:,}".translate(_COMMAS)

    def quotes(self) -> tuple[str, str]:
        """As in English."""
        return "“", "”"

    def moment(self, moment: date, form: Form) -> None:
        """As in English."""


@pytest.fixture
def pseudo() -> Iterator[Pseudo]:
    """The pseudo-language, until the test has ended."""
    made = Pseudo()
    speak(made)
    yield made
    speak(ENGLISH)


def said(top: QWidget) -> Iterator[tuple[str, str]]:
    """Where something of the window's own is said, and what: never what is somebody's."""
    for widget in [top, *top.findChildren(QWidget)]:
        kind, name = type(widget).__name__, widget.accessibleName()
        if not widget.isVisible() or widget.objectName().startswith("qt_"):
            continue
        if not isinstance(widget, QLabel | Banner):
            yield f"{kind}, its name", name
        if isinstance(widget, QAbstractButton):
            yield kind, widget.text()
            yield f"{kind}, its tip", widget.toolTip()
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            yield f"{kind}, without text", widget.placeholderText()
        if isinstance(widget, QLabel) and widget.property("role") == "field":
            yield kind, widget.text()
        if isinstance(widget, QTabBar):
            yield from ((kind, widget.tabText(tab)) for tab in range(widget.count()))
        if isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            yield from ((kind, title) for title in titles(widget.model()))
        if isinstance(widget, QDialog):
            yield f"{kind}, its title", widget.windowTitle()


def titles_of(bar: QMenuBar) -> list[str]:
    """The menus of a bar."""
    return [action.text() for action in bar.actions()]


def titles(model: QAbstractItemModel | None) -> list[str]:
    """The titles of the columns of a model."""
    if model is None:
        return []
    return [str(model.headerData(n, Qt.Orientation.Horizontal) or "") for n in range(model.columnCount())]


def read_by_people(top: QWidget) -> Iterator[str]:
    """What stands in labels, fields and tables that are seen."""
    for widget in top.findChildren(QWidget):
        if widget.isVisible() and isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif widget.isVisible() and isinstance(widget, QLineEdit):
            yield widget.displayText()
        elif widget.isVisible() and isinstance(widget, QAbstractItemView):
            yield from model_texts(widget)


DIALOGS = (
    "new_connection",
    "network",
    "history_settings",
    "safety",
    "mapping_source",
    "examine",
    "calibrate",
    "history",
    "reconcile",
    "batches",
    "palette",
    "about",
    "bundle",
    "make_up",
)
_WHOLE = ("Customer 8841 in", "Placed 2026", "days old")
"""Of sentences that stand in one label with others."""
_NAMES = {"Sandbox", "English", "Deutsch", "Español"}
_QT = {"Close", "Scroll Left", "Scroll Right"}
"""Of Qt's own parts, which Qt translates."""


def unsaid(told: Iterable[tuple[str, str]]) -> list[str]:
    """What is English without being a message."""
    return sorted(
        {
            f"{where}: {text}"
            for where, text in told
            if _OURS.search(text) and not _SAID.search(text) and text not in _NAMES | _QT
        }
    )


def letters(top: QWidget) -> list[str]:
    """What has a letter of Alt, and is seen at once."""
    texts = [part.text() for part in top.findChildren(QAbstractButton) if part.isVisible()]
    texts += [part.text() for part in top.findChildren(QLabel) if part.isVisible()]
    texts += [
        tabs.tabText(tab)
        for tabs in top.findChildren(QTabBar)
        if tabs.isVisible()
        for tab in range(tabs.count())
    ]
    return [text for text in texts if "&" in text.replace("&&", "")]


class Letters:
    """The letters that stand in a text in each language."""

    def __init__(self, pseudo: Pseudo) -> None:
        self._pseudo = pseudo
        self._told = {
            language: {
                key: entry.told[-1]
                for entries in read(ROOT / "resources" / "translations" / language).values()
                for key, entry in entries.items()
            }
            for language in LANGUAGES
        }

    def twice(self, where: str, texts: Iterable[str]) -> list[str]:
        """The letters that several of these texts have, in a language."""
        keys = [self._pseudo.keys[int(number)] for text in texts for number in _SAID.findall(text)]
        found = []
        for language in LANGUAGES:
            told = [self._told[language][key] for key in keys if key in self._told[language]]
            having: dict[str, list[str]] = {}
            for text in told:
                if letter := re.search(r"&(\w)", text):
                    having.setdefault(letter[1].casefold(), []).append(text)
            found += [f"{language}, {where}: {', '.join(each)}" for each in having.values() if len(each) > 1]
        return found


def test_all_of_the_window_is_said_in_another_language(pseudo: Pseudo, window: Driver) -> None:
    """In the window, its menus and its dialogs; and no letter leads to two places."""
    told = Letters(pseudo)
    english: list[str] = []
    twice: list[str] = []
    points: list[str] = []
    window.preview("55260", STORIES["wrong-link"], STORIES["already-recorded"])
    for spec in PANES:
        window.show_pane(spec.key)
        english += unsaid(said(window.window))
        if spec.key not in _AS_SENT:
            points += [text for text in read_by_people(window.window) if _POINT.search(text)]
        twice += told.twice(spec.key, [*letters(window.window), *titles_of(window.window.menuBar())])
    for menu in window.window.findChildren(QMenu):
        words = [action.text() for action in menu.actions()]
        english += unsaid((f"menu {menu.title()}", text) for text in words)
        twice += told.twice(menu.title(), words)
    window.show_order("55260")
    window.show_pane("order")
    assert window.view.header.total.text().startswith("141,71")
    parts = [*window.order.facts.findChildren(QLabel), window.view.starts.label]
    lines = [each for part in parts for each in re.split("\n|  ", part.text())]
    whole = [each for each in lines if any(words in each for words in _WHOLE)]
    assert len(whole) == len(_WHOLE)
    assert [each for each in whole if not _SAID.search(each)] == []
    for key in DIALOGS:
        window.run(key)
        dialog = next(top for top in window.window.findChildren(QDialog) if top.isVisible())
        english += unsaid(said(dialog))
        twice += told.twice(key, letters(dialog))
        points += [text for text in read_by_people(dialog) if _POINT.search(text)]
        dialog.close()
    for code, answer in (
        ("de", "Die Sprache ändert sich beim nächsten Start."),
        ("es", "El idioma cambia en el próximo inicio."),
        ("en", "The language changes at the next start."),
    ):
        choices = window.window.menus.submenus["language"].actions()
        next(each for each in choices if each.data() == code).trigger()
        assert window.window.status.currentMessage() == answer, "whoever chose it reads it"
    assert english == []
    assert points == [], "a fraction as English writes it"
    assert sorted(set(twice)) == []


def test_keys_are_called_as_on_a_german_keyboard(german: None, window: Driver) -> None:
    window.preview("55260")
    assert window.view.foot.send.toolTip().endswith("(Strg+Eingabe)")
    shown = (
        window.window.menus.actions["send_all"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    )
    assert shown == "Strg+Umschalt+Eingabe"
    assert "Strg+Eingabe" in read_page("keys")
    assert "Strg+Return" not in read_page("keys")
