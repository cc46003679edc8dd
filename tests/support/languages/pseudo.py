"""A language that nobody speaks: English with accents, a third longer, in brackets. What it shows as plain English is
no message, and what has lost its bracket is cut.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from core.words.text import Form

_ACCENTED = str.maketrans("AEIOUYaeiouycnsz", "ÅÉÎÖÛÝåéîöûýçñšž")
_LONGER = re.compile(r"[AEIOUaeiou]")
_PART = re.compile(r"(\{[^}]*\}|&&|&)")
"""What stays as it is: where something is filled in, and the mark of a letter of Alt."""


def pseudo(english: str) -> str:
    """A message as the pseudo-language has it: `Send {n} events` is `⟦Šéeñd {n} évéeñtš⟧`."""
    parts = _PART.split(english)
    return f"⟦{''.join(part if _PART.fullmatch(part) else _longer(part) for part in parts)}⟧"


def _longer(text: str) -> str:
    """German is about a third longer than English, and short words more than that: each vowel is said twice."""
    return _LONGER.sub(lambda vowel: vowel[0] + vowel[0].lower(), text).translate(_ACCENTED)


class PseudoLanguage:
    """As `core.words.language.Language` has it."""

    def template(self, english: str, _about: str, _count: int | None) -> str:
        return pseudo(english)

    def number(self, value: int | float | Decimal) -> str:
        return f"{value:,}"

    def quotes(self) -> tuple[str, str]:
        """As in English."""
        return "“", "”"

    def moment(self, _moment: date, _form: Form) -> None:
        """As English writes it."""
