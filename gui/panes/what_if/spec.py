"""The What if pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.what_if.controller import WhatIfController
    from gui.panes.what_if.presenter import WhatIfPresenter

    presenter = WhatIfPresenter(bench.runtime, bench.desk, bench.orders)
    bench.proofs.link_saved.connect(presenter.read_anew)
    return WhatIfController(WHAT_IF.key, presenter, bench.page, bench.warn, bench.tell)


WHAT_IF = PaneSpec(
    key="what_if",
    title=say("&What if"),
    tab=say("What if", about="tab"),
    help_page="what-if",
    order=60,
    control=_control,
)
