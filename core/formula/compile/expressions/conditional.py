"""Expressions that choose: `? :`, `switch`, and `throw` as an expression."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints import misfits
from core.formula.compile.model import Bound, Expr, Namespace, TypeName
from core.formula.compile.nodes import field, named
from core.formula.compile.python import Code, all_of, call, choose, in_order, keep, name
from core.formula.compile.registry import expression
from core.formula.compile.runtime import throw
from core.formula.types.builtin import DYNAMIC, NEVER, NOTHING, NULL, STRING, VOID
from core.formula.types.conversions import implicit
from core.formula.types.model import Type
from core.formula.values.objects.exceptions import EXCEPTION
from core.formula.words.types import spoken
from core.words import say

Build = Callable[[Type, list[Expr]], Expr]
Common = Callable[[Binder, list[Bound]], Type | None]


class Choice(Bound):
    """`c ? a : b` or a switch expression whose branches have no common type: it takes the one it is put into."""

    __slots__ = ("branches", "build")

    def __init__(self, node: Node, branches: list[Bound], build: Build) -> None:
        super().__init__(node)
        self.branches = branches
        self.build = build

    @property
    def takes_any_type(self) -> bool:
        """Where nothing asks for a type, it is an `object`."""
        return True

    def as_value(self, b: Binder) -> Expr:
        """There is none: the sides have no common type."""
        hint = say("Make both the same kind of value, for example two texts with `.ToString()`.")
        raise b.type_error(say("the two sides have no common type; cast one of them"), self.node, hint)

    def convert(self, b: Binder, target: Type) -> Expr:
        """Both sides converted."""
        return self.build(target, [b.convert(branch, target) for branch in self.branches])

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether both sides can become that type."""
        return all(branch.fits(b, target) for branch in self.branches)


@expression("conditional_expression")
def bind_conditional(b: Binder, node: Node) -> Bound:
    """`c ? a : b`"""
    condition_node = field(node, "condition")
    condition = b.condition(condition_node)
    branches = [b.bind(field(node, "consequence")), b.bind(field(node, "alternative"))]
    literal = b.value(condition_node) if condition_node.type == "boolean_literal" else None

    def build(type_: Type, values: list[Expr]) -> Expr:
        yes, no = values
        if literal is not None and yes.is_constant and no.is_constant:
            return b.constant(type_, (yes if literal.constant else no).constant, node)
        code = choose(condition, yes.code, no.code)
        return Expr(type_, code, node, there=yes.there and no.there)

    return _chosen(b, branches, build, node, _common_of_two)


def _chosen(b: Binder, branches: list[Bound], build: Build, node: Node, find: Common) -> Bound:
    """The branches under their common type, or a choice that waits for one."""
    for branch in branches:
        if isinstance(branch, TypeName | Namespace):
            branch.as_value(b)
        if isinstance(branch, Expr) and branch.type == VOID:
            raise b.no_value(branch.node)
    type_ = find(b, branches)
    if type_ is None:
        return Choice(node, branches, build)
    return build(type_, [b.convert(branch, type_) for branch in branches])


def _types_of(branches: list[Bound]) -> list[Type]:
    types = [branch.type for branch in branches if isinstance(branch, Expr)]
    return list(dict.fromkeys(type_ for type_ in types if type_ not in {NULL, NEVER, NOTHING}))


def _common_of_two(b: Binder, branches: list[Bound]) -> Type | None:
    """C#'s type of `? :`: one side's that the other one converts to, constants included."""
    types = _types_of(branches)
    if DYNAMIC in types:
        return DYNAMIC
    return _widest([type_ for type_ in types if all(branch.fits(b, type_) for branch in branches)])


def _common_of_all(b: Binder, branches: list[Bound]) -> Type | None:
    """C#'s type of a `switch` expression: the arms' best common type, if all arms convert to it."""
    types = _types_of(branches)
    if DYNAMIC in types:
        return DYNAMIC
    best = STRING if b.texts_beside_chars(branches) else _widest(types)
    return best if best is not None and all(branch.fits(b, best) for branch in branches) else None


def _widest(types: list[Type]) -> Type | None:
    """The one that all the others convert to."""
    return next((t for t in types if all(implicit(other, t) is not None for other in types)), None)


@expression("throw_expression")
def bind_throw_expression(b: Binder, node: Node) -> Expr:
    """`throw x` where a value is wanted"""
    return thrown(b, named(node)[0], node)


def thrown(b: Binder, inner_node: Node, node: Node) -> Expr:
    """Code that raises the exception that an expression gives."""
    inner = b.value(inner_node)
    if inner.type != DYNAMIC and implicit(inner.type, EXCEPTION) is None:
        hint = say("Write `throw new Exception({shown})`.", shown=misfits.shown(inner_node))
        raise b.type_error(
            say("only exceptions can be thrown, not {type}", type=spoken(inner.type)), inner_node, hint
        )
    return Expr(NEVER, b.call_of(throw, inner.code), node)


# switch expression -----------------------------------------------------------------------------


@expression("switch_expression")
def bind_switch_expression(b: Binder, node: Node) -> Bound:
    """`x switch { 1 => "a", _ => "b" }`"""
    parts = named(node)
    subject = b.typed_value(parts[0])
    kept = b.temp()
    held = Expr(subject.type, name(kept), parts[0], quiet=True, there=subject.there)
    tests: list[Code | None] = []
    branches: list[Bound] = []
    caught_all = False
    for arm in parts[1:]:
        if caught_all:
            raise b.type_error(say("an earlier arm takes everything already"), arm)
        arm_parts = named(arm)
        caught_all = arm_parts[0].type in {"discard", "var_pattern"} and len(arm_parts) == 2
        with b.new_block() as block:
            test, branch = _arm(b, arm, held)
        b.block.cells.extend(block.cells)
        tests.append(None if arm_parts[0].type == "discard" and caught_all else test)
        branches.append(branch)
    if not branches:
        raise b.type_error(say("a `switch` needs at least one arm"), node)

    def build(type_: Type, values: list[Expr]) -> Expr:
        code: Code = call(name("fail_match"), name(kept))
        for test, value in zip(reversed(tests), reversed(values), strict=True):
            code = value.code if test is None else choose(test, value.code, code)
        return Expr(type_, in_order(keep(kept, subject.code), code), node)

    return _chosen(b, branches, build, node, _common_of_all)


def _arm(b: Binder, arm: Node, held: Expr) -> tuple[Code, Bound]:
    parts = named(arm)
    test = b.pattern(parts[0], held)
    when = next((part for part in parts if part.type == "when_clause"), None)
    if when is not None:
        test = all_of([test, b.condition(named(when)[0])])
    return test, b.bind(parts[-1])
