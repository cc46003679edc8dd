"""Expressions that choose: `? :`, `??`, `?.`, `switch`, and `throw` as an expression."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder, located
from core.formula.compile.calls.lambdas import LambdaExpr
from core.formula.compile.model import Bound, Code, Expr, Frame, MethodGroup
from core.formula.compile.nodes import field, named
from core.formula.errors import NetError
from core.formula.types.builtin import DYNAMIC, NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import Convert, common_type, constant_fits, implicit
from core.formula.types.model import Type, underlying
from core.formula.values.objects.exceptions import EXCEPTION, NetException, net, null_reference


class Choice(Bound):
    """`c ? a : b` or a switch expression whose branches have no common type: it takes the one it is put into."""

    __slots__ = ("branches", "build")

    def __init__(self, node: Node, branches: list[Bound], build: Any) -> None:
        super().__init__(node)
        self.branches = branches
        self.build = build

    def convert(self, b: Binder, type_: Type) -> Expr:
        codes = [b.convert(branch, type_) for branch in self.branches]
        built: Expr = self.build(type_, codes)
        return built

    def converts(self, b: Binder, type_: Type) -> bool:
        return all(
            b.conversion(branch, type_) is not None
            if isinstance(branch, Expr)
            else b.rules.untyped_fits(b, branch, type_)
            for branch in self.branches
        )


def bind_conditional(b: Binder, node: Node) -> Bound:
    condition = b.condition(field(node, "condition"))
    branches = [b.bind(field(node, "consequence")), b.bind(field(node, "alternative"))]
    constant = b.value(field(node, "condition")) if _is_literal(field(node, "condition")) else None

    def build(type_: Type, codes: list[Expr]) -> Expr:
        yes, no = codes[0].code, codes[1].code
        expr = Expr(type_, lambda f: yes(f) if condition(f) else no(f), node)
        if constant is not None and all(one.is_constant for one in codes):
            return b.fold(expr)
        return expr

    return _chosen(b, branches, build, node)


def _is_literal(node: Node) -> bool:
    return node.type == "boolean_literal"


def _chosen(b: Binder, branches: list[Bound], build: Any, node: Node) -> Bound:
    """The branches under their common type, or a choice that waits for one."""
    values = [branch for branch in branches if isinstance(branch, Expr)]
    for branch in branches:
        if not isinstance(branch, Expr | LambdaExpr | MethodGroup | Choice):
            b.as_value(branch)
        if isinstance(branch, Expr) and branch.type == VOID:
            raise b.type_error("this gives no value", branch.node)
    if len(values) < len(branches):
        return Choice(node, branches, build)
    type_ = _common(values)
    if type_ is None:
        return Choice(node, branches, build)
    return build(type_, [b.convert(value, type_) for value in values])  # type: ignore[no-any-return]


def _common(values: list[Expr]) -> Type | None:
    """The type of the branches; a constant that fits gives way to the other side's type."""
    types = [value.type for value in values]
    if DYNAMIC in types:
        return DYNAMIC
    for candidate in dict.fromkeys(types):
        if candidate in {NULL, NEVER, NOTHING}:
            continue
        if (
            all(
                implicit(value.type, candidate) is not None
                or (value.is_constant and constant_fits(value.constant, value.type, candidate))
                for value in values
            )
            and common_type([t for t in types if implicit(t, candidate) is not None]) == candidate
        ):
            return candidate
    return None


def coalesce(b: Binder, left: Expr, right_node: Node, node: Node) -> Expr:
    """`a ?? b`."""
    right = b.bind(right_node)
    if left.type == NULL:
        return b.rules.natural(b, right)
    if not left.type.accepts_null:
        raise b.type_error(f"a `{left.type}` is never null, so `??` has nothing to do", node)
    if not isinstance(right, Expr):
        right = b.convert(right, left.type)
    for type_ in _coalesced_types(left.type, right):
        if b.conversion(right, type_) is None:
            continue
        if type_ == underlying(left.type) and left.type.is_nullable:
            one, other = left.code, b.convert(right, type_).code
            break
        if b.conversion(left, type_) is not None:
            one, other = b.convert(left, type_).code, b.convert(right, type_).code
            break
        inner = implicit(underlying(left.type), type_)
        if inner is not None:
            one, other = _unless_null(left.code, inner), b.convert(right, type_).code
            break
    else:
        raise b.type_error(f"`??` doesn't work between `{left.type}` and `{right.type}`", node)

    def run(f: Frame) -> Any:
        value = one(f)
        return other(f) if value is None else value

    return Expr(type_, run, node)


def _unless_null(code: Code, convert: Convert) -> Code:
    def run(f: Frame) -> Any:
        value = code(f)
        return None if value is None else convert(value)

    return run


def _coalesced_types(left: Type, right: Expr) -> list[Type]:
    found = [left.args[0]] if left.is_nullable and right.type != NULL else []
    found.append(left)
    if right.type not in {NULL, NEVER, NOTHING}:
        found.append(right.type)
    return found


def bind_throw_expression(b: Binder, node: Node) -> Expr:
    return thrown(b, named(node)[0], node)


def thrown(b: Binder, inner_node: Node, node: Node) -> Expr:
    """Code that raises the exception that an expression gives."""
    inner = b.value(inner_node)
    if inner.type != DYNAMIC and implicit(inner.type, EXCEPTION) is None:
        raise b.type_error(f"only exceptions can be thrown, not a `{inner.type}`", inner_node)
    code, offset = inner.code, node.start_byte

    def run(f: Frame) -> Any:
        exception = code(f)
        if exception is None:
            raise null_reference()
        assert isinstance(exception, NetException)
        error = NetError(exception)
        error.offset = offset
        raise error

    return Expr(NEVER, run, node)


# switch expression -----------------------------------------------------------------------------


def bind_switch_expression(b: Binder, node: Node) -> Bound:
    parts = named(node)
    subject = b.typed_value(parts[0])
    slot = b.function.new_slot()
    held = Expr(subject.type, lambda f: f[slot], parts[0])
    tests: list[Any] = []
    branches: list[Bound] = []
    caught_all = False
    for arm in parts[1:]:
        if caught_all:
            raise b.type_error("an earlier arm takes everything already", arm)
        arm_parts = named(arm)
        caught_all = arm_parts[0].type in {"discard", "var_pattern"} and len(arm_parts) == 2
        with b.new_block() as block:
            test, branch = _arm(b, arm, held)
        b.block.cells.extend(block.cells)
        tests.append(test)
        branches.append(branch)
    if not branches:
        raise b.type_error("a `switch` needs at least one arm", node)
    code = subject.code

    def build(type_: Type, codes: list[Expr]) -> Expr:
        arms = list(zip(tests, [one.code for one in codes], strict=True))

        def run(f: Frame) -> Any:
            f[slot] = code(f)
            for test, value in arms:
                if test(f):
                    return value(f)
            raise net(
                "SwitchExpressionException", "Non-exhaustive switch expression failed to match its input."
            )

        return Expr(type_, located(run, node), node)

    return _chosen(b, branches, build, node)


def _arm(b: Binder, arm: Node, held: Expr) -> tuple[Any, Bound]:
    parts = named(arm)
    test = b.rules.pattern(b, parts[0], held)
    when = next((part for part in parts if part.type == "when_clause"), None)
    if when is not None:
        test = both(test, b.condition(named(when)[0]))
    return test, b.bind(parts[-1])


def both(first: Any, second: Any) -> Any:
    return lambda f: first(f) and second(f)
