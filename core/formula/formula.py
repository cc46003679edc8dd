"""A formula as the rest of the program sees it: compiled once, evaluated against many records."""

from __future__ import annotations

import copy
from collections.abc import Coroutine
from dataclasses import dataclass
from typing import Any

from core.formula.budget import Budget, Meter
from core.formula.dependence import CULTURE, EQUAL_OBJECTS, OTHER_CULTURE, Dependence
from core.formula.dialect import Deviated
from core.formula.errors import BudgetSpent, FormulaError, NotModelled, UnfitField
from core.formula.explain.causes import explained
from core.formula.explain.failure import Failure
from core.formula.program import Program, bind_program
from core.formula.result import Result, to_result
from core.formula.run import HostAnswers, HostFailed, Run, Suspended
from core.formula.scope import NO_FUNCTIONS, Scope
from core.formula.syntax.parse import Syntax, parse
from core.formula.syntax.reads import fields_read
from core.formula.values.cultures.current import HERE
from core.formula.values.objects.exceptions import NetError
from core.words import say

_TOO_DEEP = say("it is nested too deeply, or its functions call each other without end")
_DEFECTS = (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, AssertionError, MemoryError)


@dataclass(frozen=True, slots=True)
class Appraisal:
    """A formula's value with what is to be said of it."""

    result: Result
    deviations: tuple[Deviated, ...] = ()
    depends: tuple[Dependence, ...] = ()


class Formula:
    """A parsed formula. It is bound to a type of record when it first meets one; that is kept.

    `text` is the C# as it was given. `reads` are the fields of the record that it names, dotted where
    they are of the parent: {"EmailAddress", "parent.TransactionNumber"}.
    """

    __slots__ = ("_programs", "_syntax", "reads", "text")

    def __init__(self, syntax: Syntax) -> None:
        self._syntax = syntax
        self.text = syntax.text
        self.reads = fields_read(syntax)
        self._programs: dict[tuple[Any, ...], Program] = {}

    def check(self, scope: Scope) -> None:
        """Bind the formula without running it; raises FormulaError for what C# would refuse."""
        self._program(scope)

    def deviations(self, scope: Scope) -> tuple[Deviated, ...]:
        """What of the dialect of C# Eval Expression the formula needs that C# hasn't, with the places; empty for a
        formula in C#.

        Raises FormulaError as `check` does.
        """
        return self._program(scope).deviations()

    def _program(self, scope: Scope) -> Program:
        functions = scope.functions or NO_FUNCTIONS
        key = (scope.kind, scope.parent_kind, functions.shape, scope.culture)
        return self._programs.get(key) or self._bind(key, scope)

    def _bind(self, key: tuple[Any, ...], scope: Scope) -> Program:
        program = bind_program(self._syntax, scope)
        if program.reusable:
            self._programs[key] = program
        return program

    def evaluate(self, scope: Scope, *, budget: Budget | None = None) -> Coroutine[Any, Any, Result]:
        """The formula's value for a record; `budget` is the record's, where none is given.

        Raises FormulaError for what is wrong with the formula; what a host function raises, and
        cancellation, come through unchanged. Host functions are called once each, however often the
        formula has to be run again to go on behind them.
        """
        return self._evaluate(scope, budget, HostAnswers())

    async def appraise(self, scope: Scope, *, budget: Budget | None = None) -> Appraisal:
        """As `evaluate`, with what is to be said of the value: what a C# compiler would refuse, and what the value
        depends on that only iPaaS.com knows.
        """
        answers = HostAnswers()
        result = await self._evaluate(scope, budget, answers)
        depends: tuple[Dependence, ...] = (EQUAL_OBJECTS,) if answers.had_equal_objects else ()
        if answers.asked_culture and not scope.culture:
            depends += () if self._same_elsewhere(scope, budget, answers, result) else (CULTURE,)
        return Appraisal(result, self._program(scope).deviations(), depends)

    def _same_elsewhere(
        self, scope: Scope, budget: Budget | None, answers: HostAnswers, result: Result
    ) -> bool:
        """Whether the formula gives the same on a server with another culture; it asks the host nothing anew."""
        there = copy.copy(scope)
        there.culture = OTHER_CULTURE
        answers.next = 0
        try:
            return self._run(self._program(there), there, Meter(budget, there), answers) == result
        except Suspended as suspended:
            suspended.close()
        except FormulaError as error:
            return error.kind == "budget"
        return False

    async def _evaluate(self, scope: Scope, budget: Budget | None, answers: HostAnswers) -> Result:
        program = self._program(scope)
        while True:
            meter = Meter(budget, scope, answers.spent)
            try:
                return self._run(program, scope, meter, answers)
            except Suspended as suspended:
                answers.spent += meter.seconds()
                answers.add(await suspended.waiting)
                answers.next = 0

    def evaluate_sync(self, scope: Scope, *, budget: Budget | None = None) -> Result:
        """As `evaluate`, for formulas whose host functions answer without waiting.

        Raises FormulaError of kind "unsupported" where one of them would have to be waited for.
        """
        program = self._program(scope)
        try:
            return self._run(program, scope, Meter(budget, scope), HostAnswers())
        except Suspended as suspended:
            suspended.close()
            raise _error(program, "unsupported", say("a function of the host has to be waited for")) from None

    def _run(self, program: Program, scope: Scope, meter: Meter, answers: HostAnswers) -> Result:
        before = HERE.around
        HERE.around = run = Run(scope, meter, answers, program, scope.raw, scope.time_zone)
        try:
            if scope.culture:
                run.begin(scope.culture)
            return to_result(program.run(run), meter)
        except NetError as error:
            raise _net_error(error, program, run) from None
        except NameError as error:
            if not program.module.raised(error):
                raise
            raise _unassigned(error, program) from None
        except BudgetSpent as error:
            raise _error(program, "budget", error.message) from None
        except RecursionError:
            raise _error(program, "budget", _TOO_DEEP) from None
        except HostFailed as failed:
            raise failed.error from None
        except UnfitField as error:
            raise program.syntax.error("record", error.message, _place(error, program)) from None
        except NotModelled as error:
            raise _error(program, "unsupported", say("{what}: not supported here", what=error.what)) from None
        except _DEFECTS as error:
            message = say(
                "the evaluator failed at this formula ({name}: {error})",
                name=type(error).__name__,
                error=error,
            )
            raise _error(program, "unsupported", message) from error
        finally:
            if run.to_end:
                run.end()
            HERE.around = before


def _error(program: Program, kind: str, message: str) -> FormulaError:
    return program.syntax.error(kind, message, program.syntax.root.start_byte)


def _net_error(error: NetError, program: Program, run: Run) -> FormulaError:
    exception, module, syntax = error.exception, program.module, program.syntax
    span = module.span_of(error)
    start, end = span if span is not None else (syntax.root.start_byte, syntax.root.end_byte)
    node = syntax.root.named_descendant_for_byte_range(start, end) or syntax.root
    failure = Failure(exception, syntax, node, run, module.values_at(error), module.engine_of(error))
    message, hint = explained(failure)
    return syntax.error(exception.type.name, message, start, hint, exception.message)


def _unassigned(error: NameError, program: Program) -> FormulaError:
    """A variable of a pattern or an `out` that was read where it has no value."""
    name = (error.name or "").rpartition("_")[0]
    message = (
        say("`{name}` may have no value here", name=name)
        if name
        else say("a variable may have no value here")
    )
    hint = say(
        "It gets one only where the test before it holds. Use it there, or give it a value beforehand."
    )
    return program.syntax.error("type", message, _place(error, program), hint)


def _place(error: BaseException, program: Program) -> int:
    found = program.module.span_of(error)
    return found[0] if found is not None else program.syntax.root.start_byte


def compile_formula(text: str) -> Formula:
    """Parse a formula. Raises FormulaError of kind "syntax" or "budget"; names and types are checked
    when it meets a record (`Formula.check`, `Formula.evaluate`), since they depend on its type."""
    return Formula(parse(text))
