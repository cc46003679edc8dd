"""The binder: what a formula's nodes mean. It holds the state of one binding; the rules are in the
modules next to it, one table per kind of node, put together in `dispatch`.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tree_sitter import Node

from core.formula.compile.model import Bound, Code, Expr, Frame, MethodGroup, Namespace, TypeName
from core.formula.compile.scopes import BlockScope, FunctionScope, Variable
from core.formula.errors import BudgetSpent, FormulaError, NetError
from core.formula.syntax.parse import Syntax
from core.formula.syntax.tree import walk
from core.formula.types.builtin import DYNAMIC, NEVER, NOTHING, NULL, VOID
from core.formula.types.conversions import Convert, constant_fits, implicit, same
from core.formula.types.model import Type, underlying

if TYPE_CHECKING:
    from core.formula.compile.dispatch import Rules
    from core.formula.functions.host import HostFunction
    from core.formula.members.library import Library
    from core.formula.records.model import RecordDef
from core.formula.compile.nodes import text_of

MAX_BINDINGS = 60_000
_FUNCTIONS = frozenset({"lambda_expression", "anonymous_method_expression", "local_function_statement"})


class Binder:
    """Binds one formula for one type of record.

    `record` has the bare names, `parent` the record that `parent.` stands for; `hosts` are the functions
    that the host has bound, by name.
    """

    def __init__(
        self,
        syntax: Syntax,
        rules: Rules,
        library: Library,
        record: RecordDef | None,
        parent: RecordDef | None,
        hosts: dict[str, HostFunction],
    ) -> None:
        self.syntax = syntax
        self.rules = rules
        self.library = library
        self.record = record
        self.parent = parent
        self.hosts = hosts
        self.checked = False
        self.constant_checked = True
        self.function = FunctionScope(None, is_async=True)
        self.block = self.function.block
        self.deepest_use = _deepest_uses(syntax.root)
        self.extra_fields = False
        self.caught: int | None = None
        self.case_labels: dict[Any, int] | None = None
        self.opened: dict[int, Expr] = {}
        self.sample: object = None
        self.parent_sample: object = None
        self.generic_parameters: dict[str, Type] = {}
        self.record_types: dict[str, Type] = {}
        self.bindings = 0

    # Errors ------------------------------------------------------------------------------------

    def error(self, kind: str, message: str, node: Node) -> FormulaError:
        return self.syntax.error(kind, message, node.start_byte)

    def type_error(self, message: str, node: Node) -> FormulaError:
        return self.error("type", message, node)

    def unsupported(self, what: str, node: Node) -> FormulaError:
        return self.error("unsupported", f"{what} can't be evaluated here", node)

    def unknown(self, name: str, what: str, known: Iterable[str], node: Node) -> FormulaError:
        """An unknown name, with the nearest known one."""
        near = difflib.get_close_matches(name, set(known), n=1, cutoff=0.6)
        if not near:
            near = [one for one in known if one.lower() == name.lower()][:1]
        more = f"; did you mean `{near[0]}`?" if near else ""
        return self.error("name", f"`{name}` {what}{more}", node)

    # Binding -----------------------------------------------------------------------------------

    def bind(self, node: Node) -> Bound:
        """What a node stands for: a value, a type, a namespace, methods."""
        self.bindings += 1
        if self.bindings > MAX_BINDINGS:
            raise self.error("budget", "the formula is too complex", node)
        rule = self.rules.expressions.get(node.type)
        if rule is None:
            raise self.unsupported(f"`{node.type.replace('_', ' ')}`", node)
        return rule(self, node)

    def value(self, node: Node) -> Expr:
        """The node as a value."""
        return self.as_value(self.bind(node))

    def as_value(self, bound: Bound) -> Expr:
        if isinstance(bound, Expr):
            return bound
        if isinstance(bound, TypeName):
            raise self.type_error(f"`{bound.type}` is a type, not a value", bound.node)
        if isinstance(bound, Namespace):
            raise self.error("name", f"`{bound.name}` is a namespace, not a value", bound.node)
        if isinstance(bound, MethodGroup):
            raise self.type_error(f"`{bound.name}` is a method: call it with brackets", bound.node)
        raise self.type_error("a lambda can't stand here", bound.node)

    def typed_value(self, node: Node) -> Expr:
        """The node as a value that has a type of its own (not null, not void)."""
        expr = self.value(node)
        if expr.type == VOID:
            raise self.type_error("this gives no value", node)
        if expr.type in {NULL, NOTHING, NEVER}:
            raise self.type_error(f"a bare `{expr.type}` has no type here", node)
        return expr

    def conversion(self, bound: Bound, target: Type) -> Convert | None:
        """The implicit conversion of something bound to a type; for lambdas and methods see `convertible`."""
        if not isinstance(bound, Expr):
            return None
        found = implicit(bound.type, target)
        if found is not None:
            return found
        if bound.is_constant:
            if constant_fits(bound.constant, bound.type, target):
                return same
            goal = underlying(target)
            if goal.kind == "enum" and bound.constant == 0 and bound.type.name == "Int32":
                return self.rules.zero_enum(goal)
        if bound.type == DYNAMIC:
            return self.rules.dynamic_conversion(self, target)
        return None

    def convert(self, bound: Bound, target: Type, what: str = "") -> Expr:
        """`bound` converted implicitly to `target`, or a type error that says what to do."""
        if not isinstance(bound, Expr):
            return self.rules.convert_untyped(self, bound, target)
        if bound.type == target and target.definition.name != "ValueTuple":
            return bound
        found = self.conversion(bound, target)
        if found is None:
            raise self.no_conversion(bound, target, what)
        if bound.type == NOTHING:
            value = self.default_of(target)
            return Expr(target, lambda _: value, bound.node)
        return apply(found, bound, target)

    def no_conversion(self, expr: Expr, target: Type, what: str = "") -> FormulaError:
        if expr.type == VOID:
            return self.type_error("this gives no value", expr.node)
        if expr.type == NULL:
            return self.type_error(f"null can't be {_a(target)}{what}; `{target}?` could be", expr.node)
        hint = ""
        if expr.type.is_nullable and implicit(expr.type.args[0], target) is not None:
            hint = "; say what holds when it is missing, with `?? 0` or `.Value`"
        elif target.name == "String":
            hint = "; use .ToString()"
        elif self.rules.explicit(expr.type, target, checked=False) is not None:
            hint = f"; a cast `({target})` would do it"
        elif expr.type.name == "Task":
            hint = "; `await` it"
        return self.type_error(f"{_a(expr.type)} can't become {_a(target)}{what}{hint}", expr.node)

    def condition(self, node: Node) -> Code:
        """A condition as code that gives a bool."""
        return self.convert(self.value(node), self.rules.bool_type, " in a condition").code

    def default_of(self, type_: Type) -> Any:
        return self.rules.default_value(type_)

    # Scopes ------------------------------------------------------------------------------------

    @contextmanager
    def new_block(self) -> Iterator[BlockScope]:
        outer = self.block
        self.block = BlockScope(self.function, outer)
        try:
            yield self.block
        finally:
            self.block = outer

    @contextmanager
    def new_function(self, *, is_async: bool) -> Iterator[FunctionScope]:
        outer_function, outer_block = self.function, self.block
        function = FunctionScope(outer_function, is_async=is_async)
        function.block = BlockScope(function, outer_block)
        self.function, self.block = function, function.block
        try:
            yield function
        finally:
            self.function, self.block = outer_function, outer_block

    def declare(self, name: str, type_: Type, node: Node, *, block: BlockScope | None = None) -> Variable:
        """A new variable in the block at hand; a name may not be taken twice in a function."""
        name = name.removeprefix("@")
        block = block or self.block
        self.refuse_redeclaration(name, node, block)
        cell = self.deepest_use.get(name, 0) > self.function.depth
        variable = Variable(name, type_, self.function, cell=cell)
        block.locals[name] = variable
        if cell:
            block.cells.append(variable.slot)
        return variable

    def refuse_redeclaration(self, name: str, node: Node, block: BlockScope) -> None:
        scope: BlockScope | None = block
        while scope is not None and scope.function is self.function:
            if name in scope.locals and name != "_":
                raise self.type_error(f"`{name}` is declared already", node)
            scope = scope.parent

    def find(self, name: str) -> Any:
        """The variable or local function of that name, or None."""
        scope: BlockScope | None = self.block
        while scope is not None:
            if name in scope.locals:
                return scope.locals[name]
            scope = scope.parent
        return None

    def names_in_scope(self) -> set[str]:
        names: set[str] = set()
        scope: BlockScope | None = self.block
        while scope is not None:
            names.update(scope.locals)
            scope = scope.parent
        return names

    # Constants ---------------------------------------------------------------------------------

    def fold(self, expr: Expr) -> Expr:
        """Compute a constant expression now; what fails then is an error of the compiler."""
        try:
            value = expr.code([])
        except NetError as error:
            raise self.error("type", f"{error.exception.message} (in a constant)", expr.node) from None
        except BudgetSpent as error:
            raise self.error("budget", error.message, expr.node) from None
        return constant(expr.type, value, expr.node)


def constant(type_: Type, value: Any, node: Node) -> Expr:
    """A constant."""
    return Expr(type_, lambda _: value, node, value)


def apply(convert: Convert, expr: Expr, target: Type) -> Expr:
    """`expr` after a conversion."""
    if expr.is_constant and (target.kind == "struct" or target.name == "String" or convert is same):
        value = convert(expr.constant)
        return constant(target, value, expr.node)
    if convert is same:
        return Expr(target, expr.code, expr.node)
    code = expr.code
    return Expr(target, lambda f: convert(code(f)), expr.node)


def located(code: Code, node: Node) -> Code:
    """`code` with the place noted on a .NET exception that rises in it."""
    offset = node.start_byte

    def run(f: Frame) -> Any:
        try:
            return code(f)
        except NetError as error:
            if error.offset is None:
                error.offset = offset
            raise

    return run


def _a(type_: Type) -> str:
    name = str(type_)
    if name.startswith("an ") or name in {"null", "void"}:
        return name
    return f"{'an' if name[0] in 'aeiouAEIO' else 'a'} {name}"


def _deepest_uses(root: Node) -> dict[str, int]:
    """For each name, how many functions deep it is used: a variable used deeper than declared is shared."""
    deepest: dict[str, int] = {}
    depths: list[int] = []
    for node, level in walk(root):
        del depths[level:]
        outer = depths[-1] if depths else 0
        inside = 1 if node.type in _FUNCTIONS else 0
        if node.type == "query_expression":
            inside = 1 + len(node.children)
        depths.append(outer + inside)
        if node.type == "identifier":
            name = text_of(node).removeprefix("@")
            deepest[name] = max(deepest.get(name, 0), depths[-1])
    return deepest
