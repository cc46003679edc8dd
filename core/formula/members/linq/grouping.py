"""LINQ's grouping and joining: GroupBy, ToLookup, Join, GroupJoin, and the members of what they give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from core.formula.members.linq.walking import Function, Types, extension, prepared
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import GROUPING_DEF, LOOKUP_DEF, sequence
from core.formula.types.model import Type
from core.formula.values.collections.containers import Grouping, NetArray, Sequence
from core.formula.values.collections.keys import Comparer, normal_key
from core.formula.values.objects.exceptions import argument_null

_SOURCE = "this IEnumerable<T> source"
Key = Callable[[Any], Any]


class NetLookup:
    """An ILookup<K, T>: the groups by the normal form of their key."""

    __slots__ = ("groups", "normal", "type")

    def __init__(self, type_: Type, groups: dict[Any, Grouping], normal: Key | None) -> None:
        self.type = type_
        self.groups = groups
        self.normal = normal

    def find(self, key: Any) -> Grouping | None:
        """The group of a key, None for none."""
        return self.groups.get(key if self.normal is None else self.normal(key))

    def __len__(self) -> int:
        return len(self.groups)

    def __iter__(self) -> Iterator[Grouping]:
        return iter(self.groups.values())

    def elements(self) -> Iterator[Grouping]:
        """The groups, each a value that knows its own type."""
        return iter(self)


def _groups(
    run: Run,
    type_: Type,
    source: Any,
    key: Function,
    element: Function | None,
    normal: Key | None,
) -> dict[Any, Grouping]:
    found: dict[Any, Grouping] = {}
    count = run.meter.items
    for item in source:
        value = key(item)
        count(1)
        at = value if normal is None else normal(value)
        group = found.get(at)
        if group is None:
            group = found[at] = Grouping(type_, value)
        group.items.append(item if element is None else element(item))
    return found


def grouping_methods() -> list[Method]:
    """GroupBy and ToLookup."""
    key, element = "Func<T, K> keySelector", "Func<T, E> elementSelector"
    group, looked = "IEnumerable<IGrouping<K, {}>> GroupBy", "ILookup<K, {}> ToLookup"
    found = []
    for more in ("", ", IEqualityComparer<K> comparer"):
        found += [
            prepared(f"{group.format('T')}<T, K>({_SOURCE}, {key}{more})", _group_by),
            prepared(f"{group.format('E')}<T, K, E>({_SOURCE}, {key}, {element}{more})", _group_elements),
            extension(
                f"IEnumerable<R> GroupBy<T, K, R>({_SOURCE}, {key}, "
                f"Func<K, IEnumerable<T>, R> resultSelector{more})",
                _group_results,
            ),
            extension(
                f"IEnumerable<R> GroupBy<T, K, E, R>({_SOURCE}, {key}, {element}, "
                f"Func<K, IEnumerable<E>, R> resultSelector{more})",
                _group_element_results,
            ),
            extension(f"{looked.format('T')}<T, K>({_SOURCE}, {key}{more})", _lookup),
            extension(f"{looked.format('E')}<T, K, E>({_SOURCE}, {key}, {element}{more})", _lookup_elements),
        ]
    return found


def _group_by(types: Types) -> Function:
    item, kind = types
    plain, group = normal_key(kind), Type(GROUPING_DEF, (kind, item))
    groups = sequence(group)

    def call(run: Run, source: Any, key: Function, comparer: Comparer | None = None) -> Sequence:
        normal = plain if comparer is None else normal_key(kind, comparer)
        return Sequence(groups, lambda: iter(_groups(run, group, source, key, None, normal).values()))

    return call


def _group_elements(types: Types) -> Function:
    _, kind, item = types
    plain, group = normal_key(kind), Type(GROUPING_DEF, (kind, item))
    groups = sequence(group)

    def call(
        run: Run, source: Any, key: Function, element: Function, comparer: Comparer | None = None
    ) -> Sequence:
        normal = plain if comparer is None else normal_key(kind, comparer)
        return Sequence(groups, lambda: iter(_groups(run, group, source, key, element, normal).values()))

    return call


def _group_results(
    run: Run, types: Types, source: Any, key: Function, result: Function, comparer: Comparer | None = None
) -> Sequence:
    groups = _group_by(types[:2])(run, source, key, comparer)
    return Sequence.of(types[2], lambda: (result(group.key, group) for group in groups))


def _group_element_results(
    run: Run,
    types: Types,
    source: Any,
    key: Function,
    element: Function,
    result: Function,
    comparer: Comparer | None = None,
) -> Sequence:
    groups = _group_elements(types[:3])(run, source, key, element, comparer)
    return Sequence.of(types[3], lambda: (result(group.key, group) for group in groups))


def _lookup(
    run: Run, types: Types, source: Any, key: Function, comparer: Comparer | None = None
) -> NetLookup:
    normal, kinds = normal_key(types[1], comparer), (types[1], types[0])
    groups = _groups(run, Type(GROUPING_DEF, kinds), source, key, None, normal)
    return NetLookup(Type(LOOKUP_DEF, kinds), groups, normal)


def _lookup_elements(
    run: Run, types: Types, source: Any, key: Function, element: Function, comparer: Comparer | None = None
) -> NetLookup:
    normal, kinds = normal_key(types[1], comparer), (types[1], types[2])
    groups = _groups(run, Type(GROUPING_DEF, kinds), source, key, element, normal)
    return NetLookup(Type(LOOKUP_DEF, kinds), groups, normal)


@cache
def grouping_table() -> Table:
    """The members of IGrouping."""
    return table(Property("TKey Key", lambda group: group.key), known="TKey TElement")


@cache
def lookup_table() -> Table:
    """The members of ILookup."""
    return table(
        Method("IEnumerable<TElement> get_Item(TKey key)", _looked_up, types=True),
        Method("bool Contains(TKey key)", lambda lookup, key: lookup.find(key) is not None),
        Property("int Count", len),
        known="TKey TElement",
    )


def _looked_up(types: Types, lookup: NetLookup, key: Any) -> Any:
    return lookup.find(key) or NetArray.of(types[1], [])


# Joining ---------------------------------------------------------------------------------------


def joining_methods() -> list[Method]:
    """Join and GroupJoin."""
    keys = "Func<T, K> outerKeySelector, Func<I, K> innerKeySelector"
    found = []
    for more in ("", ", IEqualityComparer<K> comparer"):
        head = f"<T, I, K, R>({_SOURCE}, IEnumerable<I> inner, {keys}"
        found += [
            extension(f"IEnumerable<R> Join{head}, Func<T, I, R> resultSelector{more})", _join),
            extension(
                f"IEnumerable<R> GroupJoin{head}, Func<T, IEnumerable<I>, R> resultSelector{more})",
                _group_join,
            ),
        ]
    return found


def _matches(
    run: Run, types: Types, inner: Any, inner_key: Function, comparer: Comparer | None
) -> Callable[[Any], Grouping]:
    """The inner items that have a key; a null key has none."""
    normal = normal_key(types[2], comparer)
    type_ = Type(GROUPING_DEF, (types[2], types[1]))
    groups = _groups(run, type_, inner, inner_key, None, normal)

    def find(key: Any) -> Grouping:
        found = None if key is None else groups.get(key if normal is None else normal(key))
        return found or Grouping(type_, key)

    return find


def _join(
    run: Run,
    types: Types,
    source: Any,
    inner: Any,
    outer_key: Function,
    inner_key: Function,
    result: Function,
    comparer: Comparer | None = None,
) -> Sequence:
    if inner is None:
        raise argument_null("inner")

    def make() -> Iterator[Any]:
        find = _matches(run, types, inner, inner_key, comparer)
        return (result(item, match) for item in source for match in find(outer_key(item)))

    return Sequence.of(types[3], make)


def _group_join(
    run: Run,
    types: Types,
    source: Any,
    inner: Any,
    outer_key: Function,
    inner_key: Function,
    result: Function,
    comparer: Comparer | None = None,
) -> Sequence:
    if inner is None:
        raise argument_null("inner")

    def make() -> Iterator[Any]:
        find = _matches(run, types, inner, inner_key, comparer)
        return (result(item, find(outer_key(item))) for item in source)

    return Sequence.of(types[3], make)
