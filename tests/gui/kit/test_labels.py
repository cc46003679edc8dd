"""Labels whose text gives way."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.kit.labels import PartsLabel

TOLD = "4\xa0ready  ·  3\xa0ready,\xa0look\xa0first  ·  1\xa0partly\xa0there  ·  8\xa0blocked"


def test_no_dot_stands_at_the_end_of_a_line(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = PartsLabel()
    label.setText(f"{TOLD}\nIt takes a second.")
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(label)
    layout.addStretch()
    window.show()
    whole = label.fontMetrics().horizontalAdvance(TOLD)
    for width in (whole + 2, whole - 2, whole // 2, whole // 3):
        window.resize(width, 400)
        told = QLabel.text(label)
        assert not any(line.rstrip().endswith("·") for line in told.split("\n"))
        assert told.count("·") + told.count("\n") == 4, "each dot is there, or a new line in its place"
        assert ("·" in told) == (width > whole // 3)
        room = QRect(0, 0, width, 0)
        needed = label.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), told)
        assert label.height() >= needed.height()
        assert label.text() == f"{TOLD}\nIt takes a second."
