"""What executing a statement gives, and statements one after the other."""

from __future__ import annotations

from collections.abc import Callable

from core.formula.compile.model import Frame

# What executing a statement gives: None to go on, or one of these.
# From GOTO on, the section of a `switch` to go on with.
BREAK = 1
CONTINUE = 2
RETURN = 3
GOTO = 16
Execute = Callable[[Frame], "int | None"]


def in_order(steps: list[Execute], prepare: Execute | None) -> Execute:
    if prepare is not None:
        return _prepared(prepare, in_order(steps, None))
    match steps:
        case []:
            return lambda f: None
        case [one]:
            return one
        case [one, two]:
            return lambda f: one(f) or two(f)
        case [one, two, three]:
            return lambda f: one(f) or two(f) or three(f)
        case [one, two, three, four]:
            return lambda f: one(f) or two(f) or three(f) or four(f)

    def run(f: Frame) -> int | None:
        for step in steps:
            signal = step(f)
            if signal is not None:
                return signal
        return None

    return run


def _prepared(prepare: Execute, rest: Execute) -> Execute:
    def run(f: Frame) -> int | None:
        prepare(f)
        return rest(f)

    return run
