"""Python's syntax tree in short: what the binder makes of a formula.

A bound formula becomes Python code, built from nodes and never from text. The line of a node is the byte of the
formula that it came from (plus one), so that the traceback of a .NET exception tells its place (`place`,
`Module.place_of`). Names of the formula's values are numbered, and the code has no builtins.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence
from typing import Any

Code = ast.expr
Body = list[ast.stmt]

_LOAD, _STORE = ast.Load(), ast.Store()
_COMPARISONS: dict[str, ast.cmpop] = {
    "<": ast.Lt(),
    "<=": ast.LtE(),
    ">": ast.Gt(),
    ">=": ast.GtE(),
    "==": ast.Eq(),
    "!=": ast.NotEq(),
    "is": ast.Is(),
    "is not": ast.IsNot(),
}
_OPERATIONS: dict[str, ast.operator] = {
    "+": ast.Add(),
    "-": ast.Sub(),
    "*": ast.Mult(),
    "&": ast.BitAnd(),
    "|": ast.BitOr(),
    "^": ast.BitXor(),
}
_PLAIN = (bool, int, str, float, type(None))


def name(text: str) -> Code:
    """A variable's value."""
    return ast.Name(text, _LOAD)


def const(value: Any) -> Code:
    """A value that Python's code can hold itself: None, a bool, an int, a float, a str."""
    assert isinstance(value, _PLAIN)
    return ast.Constant(value)


def is_plain(value: Any) -> bool:
    """Whether `const` takes it."""
    return type(value) in _PLAIN


def call(function: Code, *arguments: Code) -> Code:
    """`function(a, b)`"""
    return ast.Call(function, list(arguments), [])


def member(value: Code, attribute: str) -> Code:
    """`value.attribute`"""
    return ast.Attribute(value, attribute, _LOAD)


def item(value: Code, index: int | Code) -> Code:
    """`value[index]`"""
    return ast.Subscript(value, ast.Constant(index) if isinstance(index, int) else index, _LOAD)


def keep(variable: str, value: Code) -> Code:
    """`(variable := value)`"""
    return ast.NamedExpr(ast.Name(variable, _STORE), value)


def choose(test: Code, yes: Code, no: Code) -> Code:
    """`yes if test else no`"""
    return ast.IfExp(test, yes, no)


def compare(symbol: str, left: Code, right: Code) -> Code:
    """`left symbol right`, for C#'s comparisons and for "is" and "is not"."""
    return ast.Compare(left, [_COMPARISONS[symbol]], [right])


def between(low: Code, value: Code, high: Code) -> Code:
    """`low <= value <= high`"""
    return ast.Compare(low, [ast.LtE(), ast.LtE()], [value, high])


def operate(symbol: str, left: Code, right: Code) -> Code:
    """`left symbol right` by Python's own operator."""
    return ast.BinOp(left, _OPERATIONS[symbol], right)


def is_null(value: Code) -> Code:
    """`value is None`"""
    if isinstance(value, ast.Constant):
        return const(value.value is None)
    return compare("is", value, const(None))


def not_null(value: Code) -> Code:
    """`value is not None`"""
    if isinstance(value, ast.Constant):
        return const(value.value is not None)
    return compare("is not", value, const(None))


def negated(test: Code) -> Code:
    """`not test`"""
    return ast.UnaryOp(ast.Not(), test)


def all_of(tests: Sequence[Code]) -> Code:
    """`a and b and …` of tests that give bools."""
    flat: list[Code] = []
    for test in tests:
        flat.extend(test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.And) else [test])
    if len(flat) == 1:
        return flat[0]
    return ast.BoolOp(ast.And(), flat) if flat else const(True)


def any_of(tests: Sequence[Code]) -> Code:
    """`a or b or …` of tests that give bools."""
    flat: list[Code] = []
    for test in tests:
        flat.extend(test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or) else [test])
    return ast.BoolOp(ast.Or(), flat) if len(flat) > 1 else flat[0]


def items(values: Sequence[Code]) -> Code:
    """`[a, b]`"""
    return ast.List(list(values), _LOAD)


def pack(values: Sequence[Code]) -> Code:
    """`(a, b)`"""
    return ast.Tuple(list(values), _LOAD)


def entries(keys: Sequence[Code], values: Sequence[Code]) -> Code:
    """`{a: x, b: y}`"""
    return ast.Dict(list(keys), list(values))


def in_order(*parts: Code) -> Code:
    """All of them computed one after the other; the value is the last one's."""
    wanted = [*(part for part in parts[:-1] if not is_name(part)), parts[-1]]
    return item(pack(wanted), len(wanted) - 1) if len(wanted) > 1 else wanted[0]


def joined(texts: Sequence[Code]) -> Code:
    """Texts put together."""
    return ast.JoinedStr(
        [text if isinstance(text, ast.Constant) else ast.FormattedValue(text, -1) for text in texts]
    )


def is_name(code: Code) -> bool:
    """Whether the code can be computed again at no cost and without effect."""
    return isinstance(code, ast.Name | ast.Constant)


# Statements ------------------------------------------------------------------------------------


def put(variable: str, value: Code) -> ast.stmt:
    """`variable = value`"""
    return ast.Assign([ast.Name(variable, _STORE)], value)


def put_item(value: Code, index: int, new: Code) -> ast.stmt:
    """`value[index] = new`"""
    return ast.Assign([ast.Subscript(value, ast.Constant(index), _STORE)], new)


def count_up(value: Code, attribute: str) -> ast.stmt:
    """`value.attribute += 1`"""
    return ast.AugAssign(ast.Attribute(value, attribute, _STORE), ast.Add(), ast.Constant(1))


def do(value: Code) -> ast.stmt:
    """An expression that stands alone."""
    return ast.Expr(value)


def give(value: Code | None = None) -> ast.stmt:
    """`return value`"""
    return ast.Return(value)


def when(test: Code, yes: Body, no: Body | None = None) -> ast.stmt:
    """`if test: yes else: no`"""
    return ast.If(test, yes or [ast.Pass()], no or [])


def loop(test: Code, body: Body) -> ast.stmt:
    """`while test: body`"""
    return ast.While(test, body or [ast.Pass()], [])


def forever(body: Body) -> ast.stmt:
    """`while True: body`"""
    return loop(ast.Constant(True), body)


def each(variable: str, source: Code, body: Body, otherwise: Body | None = None) -> ast.stmt:
    """`for variable in source: body else: otherwise`"""
    return ast.For(ast.Name(variable, _STORE), source, body, otherwise or [])


def produce(value: Code) -> Code:
    """`yield value`"""
    return ast.Yield(value)


def leave() -> ast.stmt:
    """`break`"""
    return ast.Break()


def again() -> ast.stmt:
    """`continue`"""
    return ast.Continue()


def fail(exception: Code | None = None) -> ast.stmt:
    """`raise exception`"""
    return ast.Raise(exception)


def attempt(body: Body, handlers: list[ast.ExceptHandler], final: Body | None = None) -> ast.stmt:
    """`try: body`, its handlers, `finally: final`"""
    return ast.Try(body, handlers, [], final or [])


def handler(kind: Code, variable: str | None, body: Body) -> ast.ExceptHandler:
    """`except kind as variable: body`"""
    return ast.ExceptHandler(kind, variable, body)


def function(text: str, parameters: Sequence[str], body: Body) -> ast.stmt:
    """`def text(parameters): body`"""
    given = ast.arguments(
        posonlyargs=[], args=[ast.arg(one) for one in parameters], kwonlyargs=[], kw_defaults=[], defaults=[]
    )
    made = ast.FunctionDef(text, given, body or [ast.Pass()], [], None)
    made.__dict__["type_params"] = []  # which Python 3.12 asks for
    return made


def shared(variable: str) -> ast.stmt:
    """`nonlocal variable`"""
    return ast.Nonlocal([variable])


def place(tree: ast.AST, line: int, end: int | None = None) -> None:
    """Note the line on all nodes that have none yet, and the one that they end in, which tells a piece of the formula
    from the smaller one that it begins with. What has a line is complete below as well.
    """
    last = line if end is None else end
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        known = node.__dict__
        if "lineno" in known:
            continue
        if node._attributes:
            known["lineno"], known["end_lineno"] = line, last
            known["col_offset"] = known["end_col_offset"] = 0
        for field in node._fields:
            value = known.get(field)
            if isinstance(value, list):
                waiting.extend(one for one in value if isinstance(one, ast.AST))
            elif isinstance(value, ast.AST):
                waiting.append(value)
