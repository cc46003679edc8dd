"""LINQ's methods that give a value at once: First, Sum, Any, ToList, GroupBy, OrderBy and so on."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.compile.defaults import default_value
from core.formula.members.linq import given, key_of, to_list
from core.formula.members.sets import new_set
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.builtin import DECIMAL, DICTIONARY_DEF, DOUBLE, FLOAT, INT, LONG
from core.formula.types.model import Type, nullable
from core.formula.values import decimals, numbers
from core.formula.values.boxed import net_equals
from core.formula.values.collections import NetArray, NetDictionary, NetSet
from core.formula.values.exceptions import argument_null, index_error, invalid_operation, net
from core.formula.values.keys import Comparer, normal_key
from core.formula.values.ordering import sort_key

Types = tuple[Type, ...]
_SUMMED = (INT, LONG, FLOAT, DOUBLE, DECIMAL)


def no_elements() -> Exception:
    return invalid_operation("Sequence contains no elements")


def no_match() -> Exception:
    return invalid_operation("Sequence contains no matching element")


@cache
def linq_results_table() -> Table:
    return table(*_one_item(), *_tests(), *_sums(), *_extremes(), *_collecting(), *_folding())


def _matching(source: Any, test: Any) -> Any:
    return given(source) if test is None else (item for item in given(source) if test(item))


# One item --------------------------------------------------------------------------------------


def _one_item() -> list[Method]:
    found: list[Method] = []
    for name, function in (("First", _first), ("Last", _last), ("Single", _single)):
        found += [
            Method(f"T {name}<T>(this IEnumerable<T> source)", function),
            Method(f"T {name}<T>(this IEnumerable<T> source, Func<T, bool> predicate)", function),
            Method(f"T {name}OrDefault<T>(this IEnumerable<T> source)", _or_default(function), types=True),
            Method(f"T {name}OrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate)", _or_default(function), types=True),
            Method(f"T {name}OrDefault<T>(this IEnumerable<T> source, T defaultValue)", _or_given(function)),
            Method(f"T {name}OrDefault<T>(this IEnumerable<T> source, Func<T, bool> predicate, T defaultValue)", _or_given_test(function)),
        ]
    return found + [
        Method("T ElementAt<T>(this IEnumerable<T> source, int index)", _element_at),
        Method("T ElementAt<T>(this IEnumerable<T> source, Index index)", _element_at_index),
        Method("T ElementAtOrDefault<T>(this IEnumerable<T> source, int index)", _element_or_default, types=True),
    ]


_NONE = object()


def _first(source: Any, test: Any = None, default: Any = _NONE) -> Any:
    for item in _matching(source, test):
        return item
    if default is not _NONE:
        return default
    raise no_elements() if test is None else no_match()


def _last(source: Any, test: Any = None, default: Any = _NONE) -> Any:
    found = default
    for item in _matching(source, test):
        found = item
    if found is not _NONE:
        return found
    raise no_elements() if test is None else no_match()


def _single(source: Any, test: Any = None, default: Any = _NONE) -> Any:
    found = _NONE
    for item in _matching(source, test):
        if found is not _NONE:
            more = "element" if test is None else "matching element"
            raise invalid_operation(f"Sequence contains more than one {more}")
        found = item
    if found is not _NONE:
        return found
    if default is not _NONE:
        return default
    raise no_elements() if test is None else no_match()


def _or_default(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda types, source, test=None: function(source, test, default_value(types[0]))


def _or_given(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda source, default: function(source, None, default)


def _or_given_test(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda source, test, default: function(source, test, default)


def _element_at(source: Any, index: int) -> Any:
    if index >= 0:
        for number, item in enumerate(given(source)):
            if number == index:
                return item
    raise index_error()


def _element_at_index(source: Any, index: Any) -> Any:
    items = list(given(source))
    return _element_at(items, index.offset(len(items)))


def _element_or_default(types: Types, source: Any, index: int) -> Any:
    items = list(given(source))
    return items[index] if 0 <= index < len(items) else default_value(types[0])


# Tests and counts ------------------------------------------------------------------------------


def _tests() -> list[Method]:
    return [
        Method("bool Any<T>(this IEnumerable<T> source)", _any),
        Method("bool Any<T>(this IEnumerable<T> source, Func<T, bool> predicate)", _any),
        Method("bool All<T>(this IEnumerable<T> source, Func<T, bool> predicate)", lambda s, test: all(test(i) for i in given(s))),
        Method("int Count<T>(this IEnumerable<T> source)", _count),
        Method("int Count<T>(this IEnumerable<T> source, Func<T, bool> predicate)", _count),
        Method("long LongCount<T>(this IEnumerable<T> source)", _count),
        Method("long LongCount<T>(this IEnumerable<T> source, Func<T, bool> predicate)", _count),
        Method("bool Contains<T>(this IEnumerable<T> source, T value)", _contains, types=True),
        Method("bool Contains<T>(this IEnumerable<T> source, T value, IEqualityComparer<T> comparer)", _contains, types=True),
        Method("bool SequenceEqual<T>(this IEnumerable<T> first, IEnumerable<T> second)", _sequence_equal),
        Method("bool TryGetNonEnumeratedCount<T>(this IEnumerable<T> source, out int count)", _known_count),
    ]


def _any(source: Any, test: Any = None) -> bool:
    if test is None:
        return next(iter(given(source)), _NONE) is not _NONE
    return any(test(item) for item in given(source))


def _count(source: Any, test: Any = None) -> int:
    return sum(1 for _ in _matching(source, test))


def _contains(types: Types, source: Any, wanted: Any, comparer: Comparer | None = None) -> bool:
    if comparer is not None:
        key = key_of(types[0], comparer)
        return any(key(item) == key(wanted) for item in given(source))
    return any(net_equals(item, wanted) for item in given(source))


def _sequence_equal(first: Any, second: Any) -> bool:
    one, other = list(given(first, "first")), list(given(second, "second"))
    return len(one) == len(other) and all(map(net_equals, one, other))


def _known_count(source: Any) -> tuple[bool, int]:
    return (True, len(source)) if hasattr(source, "__len__") else (False, 0)


# Sums and averages -----------------------------------------------------------------------------


def _sums() -> list[Method]:
    found: list[Method] = []
    for type_ in _SUMMED:
        average = DOUBLE if type_ in {INT, LONG} else type_
        for item, mean in ((type_, average), (nullable(type_), nullable(average))):
            total, middle = _sum_of(type_), _average_of(type_, may_be_none=item.is_nullable)
            found += [
                Method(f"{item} Sum(this IEnumerable<{item}> source)", total),
                Method(f"{item} Sum<T>(this IEnumerable<T> source, Func<T, {item}> selector)", total),
                Method(f"{mean} Average(this IEnumerable<{item}> source)", middle),
                Method(f"{mean} Average<T>(this IEnumerable<T> source, Func<T, {item}> selector)", middle),
            ]
    return found


def _chosen(source: Any, choose: Any) -> Any:
    return given(source) if choose is None else (choose(item) for item in given(source))


def _sum_of(type_: Type) -> Callable[..., Any]:
    def run(source: Any, choose: Any = None) -> Any:
        values = [value for value in _chosen(source, choose) if value is not None]
        return total(values, type_)

    return run


def total(values: list[Any], type_: Type) -> Any:
    """The sum; whole numbers overflow, as Sum checks."""
    if type_ == DECIMAL:
        amount = Decimal(0)
        for value in values:
            amount = decimals.add(amount, value)
        return amount
    if type_ in {DOUBLE, FLOAT}:
        result = 0.0
        for value in values:
            result += value
        return numbers.single(result) if type_ == FLOAT else result
    check = numbers.checker(type_)
    count = 0
    for value in values:
        count = check(count + value)
    return count


def _average_of(type_: Type, *, may_be_none: bool) -> Callable[..., Any]:
    def run(source: Any, choose: Any = None) -> Any:
        values = [value for value in _chosen(source, choose) if value is not None]
        if not values:
            if may_be_none:
                return None
            raise no_elements()
        if type_ == DECIMAL:
            return decimals.divide(total(values, type_), Decimal(len(values)))
        if type_ in {DOUBLE, FLOAT}:
            mean = total(values, DOUBLE) / len(values)
            return numbers.single(mean) if type_ == FLOAT else mean
        return total(values, LONG) / len(values)

    return run


# Min and Max -----------------------------------------------------------------------------------


def _extremes() -> list[Method]:
    found: list[Method] = []
    for name, greatest in (("Max", True), ("Min", False)):
        extreme, by = _extreme(greatest), _extreme_by(greatest)
        found += [
            Method(f"T {name}<T>(this IEnumerable<T> source)", extreme, types=True),
            Method(f"R {name}<T, R>(this IEnumerable<T> source, Func<T, R> selector)", _extreme_chosen(greatest), types=True),
            Method(f"T {name}By<T, K>(this IEnumerable<T> source, Func<T, K> keySelector)", by, types=True),
        ]
    return found


def _pick(values: list[Any], type_: Type, *, greatest: bool) -> Any:
    """Nulls don't count; nothing left is null where the type allows it."""
    kept = [value for value in values if value is not None]
    if not kept:
        if type_.accepts_null:
            return None
        raise no_elements()
    key = sort_key(type_)
    return max(kept, key=key) if greatest else min(kept, key=key)


def _extreme(greatest: bool) -> Callable[..., Any]:
    return lambda types, source: _pick(list(given(source)), types[0], greatest=greatest)


def _extreme_chosen(greatest: bool) -> Callable[..., Any]:
    return lambda types, source, choose: _pick([choose(i) for i in given(source)], types[1], greatest=greatest)


def _extreme_by(greatest: bool) -> Callable[..., Any]:
    def run(types: Types, source: Any, choose: Any) -> Any:
        key = sort_key(types[1])
        pairs = [(key(chosen), item) for item in given(source) if (chosen := choose(item)) is not None]
        if not pairs:
            if types[0].accepts_null:
                return None
            raise no_elements()
        picked = max(pairs, key=lambda pair: pair[0]) if greatest else min(pairs, key=lambda pair: pair[0])
        return picked[1]

    return run


# Collections -----------------------------------------------------------------------------------


def _collecting() -> list[Method]:
    key, value = "Func<T, K> keySelector", "Func<T, V> elementSelector"
    comparer = "IEqualityComparer<K> comparer"
    return [
        Method("List<T> ToList<T>(this IEnumerable<T> source)", to_list, types=True, run=True),
        Method("T[] ToArray<T>(this IEnumerable<T> source)", _to_array, types=True, run=True),
        Method("HashSet<T> ToHashSet<T>(this IEnumerable<T> source)", _to_set, types=True, run=True),
        Method("HashSet<T> ToHashSet<T>(this IEnumerable<T> source, IEqualityComparer<T> comparer)", _to_set, types=True, run=True),
        Method(f"Dictionary<K, T> ToDictionary<T, K>(this IEnumerable<T> source, {key})", _to_dictionary, types=True, run=True),
        Method(f"Dictionary<K, T> ToDictionary<T, K>(this IEnumerable<T> source, {key}, {comparer})", _to_dictionary_by, types=True, run=True),
        Method(f"Dictionary<K, V> ToDictionary<T, K, V>(this IEnumerable<T> source, {key}, {value})", _to_dictionary_of, types=True, run=True),
        Method(f"Dictionary<K, V> ToDictionary<T, K, V>(this IEnumerable<T> source, {key}, {value}, {comparer})", _to_dictionary_of, types=True, run=True),
        Method("Dictionary<K, V> ToDictionary<K, V>(this IEnumerable<KeyValuePair<K, V>> source)", _pairs_to_dictionary, types=True, run=True),
    ]


def _to_array(run: Run, types: Types, source: Any) -> NetArray:
    return NetArray.of(types[0], to_list(run, types, source).items)


def _to_set(run: Run, types: Types, source: Any, comparer: Comparer | None = None) -> NetSet:
    made = new_set(types, comparer)
    for item in to_list(run, types, source).items:
        made.add(item)
    return made


def _to_dictionary(run: Run, types: Types, source: Any, key: Any) -> NetDictionary:
    return _dictionary(run, (types[1], types[0]), source, key, lambda item: item)


def _to_dictionary_by(run: Run, types: Types, source: Any, key: Any, comparer: Comparer) -> NetDictionary:
    return _dictionary(run, (types[1], types[0]), source, key, lambda item: item, comparer)


def _to_dictionary_of(run: Run, types: Types, source: Any, key: Any, value: Any, comparer: Comparer | None = None) -> NetDictionary:
    return _dictionary(run, (types[1], types[2]), source, key, value, comparer)


def _pairs_to_dictionary(run: Run, types: Types, source: Any) -> NetDictionary:
    return _dictionary(run, types, source, lambda pair: pair.key, lambda pair: pair.value)


def _dictionary(run: Run, types: Types, source: Any, key: Any, value: Any, comparer: Comparer | None = None) -> NetDictionary:
    made = NetDictionary(Type(DICTIONARY_DEF, types), normal_key(types[0], comparer))
    for item in given(source):
        run.meter.items(1)
        chosen = key(item)
        if chosen is None:
            raise argument_null("key")
        if made.find(chosen) is not None:
            from core.formula.values.display import raw_text

            shown = raw_text(chosen, types[0])
            raise net("ArgumentException", f"An item with the same key has already been added. Key: {shown}")
        made.put(chosen, value(item))
    return made


# Aggregate -------------------------------------------------------------------------------------


def _folding() -> list[Method]:
    return [
        Method("T Aggregate<T>(this IEnumerable<T> source, Func<T, T, T> func)", _fold_plain),
        Method("A Aggregate<T, A>(this IEnumerable<T> source, A seed, Func<A, T, A> func)", _fold),
        Method("R Aggregate<T, A, R>(this IEnumerable<T> source, A seed, Func<A, T, A> func, Func<A, R> resultSelector)", _fold_then),
    ]


def _fold_plain(source: Any, combine: Any) -> Any:
    items = iter(given(source))
    result = next(items, _NONE)
    if result is _NONE:
        raise no_elements()
    for item in items:
        result = combine(result, item)
    return result


def _fold(source: Any, seed: Any, combine: Any) -> Any:
    for item in given(source):
        seed = combine(seed, item)
    return seed


def _fold_then(source: Any, seed: Any, combine: Any, finish: Any) -> Any:
    return finish(_fold(source, seed, combine))
