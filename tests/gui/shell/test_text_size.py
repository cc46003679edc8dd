"""The size of the text, changed by the keys: what is told, how often the window is laid out, what is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from gui.kit.theme import Theme
from tests.support.window.driver import Driver


@pytest.fixture
def theme(window: Driver) -> Iterator[Theme]:
    theme = window.window.theme
    yield theme
    theme.set_percent(100)


def test_presses_that_come_fast_lay_the_window_out_once(
    window: Driver, theme: Theme, announced: list[str], qapp: QApplication
) -> None:
    laid_out: list[int] = []
    theme.changed.connect(lambda: laid_out.append(theme.percent))
    normal = qapp.font().pointSizeF()
    for _press in range(5):
        window.run("larger")
    assert announced == [f"Text size: {percent}%" for percent in (110, 120, 130, 140, 150)]
    assert window.window.status.currentMessage() == "Text size: 150%"
    assert window.window.shape()["text"] == "150"
    window.until(lambda: laid_out != [])
    assert qapp.font().pointSizeF() == pytest.approx(1.5 * normal)
    window.run("smaller")
    window.run("normal")
    window.until(lambda: len(laid_out) > 1)
    assert laid_out == [150, 100]
    assert announced[-1] == "Text size: 100%"


def test_the_ends_of_what_is_sensible_are_told(window: Driver, theme: Theme, announced: list[str]) -> None:
    for percent, press, told in ((240, "larger", "250%, the largest"), (90, "smaller", "80%, the smallest")):
        theme.set_percent(percent)
        window.run(press)
        window.run(press)
        assert announced[-1] == f"Text size: {told} there is"


def turn(
    window: QWidget,
    by: int,
    over: QWidget,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
    phase: Qt.ScrollPhase = Qt.ScrollPhase.NoScrollPhase,
) -> None:
    """As the system tells its window of the wheel, in eighths of a degree."""
    place = QPointF(over.mapTo(window, over.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, by), QPoint(), keys, phase)


def test_the_wheel_with_ctrl_changes_the_size_of_all_text(
    window: Driver, theme: Theme, announced: list[str]
) -> None:
    main, field = window.window, window.page.ids.edit
    for by in (120, 120, -120):
        turn(main, by, field)
    assert announced == [f"Text size: {percent}%" for percent in (110, 120, 110)]
    turn(main, 120, field, Qt.KeyboardModifier.NoModifier)
    turn(main, 120, field, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    turn(main, 240, field, phase=Qt.ScrollPhase.ScrollMomentum)
    assert theme.percent == 110
    for _part in range(5):
        turn(main, 30, field)
    assert theme.percent == 120, "a fine wheel comes in parts of a notch"


def test_a_text_that_is_only_read_does_not_change_its_own_size(window: Driver, theme: Theme) -> None:
    read = window.page.ids.message
    read.say("No order was found.", "muted")
    window.until(read.isVisible)
    size = read.font().pointSizeF() / QApplication.font().pointSizeF()
    turn(window.window, 120, read)
    window.until(lambda: theme.percent == 110)
    window.until(lambda: read.font().pointSizeF() / QApplication.font().pointSizeF() == pytest.approx(size))


def test_over_a_number_the_wheel_is_the_numbers(window: Driver, theme: Theme) -> None:
    number = QSpinBox(window.window)
    number.setGeometry(40, 40, 120, 40)
    number.show()
    number.raise_()
    turn(window.window, 120, number)
    assert theme.percent == 100
    assert number.value() > 0
    number.deleteLater()
