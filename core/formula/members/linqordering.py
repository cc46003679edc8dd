"""OrderBy and ThenBy, GroupBy, ToLookup, Join and GroupJoin."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from core.formula.members.linq import given, key_of, lazy
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import GROUPING_DEF, LOOKUP_DEF, ORDERED_DEF
from core.formula.types.model import Type
from core.formula.values.collections import Grouping, NetList, Sequence
from core.formula.values.keys import Comparer
from core.formula.values.ordering import descending, sort_key

Types = tuple[Type, ...]


@cache
def linq_ordering_table() -> Table:
    return table(*_ordering(), *_grouping(), *_joining())


class Ordered(Sequence):
    """IOrderedEnumerable: a source and the keys to sort by, the most important first."""

    __slots__ = ("keys", "source")

    def __init__(self, element: Type, source: Any, keys: list[Callable[[Any], Any]]) -> None:
        super().__init__(element, self._sorted, Type(ORDERED_DEF, (element,)))
        self.source = source
        self.keys = keys

    def _sorted(self) -> Iterator[Any]:
        items = list(self.source)
        # Sorting is stable, so the least important key goes first. Each key is computed once.
        for key in reversed(self.keys):
            items.sort(key=key)
        return iter(items)


def _ordering() -> list[Method]:
    found: list[Method] = []
    for suffix, down in (("", False), ("Descending", True)):
        found += [
            Method(f"IOrderedEnumerable<T> OrderBy{suffix}<T, K>(this IEnumerable<T> source, Func<T, K> keySelector)", _order(down), types=True),
            Method(f"IOrderedEnumerable<T> OrderBy{suffix}<T, K>(this IEnumerable<T> source, Func<T, K> keySelector, IComparer<K> comparer)", _order(down), types=True),
            Method(f"IOrderedEnumerable<T> ThenBy{suffix}<T, K>(this IOrderedEnumerable<T> source, Func<T, K> keySelector)", _then(down), types=True),
            Method(f"IOrderedEnumerable<T> ThenBy{suffix}<T, K>(this IOrderedEnumerable<T> source, Func<T, K> keySelector, IComparer<K> comparer)", _then(down), types=True),
        ]
    return found + [
        Method("IOrderedEnumerable<T> Order<T>(this IEnumerable<T> source)", lambda types, s: _order(False)((types[0], types[0]), s, _self), types=True),
        Method("IOrderedEnumerable<T> OrderDescending<T>(this IEnumerable<T> source)", lambda types, s: _order(True)((types[0], types[0]), s, _self), types=True),
    ]


def _self(item: Any) -> Any:
    return item


def _key(types: Types, choose: Any, comparer: Any, *, down: bool) -> Callable[[Any], Any]:
    base = comparer.sort_key if comparer is not None else sort_key(types[1])
    if down:
        base = descending(base)
    return lambda item: base(choose(item))


def _order(down: bool) -> Callable[..., Ordered]:
    def run(types: Types, source: Any, choose: Any, comparer: Any = None) -> Ordered:
        return Ordered(types[0], given(source), [_key(types, given(choose, "keySelector"), comparer, down=down)])

    return run


def _then(down: bool) -> Callable[..., Ordered]:
    def run(types: Types, source: Any, choose: Any, comparer: Any = None) -> Ordered:
        return Ordered(types[0], given(source).source, [*source.keys, _key(types, choose, comparer, down=down)])

    return run


# Grouping --------------------------------------------------------------------------------------


def _grouping() -> list[Method]:
    source, key, element = "this IEnumerable<T> source", "Func<T, K> keySelector", "Func<T, E> elementSelector"
    comparer = "IEqualityComparer<K> comparer"
    return [
        Method(f"IEnumerable<IGrouping<K, T>> GroupBy<T, K>({source}, {key})", _group_by, types=True),
        Method(f"IEnumerable<IGrouping<K, T>> GroupBy<T, K>({source}, {key}, {comparer})", _group_by, types=True),
        Method(f"IEnumerable<IGrouping<K, E>> GroupBy<T, K, E>({source}, {key}, {element})", _group_elements, types=True),
        Method(f"IEnumerable<R> GroupBy<T, K, R>({source}, {key}, Func<K, IEnumerable<T>, R> resultSelector)", _group_results, types=True),
        Method(
            f"IEnumerable<R> GroupBy<T, K, E, R>({source}, {key}, {element}, Func<K, IEnumerable<E>, R> resultSelector)",
            _group_element_results,
            types=True,
        ),
        Method(f"ILookup<K, T> ToLookup<T, K>({source}, {key})", lambda types, s, k: _lookup((types[1], types[0]), s, k, _self), types=True),
        Method(f"ILookup<K, E> ToLookup<T, K, E>({source}, {key}, {element})", lambda types, s, k, e: _lookup(types[1:], s, k, e), types=True),
    ]


def groups(key_type: Type, element: Type, source: Any, key: Any, choose: Any, comparer: Comparer | None = None) -> list[Grouping]:
    """The groups in the order in which their keys first appear."""
    normal = key_of(key_type, comparer)
    found: dict[Any, Grouping] = {}
    for item in source:
        chosen = key(item)
        wanted = normal(chosen)
        if wanted not in found:
            found[wanted] = Grouping(key_type, element, chosen)
        found[wanted].items.append(choose(item))
    return list(found.values())


def _group_by(types: Types, source: Any, key: Any, comparer: Comparer | None = None) -> Sequence:
    given(source)
    item, key_type = types
    return lazy(Type(GROUPING_DEF, (key_type, item)), lambda: iter(groups(key_type, item, source, key, _self, comparer)))


def _group_elements(types: Types, source: Any, key: Any, element: Any) -> Sequence:
    given(source)
    _, key_type, item = types
    return lazy(Type(GROUPING_DEF, (key_type, item)), lambda: iter(groups(key_type, item, source, key, element)))


def _group_results(types: Types, source: Any, key: Any, result: Any) -> Sequence:
    given(source)
    item, key_type, made = types
    return lazy(made, lambda: (result(g.key, g) for g in groups(key_type, item, source, key, _self)))


def _group_element_results(types: Types, source: Any, key: Any, element: Any, result: Any) -> Sequence:
    given(source)
    _, key_type, item, made = types
    return lazy(made, lambda: (result(g.key, g) for g in groups(key_type, item, source, key, element)))


class Lookup(Sequence):
    """ILookup: groups that can be asked for by key; an unknown key gives an empty sequence."""

    __slots__ = ("found", "normal")

    def __init__(self, types: Types, found: list[Grouping]) -> None:
        super().__init__(Type(GROUPING_DEF, types), lambda: iter(found), Type(LOOKUP_DEF, types))
        self.normal = key_of(types[0])
        self.found = {self.normal(group.key): group for group in found}

    @property
    def element(self) -> Type:
        return Type(GROUPING_DEF, self.type.args)

    def __len__(self) -> int:
        return len(self.found)

    def get(self, key: Any) -> Any:
        found = self.found.get(self.normal(key))
        return found if found is not None else Sequence(self.type.args[1], lambda: iter(()))

    def elements(self) -> list[Grouping]:
        return list(self.found.values())


def _lookup(types: Types, source: Any, key: Any, element: Any) -> Lookup:
    return Lookup(types, groups(types[0], types[1], given(source), key, element))


@cache
def lookup_table() -> Table:
    return table(
        Method("IEnumerable<TElement> get_Item(TKey key)", lambda made, key: made.get(key)),
        Method("bool Contains(TKey key)", lambda made, key: made.normal(key) in made.found),
        Property("int Count", len),
        known="TKey TElement",
    )


@cache
def grouping_table() -> Table:
    return table(Property("TKey Key", lambda group: group.key), known="TKey TElement")


# Joining ---------------------------------------------------------------------------------------

_KEYS = "Func<A, K> outerKeySelector, Func<B, K> innerKeySelector"


def _joining() -> list[Method]:
    sources = "this IEnumerable<A> outer, IEnumerable<B> inner"
    return [
        Method(f"IEnumerable<R> Join<A, B, K, R>({sources}, {_KEYS}, Func<A, B, R> resultSelector)", _join, types=True, run=True),
        Method(f"IEnumerable<R> GroupJoin<A, B, K, R>({sources}, {_KEYS}, Func<A, IEnumerable<B>, R> resultSelector)", _group_join, types=True),
    ]


def _matches(types: Types, inner: Any, inner_key: Any) -> dict[Any, list[Any]]:
    normal = key_of(types[2])
    found: dict[Any, list[Any]] = {}
    for item in inner:
        key = inner_key(item)
        if key is not None:  # a null key matches nothing
            found.setdefault(normal(key), []).append(item)
    return found


def _join(run: Run, types: Types, outer: Any, inner: Any, outer_key: Any, inner_key: Any, result: Any) -> Sequence:
    given(outer, "outer")
    given(inner, "inner")
    normal = key_of(types[2])

    def make() -> Iterator[Any]:
        found = _matches(types, inner, inner_key)
        for one in outer:
            for other in found.get(normal(outer_key(one)), ()):
                run.tick()
                yield result(one, other)

    return lazy(types[3], make)


def _group_join(types: Types, outer: Any, inner: Any, outer_key: Any, inner_key: Any, result: Any) -> Sequence:
    given(outer, "outer")
    given(inner, "inner")
    normal = key_of(types[2])

    def make() -> Iterator[Any]:
        found = _matches(types, inner, inner_key)
        for one in outer:
            yield result(one, NetList.of(types[1], list(found.get(normal(outer_key(one)), ()))))

    return lazy(types[3], make)


