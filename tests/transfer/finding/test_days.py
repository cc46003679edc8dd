"""Days as people write them: read where they are one day, and never guessed where they may be two."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pytest

from core.transfer.finding.days import DayOrder, by_moment, typed_day
from core.transfer.finding.words import Word, check_words

TODAY = date(2026, 11, 28)
EUROPE: tuple[DayOrder, ...] = ("day first",)
AMERICA: tuple[DayOrder, ...] = ("month first",)
MAY_3, MARCH_5 = date(2026, 5, 3), date(2026, 3, 5)
READ: list[tuple[str, Collection[DayOrder], date | tuple[date, ...] | None]] = [
    ("2026-05-03", (), MAY_3),
    ("2026/5/3", AMERICA, MAY_3),
    ("3.5.2026", AMERICA, MAY_3),
    ("03.05.26", (), MAY_3),
    ("03/05/2026", EUROPE, MAY_3),
    ("5/3/26", AMERICA, MAY_3),
    ("03-05-2026", EUROPE, MAY_3),
    ("03/05/2026", (), (MARCH_5, MAY_3)),
    ("03/05/2026", (*EUROPE, *AMERICA), (MARCH_5, MAY_3)),
    ("25/12/2026", AMERICA, date(2026, 12, 25)),
    ("12/25/2026", EUROPE, date(2026, 12, 25)),
    ("4/4/2026", (), date(2026, 4, 4)),
    ("today", (), TODAY),
    ("Heute", (), TODAY),
    ("hoy", (), TODAY),
    ("yesterday", (), date(2026, 11, 27)),
    ("gestern", (), date(2026, 11, 27)),
    ("AYER", (), date(2026, 11, 27)),
    ("5.13.2026", AMERICA, None),
    ("31/02/2026", EUROPE, None),
    ("03-05-26", EUROPE, None),
    ("3.5/2026", EUROPE, None),
    ("3/5/026", EUROPE, None),
    ("123/5/2026", EUROPE, None),
    ("٣/٥/٢٠٢٦", EUROPE, None),
    ("1/1/1776", EUROPE, None),
    ("55260", EUROPE, None),
    ("SO-10042", EUROPE, None),
]


@pytest.mark.parametrize(("text", "orders", "day"), READ, ids=[f"{t} {len(o)}" for t, o, _ in READ])
def test_what_day_is_meant(
    text: str, orders: Collection[DayOrder], day: date | tuple[date, ...] | None
) -> None:
    assert typed_day(text, TODAY, orders) == day


def word(text: str) -> Word:
    (read,) = check_words([text], days=lambda typed: typed_day(typed, TODAY)).words
    return read


def test_a_day_that_is_not_written_as_all_write_it_says_what_it_is_taken_for() -> None:
    assert word("2026-05-03").day_read == ""
    assert word("3.5.2026").day_read == "“3.5.2026” is understood as: 3 May 2026."
    assert word("today").day_read == "“today” is understood as: 28 November 2026."
    assert word("today").numbers == (), "nobody's order has this number"
    assert word("3.5.2026").numbers == ("3.5.2026",), "an order may"
    spans = word("1.5.2026..yesterday")
    assert spans.day_read == "“1.5.2026..yesterday” is understood as: from 1 May 2026 to 27 November 2026."
    assert word("..3.5.2026").day_read.endswith(": to 3 May 2026.")


def test_what_may_be_two_days_is_neither_and_says_how_to_write_it() -> None:
    for text in ("05/03/2026", "05/03/2026..2026-06-01"):
        doubtful = word(text)
        assert doubtful.days is None
        assert doubtful.numbers == (text,)
        assert doubtful.doubt == (
            "“05/03/2026” may be 5 March 2026 or 3 May 2026, so it isn't searched as a day. "
            "Enter 2026-03-05 or 2026-05-03."
        )


def test_at_the_terminal_days_are_written_one_way() -> None:
    (read,) = check_words(["3.5.2026"]).words
    assert (read.days, read.doubt) == (None, "")


def test_moments_are_sorted_as_moments() -> None:
    at = ["2026-05-03T01:00:00+02:00", "2026-05-02T23:30:00Z", "2026-05-02T20:00:00-05:00", None, "odd"]
    assert sorted(at, key=by_moment) == [None, "odd", at[0], at[1], at[2]]
    last, first = "9999-12-31T23:59:59-12:00", "0001-01-01T00:00:00+14:00"
    assert sorted([last, first], key=by_moment) == [first, last]
