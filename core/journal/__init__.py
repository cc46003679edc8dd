"""What was intended, sent and seen: one SQLite file. Nothing leaves before its intent is on disk."""

from core.journal.batch_records import (
    LEFT_OUT,
    Batch,
    BatchOrder,
    BatchState,
    Cause,
    PlannedOrder,
    WhyLeft,
    is_left_out,
)
from core.journal.batches import Batches
from core.journal.history import HistoryRun, SentWrite, Wanted
from core.journal.journal import Journal
from core.journal.records import (
    Action,
    EventState,
    Intent,
    OutcomeState,
    PastEvent,
    PastRun,
    PastWrite,
    RunKind,
    RunState,
    SentBefore,
)

__all__ = [
    "LEFT_OUT",
    "Action",
    "Batch",
    "BatchOrder",
    "BatchState",
    "Batches",
    "Cause",
    "EventState",
    "HistoryRun",
    "Intent",
    "Journal",
    "OutcomeState",
    "PastEvent",
    "PastRun",
    "PastWrite",
    "PlannedOrder",
    "RunKind",
    "RunState",
    "SentBefore",
    "SentWrite",
    "Wanted",
    "WhyLeft",
    "is_left_out",
]
