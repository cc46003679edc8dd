"""LINQ's Sum, Average, Min, Max and Aggregate."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import partial
from typing import Any

from core.formula.members.linq.ordering import Keys
from core.formula.members.linq.walking import Function, Types, extension, prepared, ticked
from core.formula.members.table import Method
from core.formula.run import Run
from core.formula.types.builtin import INT, LONG
from core.formula.types.model import Type
from core.formula.values.numbers import decimals
from core.formula.values.numbers.whole import checker, single
from core.formula.values.objects.exceptions import invalid_operation

_SOURCE = "this IEnumerable<T> source"


def aggregate_methods() -> list[Method]:
    """Everything of this module."""
    return [*_sums(), *_extremes(), *_folding()]


def no_elements() -> Exception:
    """The error for an empty sequence."""
    return invalid_operation("Sequence contains no elements")


# Sums and averages -----------------------------------------------------------------------------


def _add_whole(type_: Type) -> Callable[[Any, Any], Any]:
    check = checker(type_)
    return lambda total, item: check(total + item)


_ADDING: dict[str, tuple[Any, Callable[[Any, Any], Any], Callable[[Any], Any]]] = {
    "int": (0, _add_whole(INT), lambda total: total),
    "long": (0, _add_whole(LONG), lambda total: total),
    "float": (0.0, lambda total, item: total + item, single),
    "double": (0.0, lambda total, item: total + item, lambda total: total),
    "decimal": (Decimal(0), decimals.add, lambda total: total),
}
_MEANS: dict[str, tuple[str, Callable[[Any, int], Any]]] = {
    "int": ("double", lambda total, count: total / count),
    "long": ("double", lambda total, count: total / count),
    "float": ("float", lambda total, count: single(total / count)),
    "double": ("double", lambda total, count: total / count),
    "decimal": ("decimal", lambda total, count: decimals.divide(total, Decimal(count))),
}


def _sums() -> list[Method]:
    found = []
    for kind in _ADDING:
        mean = _MEANS[kind][0]
        for mark in ("", "?"):
            total, average = _sum(kind), _average(kind, nullable=bool(mark))
            item, result = f"{kind}{mark}", f"{mean}{mark}"
            found += [
                extension(f"{item} Sum(this IEnumerable<{item}> source)", total),
                extension(f"{item} Sum<T>({_SOURCE}, Func<T, {item}> selector)", total),
                extension(f"{result} Average(this IEnumerable<{item}> source)", average),
                extension(f"{result} Average<T>({_SOURCE}, Func<T, {item}> selector)", average),
            ]
    return found


def _numbers(run: Run, source: Any, selector: Function | None) -> Iterable[Any]:
    return ticked(run, source) if selector is None else map(selector, source)


def _sum(kind: str) -> Function:
    start, add, done = _ADDING[kind]

    def call(run: Run, types: Types, source: Any, selector: Function | None = None) -> Any:
        total = start
        for item in _numbers(run, source, selector):
            if item is not None:
                total = add(total, item)
        return done(total)

    return call


def _average(kind: str, *, nullable: bool) -> Function:
    start, add, _ = _ADDING["long" if kind == "int" else kind]
    mean = _MEANS[kind][1]

    def call(run: Run, types: Types, source: Any, selector: Function | None = None) -> Any:
        total, count = start, 0
        for item in _numbers(run, source, selector):
            if item is not None:
                total = add(total, item)
                count += 1
        if count:
            return mean(total, count)
        if nullable:
            return None
        raise no_elements()

    return call


# Least and greatest ----------------------------------------------------------------------------


def _extremes() -> list[Method]:
    found = []
    for name, sign in (("Min", -1), ("Max", 1)):
        found += [
            prepared(f"T {name}<T>({_SOURCE})", partial(_extreme, sign)),
            prepared(f"R {name}<T, R>({_SOURCE}, Func<T, R> selector)", partial(_extreme, sign)),
            prepared(f"T {name}By<T, K>({_SOURCE}, Func<T, K> keySelector)", partial(_extreme_by, sign)),
        ]
    return found


def _extreme(sign: int, types: Types) -> Function:
    keys, accepts_null = Keys(types[-1]), types[-1].accepts_null

    def call(run: Run, source: Any, selector: Function | None = None) -> Any:
        key = keys.of(run)
        best = best_key = None
        for item in _numbers(run, source, selector):
            if item is None:
                continue
            item_key = key(item)
            if best is None or (best_key < item_key if sign > 0 else item_key < best_key):
                best, best_key = item, item_key
        if best is None and not accepts_null:
            raise no_elements()
        return best

    return call


def _extreme_by(sign: int, types: Types) -> Function:
    keys, accepts_null = Keys(types[1]), types[0].accepts_null

    def call(run: Run, source: Any, selector: Function) -> Any:
        key = keys.of(run)
        found: list[Any] = []  # the item, its key, whether the key is there at all
        for item in source:
            value = selector(item)
            if not found or (value is not None and not found[2]):
                found = [item, key(value), value is not None]
            elif value is not None:
                item_key = key(value)
                if found[1] < item_key if sign > 0 else item_key < found[1]:
                    found = [item, item_key, True]
        if not found and not accepts_null:
            raise no_elements()
        return found[0] if found else None

    return call


# Folding ---------------------------------------------------------------------------------------


def _folding() -> list[Method]:
    return [
        extension(f"T Aggregate<T>({_SOURCE}, Func<T, T, T> func)", _fold),
        extension(f"A Aggregate<T, A>({_SOURCE}, A seed, Func<A, T, A> func)", _fold_from),
        extension(
            f"R Aggregate<T, A, R>({_SOURCE}, A seed, Func<A, T, A> func, Func<A, R> resultSelector)",
            lambda run, types, source, seed, func, done: done(_fold_from(run, types, source, seed, func)),
        ),
    ]


def _fold(run: Run, types: Types, source: Any, func: Function) -> Any:
    items = iter(source)
    for total in items:
        return _fold_from(run, types, items, total, func)
    raise no_elements()


def _fold_from(run: Run, types: Types, source: Any, seed: Any, func: Function) -> Any:
    total = seed
    for item in source:
        total = func(total, item)
    return total
