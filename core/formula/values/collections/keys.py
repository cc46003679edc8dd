"""Which values count as equal keys: by type and value, by reference for objects, without case on request."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.types.builtin import OBJECT
from core.formula.types.model import Type
from core.formula.values.text.strings import fold

Key = Callable[[Any], Any]


class Comparer:
    """StringComparer: how texts are keyed, and whether case counts."""

    __slots__ = ("ignores_case", "ordinal", "type")

    def __init__(self, type_: Type, *, ignores_case: bool, ordinal: bool) -> None:
        self.type = type_
        self.ignores_case = ignores_case
        self.ordinal = ordinal

    def key(self, text: Any) -> Any:
        """What values are compared by."""
        return fold(text) if self.ignores_case and isinstance(text, str) else text


def normal_key(type_: Type, comparer: Comparer | None = None) -> Key | None:
    """How keys of a type are made comparable in Python; None where they are as they stand."""
    if comparer is not None and (comparer.ignores_case or not comparer.ordinal):
        return comparer.key
    if type_ == OBJECT or type_.kind in {"interface", "special"}:
        return typed_key
    return None


def typed_key(value: Any) -> Any:
    """int 1, decimal 1 and true are different keys, though Python takes them for one."""
    return type(value), value
