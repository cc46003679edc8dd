"""Regex, Match, Group and their collections, as values."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.formula.run import Run
from core.formula.types.builtin import (
    REGEX,
    REGEX_GROUP,
    REGEX_MATCH,
)
from core.formula.types.model import Type
from core.formula.values.regex.pattern import compile_pattern


class NetRegex:
    """Regex."""

    __slots__ = ("compiled", "options", "pattern")
    type = REGEX

    def __init__(self, pattern: str, options: int) -> None:
        self.pattern = pattern
        self.options = options
        self.compiled = compile_pattern(pattern, options)

    def net_text(self) -> str:
        """The pattern."""
        return self.pattern


class NetGroup:
    """Group and Capture: a part of the text, or nothing."""

    __slots__ = ("captures", "index", "name", "success", "type", "value")

    def __init__(
        self,
        value: str | None,
        index: int,
        name: str,
        captures: list[tuple[str, int]],
        type_: Type = REGEX_GROUP,
    ) -> None:
        self.type = type_
        self.success = value is not None
        self.value = value or ""
        self.index = index if value is not None else 0
        self.name = name
        self.captures = captures

    def net_text(self) -> str:
        """What the group matched."""
        return self.value


class NetMatch:
    """Match: what was found (or not), and how to look for the next."""

    __slots__ = ("found", "regex", "run", "text")
    type = REGEX_MATCH

    def __init__(self, run: Run, expression: NetRegex, text: str, found: Any) -> None:
        self.run = run
        self.regex = expression
        self.text = text
        self.found = found

    @property
    def success(self) -> bool:
        """Whether there is a match."""
        return self.found is not None

    @property
    def value(self) -> str:
        """What was matched."""
        return str(self.found[0]) if self.found is not None else ""

    @property
    def index(self) -> int:
        """Where it begins."""
        return int(self.found.start()) if self.found is not None else 0

    @property
    def name(self) -> str:
        """The name of the whole match as a group."""
        return "0"

    @property
    def captures(self) -> list[tuple[str, int]]:
        """Each time the group matched."""
        return [(self.value, self.index)] if self.success else []

    def group(self, key: int | str) -> NetGroup:
        """A group by its name or number."""
        number = self.regex.compiled.number(key)
        if number is None or self.found is None:
            return NetGroup(None, 0, str(key), [])
        spans = zip(self.found.captures(number), self.found.starts(number), strict=True)
        names = self.regex.compiled.names
        name = next((name for name, one in names.items() if one == number), str(key))
        return NetGroup(self.found[number], self.found.start(number), name, list(spans))

    def groups(self) -> list[Any]:
        """The match itself, then its groups in .NET's order."""
        return [self, *(self.group(number) for number in sorted(self.regex.compiled.numbers) if number)]

    def net_text(self) -> str:
        """What was matched."""
        return self.value


class Row:
    """MatchCollection, GroupCollection, CaptureCollection: a list that is only read."""

    __slots__ = ("element", "items", "owner", "type")

    def __init__(self, type_: Type, element: Type, items: list[Any], owner: NetMatch | None = None) -> None:
        self.type = type_
        self.element = element
        self.items = items
        self.owner = owner

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def elements(self) -> list[Any]:
        """The items one after the other."""
        return self.items
