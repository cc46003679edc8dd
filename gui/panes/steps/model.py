"""The steps of a send, as the flow tells them: one row a step, and one a line for the products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec
from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import (
    Progress,
    RunFinished,
    StepFailed,
    StepFinished,
    StepNews,
    StepProgress,
    StepStarted,
    Summary,
)
from core.words import rounded, say, threaded
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.orders.work import ReadingPause
from gui.words.looks import OUTCOMES, Look
from gui.words.names import STEPS, named
from gui.words.plain import local_time

_LOOKS = {
    "started": Look(say("Running"), "running", "accent"),
    "finished": Look(say("Done"), "ok", "ok"),
    "waited": Look(say("Retried"), "unknown", "warning"),
    "open": OUTCOMES["unknown"],
    **OUTCOMES,
}


class StepRow(msgspec.Struct, frozen=True):
    """One step of a run: its state is `started`, `finished`, what became of what it wrote (`accepted`, `failed`,
    `unknown`…), or `open` after a cut-off run; `waited` is a pause while the order was read. `label` is the line as
    people know it.
    """

    step: str
    line_id: str | None
    state: str
    detail: str
    began: datetime
    ended: datetime | None = None
    error: Notice | None = None
    label: str = ""

    @property
    def seconds(self) -> str:
        """How long it took, in seconds with two digits; nothing while it runs."""
        return "" if self.ended is None else rounded((self.ended - self.began).total_seconds(), 2)


def _detail(row: StepRow) -> str:
    """What there is to say beyond the state."""
    if row.error is not None:
        return row.error.title
    return "" if _only_says(row.detail, row.state) else row.detail


def _only_says(detail: str, state: str) -> bool:
    return detail.casefold() == _LOOKS[state].text.casefold()


class StepsModel(RecordTableModel[StepRow]):
    """Rows grow and change as events arrive; `apply` takes them in the flow's order."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[StepRow](
                tr("Step"),
                step_text,
                icon=lambda s: _LOOKS[s.state][1:],
            ),
            Column[StepRow](tr("State"), lambda s: _LOOKS[s.state].text, tone=lambda s: _LOOKS[s.state].tone),
            Column[StepRow](tr("Detail"), _detail),
            Column[StepRow](
                tr("Started"),
                lambda s: local_time(s.began, "time"),
                lambda s: s.began.isoformat(),
                number=True,
            ),
            Column[StepRow](tr("Seconds"), lambda s: s.seconds, number=True),
        )
        super().__init__(columns, theme, parent)
        self._places: dict[tuple[str, str | None], int] = {}

    def clear(self) -> None:
        """Forget the run that is shown."""
        self._places.clear()
        self.set_rows(())

    def apply(self, news: Sequence[Progress]) -> int | None:
        """Take what the run tells; the last row that it changed."""
        row, count = None, len(self._rows)
        changed: dict[int, StepRow] = {}
        added: list[StepRow] = []
        ended: Summary | None = None
        for progress in news:
            if isinstance(progress, RunFinished):
                ended = progress.summary
                continue
            key = (progress.step, progress.line_id)
            row = self._places.get(key)
            if row is None:
                self._places[key] = row = count + len(added)
                added.append(_with(_begun(progress), progress))
            elif row >= count:
                added[row - count] = _with(added[row - count], progress)
            else:
                changed[row] = _with(changed.get(row, self._rows[row]), progress)
        for place, record in changed.items():
            self.replace_row(place, record)
        self.append_rows(added)
        if ended is not None:
            self._settle(ended)
            self.close_open()
        return row

    def show_pauses(self, pauses: Sequence[ReadingPause]) -> None:
        """Show what a plan waited for, where nothing has been sent yet."""
        self._places.clear()
        self.set_rows(
            [
                StepRow(step="reading", line_id=None, state="waited", detail=each.words, began=each.at)
                for each in pauses
            ]
        )

    def _settle(self, summary: Summary) -> None:
        """Say what became of the events whose steps never told their end: stopped while they waited, or not begun. A
        step without a line stands for all events of its kind.
        """
        for (step, line_id), place in self._places.items():
            if self._rows[place].state != "started":
                continue
            own = (event for event in summary.events if event.kind == step)
            states = {event.state for event in own if line_id in (None, event.line_id)}
            if len(states) == 1:
                self.replace_row(place, msgspec.structs.replace(self._rows[place], state=states.pop()))

    def close_open(self) -> None:
        """Mark what never told its end, after the run is over."""
        for row, step in enumerate(self._rows):
            if step.state == "started":
                self.replace_row(row, msgspec.structs.replace(step, state="open"))


def step_text(step: StepRow) -> str:
    """The step, with the line whose event it is about."""
    if step.label:
        return threaded(" · ", (named(STEPS, step.step), step.label))
    line_id = say("line {line_id}", line_id=step.line_id) if step.line_id else ""
    return threaded(", ", (named(STEPS, step.step), line_id))


def _begun(progress: StepNews) -> StepRow:
    label = progress.detail if progress.line_id and isinstance(progress, StepStarted) else ""
    return StepRow(
        step=progress.step,
        line_id=progress.line_id,
        state="started",
        detail="" if label else progress.detail,
        began=progress.at,
        label=label,
    )


def _with(row: StepRow, progress: StepNews) -> StepRow:
    detail = progress.detail or row.detail
    match progress:
        case StepStarted():
            again = row.detail if progress.detail == row.label else detail
            return msgspec.structs.replace(row, state="started", detail=again, ended=None, error=None)
        case StepProgress():
            return msgspec.structs.replace(row, detail=detail)
        case StepFinished():
            state = progress.outcome or "finished"
            kept = row.detail if _only_says(detail, state) else detail
            return msgspec.structs.replace(row, state=state, detail=kept, ended=progress.at)
        case StepFailed():
            return msgspec.structs.replace(
                row, state=progress.outcome, detail=detail, ended=progress.at, error=progress.error
            )
