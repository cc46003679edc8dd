"""Members of arrays, and the static methods of Array."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.collections.listitems import get_item, index_of, set_item
from core.formula.members.collections.lists import (
    binary_search,
    find,
    find_index,
    find_last,
    for_each,
    given_match,
    last_index_of,
    sort,
)
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, net, out_of_range

# Arrays ----------------------------------------------------------------------------------------


@cache
def array_table() -> Table:
    """The members of T[]."""
    return table(
        Property("int Length", len),
        Property("long LongLength", len),
        Property("int Rank", lambda made: 1),
        Method("T get_Item(int index)", get_item),
        Method("T get_Item(long index)", get_item),
        Method("void set_Item(int index, T value)", set_item),
        Method("void set_Item(long index, T value)", set_item),
        Method("object Clone()", lambda made: NetArray(made.type, list(made.items))),
        Method("int GetLength(int dimension)", lambda made, dimension: len(made.items) + _only(dimension)),
        Method(
            "int GetUpperBound(int dimension)", lambda made, dimension: len(made.items) - 1 + _only(dimension)
        ),
        Method("int GetLowerBound(int dimension)", lambda made, dimension: _only(dimension)),
        Method("object GetValue(int index)", get_item),
        known="T",
    )


@cache
def array_statics() -> Table:
    """The static methods of Array."""
    return table(
        Method(
            "static int IndexOf<T>(T[] array, T value)", lambda made, item: index_of(_given(made).items, item)
        ),
        Method(
            "static int LastIndexOf<T>(T[] array, T value)",
            lambda made, item: last_index_of(_given(made), item),
        ),
        Method("static void Sort<T>(T[] array)", lambda run, made: sort(run, _given(made), None), run=True),
        Method(
            "static void Sort<T>(T[] array, Comparison<T> comparison)",
            lambda run, made, compare: sort(run, _given(made), compare),
            run=True,
        ),
        Method(
            "static void Sort<T>(T[] array, IComparer<T> comparer)",
            lambda run, made, c: sort(run, _given(made), None, c),
            run=True,
        ),
        Method("static void Reverse<T>(T[] array)", lambda made: _given(made).items.reverse()),
        Method(
            "static bool Exists<T>(T[] array, Predicate<T> match)",
            lambda made, match: any(map(given_match(match), _given(made).items)),
        ),
        Method(
            "static bool TrueForAll<T>(T[] array, Predicate<T> match)",
            lambda made, match: all(map(given_match(match), _given(made).items)),
        ),
        Method(
            "static T Find<T>(T[] array, Predicate<T> match)", lambda made, match: find(_given(made), match)
        ),
        Method(
            "static T FindLast<T>(T[] array, Predicate<T> match)",
            lambda made, match: find_last(_given(made), match),
        ),
        Method(
            "static T[] FindAll<T>(T[] array, Predicate<T> match)",
            lambda made, match: NetArray(_given(made).type, list(filter(given_match(match), made.items))),
        ),
        Method(
            "static int FindIndex<T>(T[] array, Predicate<T> match)",
            lambda made, match: find_index(_given(made).items, match),
        ),
        Method(
            "static void ForEach<T>(T[] array, Action<T> action)",
            lambda made, action: for_each(_given(made), action),
        ),
        Method(
            "static R[] ConvertAll<T, R>(T[] array, Converter<T, R> converter)", _convert_array, types=True
        ),
        Method("static T[] Empty<T>()", lambda types: NetArray.of(types[0], []), types=True),
        Method("static void Copy<T>(T[] sourceArray, T[] destinationArray, int length)", _copy_array),
        Method("static void Fill<T>(T[] array, T value)", _fill),
        Method("static void Clear<T>(T[] array)", _clear_array),
        Method("static void Clear<T>(T[] array, int index, int length)", _clear_part),
        Method("static void Reverse<T>(T[] array, int index, int length)", _reverse_part),
        Method(
            "static void Copy<T>(T[] sourceArray, int sourceIndex, T[] destinationArray, int destinationIndex, int length)",
            _copy_part,
        ),
        Method(
            "static int BinarySearch<T>(T[] array, T value)",
            lambda made, item: binary_search(_given(made), item),
        ),
    )


def _only(dimension: int) -> int:
    """0 for the one dimension that an array has here."""
    if dimension != 0:
        raise net("IndexOutOfRangeException", "Array does not have that many dimensions.")
    return 0


def _given(made: Any) -> Any:
    if made is None:
        raise argument_null("array")
    return made


def _convert_array(types: tuple[Type, ...], made: Any, convert: Callable[[Any], Any]) -> NetArray:
    return NetArray.of(types[1], [convert(item) for item in _given(made).items])


def _copy_array(source: Any, target: Any, length: int) -> None:
    _two(source, target)
    if length < 0 or length > len(source.items) or length > len(target.items):
        raise net("ArgumentException", "Source array was not long enough.")
    target.items[:length] = source.items[:length]


def _copy_part(source: Any, begin: int, target: Any, to: int, length: int) -> None:
    _two(source, target)
    if length < 0 or begin < 0 or to < 0:
        raise out_of_range("length", "Non-negative number required.")
    if begin + length > len(_given(source).items):
        raise net("ArgumentException", "Source array was not long enough.", "sourceArray")
    if to + length > len(_given(target).items):
        raise net("ArgumentException", "Destination array was not long enough.", "destinationArray")
    target.items[to : to + length] = source.items[begin : begin + length]


def _part(made: Any, index: int, length: int) -> slice:
    if index < 0 or length < 0 or index + length > len(_given(made).items):
        raise net("IndexOutOfRangeException", "Index was outside the bounds of the array.")
    return slice(index, index + length)


def _two(source: Any, target: Any) -> None:
    for made, parameter in ((source, "sourceArray"), (target, "destinationArray")):
        if made is None:
            raise argument_null(parameter)


def _clear_part(made: Any, index: int, length: int) -> None:
    made.items[_part(made, index, length)] = [default_value(made.element)] * length


def _reverse_part(made: Any, index: int, length: int) -> None:
    where = _part(made, index, length)
    made.items[where] = made.items[where][::-1]


def _fill(made: Any, value: Any) -> None:
    made.items[:] = [value] * len(_given(made).items)


def _clear_array(made: Any) -> None:
    _fill(made, default_value(_given(made).element))
