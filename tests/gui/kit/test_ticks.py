"""Groups of lines with ticks, however many lines there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.kit.rows.ticks import TickGroup, TickModel
from gui.kit.tables.trees import WrappingTree
from gui.kit.theme import Theme
from tests.support.window.fixtures import CheckModel

ROLE = Qt.ItemDataRole.CheckStateRole
ON, PARTLY, OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


def test_a_groups_tick_is_that_of_its_lines(qapp: QApplication, check_model: CheckModel) -> None:
    groups = (
        TickGroup("many", (), range(300)),
        TickGroup("two", ("A note",), range(300, 302)),
        TickGroup("one", (), range(302, 303), ticked=False),
    )
    model = TickModel[int](groups, "line {}".format, "about {}".format)
    check_model(model)
    tops = [model.index(row, 0) for row in range(3)]

    def states() -> list[Qt.CheckState]:
        return [Qt.CheckState(top.data(ROLE)) for top in tops]

    assert states() == [ON, ON, OFF]
    model.setData(model.index(7, 0, tops[0]), OFF, ROLE)
    assert states() == [PARTLY, ON, OFF]
    assert [*model.ticked] == [*range(7), *range(8, 302)]
    model.setData(tops[1], OFF, ROLE)
    assert not model.any_ticked(1)
    model.tick_those(lambda line: line == 302, on=True)
    assert states() == [PARTLY, OFF, ON]
    model.setData(tops[0], ON, ROLE)
    assert [*model.ticked] == [*range(300), 302]
    line = model.index(1, 0, tops[1])
    assert (model.line(line), line.data(), tops[1].data()) == (301, "line 301", "two")
    assert "A note" in tops[1].data(Qt.ItemDataRole.ToolTipRole)
    assert line.parent() == tops[1]


def test_no_title_of_a_group_is_cut(qtbot: QtBot, theme: Theme) -> None:
    """It breaks into lines, in whatever room there is; the steps of the tree grow with the text."""
    title = "An order that was sent before, but not from this computer. Left out unless you tick it."
    groups = (TickGroup(title, (), range(2)), TickGroup("short", (), range(3000)))
    model = TickModel[int](groups, "line {}".format, "about {}".format)
    tree = WrappingTree()
    qtbot.addWidget(tree)
    tree.setModel(model)
    tree.fit()
    tree.resize(260, 400)
    tree.show()
    qtbot.waitExposed(tree)

    def lines(row: int) -> float:
        return tree.visualRect(model.index(row, 0)).height() / tree.fontMetrics().lineSpacing()

    narrow = tree.sizeHintForColumn(0)
    assert lines(0) >= 3
    assert lines(1) < 2
    assert tree.horizontalScrollBar().maximum() == 0
    tree.resize(narrow + 40, 400)
    qtbot.waitUntil(lambda: lines(0) < 2)
    before = tree.indentation()
    theme.set_percent(200)
    assert tree.indentation() >= 1.9 * before
    qtbot.waitUntil(lambda: lines(0) >= 2)
