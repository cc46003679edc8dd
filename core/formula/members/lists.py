"""List, arrays and what they have in common; Array's static methods; sets, queues and stacks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cache, cmp_to_key
from typing import Any

from core.formula.compile.defaults import default_value
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import LIST_DEF
from core.formula.types.model import Type
from core.formula.values.boxed import net_equals
from core.formula.values.collections import NetArray, NetList
from core.formula.values.exceptions import argument_null, index_error, net, out_of_range
from core.formula.values.ordering import sort_key

Test = Callable[[Any], bool]


def index_of(items: list[Any], item: Any) -> int:
    kind = type(item)
    if kind in _PLAIN:
        # Python's own search is fast; it takes 1 and 1.0m for equal, so the type is looked at again.
        try:
            found = items.index(item)
        except ValueError:
            return -1
        if type(items[found]) is kind:
            return found
    return next((index for index, one in enumerate(items) if net_equals(one, item)), -1)


_PLAIN = frozenset({str, int, Decimal})


@cache
def collection_table() -> Table:
    """IReadOnlyCollection: the count."""
    return table(Property("int Count", len), known="T")


@cache
def read_only_list_table() -> Table:
    return table(Method("T get_Item(int index)", get_item), known="T")


@cache
def icollection_table() -> Table:
    return table(
        Method("void Add(T item)", _add, run=True),
        Method("void Clear()", _clear),
        Method("bool Contains(T item)", _contains),
        Method("bool Remove(T item)", _remove),
        Method("void CopyTo(T[] array, int arrayIndex)", _copy_to),
        Property("bool IsReadOnly", lambda made: isinstance(made, NetArray)),
        known="T",
    )


@cache
def ilist_table() -> Table:
    return table(
        Method("void set_Item(int index, T value)", set_item),
        Method("int IndexOf(T item)", lambda made, item: index_of(made.items, item)),
        Method("void Insert(int index, T item)", _insert, run=True),
        Method("void RemoveAt(int index)", _remove_at),
        known="T",
    )


def get_item(made: Any, index: int) -> Any:
    """list[i], array[i]."""
    items = made.items
    if 0 <= index < len(items):
        return items[index]
    raise array_index_error() if isinstance(made, NetArray) else index_error()


def array_index_error() -> Exception:
    return net("IndexOutOfRangeException", "Index was outside the bounds of the array.")


def set_item(made: Any, index: int, value: Any) -> None:
    if not 0 <= index < len(made.items):
        raise array_index_error() if isinstance(made, NetArray) else index_error()
    made.items[index] = value
    if isinstance(made, NetList):
        made.version += 1


def _fixed(made: Any) -> None:
    if isinstance(made, NetArray):
        raise net("NotSupportedException", "Collection was of a fixed size.")


def _add(run: Run, made: Any, item: Any) -> None:
    _fixed(made)
    run.meter.items(1)
    if isinstance(made, NetList):
        made.items.append(item)
        made.version += 1
    else:
        made.add(item)


def _clear(made: Any) -> None:
    _fixed(made)
    (made.items if isinstance(made, NetList) else made.entries).clear()
    made.version += 1


def _contains(made: Any, item: Any) -> bool:
    if hasattr(made, "entries") and hasattr(made, "key"):
        return made.key(item) in made.entries
    return (
        index_of(made.items, item) >= 0
        if hasattr(made, "items")
        else any(net_equals(one, item) for one in made)
    )


def _remove(made: Any, item: Any) -> bool:
    _fixed(made)
    if not isinstance(made, NetList):
        found = made.entries.pop(made.key(item), _MISSING) is not _MISSING
        made.version += found
        return found
    index = index_of(made.items, item)
    if index < 0:
        return False
    del made.items[index]
    made.version += 1
    return True


_MISSING = object()


def _copy_to(made: Any, target: NetArray, start: int) -> None:
    items = list(made)
    if start < 0 or start + len(items) > len(target.items):
        raise net("ArgumentException", "Destination array was not long enough.")
    target.items[start : start + len(items)] = items


def _insert(run: Run, made: Any, index: int, item: Any) -> None:
    _fixed(made)
    if not 0 <= index <= len(made.items):
        raise out_of_range("index", "Index must be within the bounds of the List.")
    run.meter.items(1)
    made.items.insert(index, item)
    made.version += 1


def _remove_at(made: Any, index: int) -> None:
    _fixed(made)
    if not 0 <= index < len(made.items):
        raise index_error()
    del made.items[index]
    made.version += 1


# List<T> ---------------------------------------------------------------------------------------


@cache
def list_table() -> Table:
    return table(*_list_making(), *_list_changing(), *_list_finding(), known="T")


def _list_making() -> list[Method | Property]:
    return [
        Method("new()", lambda types: NetList(Type(LIST_DEF, types), []), types=True),
        Method("new(int capacity)", _with_capacity, types=True),
        Method("new(IEnumerable<T> collection)", _copied, types=True, run=True),
        Property("int Capacity", len),
        Method("List<T> GetRange(int index, int count)", _range),
        Method("List<T> Slice(int start, int length)", _range),
        Method("List<R> ConvertAll<R>(Converter<T, R> converter)", _convert_all, types=True),
        Method("T[] ToArray()", lambda made: NetArray.of(made.element, list(made.items))),
        Method("IReadOnlyList<T> AsReadOnly()", lambda made: made),
        Method("void ForEach(Action<T> action)", _for_each),
        Method("void TrimExcess()", lambda made: None),
    ]


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


def _for_each(made: NetList, action: Callable[[Any], Any] | None) -> None:
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
    if compare is not None:
        made.items.sort(key=cmp_to_key(compare))
    elif comparer is not None:
        made.items.sort(key=comparer.sort_key)
    elif len(made.items) > 1:
        made.items.sort(key=sort_key(made.element))
    if isinstance(made, NetList):
        made.version += 1


def _list_finding() -> list[Method | Property]:
    return [
        Method(
            "bool Exists(Predicate<T> match)", lambda made, match: any(match(item) for item in made.items)
        ),
        Method(
            "bool TrueForAll(Predicate<T> match)", lambda made, match: all(match(item) for item in made.items)
        ),
        Method("T Find(Predicate<T> match)", _find),
        Method("T FindLast(Predicate<T> match)", _find_last),
        Method(
            "List<T> FindAll(Predicate<T> match)",
            lambda made, match: NetList(made.type, [i for i in made.items if match(i)]),
        ),
        Method("int FindIndex(Predicate<T> match)", lambda made, match: find_index(made.items, match)),
        Method("int FindLastIndex(Predicate<T> match)", _find_last_index),
        Method("int LastIndexOf(T item)", _last_index_of),
        Method("int BinarySearch(T item)", _binary_search),
        Method("bool Contains(T item)", _contains),
    ]


def find_index(items: list[Any], match: Test) -> int:
    return next((index for index, item in enumerate(items) if match(item)), -1)


def _find(made: Any, match: Test) -> Any:
    return next((item for item in made.items if match(item)), default_value(made.element))


def _find_last(made: Any, match: Test) -> Any:
    return next((item for item in reversed(made.items) if match(item)), default_value(made.element))


def _find_last_index(made: Any, match: Test) -> int:
    return next((index for index in range(len(made.items) - 1, -1, -1) if match(made.items[index])), -1)


def _last_index_of(made: Any, item: Any) -> int:
    return next(
        (index for index in range(len(made.items) - 1, -1, -1) if net_equals(made.items[index], item)), -1
    )


def _binary_search(made: Any, item: Any) -> int:
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


# Arrays ----------------------------------------------------------------------------------------


@cache
def array_table() -> Table:
    return table(
        Property("int Length", len),
        Property("long LongLength", len),
        Property("int Rank", lambda made: 1),
        Method("T get_Item(int index)", get_item),
        Method("T get_Item(long index)", get_item),
        Method("void set_Item(int index, T value)", set_item),
        Method("object Clone()", lambda made: NetArray(made.type, list(made.items))),
        Method("int GetLength(int dimension)", lambda made, _: len(made.items)),
        Method("int GetUpperBound(int dimension)", lambda made, _: len(made.items) - 1),
        Method("int GetLowerBound(int dimension)", lambda made, _: 0),
        Method("object GetValue(int index)", get_item),
        known="T",
    )


@cache
def array_statics() -> Table:
    return table(
        Method(
            "static int IndexOf<T>(T[] array, T value)", lambda made, item: index_of(_given(made).items, item)
        ),
        Method(
            "static int LastIndexOf<T>(T[] array, T value)",
            lambda made, item: _last_index_of(_given(made), item),
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
            lambda made, match: any(map(match, _given(made).items)),
        ),
        Method(
            "static bool TrueForAll<T>(T[] array, Predicate<T> match)",
            lambda made, match: all(map(match, _given(made).items)),
        ),
        Method(
            "static T Find<T>(T[] array, Predicate<T> match)", lambda made, match: _find(_given(made), match)
        ),
        Method(
            "static T FindLast<T>(T[] array, Predicate<T> match)",
            lambda made, match: _find_last(_given(made), match),
        ),
        Method(
            "static T[] FindAll<T>(T[] array, Predicate<T> match)",
            lambda made, match: NetArray(_given(made).type, list(filter(match, made.items))),
        ),
        Method(
            "static int FindIndex<T>(T[] array, Predicate<T> match)",
            lambda made, match: find_index(_given(made).items, match),
        ),
        Method(
            "static void ForEach<T>(T[] array, Action<T> action)",
            lambda made, action: _for_each(_given(made), action),
        ),
        Method(
            "static R[] ConvertAll<T, R>(T[] array, Converter<T, R> converter)", _convert_array, types=True
        ),
        Method("static T[] Empty<T>()", lambda types: NetArray.of(types[0], []), types=True),
        Method("static void Copy<T>(T[] sourceArray, T[] destinationArray, int length)", _copy_array),
        Method("static void Fill<T>(T[] array, T value)", _fill),
        Method("static void Clear<T>(T[] array)", _clear_array),
        Method(
            "static int BinarySearch<T>(T[] array, T value)",
            lambda made, item: _binary_search(_given(made), item),
        ),
    )


def _given(made: Any) -> Any:
    if made is None:
        raise argument_null("array")
    return made


def _convert_array(types: tuple[Type, ...], made: Any, convert: Callable[[Any], Any]) -> NetArray:
    return NetArray.of(types[1], [convert(item) for item in _given(made).items])


def _copy_array(source: Any, target: Any, length: int) -> None:
    if length < 0 or length > len(_given(source).items) or length > len(_given(target).items):
        raise net("ArgumentException", "Source array was not long enough.")
    target.items[:length] = source.items[:length]


def _fill(made: Any, value: Any) -> None:
    made.items[:] = [value] * len(_given(made).items)


def _clear_array(made: Any) -> None:
    _fill(made, default_value(_given(made).element))
