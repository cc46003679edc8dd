"""A line of widgets that breaks where the room ends."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.kit.flow_layout import FlowLayout

GAP = 8


def test_what_is_pushed_stays_together_at_the_end_of_its_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=GAP)
    others = [QPushButton(text) for text in ("Make a batch…", "Export…")]
    leave, act = QPushButton("Close"), QPushButton("Preview again")
    for each in others:
        flow.addWidget(each)
    flow.push()
    flow.addWidget(leave)
    flow.addWidget(act)
    window.show()
    whole = sum(each.sizeHint().width() + GAP for each in (*others, leave, act)) - GAP
    pair = leave.sizeHint().width() + GAP + act.sizeHint().width()
    for width, lines in ((whole, 1), (whole - 1, 2), (pair, 3), (pair - 1, 4)):
        window.resize(width, 300)
        rows = {each.geometry().center().y() for each in (*others, leave, act)}
        same = leave.geometry().center().y() == act.geometry().center().y()
        assert same == (width >= pair)
        assert len(rows) <= lines
        assert act.geometry().right() == width - 1


def test_what_is_pushed_early_stands_on_the_first_line_that_has_room(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=GAP)
    title, facts, more = QPushButton("Order 1"), QPushButton("a longer line"), QPushButton("More")
    for each in (title, facts):
        flow.addWidget(each)
    flow.push(early=True)
    flow.addWidget(more)
    window.show()
    widths = [each.sizeHint().width() for each in (title, facts, more)]
    whole = sum(widths) + 2 * GAP
    both = widths[0] + GAP + widths[2]
    for width, lines in (
        (whole, (0, 0, 0)),
        (whole - 1, (0, 0, 1)),
        (both, (0, 1, 0)),
        (both - 1, (0, 1, 2)),
    ):
        window.resize(width, 300)
        tops = sorted({each.geometry().top() for each in (title, facts, more)})
        assert tuple(tops.index(each.geometry().top()) for each in (title, facts, more)) == lines
        assert more.geometry().right() == width - 1
