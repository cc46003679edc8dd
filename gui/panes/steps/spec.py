"""The Steps pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(_bench: Bench) -> PaneController:
    from gui.panes.base.bench import PaneController
    from gui.panes.steps.pane import StepsPane

    return PaneController(StepsPane)


STEPS = PaneSpec(
    key="steps",
    title=say("&Steps"),
    tab=say("Steps", about="tab"),
    help_page="sending",
    order=30,
    control=_control,
)
