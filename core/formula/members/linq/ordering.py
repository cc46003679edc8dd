"""LINQ's ordering: OrderBy, ThenBy and Order, with the keys by which values are sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import msgspec

from core.formula.members.linq.walking import Function, Types, collect, prepared
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import ORDERED_DEF, STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import Sequence
from core.formula.values.collections.ordering import (
    NULL_KEY,
    Reversed,
    culture_key,
    failed_to_compare,
    is_plain,
    never_fails,
    sort_key,
)
from core.formula.values.objects.exceptions import NetError

_SOURCE = "this IEnumerable<T> source"
Key = Callable[[Any], Any]
_LONG = 1000  # texts from here on are counted when a sort key is made of them


class By(msgspec.Struct):
    """One key of an ordering: what `selector` gives of an item (None: the item itself), ordered by `key` (None: as
    Python does). `safe` says that comparing never fails."""

    selector: Function | None
    key: Key | None
    down: bool
    safe: bool

    def keys(self, items: list[Any]) -> list[Any]:
        """The keys of the items."""
        values = items if self.selector is None else list(map(self.selector, items))
        return values if self.key is None else list(map(self.key, values))


def _none() -> Iterator[Any]:
    return iter(())


class Ordered(Sequence):
    """An IOrderedEnumerable<T>: its source and the keys, the first one first. It is made by itself, not by `make`."""

    run: Run
    source: Any
    by: tuple[By, ...]

    def __iter__(self) -> Iterator[Any]:
        items = collect(self.run, self.source)
        if len(self.by) == 1:
            (only,) = self.by
            keys = only.keys(items)
            try:
                places = sorted(range(len(items)), key=keys.__getitem__, reverse=only.down)
            except NetError as error:
                raise failed_to_compare(error) from None
        else:
            places = self._by_several(items)
        return map(items.__getitem__, places)

    def _by_several(self, items: list[Any]) -> list[int]:
        """The places of the items in their order."""
        keys = [by.keys(items) for by in self.by]  # one after the other, as .NET computes them
        places = list(range(len(items)))
        if all(by.safe for by in self.by):
            # Python's sort keeps the order of equals, so the last key comes first.
            for by, values in zip(reversed(self.by), reversed(keys), strict=True):
                places.sort(key=values.__getitem__, reverse=by.down)
            return places
        for index, by in enumerate(self.by):
            if by.down:
                keys[index] = list(map(Reversed, keys[index]))
        whole = list(zip(*keys, strict=True))  # a later key is compared where those before it are equal
        return sorted(places, key=whole.__getitem__)


class Keys:
    """How values of a type are ordered: worked out once, when the formula is bound."""

    __slots__ = ("_inner", "_is_text", "plain", "safe")

    def __init__(self, type_: Type) -> None:
        self.plain = is_plain(type_)
        self.safe = never_fails(type_)
        self._inner = sort_key(type_)
        self._is_text = type_ == STRING

    def of(self, run: Run, comparer: Any = None) -> Key:
        """The key of a value, by default or by a StringComparer; long texts are counted."""
        inner = self._inner if comparer is None else comparer.sort_key
        if not self._is_text:
            return inner

        def key(text: str | None) -> Any:
            if text is not None and len(text) > _LONG:
                run.meter.text(len(text))
            return inner(text)

        def culture(text: str | None) -> Any:
            """As `key` by default, in one."""
            if text is None:
                return NULL_KEY
            if len(text) > _LONG:
                run.meter.text(len(text))
            return (1, culture_key(text))

        return culture if comparer is None else key

    def by(self, run: Run, selector: Function | None, comparer: Any, *, down: bool) -> By:
        """One key of an ordering."""
        if comparer is None:
            return By(selector, None if self.plain else self.of(run), down, self.safe)
        return By(selector, self.of(run, comparer), down, safe=True)


def ordering_methods() -> list[Method]:
    """OrderBy, ThenBy, Order and their descending forms."""
    found = []
    ordered = "this IOrderedEnumerable<T> source"
    for suffix, down in (("", False), ("Descending", True)):
        head = f"IOrderedEnumerable<T> OrderBy{suffix}<T, K>({_SOURCE}, Func<T, K> keySelector"
        then = f"IOrderedEnumerable<T> ThenBy{suffix}<T, K>({ordered}, Func<T, K> keySelector"
        for more in (")", ", IComparer<K> comparer)"):
            found += [
                prepared(head + more, partial(_order_by, down=down)),
                prepared(then + more, partial(_then_by, down=down)),
            ]
        plain = f"IOrderedEnumerable<T> Order{suffix}<T>({_SOURCE}"
        for more in (")", ", IComparer<T> comparer)"):
            found.append(prepared(plain + more, partial(_order, down=down)))
    return found


def _order_by(types: Types, *, down: bool) -> Function:
    type_, keys = types[0].within(ORDERED_DEF), Keys(types[1])

    def call(run: Run, source: Any, selector: Function, comparer: Any = None) -> Ordered:
        return Ordered(type_, _none, run, source, (keys.by(run, selector, comparer, down=down),))

    return call


def _then_by(types: Types, *, down: bool) -> Function:
    type_, keys = types[0].within(ORDERED_DEF), Keys(types[1])

    def call(run: Run, source: Ordered, selector: Function, comparer: Any = None) -> Ordered:
        by = keys.by(run, selector, comparer, down=down)
        return Ordered(type_, _none, run, source.source, (*source.by, by))

    return call


def _order(types: Types, *, down: bool) -> Function:
    type_, keys = types[0].within(ORDERED_DEF), Keys(types[0])

    def call(run: Run, source: Any, comparer: Any = None) -> Ordered:
        return Ordered(type_, _none, run, source, (keys.by(run, None, comparer, down=down),))

    return call
