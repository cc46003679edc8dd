"""What patterns test: whether a value is a constant, and whether it is of a type."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.binary import binary
from core.formula.compile.model import Expr
from core.formula.compile.python import Code, all_of, const, in_order, is_null, not_null
from core.formula.types.builtin import DYNAMIC, NULL, OBJECT
from core.formula.types.casts import explicit, fits
from core.formula.types.conversions import implicit
from core.formula.types.model import Type, underlying
from core.formula.values.objects.boxed import box, needs_box, unbox
from core.words import say

_ANY = frozenset({OBJECT, DYNAMIC})


def constant_test(b: Binder, subject: Expr, value: Expr, node: Node) -> Code:
    """`x is 5`, for a subject of any type."""
    if value.type == NULL:
        return is_null(subject.code)
    if subject.type in _ANY or subject.type.kind == "interface":
        return b.call_of(_is_equal, subject.code, b.given(box(value.constant, value.type)))
    if b.conversion(value, subject.type) is None:
        raise b.no_conversion(value, subject.type, say(" in a pattern"))
    return binary(b, "==", subject, value, node).code


def _is_equal(value: Any, wanted: Any) -> bool:
    return type(value) is type(wanted) and bool(value == wanted)


def type_test(b: Binder, subject: Expr, type_: Type, node: Node) -> Code:
    """`x is T`: not null, and one of T."""
    source = subject.type
    if source == NULL:
        return const(False)
    if source not in _ANY and explicit(source, type_, checked=False) is None:
        if source.is_value and type_.is_value and underlying(source) != underlying(type_):
            return in_order(subject.code, const(False))  # C# warns only: int is never long
        raise b.type_error(say("a `{source}` can never be `{type}`", source=source, type=type_), node)
    if source.is_value and type_.is_value and underlying(source) != underlying(type_):
        return in_order(subject.code, const(False))
    if implicit(source, type_) is not None and not source.is_value:
        return not_null(subject.code)
    if source.is_value and underlying(source) == underlying(type_):
        return not_null(subject.code)
    value = subject.code
    if source not in _ANY and needs_box(source):
        value = b.call_of(box, value, b.given(source, "type"))
    return all_of([not_null(subject.code), b.call_of(fits, value, b.given(underlying(type_), "type"))])


def narrowed(b: Binder, subject: Expr, type_: Type) -> Expr:
    """The subject as a value of a type it has been tested for."""
    code, source = subject.code, subject.type
    if type_.is_value and not source.is_value:
        code = b.call_of(unbox, code)
    elif source.is_value and not type_.is_value and needs_box(source):
        code = b.call_of(box, code, b.given(source, "type"))
    return Expr(type_, code, subject.node, quiet=True, there=True)
