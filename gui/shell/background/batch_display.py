"""Makes batches of what is chosen anywhere in the window, opens their own, and names those that aren't finished."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.words import say
from gui.connections.session import SessionPresenter
from gui.kit.language import tr
from gui.kit.message import Message
from gui.orders.batches.not_taken import NotTakenLines
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.batches.taking import take
from gui.orders.batches.view import ListedBatch
from gui.orders.finding import FindPresenter
from gui.orders.left_out import Groups
from gui.orders.lists.face import Face
from gui.orders.lists.found_list import FoundPane
from gui.orders.orders import OrdersPresenter
from gui.orders.past.history_presenter import HistoryPresenter
from gui.orders.past.reconcile_presenter import ReconcilePresenter
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.batches import OFFER_FROM, offered, unfinished
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.intake.columns import Taken
    from core.transfer.finding.found import WordAnswer


class BatchDisplay(QObject):
    """Connects the lists with the presenter of batches, and owns the window of a batch."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        batches: BatchPresenter,
        orders: OrdersPresenter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._batches = batches
        self._orders = orders
        self._unfinished = ""
        """The batch that the bar names."""
        self._taken: list[str] = []
        """The orders of the list that was brought last."""
        self._not_taken: NotTakenLines | None = None
        window.menus.on({"batches": self.open, "make_batch": self.make_of_chosen})
        window.menus.word("make_batch", lambda: self._front.batch_words)
        side = page.side
        page.works.batch_requested.connect(lambda ids: self.make(ids, say("My list")))
        page.recent.batch_requested.connect(lambda ids: self.make(ids, say("recent orders")))
        page.found.batch_requested.connect(lambda ids: self.make(ids, say("a search")))
        side.unfinished.command_requested.connect(lambda _key: self._on_unfinished())
        side.offer.command_requested.connect(lambda _key: self._on_offer_taken())
        batches.listed.connect(self._on_listed)
        batches.refused.connect(self._on_refused)
        batches.failed.connect(self._on_failed)
        orders.works_reset.connect(self._on_works_reset)

    def follow(self, find: FindPresenter, history: HistoryPresenter, reconcile: ReconcilePresenter) -> None:
        """Make batches of long lists, and of what history and reconciliation give."""
        self._not_taken = NotTakenLines(find, self._orders, self)
        find.words_read.connect(self._on_words_read)
        find.said.connect(self._on_said)
        history.batch_requested.connect(lambda ids: self.make(ids, say("the history")))
        reconcile.batch_requested.connect(
            lambda ids, options: self.make(ids, say("a reconciliation"), options=options)
        )

    def make(
        self,
        ids: Iterable[str],
        source: str,
        *,
        options: PlanOptions | None = None,
        asks: str = "",
        left: Groups | None = None,
        passing: bool = False,
    ) -> None:
        """Make a batch of these orders, and show it. Those of the list keep their choices. The question says `asks`;
        `left` are told as left out. `passing`: without a yes there is no batch.
        """
        note = ""
        wanted = list(dict.fromkeys(ids))
        if options is None:
            works = [work for each in wanted if (work := self._orders.work(each)) is not None]
            taken = take(works)
            kept = set(taken.ids) | (set(wanted) - {work.transaction_id for work in works})
            wanted = [each for each in wanted if each in kept]
            options, note = taken.options, taken.note
        if self._session.opening:
            return
        if self._batches.begin(
            wanted,
            source=source,
            options=options,
            note=note,
            asks=asks,
            left=left,
            passing=passing,
            not_taken=self._not_taken.of(wanted) if self._not_taken is not None else (),
        ):
            self.open()

    def make_of_chosen(self) -> None:
        """Make a batch of the chosen orders of the face that is shown; of all where none is. Of what was found, where
        the focus is there.
        """
        front = self._front
        front.batch_requested.emit(front.wanted)

    @property
    def _front(self) -> Face | FoundPane:
        found = self._page.found
        return found if found.isAncestorOf(self._window.focusWidget()) else self._page.side.front

    def open(self) -> None:
        """Show the window of a batch; the one that is open, if there is one."""
        from gui.orders.batches.dialog import BatchDialog

        dialog = self._window.findChild(BatchDialog)
        if dialog is None:
            dialog = BatchDialog(
                self._batches, self._window.theme, self._window, demo=lambda: self._session.demo
            )
            dialog.order_requested.connect(lambda order: self._orders.preview([order]))
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        dialog.activateWindow()

    def _on_listed(self, listed: tuple[ListedBatch, ...]) -> None:
        """Name those that wait, unless one of them is at work or in sight."""
        bar = self._page.side.unfinished
        left = [each for each in listed if each.waiting and each.batch.name != self._batches.view.name]
        if left and not self._batches.going:
            newest = left[0]
            self._unfinished = newest.batch.name
            names = [each.batch.name for each in left]
            bar.show_message(unfinished(names, newest.waiting, newest.batch.of), "warning")
        else:
            bar.clear()

    def _on_unfinished(self) -> None:
        self._batches.open(self._unfinished)
        self.open()

    def _on_words_read(self, taken: Taken) -> None:
        self._taken = [word.id for word in taken.read.words if word.id]
        self._show_offer()

    def _on_said(self, answer: WordAnswer) -> None:
        if answer.sure is not None:  # an order number of the same list
            self._taken.append(answer.sure.transaction_id)
            self._show_offer()

    def _show_offer(self) -> None:
        offer = self._page.side.offer
        orders = len(set(self._taken))
        if orders > OFFER_FROM:
            offer.show_message(offered(orders), "accent")
        else:
            offer.clear()

    def _on_offer_taken(self) -> None:
        ids, self._taken = self._taken, []
        self._page.side.offer.clear()
        self.make(ids, say("a list"))

    def _on_works_reset(self, works: Sequence[object]) -> None:
        if not works:  # another connection, or the list was cleared
            self._taken = []
            self._page.side.offer.clear()

    def _on_refused(self, name: str) -> None:
        self._page.banner.show_message(
            Message(
                title=tr("The batch “{name}” is in progress", name=name),
                detail=tr("Only one batch runs at a time."),
                hint=tr("Wait until it has ended, or stop it; then make the next one."),
            ),
            "warning",
        )

    def _on_failed(self, notice: Notice) -> None:
        from gui.orders.batches.dialog import BatchDialog

        if self._window.findChild(BatchDialog) is None:
            self._page.banner.show_message(message_of(notice))
