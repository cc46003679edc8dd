"""Bare names: variables, the record's fields, functions, types and namespaces."""

from __future__ import annotations

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.localfunctions import LocalFunction
from core.formula.compile.calls.methods import MethodGroup
from core.formula.compile.complaints.names import unknown_name
from core.formula.compile.dialect.othernames import bare_names, in_other_case
from core.formula.compile.fields import record_expr
from core.formula.compile.members import static_member
from core.formula.compile.model import NOT_CONSTANT, Bound, Expr, Namespace, TypeName
from core.formula.compile.nodes import named, text_of
from core.formula.compile.registry import expression
from core.formula.compile.scopes import Variable
from core.formula.compile.typenames import read_type_node, simple_type
from core.formula.dialect import BARE_MATH, SYSTEM
from core.formula.functions.calling import host_candidate
from core.formula.members.candidate import Candidate
from core.formula.members.table import Method
from core.formula.types.builtin import NAMESPACES, STATICS
from core.formula.types.signatures import MISSING


@expression("identifier")
def bind_identifier(b: Binder, node: Node) -> Bound:
    """A bare name."""
    text = text_of(node).removeprefix("@")
    found = find_name(b, text, node)
    if found is not None:
        return found
    raise unknown_name(b, text, node)


@expression("predefined_type", "generic_name", "qualified_name", "nullable_type")
def bind_type(b: Binder, node: Node) -> Bound:
    """A type where a value might stand: `int`, `List<string>`."""
    return TypeName(read_type_node(b, node), node)


def find_name(b: Binder, text: str, node: Node, *, called: bool = False) -> Bound | None:
    """What a bare name stands for, from the innermost outward."""
    found = _exact_name(b, text, node, called=called)
    if found is not None or b.loose is None:
        return found
    other = in_other_case(b, text, bare_names(b, called=called), node)
    if other is not None:
        return _exact_name(b, other, node, called=called)
    if any(one.startswith(f"System.{text}") for one in NAMESPACES) and b.accepts(SYSTEM, node):
        return Namespace(f"System.{text}", node)
    return _of_math(b, text, node, called=called)


def _of_math(b: Binder, text: str, node: Node, *, called: bool) -> Bound | None:
    """A function or a constant of Math by its bare name; E is left out by the library."""
    if text.casefold() == "e":
        return None
    found = static_member(b, STATICS["Math"], text, node)
    if found is None or isinstance(found, MethodGroup) is not called:
        return None
    b.accepts(BARE_MATH, node)
    return found


def _exact_name(b: Binder, text: str, node: Node, *, called: bool) -> Bound | None:
    local = b.find(text)
    if isinstance(local, LocalFunction):
        return local.group(b, node)
    if isinstance(local, Variable):
        return variable_expr(b, local, node)
    if local is not None:
        query_variable: Bound = local(b, node)
        return query_variable
    if called:
        function = _function(b, text, node)
        if function is not None:
            return function
    scoped = record_expr(b, text, node)
    if scoped is not None:
        return scoped
    type_ = simple_type(b, text)
    if type_ is not None:
        return TypeName(type_, node)
    if any(one == text or one.startswith(text + ".") for one in NAMESPACES):
        return Namespace(text, node)
    return _function(b, text, node)


def _function(b: Binder, text: str, node: Node) -> Bound | None:
    host = b.hosts.get(text)
    if host is not None:
        return MethodGroup(text, None, [host_candidate(host)], node)
    methods = b.library.functions().methods.get(text)
    if methods:
        if b.loose is not None and not any(_takes(method, node) for method in methods):
            return _of_math(b, text, node, called=True)
        candidates = [Candidate.of(method, method.signature, ()) for method in methods]
        return MethodGroup(text, None, candidates, node)
    return None


def _takes(method: Method, node: Node) -> bool:
    """Whether a function can be called with as many arguments as stand there."""
    arguments = node.parent.child_by_field_name("arguments") if node.parent is not None else None
    parameters = method.signature.parameters
    if arguments is None or any(one.modifier == "params" for one in parameters):
        return True
    return sum(one.default is MISSING for one in parameters) <= len(named(arguments)) <= len(parameters)


def variable_expr(b: Binder, variable: Variable, node: Node) -> Expr:
    """The value of a variable, with its place if it may be changed."""
    if variable.constant is not NOT_CONSTANT:
        return b.constant(variable.type, variable.constant, node)
    b.function.use(variable)
    place = None if variable.read_only else variable.place()
    return Expr(variable.type, variable.load(), node, place_=place, quiet=True, there=variable.there)
