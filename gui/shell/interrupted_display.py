"""Shows the interrupted sends, above the lists or on the page of their order, and takes the wish about one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from core.words import say, threaded
from gui.kit.language import tr
from gui.kit.question import Question
from gui.orders.interrupted import InterruptedPresenter
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.transfer.proof.interrupted import Interrupted

_SETTLES = say(
    "Do this once somebody has checked the order in Klaviyo. Nothing is sent or read. The send is no "
    "longer reported; the history keeps who marked it, and when. Before the order is sent again, the "
    "program checks what may have arrived."
)


class InterruptedDisplay(QObject):
    """Follows the presenter of interrupted sends. That of the order that is shown stands on its page alone,
    and those that a batch finishes are named with the batch.
    """

    def __init__(self, page: WorkPage, interrupted: InterruptedPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._interrupted = interrupted
        interrupted.changed.connect(self._on_changed)
        interrupted.remarked.connect(page.interrupted.show_remark)
        interrupted.failed.connect(self._on_failed)
        page.interrupted.finish_requested.connect(interrupted.finish)
        page.order.finish_requested.connect(interrupted.finish)
        page.interrupted.settle_requested.connect(self._ask_to_settle)
        page.order.settle_requested.connect(lambda order: self._ask_to_settle(interrupted.of(order)))
        page.order.shown.connect(self._on_shown)
        page.right.currentChanged.connect(lambda _place: self._show_bars())
        self._listed: tuple[Interrupted, ...] = ()

    def _on_changed(self) -> None:
        self._show_bars()
        if self._page.order.work is not None:
            self._on_shown(self._page.order.work)

    def _show_bars(self) -> None:
        shown = self._page.right.currentWidget() is self._page.order
        work = self._page.order.work if shown else None
        own = self._interrupted.of(work.transaction_id) if work is not None else None
        listed = tuple(each for each in self._interrupted.alone if each is not own)
        if listed != self._listed:
            self._listed = listed
            self._page.interrupted.show_found(listed)

    def _on_shown(self, work: OrderWork) -> None:
        found = self._interrupted.of(work.transaction_id) if work.state != "sending" else None
        self._page.order.show_interrupted(found.notice if found is not None else None)
        self._show_bars()

    def _ask_to_settle(self, found: Interrupted | None) -> None:
        if found is None:
            return
        Question(
            self._page.window(),
            help_page="sending",
            title=tr("Mark as dealt with"),
            text=tr(
                "Mark order {order} as dealt with?",
                order=found.order_told,
            ),
            more=threaded("\n\n", (found.notice.detail, _SETTLES)),
            safe=tr("Cancel"),
            act=tr("&Mark as dealt with"),
            loses=False,
        ).ask(lambda: self._interrupted.settle(found))

    def _on_failed(self, notice: Notice) -> None:
        self._page.banner.show_message(message_of(notice))
