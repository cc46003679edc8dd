"""What a formula may use up before it is stopped: steps, time, text and collections."""

from __future__ import annotations

from dataclasses import dataclass
from time import thread_time

from core.formula.errors import BudgetSpent

_CLOCK_EVERY = 32


@dataclass(frozen=True)
class Budget:
    """Limits for one evaluation.

    `steps` counts loop turns, calls and lambda calls; `seconds` is the thread's computing time, so that a
    busy machine stops nothing that is small; `text` is the length of one string and `all_text` of all strings
    made, in UTF-16 units; `items` counts what is put into collections; `regex_seconds` bounds one
    regular expression; `host_calls` the calls of host functions.
    """

    steps: int = 400_000
    seconds: float = 0.7
    text: int = 300_000
    all_text: int = 5_000_000
    items: int = 100_000
    regex_seconds: float = 0.25
    host_calls: int = 1_000


class Meter:
    """Counts what one run of a formula uses, and raises `BudgetSpent` when there is no more.

    What nothing is used of stands in the class: most formulas are small, and a meter is made for each evaluation.
    """

    _clock = _CLOCK_EVERY  # steps until the next look at the clock
    _begun = 0.0  # the clock starts with its first look: most formulas are done before that
    _steps = 0
    _text = 0
    _items = 0

    def __init__(self, budget: Budget, spent: float = 0.0) -> None:
        """`spent` are the seconds that earlier runs of the same evaluation took."""
        self._budget = budget
        self._spent = spent

    def seconds(self) -> float:
        """How long this run has taken so far."""
        return thread_time() - self._begun if self._begun else 0.0

    def _seconds_left(self) -> float:
        if not self._begun:
            self._begun = thread_time()
        return self._budget.seconds - self._spent - (thread_time() - self._begun)

    def tick(self) -> None:
        """One step."""
        self._clock -= 1
        if self._clock < 0:
            self._look_at_clock()

    def spend(self) -> int:
        """As many steps as are taken between two looks at the clock; gives how many may follow."""
        self._look_at_clock()
        return _CLOCK_EVERY

    def _look_at_clock(self) -> None:
        self._clock = _CLOCK_EVERY
        self._steps += _CLOCK_EVERY + 1
        if self._steps > self._budget.steps:
            raise BudgetSpent(f"it took more than {self._budget.steps:,} steps")
        if self._seconds_left() < 0:
            raise BudgetSpent(f"it took more than {self._budget.seconds:g} seconds")

    def text(self, length: int) -> None:
        """A string of `length` is about to be made."""
        if length > self._budget.text:
            raise BudgetSpent(f"a text would be longer than {self._budget.text:,} characters")
        self._text += length
        self._clock -= length >> 12  # long texts take longer, so the clock is looked at sooner
        if self._text > self._budget.all_text:
            raise BudgetSpent(f"it made more than {self._budget.all_text:,} characters of text")

    def longest(self, length: int) -> None:
        """A string has grown to `length`."""
        if length > self._budget.text:
            raise BudgetSpent(f"a text would be longer than {self._budget.text:,} characters")

    def items(self, count: int) -> None:
        """`count` items are about to be put into a collection."""
        self._items += count
        if self._items > self._budget.items:
            raise BudgetSpent(f"it put more than {self._budget.items:,} items into collections")

    def regex_seconds(self) -> float:
        """How long the next regular expression may run."""
        left = self._seconds_left()
        if left <= 0:
            raise BudgetSpent(f"it took more than {self._budget.seconds:g} seconds")
        return min(left, self._budget.regex_seconds)
