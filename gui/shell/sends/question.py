"""Asks before a send, asks again with other choices, and has the end of a send of several told."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt

from core.words import joined, say
from gui.connections.session import SessionPresenter
from gui.kit.controls import HOLD
from gui.kit.language import tr
from gui.kit.message import Message
from gui.orders.flows import FlowsPresenter
from gui.orders.left_out import Grouping, Groups, left_out_note
from gui.orders.orders import OrdersPresenter
from gui.orders.sent_together import SentTogether
from gui.orders.work import OrderWork
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.flows import asks_for_time

if TYPE_CHECKING:
    from gui.orders.page.confirm_send import ConfirmSend

_OPENING = Message(
    title=say("Another connection is being opened"),
    detail=say("These orders belong to the previous connection and are removed from the list."),
    hint=say("Wait until it is open, and preview the orders there."),
)
HANDFUL = 5
"""More orders than this are sent as a batch."""
MakeBatch = Callable[[Sequence[str], str, Groups], object]
"""Makes a batch of orders of the list; what its question says; those that it leaves."""


@dataclass
class _Open:
    """A question that is open: what was said with it, the orders that it left out (None: nobody asked for several), and
    those that are being planned again for it.
    """

    dialog: ConfirmSend
    notes: tuple[str, ...]
    left: Grouping | None
    planning: set[str]


class SendQuestion(QObject):
    """One question at a time; what is confirmed is sent as it was shown."""

    def __init__(
        self,
        window: MainWindow,
        page: WorkPage,
        session: SessionPresenter,
        orders: OrdersPresenter,
        flows: FlowsPresenter,
        make_batch: MakeBatch,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._session = session
        self._orders = orders
        self._flows = flows
        self._make_batch = make_batch
        self._open: _Open | None = None
        self._together = SentTogether(orders, self)
        ended = page.side.ended
        self._together.told.connect(ended.show_message)
        self._together.forgotten.connect(ended.clear)
        ended.dismissed.connect(self._together.forget)
        orders.work_changed.connect(self._on_work_changed)

    def ask_one(self, work: OrderWork) -> None:
        """Ask about one order; of an old one it is decided first how it is recorded."""
        if not self._decides_first(work):
            self._ask((work,))

    def ask_many(self, works: Sequence[OrderWork], left: Grouping, notes: tuple[str, ...] = ()) -> None:
        """Ask about a few orders at once; more of them become a batch, which plans them itself. `left` are told as left
        out.
        """
        if len(works) > HANDFUL and not self._session.opening:
            ids = [work.transaction_id for work in works]
            self._make_batch(ids, joined("\n", notes), left.groups)
        elif works:
            self._ask(works, notes, left)

    def _decides_first(self, work: OrderWork) -> bool:
        """Whether it has to be decided first how an old order is recorded: then the page asks for that."""
        plan = work.plan
        if plan is None or work.time_decided or not asks_for_time(plan, self._flows.of(plan)):
            return False
        self._page.open_order(work)
        self._page.order.starts.take_focus()
        return True

    def _ask(
        self,
        works: Sequence[OrderWork],
        notes: tuple[str, ...] = (),
        left: Grouping | None = None,
        before: ConfirmSend | None = None,
    ) -> None:
        """Ask for a confirmation; on yes, send exactly the plans that these orders have now. Of several orders, or
        where others are `left` out, the end is told in one summary. `before` is the question that this one takes over.
        """
        from gui.orders.page.confirm_send import ConfirmSend

        if self._session.opening:
            self._page.banner.show_message(_OPENING, "warning")
            return
        plans = tuple(work.plan for work in works if work.plan is not None)
        target, connection = self._session.learn(plans[0].target), self._session.connection
        if HOLD.reason:
            self._page.banner.show_message(
                Message(title=tr("Nothing was sent"), detail=HOLD.reason), "warning"
            )
            return
        if target is None:
            return
        dialog = ConfirmSend(
            plans,
            target,
            self._window.theme,
            demo=self._session.demo,
            notes=(*notes, *(left_out_note(left.groups) if left is not None else ())),
            typed=connection is not None and connection.safe_mode == "type-name",
            ticket=self._orders.ticket_of(plan.transaction_id for plan in plans),
            parent=self._window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asked = self._open = _Open(dialog, notes, left, set())
        dialog.accepted.connect(lambda: self._send(asked, target.account))
        dialog.rejected.connect(lambda: self._on_rejected(asked))
        dialog.options_changed.connect(lambda changes: self._plan_again(asked, changes))
        # It can be answered before the flows are known.
        self._flows.known.connect(dialog.show_flows)
        if dialog.facts.events:
            self._flows.ask(plans, fresh=True)
        if before is not None:
            dialog.take_over(before)
        dialog.open()

    def _send(self, asked: _Open, account: str) -> None:
        """Send what was confirmed."""
        dialog, left = asked.dialog, asked.left
        chosen, ticket = dialog.chosen, dialog.ticket.text().strip()
        self._open = None
        self._orders.send(chosen, ticket)
        if left is not None and (len(dialog.asked) > 1 or left.groups.causes):
            sent = {plan.transaction_id for plan in chosen}
            unticked = [each for each in dialog.asked if each not in sent]
            self._together.begin(
                chosen, left, unticked=unticked, wanting=dialog.wanting, account=account, ticket=ticket
            )

    # Other choices -------------------------------------------------------------------------------

    def _plan_again(self, asked: _Open, changes: Mapping[str, object]) -> None:
        """Plan the chosen orders of a question with other choices; when all are planned it is asked anew."""
        chosen = [plan.transaction_id for plan in asked.dialog.chosen]
        asked.planning |= set(chosen)
        asked.dialog.wait_for_plans()
        for each in chosen:
            work = self._orders.work(each)
            if work is not None:
                self._orders.set_options(each, msgspec.structs.replace(work.options, **changes))

    def _on_work_changed(self, work: OrderWork) -> None:
        asked = self._open
        if asked is None or work.busy or work.transaction_id not in asked.planning:
            return
        asked.planning.discard(work.transaction_id)
        if not asked.planning:
            self._ask_again(asked)

    def _ask_again(self, asked: _Open) -> None:
        """Ask anew about the orders of a question; what can't be sent any more is told as left out."""
        before = asked.dialog
        works = [work for each in before.asked if (work := self._orders.work(each)) is not None]
        ready = [work for work in works if work.sendable]
        if asked.left is not None:
            asked.left.leave_out(work for work in works if not work.sendable)
        self._open = None
        if ready and (len(before.asked) > 1 or not self._decides_first(ready[0])):
            self._ask(ready, asked.notes, asked.left, before)
        elif works and not ready:
            self._page.open_order(works[0])
        before.reject()

    def _on_rejected(self, asked: _Open) -> None:
        if self._open is asked:
            self._open = None
