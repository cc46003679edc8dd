"""Says to a screen reader what becomes of the order that is shown and of a batch, and what is said of what was
entered.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.words import sentences, threaded
from gui.kit.access.announce import announce
from gui.kit.language import translated
from gui.kit.texts import cell
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.batches.view import GOING, BatchView, Stage
from gui.orders.finding import FindPresenter
from gui.orders.state_line import state_line
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage
from gui.words.batches import asks, counts_line, done_of, standing
from gui.words.looks import WorkState

_IN_BETWEEN: frozenset[WorkState] = frozenset({"waiting", "planning"})
"""States of which nobody needs to hear: the next one follows."""


class Announcing(QObject):
    """Follows the page. Another order that is chosen is said by the row that has the focus; a new state is said here,
    with the cards that tell of it.
    """

    def __init__(self, page: WorkPage, find: FindPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._said = ("", "")
        page.order.shown.connect(self._on_shown)
        page.ids.told.connect(lambda text: announce(page.ids, text))
        page.found.offered.connect(lambda text: announce(page.found, text))
        find.looking_changed.connect(self._on_looking_changed)

    def _on_looking_changed(self, looking: bool) -> None:
        if looking:
            announce(self._page.ids, self._page.ids.looking.text())

    def _on_shown(self, work: OrderWork) -> None:
        if work.state in _IN_BETWEEN:
            return
        state = translated(state_line(work).text)
        before, self._said = self._said, (work.transaction_id, state)
        if self._said == before:
            return
        order = self._page.order
        title = order.header.title.text()
        cards = [banner.brief for banner in order.blocked.banners]
        # One that is looked at for the first time is said, too: it was previewed, and the focus stays in the field.
        told = cell(state)
        ended = f"{told}." if told[-1:].isalnum() else told
        announce(order, sentences(threaded(". ", (cell(title), ended)), *cards))


_QUARTERS = 4
_UNDER_WAY: frozenset[Stage] = frozenset({"planning", "running"})


class BatchAnnouncing(QObject):
    """Follows the batch that is planned or sent: its stages, each quarter of its orders, its end with what became of
    them. Ten news a second would leave nobody time for anything else.
    """

    def __init__(self, page: WorkPage, batches: BatchPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._batches = batches
        self._stage: Stage = "none"
        self._quarter = 0
        batches.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        view = self._batches.view
        if view.stage != self._stage:
            before, self._stage, self._quarter = self._stage, view.stage, 0
            self._say_stage(view, before)
        progress = view.progress
        if progress is None or view.stage not in _UNDER_WAY or not progress.of:
            return
        quarter = progress.done * _QUARTERS // progress.of
        if self._quarter < quarter < _QUARTERS:  # (the last is its end)
            announce(self._page, done_of(progress))
        self._quarter = max(self._quarter, quarter)

    def _say_stage(self, view: BatchView, before: Stage) -> None:
        if view.batch is None or before == "none":
            return
        if view.stage == "asking" and view.plan is not None:
            announce(self._page, asks(view.name, view.plan))
        elif view.stage != "open":
            announce(self._page, standing(view.stage, view.batch.state, view.counts, view.batch.of))
        elif before in GOING:
            told = standing(view.stage, view.batch.state, view.counts, view.batch.of, view.causes)
            announce(self._page, threaded(". ", (told, counts_line(view.counts))))
