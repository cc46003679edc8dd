"""Checks before sending: at each limit, just below and just above."""

from __future__ import annotations

import datetime
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from core.mapping.findings import Finding
from core.mapping.lint import Identity, changed_ids, check_event, check_names, check_revision, shared_ids
from core.mapping.payload import EventDraft
from tests.support.mapping.small_order import LIMITS, PROFILE, TODAY

GOOD = EventDraft(
    properties={"OrderId": "1"},
    metric="Placed Order",
    unique_id="55260",
    value=Decimal("1.00"),
    profile_id=PROFILE,
)


def found(draft: EventDraft, *, limits: Any = LIMITS) -> list[tuple[str, str]]:
    """Severity and field of what the checks of values find; required mappings are another test's."""
    findings = check_event(draft, (), limits, order_number="1", profile_pending=False)
    assert all(finding.hint for finding in findings), findings
    return [(f.severity, f.field) for f in findings if "missing / not complete" not in f.message]


def nested(levels: int) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = {"a": value}
    return value


@pytest.mark.parametrize(
    ("fits", "too_much", "field"),
    [
        ({"metric": "m" * 127}, {"metric": "m" * 128}, "MetricName"),
        (
            {"properties": dict.fromkeys(map(str, range(400)), 1)},
            {"properties": dict.fromkeys(map(str, range(401)), 1)},
            "EventProperties",
        ),
        ({"properties": {"T": "x" * 100_000}}, {"properties": {"T": "x" * 100_001}}, "T"),
        ({"properties": {"T": "ä" * 50_000}}, {"properties": {"T": "ä" * 50_001}}, "T"),
        ({"properties": {"L": [1] * 4000}}, {"properties": {"L": [1] * 4001}}, "L"),
        ({"properties": {"D": nested(9)}}, {"properties": {"D": nested(10)}}, "D" + ".a" * 10),
        ({"properties": {"A": "x"}}, {"properties": {"": "x"}}, "EventProperties"),
        ({"properties": {"A": "x"}}, {"properties": {" ": "x"}}, "EventProperties"),
        ({"time": "2026-11-02T14:05:09.1234567Z"}, {"time": "20261102T140509Z"}, "time"),
        ({"time": "2026-11-02T14:05Z"}, {"time": "2026-W45-1T14:05:09Z"}, "time"),
        ({"time": "1990-01-01T00:00:00+00:00"}, {"time": "1989-12-31T23:59:59+00:00"}, "time"),
        ({"time": "2027-11-23T00:00:00+00:00"}, {"time": "2027-11-24T00:00:00+00:00"}, "time"),
        ({"time": "2026-11-02T14:05:09-05:00"}, {"time": "yesterday"}, "time"),
    ],
)
def test_each_limit_is_kept_to_the_point(fits: dict[str, Any], too_much: dict[str, Any], field: str) -> None:
    assert found(replace(GOOD, **fits)) == []
    assert found(replace(GOOD, **too_much)) == [("error", field)]


def test_five_megabytes() -> None:
    texts: dict[str, Any] = {f"T{n}": "x" * 99_000 for n in range(51)}
    assert ("error", "EventProperties") in found(replace(GOOD, properties=texts))
    assert found(replace(GOOD, properties=dict(list(texts.items())[:49]))) == []


def test_an_old_revision_allows_fewer_properties_and_no_backfill() -> None:
    old = replace(LIMITS, most_properties=300, revision=datetime.date(2023, 10, 15))
    many = replace(GOOD, properties=dict.fromkeys(map(str, range(301)), 1), backfill=True)
    assert found(many, limits=old) == [("error", "EventProperties"), ("error", "backfill")]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (None, [("warning", "NumericValue")]),
        (Decimal("0.00"), [("hint", "NumericValue")]),
        (Decimal(-1), [("warning", "NumericValue")]),
    ],
)
def test_revenue(value: Decimal | None, told: list[tuple[str, str]]) -> None:
    assert found(replace(GOOD, value=value)) == told


@pytest.mark.parametrize("name", ["value", "$value", "Value"])
def test_a_value_among_the_properties_gives_no_revenue(name: str) -> None:
    assert found(replace(GOOD, properties={name: 1})) == [("warning", name)]


@pytest.mark.parametrize("name", ["Placed Order ", "\u00a0Placed Order", "Placed Order\n"])
def test_a_metric_with_a_space_at_its_end_is_another_metric(name: str) -> None:
    assert found(replace(GOOD, metric=name)) == [("warning", "MetricName")]


def test_a_time_without_an_offset_is_told() -> None:
    assert found(replace(GOOD, time="2026-11-02T14:05:09")) == [("warning", "time")]


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2026-07-15", ""),
        ("2025-11-24", ""),
        ("2025-11-23", "is deprecated"),
        ("2024-11-24", "is deprecated"),
        ("2024-11-23", "was retired on"),
        ("2023-10-15", "was retired on"),
        ("2024-02-29", "was retired on"),
        ("2026-11-24", "later than today"),
    ],
)
def test_the_age_of_the_revision(date: str, told: str) -> None:
    findings = list(check_revision(datetime.date.fromisoformat(date), TODAY))
    assert [told in finding.message and bool(finding.hint) for finding in findings] == [True] * bool(told)


def test_all_missing_recommended_names_are_one_hint() -> None:
    [hint] = check_names("ordered_product", {"sku": "A", "OrderId": "1"})
    assert hint.severity == "hint"
    assert "ProductName" in hint.message
    assert "SKU" not in hint.message
    assert list(check_names("another kind", {})) == []


def test_objects_at_the_top_are_one_hint() -> None:
    everything: dict[str, Any] = {"Items": [{"SKU": 1}], "Address": {"City": "X"}, "Tags": ["a"], "N": 1}
    hints = [f for f in check_names("another kind", everything) if "segment" in f.message]
    assert [(h.severity, "Items, Address." in h.message) for h in hints] == [("hint", True)]


def test_unique_ids_that_are_shared_or_have_changed() -> None:
    one, other = Identity("Ordered Product", "901"), Identity("Placed Order", "901")
    assert set(shared_ids([one, one, other, Identity(None, None), Identity(None, None)])) == {one}
    now = {
        "a": Identity("M", "2"),
        "b": Identity("M", "1"),
        "c": Identity("M", None),
        "d": Identity("M", "9"),
    }
    before = {"a": Identity("M", "1"), "b": Identity("M", "1"), "c": Identity("M", "1")}
    changed = changed_ids(before, now)
    assert set(changed) == {"a"}
    assert isinstance(changed["a"], Finding)
    assert "was 1" in changed["a"].message
