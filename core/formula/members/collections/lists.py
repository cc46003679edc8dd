"""List, arrays and what they have in common; Array's static methods; sets, queues and stacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, cmp_to_key
from typing import Any

from core.formula.members.collections.listitems import contains
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import LIST_DEF, READONLYCOLLECTION_DEF
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray, NetList
from core.formula.values.collections.ordering import (
    failed_to_compare,
    sort_key,
)
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import (
    NetError,
    argument_null,
    net,
    out_of_range,
)

Test = Callable[[Any], bool]


# List<T> ---------------------------------------------------------------------------------------


@cache
def list_table() -> Table:
    """The members of List<T>."""
    return table(*_list_making(), *_list_changing(), *_list_finding(), known="T")


def _list_making() -> list[Method | Property]:
    return [
        Method("new()", ListMaker, prepared=True),
        Method("new(int capacity)", _with_capacity, types=True),
        Method("new(IEnumerable<T> collection)", _copied, types=True, run=True),
        Property("int Capacity", len),
        Method("List<T> GetRange(int index, int count)", _range),
        Method("List<T> Slice(int start, int length)", _range),
        Method("List<R> ConvertAll<R>(Converter<T, R> converter)", _convert_all, types=True),
        Method("T[] ToArray()", lambda made: NetArray.of(made.element, list(made.items))),
        Method("IReadOnlyList<T> AsReadOnly()", lambda made: made),
        Method("void ForEach(Action<T> action)", for_each),
        Method("void TrimExcess()", lambda made: None),
    ]


class ListMaker:
    """`new List<T>()`"""

    __slots__ = ("type",)

    def __init__(self, types: tuple[Type, ...]) -> None:
        self.type = Type(LIST_DEF, types)

    def __call__(self) -> NetList:
        return NetList(self.type, [])


def _with_capacity(types: tuple[Type, ...], capacity: int) -> NetList:
    if capacity < 0:
        raise out_of_range("capacity", "Non-negative number required.")
    return NetList(Type(LIST_DEF, types), [])


def _copied(run: Run, types: tuple[Type, ...], source: Iterable[Any] | None) -> NetList:
    if source is None:
        raise argument_null("collection")
    return NetList(Type(LIST_DEF, types), taken(run, source))


def taken(run: Run, source: Iterable[Any]) -> list[Any]:
    """The items of a sequence as a list, counted."""
    found: list[Any] = []
    meter = run.meter
    for item in source:
        meter.items(1)
        found.append(item)
    return found


def _check_range(items: list[Any], index: int, count: int) -> None:
    if index < 0:
        raise out_of_range("index", "Non-negative number required.")
    if count < 0:
        raise out_of_range("count", "Non-negative number required.")
    if index + count > len(items):
        raise net(
            "ArgumentException",
            "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
        )


def _range(made: NetList, index: int, count: int) -> NetList:
    _check_range(made.items, index, count)
    return NetList(made.type, made.items[index : index + count])


def _convert_all(types: tuple[Type, ...], made: NetList, convert: Callable[[Any], Any]) -> NetList:
    return NetList(Type(LIST_DEF, (types[1],)), [convert(item) for item in made])


def for_each(made: NetList, action: Callable[[Any], Any] | None) -> None:
    """ForEach: the action for each item, as long as nothing changes the list."""
    if action is None:
        raise argument_null("action")
    for item in made:
        action(item)


def _list_changing() -> list[Method | Property]:
    return [
        Method("void AddRange(IEnumerable<T> collection)", _add_range, run=True),
        Method("void InsertRange(int index, IEnumerable<T> collection)", _insert_range, run=True),
        Method("void RemoveRange(int index, int count)", _remove_range),
        Method("int RemoveAll(Predicate<T> match)", _remove_all),
        Method("void Reverse()", _reverse),
        Method("void Reverse(int index, int count)", _reverse_part),
        Method("void Sort()", lambda run, made: sort(run, made, None), run=True),
        Method(
            "void Sort(Comparison<T> comparison)",
            lambda run, made, compare: sort(run, made, compare),
            run=True,
        ),
        Method(
            "void Sort(IComparer<T> comparer)",
            lambda run, made, comparer: sort(run, made, None, comparer),
            run=True,
        ),
    ]


def _add_range(run: Run, made: NetList, source: Iterable[Any] | None) -> None:
    if source is None:
        raise argument_null("collection")
    made.items.extend(taken(run, source))
    made.version += 1


def _insert_range(run: Run, made: NetList, index: int, source: Iterable[Any] | None) -> None:
    if source is None:
        raise argument_null("collection")
    if not 0 <= index <= len(made.items):
        raise out_of_range(
            "index",
            "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
        )
    made.items[index:index] = taken(run, source)
    made.version += 1


def _remove_range(made: NetList, index: int, count: int) -> None:
    _check_range(made.items, index, count)
    del made.items[index : index + count]
    made.version += 1


def _remove_all(made: NetList, match: Test) -> int:
    before = len(made.items)
    match = given_match(match)
    made.items[:] = [item for item in made.items if not match(item)]
    made.version += 1
    return before - len(made.items)


def _reverse(made: NetList) -> None:
    made.items.reverse()
    made.version += 1


def _reverse_part(made: NetList, index: int, count: int) -> None:
    _check_range(made.items, index, count)
    made.items[index : index + count] = made.items[index : index + count][::-1]
    made.version += 1


def sort(run: Run, made: Any, compare: Callable[[Any, Any], int] | None, comparer: Any = None) -> None:
    """List.Sort and Array.Sort, by the default order, a comparison or a StringComparer."""
    try:
        if compare is not None:
            made.items.sort(key=cmp_to_key(compare))
        elif comparer is not None:
            made.items.sort(key=comparer.sort_key)
        elif len(made.items) > 1:
            made.items.sort(key=sort_key(made.element))
    except NetError as error:
        raise failed_to_compare(error) from None
    if isinstance(made, NetList):
        made.version += 1


def _list_finding() -> list[Method | Property]:
    return [
        Method(
            "bool Exists(Predicate<T> match)", lambda made, match: any(map(given_match(match), made.items))
        ),
        Method(
            "bool TrueForAll(Predicate<T> match)",
            lambda made, match: all(map(given_match(match), made.items)),
        ),
        Method("T Find(Predicate<T> match)", find),
        Method("T FindLast(Predicate<T> match)", find_last),
        Method(
            "List<T> FindAll(Predicate<T> match)",
            lambda made, match: NetList(made.type, list(filter(given_match(match), made.items))),
        ),
        Method("int FindIndex(Predicate<T> match)", lambda made, match: find_index(made.items, match)),
        Method("int FindLastIndex(Predicate<T> match)", _find_last_index),
        Method("int LastIndexOf(T item)", last_index_of),
        Method("int BinarySearch(T item)", binary_search),
        Method("bool Contains(T item)", contains),
    ]


def given_match(match: Test | None) -> Test:
    """The condition of Find and its kin, which must be there."""
    if match is None:
        raise argument_null("match")
    return match


def find_index(items: list[Any], match: Test) -> int:
    """FindIndex: the first place that the condition holds for, or -1."""
    match = given_match(match)
    return next((index for index, item in enumerate(items) if match(item)), -1)


def find(made: Any, match: Test) -> Any:
    """Find: the first item that the condition holds for, or T's default."""
    match = given_match(match)
    return next((item for item in made.items if match(item)), default_value(made.element))


def find_last(made: Any, match: Test) -> Any:
    """FindLast: the last item that the condition holds for, or T's default."""
    match = given_match(match)
    return next((item for item in reversed(made.items) if match(item)), default_value(made.element))


def _find_last_index(made: Any, match: Test) -> int:
    match = given_match(match)
    return next((index for index in range(len(made.items) - 1, -1, -1) if match(made.items[index])), -1)


def last_index_of(made: Any, item: Any) -> int:
    """LastIndexOf: the last place of an equal item, or -1."""
    return next(
        (index for index in range(len(made.items) - 1, -1, -1) if net_equals(made.items[index], item)), -1
    )


def binary_search(made: Any, item: Any) -> int:
    """BinarySearch: the place, or the complement of where it would be."""
    key = sort_key(made.element)
    wanted = key(item)
    low, high = 0, len(made.items) - 1
    while low <= high:
        middle = (low + high) // 2
        found = key(made.items[middle])
        if found == wanted:
            return middle
        low, high = (middle + 1, high) if found < wanted else (low, middle - 1)
    return ~low


@cache
def read_only_table() -> Table:
    """The constructor of ReadOnlyCollection, which shows the list that it was made of."""
    return table(Method("new(IList<T> list)", _read_only, types=True), known="T")


def _read_only(types: tuple[Type, ...], source: Any) -> NetList:
    if source is None:
        raise argument_null("list")
    return NetList(Type(READONLYCOLLECTION_DEF, types), source.items)
