"""What is written in several words and is one: days with the names of their months, and ranges, which aren't taken."""

from __future__ import annotations

from datetime import date

import pytest

from core.intake.columns import Taken
from core.intake.read import read_text, words_of
from core.transfer.finding.days import Days, typed_day

TODAY = date(2026, 11, 28)
NOV_17, NOV_20 = date(2026, 11, 17), date(2026, 11, 20)
DAYS = {
    "17 November 2026": NOV_17,
    "November 17, 2026": NOV_17,
    "17. November 2026": NOV_17,
    "17 de noviembre de 2026": NOV_17,
    "17 de noviembre del 2026": NOV_17,
    "17 November": NOV_17,
    "Nov 17": NOV_17,
    "nov. 17th": NOV_17,
    "17th of November": NOV_17,
    "3. März": date(2026, 3, 3),
    "1º de mayo": date(2026, 5, 1),
    "28 November": TODAY,
    "29 November": date(2025, 11, 29),
    "29 February": date(2024, 2, 29),
}
SPANS = {
    "17 November 2026..20 November 2026": Days(NOV_17, NOV_20),
    "17 November to 20 November": Days(NOV_17, NOV_20),
    "17. November bis 20. November": Days(NOV_17, NOV_20),
    "2026-11-17..20 November": Days(NOV_17, NOV_20),
    "17 November..": Days(NOV_17, None),
    "..17 November": Days(None, NOV_17),
    "28 December to 3 January": Days(date(2025, 12, 28), date(2026, 1, 3)),
}
UNCERTAIN = [
    "31 February 2026",
    "17 November 1042",
    "17 Nov 26",
    "17 to 20 November",
    "17-20 November",
    "Nov 17 to 20",
    "17 November to 20 November 2027",
    "27 November to 29 November",
]
RANGES = [
    "55260 to 55275",
    "55260..55275",
    "55260 - 55275",
    "55260 bis 55275",
    "55260 a 55275",
    "SO-10042 to SO-10050",
]


def taken(text: str) -> Taken:
    return words_of(text, lambda typed: typed_day(typed, TODAY))


@pytest.mark.parametrize(("text", "day"), DAYS.items(), ids=list(DAYS))
def test_a_day_in_words_is_one_day_and_nothing_else(text: str, day: date) -> None:
    (word,) = taken(text).words
    assert (word.text, word.days, word.id, word.numbers) == (text, Days(day, day), "", ())
    assert bool(word.day_read) is (str(day.year) not in text), "what the year was taken for is shown"


def test_a_day_without_a_year_says_which_one_it_was_taken_for() -> None:
    (word,) = taken("Nov 29").words
    assert word.day_read == "“Nov 29” is understood as: 29 November 2025."


@pytest.mark.parametrize(("text", "days"), SPANS.items(), ids=list(SPANS))
def test_a_span_of_such_days_is_one_span(text: str, days: Days) -> None:
    (word,) = taken(text).words
    assert (word.text, word.days, word.id) == (text, days, "")


@pytest.mark.parametrize("text", UNCERTAIN)
def test_what_is_no_certain_day_is_refused_whole(text: str) -> None:
    read = taken(text)
    assert read.words == ()
    (refused,) = read.refused
    assert refused.word == text
    assert "Enter a day like 2026-05-03" in refused.notice.hint


def test_words_around_a_day_stay_words() -> None:
    assert [word.text for word in taken("55260 17 Nov SO-10042, Nov 17, 2026, 18 Nov 55261").words] == [
        "55260", "17 Nov", "SO-10042", "Nov 17, 2026", "18 Nov", "55261",
    ]  # fmt: skip
    assert [word.text for word in taken("17 mayor SO-17 55260").words] == ["17", "mayor", "SO-17", "55260"]


def test_days_one_on_each_line_are_no_table() -> None:
    text = "Nov 17, 2026\nNov 18, 2026"
    assert read_text(text).tables == ()
    assert taken(text).lines == {"Nov 17, 2026": 1, "Nov 18, 2026": 2}


@pytest.mark.parametrize("text", RANGES)
def test_a_range_is_refused_whole_and_says_what_to_do(text: str) -> None:
    read = taken(f"55300 {text}")
    assert [word.text for word in read.words] == ["55300"]
    (refused,) = read.refused
    assert refused.word == text
    assert refused.notice.title == f"“{text}” is a range, and ranges aren't supported"
    assert refused.notice.hint == "Paste the IDs themselves, one per line."


def test_what_may_be_a_range_or_a_number_is_looked_for_as_the_number_and_told() -> None:
    (word,) = taken("55260-55275").words
    assert (word.id, word.numbers) == ("", ("55260-55275",))
    assert "Paste the IDs themselves" in word.doubt
    for number in ("10042-1", "2026-1042", "SO-10042-10050"):
        (word,) = taken(number).words
        assert (word.numbers, word.doubt) == ((number,), "")
