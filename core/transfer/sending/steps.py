"""The voice of a run: numbers and times its progress and puts it where the reader takes it."""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any

from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import (
    Attempt,
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
from core.waits import Pause


class Steps:
    """Tells the progress of one run, in order."""

    def __init__(self, run_id: str, transaction_id: str) -> None:
        self.run_id = run_id
        self.queue: asyncio.Queue[Progress] = asyncio.Queue()
        self.transaction_id = transaction_id
        self._number = 0
        # Each line is sent by a task of its own, which has its own value.
        self._at: ContextVar[tuple[StepName, str | None]] = ContextVar("step", default=("gate", None))

    def started(self, step: StepName, detail: str = "", line_id: str | None = None) -> None:
        """A step begins."""
        self._at.set((step, line_id))
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

    def paused(self, pause: Pause) -> None:
        """Tell of a pause before another attempt, in the step that the task is at which makes it."""
        step, line_id = self._at.get()
        attempt = Attempt(
            cause=pause.cause.title if pause.cause is not None else "",
            seconds=round(pause.seconds, 3),
            attempt=pause.attempt,
            attempts=pause.attempts,
        )
        self.queue.put_nowait(
            StepProgress(step=step, detail=pause.words, line_id=line_id, attempt=attempt, **self._common())
        )

    def _common(self) -> dict[str, Any]:
        self._number += 1
        return {
            "run_id": self.run_id,
            "transaction_id": self.transaction_id,
            "number": self._number,
            "at": datetime.now(UTC),
        }
