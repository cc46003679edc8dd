"""The binder: what a formula's nodes mean. It holds the state of one binding; the rules register themselves in
`registry`, from the modules next to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tree_sitter import Node

from core.formula.compile.complaints import misfits
from core.formula.compile.functions import RUN, begin_counting, needed
from core.formula.compile.model import Bound, Expr
from core.formula.compile.nodes import text_of
from core.formula.compile.python import Body, Code, call, const, give, is_name, keep, name, place, put
from core.formula.compile.registry import EXPRESSIONS, PATTERNS, STATEMENTS
from core.formula.compile.runtime import ALWAYS, dynamic_conversion
from core.formula.compile.scoping import Scoping
from core.formula.dialect import OBJECT_OPERATOR, QUOTES, Deviation
from core.formula.errors import BudgetSpent, FormulaError
from core.formula.syntax.parse import Syntax
from core.formula.types.builtin import BOOL, CHAR, DYNAMIC, NEVER, NOTHING, NULL, OBJECT, STRING, VOID
from core.formula.types.conversions import Convert, boxing, constant_fits, implicit, same
from core.formula.types.model import Type, underlying
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.defaults import default_value
from core.formula.values.objects.exceptions import NetError
from core.words import as_code, say

if TYPE_CHECKING:
    from core.formula.functions.host import HostFunction
    from core.formula.members.library import Library
    from core.formula.records.model import RecordDef

MAX_BINDINGS = 60_000


def _one_letter(value: str) -> str:
    """A char as the text of one letter."""
    return value


class Binder(Scoping):
    """Binds one formula for one type of record.

    `record` has the bare names, `parent` the record that `parent.` stands for; `hosts` are the functions
    that the host has bound, by name.
    """

    def __init__(
        self,
        syntax: Syntax,
        library: Library,
        record: RecordDef | None,
        parent: RecordDef | None,
        hosts: dict[str, HostFunction],
    ) -> None:
        super().__init__(syntax)
        self.library = library
        self.record = record
        self.parent = parent
        self.hosts = hosts
        self.module.values.update(ALWAYS)
        self.checked = False
        self.constant_checked = True
        self.extra_fields = False
        self.foreign = False  # whether the current culture may be another than the invariant one
        self.opened: dict[int, Expr] = {}
        self.sample: object = None
        self.parent_sample: object = None
        self.generic_parameters: dict[str, Type] = {}
        self.record_types: dict[str, Type] = {}
        self.bindings = 0
        # What was accepted beyond C#, by the byte of the original; None where nothing is.
        self.loose: dict[Deviation, int] | None = None
        self.late: dict[Deviation, int] = {}  # the same for what is bound when a formula of C# runs

    def accepts(self, deviation: Deviation, node: Node) -> bool:
        """Whether the dialect counts; that it was needed here is noted."""
        if self.loose is None:
            return False
        self.loose.setdefault(deviation, self.syntax.place(node.start_byte))
        return True

    @contextmanager
    def loosely(self) -> Iterator[None]:
        """The dialect counts inside; what it took is noted in `late`, unless it comes to nothing."""
        before, self.loose = self.loose, {}
        try:
            yield
            self.late.update(self.loose)
        finally:
            self.loose = before

    # Binding -----------------------------------------------------------------------------------

    def bind(self, node: Node) -> Bound:
        """What a node stands for: a value, a type, a namespace, methods."""
        self.bindings += 1
        if self.bindings > MAX_BINDINGS:
            raise self.error("budget", say("the formula is too complex"), node)
        rule = EXPRESSIONS.get(node.type)
        if rule is None:
            own = (
                say("The record's fields stand alone: write `Total`, not `this.Total`.")
                if node.type == "this"
                else ""
            )
            raise self.unsupported(as_code(node.type.replace("_", " ")), node, own)
        return rule(self, node)

    def statement(self, node: Node) -> Body:
        """The code of a statement."""
        rule = STATEMENTS.get(node.type)
        if rule is None:
            raise self.unsupported(as_code(text_of(node).split()[0]), node)
        found = rule(self, node)
        for one in found:
            place(one, node.start_byte + 1, node.end_byte + 1)
        return found

    def pattern(self, node: Node, subject: Expr) -> Code:
        """Code that tells whether `subject`, which can be computed again at no cost, fits a pattern."""
        kind = "discard" if text_of(node) == "_" else node.type
        rule = PATTERNS.get(kind)
        if rule is None and kind in EXPRESSIONS:
            rule = PATTERNS["constant_pattern"]
        if rule is None:
            raise self.unsupported(say("the pattern `{text_of}`", text_of=text_of(node)), node)
        return rule(self, node, subject)

    def value(self, node: Node) -> Expr:
        """The node as a value."""
        return self.bind(node).as_value(self)

    def typed_value(self, node: Node) -> Expr:
        """The node as a value that has a type of its own (not null, not void)."""
        expr = self.value(node)
        if expr.type == VOID:
            raise self.no_value(node)
        if expr.type in {NULL, NOTHING, NEVER}:
            hint = say("Say of which type it is: `(string)null`, or `string name = null;`.")
            raise self.type_error(say("a bare `{type}` has no type here", type=expr.type), node, hint)
        return expr

    def condition(self, node: Node) -> Code:
        """A condition as code that gives a bool."""
        return self.convert(self.value(node), BOOL, say(" in a condition")).code

    # Code --------------------------------------------------------------------------------------

    def given(self, value: Any, hint: str = "") -> Code:
        """Code for a value known now."""
        return self.module.given(value, hint)

    def temp(self) -> str:
        """A free variable."""
        return self.module.fresh("t")

    def once(self, code: Code) -> tuple[Code, Code]:
        """Code to compute a value, and code for its further uses."""
        if is_name(code):
            return code, code
        kept = self.temp()
        return keep(kept, code), name(kept)

    def held(self, expr: Expr) -> tuple[Code, Expr]:
        """As `once`, with the further uses as an expression."""
        first, again = self.once(expr.code)
        held = Expr(expr.type, again, expr.node, expr.constant, quiet=True, there=expr.there)
        return first, held

    def constant(self, type_: Type, value: Any, node: Node) -> Expr:
        """A constant."""
        return Expr(type_, self.given(value), node, value, quiet=True, there=value is not None)

    def call_of(self, function: Callable[..., Any], *arguments: Code) -> Code:
        """Code that calls a function of the engine."""
        return call(self.given(function), *arguments)

    def default(self, type_: Type, node: Node) -> Expr:
        """default(T), which is no constant to the compiler."""
        return Expr(type_, self.given(default_value(type_)), node, quiet=True)

    def computed(self, type_: Type, function: Callable[..., Any], operands: list[Expr], node: Node) -> Expr:
        """A function of the engine called with values; of constants it is computed now, as compilers do."""
        if all(operand.is_constant for operand in operands) and foldable(type_):
            return self.folded(type_, function, [operand.constant for operand in operands], node)
        return Expr(type_, self.call_of(function, *(operand.code for operand in operands)), node)

    def folded(self, type_: Type, function: Callable[..., Any], values: list[Any], node: Node) -> Expr:
        """A constant computed from others; what fails then is an error of the compiler."""
        try:
            return self.constant(type_, function(*values), node)
        except NetError as error:
            raise self.error(
                "type", say("{message} (in a constant)", message=error.exception.message), node
            ) from None
        except BudgetSpent as error:
            raise self.error("budget", error.message, node) from None

    def compiled(self, parameters: list[str], value: Code | Body, line: int) -> Callable[..., Any]:
        """Python's function of what was bound in the function at hand; it takes the run first."""
        function = self.function
        body = value if isinstance(value, list) else [give(value)]
        fields = [put(variable, const(None)) for variable in function.fields.values()]
        inner = needed(function.inner, body)
        whole = [*begin_counting(), *fields, *inner, *function.block.entered(), *body]
        text = self.module.fresh("formula")
        return self.module.compile(text, [RUN, *parameters], whole, function.definitions, line)

    # Conversions -------------------------------------------------------------------------------

    def conversion(self, expr: Expr, target: Type) -> Convert | None:
        """The implicit conversion of a value to a type."""
        found = implicit(expr.type, target)
        if found is not None:
            return found
        if expr.is_constant:
            if constant_fits(expr.constant, expr.type, target):
                return same
            goal = underlying(target)
            if goal.kind == "enum" and expr.constant == 0 and expr.type.name == "Int32":
                return lambda value: EnumValue(goal, value)
        if expr.type == DYNAMIC:
            return dynamic_conversion(target)
        if self.loose is not None:
            return self._loose_conversion(expr, target)
        return None

    def _loose_conversion(self, expr: Expr, target: Type) -> Convert | None:
        """What the dialect converts beyond C#: a char that stands there as a text, an object as a condition."""
        if expr.is_constant and expr.type == CHAR and target == STRING:
            return _one_letter
        if expr.type == OBJECT and target == BOOL:
            return dynamic_conversion(target)
        return None

    def texts_beside_chars(self, values: Iterable[Bound]) -> bool:
        """Whether the values are texts and constant chars, which the dialect takes for texts there."""
        if self.loose is None:
            return False
        kinds = {
            one.type if one.type == STRING or one.is_constant else None
            for one in values
            if isinstance(one, Expr) and one.type not in {NULL, NEVER}
        }
        return kinds == {STRING, CHAR}

    def convert(self, bound: Bound, target: Type, what: str = "") -> Expr:
        """`bound` converted implicitly to `target`, or a type error that says what to do."""
        if not isinstance(bound, Expr):
            return bound.convert(self, target)
        if bound.type == target and target.definition.name != "ValueTuple":
            return bound
        found = self.conversion(bound, target)
        if found is None:
            raise self.no_conversion(bound, target, what)
        if bound.type == NOTHING:
            return self.default(target, bound.node)
        if found is _one_letter:
            self.accepts(QUOTES, bound.node)
        elif bound.type == OBJECT and target == BOOL:
            self.accepts(OBJECT_OPERATOR, bound.node)
        return self.apply(found, bound, target)

    def apply(self, convert: Convert, expr: Expr, target: Type) -> Expr:
        """`expr` after a conversion."""
        if expr.is_constant and (target.kind == "struct" or target.name == "String" or convert is same):
            return self.constant(target, convert(expr.constant), expr.node)
        if convert is same:
            return expr.of_type(target)
        found = Expr(target, self.call_of(convert, expr.code), expr.node)
        found.there = found.there or expr.there
        return found

    def boxed(self, expr: Expr) -> Expr:
        """The value as an object that knows its type."""
        if expr.type.name in {"null", "dynamic", "Object", "never", "default"}:
            return expr
        return self.apply(boxing(expr.type), expr, DYNAMIC)

    def no_conversion(self, expr: Expr, target: Type, what: str = "") -> FormulaError:
        """The error for a value that has no implicit conversion, with what would help."""
        if expr.type == VOID:
            return self.no_value(expr.node)
        advice = misfits.conversion(expr, target, what)
        return self.type_error(advice.message, expr.node, advice.hint)

    def no_value(self, node: Node) -> FormulaError:
        """The error for what is done without giving anything, where a value is wanted."""
        hint = say(
            "It does something and has no result. Do it in a step of its own, and use the variable "
            "that it changes."
        )
        return self.type_error(say("`{shown}` gives no value", shown=misfits.shown(node)), node, hint)


def foldable(type_: Type) -> bool:
    """Whether a compiler computes constants of that type."""
    return type_.kind == "enum" or type_.name in _FOLDABLE


_FOLDABLE = frozenset(
    "SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal Boolean String Char".split()  # noqa: SIM905
)
