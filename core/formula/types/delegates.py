"""What delegate types take and give."""

from __future__ import annotations

from core.formula.types.builtin import BOOL, INT, VOID
from core.formula.types.model import (
    ACTION_DEF,
    COMPARISON_DEF,
    CONVERTER_DEF,
    FUNC_DEF,
    PREDICATE_DEF,
    Type,
)


def delegate_shape(type_: Type) -> tuple[tuple[Type, ...], Type] | None:
    """Parameter types and return type of a delegate type, or None for any other type."""
    definition = type_.definition
    if definition is FUNC_DEF:
        return type_.args[:-1], type_.args[-1]
    if definition is ACTION_DEF:
        return type_.args, VOID
    if definition is PREDICATE_DEF:
        return type_.args, BOOL
    if definition is COMPARISON_DEF:
        return (type_.args[0], type_.args[0]), INT
    if definition is CONVERTER_DEF:
        return (type_.args[0],), type_.args[1]
    return None
