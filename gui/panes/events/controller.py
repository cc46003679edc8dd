"""What the Events pane asks for: the comparison with earlier versions, and the flows that would start."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from gui.kit.theme import Theme
from gui.orders.flows import FlowsPresenter
from gui.orders.page.page import OrderPage
from gui.panes.base.bench import PaneController
from gui.panes.events.pane import EventsPane
from gui.panes.events.presenter import ComparisonPresenter

if TYPE_CHECKING:
    from core.transfer.plan.plan import Plan
    from core.transfer.proof.klaviyo_flows import TriggeredFlows
    from gui.orders.work import OrderWork


class EventsController(PaneController):
    """Compares the events of the plan that is shown, and asks which flows they would start."""

    def __init__(self, comparison: ComparisonPresenter, flows: FlowsPresenter, page: OrderPage) -> None:
        super().__init__()
        comparison.setParent(self)
        self.comparison = comparison
        self._flows = flows
        self._page = page
        self._pane: EventsPane | None = None
        self._asked: Plan | None = None

    def make_pane(self, theme: Theme, parent: QWidget) -> EventsPane:
        self._pane = pane = EventsPane(theme, parent)
        pane.comparison_requested.connect(self.comparison.compare)
        self.comparison.ready.connect(pane.show_comparison)
        self.comparison.failed.connect(pane.show_comparison_error)
        self._flows.known.connect(self._on_flows_known)
        self._page.shown.connect(self._on_shown)
        return pane

    @property
    def commands(self) -> Mapping[str, Callable[[], None]]:
        return {"copy_payload": self.copy_payload}

    def copy_payload(self) -> None:
        """Put the chosen event's payload on the clipboard."""
        if self._pane is not None:
            self._pane.payload.body.copy()

    def _on_shown(self, work: OrderWork) -> None:
        if work.plan is not None and work.sendable and work.plan is not self._asked:
            self._asked = work.plan
            self._flows.ask((work.plan,), fresh=False)

    def _on_flows_known(self, plans: tuple[Plan, ...], flows: TriggeredFlows) -> None:
        if self._pane is not None and len(plans) == 1:
            self._page.show_flows(plans[0], flows)
