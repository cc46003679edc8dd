"""LINQ on sequences: the tables, and the methods that treat sequences as sets.

The lazy methods that keep the order are in `sequences`; ordering and grouping in `linqordering` and
`linqgrouping`; what gives a value at once in `linqresults` and `linqaggregates`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from core.formula.members.linq.grouping import grouping_methods, joining_methods
from core.formula.members.linq.ordering import ordering_methods
from core.formula.members.linq.results import linq_results_table
from core.formula.members.linq.sequences import generators, lazy_methods
from core.formula.members.linq.walking import Function, Types, collect, extension, prepared, ticked
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.builtin import sequence
from core.formula.types.model import Type
from core.formula.values.collections.containers import Sequence
from core.formula.values.collections.keys import Comparer, normal_key
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null

_SOURCE = "this IEnumerable<T> source"


@cache
def linq_table() -> Table:
    """The lazy methods, sets, ordering, grouping and joining, as extension methods."""
    return table(*lazy_methods(), *_sets(), *ordering_methods(), *grouping_methods(), *joining_methods())


@cache
def enumerable_table() -> Table:
    """All of LINQ as Enumerable's static methods, and Range, Repeat and Empty."""
    statics = [
        Method(
            "static " + method.text.replace("(this ", "(", 1),
            method.function,
            run=method.run,
            types=method.types,
            prepared=method.prepared,
            source=method.source,
        )
        for part in (linq_table(), linq_results_table())
        for methods in part.methods.values()
        for method in methods
    ]
    return table(*generators(), *statics)


@cache
def dictionary_extensions() -> Table:
    """CollectionExtensions: what .NET adds to every dictionary."""
    head = "V GetValueOrDefault<K, V>(this IReadOnlyDictionary<K, V> dictionary, K key"
    return table(
        extension(head + ")", _value_or_default), extension(head + ", V defaultValue)", _value_or_default)
    )


def _value_or_default(run: Run, types: Types, source: Any, key: Any, *default: Any) -> Any:
    if key is None:
        raise argument_null("key")
    found = source.find(key)
    if found is not None:
        return found[1]
    return default[0] if default else default_value(types[1])


def _same(value: Any) -> Any:
    return value


def key_of(type_: Type, comparer: Comparer | None = None) -> Function:
    """How values of a type are made keys of a Python dict."""
    return normal_key(type_, comparer) or _same


# Sequences as sets -----------------------------------------------------------------------------


def _sets() -> list[Method]:
    found = []
    for more in ("", ", IEqualityComparer<T> comparer"):
        found += [
            prepared(f"IEnumerable<T> Distinct<T>({_SOURCE}{more})", _distinct),
            extension(f"IEnumerable<T> Union<T>({_SOURCE}, IEnumerable<T> second{more})", _union),
            extension(f"IEnumerable<T> Intersect<T>({_SOURCE}, IEnumerable<T> second{more})", _intersect),
            extension(f"IEnumerable<T> Except<T>({_SOURCE}, IEnumerable<T> second{more})", _except),
        ]
    for more in ("", ", IEqualityComparer<K> comparer"):
        key = f"Func<T, K> keySelector{more}"
        found += [
            extension(f"IEnumerable<T> DistinctBy<T, K>({_SOURCE}, {key})", _distinct_by),
            extension(f"IEnumerable<T> UnionBy<T, K>({_SOURCE}, IEnumerable<T> second, {key})", _union_by),
            extension(
                f"IEnumerable<T> IntersectBy<T, K>({_SOURCE}, IEnumerable<K> second, {key})", _intersect_by
            ),
            extension(f"IEnumerable<T> ExceptBy<T, K>({_SOURCE}, IEnumerable<K> second, {key})", _except_by),
        ]
    return found


def _fresh(run: Run, sources: tuple[Any, ...], key: Function, seen: set[Any]) -> Iterator[Any]:
    """The items whose key has not been seen, each key once."""
    for source in sources:
        for item in ticked(run, source):
            normal = key(item)
            if normal not in seen:
                run.meter.items(1)
                seen.add(normal)
                yield item


def _second(second: Any) -> Any:
    if second is None:
        raise argument_null("second")
    return second


def _distinct(types: Types) -> Function:
    type_, plain = sequence(types[0]), normal_key(types[0])

    def call(run: Run, source: Any, comparer: Comparer | None = None) -> Sequence:
        key = plain if comparer is None else normal_key(types[0], comparer)
        if key is None:
            return Sequence(type_, lambda: _once(run, source))
        return Sequence(type_, lambda: _fresh(run, (source,), key, set()))

    return call


def _once(run: Run, source: Any) -> Iterator[Any]:
    """As `_fresh`, of one sequence whose items are their own keys."""
    meter = run.meter
    meter.tick()
    seen: set[Any] = set()
    for count, item in enumerate(source, 1):
        if item not in seen:
            seen.add(item)
            yield item
        if not count % _AT_ONCE:
            meter.collected(_AT_ONCE)


_AT_ONCE = 32


def _distinct_by(
    run: Run, types: Types, source: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    key = key_of(types[1], comparer)
    return Sequence.of(types[0], lambda: _fresh(run, (source,), lambda item: key(selector(item)), set()))


def _union(run: Run, types: Types, source: Any, second: Any, comparer: Comparer | None = None) -> Sequence:
    key, both = key_of(types[0], comparer), (source, _second(second))
    return Sequence.of(types[0], lambda: _fresh(run, both, key, set()))


def _union_by(
    run: Run, types: Types, source: Any, second: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    key, both = key_of(types[1], comparer), (source, _second(second))
    return Sequence.of(types[0], lambda: _fresh(run, both, lambda item: key(selector(item)), set()))


def _except(run: Run, types: Types, source: Any, second: Any, comparer: Comparer | None = None) -> Sequence:
    return _without(run, types[0], source, _second(second), key_of(types[0], comparer), _same)


def _except_by(
    run: Run, types: Types, source: Any, second: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    return _without(run, types[0], source, _second(second), key_of(types[1], comparer), selector)


def _without(
    run: Run, element: Type, source: Any, second: Any, key: Function, selector: Function
) -> Sequence:
    def make() -> Iterator[Any]:
        seen = set(map(key, collect(run, second)))
        return _fresh(run, (source,), lambda item: key(selector(item)), seen)

    return Sequence.of(element, make)


def _intersect(
    run: Run, types: Types, source: Any, second: Any, comparer: Comparer | None = None
) -> Sequence:
    return _within(run, types[0], source, _second(second), key_of(types[0], comparer), _same)


def _intersect_by(
    run: Run, types: Types, source: Any, second: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    return _within(run, types[0], source, _second(second), key_of(types[1], comparer), selector)


def _within(run: Run, element: Type, source: Any, second: Any, key: Function, selector: Function) -> Sequence:
    def make() -> Iterator[Any]:
        wanted = set(map(key, collect(run, second)))
        for item in ticked(run, source):
            normal = key(selector(item))
            if normal in wanted:
                wanted.discard(normal)
                yield item

    return Sequence.of(element, make)
