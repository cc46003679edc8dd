"""LINQ's ordering: OrderBy, ThenBy and Order, with the keys by which values are sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from core.formula.members.linq.walking import Function, Types, collect, extension
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import ORDERED_DEF, STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import Sequence
from core.formula.values.collections.ordering import Reversed, is_plain, never_fails, sort_key

_SOURCE = "this IEnumerable<T> source"
Key = Callable[[Any], Any]
_LONG = 1000  # texts from here on are counted when a sort key is made of them


class By(NamedTuple):
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


class Ordered(Sequence):
    """An IOrderedEnumerable<T>: its source and the keys, the first one first."""

    __slots__ = ("by", "run", "source")

    def __init__(self, run: Run, element: Type, source: Any, by: tuple[By, ...]) -> None:
        super().__init__(element, self._sorted, element.within(ORDERED_DEF))
        self.run = run
        self.source = source
        self.by = by

    def _sorted(self) -> Iterator[Any]:
        items = collect(self.run, self.source)
        keys = [by.keys(items) for by in self.by]  # one after the other, as .NET computes them
        places = list(range(len(items)))
        if len(keys) == 1 or all(by.safe for by in self.by):
            # Python's sort keeps the order of equals, so the last key comes first.
            for by, values in zip(reversed(self.by), reversed(keys), strict=True):
                places.sort(key=values.__getitem__, reverse=by.down)
        else:
            for index, by in enumerate(self.by):
                if by.down:
                    keys[index] = list(map(Reversed, keys[index]))
            whole = list(zip(*keys, strict=True))  # a later key is compared where those before it are equal
            places.sort(key=whole.__getitem__)
        return map(items.__getitem__, places)


def comparing_key(run: Run, type_: Type, comparer: Any = None) -> Key:
    """How values of a type are ordered, by default or by a StringComparer; long texts are counted."""
    inner = sort_key(type_) if comparer is None else comparer.sort_key
    if type_ != STRING:
        return inner

    def key(text: str | None) -> Any:
        if text is not None and len(text) > _LONG:
            run.meter.text(len(text))
        return inner(text)

    return key


def ordering_methods() -> list[Method]:
    """OrderBy, ThenBy, Order and their descending forms."""
    found = []
    ordered = "this IOrderedEnumerable<T> source"
    for suffix, down in (("", False), ("Descending", True)):
        head = f"IOrderedEnumerable<T> OrderBy{suffix}<T, K>({_SOURCE}, Func<T, K> keySelector"
        then = f"IOrderedEnumerable<T> ThenBy{suffix}<T, K>({ordered}, Func<T, K> keySelector"
        for more in (")", ", IComparer<K> comparer)"):
            found += [extension(head + more, _order_by(down)), extension(then + more, _then_by(down))]
        plain = f"IOrderedEnumerable<T> Order{suffix}<T>({_SOURCE}"
        for more in (")", ", IComparer<T> comparer)"):
            found.append(extension(plain + more, _order(down)))
    return found


def _by(run: Run, type_: Type, selector: Function | None, comparer: Any, *, down: bool) -> By:
    if comparer is None and is_plain(type_):
        return By(selector, None, down, safe=True)
    safe = comparer is not None or never_fails(type_)
    return By(selector, comparing_key(run, type_, comparer), down, safe=safe)


def _order_by(down: bool) -> Function:
    def call(run: Run, types: Types, source: Any, selector: Function, comparer: Any = None) -> Ordered:
        return Ordered(run, types[0], source, (_by(run, types[1], selector, comparer, down=down),))

    return call


def _then_by(down: bool) -> Function:
    def call(run: Run, types: Types, source: Ordered, selector: Function, comparer: Any = None) -> Ordered:
        by = _by(run, types[1], selector, comparer, down=down)
        return Ordered(run, types[0], source.source, (*source.by, by))

    return call


def _order(down: bool) -> Function:
    def call(run: Run, types: Types, source: Any, comparer: Any = None) -> Ordered:
        return Ordered(run, types[0], source, (_by(run, types[0], None, comparer, down=down),))

    return call
