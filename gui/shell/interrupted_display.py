"""Shows the interrupted sends, above the lists and on the page of their order, and takes the wish to finish one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from gui.orders.interrupted import InterruptedPresenter
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage
from gui.words.notices import message_of


class InterruptedDisplay(QObject):
    """Follows the presenter of interrupted sends."""

    def __init__(self, page: WorkPage, interrupted: InterruptedPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._interrupted = interrupted
        interrupted.changed.connect(self._on_changed)
        interrupted.remarked.connect(lambda notice: page.banner.show_message(message_of(notice), "warning"))
        interrupted.failed.connect(self._on_failed)
        page.interrupted.finish_requested.connect(interrupted.finish)
        page.order.finish_requested.connect(interrupted.finish)
        page.order.shown.connect(self._on_shown)

    def _on_changed(self) -> None:
        self._page.interrupted.show_found(self._interrupted.found)
        if self._page.order.work is not None:
            self._on_shown(self._page.order.work)

    def _on_shown(self, work: OrderWork) -> None:
        found = self._interrupted.of(work.transaction_id) if work.state != "sending" else None
        self._page.order.show_interrupted(found.notice if found is not None else None)

    def _on_failed(self, notice: Notice) -> None:
        self._page.banner.show_message(message_of(notice))
