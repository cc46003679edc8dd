"""LINQ's methods that give one item, the answer to a question, or a collection of all items."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import Any

from core.formula.members.collections.dictionaries import add
from core.formula.members.linq.aggregates import aggregate_methods, no_elements
from core.formula.members.linq.places import known_count, last, position
from core.formula.members.linq.walking import (
    Function,
    Types,
    collect,
    extension,
    prepared,
    ticked,
)
from core.formula.members.table import Method, Table, table
from core.formula.run import Run
from core.formula.types.builtin import DICTIONARY_DEF, HASHSET_DEF, list_of
from core.formula.types.model import Type, array
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList, NetSet
from core.formula.values.collections.keys import Comparer, normal_key
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, invalid_operation, out_of_range

_SOURCE = "this IEnumerable<T> source"
_SIZED = (NetList, NetArray, NetDictionary, NetSet, str)


@cache
def linq_results_table() -> Table:
    """Everything of this module, and the sums and extremes."""
    return table(*_single_items(), *_questions(), *_making(), *aggregate_methods())


# One item --------------------------------------------------------------------------------------


def _single_items() -> list[Method]:
    found = []
    for name, pick in (("First", _first), ("Last", _last), ("Single", _single)):
        found += [
            extension(f"T {name}<T>({_SOURCE})", _strict(pick)),
            extension(f"T {name}<T>({_SOURCE}, Func<T, bool> predicate)", _strict(pick)),
            prepared(f"T {name}OrDefault<T>({_SOURCE})", partial(_or_default, pick)),
            extension(f"T {name}OrDefault<T>({_SOURCE}, T defaultValue)", _or_given(pick)),
            prepared(f"T {name}OrDefault<T>({_SOURCE}, Func<T, bool> predicate)", partial(_or_default, pick)),
            extension(
                f"T {name}OrDefault<T>({_SOURCE}, Func<T, bool> predicate, T defaultValue)",
                lambda run, types, source, test, other, pick=pick: pick(run, source, test, [other]),
            ),
        ]
    for kind in ("int", "Index"):
        found += [
            extension(f"T ElementAt<T>({_SOURCE}, {kind} index)", _element_at),
            extension(f"T ElementAtOrDefault<T>({_SOURCE}, {kind} index)", _element_or_default),
        ]
    return found


Pick = Callable[[Run, Any, Function | None, list[Any]], Any]


def _strict(pick: Pick) -> Function:
    return lambda run, types, source, test=None: pick(run, source, test, [])


def _or_default(pick: Pick, types: Types) -> Function:
    default = [default_value(types[0])]
    return lambda run, source, test=None: pick(run, source, test, default)


def _or_given(pick: Pick) -> Function:
    return lambda run, types, source, other: pick(run, source, None, [other])


def _chosen(run: Run, source: Iterable[Any], test: Function | None) -> Iterable[Any]:
    return ticked(run, source) if test is None else filter(test, source)


def _none(test: Function | None, default: list[Any]) -> Any:
    """What there is where nothing was found: the default, or an exception."""
    if default:
        return default[0]
    raise no_elements() if test is None else invalid_operation("Sequence contains no matching element")


def _first(run: Run, source: Any, test: Function | None, default: list[Any]) -> Any:
    run.meter.tick()
    for item in source if test is None else filter(test, source):
        return item
    return _none(test, default)


def _last(run: Run, source: Any, test: Function | None, default: list[Any]) -> Any:
    found, item = last(run, source, test)
    return item if found else _none(test, default)


def _single(run: Run, source: Any, test: Function | None, default: list[Any]) -> Any:
    found: list[Any] = []
    for item in _chosen(run, source, test):
        if found:
            what = "element" if test is None else "matching element"
            raise invalid_operation(f"Sequence contains more than one {what}")
        found.append(item)
    return found[0] if found else _none(test, default)


def _element_at(run: Run, types: Types, source: Any, index: Any) -> Any:
    found, item = position(run, source, index)
    if not found:
        raise out_of_range(
            "index", "Index was out of range. Must be non-negative and less than the size of the collection."
        )
    return item


def _element_or_default(run: Run, types: Types, source: Any, index: Any) -> Any:
    found, item = position(run, source, index)
    return item if found else default_value(types[0])


# Questions -------------------------------------------------------------------------------------


def _questions() -> list[Method]:
    return [
        extension(f"bool Any<T>({_SOURCE})", _any),
        extension(
            f"bool Any<T>({_SOURCE}, Func<T, bool> predicate)", lambda run, _, items, p: any(map(p, items))
        ),
        extension(
            f"bool All<T>({_SOURCE}, Func<T, bool> predicate)", lambda run, _, items, p: all(map(p, items))
        ),
        extension(f"int Count<T>({_SOURCE})", _count),
        extension(f"int Count<T>({_SOURCE}, Func<T, bool> predicate)", _count_of),
        extension(f"long LongCount<T>({_SOURCE})", _count),
        extension(f"long LongCount<T>({_SOURCE}, Func<T, bool> predicate)", _count_of),
        extension(f"bool Contains<T>({_SOURCE}, T value)", _contains),
        extension(f"bool Contains<T>({_SOURCE}, T value, IEqualityComparer<T> comparer)", _contains),
        extension(f"bool SequenceEqual<T>({_SOURCE}, IEnumerable<T> second)", _same_items),
        extension(
            f"bool SequenceEqual<T>({_SOURCE}, IEnumerable<T> second, IEqualityComparer<T> comparer)",
            _same_items,
        ),
    ]


def _any(run: Run, types: Types, source: Any) -> bool:
    count = known_count(source)
    return any(True for _ in ticked(run, source)) if count is None else count != 0


def _count(run: Run, types: Types, source: Any) -> int:
    if isinstance(source, _SIZED):
        return len(source)
    return sum(1 for _ in ticked(run, source))


def _count_of(run: Run, types: Types, source: Any, predicate: Function) -> int:
    return sum(map(predicate, source))


def _contains(run: Run, types: Types, source: Any, value: Any, comparer: Comparer | None = None) -> bool:
    key = normal_key(types[0], comparer)
    if key is None:
        return any(net_equals(item, value) for item in ticked(run, source))
    wanted = key(value)
    return any(key(item) == wanted for item in ticked(run, source))


def _same_items(run: Run, types: Types, source: Any, second: Any, comparer: Comparer | None = None) -> bool:
    if second is None:
        raise argument_null("second")
    key = normal_key(types[0], comparer)
    one, other = collect(run, source), collect(run, second)
    if len(one) != len(other):
        return False
    if key is not None:
        one, other = list(map(key, one)), list(map(key, other))
    return all(map(net_equals, one, other))


# Making collections ----------------------------------------------------------------------------


def _making() -> list[Method]:
    found = [
        prepared(f"List<T> ToList<T>({_SOURCE})", _to_list),
        prepared(f"T[] ToArray<T>({_SOURCE})", _to_array),
        extension(f"HashSet<T> ToHashSet<T>({_SOURCE})", _to_set),
        extension(f"HashSet<T> ToHashSet<T>({_SOURCE}, IEqualityComparer<T> comparer)", _to_set),
    ]
    for more in ("", ", IEqualityComparer<K> comparer"):
        head = f"({_SOURCE}, Func<T, K> keySelector"
        found += [
            prepared(f"Dictionary<K, T> ToDictionary<T, K>{head}{more})", _to_dictionary),
            prepared(
                f"Dictionary<K, E> ToDictionary<T, K, E>{head}, Func<T, E> elementSelector{more})",
                _to_dictionary_of,
            ),
            extension(
                f"Dictionary<K, V> ToDictionary<K, V>(this IEnumerable<KeyValuePair<K, V>> source{more})",
                _pairs_to_dictionary,
            ),
            extension(
                f"Dictionary<K, V> ToDictionary<K, V>(this IEnumerable<(K Key, V Value)> source{more})",
                _tuples_to_dictionary,
            ),
        ]
    return found


def _to_list(types: Types) -> Function:
    type_ = list_of(types[0])
    return lambda run, source: NetList(type_, collect(run, source))


def _to_array(types: Types) -> Function:
    type_ = array(types[0])
    return lambda run, source: NetArray(type_, collect(run, source))


def _to_set(run: Run, types: Types, source: Any, comparer: Comparer | None = None) -> NetSet:
    made = NetSet(Type(HASHSET_DEF, types), normal_key(types[0], comparer))
    for item in ticked(run, source):
        run.meter.items(1)
        made.add(item)
    return made


def _dictionaries(key: Type, value: Type) -> Callable[[Comparer | None], NetDictionary]:
    type_, plain = Type(DICTIONARY_DEF, (key, value)), normal_key(key)
    return lambda comparer: NetDictionary(type_, {}, plain if comparer is None else normal_key(key, comparer))


def _to_dictionary(types: Types) -> Function:
    made_of = _dictionaries(types[1], types[0])

    def call(run: Run, source: Any, key: Function, comparer: Comparer | None = None) -> NetDictionary:
        made = made_of(comparer)
        for item in source:
            add(made, key(item), item)
        return made

    return call


def _to_dictionary_of(types: Types) -> Function:
    made_of = _dictionaries(types[1], types[2])

    def call(
        run: Run, source: Any, key: Function, element: Function, comparer: Comparer | None = None
    ) -> NetDictionary:
        made = made_of(comparer)
        for item in source:
            add(made, key(item), element(item))
        return made

    return call


def _pairs_to_dictionary(
    run: Run, types: Types, source: Any, comparer: Comparer | None = None
) -> NetDictionary:
    made = _dictionaries(types[0], types[1])(comparer)
    for pair in ticked(run, source):
        add(made, pair.key, pair.value)
    return made


def _tuples_to_dictionary(
    run: Run, types: Types, source: Any, comparer: Comparer | None = None
) -> NetDictionary:
    made = _dictionaries(types[0], types[1])(comparer)
    for key, value in ticked(run, source):
        add(made, key, value)
    return made
