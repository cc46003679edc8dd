"""Days as the user of the window writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale

from core.transfer.finding.days import DayOrder, typed_day
from gui.kit.language import language_code


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
