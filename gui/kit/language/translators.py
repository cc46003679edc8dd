"""The languages of the window: Qt's translators over the files of `resources/translations`, and Qt's own dialogs.

The files are made of what stands in the code by `make translations`: a folder a language, a file a part of the program.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QObject, QTranslator

from core.words.language import ENGLISH, in_language
from core.words.recalled import Known, know
from core.words.text import Form, zone_of
from gui.kit.language import speak
from gui.kit.language.days import whole_year

CONTEXT = "Resend Desk"
"""All messages stand in one context of Qt's: the same English words mean the same, or say what they are `about`, and
stand in a context of that (`context_of`). Qt's own comments don't tell them apart: a file that has one meaning of the
words gives it for any other.
"""
SYSTEM = "system"
FOLDER = Path(__file__).parents[3] / "resources" / "translations"


_TIMES: dict[Form, str] = {
    "minute": "%H:%M", "second": "%H:%M:%S", "clock": "%H:%M", "time": "%H:%M:%S", "stamp": "%H:%M:%S"
}  # fmt: skip


class Tongue(NamedTuple):
    """A language that can be chosen: by its code (ISO 639), and by the name that its speakers give it."""

    code: str
    name: str


TONGUES = (Tongue("en", "English"), Tongue("de", "Deutsch"), Tongue("es", "Español"))


class QtLanguage:
    """The language of the translators that the application has; or of others."""

    def __init__(self, locale: QLocale, others: Sequence[QTranslator] = ()) -> None:
        self._locale = locale
        self._others = others

    def template(self, english: str, about: str, count: int | None) -> str | None:
        """The template in this language, as Qt's rules for its numbers have it."""
        n = -1 if count is None else count
        context = context_of(about)
        if self._others:
            return next(
                filter(None, (each.translate(context, english, None, n) for each in self._others)), None
            )
        found = QCoreApplication.translate(context, english, None, n)
        return None if found == english else found

    def number(self, value: int | float | Decimal) -> str:
        """A number with its thousands set apart as in this language; fractions keep their digits."""
        digits, _, fraction = f"{value:,}".partition(".")
        told = digits.replace(",", self._locale.groupSeparator())
        return f"{told}{self._locale.decimalPoint()}{fraction}" if fraction else told

    def quotes(self) -> tuple[str, str]:
        """As a language's own `quoted` has them."""
        before, _, behind = (self.template("“{text}”", "", None) or "“{text}”").partition("{text}")
        return before, behind

    def moment(self, moment: date, form: Form) -> str:
        """The day in this language's order, its year in full; the time by 24 hours."""
        time = moment.strftime(_TIMES[form]) if isinstance(moment, datetime) and form in _TIMES else ""
        if form in ("clock", "time"):
            return time
        if form == "long_day":  # (without the day of the week)
            written = re.sub(r"^dddd, ", "", self._locale.dateFormat(QLocale.FormatType.LongFormat))
        else:
            written = whole_year(self._locale)
        day = self._locale.toString(QDate(moment.year, moment.month, moment.day), written)
        return f"{day} {time}{zone_of(moment, form)}" if time else day


def context_of(about: str) -> str:
    """Qt's context of the messages that are about this; about nothing: of all others."""
    return f"{CONTEXT}: {about}" if about else CONTEXT


def chosen(language: str) -> str:
    """The code of the language that a setting means: `system` is the first of the system's that there is."""
    known = {tongue.code for tongue in TONGUES}
    wanted = QLocale.system().uiLanguages() if language == SYSTEM else [language]
    return next((code for each in wanted if (code := each.partition("-")[0]) in known), "en")


def said_in(language: str, text: str) -> str:
    """A message in another language than the window's: a code of `TONGUES`, or `system`."""
    code = chosen(language)
    if code == "en":
        return in_language(text, ENGLISH)
    return in_language(text, QtLanguage(QLocale(code), _own(code, None)))


def _own(code: str, parent: QObject | None) -> list[QTranslator]:
    found = []
    for file in sorted((FOLDER / code).glob("*.qm")):
        translator = QTranslator(parent)
        if translator.load(str(file)):
            found.append(translator)
    return found


def templates() -> list[Known]:
    """What the program says and said, for what is read from the journal."""
    today = msgspec.json.decode((FOLDER / "templates.json").read_bytes(), type=list[list[str]])
    former = msgspec.json.decode(
        (FOLDER / "former.json").read_bytes(), type=list[tuple[list[str], list[str]]]
    )
    return [
        *map(Known.of, today),
        *(Known.of(before, Known.of(now)) for before, now in former),
    ]


def install(app: QCoreApplication, language: str) -> None:
    """Have the application speak a language: a code of `TONGUES`, or `system`."""
    code = chosen(language)
    if code == "en":
        return
    locale = QLocale(code)
    own = QTranslator(app)
    if own.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    keys = QTranslator(app)  # (before Qt's own names: a German keyboard has no key that is called Return)
    keys.load(str(FOLDER / "keys" / f"{code}.qm"))
    for translator in (keys, *_own(code, app)):
        app.installTranslator(translator)
    know(templates)
    QLocale.setDefault(locale)
    speak(QtLanguage(locale), code)
