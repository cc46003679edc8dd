"""My list: the orders in work, each with its state and why; what can be sent of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from core.words import say, threaded
from gui.kit.access.shortcuts import keys_of, shortcut_of
from gui.kit.controls import button, menu_button
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR, TIGHT
from gui.kit.theme import Theme
from gui.orders.lists.face import Act, Face, fill_menu, unmarked
from gui.orders.lists.order_rows import WorkModel
from gui.orders.work import OrderWork
from gui.words.batches import batch_of
from gui.words.plain import unbroken

_EMPTY = say(
    "No orders yet. Enter an ID, an order number, an email or a day above, drop a CSV or .xlsx here, or choose one "
    "of the recent orders."
)


class WorkPane(Face):
    """Orders in work.

    Signals: `chosen(str)` with the transaction ID whose order is to be shown; `send_requested(tuple)`,
    `preview_requested(tuple)` and `remove_requested(tuple)` with IDs; `send_all_requested()`;
    `clear_requested()`; `undo_requested()`.
    """

    chosen = Signal(str)
    send_requested = Signal(object)
    preview_requested = Signal(object)
    remove_requested = Signal(object)
    send_all_requested = Signal()
    clear_requested = Signal()
    undo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None, feet: QWidget | None = None) -> None:
        self.model = WorkModel()
        super().__init__(tr("Orders being worked on"), _EMPTY, self.model, theme, parent, feet)
        self.send_all = button(
            tr("Send &all ready…"), self.send_wanted, tip=_ALL, writes=True, command="send_all"
        )
        self.more = menu_button(tr("More"))
        self.more.setAccessibleName(tr("More actions for the list"))
        self._more_menu = QMenu(self)
        self._more_menu.aboutToShow.connect(self._fill_more)
        self.more.setMenu(self._more_menu)
        self.removed = QWidget()
        self._removed_text = text_label()
        self.undo = button(tr("&Undo"), self.undo_requested.emit, kind="quiet", command="undo_remove")
        self._build()
        self.table.current_changed.connect(self.chosen)
        self.table.chosen_changed.connect(self.update_status)
        self.table.remove_requested.connect(self.take_off)
        self.update_status()

    def _build(self) -> None:
        undo = QHBoxLayout(self.removed)
        undo.setContentsMargins(0, 0, 0, 0)
        undo.addWidget(self._removed_text, 1)
        undo.addWidget(self.undo)
        self.removed.hide()
        buttons = FlowLayout(gap=NEAR)
        buttons.addWidget(self.send_all)
        buttons.push()
        buttons.addWidget(self.more)
        foot = QVBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(TIGHT)
        foot.addWidget(self.status)
        foot.addWidget(self.removed)
        foot.addLayout(buttons)

    def shows(self, transaction_id: str) -> bool:
        """Whether an order is in sight: the filter may hide it."""
        return self.model.row_of(transaction_id) is not None

    def put(self, work: OrderWork) -> None:
        """Show the state of an order; a new one is added."""
        self.model.put(work)
        self.update_status()

    def put_those(self, works: Sequence[OrderWork]) -> None:
        """As `put`, for many orders that are listed."""
        self.model.put_those(works)
        self.update_status()

    def set_all(self, works: tuple[OrderWork, ...]) -> None:
        """Show these orders and no others."""
        self.model.set_rows(works)
        self.update_status()

    @property
    def why_not(self) -> str:
        """Why nothing can be sent of the list; empty where something can."""
        return "" if self.send_all.isEnabled() else tr("No order on the list is ready to send.")

    def choose(self, transaction_id: str) -> None:
        """Choose an order's row. A filter that hides it is taken away."""
        if not self.table.choose(transaction_id) and self.model.get(transaction_id) is not None:
            self.filter.clear()
            self.table.choose(transaction_id)

    def show_removed(self, orders: int) -> None:
        """Say that orders were taken off, and offer to undo it; nothing for none."""
        self._removed_text.setText(
            tr_count(orders, "{n} order removed from the list.", "{n} orders removed from the list.")
        )
        self.removed.setVisible(orders > 0)

    @property
    def acts(self) -> Sequence[Act]:
        return self._acts_with(self.batch_act)

    def _acts_with(self, batch: Act) -> Sequence[Act]:
        """What can be done with what is chosen; the way to make a batch is told."""
        chosen = self.table.chosen
        ready, several = self._ready(chosen), len(chosen) > 1
        send = (
            tr("Send {ready} ready of {n} orders…", ready=len(ready), n=len(chosen))
            if several
            else tr("Send this order…")
        )
        return (
            Act(
                send,
                lambda: self.send_requested.emit(tuple(chosen)),
                bool(ready),
                writes=True,
                keys=shortcut_of("send_all" if several else "send"),
            ),
            Act(
                tr_count(max(1, len(chosen)), "Preview this order again", "Preview {n} orders again"),
                lambda: self.preview_requested.emit(tuple(chosen)),
                bool(chosen),
                keys="" if several else shortcut_of("preview"),
            ),
            batch,
            *self.copies,
            Act(
                tr_count(
                    max(1, len(chosen)), "Remove this order from the list", "Remove {n} orders from the list"
                ),
                self.take_off,
                bool(chosen),
                keys=keys_of(QKeySequence.StandardKey.Delete),
            ),
        )

    def update_status(self) -> None:
        had_focus = self.window().focusWidget() is self.send_all
        known, shown = self.model.known, self.model.rowCount()
        ready = self.model.with_all if shown == known else self.model.count_with_all(self.shows)
        chosen = self.table.count_chosen
        if chosen > 1:
            can = len(self._ready(self.table.chosen)) if chosen <= _COUNTED else chosen
            self.send_all.setText(tr("Send {can} of {chosen} chosen…", can=can, chosen=chosen))
            self.send_all.setEnabled(can > 0)
        else:
            self.send_all.setText(
                tr("Send &all ready ({ready})…", ready=ready) if ready else tr("Send &all ready…")
            )
            self.send_all.setEnabled(ready > 0)
        self.send_all.setVisible(known > 1)
        if had_focus and not (self.send_all.isEnabled() and known > 1):
            self.table.setFocus()  # (Qt would go on to whatever comes next)
        self.more.setVisible(known > 0)
        hidden = [tr("{shown} of {known} shown", shown=shown, known=known)] if shown != known else []
        self.status.setText(threaded("  ·  ", map(unbroken, hidden + self.model.told_states)))
        self.status.setVisible(known > 1)

    def _ready(self, keys: Sequence[str]) -> list[str]:
        """Those of these orders that nothing speaks against sending; of one alone, whether it can be sent at all."""
        works = [work for key in keys if (work := self.model.get(key)) is not None]
        return [
            work.transaction_id for work in works if (work.offered if len(works) == 1 else work.goes_with_all)
        ]

    def send_wanted(self) -> None:
        """Have sent what is chosen, where several orders are; else all that are ready."""
        if self.table.count_chosen > 1:
            self.send_requested.emit(tuple(self.table.chosen))
        else:
            self.send_all_requested.emit()

    def take_off(self) -> None:
        """Have the chosen orders taken off the list, and go on with the one that stands after them."""
        chosen = self.table.chosen
        if not chosen:
            return
        following = self.table.beside_chosen
        self.remove_requested.emit(tuple(chosen))
        if following and not any(self.model.get(key) for key in chosen):
            self.choose(following)

    def _fill_more(self) -> None:
        self._more_menu.clear()
        acts = [
            *self._acts_with(self.batch_act if self.table.count_chosen > 1 else self._batch_of_all),
            Act(tr("Remove all orders from the list"), self.clear_requested.emit, can=True),
        ]
        fill_menu(self._more_menu, acts)

    @property
    def _batch_of_all(self) -> Act:
        """Makes a batch of all that is shown: a row is always chosen, and nobody means a batch of that one."""
        shown = self.all_shown
        words = unmarked(batch_of(len(shown), of_all=True))
        return Act(words, lambda: self.batch_requested.emit(shown), bool(shown))


_ALL = say(
    "Sends the orders that are Ready. Orders to check first, or partly in Klaviyo, are sent one by one: "
    "choose the order and press its own Send."
)
_COUNTED = 5_000
"""Of more orders than this that are chosen it isn't counted with each key how many are ready."""
