"""What LINQ knows of a sequence without going through it: how many items it has, and the item at a place.

.NET 8 keeps the places of a list through Select, Take and Skip (its IPartition, in System.Linq), and the count through
a few methods more (`GetCount(onlyIfCheap: true)`). A lambda that throws is seen only where it is called, so `Any()`,
`Last()` and `Skip(1)` of what is selected of a list call it as seldom as .NET does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import Any

from msgspec.structs import replace

from core.formula.members.linq.ordering import Ordered
from core.formula.members.linq.walking import LISTS, Function, collect, ticked
from core.formula.run import Run
from core.formula.types.builtin import IENUMERABLE
from core.formula.types.model import Type
from core.formula.values.collections.containers import Sequence
from core.formula.values.objects.instances import NetIndex

Count = Callable[[], int | None]
_LAST = NetIndex(1, from_end=True)


class Counted(Sequence):
    """A sequence whose count may be known, though not the place of an item."""

    count: Count


class Places(Sequence):
    """A part of a list, a range or an ordering, from `start` up to before `stop` (None: to its end), with what is
    selected of each item, one selector after the other. It is gone through by itself, not by `make`."""

    run: Run
    source: Any
    start: int
    stop: int | None
    selectors: tuple[Function, ...]

    def __iter__(self) -> Iterator[Any]:
        items: Iterator[Any] = iter(self.source)
        if self.start or self.stop is not None:
            items = ticked(self.run, islice(items, self.start, self.stop))
        elif not self.selectors:
            items = ticked(self.run, items)
        for select in self.selectors:
            items = map(select, items)
        return items

    def selected(self, type_: Type, select: Function) -> Places:
        """What `select` gives of each item."""
        return replace(self, type=type_, selectors=(*self.selectors, select))

    def after(self, count: int) -> Places:
        """Without the first `count` items."""
        return replace(self, start=self.start + max(count, 0))

    def first(self, count: int) -> Places:
        """The first `count` items."""
        stop = self.start + max(count, 0)
        if self.stop is not None:
            stop = min(stop, self.stop)
        return replace(self, stop=stop)

    def known(self) -> int | None:
        """How many there are, where that is known."""
        there = known_count(self.source)
        return None if there is None else self._within(there)

    def at(self, index: int | NetIndex) -> tuple[bool, Any]:
        """Whether there is an item at an index, and the item: no selector is called for another one."""
        self.run.meter.tick()
        items = getattr(self.source, "items", self.source)
        if isinstance(items, Ordered):
            items = collect(self.run, items)
        length = self._within(len(items))
        place = index.offset(length) if isinstance(index, NetIndex) else index
        if not 0 <= place < length:
            return False, None
        item = items[self.start + place]
        for select in self.selectors:
            item = select(item)
        return True, item

    def _within(self, there: int) -> int:
        stop = there if self.stop is None else min(there, self.stop)
        return max(stop - self.start, 0)


def places_of(run: Run, type_: Type, source: Any, *selectors: Function) -> Places:
    """All of a list, a range or an ordering by its places. `type_` is the sequence's own, as an IEnumerable."""
    return Places(
        type=type_,
        make=lambda: iter(()),
        run=run,
        source=source,
        start=0,
        stop=None,
        selectors=selectors,
    )


def places(run: Run, type_: Type, source: Any) -> Places | None:
    """The sequence by its places, where it has them. `type_` is its own type, as an IEnumerable."""
    if isinstance(source, Places):
        return source
    if type(source) in LISTS or isinstance(source, (range, Ordered)):
        return places_of(run, type_, source)
    return None


def known_count(source: Any) -> int | None:
    """How many items there are, where nothing has to be gone through for it."""
    if isinstance(source, Places):
        return source.known()
    if isinstance(source, Counted):
        return source.count()
    if isinstance(source, Ordered):
        return known_count(source.source)
    return len(source) if hasattr(source, "__len__") else None


def known_sum(*sources: Any) -> int | None:
    """The count of several sequences together, where each one's is known."""
    counts = [known_count(source) for source in sources]
    return None if None in counts else sum(count for count in counts if count is not None)


def position(run: Run, source: Any, index: int | NetIndex) -> tuple[bool, Any]:
    """Whether there is an item at an index, and the item."""
    known = places(run, IENUMERABLE, source)
    if known is not None:
        return known.at(index)
    if isinstance(index, NetIndex):
        items = collect(run, source)
        at = index.offset(len(items))
        return (True, items[at]) if 0 <= at < len(items) else (False, None)
    if index >= 0:
        for at, item in enumerate(ticked(run, source)):
            if at == index:
                return True, item
    return False, None


def last(run: Run, source: Any, test: Function | None) -> tuple[bool, Any]:
    """Whether there is a last item (that passes the test), and the item. A list is searched from its end."""
    if test is None and (known := places(run, IENUMERABLE, source)) is not None:
        return known.at(_LAST)
    if test is not None and type(source) in LISTS:
        items: Iterator[Any] = filter(test, reversed(source.items))
        return next(((True, item) for item in items), (False, None))
    found, item = False, None
    for item in ticked(run, source) if test is None else filter(test, source):  # noqa: B007  (the last one is wanted)
        found = True
    return found, item
