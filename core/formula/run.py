"""One run of a formula: what its code finds in slot 0 of every frame.

Formulas run synchronously. A call of a host function starts its coroutine at once; when that has to
wait, the run is left (`Suspended`), the coroutine is awaited to its end, and the formula runs again
from the start, with the answers so far at hand. A formula has no effects but its own variables, which
are made anew, so the second run takes the same way. Nothing needs a thread, and cancelling works as in
any coroutine.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Coroutine, Generator
from datetime import datetime, tzinfo
from types import CoroutineType
from typing import Any, Protocol

import msgspec

from core.formula.budget import Budget, Meter
from core.formula.records.model import Field, Record
from core.formula.scope import Scope
from core.formula.types.model import Type
from core.formula.values.cultures.current import (
    INVARIANT_CULTURE,
    NetCulture,
    culture_of,
    put_current_culture,
)


class Conditions(Protocol):
    """What binds the conditions of FirstMatch."""

    def condition(self, text: str, item: Type, scope: Scope) -> Callable[[Run], Any]:
        """The code that gives a condition's value for records of a type; raises FormulaError."""


class Suspended(BaseException):
    """The run can't go on before a host function has answered; no `catch` or `finally` may see it."""

    def __init__(self, waiting: Awaitable[Any]) -> None:
        self.waiting = waiting
        super().__init__()

    def close(self) -> None:
        """Give up waiting."""
        close = getattr(self.waiting, "close", None)
        if close is not None:
            close()


class HostFailed(BaseException):
    """A host function raised: `error` leaves the evaluation as it is, past the formula's own `catch`."""

    def __init__(self, error: BaseException) -> None:
        self.error = error
        super().__init__()


class _Started:
    """A coroutine after its first step: awaiting this awaits the rest of it."""

    def __init__(self, coroutine: Coroutine[Any, Any, Any], first: Any) -> None:
        self._coroutine = coroutine
        self._first = first

    def close(self) -> None:
        """Give up waiting."""
        self._coroutine.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        waiting_for = self._first
        while True:
            try:
                sent = yield waiting_for
            except GeneratorExit:
                self._coroutine.close()
                raise
            except BaseException as error:  # noqa: BLE001  (a cancellation belongs to the coroutine)
                step: Callable[[], Any] = lambda error=error: self._coroutine.throw(error)  # type: ignore[misc]  # noqa: E731
            else:
                step = lambda sent=sent: self._coroutine.send(sent)  # type: ignore[misc]  # noqa: E731
            try:
                waiting_for = step()
            except StopIteration as done:
                return done.value


class HostAnswers(msgspec.Struct, eq=False):
    """What host functions have answered in this evaluation, in the order of the calls, and what else its runs tell:
    whether they asked for the culture, and took two objects for one (`core.formula.values.noticed`)."""

    next: int = 0
    now: datetime | None = None
    spent: float = 0.0  # seconds of computing in the runs so far
    answers: tuple[Any, ...] = ()
    asked_culture: bool = False
    had_equal_objects: bool = False

    def call(self, meter: Meter, function: Callable[..., Any], arguments: tuple[Any, ...]) -> Any:
        """The answer: known from an earlier run, or had at once, or to be waited for."""
        index = self.next
        self.next += 1
        if index < len(self.answers):
            return self.answers[index]
        if meter.given is not None or index >= Budget.host_calls:  # fewer are within any record's limits
            meter.host_call(index + 1)
        try:
            answer = function(*arguments)
            if type(answer) is CoroutineType:
                try:
                    first = answer.send(None)
                except StopIteration as done:  # it had no need to wait
                    answer = done.value
                else:
                    raise Suspended(_Started(answer, first))
            elif inspect.isawaitable(answer):
                raise Suspended(answer)
        except Suspended:
            raise
        except BaseException as error:
            raise HostFailed(error) from error
        self.answers = (*self.answers, answer)
        return answer

    def add(self, answer: Any) -> None:
        """Keep an answer."""
        self.answers = (*self.answers, answer)


class Run(msgspec.Struct, eq=False):
    """The record, the clock and the budget of one run, and what else is `Around` it.

    `raw` is the JSON whose fields are the bare names; the record around it, which keeps what may be changed
    or compared, is made when it is first asked for.
    """

    scope: Scope
    meter: Meter
    answers: HostAnswers
    conditions: Conditions
    raw: Any
    zone: tzinfo
    culture: NetCulture = INVARIANT_CULTURE
    ui_culture: NetCulture = INVARIANT_CULTURE
    to_end: bool = False
    asked_culture: bool = False
    had_equal_objects: bool = False
    random_calls: int = 0
    nested: int = 0
    _record: Record | None = None
    _parent: Record | None = None

    def begin(self, culture: str) -> None:
        """Begin in a culture, as the one that this thread is in."""
        put_current_culture(culture_of(culture))
        self.ui_culture = self.culture

    def end(self) -> None:
        """Leave the culture that it began in or that the formula set, and keep what was noticed."""
        self.answers.asked_culture |= self.asked_culture
        self.answers.had_equal_objects |= self.had_equal_objects
        if self.culture is not INVARIANT_CULTURE:
            put_current_culture(INVARIANT_CULTURE)

    @property
    def tick(self) -> Callable[[], None]:
        """What counts one step."""
        return self.meter.tick

    @property
    def record(self) -> Any:
        """The record whose fields are the bare names."""
        found = self._record
        if found is None:
            found = self._record = self.scope.record()
        return found

    def field(self, field: Field) -> Any:
        """A field that the record keeps from the first time on that it is read."""
        record = self._record
        if record is None:
            record = self._record = self.scope.record()
        return record.get(field)

    def put_record(self, record: Any) -> None:
        """Let the bare names be those of another record (a condition of FirstMatch)."""
        self._record = record
        self.raw = record.raw

    @property
    def parent(self) -> Any:
        """What `parent` stands for, or None."""
        if self._parent is None:
            self._parent = self.scope.parent_record()
        return self._parent

    def condition(self, text: str, item: Type) -> Callable[[Run], Any]:
        """A condition over records of a type, as code that takes the run; raises FormulaError."""
        return self.conditions.condition(text, item, self.scope)

    def spend(self) -> int:
        """The steps of a formula's code that are counted at once; how many there may be before the next time."""
        return self.meter.spend()

    def counted(self, text: str) -> str:
        """A text that was made, and is long enough to be counted."""
        self.meter.text(len(text))
        return text

    def now(self) -> datetime:
        """The moment of this evaluation: the same whenever it is asked for, in all its runs."""
        if self.answers.now is None:
            self.answers.now = self.scope.clock()
        return self.answers.now
