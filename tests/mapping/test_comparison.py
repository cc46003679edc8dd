"""Two versions of a payload: what counts as a difference."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from core.transfer.recorded.compare import Snapshot, payload_differences
from core.transfer.recorded.numbers import is_kept


def told(before: dict[str, Any], after: dict[str, Any]) -> list[tuple[str, str]]:
    """Path and change of every difference between two versions."""
    found = payload_differences(
        Snapshot(source="recorded", properties=before, value=Decimal(1)),
        Snapshot(source="planned", properties=after, value=Decimal(1)),
    )
    return [(difference.path, difference.change) for difference in found]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"A": Decimal("141.10")}, {"A": Decimal("141.1")}),
        ({"A": 1}, {"A": Decimal("1.0")}),
        ({}, {"A": None}),
        ({"A": None}, {}),
        ({"A": {"b": [None]}}, {"A": {"b": [None], "c": None}}),
        ({"$event_id": "1"}, {}),
    ],
)
def test_what_is_no_difference(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert told(before, after) == []


@pytest.mark.parametrize(
    ("before", "after", "path", "change"),
    [
        ({"A": True}, {"A": 1}, "A", "changed"),
        ({"A": "1"}, {"A": 1}, "A", "changed"),
        ({"A": None}, {"A": 0}, "A", "changed"),
        ({"A": []}, {"A": {}}, "A", "changed"),
        ({"a": 1}, {"A": 1}, "A", "added"),
        ({"A": [1, 2]}, {"A": [1]}, "A.1", "removed"),
        ({"A": {"b": 1}}, {"A": {"b": 2}}, "A.b", "changed"),
    ],
)
def test_what_is(before: dict[str, Any], after: dict[str, Any], path: str, change: str) -> None:
    assert (f"properties.{path}", change) in told(before, after)


TOTAL = Decimal("1234567890123.456")
QUOTIENT = Decimal("33.333333333333333333333333333")


@pytest.mark.parametrize(
    "exact", [TOTAL, QUOTIENT, Decimal("0.1"), Decimal(9007199254740993), Decimal("1E-400")]
)
@pytest.mark.parametrize(
    "shown", [repr, lambda double: f"{double:.17g}", lambda double: str(Decimal(double))]
)
def test_a_partner_that_keeps_doubles_has_the_same_payload(
    exact: Decimal, shown: Callable[[float], str]
) -> None:
    kept = Decimal(shown(float(exact)))
    assert told({"A": kept}, {"A": exact}) == []
    assert told({"A": [{"b": kept}]}, {"A": [{"b": exact}]}) == []
    assert is_kept(exact, kept)


@pytest.mark.parametrize(
    ("exact", "kept"),
    [
        (QUOTIENT, "33.333333333333"),
        (QUOTIENT, "33.3333333333333333333333333"),
        (QUOTIENT, "33.33333333333334"),
        (TOTAL, "1234567890123.46"),
        (Decimal("141.71"), "141.7100000000000001"),
        (Decimal(9007199254740993), "9007199254740991"),
        (Decimal("1E+400"), "2E+400"),
        (Decimal("1E-400"), "2E-400"),
    ],
)
def test_what_is_not_the_nearest_double_is_another_value(exact: Decimal, kept: str) -> None:
    assert told({"A": Decimal(kept)}, {"A": exact}) == [("properties.A", "changed")]
    assert not is_kept(exact, Decimal(kept))


def test_what_was_sent_and_what_would_be_are_compared_exactly() -> None:
    found = payload_differences(
        Snapshot(source="sent", properties={"A": Decimal(repr(float(QUOTIENT)))}, value=None),
        Snapshot(source="planned", properties={"A": QUOTIENT}, value=None),
    )
    assert [difference.path for difference in found] == ["properties.A"]
