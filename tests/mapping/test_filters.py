"""Mapping filters leave a record out, error filters make it err; both run before any mapping."""

from __future__ import annotations

import pytest

from core.mapping.filters import verdict
from tests.support.mapping.small_order import scope, with_mapping


@pytest.mark.parametrize(
    "text", [None, "", "  ", "true", "Total > 100", 'if (Type == "Hold") return false; return true;']
)
async def test_true_or_no_filter_lets_the_record_through(text: str | None) -> None:
    assert await verdict(with_mapping(filter=text), scope()) is None


async def test_false_leaves_it_out_and_says_by_which_filter() -> None:
    found = await verdict(with_mapping(filter='Type == "Return"'), scope())
    assert found is not None
    assert (found.by, found.formula, found.broken) == ("mapping_filter", 'Type == "Return"', False)


@pytest.mark.parametrize("text", ["Typ == 1", "Total >", '"yes"', "null"])
async def test_a_mapping_filter_that_gives_no_answer_is_not_taken_for_one(text: str) -> None:
    found = await verdict(with_mapping(filter=text), scope())
    assert found is not None
    assert (found.by, found.broken) == ("mapping_filter", True)
    assert found.message


@pytest.mark.parametrize("text", [None, "", "null", '""', '" "', "false", "Total < 0"])
async def test_an_error_filter_that_gives_nothing_lets_it_through(text: str | None) -> None:
    assert await verdict(with_mapping(error_filter=text), scope()) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('if (Total > 100) return "Too big to send"; return "";', "Too big to send"),
        ("Total > 100", "The error filter gives true."),
        ('if (Total > 1) { throw new Exception("No email"); } return null;', "No email"),
    ],
)
async def test_an_error_filter_errs_with_its_text(text: str, told: str) -> None:
    found = await verdict(with_mapping(error_filter=text), scope())
    assert found is not None
    assert (found.by, found.message, found.broken) == ("error_filter", told, False)


async def test_an_error_filter_that_cannot_be_evaluated_is_broken() -> None:
    found = await verdict(with_mapping(error_filter="IsMissing(Total)"), scope())
    assert found is not None
    assert found.broken
    assert "line 1" in found.message


async def test_what_is_left_out_does_not_err() -> None:
    found = await verdict(with_mapping(filter="false", error_filter='"wrong"'), scope())
    assert found is not None
    assert found.by == "mapping_filter"


async def test_a_line_is_filtered_by_its_own_fields_and_its_parents() -> None:
    collection = with_mapping(filter='Sku == "B-2" && parent.Total > 100')
    assert await verdict(collection, scope(line=0)) is not None
    assert await verdict(collection, scope(line=1)) is None


@pytest.mark.parametrize(
    "text", ["0", "5.5", "new List<string>()", 'new Dictionary<string, object> { { "a", 1 } }']
)
async def test_an_error_filter_that_gives_neither_text_nor_truth_is_broken(text: str) -> None:
    found = await verdict(with_mapping(error_filter=text), scope())
    assert found is not None
    assert (found.by, found.broken) == ("error_filter", True)
    assert "it gives a value of the type" in found.message


@pytest.mark.parametrize("text", ["while (true) { }", "for (;;) { var x = 1; }"])
async def test_a_filter_that_does_not_end_is_broken(text: str) -> None:
    for filters in ({"filter": text}, {"error_filter": text}):
        found = await verdict(with_mapping(**filters), scope())
        assert found is not None
        assert found.broken
