"""Fields and buttons beside each other, in each size of the text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.kit.choices.fields import Combo, DayBox, NumberBox
from gui.kit.controls import Button
from gui.kit.theme import Theme


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_fields_of_each_kind_are_of_one_height(qtbot: QtBot, theme: Theme, percent: int) -> None:
    theme.set_percent(percent)
    fields: list[QWidget] = [QLineEdit(), Combo(), NumberBox(), DayBox(QDate(2026, 11, 2))]
    top = QWidget()
    qtbot.addWidget(top)
    row = QHBoxLayout(top)
    for field in fields:
        row.addWidget(field)
    top.show()
    heights = [field.sizeHint().height() for field in fields]
    assert max(heights) - min(heights) <= 2 * percent / 100, heights


def test_an_icon_of_a_button_grows_with_the_text(qtbot: QtBot, theme: Theme) -> None:
    button = Button("1 thing to check")
    qtbot.addWidget(button)
    button.setIcon(theme.icon("warning", "warning"))
    button.show()
    sizes = []
    for percent in (100, 200):
        theme.set_percent(percent)
        qtbot.waitUntil(lambda: button.iconSize().height() >= button.fontMetrics().ascent())
        sizes.append(button.iconSize())
        assert sizes[-1].width() > sizes[-1].height(), "a space before the text"
    assert sizes[1].height() > 1.7 * sizes[0].height()
    assert isinstance(button, QPushButton)
