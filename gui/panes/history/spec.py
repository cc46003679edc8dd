"""The History pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.history.controller import HistoryController

    return HistoryController(bench.runtime, bench.desk, bench.page)


HISTORY = PaneSpec(
    key="history",
    title=say("&History"),
    tab=say("Histor&y", about="tab"),
    help_page="history",
    order=40,
    control=_control,
)
