"""From the text of a formula to its syntax tree, by tree-sitter's C# grammar.

The text is put into the body of an async method, once as `return …;` and, when that doesn't parse,
as statements, so that the grammar sees what C# would see. Only the tree is used; nothing is run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from time import thread_time

import tree_sitter_c_sharp
from tree_sitter import Language, Node, Parser

from core.formula.dialect import Deviation
from core.formula.errors import FormulaError
from core.formula.syntax.complaints import complaint
from core.formula.syntax.directives import BadDirective, without_directives
from core.formula.syntax.endings import with_endings
from core.formula.syntax.keywords import KEYWORDS
from core.formula.syntax.repair import (
    chosen_patterns,
    false_casts,
    list_patterns,
    named_slices,
    null_in_tuples,
    question_marks,
)
from core.formula.syntax.rewriting import as_csharp
from core.formula.syntax.source import Source
from core.formula.syntax.tree import walk
from core.words import say

MAX_TEXT = 200_000
MAX_DEPTH = 250
MAX_CHAIN = 2_000
_PARSE_SECONDS = 0.3
"""Of the thread's computing time: a busy machine stops nothing that is small."""
# Longer than any formula that was written by hand; C# itself is read up to MAX_TEXT.
_LONGEST_LOOSE = 20_000
_CHUNK = 8192

_BEFORE_EXPRESSION = b"class C { async Task M() { return\n"
EXPRESSION_OFFSET = len(_BEFORE_EXPRESSION)
_AFTER_EXPRESSION = b"\n; } }"
_BEFORE_STATEMENTS = b"class C { async Task M() {\n"
_AFTER_STATEMENTS = b"\n} }"

_STATEMENT_START = re.compile(
    rb"\s*(?:return|if|for|foreach|while|do|switch|try|var|const|throw|using|break|continue)\b"
)


@dataclass(frozen=True)
class Syntax:
    """A parsed formula. `root` is an expression, or a block when `statements` is true.

    `offset` is the byte of the tree at which the source begins. `conditional` and `slices` are kept by places in the
    original: the `.` and `[` that had a `?` before them, and the names of slices in list patterns. `deviations` are
    where the text had to be read otherwise than as C#.
    """

    text: str
    root: Node
    statements: bool
    offset: int
    source: Source
    conditional: frozenset[int]
    slices: Mapping[int, str]
    deviations: dict[Deviation, int] = field(default_factory=dict)

    def is_conditional(self, byte: int) -> bool:
        """Whether the `.` or `[` at a byte of the tree had a `?` before it."""
        return self.source.origin(byte - self.offset) in self.conditional

    def slice_name(self, byte: int) -> str | None:
        """The name of the slice whose dots stand at a byte of the tree."""
        return self.slices.get(self.source.origin(byte - self.offset))

    def position(self, byte: int) -> tuple[int, int, str]:
        """Line and column (from 1, in characters) of a byte of the tree, and the text of that line."""
        return self.source.position(byte - self.offset)

    def place(self, byte: int) -> int:
        """The byte of the original that a byte of the tree stands for."""
        return self.source.origin(byte - self.offset)

    def error(self, kind: str, message: str, byte: int, hint: str = "", net: str = "") -> FormulaError:
        """An error at a byte of the tree; `hint` is what to do, `net` are .NET's own words."""
        line, column, source_line = self.position(byte)
        return FormulaError(
            message, kind=kind, line=line, column=column, source_line=source_line, hint=hint, net=net
        )


@cache
def _language() -> Language:
    return Language(tree_sitter_c_sharp.language())


def parse(text: str) -> Syntax:
    """Parse a formula: one expression (a closing semicolon is allowed), or statements.

    It is read as C#, and where that fails as C# Eval Expression reads it. Raises FormulaError of kind "syntax", or
    "budget" for a text that is too long or too deep. What takes too long is tried once more: Python may have looked
    through the whole program for garbage in the meantime, which counts as time of whatever thread it happens in.
    """
    try:
        return _parsed(text)
    except FormulaError as error:
        if error.kind != "budget":
            raise
    return _parsed(text)


def _parsed(text: str) -> Syntax:
    source, deadline = _read(text), thread_time() + _PARSE_SECONDS
    try:
        return _as_csharp(text, source, deadline)
    except FormulaError as error:
        if error.kind != "syntax":
            raise
        loose = next(_loosely(text, source, deadline), None)
        if loose is None:
            raise
        return loose


def loose_readings(text: str) -> Iterator[Syntax]:
    """A formula as C# Eval Expression may read it, whatever C# makes of it; what it has of C# alone is left out."""
    return _loosely(text, _read(text), thread_time() + _PARSE_SECONDS)


def _loosely(text: str, source: Source, deadline: float) -> Iterator[Syntax]:
    """The formula with what the dialect has beyond C# rewritten: its forms first, then its ends of statements too."""
    if len(source.data) > _LONGEST_LOOSE:
        return
    rewritten, found = as_csharp(source)
    ended, more = with_endings(rewritten)
    readings = [(rewritten, found)] if found else []
    readings += [(ended, found | more)] if more else []
    for read, deviations in readings:
        for statements in (False, True):
            parsed = _parse(text, read, deadline, statements=statements)
            if isinstance(parsed, Syntax) and not _only_declares(parsed):
                yield replace(parsed, deviations=deviations)
                break


def _only_declares(syntax: Syntax) -> bool:
    """Whether nothing is left but `foo bar;`: two words that were never meant as a declaration."""
    parts = [part for part in syntax.root.named_children if part.type != "comment"]
    if not syntax.statements or len(parts) != 1 or parts[0].type != "local_declaration_statement":
        return False
    return b"=" not in (parts[0].text or b"")


def _as_csharp(text: str, source: Source, deadline: float) -> Syntax:
    expression: FormulaError | None = None
    if not _STATEMENT_START.match(source.data):
        found = _parse(text, source, deadline, statements=False)
        if isinstance(found, Syntax):
            return found
        expression = found
    statements = _parse(text, source, deadline, statements=True)
    if isinstance(statements, Syntax):
        return statements
    raise statements if expression is None or b";" in source.data else expression


def _read(text: str) -> Source:
    if len(text) > MAX_TEXT:
        raise FormulaError(
            say(
                "the formula has {text:,} characters; at most {max_text:,} are read",
                text=len(text),
                max_text=MAX_TEXT,
            ),
            kind="budget",
        )
    data = text.replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace")
    if not data.strip():
        raise FormulaError(
            say("the formula is empty"),
            kind="syntax",
            hint=say("Write one. A single field is a formula too: `Total`."),
        )
    source = Source(data)
    try:
        return without_directives(source)
    except BadDirective as error:
        line, column, source_line = source.position(error.byte)
        raise FormulaError(
            str(error), kind="syntax", line=line, column=column, source_line=source_line
        ) from None


def _parse(text: str, source: Source, deadline: float, *, statements: bool) -> Syntax | FormulaError:
    before = _BEFORE_STATEMENTS if statements else _BEFORE_EXPRESSION
    after = _AFTER_STATEMENTS if statements else _AFTER_EXPRESSION
    offset = len(before)
    marks: set[int] = set()
    slices: dict[int, str] = {}
    while True:
        root = _tree(before + source.data + after, deadline)
        syntax = Syntax(text, root, statements, offset, source, frozenset(marks), slices)
        if root.has_error:
            edits = list_patterns(root, offset, source.data)
            if not edits:
                edits, names = named_slices(source.data)
                if slices or not names:
                    return _syntax_error(syntax)
                slices = {source.origin(place): name for place, name in names.items()}
        else:
            _refuse_depth(syntax)
            edits, dots = question_marks(root, offset)
            edits += false_casts(root, offset)
            edits = edits or chosen_patterns(root, offset) or null_in_tuples(root, offset)
            marks.update(map(source.origin, dots))
        if not edits:
            break
        source = source.edited(edits)
    body = _body(root, offset + len(source.data))
    if body is None:
        return syntax.error(
            "syntax",
            say("a closing bracket has no opening one"),
            offset + len(source.data),
            say("Take the bracket out, or add the opening one."),
        )
    reserved = _reserved_error(syntax)
    if reserved is not None:
        return reserved
    found = body if statements else _single_expression(body)
    if found is None:
        return syntax.error(
            "syntax",
            say("this is more than one value"),
            offset,
            say("Several steps are written as statements, each with a semicolon, and end in `return …;`."),
        )
    return replace(syntax, root=found)


def _tree(data: bytes, deadline: float) -> Node:
    parser = Parser(_language())
    try:
        tree = parser.parse(
            lambda offset, _: data[offset : offset + _CHUNK],
            progress_callback=lambda _offset, _error: thread_time() > deadline,
        )
    except ValueError:
        raise FormulaError(say("the formula takes too long to read"), kind="budget") from None
    return tree.root_node


def _body(root: Node, end: int) -> Node | None:
    """The method's block, if the text did not close it or the class before its end."""
    if root.named_child_count != 1:
        return None
    declarations = root.named_children[0].child_by_field_name("body")
    if declarations is None or declarations.named_child_count != 1:
        return None
    body = declarations.named_children[0].child_by_field_name("body")
    if body is None or body.end_byte < end:
        return None
    return body


def _single_expression(body: Node) -> Node | None:
    parts = [part for part in body.named_children if part.type != "comment"]
    if not parts or parts[0].type != "return_statement":
        return None
    if any(part.type != "empty_statement" for part in parts[1:]) or len(parts) > 2:
        return None
    found = [part for part in parts[0].named_children if part.type != "comment"]
    return found[0] if len(found) == 1 else None


def _refuse_depth(syntax: Syntax) -> None:
    """Stop what is nested too deeply; a chain of operators, `a + b + c + …`, counts as one level."""
    levels: list[int] = []
    chained: list[bool] = []
    for node, depth in walk(syntax.root):
        del levels[depth:], chained[depth:]
        chain = node.type == "binary_expression"
        flat = chain and bool(chained) and chained[-1]
        levels.append((levels[-1] if levels else 0) + (0 if flat else 1))
        chained.append(chain)
        if levels[-1] > MAX_DEPTH or depth > MAX_CHAIN:
            raise syntax.error("budget", say("the formula is nested too deeply"), node.start_byte)


def _reserved_error(syntax: Syntax) -> FormulaError | None:
    for node, _ in walk(syntax.root):
        if node.type == "identifier" and node.text is not None and node.text.decode() in KEYWORDS:
            word = node.text.decode()
            hint = say(
                "`{word}` is a word of C# itself. If it is meant as a name, choose another one.", word=word
            )
            return syntax.error("syntax", say("`{word}` can't stand here", word=word), node.start_byte, hint)
    return None


def _syntax_error(syntax: Syntax) -> FormulaError:
    """The first place that the grammar stumbled over, in words."""
    found = complaint(syntax.root, syntax.source.data, syntax.offset)
    return syntax.error("syntax", found.message, found.place + syntax.offset, found.hint)
