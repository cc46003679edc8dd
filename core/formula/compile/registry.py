"""Which function binds which kind of node. Each registers itself; `core.formula.compile.rules` brings them together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from tree_sitter import Node

from core.formula.compile.model import Bound, Expr
from core.formula.compile.python import Body, Code

if TYPE_CHECKING:
    from core.formula.compile.binder import Binder

ExpressionRule = Callable[["Binder", Node], Bound]
StatementRule = Callable[["Binder", Node], Body]
PatternRule = Callable[["Binder", Node, Expr], Code]
CallRule = Callable[["Binder", Node, Node], Expr]

EXPRESSIONS: dict[str, ExpressionRule] = {}
STATEMENTS: dict[str, StatementRule] = {}
PATTERNS: dict[str, PatternRule] = {}
CALLS: dict[str, CallRule] = {}

_E = TypeVar("_E", bound=ExpressionRule)
_S = TypeVar("_S", bound=StatementRule)
_P = TypeVar("_P", bound=PatternRule)
_C = TypeVar("_C", bound=CallRule)


def expression(*kinds: str) -> Callable[[_E], _E]:
    """Registers what binds expressions of these kinds."""

    def register(rule: _E) -> _E:
        EXPRESSIONS.update(dict.fromkeys(kinds, rule))
        return rule

    return register


def statement(*kinds: str) -> Callable[[_S], _S]:
    """Registers what binds statements of these kinds."""

    def register(rule: _S) -> _S:
        STATEMENTS.update(dict.fromkeys(kinds, rule))
        return rule

    return register


def pattern(*kinds: str) -> Callable[[_P], _P]:
    """Registers what binds patterns of these kinds: code that tests a subject, which costs nothing to compute again."""

    def register(rule: _P) -> _P:
        PATTERNS.update(dict.fromkeys(kinds, rule))
        return rule

    return register


def written(name: str) -> Callable[[_C], _C]:
    """Registers what binds the call that the text of the dialect was rewritten to; it takes the arguments, the call."""

    def register(rule: _C) -> _C:
        CALLS[name] = rule
        return rule

    return register
