"""Calls as they are written: what is called, the arguments in brackets, `nameof` and `await`."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.emitting import checked
from core.formula.compile.calls.late import late, values_of
from core.formula.compile.calls.methods import MethodGroup, call_bound
from core.formula.compile.complaints.members import unknown_member
from core.formula.compile.complaints.names import unknown_name
from core.formula.compile.members import DynamicMember, bind_member_access, instance_member, late_member
from core.formula.compile.model import Argument, Bound, Expr, TypeName
from core.formula.compile.names import find_name
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.python import call, member
from core.formula.compile.registry import CALLS, expression
from core.formula.compile.runtime import awaited
from core.formula.compile.typenames import declared_type, read_type_node
from core.formula.dialect import INNER, POWER
from core.formula.types.builtin import DYNAMIC, NULL, STRING, VOID
from core.formula.values.objects.expando import EXPANDOOBJECT
from core.words import say


@expression("invocation_expression")
def bind_invocation(b: Binder, node: Node) -> Bound:
    """`f(x)`, `a.B(x)`, `a?.B(x)`, `nameof(a)`"""
    function_node = field(node, "function")
    arguments_node = field(node, "arguments")
    if function_node.type == "identifier" and text_of(function_node) == "nameof" and b.find("nameof") is None:
        return _nameof(b, arguments_node, node)
    if function_node.type == "identifier" and text_of(function_node) in CALLS and _is_written(b):
        return CALLS[text_of(function_node)](b, arguments_node, node)
    chain = conditional_chain(b, node)
    if chain is not None:
        return chain
    target = _called(b, function_node)
    arguments = read_arguments(b, arguments_node)
    if isinstance(target, Expr) and target.type == DYNAMIC:
        return _dynamic_invoke(b, target, arguments, node)
    return call_bound(b, target, arguments, node)


def _is_written(b: Binder) -> bool:
    """Whether the text was rewritten to calls of what C# has no form for."""
    return bool({POWER, INNER} & b.syntax.deviations.keys())


def _called(b: Binder, node: Node) -> Bound:
    """What is called; for a bare name, functions come before fields."""
    if node.type == "identifier":
        name = text_of(node).removeprefix("@")
        found = find_name(b, name, node, called=True)
        if found is None:
            raise unknown_name(b, name, node)
        return found
    if node.type == "generic_name":
        name_node, types = named(node)
        found = find_name(b, text_of(name_node), name_node, called=True)
        if isinstance(found, MethodGroup):
            found.explicit = tuple(read_type_node(b, child) for child in named(types))
            return found
        raise unknown_name(b, text_of(name_node), node)
    if node.type == "member_access_expression":
        return bind_member_access(b, node, called=True)
    return b.bind(node)


def _nameof(b: Binder, arguments: Node, node: Node) -> Expr:
    inner = named(named(arguments)[0])[0]
    b.bind(inner)  # the name must be known
    last = inner
    while last.type in {"member_access_expression", "qualified_name"}:
        last = field(last, "name")
    if last.type == "generic_name":
        last = named(last)[0]
    return b.constant(STRING, text_of(last).removeprefix("@"), node)


def _dynamic_invoke(b: Binder, target: Expr, arguments: list[Argument], node: Node) -> Expr:
    """A call on a dynamic value: of a member, or of a delegate."""

    def bind(b: Binder, operands: list[Expr]) -> Expr:
        if operands[0].type == NULL:
            raise b.type_error(say("Cannot perform runtime binding on a null reference"), node)
        again = [
            Argument(operand, argument.node, argument.name)
            for argument, operand in zip(arguments, operands[1:], strict=True)
        ]
        found: Bound | None = operands[0]
        if isinstance(target, DynamicMember) and operands[0].type == EXPANDOOBJECT:
            return _dynamic_invoke(b, late_member(b, operands[0], target.name, node), again, node)
        if isinstance(target, DynamicMember):
            found = instance_member(b, operands[0], target.name, node)
            if found is None:
                raise unknown_member(b, operands[0], target.name, node)
        assert found is not None
        return call_bound(b, found, again, node)

    receiver = target.receiver if isinstance(target, DynamicMember) else target
    return late(b, [receiver, *values_of(b, arguments)], bind, node)


# Arguments -------------------------------------------------------------------------------------


def read_arguments(b: Binder, node: Node) -> list[Argument]:
    """The arguments in brackets; lambdas stay unbound until the overload is known."""
    return [_argument(b, child) for child in named(node) if child.type == "argument"]


def _argument(b: Binder, node: Node) -> Argument:
    name_node = node.child_by_field_name("name")
    name = text_of(name_node) if name_node is not None else ""
    modifier = next((child.type for child in node.children if child.type in {"out", "ref", "in"}), "")
    inner = [child for child in named(node) if name_node is None or child.id != name_node.id][-1]
    if modifier == "out" and inner.type == "declaration_expression":
        declared = declared_type(b, field(inner, "type"))
        return Argument(None, inner, name, "out", (text_of(field(inner, "name")), declared))
    if modifier == "out" and inner.type == "identifier" and text_of(inner) == "_" and b.find("_") is None:
        return Argument(None, inner, name, "out", ("_", None))
    bound = b.bind(inner)
    if modifier in {"out", "ref"}:
        if not isinstance(bound, Expr) or bound.place is None:
            raise b.type_error(say("`{modifier}` wants a variable", modifier=modifier), inner)
        return Argument(bound, inner, name, modifier)
    if isinstance(bound, Expr) and bound.type == VOID:
        raise b.type_error(say("this gives no value that could be passed on"), inner)
    if isinstance(bound, TypeName):
        bound.as_value(b)
    return Argument(bound, inner, name)


# await -----------------------------------------------------------------------------------------


@expression("await_expression")
def bind_await(b: Binder, node: Node) -> Expr:
    """`await x`: the value of a task; waiting itself is done by the run (see `core.formula.run`)."""
    inner = b.value(named(node)[0])
    if not b.function.is_async:
        raise b.type_error(say("`await` needs an `async` lambda or function around it"), node)
    if inner.type == DYNAMIC:
        return Expr(DYNAMIC, b.call_of(awaited, inner.code), node)
    if inner.type.name != "Task":
        if inner.host:
            return inner
        raise b.type_error(say("a `{type}` can't be awaited", type=inner.type), node)
    result = inner.type.args[0] if inner.type.args else VOID
    if inner.awaited is not None:
        return Expr(result, inner.awaited, node)
    return Expr(result, call(member(checked(b, inner), "result")), node)
