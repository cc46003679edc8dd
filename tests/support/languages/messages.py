"""The messages that stand in the code, collected from its syntax trees.

A message is what is said by `say`, `say_count` (`core.words`), `tr` and `tr_count` (`gui.kit.language`), each called by
its name, with literals for its words and keywords for what is filled in.
"""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SAY, COUNT = {"say", "tr"}, {"say_count", "tr_count"}
AT_ONCE = {"tr", "tr_count"}
_OWN = ("core/words/text.py", "gui/kit/language/__init__.py")


class Key(NamedTuple):
    """What a message is known by: its English template, and what it is about where that has two meanings."""

    template: str
    about: str


class Found(NamedTuple):
    """A message in the code: `one` is what is said of one, where the words depend on a number."""

    key: Key
    one: str | None
    path: str
    line: int


class Collected(NamedTuple):
    """All messages of the code, and what is wrong with some."""

    found: tuple[Found, ...]
    complaints: tuple[str, ...]


def area_of(path: str) -> str:
    """The part of the program that a module belongs to; its messages stand in one file."""
    parts = path.split("/")[:-1]
    return ".".join(parts[: 3 if parts[:2] == ["core", "transfer"] else 2])


def collect(root: Path) -> Collected:
    """What is said in `core` and `gui`."""
    found: list[Found] = []
    complaints: list[str] = []
    for package in ("core", "gui"):
        for path in sorted((root / package).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            if name.startswith(_OWN):
                continue
            read = collect_from(path.read_text("utf-8"), name)
            found += read.found
            complaints += read.complaints
    return Collected(tuple(found), tuple(complaints))


def collect_from(source: str, path: str) -> Collected:
    """What is said in one module."""
    tree = ast.parse(source)
    found: list[Found] = []
    complaints: list[str] = []
    later = {call for node in ast.walk(tree) for part in _run_later(node) for call in ast.walk(part)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            continue
        name = node.func.id
        if name not in SAY | COUNT:
            continue
        wrong = list(_wrong(node, counts=name in COUNT))
        if name in AT_ONCE and node not in later:
            wrong.append(f"{name} before the language is known: a constant is said by say")
        complaints += [f"{path}:{node.lineno}: {each}" for each in wrong]
        if not wrong:
            words = [value for each in node.args[name in COUNT :] if (value := _literal(each)) is not None]
            about = next((_literal(each.value) or "" for each in node.keywords if each.arg == "about"), "")
            one = words[0] if name in COUNT else None
            found.append(Found(Key(words[-1], about), one, path, node.lineno))
    return Collected(tuple(found), tuple(complaints))


def _run_later(node: ast.AST) -> list[ast.stmt] | list[ast.expr]:
    """What a function does when it is called: not its defaults, which are there before."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return node.body
    return [node.body] if isinstance(node, ast.Lambda) else []


def fields(template: str) -> list[str]:
    """What is filled into a template, with how it is written: `{order}`, `{count:,}`. Raises ValueError."""
    return sorted(
        f"{{{name}:{spec}}}" if spec else f"{{{name}}}"
        for _, name, spec, conversion in string.Formatter().parse(template)
        if name is not None and _simple(name, conversion)
    )


def _simple(name: str, conversion: str | None) -> bool:
    if not name.isidentifier() or conversion:
        raise ValueError(f"{{{name}}} is no plain name")
    return True


def _wrong(call: ast.Call, *, counts: bool) -> Iterator[str]:
    words = call.args[counts:]
    if len(call.args) != (3 if counts else 1) or any(_literal(each) is None for each in words):
        yield "the words of a message are literals"
        return
    if any(each.arg is None for each in call.keywords):
        yield "what is filled in is named"
        return
    named = {str(each.arg) for each in call.keywords} - {"about"} | ({"n"} if counts else set())
    for each in words:
        text = _literal(each) or ""
        if not named:
            continue
        try:
            wanted = {field.strip("{}").partition(":")[0] for field in fields(text)}
        except ValueError as error:
            yield f"{text!r} can't be filled in: {error}"
            continue
        if wanted - named:
            yield f"nothing is filled in for {', '.join(sorted(wanted - named))}"
        if each is words[-1] and named - wanted - {"n"}:
            yield f"there is no place for {', '.join(sorted(named - wanted))}"


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
