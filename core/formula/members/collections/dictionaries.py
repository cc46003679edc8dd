"""Dictionary and what is like it."""

from __future__ import annotations

from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    DICTIONARY_DEF,
    IREADONLYCOLLECTION_DEF,
    SORTEDDICTIONARY_DEF,
    SORTEDLIST_DEF,
)
from core.formula.types.model import Type, TypeDef
from core.formula.values.collections.containers import NetDictionary, NetList, Sequence
from core.formula.values.collections.keys import Comparer, normal_key
from core.formula.values.collections.ordering import sort_key
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import argument_null, index_error, net
from core.formula.values.text.display import raw_text


@cache
def dictionary_table() -> Table:
    """The constructors; the members are those of IDictionary."""
    return table(
        Method("new()", DictionaryMaker, prepared=True),
        Method("new(int capacity)", lambda types, _: _new(types), types=True),
        Method("new(IDictionary<TKey, TValue> dictionary)", _copy, types=True, run=True),
        Method("new(IEnumerable<KeyValuePair<TKey, TValue>> collection)", _copy, types=True, run=True),
        Method("new(IEqualityComparer<TKey> comparer)", _new, types=True),
        Method(
            "new(int capacity, IEqualityComparer<TKey> comparer)",
            lambda types, _, c: _new(types, c),
            types=True,
        ),
        Method(
            "new(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)",
            _copy,
            types=True,
            run=True,
        ),
        Method("bool ContainsValue(TValue value)", _contains_value),
        Method("bool Remove(TKey key, out TValue value)", _remove_out, types=True),
        Method("bool TryAdd(TKey key, TValue value)", _try_add),
        known="TKey TValue",
    )


@cache
def sorted_dictionary_table() -> Table:
    """The members that only SortedDictionary has."""
    return table(
        Method("new()", _new_sorted, types=True),
        Method("new(IDictionary<TKey, TValue> dictionary)", _copy_sorted, types=True, run=True),
        known="TKey TValue",
    )


@cache
def sorted_list_table() -> Table:
    """The members that only SortedList has."""
    return table(
        Method("new()", lambda types: _new_sorted(types, SORTEDLIST_DEF), types=True),
        Method(
            "new(IDictionary<TKey, TValue> dictionary)",
            lambda run, types, source: _copy_sorted(run, types, source, SORTEDLIST_DEF),
            types=True,
            run=True,
        ),
        Property("IList<TKey> Keys", lambda made: _listed(made, 0)),
        Property("IList<TValue> Values", lambda made: _listed(made, 1)),
        Method("int IndexOfKey(TKey key)", lambda made, key: _place(made, 0, key)),
        Method("int IndexOfValue(TValue value)", lambda made, value: _place(made, 1, value)),
        Method("TKey GetKeyAtIndex(int index)", lambda made, index: _entry_at(made, index)[0]),
        Method("TValue GetValueAtIndex(int index)", lambda made, index: _entry_at(made, index)[1]),
        Method("void RemoveAt(int index)", lambda made, index: made.remove(_entry_at(made, index)[0])),
        known="TKey TValue",
    )


def _listed(made: NetDictionary, part: int) -> NetList:
    return NetList.of(made.type.args[part], [entry[part] for entry in made.pairs()])


def _place(made: NetDictionary, part: int, wanted: Any) -> int:
    return next((i for i, entry in enumerate(made.pairs()) if net_equals(entry[part], wanted)), -1)


def _entry_at(made: NetDictionary, index: int) -> tuple[Any, Any]:
    pairs = made.pairs()
    if not 0 <= index < len(pairs):
        raise index_error()
    return pairs[index]


@cache
def read_only_dictionary_table() -> Table:
    """What IReadOnlyDictionary has, and so every dictionary."""
    return table(
        Method("TValue get_Item(TKey key)", _get),
        Method("bool ContainsKey(TKey key)", _contains_key),
        Method("bool TryGetValue(TKey key, out TValue value)", _try_get, types=True),
        Method(
            "TValue GetValueOrDefault(TKey key)",
            lambda types, made, key: _try_get(types, made, key)[1],
            types=True,
        ),
        Method("TValue GetValueOrDefault(TKey key, TValue defaultValue)", _get_or_default),
        Property("ICollection<TKey> Keys", _keys),
        Property("ICollection<TValue> Values", _values),
        known="TKey TValue",
    )


@cache
def idictionary_table() -> Table:
    """The members of IDictionary."""
    return table(
        Method("void set_Item(TKey key, TValue value)", put_entry),
        Method("void Add(TKey key, TValue value)", add),
        Method("bool Remove(TKey key)", _remove),
        Method("void Clear()", _clear),
        known="TKey TValue",
    )


class DictionaryMaker:
    """`new Dictionary<K, V>()`: the type and how its keys are made comparable are worked out once."""

    __slots__ = ("normal", "type")

    def __init__(self, types: tuple[Type, ...]) -> None:
        self.type = Type(DICTIONARY_DEF, types)
        self.normal = normal_key(types[0])

    def __call__(self) -> NetDictionary:
        return NetDictionary(self.type, {}, self.normal)


def _new(types: tuple[Type, ...], comparer: Comparer | None = None) -> NetDictionary:
    return NetDictionary(Type(DICTIONARY_DEF, types), {}, normal_key(types[0], comparer))


def _new_sorted(types: tuple[Type, ...], definition: TypeDef = SORTEDDICTIONARY_DEF) -> NetDictionary:
    return NetDictionary(Type(definition, types), {}, normal_key(types[0]), sort_key(types[0]))


def _copy(run: Run, types: tuple[Type, ...], source: Any, comparer: Comparer | None = None) -> NetDictionary:
    if source is None:
        raise argument_null("dictionary")
    return _fill(run, _new(types, comparer), source)


def _copy_sorted(
    run: Run, types: tuple[Type, ...], source: Any, definition: TypeDef = SORTEDDICTIONARY_DEF
) -> NetDictionary:
    if source is None:
        raise argument_null("dictionary")
    return _fill(run, _new_sorted(types, definition), source)


def _fill(run: Run, made: NetDictionary, source: Any) -> NetDictionary:
    for pair in source:
        run.meter.items(1)
        add(made, pair.key, pair.value)
    return made


def _shown(made: NetDictionary, key: Any) -> str:
    return raw_text(key, made.type.args[0])


def _get(made: NetDictionary, key: Any) -> Any:
    if key is None:
        raise argument_null("key")
    found = made.find(key)
    if found is None:
        raise net(
            "KeyNotFoundException",
            f"The given key '{_shown(made, key)}' was not present in the dictionary.",
            key=_shown(made, key),
            keys=[_shown(made, one) for one, _ in made.pairs()[:9]],
        )
    return found[1]


def put_entry(made: NetDictionary, key: Any, value: Any) -> None:
    """`d[key] = value`"""
    if key is None:
        raise argument_null("key")
    made.put(key, value)


def add(made: NetDictionary, key: Any, value: Any) -> None:
    """Dictionary.Add: a key that is there already is an ArgumentException."""
    if key is None:
        raise argument_null("key")
    entries, normal = made.entries, made.normal
    at = key if normal is None else normal(key)
    if at in entries:
        shown = _shown(made, key)
        raise net("ArgumentException", f"An item with the same key has already been added. Key: {shown}")
    entries[at] = value
    if normal is not None:
        made.keep(at, key)
    made.version += 1


def _try_add(made: NetDictionary, key: Any, value: Any) -> bool:
    if made.find(key) is not None:
        return False
    add(made, key, value)
    return True


def _contains_key(made: NetDictionary, key: Any) -> bool:
    if key is None:
        raise argument_null("key")
    return made.find(key) is not None


def _try_get(types: tuple[Type, ...], made: NetDictionary, key: Any) -> tuple[bool, Any]:
    if key is None:
        raise argument_null("key")
    found = made.find(key)
    return (True, found[1]) if found is not None else (False, default_value(types[1]))


def _get_or_default(made: NetDictionary, key: Any, default: Any) -> Any:
    if key is None:
        raise argument_null("key")
    found = made.find(key)
    return default if found is None else found[1]


def _contains_value(made: NetDictionary, value: Any) -> bool:
    return any(net_equals(item, value) for _, item in made.pairs())


def _remove(made: NetDictionary, key: Any) -> bool:
    if key is None:
        raise argument_null("key")
    return made.remove(key) is not None


def _remove_out(types: tuple[Type, ...], made: NetDictionary, key: Any) -> tuple[bool, Any]:
    if key is None:
        raise argument_null("key")
    found = made.remove(key)
    return (True, found[1]) if found is not None else (False, default_value(types[1]))


def _clear(made: NetDictionary) -> None:
    made.clear()


def _keys(made: NetDictionary) -> Sequence:
    return _view(made, 0)


def _values(made: NetDictionary) -> Sequence:
    return _view(made, 1)


def _view(made: NetDictionary, index: int) -> Sequence:
    element = made.type.args[index]
    read = (lambda pair: pair.key) if index == 0 else (lambda pair: pair.value)
    type_ = Type(IREADONLYCOLLECTION_DEF, (element,))
    return Sequence(type_, lambda: map(read, iter(made)))
