"""LINQ's ordering: OrderBy, ThenBy and Order, with the keys by which values are sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from core.formula.members.linq.walking import Function, Types, collect, extension
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import ORDERED_DEF, STRING
from core.formula.types.model import Type
from core.formula.values.collections.containers import Sequence
from core.formula.values.collections.ordering import descending, sort_key

_SOURCE = "this IEnumerable<T> source"
Key = Callable[[Any], Any]
_LONG = 1000  # texts from here on are counted when a sort key is made of them


class Ordered(Sequence):
    """An IOrderedEnumerable<T>: its source and the keys, the first one first."""

    __slots__ = ("keys", "run", "source")

    def __init__(self, run: Run, element: Type, source: Any, keys: tuple[Key, ...]) -> None:
        super().__init__(element, self._sorted, Type(ORDERED_DEF, (element,)))
        self.run = run
        self.source = source
        self.keys = keys

    def _sorted(self) -> Iterator[Any]:
        items = collect(self.run, self.source)
        if len(self.keys) == 1:
            return iter(sorted(items, key=self.keys[0]))
        return iter(sorted(items, key=lambda item: tuple([key(item) for key in self.keys])))


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


def _key_of(run: Run, type_: Type, selector: Function, comparer: Any, *, down: bool) -> Key:
    inner = comparing_key(run, type_, comparer)
    directed = descending(inner) if down else inner
    return lambda item: directed(selector(item))


def _order_by(down: bool) -> Function:
    def call(run: Run, types: Types, source: Any, selector: Function, comparer: Any = None) -> Ordered:
        return Ordered(run, types[0], source, (_key_of(run, types[1], selector, comparer, down=down),))

    return call


def _then_by(down: bool) -> Function:
    def call(run: Run, types: Types, source: Ordered, selector: Function, comparer: Any = None) -> Ordered:
        key = _key_of(run, types[1], selector, comparer, down=down)
        return Ordered(run, types[0], source.source, (*source.keys, key))

    return call


def _order(down: bool) -> Function:
    def call(run: Run, types: Types, source: Any, comparer: Any = None) -> Ordered:
        inner = comparing_key(run, types[0], comparer)
        return Ordered(run, types[0], source, (descending(inner) if down else inner,))

    return call
