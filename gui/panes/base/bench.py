"""What the panes' controllers have in common: what they may use, and what is asked of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.transfer.plan.notice import Notice
from gui.kit.theme import Theme
from gui.orders.flows import FlowsPresenter
from gui.orders.orders import OrdersPresenter
from gui.orders.page.page import OrderPage
from gui.orders.page.pane import Pane
from gui.orders.proofs import ProofPresenter
from gui.orders.reports import ReportPresenter
from gui.runtime import AsyncRuntime
from gui.runtime.open_desk import OpenDesk


@dataclass(frozen=True, kw_only=True)
class Bench:
    """The tools that are there for the panes. A pane's `control` hands its controller those that it uses.

    `warn` shows a notice about an order that is not the one shown; `tell` says in passing what was done.
    """

    runtime: AsyncRuntime
    desk: OpenDesk
    orders: OrdersPresenter
    proofs: ProofPresenter
    flows: FlowsPresenter
    reports: ReportPresenter
    page: OrderPage
    warn: Callable[[Notice], None]
    tell: Callable[[str], None]


class PaneController(QObject):
    """Makes one pane, and carries out what is wished for in it.

    As it stands it is for a pane that shows an order's state and asks for nothing.
    """

    def __init__(self, make: Callable[[Theme, QWidget], Pane] | None = None) -> None:
        super().__init__()
        self._make = make

    def make_pane(self, theme: Theme, parent: QWidget) -> Pane:
        """Build the pane, and connect it. Called once, before an order is shown."""
        assert self._make is not None
        return self._make(theme, parent)

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        """What the pane does for commands of the menus, by their keys."""
        return {}

    def may_lose(self) -> bool:
        """Whether all orders may be taken off the list: asks when something would be lost by that."""
        return True
