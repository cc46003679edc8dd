"""Mapped fields as Klaviyo's event: the draft of one event and its exact body.

The five destinations of the event itself have a place of their own; every other destination is a
custom field and becomes a property under its own name. (facts: "A mapping collection")
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

import msgspec

from core.mapping.engine import MappedField
from core.mapping.values import Plain

PROFILE_ID = "ProfileId"
EVENT_PROPERTIES = "EventProperties"
METRIC_NAME = "MetricName"
UNIQUE_ID = "UniqueId"
NUMERIC_VALUE = "NumericValue"
EVENT_FIELDS = (PROFILE_ID, EVENT_PROPERTIES, METRIC_NAME, UNIQUE_ID, NUMERIC_VALUE)
REQUIRED = (PROFILE_ID, EVENT_PROPERTIES, METRIC_NAME, UNIQUE_ID)

_encoder = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True)
class Finding:
    """Something about one field that is wrong or worth knowing."""

    severity: Literal["error", "warning", "hint"]
    field: str
    message: str
    hint: str = ""


@dataclass(frozen=True)
class EventDraft:
    """One event before it is bytes. `time` is ISO 8601 with offset, None for now."""

    properties: dict[str, Plain]
    metric: str | None
    unique_id: str | None
    value: Decimal | None
    profile_id: str | None
    time: str | None = None
    backfill: bool = False

    def on_profile(self, profile_id: str | None) -> EventDraft:
        """The same event on the profile that was resolved (None: it is made when the order is sent)."""
        return replace(self, profile_id=profile_id)

    def body(self) -> bytes:
        """The JSON that is sent. The profile goes by its id alone: a further identifier could merge profiles."""
        attributes: dict[str, object] = {
            "properties": self.properties,
            "metric": {"data": {"type": "metric", "attributes": {"name": self.metric}}},
            "profile": {"data": {"type": "profile", "id": self.profile_id, "attributes": {}}},
            "unique_id": self.unique_id,
        }
        if self.value is not None:
            attributes["value"] = self.value
        if self.time is not None:
            attributes["time"] = self.time
        if self.backfill:
            attributes["backfill"] = True
        return _encoder.encode({"data": {"type": "event", "attributes": attributes}})


def draft_event(
    fields: tuple[MappedField, ...], *, time: str | None, backfill: bool
) -> tuple[EventDraft, list[Finding]]:
    """The event that mapped fields make, with what is wrong at each field."""
    findings = [Finding("error", f.mapping.destination_field, f.problem) for f in fields if f.problem]
    by_name: dict[str, MappedField] = {}
    for field in fields:
        name = field.mapping.destination_field
        if name in by_name:
            findings.append(Finding("error", name, "Two mappings write to this field."))
        by_name[name] = field
    draft = EventDraft(
        properties=_properties(by_name, findings),
        metric=_text(by_name, METRIC_NAME, findings),
        unique_id=_text(by_name, UNIQUE_ID, findings),
        value=_amount(by_name, findings),
        profile_id=_text(by_name, PROFILE_ID, findings),
        time=time,
        backfill=backfill,
    )
    return draft, findings


def _properties(by_name: dict[str, MappedField], findings: list[Finding]) -> dict[str, Plain]:
    properties: dict[str, Plain] = {}
    field = by_name.get(EVENT_PROPERTIES)
    if field is not None and field.value is not None:
        if isinstance(field.value, dict):
            properties.update(field.value)
        else:
            findings.append(
                Finding(
                    "error",
                    EVENT_PROPERTIES,
                    f"The properties must be a dictionary; the mapping gives a value of the type {field.value_type}.",
                )
            )
    for name, custom in by_name.items():
        if name in EVENT_FIELDS or custom.problem:
            continue
        if name in properties:
            findings.append(
                Finding("warning", name, "The custom field replaces a property of the same name.")
            )
        properties[name] = custom.value
    return properties


def _text(by_name: dict[str, MappedField], name: str, findings: list[Finding]) -> str | None:
    field = by_name.get(name)
    if field is None or field.value is None or field.value == "":
        return None
    if isinstance(field.value, str):
        return field.value
    if isinstance(field.value, int | Decimal) and not isinstance(field.value, bool):
        return str(field.value)
    findings.append(
        Finding(
            "error", name, f"This must be text; the mapping gives a value of the type {field.value_type}."
        )
    )
    return None


def _amount(by_name: dict[str, MappedField], findings: list[Finding]) -> Decimal | None:
    field = by_name.get(NUMERIC_VALUE)
    if field is None or field.value is None:
        return None
    if isinstance(field.value, int | Decimal) and not isinstance(field.value, bool):
        return Decimal(field.value)
    findings.append(
        Finding(
            "error",
            NUMERIC_VALUE,
            f"The value must be a number; the mapping gives a value of the type {field.value_type}.",
        )
    )
    return None
