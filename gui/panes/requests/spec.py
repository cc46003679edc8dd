"""The Requests pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.requests.controller import RequestsController

    return RequestsController(bench.runtime, bench.desk, bench.orders, bench.page, bench.tell)


REQUESTS = PaneSpec(
    key="requests",
    title=say("Re&quests"),
    tab=say("Re&quests", about="tab"),
    help_page="requests",
    order=25,
    control=_control,
)
