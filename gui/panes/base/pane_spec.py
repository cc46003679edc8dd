"""What a pane of the order's page is before it is built.

Nothing here imports what a pane needs to work: the menus, which list the panes, are painted before that is loaded.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.orders.page.pane_facts import PaneFacts

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


@dataclass(frozen=True, kw_only=True)
class PaneSpec(PaneFacts):
    """A pane carries itself: its facts, and `control`, which loads it and makes what it is served by."""

    control: Callable[[Bench], PaneController]
