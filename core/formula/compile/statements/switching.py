"""The `switch` statement, with `goto case`."""

from __future__ import annotations

import ast
from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.model import Expr
from core.formula.compile.nodes import field, named
from core.formula.compile.python import (
    Body,
    Code,
    all_of,
    any_of,
    choose,
    compare,
    const,
    forever,
    leave,
    name,
    put,
    when,
)
from core.formula.compile.registry import statement
from core.formula.compile.scopes import BlockScope, Breakable
from core.formula.compile.statements.flow import breaks_last, can_finish, has_goto_case
from core.formula.compile.statements.labels import DEFAULT, taking_gotos
from core.formula.compile.statements.simple import bind_sequence
from core.formula.dialect import BREAK_OUT
from core.formula.types.builtin import NULL
from core.formula.types.model import Type, underlying
from core.words import say

# A section: the tests that lead to it, whether `default` does, and its statements.
_Section = tuple[list[Code], bool, Body]


@statement("switch_statement")
def bind_switch(b: Binder, node: Node) -> Body:
    """`switch (x) { case 1: … break; default: … }`"""
    subject = b.typed_value(field(node, "value"))
    kept = b.temp()
    held = Expr(subject.type, name(kept), subject.node, quiet=True, there=subject.there)
    parts = [_section_parts(section) for section in named(field(node, "body"))]
    jumps = has_goto_case(field(node, "body"))
    is_left = b.syntax.deviations and BREAK_OUT in b.syntax.deviations
    python = jumps or bool(is_left) or not all(breaks_last(body) for _, body in parts)
    breakable = Breakable(switch=True, python=python)
    breakable.cases = _case_labels(b, node, subject.type)
    breakable.number = b.module.number()
    b.function.breakables.append(breakable)
    with b.new_block() as outer:
        sections = _sections(b, node, held, outer)
    b.function.breakables.pop()
    before: Body = [*outer.entered(), put(kept, subject.code)]
    if jumps:
        chosen = b.temp()
        steps = [*_by_number(sections, chosen)]
        turns = taking_gotos(b, breakable.number, chosen, steps)
        return [*before, put(chosen, _number(sections)), *breakable.around(turns)]
    if any(is_default for _, is_default, _ in sections[:-1]):
        chosen = b.temp()
        steps = [put(chosen, _number(sections)), *_by_number(sections, chosen)]
    else:
        steps = _by_tests(sections)
    if breakable.python:
        return [*before, *breakable.around(forever([*steps, leave()]))]
    return [*before, *steps]


def _sections(b: Binder, node: Node, held: Expr, outer: BlockScope) -> list[_Section]:
    sections: list[_Section] = []
    pending: list[Code] = []
    is_default = False
    for section in named(field(node, "body")):
        labels, body = _section_parts(section)
        with b.new_block() as block:
            test = _label(b, labels, held)
            is_default |= test is None
            pending += [test] if test is not None else []
            if not body:
                outer.cells.extend(block.cells)
                continue
            run = bind_sequence(b, body, block)
        if can_finish(body):
            hint = say(
                "Put `break;` behind what is done in this case, or `return …;` if the formula ends there."
            )
            raise b.type_error(say("a `case` must end in `break`, `return` or `throw`"), section, hint)
        sections.append((pending, is_default, run))
        pending, is_default = [], False
    return sections


def _section_parts(section: Node) -> tuple[list[Node], list[Node]]:
    colon = next(i for i, child in enumerate(section.children) if child.type == ":")
    labels = [child for child in section.children[:colon] if child.type != "comment"]
    body = [child for child in section.children[colon + 1 :] if child.is_named and child.type != "comment"]
    return labels, body


def _label(b: Binder, labels: list[Node], held: Expr) -> Code | None:
    """The test of `case …:`; None for `default`."""
    if labels[0].type == "default":
        return None
    test = b.pattern(labels[1], held)
    for child in labels[2:]:
        if child.type == "when_clause":
            test = all_of([test, b.condition(named(child)[0])])
    return test


def _by_tests(sections: list[_Section]) -> Body:
    """One `if` after the other; `default`, if there is one, is the last."""
    found: Body = []
    for tests, is_default, body in reversed(sections):
        found = body if is_default else [when(any_of(tests), body, found)]
    return found


def _number(sections: list[_Section]) -> Code:
    """Which section is meant; -1 for none."""
    default = next((index for index, (_, is_default, _) in enumerate(sections) if is_default), -1)
    code: Code = const(default)
    for index in range(len(sections) - 1, -1, -1):
        if sections[index][0]:
            code = choose(any_of(sections[index][0]), const(index), code)
    return code


def _by_number(sections: list[_Section], chosen: str) -> Body:
    found: list[ast.stmt] = []
    for index in range(len(sections) - 1, -1, -1):
        found = [when(compare("==", name(chosen), const(index)), sections[index][2], found)]
    return found


# Labels ----------------------------------------------------------------------------------------


def _case_labels(b: Binder, node: Node, type_: Type) -> dict[Any, int]:
    """Which section each constant label and `default` lead to; the same label twice is an error."""
    found: dict[Any, int] = {}
    index = 0
    for section in named(field(node, "body")):
        labels, body = _section_parts(section)
        key = _label_key(b, labels, type_)
        if key is not None:
            if key in found:
                raise b.type_error(say("this `case` is already in the `switch`"), section)
            found[key] = index
        index += bool(body)
    return found


def _label_key(b: Binder, labels: list[Node], type_: Type) -> Any:
    if labels[0].type == "default":
        return DEFAULT
    if labels[1].type != "constant_pattern" or len(labels) > 2:
        return None
    return _constant_key(b, named(labels[1])[0], type_)


def _constant_key(b: Binder, node: Node, type_: Type) -> Any:
    bound = b.bind(node)
    if not isinstance(bound, Expr):
        return None
    if bound.type == NULL:
        return (NULL, None)
    if not bound.is_constant:
        return None
    wanted = underlying(type_)
    if b.conversion(bound, wanted) is not None and wanted.kind != "special":
        bound = b.convert(bound, wanted)
    return (bound.type, bound.constant)
