"""The language that the window speaks. No Qt in here: `translators.py` beside it brings the words from Qt's files.

What is told to a widget of the kit, or passes `gui/kit/texts.py`, is said in the language there: words of the core, and
those that the window keeps in records and constants, are messages (`say` of `core.words`) until then. `tr` is for the
rest: what goes to Qt at once, such as the title of a window.
"""

from __future__ import annotations

from decimal import Decimal

from core.words import figure, say, say_count
from core.words.language import ENGLISH, Language, in_language

_speaks: list[tuple[Language, str]] = [(ENGLISH, "en")]


def speak(language: Language, code: str = "en") -> None:
    """Say everything in a language from now on; what is on the screen already stays as it is. `code` is that of the
    texts that aren't messages, the help pages.
    """
    _speaks[0] = language, code


def spoken() -> Language:
    """The language of the window."""
    return _speaks[0][0]


def language_code() -> str:
    """Its code (ISO 639)."""
    return _speaks[0][1]


def translated(text: str) -> str:
    """A message in the language of the window. A string that is no message stays as it is: it is somebody's."""
    return in_language(text, spoken())


def tr(template: str, /, *, about: str = "", **arguments: object) -> str:
    """Words of the window, said at once: `tr("Send to {name}", name=name)`. Not for constants of a module, which are
    made before the language is known.
    """
    return translated(say(template, about=about, **arguments))


def tr_count(n: int, one: str, many: str, /, *, about: str = "", **arguments: object) -> str:
    """As `tr`, where the words depend on a number: `tr_count(len(orders), "{n} order", "{n} orders")`."""
    return translated(say_count(n, one, many, about=about, **arguments))


def decimal_point() -> str:
    """What stands before the fraction of a number in the language of the window."""
    return translated(figure(Decimal("0.5")))[1:-1]


def list_separator() -> str:
    """What parts the columns of a file for the spreadsheets of people with the language of the window: where a comma
    stands in numbers, Excel puts a file with commas into one column.
    """
    return ";" if decimal_point() == "," else ","
