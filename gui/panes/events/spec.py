"""The Events pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.events.controller import EventsController
    from gui.panes.events.presenter import ComparisonPresenter

    return EventsController(ComparisonPresenter(bench.runtime, bench.desk), bench.flows, bench.page)


EVENTS = PaneSpec(
    key="events",
    title=say("&Events"),
    tab=say("&Events", about="tab"),
    help_page="events",
    order=10,
    control=_control,
)
