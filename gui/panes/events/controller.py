"""Connects the presenters that explain the mapping with the order's page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.panes.events.comparison import ComparisonPresenter

if TYPE_CHECKING:
    from core.transfer.plan.notice import Notice
    from core.transfer.plan.plan import Plan
    from gui.orders.page.page import OrderView
    from gui.panes.events.comparing import ComparedEvent
    from gui.shell.workplace import Workplace


class MappingWork(QObject):
    """Compares the events of the plan that is shown."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place)
        self._place = place
        self.comparison = ComparisonPresenter(place.runtime, self)
        self.comparison.ready.connect(self._on_compared)
        self.comparison.failed.connect(self._on_compare_failed)
        place.session.desk_opened.connect(lambda *_: self._set_desk())
        place.session.desk_closed.connect(self._set_desk)

    def connect_view(self, view: OrderView) -> None:
        """Take the wishes of the order's page."""
        view.events.comparison_requested.connect(self.comparison.compare)

    def _set_desk(self) -> None:
        self.comparison.set_desk(self._place.session.desk)

    def _on_compared(self, plan: Plan, events: tuple[ComparedEvent, ...]) -> None:
        view = self._place.page.order
        if view is not None:
            view.events.show_comparison(plan, events)

    def _on_compare_failed(self, plan: Plan, notice: Notice) -> None:
        view = self._place.page.order
        if view is not None:
            view.events.show_comparison_error(plan, notice)
