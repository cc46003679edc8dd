"""The help pages say the same in each language, and call buttons and menus as the window does."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from core.words.language import ENGLISH
from gui.kit.language import speak
from gui.shell.commands import ENTRIES, Command
from gui.shell.help import read_page
from tests.support.languages.translations import LANGUAGES, ROOT, read

HELP = ROOT / "resources" / "help"
PAGES = sorted(path.stem for path in (HELP / "en").glob("*.md"))
MENUS = ("file", "order", "view", "help")
NO_NAMES = {"planning"}
"""What begins a paragraph in bold, and is another word of the window."""
_CODE = re.compile(r"`([^`]*)`")
_BOLD, _SLANTED = re.compile(r"\*\*(.+?)\*\*"), re.compile(r"\*(.+?)\*")
_KEYS = re.compile(r"(?:Ctrl|Shift|Alt)\+[^\s|),]+|\bF\d\b")


def text_of(language: str, page: str) -> str:
    return (HELP / language / f"{page}.md").read_text("utf-8")


def plain(words: str) -> str:
    """A button's words as a page has them."""
    return re.sub(r"&(?=\w)", "", words).rstrip("…:.").strip().casefold()


def emphasised(text: str) -> Iterator[str]:
    """What is bold or slanted, and each part of a way through the menus."""
    for line in _CODE.sub("", text).splitlines():
        for words in (*_BOLD.findall(line), *_SLANTED.findall(_BOLD.sub("", line))):
            yield words
            yield from re.split(r", | > ", words)


def names_of(language: str) -> dict[str, set[str]]:
    """What the window says in a language, for what it says in English."""
    found: dict[str, set[str]] = {}
    for entries in read(ROOT / "resources" / "translations" / language).values():
        for key, entry in entries.items():
            found.setdefault(plain(key.template), set()).update(map(plain, entry.told))
    return found


def shape_of(text: str) -> list[tuple[str, ...]]:
    """What a page is made of, line by line: headings, rows with their cells, items, paragraphs; where links lead."""
    marks = re.compile(r"#+ |\| |\|-|- |\d+\. |   - |(?=.)")
    return [
        (
            mark[0],
            *("|" * line.count("|") if line.startswith("|") else ""),
            *sorted(re.findall(r"\]\(([^)]+)\)", line)),
        )
        for line in text.splitlines()
        if (mark := marks.match(line))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_is_there_in_each_language(language: str) -> None:
    assert sorted(path.stem for path in (HELP / language).glob("*.md")) == PAGES
    names = names_of(language)
    for page in PAGES:
        english, told = text_of("en", page), text_of(language, page)
        assert shape_of(told) == shape_of(english), page
        assert sorted(_KEYS.findall(told)) == sorted(_KEYS.findall(english)), page
        for marked in _CODE.findall(english):  # code stays; `LIVE` is a mark of the window
            assert {
                marked,
                *(each.upper() for each in names.get(marked.casefold(), ()) if marked.isupper()),
            } & set(_CODE.findall(told)), f"{page}: {marked}"
        assert len(_CODE.findall(told)) == len(_CODE.findall(english)), page


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_and_menus_are_called_as_in_the_window(language: str) -> None:
    names = names_of(language)
    commands = {plain(each.text) for each in ENTRIES if isinstance(each, Command)}
    wrong = []
    for page in PAGES:
        english, told = text_of("en", page), text_of(language, page).casefold()
        named = {plain(each) for each in emphasised(english) if each[:1].isupper()} & names.keys() - NO_NAMES
        named |= {each for each in commands for menu in MENUS if f"{menu}, {each}" in english.casefold()}
        wrong += [
            f"{page}: {name!r} is {' or '.join(sorted(names[name]))} there"
            for name in sorted(named)
            if not any(each in told for each in names[name])
        ]
    assert wrong == []


def test_a_page_is_read_in_the_language_of_the_window() -> None:
    speak(ENGLISH, "de")
    try:
        assert read_page("view").startswith("# Sprache, Farben, Textgröße")
        assert read_page("nowhere").startswith("# Resend Desk: Hilfe")
    finally:
        speak(ENGLISH)
    assert read_page("view").startswith("# Language")
