"""The `switch` statement, with `goto case`."""

from __future__ import annotations

from typing import Any

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.formula.compile.expressions.conditional import both
from core.formula.compile.model import Code, Expr, Frame
from core.formula.compile.nodes import field, named
from core.formula.compile.patterns.binding import pattern
from core.formula.compile.statements.blocks import BREAK, GOTO, Execute
from core.formula.compile.statements.flow import can_finish
from core.formula.compile.statements.simple import bind_sequence, on_entry
from core.formula.types.builtin import NULL
from core.formula.types.model import Type, underlying

# switch ----------------------------------------------------------------------------------------


def bind_switch(b: Binder, node: Node) -> Execute:
    subject = b.typed_value(field(node, "value"))
    slot = b.function.new_slot()
    held = Expr(subject.type, lambda f: f[slot], subject.node)
    sections: list[tuple[list[Any] | None, Execute]] = []
    pending: list[Any] = []
    is_default = False
    b.function.in_loop += 1
    labels_before = b.case_labels
    b.case_labels = case_labels(b, node, subject.type)
    with b.new_block() as outer:
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
                raise b.type_error("a `case` must end in `break`, `return` or `throw`", section)
            sections.append(([*pending], run))
            if is_default:
                sections.append((None, run))
            pending, is_default = [], False
        cells = on_entry(outer.cells, [])
    b.function.in_loop -= 1
    b.case_labels = labels_before
    return _run_switch(subject.code, slot, sections, cells)


def _section_parts(section: Node) -> tuple[list[Node], list[Node]]:
    colon = next(i for i, child in enumerate(section.children) if child.type == ":")
    labels = [child for child in section.children[:colon] if child.type != "comment"]
    body = [child for child in section.children[colon + 1 :] if child.is_named and child.type != "comment"]
    return labels, body


def _label(b: Binder, labels: list[Node], held: Expr) -> Any:
    """The test of `case …:`; None for `default`."""
    if labels[0].type == "default":
        return None
    test: Any = pattern(b, labels[1], held)
    for child in labels[2:]:
        if child.type == "when_clause":
            test = both(test, b.condition(named(child)[0]))
    return test


def _run_switch(code: Code, slot: int, sections: list[Any], prepare: Execute | None) -> Execute:
    bodies: list[Execute] = []
    for _, run in sections:
        if not bodies or bodies[-1] is not run:
            bodies.append(run)
    cases: list[tuple[Code, Execute]] = [
        (test, run) for tests, run in sections if tests is not None for test in tests
    ]
    default: Execute | None = next((run for tests, run in sections if tests is None), None)

    def choose(f: Frame) -> Execute | None:
        for test, run in cases:
            if test(f):
                return run
        return default

    def run_switch(f: Frame) -> int | None:
        if prepare is not None:
            prepare(f)
        f[slot] = code(f)
        chosen = choose(f)
        if chosen is None:
            return None
        signal = chosen(f)
        while signal is not None and signal >= GOTO:
            f[0].tick()
            signal = bodies[signal - GOTO](f)
        return None if signal == BREAK else signal

    return run_switch


DEFAULT = object()  # the label of `default` among the constants of the others


def case_labels(b: Binder, node: Node, type_: Type) -> dict[Any, int]:
    """Which section each constant label and `default` lead to; the same label twice is an error."""
    found: dict[Any, int] = {}
    index = 0
    for section in named(field(node, "body")):
        labels, body = _section_parts(section)
        key = _label_key(b, labels, type_)
        if key is not None:
            if key in found:
                raise b.type_error("this `case` stands in the `switch` already", section)
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


def bind_goto(b: Binder, node: Node) -> Execute:
    """`goto case 2;`, `goto default;`. Jumps to labels elsewhere are not evaluated."""
    kinds = [child.type for child in node.children]
    if b.case_labels is None or ("case" not in kinds and "default" not in kinds):
        raise b.unsupported("`goto`", node)
    if "default" in kinds:
        key: Any = DEFAULT
    else:
        value = b.value(named(node)[0])
        key = next((k for k in b.case_labels if k is not DEFAULT and k[1] == value.constant), None)
    if key not in b.case_labels:
        raise b.type_error("there is no such `case`", node)
    signal = GOTO + b.case_labels[key]
    return lambda f: signal
