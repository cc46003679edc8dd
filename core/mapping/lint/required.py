"""What the product requires: the mappings without which it makes no event, in its own words."""

from __future__ import annotations

from collections.abc import Iterable

from core.mapping.destinations import EVENT_PROPERTIES, METRIC_NAME, PROFILE_ID, REQUIRED, UNIQUE_ID
from core.mapping.engine import MappedField
from core.mapping.findings import INCOMPLETE, Finding, Severity
from core.mapping.payload import EventDraft
from core.words import at_the_terminal, say

NO_EMAIL = say("The order has no email, so the event's properties have none.")
_EMAIL = frozenset({"EmailAddress", "parent.EmailAddress"})
_ORDER_NUMBER = frozenset({"TransactionNumber", "parent.TransactionNumber"})


def check_required(
    draft: EventDraft, fields: tuple[MappedField, ...], order_number: str | None, profile_pending: bool
) -> Iterable[Finding]:
    """A required mapping that is missing or has no value."""
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
            yield Finding(
                "error",
                name,
                INCOMPLETE,
                say(
                    "The collection has no mapping for {name}: {name_2}",
                    name=name,
                    name_2=_alike(name, by_name),
                ),
            )
        elif mapped.problem is None and not present[name]:
            yield Finding("error", name, INCOMPLETE, _what_to_check(name))
    # The document counts the order number among the values that the required mappings read. A formula
    # that puts something in its place leaves no gap.
    properties = by_name.get(EVENT_PROPERTIES)
    reads = properties is not None and bool(properties.reads & _ORDER_NUMBER)
    if reads and not (order_number or "").strip() and _has_gap(properties):
        yield Finding(
            "error",
            EVENT_PROPERTIES,
            INCOMPLETE,
            say(
                "The order has no order number (TransactionNumber). Give it one in iPaaS.com, then preview "
                "again."
            ),
        )


def check_email(fields: tuple[MappedField, ...], severity: Severity | None) -> Iterable[Finding]:
    """Properties that read the email of an order that has none: the checklist wants it there afterwards.

    (docs/facts.md#product-checklist)
    """
    properties = next((f for f in fields if f.mapping.destination_field == EVENT_PROPERTIES), None)
    if severity is not None and properties is not None and properties.reads & _EMAIL and _has_gap(properties):
        yield Finding(
            severity,
            EVENT_PROPERTIES,
            NO_EMAIL,
            say(
                "Give the order its email in iPaaS.com, then preview again; or choose by name to send it "
                "without: tick “Send it without the email”{terminal}.",
                terminal=at_the_terminal("--without-email"),
            ),
        )


def _has_gap(properties: MappedField | None) -> bool:
    value = properties.value if properties is not None else None
    return isinstance(value, dict) and any(
        item is None or (isinstance(item, str) and not item.strip()) for item in value.values()
    )


def _alike(name: str, destinations: Iterable[str]) -> str:
    """What to do about a destination that isn't there."""
    for other in destinations:
        if other.strip().casefold() == name.casefold():
            return say(
                "it has one for {other}, which counts as a custom field. Correct that name.",
                other=repr(other),
            )
    return say("add it.")


def _what_to_check(name: str) -> str:
    return {
        PROFILE_ID: say(
            "Check that the order has a customer with a link to Klaviyo, or an email that a profile has."
        ),
        EVENT_PROPERTIES: say("Check the EventProperties formula: it must return a dictionary with entries."),
        METRIC_NAME: say("Check that the MetricName mapping has its static text."),
        UNIQUE_ID: say("Check that the UniqueId mapping reads the record's ID."),
    }[name]
