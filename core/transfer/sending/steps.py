"""The voice of a run: numbers and times its progress and puts it where the reader takes it."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

from core.errors import DeskError
from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import (
    Progress,
    RunFinished,
    State,
    StepFailed,
    StepFinished,
    StepName,
    StepProgress,
    StepStarted,
    Summary,
)


class Steps:
    """Tells the progress of one run, in order."""

    def __init__(self, run_id: str, transaction_id: str) -> None:
        self.run_id = run_id
        self.queue: asyncio.Queue[Progress] = asyncio.Queue()
        self._transaction_id = transaction_id
        self._number = 0

    def started(self, step: StepName, detail: str = "", line_id: str | None = None) -> None:
        """A step begins."""
        self.queue.put_nowait(StepStarted(step=step, detail=detail, line_id=line_id, **self._common()))

    def progress(self, step: StepName, detail: str, line_id: str | None = None) -> None:
        """News within a step."""
        self.queue.put_nowait(StepProgress(step=step, detail=detail, line_id=line_id, **self._common()))

    def finished(
        self, step: StepName, detail: str = "", line_id: str | None = None, outcome: State | None = None
    ) -> None:
        """A step is done."""
        self.queue.put_nowait(
            StepFinished(step=step, detail=detail, line_id=line_id, outcome=outcome, **self._common())
        )

    def failed(
        self, step: StepName, error: Notice, line_id: str | None = None, outcome: State = "failed"
    ) -> None:
        """A step failed, or it is not known what came of it."""
        self.queue.put_nowait(
            StepFailed(
                step=step, detail=error.title, error=error, line_id=line_id, outcome=outcome, **self._common()
            )
        )

    def ended(self, summary: Summary) -> None:
        """The run is over."""
        self.queue.put_nowait(RunFinished(summary=summary, **self._common()))

    async def on_retry(self, step: StepName, error: DeskError, seconds: float, line_id: str | None) -> None:
        """Tell of a wait before a retry."""
        self.progress(step, f"{error.title}; trying again in {seconds:.1f} s", line_id)

    def _common(self) -> dict[str, Any]:
        self._number += 1
        return {
            "run_id": self.run_id,
            "transaction_id": self._transaction_id,
            "number": self._number,
            "at": datetime.now(UTC),
        }
