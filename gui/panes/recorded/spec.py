"""The In Klaviyo pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.base.bench import PaneController
    from gui.panes.recorded.pane import RecordedPane

    return PaneController(RecordedPane)


RECORDED = PaneSpec(key="recorded", title="In &Klaviyo", help_page="recorded", order=15, control=_control)
