"""Where plans are sent: the clients that can write, the journal, the locks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from core.exchanges.recorder import Recorded, unrecorded
from core.ipaas.writer import IpaasWriter
from core.journal import Journal
from core.klaviyo import KlaviyoReader, Metric, Revision
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.recorded.around import Metrics
from core.transfer.recorded.read_back import Patience, ReadBack, read_back


async def _read_metrics(klaviyo: KlaviyoReader, names: frozenset[str]) -> tuple[Metric, ...]:
    return await klaviyo.metrics()


@dataclass(frozen=True, kw_only=True)
class Destination:
    """What a run needs: the clients that can write, the journal and the folder of the locks.

    `target` names the connection in the journal; `patience` is how long to look for what was accepted,
    `check` how long for what got no answer. `metrics` reads the account's metrics, `recorded` keeps what is
    exchanged for an order. `looked_within` is how young a plan has to be for its own look to count as the last one;
    none is, where it is zero. `read_back` reads accepted events back. The clients are made when they are first needed.
    """

    ipaas_writer: Callable[[], IpaasWriter]
    klaviyo: Callable[[Revision], KlaviyoWriter]
    journal: Journal
    locks: Path
    target: str
    subscription_id: str
    patience: Patience = field(default_factory=Patience)
    check: Patience = field(default_factory=lambda: Patience(limit=2.0))
    metrics: Metrics = _read_metrics
    recorded: Recorded = unrecorded
    looked_within: timedelta = timedelta(0)
    read_back: ReadBack = read_back

    @property
    def ipaas(self) -> IpaasWriter:
        """iPaaS.com, with the calls that write."""
        return self.ipaas_writer()
