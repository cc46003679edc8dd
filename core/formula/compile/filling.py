"""A dictionary that is filled as soon as it is made becomes one literal of Python's.

`var d = new Dictionary<string, object>(); d.Add("A", x); d["B"] = y;` is how most formulas make an event's properties.
Nobody sees such a dictionary before it is filled: its variable is new, and what is put in doesn't name it. So the
entries can be computed one after the other and put in at once. A key that is there twice, or isn't a constant, ends it.
"""

from __future__ import annotations

import ast
from typing import Any

from core.formula.compile.module import Module
from core.formula.compile.python import Body, Code, call, const, entries, place, put
from core.formula.members.collections.dictionaries import DictionaryMaker, add, put_entry
from core.formula.values.collections.containers import NetDictionary


def with_literals(module: Module, body: Body) -> Body:
    """The statements, with each dictionary that is filled where it is made as a literal."""
    found: Body = []
    at = 0
    while at < len(body):
        statement = body[at]
        at += 1
        maker = _maker(module, statement)
        if maker is not None:
            variable = statement.targets[0].id  # type: ignore[attr-defined]
            filled, at = _filled(module, body, at, variable)
            if filled:
                values = entries([const(key) for key in filled], list(filled.values()))
                whole = call(
                    module.given(NetDictionary),
                    module.given(maker.type, "type"),
                    values,
                )
                line = getattr(statement, "lineno", None)
                statement = put(variable, whole)
                if line is not None:
                    place(statement, line)
        found.append(statement)
    return found


def _maker(module: Module, statement: ast.stmt) -> DictionaryMaker | None:
    """What makes the dictionary, where a statement does no more than put a new one into a variable."""
    match statement:
        case ast.Assign(targets=[ast.Name()], value=ast.Call(func=ast.Name(id=made), args=[])):
            value = module.values.get(made)
            return value if isinstance(value, DictionaryMaker) and value.normal is None else None
    return None


def _filled(module: Module, body: Body, at: int, variable: str) -> tuple[dict[str, Code], int]:
    """The entries that the statements from `at` on put into the variable's dictionary, and which one doesn't."""
    found: dict[str, Code] = {}
    known: dict[str, Any] = {
        variable: variable
    }  # the variable and its other names, and variables that hold a key
    for after, statement in enumerate(body[at:], at + 1):
        match statement:
            case ast.Expr(ast.NamedExpr(ast.Name(id=kept), ast.Name(id=held))) if held == variable:
                known[kept] = variable
            case ast.Expr(ast.NamedExpr(ast.Name(id=kept), ast.Constant(value=str(text)))):
                known[kept] = ast.Constant(text)
            case ast.Expr(ast.Call(ast.Name(id=function), [ast.Name(id=into), key_code, value])) if (
                module.values.get(function) in _PUTTING and known.get(into) is variable
            ):
                key = known.get(key_code.id) if isinstance(key_code, ast.Name) else key_code
                if not isinstance(key, ast.Constant) or not isinstance(key.value, str):
                    break
                if key.value in found or _names(value) & known.keys():
                    break
                found[key.value] = value
                at = after
            case _:
                break
    return found, at


_PUTTING = (add, put_entry)


def _names(code: Code) -> set[str]:
    return {node.id for node in ast.walk(code) if isinstance(node, ast.Name)}
