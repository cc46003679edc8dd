"""Transaction IDs as people give them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.transfer.ids import MOST_IDS, ParsedIds, check_ids, split_words


def parse_ids(text: str) -> ParsedIds:
    return check_ids(split_words(text))


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("55260", ["55260"]),
        ("  55260\t", ["55260"]),
        ("55260,55261;55262 55263\n55264\r\n55265", [f"5526{n}" for n in range(6)]),
        (",,; 55260 ;,", ["55260"]),
        ("0055260", ["55260"]),
        ("55260\u00a055261\u2003\u202855262", ["55260", "55261", "55262"]),
        ("9223372036854775807", ["9223372036854775807"]),
        ("3 1 2", ["3", "1", "2"]),
        ("", []),
        (" \n ,;", []),
    ],
)
def test_ids_that_are_good(text: str, ids: list[str]) -> None:
    parsed = parse_ids(text)
    assert list(parsed.ids) == ids
    assert (parsed.refused, parsed.refused_words, parsed.repeated) == ((), (), ())


def test_repeats_are_taken_once_and_told() -> None:
    parsed = parse_ids("55260 055260 55261 55260")
    assert (parsed.ids, parsed.repeated) == (("55260", "55261"), ("55260",))


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("abc", "than digits"), ("12a", "than digits"), ("-5", "than digits"), ("+5", "than digits"),
        ("1.5", "decimals"),
        ("1e5", "short form"), ("0x10", "than digits"), ("#55260", "than digits"), ("1_000", "than digits"),
        ("0", "zero"), ("000", "zero"), ("9223372036854775808", "too large"), ("9" * 10_000, "too large"),
        ("0" * 41, "too large"), ("٥٥٢٦٠", "another script"), ("５５２６０", "another script"),
        ("²", "another script"), ("55260\u200b", "aren't digits"), ("x" * 10_000, "than digits"),
    ],
)  # fmt: skip
def test_ids_that_are_refused(word: str, reason: str) -> None:
    parsed = parse_ids(f"55260 {word}")
    assert parsed.ids == ("55260",)
    [notice] = parsed.refused
    assert reason in notice.detail
    assert "55260" in notice.hint
    assert notice.kind == "UsageError"
    assert len(notice.title) < 120
    assert word.startswith(parsed.refused_words[0])
    assert len(parsed.refused_words[0]) <= 40


@pytest.mark.parametrize(
    "number", ["55,260", "1,234,567", "55\u00a0260", "55\u202f260", "1\u2009234", "120,121"]
)
def test_a_number_with_marks_between_its_thousands_is_not_several_ids(number: str) -> None:
    parsed = parse_ids(f"55261 {number}")
    assert parsed.ids == ("55261",)
    [notice] = parsed.refused
    assert "thousands" in notice.detail
    assert "new line" in notice.hint


@pytest.mark.parametrize(
    "text", ["120, 121", "120 121", "120;121", "120\n121", "55260,121", "1200,121", ",120,", "120,,121"]
)
def test_ids_of_three_digits_are_ids_where_nothing_else_can_be_meant(text: str) -> None:
    assert parse_ids(text).refused == ()


@pytest.mark.parametrize(("word", "reason"), [("552 60", "space"), ("", "empty"), ("  ", "empty")])
def test_words_that_are_separated_already_are_not_taken_apart(word: str, reason: str) -> None:
    parsed = check_ids([word])
    assert parsed.ids == ()
    assert reason in parsed.refused[0].detail


def test_as_many_as_manual_sync_takes() -> None:
    assert len(parse_ids(" ".join(str(n) for n in range(1, MOST_IDS + 1))).ids) == MOST_IDS
    many = parse_ids(" ".join(str(n) for n in range(1, MOST_IDS + 2)))
    assert many.ids == ()
    assert "3,001" in many.refused[0].title
    assert many.refused[0].hint


def test_repeats_do_not_count_for_the_limit() -> None:
    assert parse_ids("7 " * (MOST_IDS + 5)).ids == ("7",)


@given(st.text(max_size=200))
def test_whatever_is_typed_gives_canonical_ids_or_reasons(text: str) -> None:
    parsed = parse_ids(text)
    assert all(re.fullmatch(r"[1-9][0-9]{0,18}", each) for each in parsed.ids)
    assert len(set(parsed.ids)) == len(parsed.ids)
    assert len(parsed.refused) == len(parsed.refused_words)
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    assert len(words) >= len(parsed.ids) + len(parsed.refused)
    assert bool(words) == bool(parsed.ids or parsed.refused)
