"""What several messages have in common, so that one of them is never told for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import cast

from core.words.text import Ended, Large, Made, Message, Row, Stripped, Text, joined

_OPEN = "…"
_ALIKE = 3
"""Words with which strings begin that are taken to say the same of different things."""


class _Some(int):
    """In place of what is filled in, where that differs. A number, since the words may depend on one."""

    def __format__(self, _spec: str) -> str:
        return _OPEN

    def __str__(self) -> str:
        return _OPEN


_SOME = _Some(2)


def without_values(text: str) -> str:
    """A message with … for each name, number and list that is filled in: what it says whomever it is about. What is a
    message itself stays: it may be the reason. A string that is no message stays as it is.
    """
    return Text.of(_opened(text.made_of)) if isinstance(text, Text) else text


class InCommon:
    """What is true of all texts that were added: the text itself where they are one, else with … where they differ.
    Texts that don't say the same of different things stand side by side.
    """

    def __init__(self, *texts: str) -> None:
        self._said: dict[str, str] = {}
        for text in texts:
            self.add(text)

    def add(self, text: str) -> None:
        """One text more; an empty one says nothing."""
        if not text:
            return
        alike = without_values(text) if isinstance(text, Text) else " ".join(text.split(" ")[:_ALIKE])
        before = self._said.get(alike)
        self._said[alike] = text if before is None else _both(before, text)

    @property
    def text(self) -> str:
        """Nothing of nothing."""
        # (The same words may be a message here, and a string there, where no template fits what the journal has.)
        return joined(" / ", dict.fromkeys(self._said.values()))


def in_common(texts: Iterable[str]) -> str:
    """What is true of all of these (`InCommon`)."""
    return InCommon(*texts).text


def _both(one: str, other: str) -> str:
    """What two that are alike have in common."""
    if one == other:
        return one
    if isinstance(one, Text) and isinstance(other, Text):
        return Text.of(_merged(one.made_of, other.made_of))
    return _words_in_common(one, other)


def _opened(made_of: Made) -> Made:
    if isinstance(made_of, Message):
        arguments = {name: _argument(value) for name, value in made_of.arguments.items()}
        return made_of._replace(arguments=arguments)
    if isinstance(made_of, Row):
        return made_of._replace(parts=tuple(without_values(part) for part in made_of.parts))
    if isinstance(made_of, Stripped | Large | Ended):
        return made_of._replace(text=without_values(made_of.text))
    return made_of


def _argument(value: object) -> object:
    is_said = isinstance(value, Text) and isinstance(value.made_of, Message | Stripped | Large | Ended)
    return without_values(cast("str", value)) if is_said else _SOME


def _merged(one: Made, other: Made) -> Made:
    """Two that are the same but for their values, with … where these differ."""
    if isinstance(one, Message) and isinstance(other, Message):
        arguments = {
            name: _value_of_both(value, other.arguments.get(name)) for name, value in one.arguments.items()
        }
        return one._replace(arguments=arguments)
    if isinstance(one, Row) and isinstance(other, Row):
        return one._replace(parts=tuple(map(_both, one.parts, other.parts)))
    if isinstance(one, Stripped | Large | Ended) and isinstance(other, Stripped | Large | Ended):
        return one._replace(text=_both(one.text, other.text))
    return one


def _value_of_both(one: object, other: object) -> object:
    if isinstance(one, _Some) or isinstance(other, _Some):
        return _SOME
    if one == other:
        return one
    if isinstance(one, Text) and isinstance(other, Text) and _argument(one) == _argument(other) != _SOME:
        return _both(one, other)
    return _SOME


def _words_in_common(one: str, other: str) -> str:
    """Two strings by their words: what both begin and end with, and … between."""
    words = one.split(" "), other.split(" ")
    first = list(_alike(*words))
    rest = [each[len(first) :] for each in words]
    last = list(_alike(*(each[::-1] for each in rest)))[::-1]
    return " ".join((*first, _OPEN, *last))


def _alike(one: Iterable[str], other: Iterable[str]) -> Iterator[str]:
    for a, b in zip(one, other, strict=False):
        if a != b:
            return
        yield a
