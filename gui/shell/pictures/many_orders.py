"""Scenes of many orders: a batch from its question to its end, and the watch over new ones."""

from __future__ import annotations

from datetime import UTC, datetime

from core.transfer.plan.notice import Notice
from core.watch.watch import Missing
from core.words import say
from gui.orders.batches.dialog import BatchDialog
from gui.shell.pictures.stage import Stage

_NAME = "Tuesday's outage"


def batch(stage: Stage) -> None:
    """Planned and asked about; then sent, with what keeps an order back."""
    batches = stage.place.batches

    def asked() -> bool:
        return batches.view.stage == "asking"

    def ended() -> bool:
        view = batches.view
        return view.stage == "open" and not view.counts.get("waiting") and bool(view.carriers)

    stage.place.page.works.table.selectAll()
    stage.until(batches.changed, asked, lambda: stage.run("make_batch"))
    dialog = stage.dialog(BatchDialog)
    stage.until(
        batches.changed,
        lambda: batches.view.name == _NAME,
        lambda: batches.rename(_NAME),
    )
    stage.shoot("batch-to-confirm", dialog)
    dialog.asking.confirmed.setChecked(True)
    stage.until(batches.changed, ended, dialog.send.click)
    stage.shoot("batch-ended", dialog)
    dialog.close()


def watch(stage: Stage) -> None:
    """Two new orders that Klaviyo doesn't have, as the watch tells them."""
    presenter, now = stage.place.watch, datetime.now(UTC)
    cause = Notice(
        title=say("Klaviyo has no event of this order"),
        detail=say(
            "Nothing keeps it from being sent: iPaaS.com has not transferred it, or its transfer failed."
        ),
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
