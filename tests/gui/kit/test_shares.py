"""How the columns of a table share its room where texts may break into lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from pytestqt.qtbot import QtBot

from gui.kit.table_view import Table
from gui.kit.tables.shares import Wants, share
from gui.kit.theme import Theme

STATE, CHECK, FOUND = Wants(60, 90), Wants(80, 400), Wants(120, 300)


@pytest.mark.parametrize(
    ("room", "widths"),
    [
        (1000, (90, 400, 510)),  # the rest is the last one's
        (790, (90, 400, 300)),
        (690, (90, 300, 300)),  # none has more than another that lacks something
        (490, (90, 200, 200)),
        (270, (70, 80, 120)),  # no word is cut
        (100, (60, 80, 120)),  # it is scrolled
    ],
)
def test_a_column_has_what_it_wants_or_as_much_as_the_others(room: int, widths: tuple[int, ...]) -> None:
    assert tuple(share({0: STATE, 1: CHECK, 2: FOUND}, room, (2,)).values()) == widths


def test_nothing_is_cut_while_there_is_room_beside_it(qtbot: QtBot, theme: Theme) -> None:
    long = "a text that is much longer than the limit of its column"
    model = QStandardItemModel(1, 3)
    for column, text in enumerate((long, "short", "what is left")):
        model.setItem(0, column, QStandardItem(text))
    table = Table("A table", "", stretch=2)
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(1200, 200)
    table.show()
    table.fit_columns(10)
    needed = table.fontMetrics().horizontalAdvance(long)
    assert table.columnWidth(0) > needed
    assert table.horizontalHeader().length() == table.viewport().width()
    table.resize(300, 200)
    assert table.columnWidth(0) < needed
    assert table.columnWidth(2) > table.fontMetrics().horizontalAdvance("what is left")
    table.resize(1200, 200)
    assert table.columnWidth(0) > needed
