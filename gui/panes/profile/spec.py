"""The Profile pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.profile.controller import ProfileController

    return ProfileController(bench.orders, bench.proofs, bench.reports, bench.page)


PROFILE = PaneSpec(
    key="profile",
    title=say("&Profile"),
    tab=say("Profi&le", about="tab"),
    help_page="profile",
    order=20,
    control=_control,
)
