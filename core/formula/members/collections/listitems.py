"""What lists, arrays and sets have in common: ICollection, IList and their read-only forms."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.values.collections.containers import NetArray, NetDictionary, NetList
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.exceptions import index_error, net, out_of_range


def index_of(items: list[Any], item: Any) -> int:
    """IndexOf: the first place of an equal item, or -1."""
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
    """The members of IReadOnlyList."""
    return table(Method("T get_Item(int index)", get_item), known="T")


@cache
def icollection_table() -> Table:
    """The members of ICollection."""
    return table(
        Method("void Add(T item)", add_item),
        Method("void Clear()", _clear),
        Method("bool Contains(T item)", contains),
        Method("bool Remove(T item)", _remove),
        Method("void CopyTo(T[] array, int arrayIndex)", _copy_to),
        Property("bool IsReadOnly", lambda made: isinstance(made, NetArray)),
        known="T",
    )


@cache
def ilist_table() -> Table:
    """The members of IList."""
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
    raise (
        array_index_error(index, len(items)) if isinstance(made, NetArray) else index_error(index, len(items))
    )


def array_index_error(index: int, count: int) -> Exception:
    """What an array's indexer raises."""
    message = "Index was outside the bounds of the array."
    return net("IndexOutOfRangeException", message, index=index, count=count)


def set_item(made: Any, index: int, value: Any) -> None:
    """`list[index] = value`"""
    if not 0 <= index < len(made.items):
        count = len(made.items)
        raise array_index_error(index, count) if isinstance(made, NetArray) else index_error(index, count)
    made.items[index] = value
    if isinstance(made, NetList):
        made.version += 1


def _fixed(made: Any) -> None:
    if isinstance(made, NetArray):
        raise net("NotSupportedException", "Collection was of a fixed size.")


def add_item(made: Any, item: Any) -> None:
    """ICollection.Add"""
    if type(made) is NetList:
        made.items.append(item)
        made.version += 1
        return
    _fixed(made)
    made.add(item)


def _clear(made: Any) -> None:
    _fixed(made)
    if isinstance(made, NetDictionary):
        made.clear()
        return
    (made.items if isinstance(made, NetList) else made.entries).clear()
    made.version += 1


def contains(made: Any, item: Any) -> bool:
    """Whether an equal item is there."""
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
