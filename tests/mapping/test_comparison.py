"""Two versions of a payload: what counts as a difference."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from core.transfer.recorded.compare import Snapshot, payload_differences


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
