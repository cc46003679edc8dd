"""Newtonsoft's JSON values: JObject, JArray, JProperty, JValue, and how they become other types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar

from core.formula.types.builtin import JARRAY, JOBJECT, JPROPERTY, JTOKEN, JVALUE, STRING, pair_of
from core.formula.values.collections.containers import Pair

_PAIR = pair_of((STRING, JTOKEN))


class JToken:
    """What all JSON values have: the token that contains them, and their key in it."""

    __slots__ = ("parent",)

    written: ClassVar[Callable[[JToken], str]]
    """The text of a token; set by what writes JSON, which knows all values."""

    def __init__(self) -> None:
        self.parent: JToken | None = None

    def elements(self) -> Iterator[JToken]:
        """The tokens inside."""
        return iter(())

    def net_text(self) -> str:
        """What a token is in a text that is put together: its own text if it is simple, else indented JSON."""
        return JToken.written(self)


class JValue(JToken):
    """A simple JSON value: `value` is an `object` of the formula (null, bool, long, double, string, date)."""

    __slots__ = ("value",)
    type = JVALUE

    def __init__(self, value: Any) -> None:
        super().__init__()
        self.value = value

    def __iter__(self) -> Iterator[JToken]:
        return iter(())


class JArray(JToken):
    """A JSON array."""

    __slots__ = ("items",)
    type = JARRAY

    def __init__(self, items: list[JToken]) -> None:
        super().__init__()
        self.items = items
        for item in items:
            item.parent = self

    def __iter__(self) -> Iterator[JToken]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


class JObject(JToken):
    """Members in the order of the text."""

    __slots__ = ("members",)
    type = JOBJECT

    def __init__(self, members: dict[str, JToken]) -> None:
        super().__init__()
        self.members = members
        for item in members.values():
            item.parent = self

    def pairs(self) -> list[tuple[str, JToken]]:
        """Names and tokens, in order."""
        return list(self.members.items())

    def __iter__(self) -> Iterator[Any]:
        """What a `foreach` gets: pairs of a name and its token."""
        return iter([Pair(_PAIR, name, item) for name, item in self.members.items()])

    def __len__(self) -> int:
        return len(self.members)


class JProperty(JToken):
    """A member of a JSON object, with its name."""

    __slots__ = ("name", "value")
    type = JPROPERTY

    def __init__(self, name: str, value: JToken) -> None:
        super().__init__()
        self.name = name
        self.value = value

    def __iter__(self) -> Iterator[JToken]:
        return iter([self.value])


def token_of_raw(value: Any) -> JToken:
    """The implicit conversion of a simple value to a token."""
    return value if isinstance(value, JToken) else JValue(value)
