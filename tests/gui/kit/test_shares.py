"""How the columns of a table share its room where texts may break into lines."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.kit.boxes import scrolled
from gui.kit.table_view import Table
from gui.kit.tables.shares import Wants, lines_of, share, share_squeezed
from gui.kit.theme import Theme

STATE, CHECK, FOUND = Wants(60, 90), Wants(80, 400), Wants(120, 300)


@pytest.mark.parametrize(
    ("room", "widths", "breaking"),
    [
        (1000, (90, 400, 510), (90, 400, 510)),  # the rest is the last one's
        (790, (90, 400, 300), (90, 400, 300)),
        (690, (90, 300, 300), (90, 322, 278)),  # what breaks has more, the longer it is
        (490, (90, 200, 200), (90, 214, 186)),
        (270, (70, 80, 120), (60, 90, 120)),  # no word is cut
        (100, (60, 80, 120), (60, 80, 120)),  # it is scrolled
    ],
)
def test_a_column_has_what_it_wants_or_its_share(
    room: int, widths: tuple[int, ...], breaking: tuple[int, ...]
) -> None:
    wants = {0: STATE, 1: CHECK, 2: FOUND}
    assert tuple(share(wants, room, (2,)).values()) == widths
    assert tuple(share(wants, room, (2,), breaking=True).values()) == breaking


def test_no_column_is_wider_in_less_room() -> None:
    """Else a table could have fewer lines beside a scroll bar, lose it, have more lines, and so on for ever."""
    wants = {0: Wants(172, 424), 1: Wants(169, 236), 2: Wants(232, 3418), 3: Wants(153, 269)}
    widths = [share(wants, room, (2,), breaking=True) for room in range(600, 1400)]
    for less, more in pairwise(widths):
        assert all(less[column] <= more[column] for column in wants)


def test_what_stretches_gives_way_where_not_all_is_seen() -> None:
    wants = {0: STATE, 1: CHECK, 2: FOUND}
    assert share_squeezed(wants, 500, (2,)) == {0: 90, 1: 290, 2: 120}
    assert share_squeezed(wants, 700, (2,)) == {0: 90, 1: 400, 2: 210}
    assert share_squeezed(wants, 100, (2,)) == {0: 60, 1: 80, 2: 120}, "it is scrolled"


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


def squeezable(qtbot: QtBot, hugs: int = 0, rows: int = 5, first: int = 0) -> Table:
    """A table of three columns: words that can break, a word that can't, and what is left."""
    model = QStandardItemModel(rows, 3)
    model.setHorizontalHeaderLabels(["What is sent", "Unique ID", "Remark"])
    for row in range(rows):
        for column, text in enumerate(("already in Klaviyo", "55260", "a remark of several words")):
            model.setItem(row, column, QStandardItem(text))
    table = Table("A table", "", stretch=2, hugs=hugs, first=first)
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(900, 600)
    table.show()
    table.fit_columns()
    return table


def test_texts_and_titles_break_before_a_table_is_scrolled_sideways(qtbot: QtBot, theme: Theme) -> None:
    table = squeezable(qtbot, hugs=3)
    rows, titles = table.verticalHeader(), table.horizontalHeader()
    one, line, whole = rows.sectionSize(0), titles.sizeHint().height(), table.columnWidth(1)
    advance = table.fontMetrics().horizontalAdvance
    table.resize(advance("already Unique Klaviyo several words"), 600)
    qtbot.waitUntil(lambda: titles.sizeHint().height() > line)
    assert titles.length() <= table.viewport().width()
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() == 0)
    assert rows.sectionSize(0) > one
    assert advance("Unique") < table.columnWidth(1) < whole
    table.resize(900, 600)
    qtbot.waitUntil(lambda: titles.sizeHint().height() == line)
    assert rows.sectionSize(0) == one, "there is room for all of it in a line again"


def test_rows_of_a_long_table_have_two_lines_each(qtbot: QtBot, theme: Theme) -> None:
    table = squeezable(qtbot, rows=500)
    rows = table.verticalHeader()
    one = rows.sectionSize(0)
    table.resize(table.fontMetrics().horizontalAdvance("already Unique Klaviyo several words"), 600)
    heights = {rows.sectionSize(row) for row in range(500)}
    assert heights == {one + table.fontMetrics().lineSpacing()}
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    model.removeRows(2, 498)
    table.fit_columns()
    model.insertRows(2, 498)
    qtbot.waitUntil(lambda: {rows.sectionSize(row) for row in range(500)} == heights)
    table.setEnabled(False)  # which it may be told at any time
    assert {rows.sectionSize(row) for row in range(500)} == heights
    table.resize(900, 600)
    assert {rows.sectionSize(row) for row in range(500)} == {one}


def test_three_rows_are_seen_whatever_they_have(qtbot: QtBot, theme: Theme) -> None:
    table = squeezable(qtbot)
    rows = table.verticalHeader()

    def least() -> int:
        return table.minimumSizeHint().height() - 2 * table.frameWidth() - table.horizontalHeader().height()

    one = least()
    assert one == sum(rows.sectionSize(row) for row in range(3))
    table.resize(300, 600)
    qtbot.waitUntil(lambda: least() > one)
    table.resize(300, 3 * one)
    assert table.minimumSizeHint().height() <= one, "and leaves room for other things"


def test_a_table_as_high_as_its_rows_shows_all_of_their_texts(qtbot: QtBot, theme: Theme) -> None:
    text = "Ordered Product 49.90: already recorded, identical"
    table = squeezable(qtbot, hugs=3)
    table.model().setData(table.model().index(1, 2), text)
    table.fit_columns()
    table.resize(table.fontMetrics().horizontalAdvance("already Unique Klaviyo several"), 600)
    assert lines_of(table, 1) > 3
    assert table.rowHeight(1) >= lines_of(table, 1) * table.fontMetrics().lineSpacing()
    assert table.minimumHeight() > table.rowHeight(1), "it has room for the row"


def test_rows_of_a_scrolled_table_grow_while_three_of_them_are_seen(qtbot: QtBot, theme: Theme) -> None:
    table, text = squeezable(qtbot), "Ordered Product 49.90: already recorded in Klaviyo, identical"
    for row in range(5):
        table.model().setData(table.model().index(row, 2), text)
    table.fit_columns()
    line, one = table.fontMetrics().lineSpacing(), table.rowHeight(0)
    width = table.fontMetrics().horizontalAdvance("already Unique Klaviyo several words")
    table.resize(width, 800)
    grown = table.rowHeight(0)
    assert grown == one + line * (lines_of(table, 0) - 1) > one + line
    assert table.minimumSizeHint().height() < 5 * (one + line), "it can be made lower again"
    table.resize(width, round(3.5 * grown))
    assert table.rowHeight(0) <= table.viewport().height() // 3
    table.resize(width, 4 * one)
    assert table.rowHeight(0) == one + line, "two lines are seen in any case"


class Counted(QObject):
    """Counts how often a table is laid out; too often, and it is taken out of sight, which ends it."""

    most = 200

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self.table, self.times = table, 0
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.times += 1
            if self.times > self.most:
                self.table.hide()
        return super().eventFilter(watched, event)


def test_no_scroll_bar_comes_and_goes_without_end(qtbot: QtBot, theme: Theme) -> None:
    """Where the texts of rows break, and don't beside the scroll bar that the broken rows need."""
    table = squeezable(qtbot, rows=4)
    table.model().setData(table.model().index(1, 2), "Ordered Product 49.90: already recorded")
    table.fit_columns()
    counted, around = Counted(table), table.horizontalHeader().height() + 2 * table.frameWidth()
    low = table.fontMetrics().horizontalAdvance("already Unique Klaviyo")
    for height in (around + table.rowHeight(0) * lines // 2 for lines in (8, 9, 11, 13)):
        for width in range(low, low + 300, 2):
            counted.times = 0
            table.resize(width, height)
            QApplication.processEvents()
            assert counted.times < Counted.most, f"{width} x {height}"


def test_nor_does_that_of_the_page_around_a_table_as_high_as_its_rows(qtbot: QtBot, theme: Theme) -> None:
    table = squeezable(qtbot, hugs=3, rows=4)
    table.model().setData(table.model().index(1, 2), "Ordered Product 49.90: already recorded")
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.addWidget(table)
    page = scrolled(inside)
    qtbot.addWidget(page)
    page.show()
    table.fit_columns()
    counted, low = Counted(table), table.fontMetrics().horizontalAdvance("already Unique Klaviyo")
    for height in range(table.rowHeight(0) * 4, table.rowHeight(0) * 9, table.rowHeight(0) // 2):
        for width in range(low, low + 300, 4):
            counted.times = 0
            page.resize(width, height)
            QApplication.processEvents()
            assert counted.times < Counted.most, f"{width} x {height}"


def test_what_a_row_is_called_breaks_into_no_more_than_is_read(qtbot: QtBot, theme: Theme) -> None:
    table = squeezable(qtbot, first=20)
    advance = table.fontMetrics().horizontalAdvance
    table.resize(advance("already Unique Klaviyo several words"), 600)
    assert table.columnWidth(0) > advance("already in Klaviyo")


def test_a_wrapped_text_is_whole_in_every_width(qtbot: QtBot, theme: Theme) -> None:
    """Also where it just fits: the style sheet's padding takes from the room in which it is painted."""
    text = "The email marcus.bell@example.com belongs to the profile 01HB1M"
    model = QStandardItemModel(1, 1)
    model.setItem(0, 0, QStandardItem(text))
    table = Table("Anything", "Nothing.", stretch=0)
    qtbot.addWidget(table)
    table.setWordWrap(True)
    table.setModel(model)
    table.show()
    table.fit_columns()
    index, style, advance = model.index(0, 0), table.style(), table.fontMetrics().horizontalAdvance(text)
    margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
    heights = set[int]()
    for width in range(advance - 8, advance + 24):
        table.resize(width + 2 * table.frameWidth(), 300)
        assert table.viewport().width() == width
        option = QStyleOptionViewItem()
        option.initFrom(table)
        option.features |= (
            QStyleOptionViewItem.ViewItemFeature.HasDisplay | QStyleOptionViewItem.ViewItemFeature.WrapText
        )
        option.text, option.font, option.rect = text, table.font(), table.visualRect(index)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, table).width() - 2 * margin
        taken = table.fontMetrics().boundingRect(0, 0, room, 0, int(Qt.TextFlag.TextWordWrap), text)
        assert taken.height() <= option.rect.height(), f"in {room} of {option.rect.width()} pixels"
        heights.add(option.rect.height())
    assert len(heights) == 2, "it was in one line, and in two"
