"""Says to a screen reader what becomes of the order that is shown, and what is said of what was entered."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.words import sentences, threaded
from gui.kit.access.announce import announce
from gui.kit.language import translated
from gui.kit.texts import cell
from gui.orders.finding import FindPresenter
from gui.orders.state_line import state_line
from gui.orders.work import OrderWork
from gui.shell.work_page import WorkPage
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
        cards = [told for banner in order.blocked.banners for told in (banner.brief,)]
        # One that is looked at for the first time is said, too: it was previewed, and the focus stays in the field.
        told = cell(state)
        ended = f"{told}." if told[-1:].isalnum() else told
        announce(order, sentences(threaded(". ", (cell(title), ended)), *cards))
