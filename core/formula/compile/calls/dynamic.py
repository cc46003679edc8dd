"""`dynamic` values: what is done with them is bound when their own type is known, by the same rules.

What the compiler would refuse is then .NET's RuntimeBinderException.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.model import Argument, Bound, Code, Expr, Frame, MethodGroup
from core.formula.errors import FormulaError
from core.formula.types.builtin import DYNAMIC, JOBJECT, JTOKEN, NULL, VOID
from core.formula.types.conversions import boxing, implicit
from core.formula.types.model import Type
from core.formula.values.json.tokens import JToken, JValue, token_to
from core.formula.values.objects.boxed import runtime_type, unbox
from core.formula.values.objects.exceptions import net

Bind = Callable[[Binder, list[Expr]], Expr]


def runtime_binder_error(message: str) -> Exception:
    return net("RuntimeBinderException", message)


def late(b: Binder, operands: list[Expr], bind: Bind, node: Node, *, simple: bool = False) -> Expr:
    """Code that binds an operation once for each combination of its operands' types, when it runs.

    With `simple`, a simple JSON value counts as what it holds: `o.price * 2`.
    """
    bound: dict[tuple[Type, ...], Code] = {}
    codes = [operand.code for operand in operands]
    static = [None if operand.type == DYNAMIC else operand.type for operand in operands]

    def run(f: Frame) -> Any:
        values = [code(f) for code in codes]
        if simple:
            values = [value.value if isinstance(value, JValue) else value for value in values]
        types = tuple(
            runtime_type(value) if fixed is None else fixed
            for value, fixed in zip(values, static, strict=True)
        )
        code = bound.get(types)
        if code is None:
            code = bound[types] = _bind_now(b, types, bind, node)
        raw = [unbox(value) if fixed is None else value for value, fixed in zip(values, static, strict=True)]
        return code([f[0], None, *raw])

    return Expr(DYNAMIC, located(run, node), node)


def _bind_now(b: Binder, types: tuple[Type, ...], bind: Bind, node: Node) -> Code:
    operands = [_operand(type_, slot, node) for slot, type_ in enumerate(types, 2)]
    b.bindings = 0
    try:
        expr = bind(b, operands)
        if expr.type in {VOID, DYNAMIC}:
            return expr.code
        to_object = boxing(expr.type)
    except FormulaError as error:
        raise runtime_binder_error(error.message) from None
    code = expr.code
    return lambda f: to_object(code(f))


def _operand(type_: Type, slot: int, node: Node) -> Expr:
    return Expr(type_, lambda f: f[slot], node)


def dynamic_member(b: Binder, receiver: Expr, name: str, node: Node) -> Bound:
    """`x.Name` of a dynamic value: a property, or a method when it is called next."""
    from core.formula.compile.names import instance_member
    from core.formula.compile.suggestions import unknown_member

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        if operands[0].type == NULL:
            raise b.type_error("Cannot perform runtime binding on a null reference", node)
        found = instance_member(b, operands[0], name, node)
        if found is None and operands[0].type == JOBJECT:
            code = operands[0].code
            return Expr(JTOKEN, lambda f: code(f).members.get(name), node)
        if found is None:
            raise unknown_member(b, operands[0], name, node)
        return b.as_value(found)

    return DynamicMember(receiver, name, late(b, [receiver], bind, node), node)


class DynamicMember(Expr):
    """A member of a dynamic value, which may turn out to be a method that is called."""

    __slots__ = ("name", "receiver")

    def __init__(self, receiver: Expr, name: str, value: Expr, node: Node) -> None:
        super().__init__(DYNAMIC, value.code, node)
        self.receiver = receiver
        self.name = name


def dynamic_invoke(b: Binder, target: Expr, arguments: list[Argument], node: Node) -> Expr:
    """A call on a dynamic value: of a member, or of a delegate."""
    from core.formula.compile.names import instance_member
    from core.formula.compile.suggestions import unknown_member

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        if operands[0].type == NULL:
            raise b.type_error("Cannot perform runtime binding on a null reference", node)
        again = _again(arguments, operands[1:])
        if isinstance(target, DynamicMember):
            found = instance_member(b, operands[0], target.name, node)
            if found is None:
                raise unknown_member(b, operands[0], target.name, node)
            return b.rules.call_bound(b, found, again, node)
        return b.rules.call_bound(b, operands[0], again, node)

    receiver = target.receiver if isinstance(target, DynamicMember) else target
    return late(b, [receiver, *_values(b, arguments)], bind, node)


def dynamic_call(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Expr:
    """A method called with dynamic arguments: the overload is chosen by what they are."""
    values = _values(b, arguments)
    receiver = [group.receiver] if group.receiver is not None else []

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        target = MethodGroup(
            group.name,
            operands[0] if receiver else None,
            group.candidates,
            node,
            owner=group.owner,
            explicit=group.explicit,
        )
        return b.rules.call(b, target, _again(arguments, operands[len(receiver) :]), node)

    found = late(b, [*receiver, *values], bind, node)
    returns = {
        str(candidate.signature.returns): candidate.signature.returns for candidate in group.candidates
    }
    if len(returns) == 1:
        # All overloads give the same type, so the static type is known and need not be dynamic.
        only = next(iter(returns.values()))
        if (
            not only.args
            and only.kind in {"struct", "class", "special"}
            and not group.candidates[0].signature.generics
        ):
            code = found.code
            return Expr(only, code if only == VOID else lambda f: unbox(code(f)), node)
    return found


def _values(b: Binder, arguments: list[Argument]) -> list[Expr]:
    """The arguments that are computed; lambdas are bound with the call itself."""
    found = []
    for argument in arguments:
        if isinstance(argument.bound, Expr):
            if argument.modifier:
                raise b.unsupported("`out` or `ref` beside a dynamic value", argument.node)
            found.append(argument.bound)
        elif argument.bound is None:
            raise b.unsupported("`out` beside a dynamic value", argument.node)
        else:
            raise b.unsupported("a lambda given to a dynamic call", argument.node)
    return found


def _again(arguments: list[Argument], operands: list[Expr]) -> list[Argument]:
    return [
        Argument(operand, argument.node, argument.name)
        for argument, operand in zip(arguments, operands, strict=True)
    ]


def dynamic_conversion(b: Binder, target: Type) -> Callable[[Any], Any]:
    """The implicit conversion of a dynamic value: by its own type, when it is there."""

    def convert(value: Any) -> Any:
        type_ = runtime_type(value)
        found = implicit(type_, target)
        if found is None and isinstance(value, JToken):
            return token_to(value, target)
        if found is None:
            if value is None:
                raise runtime_binder_error(
                    f"Cannot convert null to '{target}' because it is a non-nullable value type"
                )
            raise runtime_binder_error(f"Cannot implicitly convert type '{type_}' to '{target}'")
        return found(unbox(value))

    return convert
