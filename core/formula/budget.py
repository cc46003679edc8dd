"""What a formula may use up before it is stopped: steps, time, memory, and the length of one text.

The limits grow with the record, since an honest formula over 1,000 lines may compare each with each; what doesn't
end is stopped at about the same time and size whatever the record. (docs/decisions.md#d49)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from time import thread_time
from typing import Protocol

import msgspec

from core.formula.errors import BudgetSpent
from core.words import figure, say

_CLOCK_EVERY = 32
_MEMORY_EVERY = 0.02  # seconds: what small objects can fill in that time is little
_UNSEEN = 4 * 2**20  # bytes that may be asked for before memory and clock are looked at
_FIRST_UNSEEN = 2**20  # for the first look, which tells what was there before
_ITEM, _LETTER = 100, 2  # bytes that an item and a UTF-16 unit take at most, about
_FULL = 1000  # records from which on time and steps grow no more than in proportion


@dataclass(frozen=True)
class Budget:
    """Limits for one evaluation.

    `steps` counts loop turns, calls and lambda calls; `seconds` is the thread's computing time, so that a
    busy machine stops nothing that is small; `text` is the length of one string in UTF-16 units; `memory` is by how
    many bytes the process may grow meanwhile; `regex_seconds` bounds one regular expression; `host_calls` the calls of
    host functions.
    """

    steps: int = 400_000
    seconds: float = 0.7
    text: int = 300_000
    memory: int = 125 * 2**20
    regex_seconds: float = 0.25
    host_calls: int = 1_000

    @staticmethod
    def of(records: int) -> Budget:
        """The limits for a formula that can reach so many records: all of them compared with each other up to 1,000
        of them, gone through in proportion beyond."""
        return _of(records)


@lru_cache(maxsize=256)
def _of(records: int) -> Budget:
    full = min(records, _FULL)
    return Budget(
        steps=400_000 + 10 * full * full + 500 * records,
        seconds=0.7 + 0.8 * full / _FULL,
        text=300_000 + 2_000 * records,
        host_calls=1_000 + 2 * records,
    )


@cache
def _memory_of_process() -> Callable[[], int]:
    import psutil  # here: few formulas ever get so far as to be measured

    process = psutil.Process()
    return lambda: process.memory_info().rss


class Reach(Protocol):
    """What a formula can reach: `records` is how many there are."""

    @property
    def records(self) -> int:
        """Those in the lists of a record and of its parent."""


class Meter(msgspec.Struct, eq=False):
    """Counts what one run of a formula uses, and raises `BudgetSpent` when there is no more.

    Memory is counted roughly and too high, and measured whenever the count has run up: what was made and dropped
    again, such as a text that grows by and by, costs nothing in the end.

    The limits are those of `reach`, where none are `given`; `spent` are the seconds that earlier runs of the same
    evaluation took. Single items that a step puts into collections aren't counted: memory is measured every so many
    steps as well.
    """

    given: Budget | None
    _reach: Reach | None = None
    _spent: float = 0.0
    _clock: int = _CLOCK_EVERY  # steps until the next look at the clock
    _begun: float = 0.0  # the clock starts with its first look: most formulas are done before that
    _steps: int = 0
    _measured: float = 0.0
    _unseen: int = _FIRST_UNSEEN
    _before: int = 0

    @property
    def budget(self) -> Budget:
        """The limits."""
        if self.given is None:
            self.given = Budget.of(self._reach.records if self._reach is not None else 0)
        return self.given

    def seconds(self) -> float:
        """How long this run has taken so far."""
        return thread_time() - self._begun if self._begun else 0.0

    def _seconds_left(self) -> float:
        now = thread_time()
        if not self._begun:
            self._begun = self._measured = now
        if now - self._measured > _MEMORY_EVERY:
            self._measure(0)
            self._measured = now
        return self.budget.seconds - self._spent - (now - self._begun)

    def tick(self) -> None:
        """One step."""
        self._clock -= 1
        if self._clock < 0:
            self._look_at_clock()

    def ticks(self, count: int) -> None:
        """Several steps at once."""
        self._clock -= count
        if self._clock < 0:
            self._look_at_clock()

    def spend(self) -> int:
        """As many steps as are taken between two looks at the clock; gives how many may follow."""
        self.ticks(_CLOCK_EVERY + 1)
        return _CLOCK_EVERY

    def _look_at_clock(self) -> None:
        self._steps += _CLOCK_EVERY - self._clock
        self._clock = _CLOCK_EVERY
        if self._steps > self.budget.steps:
            raise BudgetSpent(say("it took more than {steps:,} steps", steps=self.budget.steps))
        if self._seconds_left() < 0:
            raise self._out_of_time()

    def _out_of_time(self) -> BudgetSpent:
        return BudgetSpent(
            say("it took more than {seconds} seconds", seconds=figure(round(self.budget.seconds, 1)))
        )

    def text(self, length: int) -> None:
        """A string of `length` is about to be made."""
        self.longest(length)
        self.texts(length)

    def texts(self, length: int, count: int = 0) -> None:
        """Strings that are `length` long together are put into one; `count` of them were gone through for it."""
        self._clock -= count + (length >> 12)  # long texts take longer, so the clock is looked at sooner
        if count and self._clock < 0:
            self._look_at_clock()
        self._ask_for(length * _LETTER)

    def longest(self, length: int) -> None:
        """A string has grown to `length`."""
        if length > self.budget.text:
            raise BudgetSpent(say("a text would be longer than {text:,} characters", text=self.budget.text))

    def items(self, count: int) -> None:
        """`count` items are about to be put into a collection."""
        self._ask_for(count * _ITEM)

    def collected(self, count: int) -> None:
        """`count` items have been gone through and put into a collection."""
        self._clock -= count
        if self._clock < 0:
            self._look_at_clock()
        self._ask_for(count * _ITEM)

    def _ask_for(self, size: int) -> None:
        self._unseen -= size
        if self._unseen < 0:
            self._unseen = _UNSEEN
            self._measure(size)
            if self._seconds_left() < 0:
                raise self._out_of_time()

    def _measure(self, more: int) -> None:
        """Stop where the process has grown too much, or would by `more` bytes."""
        now = _memory_of_process()()
        self._before = self._before or now
        if now - self._before + more > self.budget.memory:
            raise BudgetSpent(say("it used more than {size} MB of memory", size=self.budget.memory >> 20))

    def host_call(self, number: int) -> None:
        """The so manieth call of a function of the host is about to be made."""
        if number > self.budget.host_calls:
            raise BudgetSpent(
                say(
                    "it called functions of the integration more than {host_calls:,} times",
                    host_calls=self.budget.host_calls,
                )
            )

    def regex_seconds(self) -> float:
        """How long the next regular expression may run."""
        left = self._seconds_left()
        if left <= 0:
            raise self._out_of_time()
        return min(left, self.budget.regex_seconds)
