"""The Order pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.base.bench import PaneController
    from gui.panes.order.pane import OrderPane

    return PaneController(OrderPane)


ORDER = PaneSpec(
    key="order",
    title=say("&Order"),
    tab=say("O&rder", about="tab"),
    help_page="order",
    order=5,
    control=_control,
)
