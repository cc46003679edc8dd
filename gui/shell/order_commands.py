"""Commands about orders: preview, send, stop, the list."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Qt

from gui.connections.session import SessionPresenter
from gui.kit.clipboard import copy_text
from gui.kit.language import tr, translated
from gui.kit.table_text import Form
from gui.orders.added_last import AddedLast
from gui.orders.finding import FindPresenter
from gui.orders.flows import FlowsPresenter
from gui.orders.left_out import Grouping
from gui.orders.orders import OrdersPresenter
from gui.orders.work import OrderWork
from gui.shell.leaving import Leaving
from gui.shell.main_window import MainWindow
from gui.shell.sends.question import MakeBatch, SendQuestion
from gui.shell.work_page import WorkPage
from gui.words.summary import summary_of


class OrderCommands(QObject):
    """Carries them out on the orders in work, or on the one that is shown."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        orders: OrdersPresenter,
        find: FindPresenter,
        flows: FlowsPresenter,
        leaving: Leaving,
        make_batch: MakeBatch,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._orders = orders
        self._leaving = leaving
        self._question = SendQuestion(window, page, session, orders, flows, make_batch)
        window.menus.on(
            {
                "type_ids": page.ids.edit.setFocus,
                "open_file": page.ids.open_requested.emit,
                "my_list": lambda: self.show_list("works"),
                "preview": self.preview_again,
                "send": self.send_shown,
                "send_all": page.works.send_wanted,
                "stop": self.stop,
                "make_up": self.make_up,
                "keep_recorded": self.keep_recorded,
                "event_time": page.order.lead_to_options,
                "copy_summary": lambda: self.copy_summary("text"),
                "copy_markdown": lambda: self.copy_summary("markdown"),
                "copy_items": lambda: self.copy_summary("csv"),
                "options_to_all": self.options_to_all,
                "clear_list": self.clear_list,
                "remove": page.works.take_off,
                "undo_remove": orders.undo_remove,
                "recent": lambda: self.show_list("recent"),
            }
        )
        page.works.send_all_requested.connect(self.send_all)
        page.works.send_requested.connect(self.send_those)
        page.works.clear_requested.connect(self.clear_list)
        page.works.remove_requested.connect(self.remove)
        page.works.undo_requested.connect(orders.undo_remove)
        page.order.send_requested.connect(self.send_shown)
        orders.finish_planned.connect(self.send_one)
        orders.work_changed.connect(self._learn)
        self._added = AddedLast(orders, find, self)

    def _learn(self, work: OrderWork) -> None:
        """A plan may know more of the account than could be read when the connection was opened."""
        plan = work.plan if self._session.unnamed and not self._session.opening else None
        if plan is not None:
            self._session.learn(plan.target)

    def send_one(self, transaction_id: str) -> None:
        """Ask whether to send one order."""
        work = self._orders.work(transaction_id)
        if work is not None and work.sendable and work.plan is not None:
            self._question.ask_one(work)

    def send_shown(self) -> None:
        """Ask whether to send the order that is shown, unless an earlier send of it is to be finished."""
        work = self._orders.work(self._shown) if self._shown is not None else None
        if work is not None and work.offered:
            self.send_one(work.transaction_id)

    def show_list(self, face: str) -> None:
        """Show a face of the list, and give it the focus."""
        self._page.side.show_face(face)
        self._page.side.front.table.setFocus()

    def send_those(self, transaction_ids: tuple[str, ...]) -> None:
        """Ask whether to send these orders: one alone if it can be sent at all, of several those that are ready. Says
        which others are left out.
        """
        works = [work for each in transaction_ids if (work := self._orders.work(each)) is not None]
        several = len(works) > 1
        ready = [work for work in works if (work.goes_with_all if several else work.offered)]
        left = Grouping()
        left.leave_out(work for work in works if several and not work.goes_with_all)
        self._question.ask_many(ready, left)

    def remove(self, transaction_ids: Sequence[str]) -> None:
        """Take these orders off the list; asks when an edited mapping would be lost."""
        if transaction_ids and self._leaving.may_lose():
            self._orders.remove(transaction_ids)

    def send_all(self) -> None:
        """Ask whether to send all orders that are ready and in sight: what the filter hides, nobody has looked at. Says
        which others are left out, and why.
        """
        shows = self._page.works.shows
        works = self._orders.works
        ready = [work for work in works if work.goes_with_all and shows(work.transaction_id)]
        left = Grouping()
        left.leave_hidden(work for work in works if work.goes_with_all and not shows(work.transaction_id))
        left.leave_out(work for work in works if not work.goes_with_all)
        self._question.ask_many(ready, left, self._added.note(ready))

    def preview_again(self) -> None:
        """Plan the order that is shown anew."""
        if self._shown is not None:
            self._orders.preview([self._shown])

    def make_up(self) -> None:
        """Ask which event is to correct the order that is shown."""
        from gui.orders.page.make_up import MakeUp

        work = self._page.order.work
        if work is None or work.busy or work.plan is None:
            return
        dialog = MakeUp(work.plan, self._window.theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        # The order behind it stays as it is until the event is to be shown.
        making_up = self._orders.making_up(work.transaction_id, dialog)
        making_up.planned.connect(dialog.show_plan)
        making_up.failed.connect(dialog.show_error)
        dialog.wanted.connect(making_up.plan)
        dialog.finished.connect(making_up.stop)
        self._session.desk.desk_changed.connect(dialog.reject)  # it is of an order that leaves the list
        dialog.accepted.connect(lambda: self._orders.make_up(work.transaction_id, *dialog.choice))
        dialog.open()
        dialog.begin()

    def keep_recorded(self) -> None:
        """Plan the order that is shown so that what Klaviyo has of it stays, and the rest is sent."""
        work = self._page.order.work
        if work is not None and not work.busy:
            kept = msgspec.structs.replace(work.options, keep_recorded=True)
            self._orders.set_options(work.transaction_id, kept)

    def copy_summary(self, form: Form) -> None:
        """Put the order that is shown on the clipboard, in a few lines."""
        work = self._page.order.work
        if work is not None and work.plan is not None:
            ended = work.summary if work.spent else None
            told = summary_of(work.plan, ended, form, translated, at=work.sent_at, ticket=work.sent_for)
            copy_text(told)
            self._window.status.tell(tr("Copied. It contains names and emails."))

    def stop(self) -> None:
        """Stop what runs for the order that is shown."""
        if self._shown is not None:
            self._orders.stop(self._shown)

    def clear_list(self) -> None:
        """Take all orders off the list; asks when an edited mapping would be lost."""
        if self._leaving.may_lose():
            self._orders.clear()

    def options_to_all(self) -> None:
        """Plan all orders with the options of the one that is shown."""
        work = self._page.order.work
        if work is not None:
            self._orders.apply_to_all(work.options)

    @property
    def _shown(self) -> str | None:
        work = self._page.order.work
        return work.transaction_id if work is not None else None
