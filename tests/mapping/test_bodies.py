"""Bodies of generated orders and collections: Klaviyo's own models take them, and no number changes.

hypothesis makes orders and collections; the bodies are collected, and one process with Klaviyo's official
client reads all of them at the end.
"""

from __future__ import annotations

import asyncio
import re
import string
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.mapping.small_order import PROFILE, mapped, mapping, order, with_mapping

EXAMPLES = 300
_decoder = msgspec.json.Decoder(float_hook=Decimal)

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
names = st.text(string.ascii_letters + " _-$.äß中🎁", min_size=1, max_size=12).filter(str.strip)
money = st.builds(
    lambda sign, whole, places: (
        Decimal(sign + whole) / 1 if not places else Decimal(f"{sign}{whole}.{places}")
    ),
    st.sampled_from(["", "-"]),
    st.integers(0, 10**15).map(str),
    st.text(string.digits, max_size=6),
)


@st.composite
def orders(draw: st.DrawFn) -> dict[str, Any]:
    """An order whose values are whatever the API could send."""
    lines = order()["lines"]
    for line in lines:
        line.update(unit_price=draw(money), extended_price=draw(money), sku=draw(st.none() | texts))
        line["id"] = str(draw(st.integers(1, 10**12)))
    return order(
        lines=lines,
        id=str(draw(st.integers(1, 10**12))),
        transaction_number=draw(texts.filter(str.strip)),
        email_address=draw(st.none() | texts),
        total=draw(money),
        subtotal=draw(money),
        total_qty=draw(st.integers(0, 10**6) | money),
        customer_id=draw(st.none() | st.integers(1, 2**62)),
        created_datetime=draw(
            st.sampled_from(["2026-11-02T14:05:09-05:00", "2024-02-29T23:59:59.1234567+13:00"])
        ),
        custom_fields=[{"custom_field_name": "Gift Note", "value": draw(st.none() | texts)}],
    )


FORMULAS = (
    "Total",
    "Subtotal - Total",
    "TotalQty * 1.000m",
    "Total > 0",
    "CreatedDateTime",
    "CustomerId",
    "EmailAddress",
    "null",
    "1.5",
    "new List<object> { Total, EmailAddress, null, true }",
    'new Dictionary<string, object> { { "Number", TransactionNumber }, { "Sum", Subtotal } }',
    "Lines.Select(line => line.UnitPrice).ToList()",
    "Lines.Select(line => new { line.Sku, line.ExtendedPrice }).ToList()",
)
LINE_FORMULAS = (
    "ExtendedPrice * Qty",
    "parent.Total - ExtendedPrice",
    "parent.CreatedDateTime.UtcDateTime",
    "UnitPrice / 3m",
    "(double)UnitPrice",
    "parent.Lines.Select(other => other.UnitPrice).ToList()",
    'new Dictionary<string, object> { { "SKU", Sku }, { "Inner", new { Price = UnitPrice } } }',
    "(uint)3",
)
LINE_FIELDS = ("ExtendedPrice", "UnitPrice", "Qty", "Sku", "Weight", "parent.Total", "parent.CreatedDateTime")
MOMENTS = (None, "2026-11-02T14:05:09-05:00", "2026-11-02T14:05:09.1234567Z")
FIELDS = ("Total", "EmailAddress", "CustomerId", "CreatedDateTime", "Gift Note", "TotalQty", "Status")


def custom(fields: tuple[str, ...], formulas: tuple[str, ...]) -> st.SearchStrategy[tuple[str, str, str]]:
    """Name, kind and source of a custom field."""
    return st.one_of(
        st.tuples(names, st.just("Field"), st.sampled_from(fields)),
        st.tuples(names, st.just("Dynamic Formula"), st.sampled_from(formulas)),
        st.tuples(names, st.just("Lookup Translation"), st.sampled_from(fields)),
        st.tuples(names, st.just("Static"), texts),
    )


usual = frozenset({"ProfileId", "EventProperties", "MetricName", "UniqueId", "NumericValue"})


@st.composite
def collections(draw: st.DrawFn, *, of_line: bool) -> Any:
    """A collection with custom fields of every kind, and any metric and value."""
    sources = custom(LINE_FIELDS, LINE_FORMULAS) if of_line else custom(FIELDS, FORMULAS)
    more = draw(st.lists(sources, max_size=8, unique_by=lambda each: each[0]))
    rows = {"*": draw(texts)} if draw(st.booleans()) else {"UPS": "1"}
    mappings = [
        mapping(name, kind, source, default_value=draw(st.none() | texts), translation_values=rows)
        for name, kind, source in more
        if name not in usual
    ]
    amounts = ["ExtendedPrice", "UnitPrice", "parent.Total"] if of_line else ["Total", "Subtotal", "TotalQty"]
    mappings.append(mapping("NumericValue", "Field", draw(st.sampled_from(amounts))))
    mappings.append(mapping("MetricName", "Static", draw(texts.filter(str.strip))))
    if of_line:
        text = (
            'new Dictionary<string, object> { { "Order", parent.TransactionNumber }, { "Price", UnitPrice } }'
        )
        mappings.append(mapping("EventProperties", "Dynamic Formula", text))
    return with_mapping(*mappings)


def numbers_in(text: str) -> list[Decimal]:
    """Every number of a JSON text, with its scale."""
    bare = re.sub(r'"(?:\\.|[^"\\])*"', '""', text)
    return [Decimal(found) for found in re.findall(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", bare)]


def numbers_of(value: object) -> list[Decimal]:
    """Every number of decoded JSON, in order."""
    if isinstance(value, dict):
        return [number for item in value.values() for number in numbers_of(item)]
    if isinstance(value, list):
        return [number for item in value for number in numbers_of(item)]
    return [Decimal(value)] if isinstance(value, int | Decimal) and not isinstance(value, bool) else []


def exactly(number: Decimal) -> str:
    """A number with its scale, which == would not tell apart."""
    return str(number.as_tuple())


def test_bodies_are_what_klaviyos_own_models_take() -> None:
    bodies: list[bytes] = []

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck), database=None)
    @given(st.data(), orders(), st.booleans(), st.sampled_from(MOMENTS), st.booleans())
    def make(
        data: st.DataObject, raw: dict[str, Any], of_line: bool, time: str | None, backfill: bool
    ) -> None:
        collection = data.draw(collections(of_line=of_line))
        line = 0 if of_line else None
        made = asyncio.run(mapped(collection, raw, line, time=time, backfill=backfill))
        sendable = [error for error in made.errors if "characters" not in error.message]
        assert sendable == []
        body = made.draft.on_profile(PROFILE).body()
        attributes = _decoder.decode(body)["data"]["attributes"]
        amount = next(f.value for f in made.fields if f.mapping.destination_field == "NumericValue")
        assert exactly(Decimal(attributes["value"])) == exactly(Decimal(str(amount)))
        sent = [exactly(number) for number in numbers_in(body.decode())]
        mapped_numbers = numbers_of([made.draft.properties, made.draft.value])
        assert sent == [exactly(number) for number in mapped_numbers]
        bodies.append(body)

    make()
    assert len(bodies) >= EXAMPLES
    for part in (b'"time":', b'"backfill":true', b'"Price":'):  # all sorts have been made
        assert 0 < sum(part in body for body in bodies) < len(bodies)
    done = subprocess.run(
        [sys.executable, "-m", "tests.mapping.official_models"],
        input=b"\n".join(bodies),
        capture_output=True,
        timeout=200,
        check=False,
        cwd=Path.cwd(),
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert done.stdout.decode() == ""
