"""The Proof pane, for menus and tabs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.words import say
from gui.panes.base.pane_spec import PaneSpec

if TYPE_CHECKING:
    from gui.panes.base.bench import Bench, PaneController


def _control(bench: Bench) -> PaneController:
    from gui.panes.proof.controller import ProofController

    return ProofController(PROOF.key, bench.proofs, bench.reports, bench.page)


PROOF = PaneSpec(
    key="proof",
    title=say("Proo&f"),
    tab=say("Proof", about="tab"),
    help_page="proof",
    order=50,
    control=_control,
)
