"""The languages of the window: Qt's translators over the files of `resources/translations`, and Qt's own dialogs.

The files are made of what stands in the code by `make translations`: a folder a language, a file a part of the program.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from core.words.recalled import Known, know
from core.words.text import Form
from gui.kit.language import speak

CONTEXT = "Resend Desk"
"""All messages stand in one context of Qt's: the same English words mean the same, or say what they are `about`."""
SYSTEM = "system"
FOLDER = Path(__file__).parents[3] / "resources" / "translations"


_TIMES: dict[Form, str] = {"minute": "%H:%M", "second": "%H:%M:%S", "clock": "%H:%M", "time": "%H:%M:%S"}


class Tongue(NamedTuple):
    """A language that can be chosen: by its code (ISO 639), and by the name that its speakers give it."""

    code: str
    name: str


TONGUES = (Tongue("en", "English"), Tongue("de", "Deutsch"), Tongue("es", "Español"))


class QtLanguage:
    """The language of the translators that the application has."""

    def __init__(self, locale: QLocale) -> None:
        self._locale = locale

    def template(self, english: str, about: str, count: int | None) -> str | None:
        """The template in this language, as Qt's rules for its numbers have it."""
        found = QCoreApplication.translate(CONTEXT, english, about or None, -1 if count is None else count)
        return None if found == english else found

    def number(self, value: int | float | Decimal) -> str:
        """A number with its thousands set apart as in this language; fractions keep their digits."""
        digits, _, fraction = f"{value:,}".partition(".")
        told = digits.replace(",", self._locale.groupSeparator())
        return f"{told}{self._locale.decimalPoint()}{fraction}" if fraction else told

    def moment(self, moment: date, form: Form) -> str:
        """The day in this language's order, its year in full; the time by 24 hours."""
        time = moment.strftime(_TIMES[form]) if isinstance(moment, datetime) and form in _TIMES else ""
        if form in ("clock", "time"):
            return time
        kind = QLocale.FormatType.LongFormat if form == "long_day" else QLocale.FormatType.ShortFormat
        written = self._locale.dateFormat(kind)
        # (without the day of the week, and never two figures for a year)
        written = re.sub(r"^dddd, ", "", written)
        written = re.sub(r"(?<!y)yy(?!y)", "yyyy", written)
        day = self._locale.toString(QDate(moment.year, moment.month, moment.day), written)
        return f"{day} {time}" if time else day


def chosen(language: str) -> str:
    """The code of the language that a setting means: `system` is the first of the system's that there is."""
    known = {tongue.code for tongue in TONGUES}
    wanted = QLocale.system().uiLanguages() if language == SYSTEM else [language]
    return next((code for each in wanted if (code := each.partition("-")[0]) in known), "en")


def _templates() -> list[Known]:
    """What the program says, for what is read from the journal."""
    return [
        Known(*each)
        for each in msgspec.json.decode((FOLDER / "templates.json").read_bytes(), type=list[list[str]])
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
    for file in sorted((FOLDER / code).glob("*.qm")):
        translator = QTranslator(app)
        if translator.load(str(file)):
            app.installTranslator(translator)
    know(_templates)
    QLocale.setDefault(locale)
    speak(QtLanguage(locale), code)
