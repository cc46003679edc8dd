"""The Steps pane: the send as it runs, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QTimer
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from core.journal.outcomes import counts
from core.transfer.sending.progress import StepFailed, StepFinished, Summary
from core.words import say, threaded
from gui.kit.banner import Banner
from gui.kit.boxes import card
from gui.kit.labels import icon_label, set_look, show_icon, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import NEAR
from gui.kit.table_model import OBJECT_ROLE
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.work import OrderWork
from gui.panes.steps.model import StepRow, StepsModel, step_text
from gui.words.looks import WorkState, ended_look
from gui.words.names import KINDS
from gui.words.notices import message_of

_EMPTY = say(
    "Nothing has been sent since this preview. Press Send, and each step appears here as it happens; what was"
    " sent before is under History."
)
_BY_BATCH = say(
    "A batch doesn't keep the steps of its orders. The result is above; History shows what was sent."
)
_STOPPED = ("stopped", "unsent")
"""The names of what a run says that was stopped before all was sent."""
_AT_ONCE = 1_000
"""So much of what a run tells is shown in one turn."""
_NAME = 26
"""Characters of a step are read in any case: of an event's these have its line."""
_WIDEST = 60
"""Average characters in a column at most: a step with the ID of its line is read whole."""
_FITTED = 15
"""Rows to which the columns are fitted as they appear: as many as a table looks at."""


class StepsPane(Pane):
    """Every step with its state, time and detail; the summary at the end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self._taken = 0
        self._longest = 0
        """Characters of the longest step so far."""
        self._outcomes: set[str] = set()
        """The outcomes to which the columns are fitted."""
        self._own = self._led = False
        """Whether somebody has scrolled or chosen a row of this run, and whether its end was led to."""
        self._work: OrderWork | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._take)
        self.model = StepsModel(theme, self)
        self.table = Table(tr("Steps of the send"), _EMPTY, stretch=2, first=_NAME)
        self.table.setModel(self.model)
        self.error = Banner(theme, lasting=True)
        self.summary_card, summary = card()
        self.icon = icon_label(theme, "ok", "ok", 1.5)
        self.summary = text_label()
        self.summary.setAccessibleName(tr("Summary of the send"))
        row = QHBoxLayout()
        row.addWidget(self.icon)
        row.addWidget(self.summary, 1)
        summary.addLayout(row)
        self.summary_card.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.summary_card)
        layout.addWidget(self.error)
        layout.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.verticalScrollBar().actionTriggered.connect(self._on_scrolled)

    @property
    def focused(self) -> QWidget:
        return self.table

    def urgency(self, work: OrderWork, before: WorkState | None) -> int:
        begins = work.spent if before is None else work.state == "sending" and before != "sending"
        return 3 if begins else 0

    def show_step(self, work: OrderWork) -> None:
        self.show_work(work)

    def show_work(self, work: OrderWork) -> None:
        """Show an order's run; only what is new of it is taken."""
        run = f"{work.transaction_id}/{work.progress[0].run_id}" if work.progress else work.transaction_id
        if run != self._shown or len(work.progress) < self._taken:
            self._shown, self._taken, self._longest = run, 0, 0
            self._outcomes.clear()
            self._own = self._led = False
            self.model.clear()
        self._work = work
        self._take()
        if not work.progress:
            self.model.show_pauses(work.pauses)
        self._show_end(work)

    def _take(self) -> None:
        """Take a part of what is new: of an order of thousands of lines not all in one turn."""
        work = self._work
        if work is None:
            return
        before = self.model.rowCount()
        news = work.progress[self._taken : self._taken + _AT_ONCE]
        row = self.model.apply(news)
        self._taken += len(news)
        longest = max((len(step_text(each)) for each in self.model.rows[before:]), default=0)
        outcomes = {
            each.outcome for each in news if isinstance(each, StepFinished | StepFailed) and each.outcome
        }
        grown = self.model.rowCount() > before and (before < _FITTED or longest > self._longest)
        if row is not None and (grown or outcomes - self._outcomes):
            self._outcomes |= outcomes
            self._follow(row)  # the columns are fitted to what is in sight
            self.table.fit_columns(_WIDEST)
        self._longest = max(self._longest, longest)
        if self._taken < len(work.progress):
            self._soon.start()
            return
        self._soon.stop()
        if row is not None:
            self._follow(row)
        if work.state != "sending" and work.progress:
            self.model.close_open()
            self._lead(work)

    def _follow(self, row: int) -> None:
        """Show what is new, unless somebody looks at something else."""
        if not self._own:
            self.table.scrollTo(self.model.index(row, 0))

    def _lead(self, work: OrderWork) -> None:
        """Show, once, the first event that a run which was stopped didn't send, with the row before it."""
        error = work.summary.error if work.summary is not None else None
        if self._led or error is None or error.name not in _STOPPED:
            return
        self._led = True
        row = next((n for n, step in enumerate(self.model.rows) if step.state == "skipped"), None)
        if row is not None and not self._own:
            top = self.model.index(max(0, row - 1), 0)
            self.table.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _on_scrolled(self) -> None:
        """Somebody scrolls: who is at the end follows it again."""
        bar = self.table.verticalScrollBar()
        self._own = bar.sliderPosition() < bar.maximum()

    def _show_end(self, work: OrderWork) -> None:
        summary = work.summary
        self.table.set_empty_text(_EMPTY if summary is None else _BY_BATCH)
        self.summary_card.setVisible(summary is not None)
        if summary is not None:
            look = ended_look(summary)
            show_icon(self.icon, self._theme, look.icon, look.tone, 1.5)
            self.summary.setText(_summary_text(summary))
            set_look(self.summary_card, tone=look.tone)
            self.table.fit_columns(_WIDEST)
        if not work.spent or summary is None:
            self.error.clear()  # how it ended is told above the panes

    def _on_selection_changed(self, selected: QItemSelection, _old: QItemSelection) -> None:
        indexes = selected.indexes()
        step: StepRow | None = indexes[0].data(OBJECT_ROLE) if indexes else None
        self._own |= step is not None
        if step is not None and step.error is not None:
            self.error.show_message(message_of(step.error))
        else:
            self.error.clear()


def _summary_text(summary: Summary) -> str:
    parts = counts(event.state for event in summary.events)
    state = ended_look(summary).text
    events = tr_count(len(summary.events), "{n} event", "{n} events")
    mixed = len({event.state for event in summary.events}) > 1  # no word is true of all of them
    if summary.profile_id and mixed:
        head = tr("For profile {profile}: {events}", profile=summary.profile_id, events=events)
    elif summary.profile_id:
        head = tr(
            "{state} on profile {profile}: {events}", state=state, profile=summary.profile_id, events=events
        )
    else:
        head = events if mixed else threaded(": ", (state, events))
    ids = [threaded(" ", (KINDS[each.kind], each.event_id)) for each in summary.events if each.event_id][:6]
    more = "…" if len(summary.events) > 6 else ""
    lines: list[str] = [
        threaded("", (threaded(" ", (head, f"({translated(parts)})")), "."))
        if parts
        else threaded("", (state, "."))
    ]
    if ids:
        told = threaded("", (threaded(", ", ids), more))
        lines.append(tr("Klaviyo event IDs: {ids}", ids=told))
    return threaded("\n", lines)
