"""Scenes of many orders: a batch from its question to its end, and the watch over new ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.watch.memory import MemoryStore
from core.watch.watch import Missing, Times, Watch
from gui.orders.batches.dialog import BatchDialog
from gui.shell.pictures.stage import Stage

_NAME = "Tuesday's outage"
_SHOWN = "55260"
_LAMP = {"sku": "LAMP-OAK", "description": "Desk lamp, oak", "qty": 1, "unit_price": 40, "extended_price": 40}
_NEW = tuple(
    {
        "id": order,
        "transaction_number": number,
        "customer_id": customer,
        "email_address": email,
        "subtotal": 40,
        "total": 40,
        "total_qty": 1,
        "lines": [_LAMP],
    }
    for order, number, customer, email in (
        ("55401", "SO-10101", 8841, "Sarah.Mason@Example.com"),
        ("55402", "SO-10102", 8842, "marcus.bell@example.com"),
    )
)
"""Orders that are placed while the watch looks."""


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
    dialog.causes.table.selectRow(1)
    stage.shoot("batch-ended", dialog)
    dialog.close()


def watch(stage: Stage) -> None:
    """Two orders are placed that Klaviyo doesn't get, and the watch finds that."""
    presenter, desk = stage.place.watch, stage.place.session.desk.current
    assert desk is not None
    over = Watch(
        desk, MemoryStore(desk.watches, desk.journal_key), Times(after=timedelta(0), every=0), clock=_now
    )

    async def look() -> tuple[Missing, ...]:
        return tuple([found async for found in over.round()])

    stage.place.display.show_order(_SHOWN)
    stage.answer(look)  # what is there already isn't new
    stage.tell_sandbox(
        "records", {"transactions": [order | {"created_datetime": _now().isoformat()} for order in _NEW]}
    )
    stage.answer(look)
    presenter.missing, presenter.since = stage.answer(look), _now()  # (told after the second look)
    presenter.changed.emit()
    stage.shoot("watch")
    presenter.since = None
    presenter.dismiss()
    stage.tell_sandbox("records", {"remove": {"transactions": [order["id"] for order in _NEW]}})


def _now() -> datetime:
    return datetime.now(UTC)
