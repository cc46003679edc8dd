"""ExpandoObject: an object whose members are what was put into it."""

from __future__ import annotations

from typing import Any

from core.formula.types.builtin import IDICTIONARY_DEF, OBJECT, STRING
from core.formula.types.declared import reference
from core.formula.types.model import Type
from core.formula.values.collections.containers import NetDictionary
from core.formula.values.objects.exceptions import net

EXPANDOOBJECT = reference("ExpandoObject", Type(IDICTIONARY_DEF, (STRING, OBJECT)), args=(STRING, OBJECT))


def new_expando() -> NetDictionary:
    """An object without members; it is a dictionary to whoever asks it as one."""
    return NetDictionary(EXPANDOOBJECT)


def member_of(value: NetDictionary, name: str) -> Any:
    """`x.Name`"""
    found = value.find(name)
    if found is None:
        raise net(
            "RuntimeBinderException",
            f"'System.Dynamic.ExpandoObject' does not contain a definition for '{name}'",
        )
    return found[1]


def set_member(value: NetDictionary, name: str, item: Any) -> Any:
    """`x.Name = item`"""
    value.put(name, item)
    return item
