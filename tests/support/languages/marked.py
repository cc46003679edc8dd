"""A pseudo-language that finds English: each letter of a message's own words has a mark; what has none is no message.

What is filled in stays as it is, and so does what is written as code in a message (`between these`).
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import msgspec

from core.words.recalled import Known
from core.words.text import Form
from tests.support.languages.translations import TEMPLATES


def templates() -> list[Known]:
    """What the code says."""
    told = msgspec.json.decode(TEMPLATES.read_bytes(), type=list[list[str]])
    return [Known.of(each) for each in told]


_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKED = "áḃćďéḟǵḣíĵḱĺḿńóṕɋŕśťúṽẃẋýźÁḂĆĎÉḞǴḢÍĴḰĹḾŃÓṔɊŔŚŤÚṼẂẊÝŹ"
_MARKS = str.maketrans(_PLAIN, _MARKED)
_KEPT = re.compile(r"(\{[^{}]*\}|`[^`]*`)")


def marked(template: str) -> str:
    """`Şéńď {n}`: the own words of a template with marks."""
    return "".join(
        part if _KEPT.fullmatch(part) else part.translate(_MARKS) for part in _KEPT.split(template)
    )


class Marked:
    """The pseudo-language. It knows the messages that the code says, as the other languages do, and no others. Both
    forms of a number are that of several.
    """

    def __init__(self) -> None:
        self._known = {(known.template, known.about) for known in templates()}

    def template(self, english: str, about: str, count: int | None) -> str | None:
        """The English words, marked."""
        return marked(english) if (english, about) in self._known else None

    def number(self, value: int | float | Decimal) -> str:
        """As in English."""
        return f"{value:,}"

    def quotes(self) -> tuple[str, str]:
        """As in English."""
        return "“", "”"

    def moment(self, moment: date, form: Form) -> None:
        """As in English."""
