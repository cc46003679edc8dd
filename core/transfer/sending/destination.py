"""Where plans are sent: the clients that can write, the journal, the locks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.ipaas.writer import IpaasWriter
from core.journal import Journal
from core.klaviyo import Revision
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.recorded.read_back import Patience


@dataclass(frozen=True, kw_only=True)
class Destination:
    """What a run needs: the clients that can write, the journal and the folder of the locks.

    `target` names the connection in the journal; `patience` is how long to look for what was accepted,
    `check` how long for what got no answer.
    """

    ipaas: IpaasWriter
    klaviyo: Callable[[Revision], KlaviyoWriter]
    journal: Journal
    locks: Path
    target: str
    subscription_id: str
    patience: Patience = field(default_factory=Patience)
    check: Patience = field(default_factory=lambda: Patience(limit=5.0))
