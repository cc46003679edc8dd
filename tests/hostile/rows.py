"""One row in the window, measured: a hold of the window's own comes each time, what other programs do in the middle of
one doesn't. So what passes a limit is tried again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.hostile.measured import MOST_MB, MOST_S

TRIES = 3
STOPS_S = 3.0
"""How long what was stopped or closed may go on."""


@dataclass(frozen=True, kw_only=True)
class Row:
    """What a row took: the program's own seconds, those until it ended after a stop (None: nothing was stopped), the
    most memory above the idle window's, and how long the window was held. `plain`: nothing was shown that acts.
    """

    seconds: float
    megabytes: float
    held: float
    limit: float
    stopped: float | None = None
    plain: bool = True
    said: str = ""

    @property
    def good(self) -> bool:
        """Whether it keeps to the limits: what goes on for long can be stopped at once."""
        in_time = self.seconds <= MOST_S if self.stopped is None else self.stopped <= STOPS_S
        return in_time and self.megabytes <= MOST_MB and self.held <= self.limit and self.plain

    @property
    def told(self) -> str:
        """In words."""
        stopped = f", stopped in {self.stopped:.1f} s" if self.stopped is not None else ""
        unlike = "" if self.plain else ", something acts"
        return (
            f"{self.seconds:.1f} s{stopped}, +{self.megabytes:.0f} MB, held {self.held * 1000:.0f} ms{unlike}: "
            f"{(self.said.splitlines() or ['-'])[0][:90]}"
        )


def tried(measure: Callable[[], Row]) -> tuple[Row, str]:
    """The first row that keeps to the limits, else the last; and how it is told, with those before it."""
    told = []
    for _ in range(TRIES):
        row = measure()
        told.append(row.told)
        if row.good:
            break
    return row, " | before: ".join(reversed(told))
