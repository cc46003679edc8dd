"""How the columns of a table share its room where texts may break into lines."""

from __future__ import annotations

import pytest

from gui.kit.tables.shares import Wants, share

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
