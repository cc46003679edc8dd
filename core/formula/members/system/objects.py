"""Members of object, Nullable, enums, exceptions, tuples, tasks, types and GUIDs."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import KEYVALUEPAIR_DEF, VOID
from core.formula.types.model import TUPLE_DEF, Type, array, class_tuple_of
from core.formula.values.collections.containers import NetArray, Pair
from core.formula.values.collections.ordering import sort_key
from core.formula.values.objects.boxed import net_equals, runtime_type, unbox
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.expando import new_expando
from core.formula.values.objects.hashing import hash_code
from core.formula.values.objects.instances import ClassTuple, NetTask, Plain, TypeValue
from core.formula.values.text.display import full_name, raw_text, to_text


@cache
def object_table() -> Table:
    """The members that every object has."""
    return table(
        Method("new()", Plain),
        Method("string ToString()", to_text),
        Method("bool Equals(object obj)", net_equals),
        Method("int GetHashCode()", hash_code),
        Method("Type GetType()", lambda value: TypeValue(runtime_type(value))),
        Method("static bool Equals(object objA, object objB)", net_equals),
        Method("static bool ReferenceEquals(object objA, object objB)", lambda a, b: a is b),
    )


# Nullable --------------------------------------------------------------------------------------


@cache
def nullable_table() -> Table:
    """The members of `T?`."""
    return table(
        Property("bool HasValue", lambda value: value is not None),
        Method("T GetValueOrDefault()", _value_or_default, types=True),
        Method("T GetValueOrDefault(T defaultValue)", lambda value, other: other if value is None else value),
        Method("string ToString()", _nullable_text, types=True),
        known="T",
    )


def _value_or_default(types: tuple[Type, ...], value: Any) -> Any:
    return default_value(types[0]) if value is None else value


def _nullable_text(types: tuple[Type, ...], value: Any) -> str:
    return "" if value is None else raw_text(value, types[0])


# Tasks, types, pairs, GUIDs ----------------------------------------------------------------------


@cache
def task_table() -> Table:
    """The members of Task<T>."""
    return table(
        Property("T Result", lambda task: task.result()),
        Property("bool IsCompleted", lambda task: True),
        Method("Task<T> ConfigureAwait(bool continueOnCapturedContext)", lambda task, _: task),
        Method("Task<T> GetAwaiter()", lambda task: task),
        Method("T GetResult()", lambda task: task.result()),
        known="T",
    )


@cache
def plain_task_table() -> Table:
    """The members of Task."""
    return table(
        Property("static Task CompletedTask", lambda: NetTask(VOID, None)),
        Method(
            "static Task<T> FromResult<T>(T result)",
            lambda types, value: NetTask(types[0], value),
            types=True,
        ),
        Method("static Task<T[]> WhenAll<T>(IEnumerable<Task<T>> tasks)", _when_all, types=True),
        Method("static Task<T[]> WhenAll<T>(params Task<T>[] tasks)", _when_all, types=True),
        Method("static Task Delay(int millisecondsDelay)", lambda _: NetTask(VOID, None)),
        Method("Task ConfigureAwait(bool continueOnCapturedContext)", lambda task, _: task),
    )


def _when_all(types: tuple[Type, ...], tasks: Any) -> NetTask:
    return NetTask(array(types[0]), NetArray.of(types[0], [task.result() for task in tasks]))


@cache
def type_table() -> Table:
    """The members of Type."""
    return table(
        Property("string Name", lambda value: type_name(value.of)),
        Property("string FullName", lambda value: full_name(value.of)),
        Property("bool IsEnum", lambda value: value.of.kind == "enum"),
        Property("bool IsValueType", lambda value: value.of.is_value),
        Method("string ToString()", lambda value: full_name(value.of)),
        Method("bool Equals(object o)", net_equals),
    )


def type_name(type_: Type) -> str:
    """Type.Name: List<int> is List`1."""
    if type_.name == "Array":
        return f"{type_name(type_.args[0])}[]"
    return f"{type_.name}`{len(type_.args)}" if type_.args else type_.name


@cache
def pair_table() -> Table:
    """The members of KeyValuePair."""
    return table(
        Method("new(TKey key, TValue value)", _new_pair, types=True),
        Property("TKey Key", lambda pair: pair.key),
        Property("TValue Value", lambda pair: pair.value),
        known="TKey TValue",
    )


@cache
def expando_table() -> Table:
    """The constructor of ExpandoObject; the rest is that of dictionaries."""
    return table(Method("new()", new_expando))


@cache
def pair_statics() -> Table:
    """KeyValuePair.Create."""
    return table(
        Method(
            "static KeyValuePair<TKey, TValue> Create<TKey, TValue>(TKey key, TValue value)",
            _new_pair,
            types=True,
        ),
    )


def _new_pair(types: tuple[Type, ...], key: Any, value: Any) -> Pair:
    return Pair(Type(KEYVALUEPAIR_DEF, types), key, value)


@cache
def tuple_table() -> Table:
    """The members of all value tuples."""
    return table(
        Method("int CompareTo(object other)", _compare_tuples, types=True),
    )


def _compare_tuples(types: tuple[Type, ...], left: Any, right: Any) -> int:
    key = sort_key(Type(TUPLE_DEF, types))
    one, other = key(left), key(unbox(right))
    return bool(one > other) - bool(one < other)


@cache
def value_tuple_statics() -> Table:
    """ValueTuple.Create."""
    return table(*(_tuple_maker(_NAMES[:count], boxed=False) for count in range(1, 8)))


@cache
def tuple_statics() -> Table:
    """Tuple.Create."""
    return table(*(_tuple_maker(_NAMES[:count], boxed=True) for count in range(1, 8)))


_NAMES = ("A", "B", "C", "D", "E", "F", "G")


def _tuple_maker(names: tuple[str, ...], *, boxed: bool) -> Method:
    items = ", ".join(names)
    parameters = ", ".join(f"{name} item{i}" for i, name in enumerate(names, 1))
    if boxed:
        text = f"static Tuple<{items}> Create<{items}>({parameters})"
        return Method(text, lambda types, *values: ClassTuple(class_tuple_of(types), values), types=True)
    return Method(f"static ({items}) Create<{items}>({parameters})", lambda *values: values)
