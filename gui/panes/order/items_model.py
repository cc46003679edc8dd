"""The items of an order, each with what would be sent for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.orders import ItemRow


def _number(text: str) -> float:
    return float(text or 0)


class ItemsModel(RecordTableModel[ItemRow]):
    """One row a line, and one for the order as a whole."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[ItemRow](tr("No."), lambda r: r.number, lambda r: _number(r.number), number=True),
            Column[ItemRow](tr("SKU"), lambda r: r.sku),
            Column[ItemRow](tr("Name"), lambda r: r.name, tooltip=lambda r: r.name),
            Column[ItemRow](
                tr("Quantity"),
                lambda r: r.quantity,
                lambda r: _number(r.quantity),
                number=True,
                short=tr("Qty"),
            ),
            Column[ItemRow](tr("Price"), lambda r: r.price, lambda r: _number(r.price), number=True),
            Column[ItemRow](tr("Total"), lambda r: r.total, lambda r: _number(r.total), number=True),
            Column[ItemRow](
                tr("What is sent"),
                lambda r: r.sends,
                icon=lambda r: (r.icon, r.tone) if r.icon else None,
                tone=lambda r: r.tone if r.tone in ("error", "warning") else "plain",
                short=tr("Event"),
            ),
        )
        super().__init__(columns, theme, parent)
