"""What a service that can't be used has hit: told once a cause, over the list or on the order's page, and tried again
all at once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.transfer.plan.notice import Notice
from core.words import say
from gui.connections.session import SessionPresenter
from gui.kit.message import Message
from gui.orders.finding import FindPresenter
from gui.orders.orders import OrdersPresenter
from gui.orders.recent import RecentPresenter
from gui.orders.work import told_above
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.cards import AGAIN_ALL, is_outage, outage_cards
from gui.words.notices import message_of, one_line

if TYPE_CHECKING:
    from core.transfer.finding.found import WordAnswer

_SETTLES_MS = 50


class OutageDisplay(QObject):
    """Takes what orders, the recent list, a search and the connection's names couldn't read. What is no outage goes
    where it belongs.
    """

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        orders: OrdersPresenter,
        recent: RecentPresenter,
        find: FindPresenter,
    ) -> None:
        super().__init__(page)
        self._page = page
        self._session = session
        self._orders = orders
        self._recent = recent
        self._find = find
        self._hits: dict[str, tuple[str, Notice]] = {}
        """What was hit beside orders, in words."""
        self._soon = QTimer(self, singleShot=True, interval=_SETTLES_MS)
        self._soon.timeout.connect(self._show)
        window.menus.on({AGAIN_ALL: self.retry})
        page.side.outage.command_requested.connect(lambda _key: self.retry())
        page.order.shown.connect(lambda _work: self._show_soon())
        for signal in (orders.work_changed, orders.works_changed, orders.works_reset):
            signal.connect(lambda _what: self._show_soon())
        session.target_failed.connect(self._on_target_failed)
        session.target_known.connect(lambda _target: self._drop("account"))
        session.desk.desk_changed.connect(lambda _desk: self._forget())
        recent.failed.connect(self._on_recent_failed)
        recent.page_ready.connect(lambda _orders, _more: self._drop("recent"))
        find.failed.connect(self._on_find_failed)
        find.said.connect(self._on_said)
        find.words_read.connect(lambda _taken: self._drop("search"))

    def retry(self) -> None:
        """Try all again that was hit; what is shown and chosen stays."""
        hits, self._hits = self._hits, {}
        self._orders.add(self._orders.hit)
        if "account" in hits:
            self._session.read_target()
        if "recent" in hits:
            self._recent.reload()
        if "search" in hits:
            self._find.again()
        self._show_soon()

    def _on_target_failed(self, notice: Notice) -> None:
        if not self._took("account", say("the names of company and account"), notice):
            self._page.banner.show_message(message_of(notice))

    def _on_recent_failed(self, notice: Notice) -> None:
        if self._took("recent", say("the recent orders"), notice):
            self._page.recent.show_unread()
        else:
            self._page.recent.show_error(notice)

    def _on_find_failed(self, notice: Notice) -> None:
        if not self._took("search", say("the search"), notice):
            self._page.ids.add_line(one_line(notice), "error")

    def _on_said(self, answer: WordAnswer) -> None:
        if answer.error is not None:
            self._took("search", say("the search for {word}", word=answer.word), answer.error)

    def _took(self, key: str, what: str, notice: Notice) -> bool:
        if not is_outage(notice):
            return False
        self._hits[key] = (what, notice)
        self._show_soon()
        return True

    def _drop(self, key: str) -> None:
        if self._hits.pop(key, None) is not None:
            self._show_soon()

    def _forget(self) -> None:
        self._hits.clear()
        self._show_soon()

    def _show_soon(self) -> None:
        """Once for all that happens meanwhile; what goes on happening doesn't put it off."""
        if not self._soon.isActive():
            self._soon.start()

    def _show(self) -> None:
        hit = self._page.works.model.hit
        order = self._page.order
        shown = order.work if self._page.right.currentWidget() is order else None
        # What the page tells isn't told beside it.
        told = {notice.title for notice in told_above(shown)} if shown is not None else set[str]()
        cards: tuple[Message, ...] = ()
        if hit or self._hits:
            cards = outage_cards(tuple(self._hits.values()), self._of_orders() if hit else ())
        self._page.side.outage.show_messages(tuple(each for each in cards if each.title not in told))
        if shown is not None:
            order.show_hit(hit if shown.hit else 0)

    def _of_orders(self) -> tuple[Notice, ...]:
        """For each order that was hit, what it was hit by."""
        return tuple(notice for work in self._orders.works if (notice := work.hit) is not None)
