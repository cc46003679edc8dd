"""Texts that are written from right to left keep their place among others, as Qt lays them out."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from gui.kit.labels import text_label
from gui.kit.rows.ticks import TickGroup, TickModel
from gui.kit.texts import line, shown, tip

NUMBER, NAME = "طلب-١٠٠٦٠", "ليلى حسن"
ROW = f"{NUMBER}  {NAME} · layla@example.com · 01HD5M2P8Q (4 events)"


def places(text: str, *parts: str) -> list[float]:
    """Where parts of a text begin on the screen, from the left: the left edge of each."""
    layout = QTextLayout(text)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()

    def left(part: str) -> float:
        start = text.index(part)
        edges = [drawn.cursorToX(place)[0] for place in range(start, start + len(part) + 1)]  # type: ignore[index]
        return float(min(edges))

    return [left(part) for part in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (ROW, (NUMBER, NAME, "layla@", "01HD", "4 events")),
        (f"{NAME} · 2026-11-02 10:05 · ID 55278", (NAME, "2026-11-02", "10:05", "ID")),
        (f"{NUMBER} (55278)", (NUMBER, "55278")),
    ],
)
def test_a_number_and_a_name_stand_one_behind_the_other(
    qapp: QApplication, text: str, parts: tuple[str, ...]
) -> None:
    found = places(text, *parts)
    assert found != sorted(found), "without marks Qt takes them for one run of words"
    model = TickModel[str]([TickGroup("Orders", (), (text,))], str, str)
    in_a_row = model.index(0, 0, model.index(0, 0)).data()
    for told in (in_a_row, text_label(text).text(), tip(text)):
        found = places(told, *parts)
        assert found == sorted(found), told
        assert told.startswith("\u200e"), "the window reads from the left"


def test_no_text_from_outside_turns_others_around(qapp: QApplication) -> None:
    assert (
        line(f"\u2068{NAME} · \u202eabc\u2069") == f"\u200e\u2068‹U+2068›{NAME}\u2069 · ‹U+202E›abc‹U+2069›"
    )
    assert line(NAME) == NAME, "a text by itself is copied as it is"
    assert shown("Sarah Mason · 4 events") == "Sarah Mason · 4 events"
