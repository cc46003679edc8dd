"""How functions of a formula run: a frame, the captured cells, the arguments, the body."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.compile.model import Code, Frame
from core.formula.compile.scopes import FunctionScope, Variable

Maker = Callable[[Frame], Callable[..., Any]]


def closure(function: FunctionScope, parameters: list[Variable], body: Code) -> Maker:
    """Code that makes a Python callable of the function, in the frame where it is created.

    `body` gives the function's result from its frame.
    """
    size = function.size
    outer = function.parent
    assert outer is not None
    taken = [(outer.slot_of(variable), slot) for variable, slot in function.captures.items()]
    slots = [parameter.slot for parameter in parameters]
    cells = list(function.block.cells)
    plain = not any(parameter.cell for parameter in parameters) and not cells
    if plain and slots == list(range(2, 2 + len(slots))):
        blank = [None] * (size - 2 - len(slots))
        if len(slots) == 1:
            return _one(taken, blank, body)
        return _several(taken, blank, body)
    return _general(taken, slots, cells, size, body)


def _one(taken: list[tuple[int, int]], blank: list[None], body: Code) -> Maker:
    def make(f: Frame) -> Callable[..., Any]:
        run = f[0]
        tick = run.tick
        captured = [(slot, f[source]) for source, slot in taken]
        if not captured and not blank:

            def simple(value: Any) -> Any:
                tick()
                return body([run, None, value])

            return simple

        def call(value: Any) -> Any:
            tick()
            frame = [run, None, value, *blank]
            for slot, cell in captured:
                frame[slot] = cell
            return body(frame)

        return call

    return make


def _several(taken: list[tuple[int, int]], blank: list[None], body: Code) -> Maker:
    def make(f: Frame) -> Callable[..., Any]:
        run = f[0]
        tick = run.tick
        captured = [(slot, f[source]) for source, slot in taken]

        def call(*values: Any) -> Any:
            tick()
            frame = [run, None, *values, *blank]
            for slot, cell in captured:
                frame[slot] = cell
            return body(frame)

        return call

    return make


def _general(
    taken: list[tuple[int, int]], slots: list[int], cells: list[int], size: int, body: Code
) -> Maker:
    shared = set(cells)
    fresh = [slot for slot in cells if slot not in slots]

    def make(f: Frame) -> Callable[..., Any]:
        run = f[0]
        tick = run.tick
        captured = [(slot, f[source]) for source, slot in taken]

        def call(*values: Any) -> Any:
            tick()
            frame: Frame = [None] * size
            frame[0] = run
            for slot, value in zip(slots, values, strict=True):
                frame[slot] = [value] if slot in shared else value
            for slot in fresh:
                frame[slot] = [None]
            for slot, cell in captured:
                frame[slot] = cell
            return body(frame)

        return call

    return make
