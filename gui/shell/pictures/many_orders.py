"""Scenes of many orders: a batch from its question to its end, and the watch over new ones."""

from __future__ import annotations

from datetime import UTC, datetime

from core.transfer.plan.notice import Notice
from core.watch.watch import Missing
from gui.orders.batches.dialog import BatchDialog
from gui.shell.pictures.stage import Stage

_LOOKS = (("light", 100), ("dark", 100), ("light", 200), ("dark", 200))
_NAME = "Tuesday's outage"
_SMALL = (1220, 640)
"""What a screen of 1280 × 720 has room for."""


def batch(stage: Stage) -> None:
    """Planned and asked about, in all looks; then sent, with what keeps an order back."""
    batches = stage.place.batches

    def asked() -> bool:
        return batches.view.stage == "asking"

    def ended() -> bool:
        view = batches.view
        return view.stage == "open" and not view.counts.get("waiting") and bool(view.carriers)

    stage.until(batches.changed, asked, lambda: stage.run("make_batch"))
    dialog = stage.dialog(BatchDialog)
    stage.until(
        batches.changed,
        lambda: batches.view.name == _NAME,
        lambda: batches.rename(_NAME),
    )
    theme = stage.window.theme
    for scheme, percent in _LOOKS:
        theme.set_scheme(scheme)  # type: ignore[arg-type]  # one of its names
        theme.set_percent(percent)
        dialog.resize(*_SMALL)
        stage.shoot(f"batch-to-confirm-{scheme}-{percent}", dialog)
    theme.set_scheme("light")
    theme.set_percent(100)
    dialog.asking.confirmed.setChecked(True)
    stage.until(batches.changed, ended, dialog.send.click)
    for scheme, percent in _LOOKS:
        theme.set_scheme(scheme)  # type: ignore[arg-type]  # as above
        theme.set_percent(percent)
        dialog.resize(*_SMALL)
        stage.shoot(f"batch-ended-{scheme}-{percent}", dialog)
    theme.set_scheme("light")
    theme.set_percent(100)
    dialog.close()


def watch(stage: Stage) -> None:
    """Two new orders that Klaviyo doesn't have, as the watch tells them."""
    presenter, now = stage.place.watch, datetime.now(UTC)
    cause = Notice(
        title="Klaviyo has no event of this order",
        detail="Nothing keeps it from being sent: iPaaS.com has not transferred it, or its transfer failed.",
    )
    presenter.missing = tuple(
        Missing(
            transaction_id=order,
            transaction_number=number,
            created_datetime=None,
            state="ready",
            cause=cause,
            missing_since=now,
            looked_at=now,
        )
        for order, number in (("55260", "SO-10042"), ("55262", "SO-10044"))
    )
    presenter.since = now
    presenter.changed.emit()
    stage.shoot("watch")
    presenter.since = None
    presenter.dismiss()
