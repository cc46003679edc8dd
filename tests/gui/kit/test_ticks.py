"""Groups of lines with ticks, however many lines there are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from gui.kit.rows.ticks import TickGroup, TickModel
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
