"""Shows what was found for what was entered: lines below the field, and a list to choose from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from gui.orders.finding import FindPresenter
from gui.orders.orders import OrdersPresenter
from gui.shell.work_page import WorkPage

if TYPE_CHECKING:
    from core.transfer.finding.found import WordAnswer
    from core.transfer.finding.words import ReadWords


class FindDisplay(QObject):
    """Follows the presenter, and takes to it what is entered."""

    def __init__(self, page: WorkPage, find: FindPresenter, orders: OrdersPresenter) -> None:
        super().__init__(page)
        self._page = page
        self._find = find
        field, found = page.ids, page.found
        field.preview_requested.connect(find.ask)
        field.stop_requested.connect(find.stop)
        found.preview_requested.connect(orders.preview)
        find.words_read.connect(self._on_words_read)
        find.looking_changed.connect(field.set_looking)
        find.said.connect(self._on_said)
        find.offered.connect(self._on_offered)
        find.untold.connect(lambda text: field.add_line(text, "muted"))
        find.failed.connect(self._on_failed)
        orders.works_reset.connect(lambda works: self._on_works_reset(empty=not works))

    def _on_words_read(self, read: ReadWords) -> None:
        self._page.found.clear()
        self._page.ids.show_findings(read.refused, read.repeated)

    def _on_said(self, answer: WordAnswer) -> None:
        told = " ".join(filter(None, (answer.told, answer.hint)))
        self._page.ids.add_line(told, "muted" if answer.orders else "error")
        self._tell_unread(answer)

    def _on_offered(self, answer: WordAnswer) -> None:
        field, found = self._page.ids, self._page.found
        also = "" if "id" not in answer.kinds else " As an ID it is previewed below."
        field.add_line(f"{answer.told} Choose below.{also}", "warning")
        self._tell_unread(answer)
        entered = field.window().focusWidget() is field.edit and not found.model.rows
        found.add(answer.orders)
        if entered:
            found.table.setFocus()

    def _on_failed(self, notice: Notice) -> None:
        parts = (f"{notice.title}:" if notice.detail else notice.title, notice.detail, notice.hint)
        self._page.ids.add_line(" ".join(filter(None, parts)), "error")

    def _tell_unread(self, answer: WordAnswer) -> None:
        for text in answer.unread[:3]:
            self._page.ids.add_line(f"Can't be read: {text}", "warning")

    def _on_works_reset(self, *, empty: bool) -> None:
        if empty:  # another connection, or the list was cleared
            self._page.found.clear()
