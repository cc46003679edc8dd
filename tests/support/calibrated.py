"""A desk on both systems inside the process, for calibrations: no sockets, and no waiting for Klaviyo's windows."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any

from core.calibration.pace import Pace
from core.calibration.run import CalibrationRun
from core.desk import Desk
from core.http.factory import HttpFactory
from core.journal import Journal
from core.paths import Paths
from core.sandbox.options import Options
from core.sandbox.records import put
from core.sandbox.wire import dump, parse
from core.sandbox.world import World
from core.settings import Settings
from tests.support.altered import Alteration, AlteredTransport
from tests.support.small_world import KLAVIYO, by_token


async def at_once(_seconds: float) -> None:
    """Waits for nothing."""


def fast() -> Pace:
    """No wait between orders, nor after too many requests: nobody else asks."""
    return Pace(sleep=at_once)


class Calibrated:
    """The world, and a desk on it. `transport` has what was asked."""

    def __init__(self, folder: Path, alterations: Sequence[Alteration] = ()) -> None:
        options = Options(latency=0, visibility=0, token_lifetime=3600, rate_limits=False, clock=time.time)
        self.world = World(options)
        self.world.klaviyo_url = KLAVIYO
        self.transport = AlteredTransport(self.world, alterations)
        connection, secrets = by_token(self.world, "calibrated")
        self.paths = Paths.under(folder)
        self.journal = Journal(self.paths.journal)
        self.desk = Desk(
            connection,
            secrets,
            factory=HttpFactory(timeout=5, transport=self.transport),
            journal=self.journal,
            paths=self.paths,
            settings=Settings(read_back_seconds=2),
        )

    def put(self, **records: Any) -> None:
        """Add records to both systems."""
        put(self.world, parse(dump(records)))

    def forget_orders(self) -> None:
        """Take all orders away that are there from the beginning."""
        self.world.ipaas.transactions.clear()

    @property
    def writes(self) -> list[str]:
        """What was asked that could change something."""
        asked = self.transport.asked
        return [each for each in asked if not each.startswith("GET ") and "LookupSpecial" not in each]

    async def go(self, going: CalibrationRun) -> list[Any]:
        """Carry a calibration out; all that it told."""
        async with contextlib.aclosing(going.go()) as told:
            return [each async for each in told]


@contextlib.asynccontextmanager
async def calibrated(folder: Path, alterations: Sequence[Alteration] = ()) -> AsyncIterator[Calibrated]:
    """One for as long as the context lasts, with the stories' orders taken away."""
    made = Calibrated(folder, alterations)
    made.forget_orders()
    try:
        yield made
    finally:
        await made.desk.aclose()
        await made.journal.aclose()
