"""What counts as recorded already, and how it differs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import cast

import pytest

from core.errors import UnreadableAnswer
from core.klaviyo import KlaviyoReader, StoredEvent
from core.transfer.recorded.find import Expected, differences, earliest, find_recorded
from core.transfer.recorded.read_back import Patience

ORDER = ("Placed Order", "55260")


def expected(unique_id: str = "55260", metric: str = "Placed Order", **properties: object) -> Expected:
    return Expected((metric, unique_id), Decimal("141.71"), properties)


def stored(
    unique_id: str | None = "55260",
    metric: str | None = "Placed Order",
    value: str | None = "141.71",
    event_id: str = "e1",
    **properties: object,
) -> StoredEvent:
    amount = Decimal(value) if value is not None else None
    return StoredEvent(
        id=event_id,
        metric=metric,
        profile_id="01H",
        unique_id=unique_id,
        value=amount,
        datetime="2026-11-02",
        properties=properties,
    )


class Pages:
    """A profile's events; counts those that were read."""

    def __init__(self, *events: StoredEvent) -> None:
        self.read = 0
        self._events = events

    async def events(self, profile_id: str, *, after: datetime | None = None) -> AsyncIterator[StoredEvent]:
        for event in self._events:
            self.read += 1
            yield event


async def found_in(pages: Pages, *wanted: Expected) -> dict[tuple[str, str], str]:
    reader = cast(KlaviyoReader, pages)
    return {key: event.id for key, event in (await find_recorded(reader, "01H", wanted, None)).items()}


async def test_found_by_metric_and_unique_id() -> None:
    pages = Pages(
        stored(metric="Ordered Product"),
        stored("55261"),
        stored(metric=None),
        stored(event_id="it", a=1),
        stored("9"),
    )
    assert await found_in(pages, expected()) == {ORDER: "it"}
    assert pages.read == 4


async def test_an_event_of_an_unknown_metric_with_its_unique_id_is_not_taken_for_nothing() -> None:
    with pytest.raises(UnreadableAnswer, match="e1 has the unique ID 55260"):
        await found_in(Pages(stored(metric=None), stored("9")), expected())
    assert await found_in(Pages(stored("9", metric=None)), expected()) == {}


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        ("0.3333333333333333333333333333", "0.3333333333333333", True),
        ("12345678901234.56", "12345678901234.56", True),
        ("12345678901234567.891", "12345678901234568", True),
        ("0.3333333333333333333333333333", "0.3333333333333", False),
        ("141.71", "141.7100001", False),
        ("9" * 400, "1", False),
    ],
)
def test_numbers_that_a_double_cannot_tell_apart_are_the_same(ours: str, theirs: str, same: bool) -> None:
    """Klaviyo may keep doubles: what comes back is the nearest one."""
    wanted = Expected(ORDER, Decimal(ours), {"Each": Decimal(ours), "Deep": [{"a": Decimal(ours)}]})
    there = stored(value=theirs, Each=Decimal(theirs), Deep=[{"a": Decimal(theirs)}])
    assert (differences(wanted, there) == ()) is same


async def test_an_event_with_another_unique_id_is_never_taken_for_it() -> None:
    """Even when all else is the same."""
    assert await found_in(Pages(stored("other", a=1)), expected(a=1)) == {}


async def test_without_a_unique_id_order_number_value_and_properties_decide() -> None:
    wanted = replace(expected(Email="a@example.com", Order="SO-1"), order_number="SO-1")
    same = stored(None, Email="a@example.com", Order="SO-1")
    assert await found_in(Pages(same), wanted) == {ORDER: "e1"}
    assert await found_in(Pages(stored(None, Email="a@example.com", Order="SO-2")), wanted) == {}
    assert await found_in(Pages(stored(None, value="9", Email="a@example.com", Order="SO-1")), wanted) == {}


async def test_without_an_order_number_nothing_is_taken_for_it() -> None:
    """Another order of the same person looks the same."""
    wanted = expected(Email="a@example.com")
    assert await found_in(Pages(stored(None, Email="a@example.com")), wanted) == {}


async def test_two_lines_alike_are_not_told_apart_by_guessing() -> None:
    alike = expected("901", "Ordered Product", SKU="A", Order="SO-1")
    one = replace(alike, order_number="SO-1")
    two = replace(one, key=("Ordered Product", "902"))
    first = stored(None, "Ordered Product", event_id="e1", SKU="A", Order="SO-1")
    assert await found_in(Pages(first), one) == {("Ordered Product", "901"): "e1"}
    assert await found_in(Pages(first), one, two) == {}


async def test_nothing_to_look_for_asks_nothing() -> None:
    pages = Pages(stored())
    assert await found_in(pages) == {}
    assert pages.read == 0


@pytest.mark.parametrize(
    ("there", "told"),
    [
        (stored(A=1, B=[Decimal("1.50")]), ()),
        (stored(A=Decimal("1.0"), B=[Decimal("1.5")], value="141.710"), ()),
        (stored(A=1, B=[Decimal("1.50")], value=None), ()),
        (
            stored(A=1, B=[Decimal("1.50")], value="140"),
            ("value: Klaviyo has 140, the mapping gives 141.71",),
        ),
        (stored(A=1), ("B: Klaviyo doesn't have it",)),
        (
            stored(A=2, B=[Decimal("1.50")], C=3),
            ("A: Klaviyo has another value", "C: only Klaviyo has it"),
        ),
    ],
)
def test_differences_field_by_field(there: StoredEvent, told: tuple[str, ...]) -> None:
    assert differences(expected(A=1, B=[Decimal("1.50")]), there) == told


def test_names_that_klaviyo_keeps_for_itself_are_not_compared() -> None:
    """They are taken off what is read, so that they would always seem to be missing."""
    assert differences(expected(**{"$extra": "x"}), stored()) == ()


@pytest.mark.parametrize(
    ("created", "from_when"),
    [
        ("2026-11-02T14:05:09-05:00", datetime(2026, 10, 31, 19, 5, 9, tzinfo=UTC)),
        ("2026-11-02T14:05:09.1234567Z", datetime(2026, 10, 31, 14, 5, 9, 123456, tzinfo=UTC)),
        ("2026-11-02T14:05:09", datetime(2026, 10, 31, 14, 5, 9, tzinfo=UTC)),
        ("2026-11-02", datetime(2026, 10, 31, tzinfo=UTC)),
        ("soon", None),
        ("", None),
        (None, None),
        ("0001-01-01T00:00:00+00:00", None),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59-12:00", None),
    ],
)
def test_from_when_on_an_order_has_events(created: str | None, from_when: datetime | None) -> None:
    assert earliest(created) == from_when


@pytest.mark.parametrize(("waited", "left"), [(0.0, 2.0), (0.5, 1.5), (10.0, 1.0)])
def test_what_was_waited_for_before_a_look_counts(waited: float, left: float) -> None:
    assert Patience(limit=2.0).after(waited).limit == left
