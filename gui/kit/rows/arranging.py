"""Which records are shown, and in which order: worked out in steps, so that a hundred thousand never hold the window.

What was worked out is kept until a record changes: another filter sorts nothing, and taking it away looks for nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

T = TypeVar("T")
STEP = 10_000
"""So many records are looked at in one step."""


@dataclass(frozen=True)
class Order(Generic[T]):
    """A way to sort: its title, and what is compared of a record, texts or numbers; None for the order of arrival."""

    title: str
    of: Callable[[T], Any] | None = None
    descending: bool = False


class Arranging(Generic[T]):
    """Knows what a filter looks through, and the last order. `words` gives the former, in small letters."""

    def __init__(self, words: Callable[[T], str]) -> None:
        self._words_of = words
        self._words: dict[str, str] = {}
        self._sorted: tuple[Order[T], list[str]] | None = None
        self._changes = 0

    def clear(self) -> None:
        """All records are others."""
        self._words = {}
        self.forget(())

    def forget(self, keys: Sequence[str]) -> None:
        """The records of these keys are new, or have changed."""
        self._sorted = None
        self._changes += 1
        for key in keys:
            self._words.pop(key, None)

    def words(self, key: str, record: T) -> str:
        """What a filter looks through."""
        words = self._words.get(key)
        if words is None:
            words = self._words[key] = self._words_of(record)
        return words

    def keys(
        self, records: Mapping[str, T], order: Order[T], needles: Sequence[str]
    ) -> Generator[None, None, list[str]]:
        """The keys of the records that have all the needles, in order; yields after each step."""
        changes = self._changes
        keys = list(records)
        if order.of is not None:
            if self._sorted is None or self._sorted[0] is not order:
                arranged = yield from _sorted(keys, records, order.of, descending=order.descending)
                if changes != self._changes:
                    return arranged  # (it is asked for anew)
                self._sorted = order, arranged
            keys = self._sorted[1]
        elif order.descending:
            keys.reverse()
        if not needles:
            return list(keys)
        found = list[str]()
        for part in _parts(keys):
            texts = [self.words(key, records[key]) for key in part]
            for key, text in zip(part, texts, strict=True):
                if all(needle in text for needle in needles):
                    found.append(key)
            yield
        return found


def _sorted(
    keys: list[str], records: Mapping[str, T], of: Callable[[T], Any], *, descending: bool
) -> Generator[None, None, list[str]]:
    by, runs = dict[str, Any](), list[str]()
    for part in _parts(keys):
        by.update((key, of(records[key])) for key in part)
        part.sort(key=by.__getitem__, reverse=descending)
        runs += part
        yield
    # Of parts that are sorted Python's sort only merges.
    runs.sort(key=by.__getitem__, reverse=descending)
    return runs


def _parts(keys: list[str]) -> Iterator[list[str]]:
    return (keys[first : first + STEP] for first in range(0, len(keys), STEP))


def at_once(steps: Generator[None, None, list[str]]) -> list[str]:
    """The result of all steps."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: list[str] = end.value
            return found
