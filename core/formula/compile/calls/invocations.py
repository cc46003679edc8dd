"""Calls: arguments, the chosen overload, and the closure that makes the call."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, constant, located
from core.formula.compile.calls.callers import method_call, static_call
from core.formula.compile.calls.chains import conditional_chain
from core.formula.compile.calls.dynamic import dynamic_call, dynamic_invoke
from core.formula.compile.calls.localfunctions import LocalFunction
from core.formula.compile.calls.overloads import Fit, resolve
from core.formula.compile.model import Argument, Bound, Code, Expr, Frame, MethodGroup, Place, TypeName
from core.formula.compile.names import bind_member_access, delegate_group, find_name
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.suggestions import unknown_name
from core.formula.compile.typenames import declared_type, read_type_node
from core.formula.members.candidate import Candidate
from core.formula.types.builtin import DYNAMIC, STRING, VOID
from core.formula.types.conversions import boxing
from core.formula.types.model import Type, array, delegate_shape
from core.formula.types.signatures import MISSING
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import null_reference


def bind_invocation(b: Binder, node: Node) -> Bound:
    function_node = field(node, "function")
    arguments_node = field(node, "arguments")
    if function_node.type == "identifier" and text_of(function_node) == "nameof" and b.find("nameof") is None:
        return _nameof(b, arguments_node, node)
    chain = conditional_chain(b, node)
    if chain is not None:
        return chain
    target = _called(b, function_node)
    arguments = read_arguments(b, arguments_node)
    return call_bound(b, target, arguments, node)


def call_bound(b: Binder, target: Bound, arguments: list[Argument], node: Node) -> Expr:
    """Call whatever a name stands for."""
    if isinstance(target, MethodGroup):
        return call(b, target, arguments, node)
    if isinstance(target, Expr):
        if target.type == DYNAMIC:
            return dynamic_invoke(b, target, arguments, node)
        if delegate_shape(target.type) is not None:
            return call(b, delegate_group(target, node), arguments, node)
    what = f"a value of type `{target.type}`" if isinstance(target, Expr | TypeName) else "this"
    raise b.type_error(f"{what} can't be called", node)


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
    return constant(STRING, text_of(last).removeprefix("@"), node)


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
            raise b.type_error(f"`{modifier}` wants a variable", inner)
        return Argument(bound, inner, name, modifier)
    if isinstance(bound, Expr) and bound.type == VOID:
        raise b.type_error("this gives no value that could be passed on", inner)
    if isinstance(bound, TypeName):
        b.as_value(bound)
    return Argument(bound, inner, name)


# The call --------------------------------------------------------------------------------------


def call(b: Binder, group: MethodGroup, arguments: list[Argument], node: Node) -> Expr:
    """The call of the overload that fits."""
    if any(isinstance(a.bound, Expr) and a.bound.type == DYNAMIC and not a.modifier for a in arguments):
        return dynamic_call(b, group, arguments, node)
    fit = resolve(b, group, arguments, node)
    return invoke(b, group, fit, node)


def invoke(b: Binder, group: MethodGroup, fit: Fit, node: Node) -> Expr:
    candidate = fit.candidate
    codes: list[Code] = []
    outs: list[tuple[int, Callable[[Frame, Any], None]]] = []
    out_count = 0
    for parameter, given in zip(fit.signature.parameters, fit.slots, strict=True):
        if parameter.modifier in {"out", "ref"}:
            out_count += 1
            store = _out_store(b, given[0], parameter.type)
            if store is not None:
                outs.append((out_count, store))
            if parameter.modifier == "ref":
                assert isinstance(given[0].bound, Expr)
                codes.append(given[0].bound.code)
        elif fit.expanded and parameter.modifier == "params":
            codes.append(_params_code(b, given, parameter.type.args[0]))
        elif given:
            assert given[0].bound is not None
            codes.append(b.convert(given[0].bound, parameter.type).code)
        else:
            value = parameter.default if parameter.default is not MISSING else None
            codes.append(_constant_code(b.rules.default_argument(value, parameter.type)))
    function = candidate.function
    receiver = group.receiver if not candidate.extension else None
    if isinstance(b.find(group.name), LocalFunction) and fit.method_types:
        local = b.find(group.name)
        callee = local.generic_call(b, fit.method_types)
        code = static_call(_call_first, [callee, *codes], node.start_byte, with_run=False)
    else:
        code = _call_code(candidate, fit, function, receiver, codes, node.start_byte)
    if out_count:
        code = _with_outs(code, outs)
    expr = Expr(fit.signature.returns, code, node)
    expr.host = group.name in b.hosts
    return expr


def _call_first(function: Callable[..., Any], *arguments: Any) -> Any:
    return function(*arguments)


def _constant_code(value: Any) -> Code:
    return lambda _: value


def _call_code(
    candidate: Candidate, fit: Fit, function: Any, receiver: Expr | None, codes: list[Code], offset: int
) -> Code:
    types = (*candidate.generic_values, *fit.method_types)
    with_run = candidate.run
    if candidate.types:
        function = _with_types(function, types, with_run=with_run)
    if receiver is None or candidate.signature.static:
        return static_call(function, codes, offset, with_run=with_run)
    may_be_null = receiver.type.is_nullable and not candidate.boxed
    at = receiver.code
    if candidate.boxed:
        code, to_object = receiver.code, boxing(receiver.type)
        at = lambda f: to_object(code(f))  # noqa: E731
    return method_call(function, at, codes, offset, with_run=with_run, may_be_null=may_be_null)


def _with_types(function: Any, types: tuple[Type, ...], *, with_run: bool) -> Any:
    """The function with the type arguments put in: after the run, if it takes one."""
    if with_run:
        return lambda run, *values: function(run, types, *values)
    return partial(function, types)


def _params_code(b: Binder, given: list[Argument], item: Type) -> Code:
    codes = [b.convert(argument.bound, item).code for argument in given if argument.bound is not None]
    type_ = array(item)
    return lambda f: NetArray(type_, [code(f) for code in codes])


def _out_store(b: Binder, argument: Argument, type_: Type) -> Callable[[Frame, Any], None] | None:
    """What happens with an out value: a new variable, an existing one, or nothing for `_`."""
    if argument.declares is not None:
        name, declared = argument.declares
        if name == "_":
            return None
        variable = b.declare(name, declared or type_, argument.node)
        place: Place | None = b.rules.place_of(b, variable)
    else:
        assert isinstance(argument.bound, Expr)
        place = argument.bound.place
    assert place is not None
    refs, put = place.refs, place.store
    return lambda f, value: put(f, refs(f), value)


def _with_outs(code: Code, outs: list[tuple[int, Callable[[Frame, Any], None]]]) -> Code:
    def run(f: Frame) -> Any:
        results = code(f)
        for index, store in outs:
            store(f, results[index])
        return results[0]

    return run


def bind_await(b: Binder, node: Node) -> Expr:
    """`await x`: the value of a task; waiting itself is done by the run (see `core.formula.run`)."""
    inner = b.value(named(node)[0])
    if not b.function.is_async:
        raise b.type_error("`await` needs an `async` lambda or function around it", node)
    code = inner.code
    if inner.type == DYNAMIC:
        return Expr(DYNAMIC, lambda f: b.rules.await_object(code(f)), node)
    if inner.type.name != "Task":
        if inner.host:
            return inner
        raise b.type_error(f"a `{inner.type}` can't be awaited", node)
    result = inner.type.args[0] if inner.type.args else VOID

    def run(f: Frame) -> Any:
        task = code(f)
        if task is None:
            raise null_reference()
        return task.result()

    return Expr(result, located(run, node), node)
