"""The tables of a calibration: what differs, field by field; and what could not be compared."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject

from core.calibration.records import Calibration, ComparedOrder, Difference, NotCompared
from core.calibration.words import shown as as_text
from core.words import recalled, sentences
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.calibration import event_words, kind_words, possible_words, reason_words
from gui.words.plain import short_date


@dataclass(frozen=True, eq=False)
class DifferenceRow:
    """One difference of one order. It equals only itself: its order may have thousands."""

    order: ComparedOrder
    difference: Difference

    @property
    def detail(self) -> str:
        """What more there is to say, and what may explain it."""
        return sentences(recalled(self.difference.detail), possible_words(self.order))


def first_rows(found: Calibration | None, most: int) -> tuple[list[DifferenceRow], int]:
    """The first differences, order by order, and how many there are."""
    orders = found.orders if found is not None else ()
    rows = (DifferenceRow(order, difference) for order in orders for difference in order.differences)
    return list(islice(rows, most)), sum(len(order.differences) for order in orders)


class DifferencesModel(RecordTableModel[DifferenceRow]):
    """One row a difference."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[DifferenceRow](tr("Order"), lambda r: r.order.number or r.order.transaction_id),
            Column[DifferenceRow](tr("ID"), lambda r: r.order.transaction_id),
            Column[DifferenceRow](
                tr("Recorded"), lambda r: short_date(r.order.recorded_at), lambda r: r.order.recorded_at or ""
            ),
            Column[DifferenceRow](tr("Event"), lambda r: event_words(r.difference)),
            Column[DifferenceRow](tr("Field"), lambda r: r.difference.field),
            Column[DifferenceRow](
                tr("Difference"), lambda r: kind_words(r.difference), tone=lambda _: "warning"
            ),
            Column[DifferenceRow](tr("Klaviyo has"), lambda r: as_text(r.difference.klaviyo), mono=True),
            Column[DifferenceRow](tr("Ours"), lambda r: as_text(r.difference.ours), mono=True),
            Column[DifferenceRow](tr("Remark"), lambda r: recalled(r.detail)),
        )
        super().__init__(columns, theme, parent)


class NotComparedModel(RecordTableModel[NotCompared]):
    """One row an order."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[NotCompared](tr("Order"), lambda r: r.number or r.transaction_id),
            Column[NotCompared](tr("ID"), lambda r: r.transaction_id),
            Column[NotCompared](tr("Why it was not compared"), reason_words),
            Column[NotCompared](tr("Remark"), lambda r: recalled(r.detail)),
        )
        super().__init__(columns, theme, parent)
