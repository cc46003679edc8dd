"""The table of rules: which function binds which kind of node. The one place where all parts meet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile import names, suggestions, typenames
from core.formula.compile.binder import Binder
from core.formula.compile.calls import invocations as calls
from core.formula.compile.calls import lambdas, overloads, query
from core.formula.compile.calls.dynamic import dynamic_conversion
from core.formula.compile.calls.lambdas import LambdaExpr
from core.formula.compile.calls.methodgroups import convert_method_group
from core.formula.compile.expressions import (
    arrays,
    assign,
    binary,
    conditional,
    creation,
    elements,
    texts,
    tuples,
    unary,
)
from core.formula.compile.expressions.arrays import CollectionLiteral
from core.formula.compile.expressions.conditional import Choice
from core.formula.compile.expressions.creation import NewWithoutType
from core.formula.compile.expressions.tuples import TupleLiteral
from core.formula.compile.model import Bound, Expr, MethodGroup, Place, TypeName
from core.formula.compile.nodes import named, text_of
from core.formula.compile.patterns import binding as patterns
from core.formula.compile.scopes import Variable, variable_place
from core.formula.compile.statements import blocks, flow, loops, switching, trying
from core.formula.compile.statements import simple as statements
from core.formula.types import casts
from core.formula.types.builtin import BOOL, DYNAMIC
from core.formula.types.conversions import boxing
from core.formula.types.model import TUPLE_DEF, Type, underlying
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.defaults import collection_maker, default_argument, default_value
from core.formula.values.objects.instances import NetTask

ExpressionRule = Callable[[Binder, Node], Bound]
StatementRule = Callable[[Binder, Node], blocks.Execute]

EXPRESSIONS: dict[str, ExpressionRule] = {
    "identifier": names.bind_identifier,
    "member_access_expression": names.bind_member_access,
    "invocation_expression": calls.bind_invocation,
    "await_expression": calls.bind_await,
    "element_access_expression": elements.bind_element_access,
    "binary_expression": binary.bind_binary,
    "prefix_unary_expression": unary.bind_prefix,
    "postfix_unary_expression": unary.bind_postfix,
    "parenthesized_expression": unary.bind_parenthesized,
    "cast_expression": unary.bind_cast,
    "as_expression": unary.bind_as,
    "is_expression": unary.bind_is,
    "is_pattern_expression": patterns.bind_is_pattern,
    "checked_expression": unary.bind_checked,
    "typeof_expression": unary.bind_typeof,
    "sizeof_expression": unary.bind_sizeof,
    "default_expression": unary.bind_default,
    "range_expression": unary.bind_range,
    "assignment_expression": assign.bind_assignment,
    "conditional_expression": conditional.bind_conditional,
    "switch_expression": conditional.bind_switch_expression,
    "throw_expression": conditional.bind_throw_expression,
    "lambda_expression": lambdas.bind_lambda,
    "anonymous_method_expression": lambdas.bind_lambda,
    "object_creation_expression": creation.bind_creation,
    "implicit_object_creation_expression": creation.bind_new_without_type,
    "array_creation_expression": arrays.bind_array,
    "implicit_array_creation_expression": arrays.bind_implicit_array,
    "anonymous_object_creation_expression": tuples.bind_anonymous,
    "tuple_expression": tuples.bind_tuple,
    "collection_expression": arrays.bind_collection,
    "with_expression": tuples.bind_with,
    "query_expression": query.bind_query,
    "integer_literal": texts.bind_integer,
    "real_literal": texts.bind_real,
    "boolean_literal": texts.bind_bool,
    "null_literal": texts.bind_null,
    "character_literal": texts.bind_char,
    "string_literal": texts.bind_string,
    "verbatim_string_literal": texts.bind_verbatim,
    "raw_string_literal": texts.bind_raw,
    "interpolated_string_expression": texts.bind_interpolated,
}


def _type_name(b: Binder, node: Node) -> Bound:
    return TypeName(typenames.read_type_node(b, node), node)


EXPRESSIONS |= dict.fromkeys(
    ("predefined_type", "generic_name", "qualified_name", "nullable_type"), _type_name
)

STATEMENTS: dict[str, StatementRule] = {
    "block": statements.bind_block,
    "local_declaration_statement": statements.bind_declaration,
    "expression_statement": statements.bind_expression_statement,
    "return_statement": statements.bind_return,
    "throw_statement": statements.bind_throw,
    "if_statement": statements.bind_if,
    "switch_statement": switching.bind_switch,
    "break_statement": statements.bind_break,
    "continue_statement": statements.bind_continue,
    "goto_statement": switching.bind_goto,
    "checked_statement": statements.bind_checked_block,
    "while_statement": loops.bind_while,
    "do_statement": loops.bind_do,
    "for_statement": loops.bind_for,
    "foreach_statement": loops.bind_foreach,
    "try_statement": trying.bind_try,
    "empty_statement": lambda _b, _n: lambda _f: None,
    "local_function_statement": lambda _b, _n: lambda _f: None,
}


def _convert_untyped(b: Binder, bound: Bound, target: Type) -> Expr:
    """A lambda, a method's name, `new()` and the like, once it is known where they go."""
    if target == DYNAMIC and not isinstance(bound, Choice | TupleLiteral):
        raise b.type_error("this needs a type of its own; it can't be dynamic", bound.node)
    if isinstance(bound, LambdaExpr):
        return bound.convert(b, target)
    if isinstance(bound, MethodGroup):
        return convert_method_group(b, bound, target)
    if isinstance(bound, Choice):
        return bound.convert(b, target)
    if isinstance(bound, NewWithoutType):
        return creation.create(b, underlying(target), bound.node)
    if isinstance(bound, CollectionLiteral):
        return arrays.convert_collection(b, bound, target)
    if isinstance(bound, TupleLiteral) and target.definition is TUPLE_DEF:
        return tuples.tuple_expr(b, bound.parts, (), bound.node, target)
    if isinstance(bound, TupleLiteral):
        raise b.type_error(f"this tuple can't become `{target}`", bound.node)
    return b.as_value(bound)


def _untyped_converts(b: Binder, bound: Bound, type_: Type) -> bool:
    if isinstance(bound, Choice):
        return bound.converts(b, type_)
    if isinstance(bound, NewWithoutType):
        return bool(b.library.constructors(type_))
    if isinstance(bound, TupleLiteral):
        return type_.definition is TUPLE_DEF and len(type_.args) == len(bound.parts)
    return isinstance(bound, CollectionLiteral) and collection_maker(type_) is not None


def _natural(b: Binder, bound: Bound) -> Expr:
    """A value whose type nothing outside decides."""
    if isinstance(bound, LambdaExpr):
        return _natural_lambda(b, bound)
    if isinstance(bound, Choice):
        raise b.type_error("the two sides have no common type; cast one of them", bound.node)
    if isinstance(bound, NewWithoutType):
        raise b.type_error("`new()` needs to know its type here", bound.node)
    if isinstance(bound, CollectionLiteral | TupleLiteral):
        raise b.type_error("its type can't be told here", bound.node)
    return b.as_value(bound)


def _natural_lambda(b: Binder, bound: LambdaExpr) -> Expr:
    from core.formula.types.builtin import VOID
    from core.formula.types.model import ACTION_DEF, func

    if bound.explicit is None:
        raise b.type_error("a lambda needs a type here: `Func<int, int> f = …`", bound.node)
    returned = bound.inferred_return(b, bound.explicit)
    if returned is None:
        raise bound.first_error() or b.type_error("the lambda's type can't be told", bound.node)
    type_ = Type(ACTION_DEF, bound.explicit) if returned == VOID else func(*bound.explicit, returned)
    return bound.convert(b, type_)


def _member_of(b: Binder, receiver: Expr, name_node: Node, node: Node) -> Bound:
    explicit: tuple[Type, ...] = ()
    if name_node.type == "generic_name":
        explicit = tuple(typenames.read_type_node(b, child) for child in named(named(name_node)[1]))
        name_node = named(name_node)[0]
    name = text_of(name_node).removeprefix("@")
    found = names.instance_member(b, receiver, name, node)
    if found is None:
        raise suggestions.unknown_member(b, receiver, name, name_node)
    if explicit and isinstance(found, MethodGroup):
        found.explicit = explicit
    return found


def _boxed_result(b: Binder, value: Expr) -> Expr:
    """What the formula returns, as an object that knows its type."""
    if value.type.name in {"null", "dynamic", "Object", "never", "default"}:
        return value
    code, to_object = value.code, boxing(value.type)
    return Expr(DYNAMIC, lambda f: to_object(code(f)), value.node)


def _await_object(value: Any) -> Any:
    return value.result() if isinstance(value, NetTask) else value


def _is_value_name(b: Binder, name: str) -> bool:
    return isinstance(b.find(name), Variable)


class Rules:
    """What the parts of the binder need of each other, so that none has to import all the others."""

    bool_type = BOOL
    expressions = EXPRESSIONS
    statement_rules = STATEMENTS
    explicit = staticmethod(casts.explicit)
    default_value = staticmethod(default_value)
    default_argument = staticmethod(default_argument)
    collection_maker = staticmethod(collection_maker)
    dynamic_conversion = staticmethod(dynamic_conversion)
    convert_untyped = staticmethod(_convert_untyped)
    untyped_converts = staticmethod(_untyped_converts)
    untyped_fits = staticmethod(overloads.untyped_fits)
    natural = staticmethod(_natural)
    binary = staticmethod(binary.binary)
    call = staticmethod(calls.call)
    call_bound = staticmethod(calls.call_bound)
    read_arguments = staticmethod(calls.read_arguments)
    block = staticmethod(statements.bind_block)
    is_statement = staticmethod(statements.is_statement)
    falls_through = staticmethod(flow.falls_through)
    coalesce = staticmethod(conditional.coalesce)
    increment = staticmethod(assign.increment)
    pattern = staticmethod(patterns.pattern)
    type_test = staticmethod(patterns.type_test)
    is_constant = staticmethod(patterns.is_constant)
    is_value_name = staticmethod(_is_value_name)
    member_of = staticmethod(_member_of)
    element_of = staticmethod(elements.element_of)
    element_type = staticmethod(elements.element_type)
    array_initializer = staticmethod(arrays.array_initializer)
    rethrow = staticmethod(trying.rethrow)
    boxed_result = staticmethod(_boxed_result)
    await_object = staticmethod(_await_object)

    @staticmethod
    def zero_enum(type_: Type) -> Callable[[Any], Any]:
        return lambda value: EnumValue(type_, value)

    @staticmethod
    def place_of(b: Binder, variable: Variable) -> Place:
        return variable_place(b.function.slot_of(variable), cell=variable.cell)
