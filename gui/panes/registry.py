"""All panes of an order's page, in their order. Whoever needs one asks for it by its key."""

from __future__ import annotations

from gui.panes.base.pane_spec import PaneSpec
from gui.panes.events.spec import EVENTS
from gui.panes.history.spec import HISTORY
from gui.panes.order.spec import ORDER
from gui.panes.profile.spec import PROFILE
from gui.panes.proof.spec import PROOF
from gui.panes.requests.spec import REQUESTS
from gui.panes.steps.spec import STEPS
from gui.panes.what_if.spec import WHAT_IF

PANES: tuple[PaneSpec, ...] = tuple(
    sorted((EVENTS, HISTORY, PROFILE, PROOF, ORDER, REQUESTS, STEPS, WHAT_IF), key=lambda spec: spec.order)
)
