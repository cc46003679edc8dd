"""Lambdas: bound when their parameters' types are known, possibly several times for several overloads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.calls.closures import Maker, closure
from core.formula.compile.model import Bound, Code, Expr, Frame
from core.formula.compile.nodes import field, named, text_of
from core.formula.compile.scopes import FunctionScope, Variable
from core.formula.compile.typenames import declared_type
from core.formula.errors import FormulaError, NetError
from core.formula.types.builtin import NEVER, NULL, TASK, TASK_DEF, VOID
from core.formula.types.conversions import common_with_null
from core.formula.types.model import Type, delegate_shape, has_parameters
from core.formula.values.objects.instances import NetTask

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
        "explicit",
        "is_async",
        "names",
    )

    def __init__(
        self,
        b: Binder,
        node: Node,
        names: list[str],
        explicit: tuple[Type, ...] | None,
        body: Node | None,
        *,
        is_async: bool = False,
        bind_body: BodyBinder | None = None,
    ) -> None:
        super().__init__(node)
        self.names = names
        self.explicit = explicit
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

    def inferred_return(self, b: Binder, inputs: tuple[Type, ...]) -> Type | None:
        """What the lambda returns for parameters of these types, or None where it has no meaning."""
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

    def fits(self, b: Binder, type_: Type) -> bool:
        shape = delegate_shape(type_)
        if shape is None or has_parameters(type_):
            return False
        if len(shape[0]) != len(self.names) or (self.explicit is not None and self.explicit != shape[0]):
            return False
        try:
            self._maker(b, shape[0], shape[1])
        except FormulaError as error:
            self._note(error)
            return False
        return True

    def convert(self, b: Binder, type_: Type) -> Expr:
        """The lambda as a delegate."""
        shape = delegate_shape(type_)
        if shape is None:
            raise b.type_error(f"a lambda can't become a `{type_}`", self.node)
        if len(shape[0]) != len(self.names):
            wanted, given = len(shape[0]), len(self.names)
            raise b.type_error(f"the lambda has {given} parameters where {wanted} are wanted", self.node)
        if self.explicit is not None and self.explicit != shape[0]:
            raise b.type_error(f"the lambda's parameters are not those of `{type_}`", self.node)
        return Expr(type_, self._maker(b, shape[0], shape[1]), self.node)

    def _maker(self, b: Binder, inputs: tuple[Type, ...], returns: Type) -> Maker:
        """The closure for a delegate. The body is bound once for its parameters, where its own type decides;
        only what needs to know where it goes (`null`, another lambda) is bound for the result type."""
        wanted = awaited_type(returns) if self.is_async else returns
        if self.is_async and wanted == returns != VOID:
            raise b.type_error(f"an async lambda gives a Task, not `{returns}`", self.node)
        try:
            body = self._body(b, inputs, None)
        except FormulaError as error:
            if error.kind in {"budget", "unsupported"} or wanted == VOID:
                raise
            body = self._body(b, inputs, wanted)
        code = self._converted(b, body, wanted)
        if self.is_async:
            code = as_task(code, wanted)
        return closure(body.function, body.parameters, code)

    def _converted(self, b: Binder, body: _Body, wanted: Type) -> Code:
        is_block = self.body is not None and self.body.type == "block"
        if wanted == VOID:
            if is_block and body.type != VOID:
                raise b.type_error("a lambda without a result can't return a value", self.node)
            if not is_block and self.body is not None and not b.rules.is_statement(self.body):
                raise b.type_error("only a call, an assignment or `new` can stand alone here", self.body)
            return body.code
        if is_block and self.body is not None and b.rules.falls_through(self.body):
            raise b.type_error("not every way through the lambda ends in `return`", self.body)
        if body.expr is not None:
            return b.convert(body.expr, wanted).code
        if body.type == wanted:
            return body.code
        return b.convert(Expr(body.type, body.code, self.node), wanted).code

    def _body(self, b: Binder, inputs: tuple[Type, ...], returns: Type | None) -> _Body:
        key = (inputs, returns)
        found = self._cache.get(key)
        if found is None:
            outer = b.function, b.block
            b.function, b.block = self._function, self._block
            try:
                found = self._bind_now(b, inputs, returns)
            except FormulaError as error:
                found = error
            finally:
                b.function, b.block = outer
            self._cache[key] = found
        if isinstance(found, FormulaError):
            raise found
        return found

    def _bind_now(self, b: Binder, inputs: tuple[Type, ...], returns: Type | None) -> _Body:
        with b.new_function(is_async=self.is_async) as function:
            parameters = [
                b.declare(name, type_, self.node) for name, type_ in zip(self.names, inputs, strict=True)
            ]
            if self.body is not None and self.body.type == "block":
                type_, code = _block_body(b, function, self.body, returns)
                return _Body(function, parameters, type_, code, None)
            if self.bind_body is not None:
                expr = self.bind_body(b, parameters)
            else:
                assert self.body is not None
                bound = b.bind(self.body)
                expr = b.rules.natural(b, bound) if returns is None else b.convert(bound, returns)
            return _Body(function, parameters, expr.type, expr.code, expr)


class _Body:
    """A lambda's body bound for given parameters: its type, its code, and the expression if it is one."""

    __slots__ = ("code", "expr", "function", "parameters", "type")

    def __init__(
        self, function: FunctionScope, parameters: list[Variable], type_: Type, code: Code, expr: Expr | None
    ) -> None:
        self.function = function
        self.parameters = parameters
        self.type = type_
        self.code = code
        self.expr = expr


def _block_body(b: Binder, function: FunctionScope, body: Node, returns: Type | None) -> tuple[Type, Code]:
    if returns is None:
        function.inferring = True
        execute = b.rules.block(b, body)
        found = function.found
        if not found:
            return VOID, _run_block(execute)
        types = [expr.type for expr in found]
        returns = types[0] if len(set(types)) == 1 else common_with_null(types)
        if returns is None or returns in {NULL, NEVER}:
            raise b.type_error("the lambda's `return`s have no common type", body)
        return returns, _run_block(execute)
    function.returns = returns
    return returns, _run_block(b.rules.block(b, body))


def _run_block(execute: Callable[[Frame], Any]) -> Code:
    def run(f: Frame) -> Any:
        execute(f)
        return f[1]

    return run


def awaited_type(type_: Type) -> Type:
    """T of Task<T>; void of Task."""
    if type_.definition is TASK_DEF:
        return type_.args[0]
    return VOID if type_ in {TASK, VOID} else type_


def task_of(type_: Type) -> Type:
    return TASK if type_ == VOID else Type(TASK_DEF, (type_,))


def as_task(code: Code, result: Type) -> Code:
    """An async function's result: a finished task that has the value or the exception."""

    def run(f: Frame) -> NetTask:
        try:
            return NetTask(result, code(f))
        except NetError as error:
            return NetTask(result, None, error)

    return run


def bind_lambda(b: Binder, node: Node) -> Bound:
    """`x => …`, `(a, b) => …`, `delegate (int x) { … }`."""
    is_async = any(
        child.type in {"async", "modifier"} and text_of(child) == "async" for child in node.children
    )
    parameters = node.child_by_field_name("parameters")
    body = node.child_by_field_name("body")
    if body is None:
        body = next(child for child in named(node) if child.type == "block")
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
        raise b.type_error("either all of a lambda's parameters have types, or none", node)
    explicit = tuple(types) if types or not names else None
    return LambdaExpr(b, node, _numbered_discards(names), explicit, body, is_async=is_async)


def _numbered_discards(names: list[str]) -> list[str]:
    return [f"_{index}" if name == "_" and names.count("_") > 1 else name for index, name in enumerate(names)]
