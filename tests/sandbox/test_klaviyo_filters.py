"""Klaviyo's filter language: what is understood, and what is refused with 400 and `source.parameter`."""

from __future__ import annotations

import httpx
import pytest

from tests.support.requests import SARAH, only_error

QUOTED = '"o\'neil jr \\"x\\""@example.com'


def in_quotes(value: str) -> str:
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('equals(email,"sarah.mason@example.com")', ["Mason"]),
        ("equals(email,'sarah.mason@example.com')", ["Mason"]),
        (' equals( email , "sarah.mason@example.com" ) ', ["Mason"]),
        (f'equals(id,"{SARAH}")', ["Mason"]),
        ('equals(phone_number,"+16175550123")', ["Mason"]),
        ('equals(external_id,"register-4")', ["Register 4"]),
        ('equals(email,"tom+orders@example.com")', ["Alvarez"]),
        (f"equals(email,{in_quotes(QUOTED)})", ["O'Neil"]),
        ('any(email,["sarah.mason@example.com","grace.tan@example.com"])', ["Mason", "Tan"]),
        ('equals(email,["grace.tan@example.com"])', ["Tan"]),
        (f'and(equals(id,"{SARAH}"),equals(email,"sarah.mason@example.com"))', ["Mason"]),
        (f'equals(id,"{SARAH}"),equals(email,"grace.tan@example.com")', []),
        ('equals(email,"Sarah.Mason@example.com")', []),
        ('equals(email,"sarah.mason@example.com\\\\")', []),
        ('equals(email,"nobody@example.com"),greater-than(created,2020-01-01T00:00:00Z)', []),
        (f'equals(id,"{SARAH}"),greater-than(created,2020-01-01T00:00:00Z)', ["Mason"]),
        (f'equals(id,"{SARAH}"),less-than(created,"2020-01-01T00:00:00Z")', []),
    ],
)
def test_profiles_are_found_by_what_is_stored_exactly(
    klaviyo: httpx.Client, text: str, names: list[str]
) -> None:
    answer = klaviyo.get("/api/profiles", params={"filter": text})
    assert answer.status_code == 200
    assert sorted(item["attributes"]["last_name"] for item in answer.json()["data"]) == names


def test_a_plus_that_is_not_encoded_is_a_space(klaviyo: httpx.Client) -> None:
    answer = klaviyo.get('/api/profiles?filter=equals(email,"tom+orders@example.com")')
    assert answer.json()["data"] == []
    answer = klaviyo.get('/api/profiles?filter=equals(email,"tom%2Borders@example.com")')
    assert len(answer.json()["data"]) == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "email",
        "equals",
        "equals(",
        "equals(email)",
        "equals(email,)",
        "equals(email,sarah@example.com)",
        "equals(email,sarah)",
        "equals(email,5)",
        "equals(email,null)",
        'equals(email,"a@example.com"',
        'equals(email,"a@example.com)',
        'equals(email,"a@example.com"))',
        'equals(email,"a@example.com") and equals(id,"x")',
        'equals(email,"a"@example.com")',
        'equals(first_name,"Sarah")',
        'contains(email,"a")',
        'greater-than(email,"a")',
        'like(email,"a")',
        'any(email,"a@example.com")',
        "any(email,[])",
        'or(equals(email,"a"),equals(email,"b"))',
        "has(email)",
        "greater-than(created,yesterday)",
        "equals(created,2026-01-01T00:00:00Z)",
    ],
)
def test_a_filter_that_profiles_do_not_take_gets_400(klaviyo: httpx.Client, text: str) -> None:
    answer = klaviyo.get("/api/profiles", params={"filter": text})
    assert answer.status_code == 400
    error = only_error(answer)
    assert error["source"] == {"parameter": "filter"}
    assert error["detail"].startswith("Invalid filter provided")


@pytest.mark.parametrize(
    "text",
    [
        'equals(unique_id,"55260")',
        f'any(profile_id,["{SARAH}"])',
        f'equals(profile_id,["{SARAH}"])',
        'equals(datetime,"2026-11-02T00:00:00Z")',
        'greater-than(timestamp,"1")',
        'equals(email,"sarah.mason@example.com")',
    ],
)
def test_a_filter_that_events_do_not_take_gets_400(klaviyo: httpx.Client, text: str) -> None:
    answer = klaviyo.get("/api/events", params={"filter": text})
    assert answer.status_code == 400
    assert only_error(answer)["source"] == {"parameter": "filter"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ('equals(profile_id,"01HD5M2P8Q4W6E0R7T9Y1NAD1A")', 3),
        ('equals(profile_id,"01HD5M2P8Q4W6E0R7T9Y1NAD1A"),equals(metric_id,"RtOPa3")', 2),
        ('equals(metric_id,["RtPOa1","RtOEk4"])', 12),
        ("greater-or-equal(datetime,2026-11-18T10:30:01Z)", 12),
        ("greater-than(datetime,2026-11-18T10:30:01Z)", 11),
        ("less-than(datetime,2026-11-01T00:00:00+01:00)", 1),
        ("less-or-equal(timestamp,1792321361)", 1),
        ("less-than(timestamp,1792321361)", 0),
        ("has(profile)", 23),
    ],
)
def test_events_are_filtered(klaviyo: httpx.Client, text: str, count: int) -> None:
    answer = klaviyo.get("/api/events", params={"filter": text})
    assert answer.status_code == 200
    assert len(answer.json()["data"]) == count
