"""Texts that are moments."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest

from core.batch.name import name_now
from core.coerce import counted_in, here, moment_in
from core.reconcile.period import Period


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("2026-11-02T14:05:09-05:00", "2026-11-02T14:05:09-05:00"),
        (" 2026-11-02T14:05:09Z ", "2026-11-02T14:05:09+00:00"),
        ("2026-11-02 14:05", "2026-11-02T14:05:00"),
        ("2026-11-02", "2026-11-02T00:00:00"),
        ("0001-01-01T00:00:00", "0001-01-01T00:00:00"),
        ("2026-02-30", None),
        ("yesterday", None),
        ("", None),
        (None, None),
    ],
)
def test_iso(text: str | None, read: str | None) -> None:
    found = moment_in(text)
    assert (found.isoformat() if found is not None else None) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("/Date(1793646309000)/", "2026-11-02T19:05:09+00:00"),
        ("/Date(1793646309000-0500)/", "2026-11-02T14:05:09-05:00"),
        ("/Date(-1000)/", "1969-12-31T23:59:59+00:00"),
        ("/Date()/", None),
        ("/Date(1793646309000)/x", None),
        ("1793646309000", None),
        ("/Date(-99999999999999)/", None),
        ("/Date(999999999999999)/", None),
        ("/Date(1793646309000+9900)/", None),
    ],
)
def test_counted(text: str, read: str | None) -> None:
    found = counted_in(text)
    assert (found.isoformat() if found is not None else None) == read


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows asks its own settings")
@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Pacific/Kiritimati"])
def test_a_moment_that_no_calendar_has_here_stays_as_it_is(
    zone: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """.NET's first and last moment stand in orders whose date nobody entered."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        for moment in (datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)):
            assert here(moment) == moment
        usual = datetime(2026, 11, 2, 19, 5, tzinfo=UTC)
        assert here(usual) == usual
        assert here(usual).utcoffset() != usual.utcoffset()
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows asks its own settings")
def test_a_zone_of_more_than_a_day_is_no_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The C library takes it, and Python can't make a moment of it."""
    monkeypatch.setenv("TZ", "XXX-167:59")
    time.tzset()
    try:
        usual = datetime(2026, 11, 2, 19, 5, tzinfo=UTC)
        assert here(usual) == usual
        assert here(datetime(2026, 11, 2, 19, 5)) == usual
        assert Period(usual.date(), usual.date()).told == "2 November 2026, days of this computer (UTC+00:00)"
        assert name_now().startswith("Batch ")
    finally:
        monkeypatch.undo()
        time.tzset()
