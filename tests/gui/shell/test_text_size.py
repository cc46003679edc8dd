"""The size of the text, changed by the keys: what is told, how often the window is laid out, what is remembered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

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
