"""Where the code loses a message, or never makes one of what people read.

A message is a string that remembers what it is made of. What goes through an f-string, `join`, `format`, a slice and
the like is English for good; and words that are handed to an error, a notice or a widget without `say` always were.
What is of the terminal alone, of the sandbox or of .NET speaks English.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

from tests.support.languages.flow import Flow
from tests.support.languages.messages import COUNT, SAY

ENGLISH = (
    "core/cli/", "core/sandbox/", "core/assistant/", "core/bundle/", "core/log/",
    "core/formula/members/", "core/formula/values/", "core/formula/functions/", "gui/__main__.py", "gui/display.py",
    "gui/shell/pictures/", "core/words/text.py",
)  # fmt: skip
"""Parts that speak English by what they are: .NET's words, the terminal's, a file's for support, a picture's."""
_MAKERS = (
    SAY
    | COUNT
    | {
        "sentences",
        "stated",
        "ended",
        "joined",
        "threaded",
        "listed",
        "either",
        "when",
        "figure",
        "begin_large",
    }
)
_TOLD = {"title", "detail", "hint", "remedy", "message", "meaning", "note", "label", "why", "reason"}
"""What records, errors and widgets call what people read."""
_CHANGES = {
    "format", "replace", "lower", "upper", "partition", "rpartition", "splitlines", "removeprefix", "removesuffix",
    "capitalize", "split", "casefold", "title", "translate",
}  # fmt: skip
_WORDS = re.compile(r"[A-Za-z]{2,}[,'’]? [a-z]{2,}")
_SENTENCE = re.compile(r"[A-Z“][^\n=]* [^\n]*[a-z)][.?]")
_READS_ONLY = {
    "core/batch/causes.py", "gui/shell/top/palette.py",  # compares, and shows nothing of it
    "core/doctor/report.py",  # a text for support
    "core/calibration/values.py", "core/mapping/formulas.py",  # of a mapping's value; of the caret below a message
    "core/words/recalled.py", "core/words/lists.py",
}  # fmt: skip


def lost_in(root: Path) -> Iterator[str]:
    """Each place where a message is lost, or is none."""
    trees = {
        name: ast.parse(path.read_text("utf-8"))
        for package in ("core", "gui")
        for path in sorted((root / package).rglob("*.py"))
        if not (name := path.relative_to(root).as_posix()).startswith(ENGLISH)
    }
    yield from Flow(trees).faults()
    for name, tree in trees.items():
        yield from lost(tree, name)


def lost(tree: ast.Module, name: str) -> Iterator[str]:
    """The same of one module, as far as one expression shows it."""
    nodes = list(ast.walk(tree))
    for line, sentence in _sentences(nodes):
        yield f"{name}:{line}: {sentence[:80]!r} is kept without being a message"
    for node in nodes:
        if name not in _READS_ONLY and (how := _glued(node)):
            yield f"{name}:{getattr(node, 'lineno', 0)}: a message is English for good here: {how}"
        if isinstance(node, ast.Call):
            for value in _told_by(node):
                yield f"{name}:{value.lineno}: {ast.unparse(value)[:80]} is told without being a message"


def _sentences(nodes: list[ast.AST]) -> Iterator[tuple[int, str]]:
    """Whole sentences that modules and classes keep, but for what documents them."""
    bodies = [node.body for node in nodes if isinstance(node, ast.Module | ast.ClassDef)]
    for statement in (
        each for body in bodies for each in body if isinstance(each, ast.Assign | ast.AnnAssign)
    ):
        said = {
            word
            for call in ast.walk(statement)
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id in SAY | COUNT
            for word in ast.walk(call)
        }
        for node in ast.walk(statement):
            if not isinstance(node, ast.Constant) or node in said:
                continue
            if isinstance(node.value, str) and _SENTENCE.fullmatch(node.value):
                yield node.lineno, node.value


def _glued(node: ast.AST) -> str:
    match node:
        case ast.JoinedStr(values=values):
            if any(isinstance(each, ast.FormattedValue) and _is_message(each.value) for each in values):
                return "an f-string"
        case ast.Call(func=ast.Attribute(attr="join"), args=[given]):
            each = given.elt if isinstance(given, ast.GeneratorExp | ast.ListComp) else given
            return "join" if _is_message(each) or (given is not each and _is_told(each)) else ""
        case ast.Call(func=ast.Attribute(attr=change, value=value)) if change in _CHANGES and _is_message(
            value
        ):
            return change
        case ast.Subscript(value=value, slice=ast.Slice()) if _is_message(value):
            return "a slice"
        case ast.BinOp(op=ast.Mod(), left=left) if _is_message(left):
            return "%"
    return ""


def _is_message(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id=name)):
            return name in _MAKERS - {"tr", "tr_count"}
        case ast.IfExp(body=body, orelse=other):
            return _is_message(body) or _is_message(other)
        case ast.BoolOp(values=values):
            return any(map(_is_message, values))
    return False


def _is_told(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr in _TOLD


def _told_by(call: ast.Call) -> Iterator[ast.expr]:
    """Words that a call is given for people to read."""
    given = [keyword.value for keyword in call.keywords if keyword.arg in _TOLD]
    called = call.func.id if isinstance(call.func, ast.Name) else ""
    if called in _MAKERS:
        return
    if (called.endswith(("Error", "Advice", "Spent")) and not hasattr(builtins, called)) or called in (
        "Notice",
        "Finding",
        "Note",
        "Message",
    ):
        given += call.args
    yield from (value for value in given if _has_words(value))


def _has_words(node: ast.expr) -> bool:
    match node:
        case ast.Constant(value=str(text)):
            return bool(_WORDS.search(text))
        case ast.JoinedStr(values=values):
            return bool(
                _WORDS.search("".join(str(v.value) if isinstance(v, ast.Constant) else "x" for v in values))
            )
        case ast.IfExp(body=body, orelse=other):
            return _has_words(body) or _has_words(other)
    return False
