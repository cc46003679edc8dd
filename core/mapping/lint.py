"""Checks of one event before it is sent: what the product requires, and what Klaviyo would refuse.

(facts: "Create an event", limits; the user's document, "Error Handling", for the product's message.)
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.mapping.engine import MappedField
from core.mapping.payload import (
    EVENT_PROPERTIES,
    METRIC_NAME,
    NUMERIC_VALUE,
    PROFILE_ID,
    REQUIRED,
    UNIQUE_ID,
    EventDraft,
    Finding,
)
from core.mapping.values import Plain

INCOMPLETE = "Could not Create Transaction: Mapping field is missing / not complete"
"""The product's own message for a required mapping without a value."""

_PAYLOAD_BYTES = 5_000_000
_STRING_BYTES = 100_000
_ARRAY_ITEMS = 4000
_DEPTH = 10
_METRIC_LENGTH = 128
_ORDER_NUMBER = frozenset({"TransactionNumber", "parent.TransactionNumber"})


@dataclass(frozen=True)
class Limits:
    """What the revision in use allows."""

    most_properties: int
    knows_backfill: bool
    revision: str


def check_event(
    draft: EventDraft,
    fields: tuple[MappedField, ...],
    limits: Limits,
    *,
    order_number: str | None,
    profile_pending: bool,
) -> list[Finding]:
    """Everything about one event that blocks it, must be confirmed or is good to know.

    `profile_pending`: the profile is made when the order is sent, so that its id may be missing now.
    """
    return [
        *_required(draft, fields, order_number, profile_pending),
        *_value(draft),
        *_limits(draft, limits),
    ]


def _required(
    draft: EventDraft, fields: tuple[MappedField, ...], order_number: str | None, profile_pending: bool
) -> Iterable[Finding]:
    by_name = {field.mapping.destination_field: field for field in fields}
    present = {
        PROFILE_ID: draft.profile_id is not None or profile_pending,
        EVENT_PROPERTIES: bool((field := by_name.get(EVENT_PROPERTIES)) and field.value),
        METRIC_NAME: draft.metric is not None,
        UNIQUE_ID: draft.unique_id is not None,
    }
    for name in REQUIRED:
        mapped = by_name.get(name)
        if mapped is None:
            yield Finding("error", name, INCOMPLETE, f"The collection has no mapping for {name}: add it.")
        elif mapped.problem is None and not present[name]:
            yield Finding("error", name, INCOMPLETE, _what_to_check(name))
    # The document counts the order number among the values that the required mappings read.
    properties = by_name.get(EVENT_PROPERTIES)
    if properties is not None and not order_number and properties.reads & _ORDER_NUMBER:
        yield Finding(
            "error",
            EVENT_PROPERTIES,
            INCOMPLETE,
            "The order has no order number (TransactionNumber). Give it one in iPaaS.com, then preview again.",
        )


def _what_to_check(name: str) -> str:
    return {
        PROFILE_ID: "Check that the order has a customer with a link to Klaviyo, or an email that a profile has.",
        EVENT_PROPERTIES: "Check the EventProperties formula: it must return a dictionary with entries.",
        METRIC_NAME: "Check that the MetricName mapping has its static text.",
        UNIQUE_ID: "Check that the UniqueId mapping reads the record's ID.",
    }[name]


def _value(draft: EventDraft) -> Iterable[Finding]:
    if draft.value is None:
        yield Finding("warning", NUMERIC_VALUE, "The event has no value: Klaviyo counts no revenue for it.")
    elif draft.value == 0:
        yield Finding("hint", NUMERIC_VALUE, "The value is 0: Klaviyo counts no revenue for this event.")
    elif draft.value < 0:
        yield Finding("warning", NUMERIC_VALUE, "The value is negative: Klaviyo takes it off the revenue.")
    for name in ("value", "$value"):
        if name in draft.properties:
            yield Finding(
                "warning",
                name,
                "A value inside the properties gives no revenue; use the NumericValue mapping.",
            )


def _limits(draft: EventDraft, limits: Limits) -> Iterable[Finding]:
    if draft.metric is not None and len(draft.metric) >= _METRIC_LENGTH:
        yield Finding(
            "error",
            METRIC_NAME,
            f"The metric's name has {len(draft.metric)} characters; fewer than 128 are allowed.",
        )
    if len(draft.properties) > limits.most_properties:
        yield Finding(
            "error",
            EVENT_PROPERTIES,
            f"The event has {len(draft.properties)} properties; revision {limits.revision} "
            f"allows {limits.most_properties}.",
        )
    size = len(draft.body())
    if size > _PAYLOAD_BYTES:
        yield Finding("error", EVENT_PROPERTIES, f"The event has {size:,} bytes; Klaviyo allows 5 MB.")
    for name, value in draft.properties.items():
        if name == "":
            yield Finding("error", EVENT_PROPERTIES, "A property has an empty name.")
        yield from _within(name, value, 1)
    if draft.backfill and not limits.knows_backfill:
        yield Finding(
            "error",
            "backfill",
            f"Revision {limits.revision} doesn't know backfill; it came with 2026-04-15.",
            "Send without it, or set a newer API Revision.",
        )


def _within(name: str, value: Plain, depth: int) -> Iterable[Finding]:
    if depth > _DEPTH:
        yield Finding("error", name, f"The property is nested more than {_DEPTH} levels deep.")
    elif isinstance(value, str) and len(value.encode()) > _STRING_BYTES:
        yield Finding("error", name, f"The text has {len(value.encode()):,} bytes; Klaviyo allows 100 KB.")
    elif isinstance(value, list):
        if len(value) > _ARRAY_ITEMS:
            yield Finding("error", name, f"The list has {len(value):,} items; Klaviyo allows 4,000.")
        for item in value[: _ARRAY_ITEMS + 1]:
            yield from _within(name, item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _within(f"{name}.{key}", item, depth + 1)
