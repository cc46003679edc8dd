"""Lists, arrays, dictionaries, sets and lazy sequences; each knows its C# type.

`type` is the C# type. What may be changed has a `version`, so that changing a list while it is
enumerated ends in .NET's exception. They are structs where many of them are made, which takes no time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from core.formula.types.builtin import (
    DICTIONARY_DEF,
    HASHSET_DEF,
    KEYVALUEPAIR_DEF,
    LIST_DEF,
    sequence,
)
from core.formula.types.model import Type, array
from core.formula.values.objects.exceptions import invalid_operation

Key = Callable[[Any], Any]


def changed_while_enumerated() -> Exception:
    """The error for a collection that was changed while it was gone through."""
    return invalid_operation("Collection was modified; enumeration operation may not execute.")


class NetList(msgspec.Struct, eq=False):
    """List<T>."""

    type: Type
    items: list[Any]
    version: int = 0

    @classmethod
    def of(cls, element: Type, items: list[Any]) -> NetList:
        """A list of items of a type."""
        return cls(element.within(LIST_DEF), items)

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[0]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        version = self.version
        items = self.items
        for index in range(len(items)):
            yield items[index]
            if self.version != version:
                raise changed_while_enumerated()


class NetArray(msgspec.Struct, eq=False):
    """T[]."""

    type: Type
    items: list[Any]

    @classmethod
    def of(cls, element: Type, items: list[Any]) -> NetArray:
        """An array of items of a type."""
        return cls(array(element), items)

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[0]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)


class Sequence(msgspec.Struct, eq=False):
    """An IEnumerable<T> that is made anew each time it is enumerated."""

    type: Type
    make: Callable[[], Iterator[Any]]

    @classmethod
    def of(cls, element: Type, make: Callable[[], Iterator[Any]]) -> Sequence:
        """An IEnumerable of items of a type."""
        return cls(sequence(element), make)

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[-1]

    def __iter__(self) -> Iterator[Any]:
        return self.make()


class Pair(msgspec.Struct, eq=False):
    """KeyValuePair<K, V>."""

    type: Type
    key: Any
    value: Any

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Pair) and self.key == other.key and self.value == other.value

    def __hash__(self) -> int:
        return hash((self.key, self.value))


class NetDictionary(msgspec.Struct, eq=False):
    """Dictionary<K, V>: values in the order of their insertion, found by `normal(key)`.

    `normal` is None where the key itself will do; a comparer that ignores case folds it, and `keys` has what the keys
    were. `sort` orders a SortedDictionary's keys.
    """

    type: Type
    entries: dict[Any, Any] = {}
    normal: Key | None = None
    sort: Key | None = None
    version: int = 0
    keys: dict[Any, Any] | None = None

    @classmethod
    def of(cls, key: Type, value: Type) -> NetDictionary:
        """An empty dictionary."""
        return cls(Type(DICTIONARY_DEF, (key, value)))

    def find(self, key: Any) -> tuple[Any, Any] | None:
        """The key that an entry has, and its value; None for none."""
        entries = self.entries
        if self.normal is None:
            return (key, entries[key]) if key in entries else None
        at = self.normal(key)
        return (self.keys[at], entries[at]) if self.keys and at in entries else None

    def put(self, key: Any, value: Any) -> None:
        """Add an entry, or give a key another value."""
        at = key if self.normal is None else self.normal(key)
        if at not in self.entries:
            self.version += 1
            if self.normal is not None:
                self.keep(at, key)
        self.entries[at] = value

    def keep(self, at: Any, key: Any) -> None:
        """Note what the key was whose normal form is `at`."""
        if self.keys is None:
            self.keys = {}
        self.keys[at] = key

    def remove(self, key: Any) -> tuple[Any, Any] | None:
        """Take an entry out and give it, None for none."""
        at = key if self.normal is None else self.normal(key)
        if at not in self.entries:
            return None
        return (key if self.keys is None else self.keys.pop(at)), self.entries.pop(at)

    def clear(self) -> None:
        """Take all entries out."""
        self.entries.clear()
        self.keys = None
        self.version += 1

    def pairs(self) -> list[tuple[Any, Any]]:
        """The entries, in the dictionary's order."""
        keys = self.entries if self.keys is None else self.keys.values()
        found = list(zip(keys, self.entries.values(), strict=True))
        if self.sort is not None:
            sort = self.sort
            found.sort(key=lambda entry: sort(entry[0]))
        return found

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Pair]:
        type_ = Type(KEYVALUEPAIR_DEF, self.type.args)
        version = self.version
        for key, value in self.pairs():
            yield Pair(type_, key, value)
            if self.version != version:
                raise changed_while_enumerated()


class NetSet:
    """HashSet<T>, in the order of insertion; `sort` for a SortedSet."""

    __slots__ = ("entries", "normal", "sort", "type", "version")

    def __init__(self, type_: Type, normal: Key | None = None, sort: Key | None = None) -> None:
        self.type = type_
        self.entries: dict[Any, Any] = {}
        self.normal = normal
        self.sort = sort
        self.version = 0

    @classmethod
    def of(cls, element: Type) -> NetSet:
        """An empty set."""
        return cls(Type(HASHSET_DEF, (element,)))

    @property
    def element(self) -> Type:
        """The type of its items."""
        return self.type.args[0]

    def key(self, item: Any) -> Any:
        """What an item is found by."""
        return item if self.normal is None else self.normal(item)

    def add(self, item: Any) -> bool:
        """Add an item; False if an equal one is there."""
        key = self.key(item)
        if key in self.entries:
            return False
        self.entries[key] = item
        self.version += 1
        return True

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Any]:
        version = self.version
        found = list(self.entries.values())
        if self.sort is not None:
            found.sort(key=self.sort)
        for item in found:
            yield item
            if self.version != version:
                raise changed_while_enumerated()


class Grouping(msgspec.Struct, eq=False):
    """IGrouping<K, T>: a key and the items that have it."""

    type: Type
    key: Any
    items: list[Any] = []

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)
