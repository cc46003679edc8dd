"""HashSet, SortedSet, Queue and Stack."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from core.formula.members.collections.lists import taken
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import HASHSET_DEF, QUEUE_DEF, SORTEDSET_DEF, STACK_DEF
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetArray, NetList, NetSet
from core.formula.values.collections.keys import Comparer, normal_key
from core.formula.values.collections.ordering import sort_key
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, invalid_operation


def new_set(types: tuple[Type, ...], comparer: Comparer | None = None) -> NetSet:
    """An empty HashSet<T>."""
    return NetSet(Type(HASHSET_DEF, types), normal_key(types[0], comparer))


def _filled(
    run: Run, types: tuple[Type, ...], source: Iterable[Any] | None, comparer: Comparer | None = None
) -> NetSet:
    if source is None:
        raise argument_null("collection")
    return _fill(run, new_set(types, comparer), source)


def _sorted(types: tuple[Type, ...]) -> NetSet:
    return NetSet(Type(SORTEDSET_DEF, types), normal_key(types[0]), sort_key(types[0]))


def _fill(run: Run, made: NetSet, source: Iterable[Any]) -> NetSet:
    for item in taken(run, source):
        made.add(item)
    return made


@cache
def set_table() -> Table:
    """The constructors of HashSet."""
    return table(
        Method("new()", new_set, types=True),
        Method("new(int capacity)", lambda types, _: new_set(types), types=True),
        Method("new(IEnumerable<T> collection)", _filled, types=True, run=True),
        Method("new(IEqualityComparer<T> comparer)", new_set, types=True),
        Method(
            "new(IEnumerable<T> collection, IEqualityComparer<T> comparer)", _filled, types=True, run=True
        ),
        known="T",
    )


@cache
def sorted_set_table() -> Table:
    """The members that only SortedSet has."""
    return table(
        Method("new()", _sorted, types=True),
        Method(
            "new(IEnumerable<T> collection)",
            lambda run, types, source: _fill(run, _sorted(types), source),
            types=True,
            run=True,
        ),
        Property("T Min", lambda made: next(iter(made), default_value(made.element))),
        Property("T Max", lambda made: (list(made) or [default_value(made.element)])[-1]),
        known="T",
    )


@cache
def iset_table() -> Table:
    """The members of ISet."""
    return table(
        Method("bool Add(T item)", _add, run=True),
        Method(
            "void UnionWith(IEnumerable<T> other)",
            lambda run, made, other: _no_result(_fill(run, made, other)),
            run=True,
        ),
        Method("void IntersectWith(IEnumerable<T> other)", _intersect),
        Method("void ExceptWith(IEnumerable<T> other)", _except),
        Method("void SymmetricExceptWith(IEnumerable<T> other)", _symmetric, run=True),
        Method(
            "bool IsSubsetOf(IEnumerable<T> other)",
            lambda made, other: set(made.entries) <= _keys(made, other),
        ),
        Method(
            "bool IsProperSubsetOf(IEnumerable<T> other)",
            lambda made, other: set(made.entries) < _keys(made, other),
        ),
        Method(
            "bool IsSupersetOf(IEnumerable<T> other)",
            lambda made, other: set(made.entries) >= _keys(made, other),
        ),
        Method(
            "bool IsProperSupersetOf(IEnumerable<T> other)",
            lambda made, other: set(made.entries) > _keys(made, other),
        ),
        Method(
            "bool SetEquals(IEnumerable<T> other)",
            lambda made, other: set(made.entries) == _keys(made, other),
        ),
        Method(
            "bool Overlaps(IEnumerable<T> other)",
            lambda made, other: bool(set(made.entries) & _keys(made, other)),
        ),
        Method("int RemoveWhere(Predicate<T> match)", _remove_where),
        Method("bool TryGetValue(T equalValue, out T actualValue)", _try_get),
        known="T",
    )


def _no_result(_: Any) -> None:
    return None


def _add(run: Run, made: NetSet, item: Any) -> bool:
    run.meter.items(1)
    return made.add(item)


def _keys(made: NetSet, other: Iterable[Any] | None) -> set[Any]:
    if other is None:
        raise argument_null("other")
    return {made.key(item) for item in other}


def _intersect(made: NetSet, other: Iterable[Any]) -> None:
    kept = _keys(made, other)
    made.entries = {key: item for key, item in made.entries.items() if key in kept}
    made.version += 1


def _except(made: NetSet, other: Iterable[Any]) -> None:
    for key in _keys(made, other):
        made.entries.pop(key, None)
    made.version += 1


def _symmetric(run: Run, made: NetSet, other: Iterable[Any]) -> None:
    for item in taken(run, other):
        if made.entries.pop(made.key(item), None) is None:
            made.add(item)
    made.version += 1


def _remove_where(made: NetSet, match: Any) -> int:
    gone = [key for key, item in made.entries.items() if match(item)]
    for key in gone:
        del made.entries[key]
    made.version += bool(gone)
    return len(gone)


def _try_get(made: NetSet, item: Any) -> tuple[bool, Any]:
    key = made.key(item)
    return (True, made.entries[key]) if key in made.entries else (False, default_value(made.element))


# Queue and Stack: lists of which only one end is touched -----------------------------------------


def _new_row(definition: Any) -> Any:
    return lambda types: NetList(Type(definition, types), [])


@cache
def queue_table() -> Table:
    """The members of Queue<T>."""
    return table(
        Method("new()", _new_row(QUEUE_DEF), types=True),
        Method(
            "new(IEnumerable<T> collection)",
            lambda run, types, s: NetList(Type(QUEUE_DEF, types), taken(run, s)),
            types=True,
            run=True,
        ),
        Method("void Enqueue(T item)", _push, run=True),
        Method("T Dequeue()", lambda made: _pop(made, 0, "Queue empty.")),
        Method("T Peek()", lambda made: _peek(made, 0, "Queue empty.")),
        Method(
            "bool TryDequeue(out T result)",
            lambda made: (True, _pop(made, 0, "")) if made.items else (False, default_value(made.element)),
        ),
        *_row_members(),
        known="T",
    )


@cache
def stack_table() -> Table:
    # The top of a stack is its first item, as enumeration shows it.
    """The members of Stack<T>."""
    return table(
        Method("new()", _new_row(STACK_DEF), types=True),
        Method(
            "new(IEnumerable<T> collection)",
            lambda run, types, s: NetList(Type(STACK_DEF, types), taken(run, s)[::-1]),
            types=True,
            run=True,
        ),
        Method("void Push(T item)", _push_front, run=True),
        Method("T Pop()", lambda made: _pop(made, 0, "Stack empty.")),
        Method("T Peek()", lambda made: _peek(made, 0, "Stack empty.")),
        Method(
            "bool TryPop(out T result)",
            lambda made: (True, _pop(made, 0, "")) if made.items else (False, default_value(made.element)),
        ),
        *_row_members(),
        known="T",
    )


def _row_members() -> list[Method | Property]:
    return [
        Method("bool Contains(T item)", lambda made, item: any(net_equals(one, item) for one in made.items)),
        Method("void Clear()", _clear),
        Method("T[] ToArray()", lambda made: NetArray.of(made.element, list(made.items))),
    ]


def _push(run: Run, made: NetList, item: Any) -> None:
    run.meter.items(1)
    made.items.append(item)
    made.version += 1


def _push_front(run: Run, made: NetList, item: Any) -> None:
    run.meter.items(1)
    made.items.insert(0, item)
    made.version += 1


def _pop(made: NetList, index: int, message: str) -> Any:
    if not made.items:
        raise invalid_operation(message)
    made.version += 1
    return made.items.pop(index)


def _peek(made: NetList, index: int, message: str) -> Any:
    if not made.items:
        raise invalid_operation(message)
    return made.items[index]


def _clear(made: NetList) -> None:
    made.items.clear()
    made.version += 1
