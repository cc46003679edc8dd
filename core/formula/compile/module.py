"""The Python module that a formula becomes: what its code refers to, and how it is compiled."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from itertools import islice
from types import TracebackType
from typing import Any

from core.formula.compile.python import Body, Code, const, function, is_plain, name, place

_FILE = "<formula>"


class Module:
    """The values that a formula's code names: functions of the engine, types, constants. It has no builtins.

    Code that is bound while the formula runs (`dynamic`) is added to the same module.
    """

    def __init__(self) -> None:
        self.values: dict[str, Any] = {"__builtins__": {}}
        self._names: dict[int, str] = {}
        self._number = 0

    def number(self) -> int:
        """A number that nothing else has."""
        self._number += 1
        return self._number

    def fresh(self, hint: str) -> str:
        """A name that nothing else has."""
        return f"{hint}_{self.number()}" if hint.isidentifier() and hint.isascii() else f"v_{self.number()}"

    def given(self, value: Any, hint: str = "") -> Code:
        """Code for a value that is known when the formula is bound."""
        if is_plain(value):
            return const(value)
        text = self._names.get(id(value))
        if text is None:
            text = self.fresh(hint or getattr(value, "__name__", type(value).__name__))
            self._names[id(value)] = text
            self.values[text] = value  # which keeps it alive, and so its id its own
        return name(text)

    def compile(
        self, text: str, parameters: list[str], body: Body, definitions: Body, line: int
    ) -> Callable[..., Any]:
        """Python's function of a body and of the functions that it makes use of."""
        made = ast.Module([*definitions, function(text, parameters, body)], [])
        for statement in made.body:
            place(statement, line)
        # What the tree says was put together by the binder: nothing of the formula's text gets here but
        # as constants.
        exec(compile(made, _FILE, "exec"), self.values)  # noqa: S102
        return self.values[text]  # type: ignore[no-any-return]

    def span_of(self, error: BaseException) -> tuple[int, int] | None:
        """The bytes of the formula, from and to, in which an exception rose, by its traceback."""
        found: tuple[int, int] | None = None
        for trace in self._own(error):
            end = _end_line(trace) or trace.tb_lineno
            found = trace.tb_lineno - 1, end - 1
        return found

    def _own(self, error: BaseException) -> Iterator[TracebackType]:
        return (trace for trace in _traces(error) if trace.tb_frame.f_globals is self.values)

    def values_at(self, error: BaseException) -> dict[str, Any]:
        """The formula's variables, by the names that they have in it, when an exception rose."""
        found: dict[str, Any] = {}
        for trace in self._own(error):
            for text, value in trace.tb_frame.f_locals.items():
                own, _, number = text.rpartition("_")
                if own and number.isdigit():
                    # What inner functions share stands in a list of one.
                    found[own] = value[0] if type(value) is list and len(value) == 1 else value
        return found

    def engine_of(self, error: BaseException) -> str:
        """The function of the engine that an exception rose in; empty where it was the formula's own code."""
        frame = [trace.tb_frame for trace in _traces(error)][-1]
        rising = frame.f_code.co_name
        return "" if frame.f_globals is self.values else rising

    def raised(self, error: BaseException) -> bool:
        """Whether it was the formula's own code that raised an exception, not the engine's."""
        frame = [trace.tb_frame for trace in _traces(error)][-1]
        return frame.f_globals is self.values


def _end_line(trace: TracebackType) -> int | None:
    """The last line of the expression that was being computed."""
    positions = trace.tb_frame.f_code.co_positions()
    found = next(islice(positions, trace.tb_lasti // 2, None), None)
    return found[1] if found is not None else None


def _traces(error: BaseException) -> Iterator[TracebackType]:
    trace = error.__traceback__
    while trace is not None:
        yield trace
        trace = trace.tb_next
