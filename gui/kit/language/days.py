"""Days in fields, as the language of the window writes them; English as ISO 8601, like all of its moments."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale

from gui.kit.language import language_code

_ISO = "yyyy-MM-dd"


def day_format() -> str:
    """How a day is written, for fields of Qt."""
    return _ISO if language_code() == "en" else whole_year(QLocale(language_code()))


def whole_year(locale: QLocale) -> str:
    """A locale's short day, and never two figures for a year."""
    written = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return re.sub(r"(?<!y)yy(?!y)", "yyyy", written)
