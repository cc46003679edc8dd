"""Signatures of members as data: one line of C# for each, read when the member is first asked for.

string Substring(int startIndex, int length)
static bool TryParse(string s, out int result)
static string Join(string separator, params object[] values)
IEnumerable<R> Select<T, R>(this IEnumerable<T> source, Func<T, R> selector)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from core.formula.types.builtin import GENERICS, PLAIN, VOID
from core.formula.types.enums import ENUMS
from core.formula.types.model import (
    ACTION_DEF,
    CLASS_TUPLE_DEF,
    FUNC_DEF,
    Type,
    array,
    class_tuple_of,
    nullable,
    tuple_of,
    type_parameter,
)
from core.formula.values.objects.exceptions import EXCEPTIONS

_TOKEN = re.compile(r"\s*([A-Za-z_]\w*|-?\d+|\"[^\"]*\"|'[^']*'|[<>\[\](),?=])")

MISSING = object()


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter: `modifier` is "", "out", "ref", "params" or "this"; `default` is MISSING where it is required."""

    name: str
    type: Type
    modifier: str = ""
    default: Any = MISSING


@dataclass(frozen=True, slots=True)
class Signature:
    """What a method takes and gives. `returns` of a constructor is the type it makes."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: Type
    static: bool = False
    generics: tuple[str, ...] = ()

    def __str__(self) -> str:
        parts = (
            f"{p.modifier + ' ' if p.modifier not in {'', 'this'} else ''}{p.type} {p.name}"
            for p in self.parameters
        )
        return f"{self.name}({', '.join(parts)})"


class _Reader:
    """Reads one signature; `known` are the type parameters in scope."""

    def __init__(self, text: str, known: Sequence[str], extra: Callable[[str], Type | None]) -> None:
        self.tokens = _TOKEN.findall(text)
        self.at = 0
        self.known = set(known)
        self.more = extra

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        self.at += 1
        return str(self.tokens[self.at - 1])

    def accept(self, token: str) -> bool:
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def expect(self, token: str) -> None:
        found = self.take()
        assert found == token, f"{found!r} in place of {token!r} in {self.tokens}"

    def type(self) -> Type:
        if self.accept("("):
            items, names = [self.type()], [self._tuple_name()]
            while self.accept(","):
                items.append(self.type())
                names.append(self._tuple_name())
            self.expect(")")
            found = tuple_of(tuple(items), tuple(names))
        else:
            name = self.take()
            found = self._named(name, self._arguments())
        while True:
            if self.accept("?"):
                found = nullable(found)
            elif self.peek() == "[":
                self.take()
                self.expect("]")
                found = array(found)
            else:
                return found

    def _tuple_name(self) -> str:
        return self.take() if self.peek() not in {",", ")"} else ""

    def _arguments(self) -> tuple[Type, ...]:
        if not self.accept("<"):
            return ()
        args = [self.type()]
        while self.accept(","):
            args.append(self.type())
        self.expect(">")
        return tuple(args)

    def _named(self, name: str, args: tuple[Type, ...]) -> Type:
        if name in self.known and not args:
            return type_parameter(name)
        if args:
            definition = {"Func": FUNC_DEF, "Action": ACTION_DEF}.get(name) or GENERICS[name]
            return class_tuple_of(args) if definition is CLASS_TUPLE_DEF else Type(definition, args)
        found = PLAIN.get(name) or ENUMS.get(name) or EXCEPTIONS.get(name) or self.more(name)
        assert found is not None, f"no type {name} for a signature"
        return found

    def parameters(self) -> tuple[Parameter, ...]:
        self.expect("(")
        found: list[Parameter] = []
        while not self.accept(")"):
            self.accept(",")
            modifier = self.take() if self.peek() in {"out", "ref", "params", "this"} else ""
            type_ = self.type()
            name = self.take() if self.peek() not in {",", ")", "="} else f"arg{len(found)}"
            default = _literal(self.take()) if self.accept("=") else MISSING
            found.append(Parameter(name, type_, modifier, default))
        return tuple(found)


def _literal(token: str) -> Any:
    if token in {"null", "default"}:
        return None
    if token in {"true", "false"}:
        return token == "true"  # noqa: S105  (a word of a signature)
    if token[0] in "\"'":
        return token[1:-1]
    return int(token)


def _no_extra(_: str) -> Type | None:
    return None


def read_signature(
    text: str, known: Sequence[str] = (), extra: Callable[[str], Type | None] = _no_extra
) -> Signature:
    """Read a method's or constructor's signature; a constructor is written `new(…)`."""
    reader = _Reader(text, known, extra)
    static = reader.accept("static")
    _, generics = split_head(text)
    reader.known.update(generics)
    returns = VOID if reader.peek() == "new" else reader.type()
    name = reader.take()
    if generics:
        while reader.take() != ">":
            pass
    return Signature(name, reader.parameters(), returns, static, generics)


def split_head(text: str) -> tuple[str, tuple[str, ...]]:
    """The name and the own type parameters of a method, from what stands before its last brackets."""
    depth = 0
    for index in range(len(text) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(text[index], 0)
        if text[index] == "(" and depth == 0:
            break
    head = text[:index].rstrip()
    if not head.endswith(">"):
        return head.rsplit(" ", 1)[-1], ()
    name = re.search(r"(\w+)<([\w, ]+)>$", head)
    assert name is not None, text
    return name[1], tuple(part.strip() for part in name[2].split(","))


def read_type(text: str, known: Sequence[str] = (), extra: Callable[[str], Type | None] = _no_extra) -> Type:
    """Read one type, such as `Dictionary<string, decimal?>`."""
    return _Reader(text, known, extra).type()
