"""Lambdas: bound when their parameters' types are known, possibly several times for several overloads."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.complaints import misfits
from core.formula.compile.functions import made_function
from core.formula.compile.model import Bound, Expr
from core.formula.compile.nodes import child, field, named, text_of
from core.formula.compile.python import Body, Code, call, do, give
from core.formula.compile.registry import expression
from core.formula.compile.runtime import as_task
from core.formula.compile.scopes import FunctionScope, Variable
from core.formula.compile.statements.flow import falls_through, is_statement
from core.formula.compile.typenames import declared_type
from core.formula.errors import FormulaError
from core.formula.types.builtin import DYNAMIC, NEVER, NULL, TASK, TASK_DEF, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.delegates import delegate_shape
from core.formula.types.model import ACTION_DEF, Type, func, has_parameters
from core.words import say, say_count

BodyBinder = Callable[[Binder, list[Variable]], Expr]


class LambdaExpr(Bound):
    """A lambda before its type is known. `bind_body` stands in for a body that is no node (query syntax)."""

    __slots__ = (
        "_block",
        "_cache",
        "_errors",
        "_function",
        "bind_body",
        "body",
        "inputs",
        "is_async",
        "names",
    )

    is_function = True

    def __init__(
        self,
        b: Binder,
        node: Node,
        names: list[str],
        inputs: tuple[Type, ...] | None,
        body: Node | None,
        *,
        is_async: bool = False,
        bind_body: BodyBinder | None = None,
    ) -> None:
        super().__init__(node)
        self.names = names
        self.inputs = inputs
        self.body = body
        self.is_async = is_async
        self.bind_body = bind_body
        self._function = b.function
        self._block = b.block
        self._cache: dict[tuple[tuple[Type, ...], Type | None], _Body | FormulaError] = {}
        self._errors: list[FormulaError] = []

    def first_error(self) -> FormulaError | None:
        """What was wrong in the body, in the last attempt to bind it."""
        return self._errors[-1] if self._errors else None

    def as_value(self, b: Binder) -> Expr:
        """There is none: the type comes from where it goes."""
        raise b.type_error(say("a lambda can't stand here"), self.node)

    def _meant(self) -> str:
        whole = misfits.shown(self.node)
        return say(
            "“Greater than or equal” is written `>=`: `{replace}`. A function needs its type: "
            "`Func<int, int> f = x => x + 1;`.",
            replace=whole.replace("=>", ">=", 1),
        )

    def natural(self, b: Binder) -> Expr:
        """A lambda whose parameters have types is a Func or an Action of its own accord."""
        if self.inputs is None:
            raise b.type_error(
                say("`=>` makes a function, which isn't a value here"), self.node, self._meant()
            )
        returned = self.returned(b, self.inputs)
        if returned is None:
            raise self.first_error() or b.type_error(say("the lambda's type can't be told"), self.node)
        type_ = Type(ACTION_DEF, self.inputs) if returned == VOID else func(*self.inputs, returned)
        return self.convert(b, type_)

    def returned(self, b: Binder, inputs: tuple[Type, ...]) -> Type | None:
        """What the lambda returns for parameters of these types."""
        if len(inputs) != len(self.names):
            return None
        try:
            body = self._body(b, inputs, None)
        except FormulaError as error:
            self._note(error)
            return None
        return task_of(body.type) if self.is_async else body.type

    def _note(self, error: FormulaError) -> None:
        """Remember why the body could not be bound; what no other overload could mend is raised."""
        if error.kind in {"budget", "unsupported"}:
            raise error
        self._errors.append(error)

    def fits(self, b: Binder, target: Type) -> bool:
        """Whether it can be a delegate of that type."""
        shape = delegate_shape(target)
        if shape is None or has_parameters(target):
            return False
        if len(shape[0]) != len(self.names) or (self.inputs is not None and self.inputs != shape[0]):
            return False
        try:
            self._bound(b, shape[0], shape[1])
        except FormulaError as error:
            self._note(error)
            return False
        return True

    def convert(self, b: Binder, target: Type) -> Expr:
        """The lambda as a delegate."""
        if target == DYNAMIC:
            raise b.type_error(say("this needs a type of its own; it can't be dynamic"), self.node)
        shape = delegate_shape(target)
        if shape is None:
            raise b.type_error(say("a lambda can't become a `{target}`", target=target), self.node)
        if len(shape[0]) != len(self.names):
            wanted, given = len(shape[0]), len(self.names)
            raise b.type_error(
                say_count(
                    given,
                    "the lambda has {n} parameter where {wanted} are wanted",
                    "the lambda has {n} parameters where {wanted} are wanted",
                    wanted=wanted,
                ),
                self.node,
            )
        if self.inputs is not None and self.inputs != shape[0]:
            raise b.type_error(
                say("the lambda's parameters are not those of `{target}`", target=target), self.node
            )
        body, code = self._bound(b, shape[0], shape[1])
        wrap: Callable[[Code], Code] | None = None
        if self.is_async:
            result = b.given(awaited_type(shape[1]), "result")
            wrap = lambda made: call(b.given(as_task), result, made)  # noqa: E731
        line = self.node.start_byte + 1
        made = made_function(b, body.function, body.parameters, code, line, wrap=wrap)
        return Expr(target, made, self.node, quiet=True, there=True)

    def _bound(self, b: Binder, inputs: tuple[Type, ...], returns: Type) -> tuple[_Body, Body]:
        """The body for a delegate, and its code. It is bound once for its parameters, where its own type decides;
        only what needs to know where it goes (`null`, another lambda) is bound for the result type."""
        wanted = awaited_type(returns) if self.is_async else returns
        if self.is_async and wanted == returns != VOID:
            raise b.type_error(
                say("an async lambda gives a Task, not `{returns}`", returns=returns), self.node
            )
        try:
            body = self._body(b, inputs, None)
        except FormulaError as error:
            if error.kind in {"budget", "unsupported"} or wanted == VOID:
                raise
            body = self._body(b, inputs, wanted)
        if body.expr is None and wanted != VOID and (body.mixed or body.type != wanted):
            # Each `return` is converted where it stands, once the type that they should have is known.
            b.convert(Expr(body.type, b.given(None), self.node), wanted)
            body = self._body(b, inputs, wanted)
        return body, self._converted(b, body, wanted)

    def _converted(self, b: Binder, body: _Body, wanted: Type) -> Body:
        is_block = self.body is not None and self.body.type == "block"
        if wanted == VOID:
            if is_block and body.type != VOID:
                raise b.type_error(say("a lambda without a result can't return a value"), self.node)
            if not is_block and self.body is not None and not is_statement(self.body):
                hint = say(
                    "Something has to be done in it. To get values, write `Select` in place of `ForEach`."
                )
                raise b.type_error(say("nothing is done with this value"), self.body or self.node, hint)
            return body.code if body.expr is None else body.expr.statements()
        if is_block and self.body is not None and falls_through(self.body):
            hint = say("Put `return …;` at its end, with the value for all other cases.")
            raise b.type_error(
                say("not every path through what follows `=>` ends in `return`"), self.body, hint
            )
        if body.expr is None:
            return body.code
        with b.at(body.function, body.function.block):
            return [give(b.convert(body.expr, wanted).code)]

    def _body(self, b: Binder, inputs: tuple[Type, ...], returns: Type | None) -> _Body:
        key = (inputs, returns)
        found = self._cache.get(key)
        if found is None:
            with b.at(self._function, self._block):
                try:
                    found = self._bind_now(b, inputs, returns)
                except FormulaError as error:
                    found = error
            self._cache[key] = found
        if isinstance(found, FormulaError):
            raise found
        return found

    def _bind_now(self, b: Binder, inputs: tuple[Type, ...], returns: Type | None) -> _Body:
        with b.new_function(is_async=self.is_async) as function:
            parameters = [
                b.declare(text, type_, self.node) for text, type_ in zip(self.names, inputs, strict=True)
            ]
            if self.body is not None and self.body.type == "block":
                return _block_body(b, function, parameters, self.body, returns)
            if self.bind_body is not None:
                expr = self.bind_body(b, parameters)
            else:
                assert self.body is not None
                bound = b.bind(self.body)
                expr = bound.natural(b) if returns is None else b.convert(bound, returns)
            return _Body(function, parameters, expr.type, [do(expr.code)], expr)


class _Body:
    """A lambda's body bound for given parameters: its type, its code, and the expression if it is one.

    `mixed` says that its `return`s have several types.
    """

    __slots__ = ("code", "expr", "function", "mixed", "parameters", "type")

    def __init__(
        self, function: FunctionScope, parameters: list[Variable], type_: Type, code: Body, expr: Expr | None
    ) -> None:
        self.function = function
        self.parameters = parameters
        self.type = type_
        self.code = code
        self.expr = expr
        self.mixed = False


def _block_body(
    b: Binder, function: FunctionScope, parameters: list[Variable], body: Node, returns: Type | None
) -> _Body:
    if returns is not None:
        function.returns = returns
        return _Body(function, parameters, returns, b.statement(body), None)
    function.inferring = True
    code = b.statement(body)
    types = [expr.type for expr in function.found]
    if not types:
        return _Body(function, parameters, VOID, code, None)
    found = types[0] if len(set(types)) == 1 else common_with_null(types)
    if found is None or found in {NULL, NEVER}:
        raise b.type_error(say("the lambda's `return`s have no common type"), body)
    made = _Body(function, parameters, found, code, None)
    made.mixed = len(set(types)) > 1
    return made


def awaited_type(type_: Type) -> Type:
    """T of Task<T>; void of Task."""
    if type_.definition is TASK_DEF:
        return type_.args[0]
    return VOID if type_ in {TASK, VOID} else type_


def task_of(type_: Type) -> Type:
    """Task<T>; Task of void."""
    return TASK if type_ == VOID else Type(TASK_DEF, (type_,))


@expression("lambda_expression", "anonymous_method_expression")
def bind_lambda(b: Binder, node: Node) -> Bound:
    """`x => …`, `(a, b) => …`, `delegate (int x) { … }`."""
    is_async = any(one.type in {"async", "modifier"} and text_of(one) == "async" for one in node.children)
    parameters = node.child_by_field_name("parameters")
    body = node.child_by_field_name("body") or child(node, "block")
    if parameters is None:
        return LambdaExpr(b, node, [], None, body, is_async=is_async)
    if parameters.type != "parameter_list":
        return LambdaExpr(b, node, [text_of(parameters)], None, body, is_async=is_async)
    names: list[str] = []
    types: list[Type] = []
    for parameter in named(parameters):
        names.append(text_of(field(parameter, "name")))
        type_node = parameter.child_by_field_name("type")
        type_ = declared_type(b, type_node) if type_node is not None else None
        if type_ is not None:
            types.append(type_)
    if types and len(types) != len(names):
        raise b.type_error(say("either all of a lambda's parameters have types, or none"), node)
    explicit = tuple(types) if types or not names else None
    return LambdaExpr(b, node, _numbered_discards(names), explicit, body, is_async=is_async)


def _numbered_discards(names: list[str]) -> list[str]:
    return [f"_{index}" if name == "_" and names.count("_") > 1 else name for index, name in enumerate(names)]
