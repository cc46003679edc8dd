"""How a message is said in a language."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from core.words.text import Ended, Figure, Form, Large, Row, Stripped, Text, When, in_iso, stripped, with_end


class Language(Protocol):
    """What a language has to know."""

    def template(self, english: str, about: str, count: int | None) -> str | None:
        """The template in this language; of those for a number, the one for `count`. None where there is none."""

    def number(self, value: int | float | Decimal) -> str:
        """A number with its thousands set apart."""

    def moment(self, moment: date, form: Form) -> str | None:
        """A moment as this language writes it. None: as English does."""

    def quotes(self) -> tuple[str, str]:
        """What stands before and behind a word that is quoted."""


class English:
    """The language that everything is written in."""

    def template(self, english: str, about: str, count: int | None) -> str | None:
        """Nothing: the words are English already."""

    def number(self, value: int | float | Decimal) -> str:
        """`12,345`."""
        return f"{value:,}"

    def moment(self, moment: date, form: Form) -> str | None:
        """As it is."""

    def quotes(self) -> tuple[str, str]:
        """“So”."""
        return "“", "”"


ENGLISH = English()
_CODE = re.compile("`([^`]+)`")
TERMINAL = "terminal"
"""What is filled in under this name is for the terminal alone: no language says it, and only the window speaks one."""


def in_language(text: str, language: Language) -> str:
    """A text in a language, if it is a message; a string that is none is somebody's words, and stays as it is."""
    if not isinstance(text, Text):
        return text
    made_of = text.made_of
    if isinstance(made_of, Row):
        return made_of.between.join(in_language(part, language) for part in made_of.parts)
    if isinstance(made_of, Stripped):
        return stripped(in_language(made_of.text, language), made_of)
    if isinstance(made_of, Large):
        told = in_language(made_of.text, language)
        return told[:1].upper() + told[1:]
    if isinstance(made_of, Ended):
        return with_end(in_language(made_of.text, language))
    if isinstance(made_of, When):
        return language.moment(made_of.moment, made_of.form) or in_iso(made_of)
    if isinstance(made_of, Figure):
        return language.number(made_of.value)
    template = language.template(made_of.template, made_of.about, made_of.number)
    if template is None:
        template = made_of.one if made_of.one is not None and made_of.number == 1 else made_of.template
    if "`" in template:
        template = _without_backticks(template, language)
    return _Filled(language).vformat(template, (), made_of.arguments) if made_of.arguments else template


def _without_backticks(template: str, language: Language) -> str:
    """A template whose code stands in quotation marks: backticks are for terminals, and for who programs."""
    before, behind = language.quotes()
    return _CODE.sub(lambda code: f"{before}{code[1]}{behind}", template)


class _Filled(string.Formatter):
    """Fills a template in as its language wants it."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def get_field(self, field_name: str, _args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        if field_name == TERMINAL:
            return "", field_name
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        if isinstance(value, BaseException) and value.args and isinstance(value.args[0], Text):
            value = value.args[0]  # an error that says what it says as a message
        if isinstance(value, str):
            return in_language(value, self._language)
        # (an `int` without thousands may be a year, a port or an ID)
        written = format_spec == "" and isinstance(value, float | Decimal)
        if written or (format_spec == "," and isinstance(value, int | float | Decimal)):
            return self._language.number(value)
        return format(value, format_spec)
