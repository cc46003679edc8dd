"""Follows words through functions and variables: what is a message may be made plain English far from where it was
said, and a plain English word may be filled into a message far from where it stands.

`lost.py` sees what happens in one expression. This sees that `_told(…)` in an f-string gives a message, and that
`known` in `say("Saved: {known}.", known=known)` may be `"none"`. A function is known by its name where only one in the
project, or in its module, has it; others are not followed.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

from tests.support.languages.messages import COUNT, SAY

_MAKE = (
    SAY - {"tr"}
    | COUNT - {"tr_count"}
    | {"filled", "when", "dated", "figure", "quoted", "listed", "either", "begin_large", "ended"}
)
_JOIN = {"joined", "threaded", "sentences", "stated"}
_SAID = {
    "tr",
    "tr_count",
    "translated",
    "line",
    "cell",
    "shown",
    "caption",
    "tip",
    "in_language",
    "str",
    "repr",
    "len",
    "type",
}
"""What these give is in the window's language already, or no words."""
_CHANGES = {
    "format", "replace", "lower", "upper", "partition", "splitlines", "removeprefix", "removesuffix", "capitalize",
    "split", "casefold", "title",
}  # fmt: skip
_WORD = re.compile(r"(?<![\w`.(:-])[A-Z]?[a-z]{2,}(?![\w`.(:-])")
_NAMES = {
    "Placed", "Ordered", "Product", "Order", "Cancelled", "Refunded",  # metrics
    "Generate", "Events", "Key", "Revision",  # settings
    "Secret", "Service", "Keychain", "http", "https", "commit",
    "null", "true", "false", "this", "decimal", "int", "item", "list",  # C#
}  # fmt: skip
"""Words of names, and of code, that are the same in each language."""
_IS_CODE = {
    "core/formula/compile/complaints/foreign.py",
    "core/formula/syntax/habits/words.py",
    "core/mapping/lint/names.py",
}
"""Modules with names of .NET and of Klaviyo's fields."""
_IS_DATA = {
    # reads what people wrote, and shows none of it
    "core/calibration/moments.py", "core/calibration/values.py", "core/credentials/entries.py",
    "core/credentials/rings.py", "core/http/inward/answer.py",
    "core/exchanges/export.py",  # a file of the browsers' own format
    # of names of metrics, of states that a system has, and of what is said at once:
    "core/klaviyo/records.py", "core/transfer/planning/order_findings.py", "core/transfer/proof/checklist.py",
    "core/journal/outcomes.py", "gui/panes/events/comparing.py", "gui/shell/access/announcing.py",
    "gui/words/changes.py",
}  # fmt: skip
"""Modules whose texts of functions are no messages, or are ones no more."""

_Place = tuple[str, int, str]
"""Path, line and text."""


class _Scope:
    """A module or a function, without the functions in it: what its names may be, what it gives, what happens there."""

    def __init__(self, path: str, outer: _Scope | None = None) -> None:
        self.path = path
        self.given: list[ast.expr] = []
        self.happens: list[ast.expr] = []
        self._outer = outer
        self._names: dict[str, list[ast.expr]] = {}

    def meant(self, name: str) -> list[ast.expr]:
        """What a name may be."""
        if name in self._names or self._outer is None:
            return self._names.get(name, [])
        return self._outer.meant(name)

    def take(self, node: ast.AST) -> None:
        """Take a node of it in."""
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    if isinstance(target, ast.Name):
                        self._names.setdefault(target.id, []).append(value)
            case (
                ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value)
                | ast.NamedExpr(target=ast.Name(id=name), value=value)
                | ast.For(target=ast.Name(id=name), iter=value)
                | ast.comprehension(target=ast.Name(id=name), iter=value)
            ):
                self._names.setdefault(name, []).append(value)
            case ast.arg(arg=name):
                self._names.setdefault(name, [])
            case ast.Return(value=ast.expr() as value) | ast.Yield(value=ast.expr() as value):
                self.given.append(value)
            case ast.JoinedStr() | ast.Call() | ast.Subscript():
                self.happens.append(node)


class Flow:
    """Where words go in these modules, by their paths."""

    def __init__(self, trees: Mapping[str, ast.Module]) -> None:
        self._scopes: list[_Scope] = []
        self._functions: dict[str, list[_Scope]] = {}
        self._gives: dict[_Scope, bool] = {}
        self._words: dict[_Scope, tuple[_Place, ...]] = {}
        for path, tree in trees.items():
            self._take(tree, _Scope(path))

    def _take(self, within: ast.AST, scope: _Scope) -> None:
        self._scopes.append(scope)
        open_nodes = list(ast.iter_child_nodes(within))
        while open_nodes:
            node = open_nodes.pop()
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = _Scope(scope.path, scope)
                self._functions.setdefault(node.name, []).append(inner)
                self._take(node, inner)
            else:
                scope.take(node)
                open_nodes.extend(ast.iter_child_nodes(node))

    def faults(self) -> list[str]:
        """Each place where a message becomes English, and each English word that is filled into one."""
        told = (
            fault
            for scope in self._scopes
            for node in scope.happens
            for fault in (*self._made_plain(node, scope), *self._filled_in(node, scope))
        )
        return sorted(dict.fromkeys(told))

    def _made_plain(self, node: ast.expr, scope: _Scope) -> Iterator[str]:
        if scope.path in _IS_DATA:
            return
        match node:
            case ast.JoinedStr(values=values):
                lost = any(
                    self._is_message(v.value, scope) for v in values if isinstance(v, ast.FormattedValue)
                )
            case ast.Call(func=ast.Attribute(attr="join", value=ast.Constant()), args=[given]):
                lost = self._is_message(given, scope)
            case ast.Call(func=ast.Attribute(attr=change, value=value)) if change in _CHANGES:
                lost = self._is_message(value, scope)
            case ast.Subscript(value=ast.Name() | ast.Attribute() | ast.Call() as value, slice=ast.Slice()):
                lost = self._is_message(value, scope)
            case _:
                return
        if lost:
            yield f"{scope.path}:{node.lineno}: a message is English for good here: {ast.unparse(node)}"

    def _filled_in(self, node: ast.expr, scope: _Scope) -> Iterator[str]:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return
        if node.func.id in _JOIN | {"listed", "either"}:
            given: list[ast.expr] = node.args
        elif node.func.id in SAY | COUNT | {"filled"}:
            given = [each.value for each in node.keywords if each.arg != "about"]
        else:
            return
        for each in given:
            for path, line, text in self._english(each, scope):
                if path not in _IS_CODE and set(_WORD.findall(text)) - _NAMES:
                    yield f"{path}:{line}: {text!r} is filled into a message, and is none"

    def _own(self, name: str, scope: _Scope) -> list[_Scope]:
        return [each for each in self._functions.get(name, ()) if each.path == scope.path]

    def _followed(self, name: str, scope: _Scope) -> _Scope | None:
        if name in _SAID:  # (a method of the same name may be anybody's)
            return None
        found, own = self._functions.get(name, []), self._own(name, scope)
        return own[0] if len(own) == 1 else found[0] if len(found) == 1 else None

    def _is_message(self, node: ast.expr, scope: _Scope, seen: frozenset[str] = frozenset()) -> bool:
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in _MAKE | _SAID and not self._own(name, scope):
                return name in _MAKE
            case ast.Call(func=ast.Name(id=name), args=args) if name in _JOIN:
                return any(self._is_message(each, scope, seen) for each in args)
            case ast.Name(id=name):
                return name not in seen and any(
                    self._is_message(each, scope, seen | {name}) for each in scope.meant(name)
                )
            case ast.Call(func=ast.Attribute(attr="get", value=value), args=args):
                return any(self._is_message(each, scope, seen) for each in (value, *args[1:]))
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) | ast.Attribute(attr=name):
                found = self._followed(name, scope)
                return found is not None and self._gives_message(found)
        return any(self._is_message(each, scope, seen) for each in _may_be(node))

    def _gives_message(self, scope: _Scope) -> bool:
        if scope not in self._gives:
            self._gives[scope] = False  # (while it is looked at: one that calls itself)
            self._gives[scope] = any(self._is_message(each, scope) for each in scope.given)
        return self._gives[scope]

    def _english(self, node: ast.expr, scope: _Scope, seen: frozenset[str] = frozenset()) -> Iterable[_Place]:
        match node:
            case ast.Constant(value=str(text)):
                return [(scope.path, node.lineno, text)]
            case ast.JoinedStr(values=values):
                text = "".join(str(v.value) if isinstance(v, ast.Constant) else "{}" for v in values)
                return [(scope.path, node.lineno, text)]
            case ast.Name(id=name):
                meant = () if name in seen else scope.meant(name)
                return [one for each in meant for one in self._english(each, scope, seen | {name})]
            case ast.Call(func=ast.Attribute(attr="get", value=value), args=args):
                return [one for each in (value, *args[1:]) for one in self._english(each, scope, seen)]
            case ast.Call(func=ast.Attribute(attr="join"), args=[given]):
                return self._english(given, scope, seen)
            case ast.Call(func=ast.Name(id=name)) if name in _MAKE | _JOIN | _SAID:
                return []
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(attr=name)) | ast.Attribute(attr=name):
                found = self._followed(name, scope)
                return self._gives_english(found) if found is not None else ()
        return [one for each in _may_be(node) for one in self._english(each, scope, seen)]

    def _gives_english(self, scope: _Scope) -> tuple[_Place, ...]:
        if scope not in self._words:
            self._words[scope] = ()
            self._words[scope] = tuple(
                dict.fromkeys(one for each in scope.given for one in self._english(each, scope))
            )
        return self._words[scope]


def _may_be(node: ast.expr) -> Iterator[ast.expr]:
    """What the value of an expression may be, or be made of."""
    match node:
        case ast.IfExp(body=body, orelse=other):
            yield from (body, other)
        case (
            ast.BoolOp(values=values) | ast.Tuple(elts=values) | ast.List(elts=values) | ast.Set(elts=values)
        ):
            yield from values
        case ast.Dict(values=values):
            yield from values
        case (
            ast.Subscript(value=value)
            | ast.NamedExpr(value=value)
            | ast.Await(value=value)
            | ast.Starred(value=value)
        ):
            yield value
        case ast.GeneratorExp(elt=value) | ast.ListComp(elt=value) | ast.SetComp(elt=value):
            yield value
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            yield from (left, right)
