"""Days as the user of the window writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from core.transfer.finding.days import DayOrder, typed_day
from gui.kit.language import language_code

_FIGURES = 8


def day_orders(own: QLocale | None = None) -> tuple[DayOrder, ...]:
    """How dates in figures are written in the language of the window, and where its user is (`own`; this system's). In
    English alone it isn't told: it is spoken where they are written the one way, and where the other.
    """
    own = own or QLocale.system()
    found = [QLocale(language_code())] if language_code() != "en" else []
    if own.language() != QLocale.Language.C:
        found.append(own)
    orders = (locale.dateFormat(QLocale.FormatType.ShortFormat).casefold() for locale in found)
    return tuple("day first" if order.find("d") < order.find("m") else "month first" for order in orders)


def day_from(text: str) -> date | tuple[date, ...] | None:
    """The day that was typed, as ISO 8601 or the user's own way; several where it may be any of them, None for any
    other text.
    """
    return typed_day(text, date.today(), day_orders())


def day_in_field(text: str) -> date | tuple[date, ...] | None:
    """As `day_from`, for a field that takes days alone: in it `20261101` is one, too, which elsewhere is an ID."""
    text = text.strip()
    if not (len(text) == _FIGURES and text.isascii() and text.isdigit()):
        return day_from(text)
    year_first = day_from(f"{text[:4]}-{text[4:6]}-{text[6:]}")
    return year_first or day_from(f"{text[:2]}/{text[2:4]}/{text[4:]}")
