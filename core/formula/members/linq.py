"""LINQ on sequences: what its parts share, the tables, and the methods that treat sequences as sets.

The lazy methods that keep the order are in `sequences`; ordering and grouping in `linqordering`; what
gives a value at once in `linqresults`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from core.formula.members.sequences import (
    Function,
    Types,
    collect,
    extension,
    generators,
    lazy_methods,
    ticked,
)
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.model import Type
from core.formula.values.collections import NetList, Sequence
from core.formula.values.exceptions import argument_null
from core.formula.values.keys import Comparer, normal_key

_SOURCE = "this IEnumerable<T> source"


@cache
def linq_table() -> Table:
    """The lazy methods and the set methods, as extension methods."""
    return table(*lazy_methods(), *_sets())


@cache
def enumerable_table() -> Table:
    """All of LINQ as Enumerable's static methods, and Range, Repeat and Empty."""
    from core.formula.members.linqordering import linq_ordering_table
    from core.formula.members.linqresults import linq_results_table

    statics = [
        Method(
            "static " + method.text.replace("(this ", "(", 1),
            method.function,
            run=method.run,
            types=method.types,
        )
        for part in (linq_table(), linq_results_table(), linq_ordering_table())
        for methods in part.methods.values()
        for method in methods
    ]
    return table(*generators(), *statics)


def given(value: Any, name: str = "source") -> Any:
    """An argument that must not be null."""
    if value is None:
        raise argument_null(name)
    return value


def _same(value: Any) -> Any:
    return value


def key_of(type_: Type, comparer: Comparer | None = None) -> Function:
    """How values of a type are made keys of a Python dict."""
    return normal_key(type_, comparer) or _same


def lazy(element: Type, make: Callable[[], Iterator[Any]]) -> Sequence:
    """A sequence that is made anew each time it is gone through."""
    return Sequence(element, make)


def to_list(run: Run, types: Types, source: Any) -> NetList:
    """ToList; each item is counted."""
    return NetList.of(types[0], collect(run, given(source)))


# Sequences as sets -----------------------------------------------------------------------------


def _sets() -> list[Method]:
    found = []
    for more in ("", ", IEqualityComparer<T> comparer"):
        found += [
            extension(f"IEnumerable<T> Distinct<T>({_SOURCE}{more})", _distinct),
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


def _distinct(run: Run, types: Types, source: Any, comparer: Comparer | None = None) -> Sequence:
    key = key_of(types[0], comparer)
    return Sequence(types[0], lambda: _fresh(run, (source,), key, set()))


def _distinct_by(
    run: Run, types: Types, source: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    key = key_of(types[1], comparer)
    return Sequence(types[0], lambda: _fresh(run, (source,), lambda item: key(selector(item)), set()))


def _union(run: Run, types: Types, source: Any, second: Any, comparer: Comparer | None = None) -> Sequence:
    key, both = key_of(types[0], comparer), (source, _second(second))
    return Sequence(types[0], lambda: _fresh(run, both, key, set()))


def _union_by(
    run: Run, types: Types, source: Any, second: Any, selector: Function, comparer: Comparer | None = None
) -> Sequence:
    key, both = key_of(types[1], comparer), (source, _second(second))
    return Sequence(types[0], lambda: _fresh(run, both, lambda item: key(selector(item)), set()))


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

    return Sequence(element, make)


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

    return Sequence(element, make)
