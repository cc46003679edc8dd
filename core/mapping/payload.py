"""Mapped fields as Klaviyo's event: the draft of one event and its exact body.

The five destinations of the event itself have a place of their own; every other destination is a
custom field and becomes a property under its own name. (docs/facts.md#ipaas-custom-destinations)
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

import msgspec

from core.mapping.destinations import (
    EVENT_FIELDS,
    EVENT_PROPERTIES,
    METRIC_NAME,
    NUMERIC_VALUE,
    PROFILE_ID,
    UNIQUE_ID,
)
from core.mapping.engine import MappedField
from core.mapping.findings import Finding
from core.mapping.values import Plain, text_of
from core.words import say

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")
_encoder = msgspec.json.Encoder(decimal_format="number")


@dataclass(frozen=True, kw_only=True)
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
    findings = [finding for field in fields for finding in _of_mapping(field)]
    by_name: dict[str, MappedField] = {}
    for field in fields:
        name = field.mapping.destination_field
        if name in by_name:
            findings.append(Finding("error", name, say("Two mappings write to this field.")))
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


def _of_mapping(field: MappedField) -> Iterable[Finding]:
    """What the mapping itself ran into."""
    name = field.mapping.destination_field
    if field.problem:
        yield Finding("error", name, field.problem, field.hint)
    if field.remark:
        yield Finding("warning", name, field.remark, field.hint)
    for note in field.notes:
        yield Finding(note.severity, name, note.message, note.hint)
    if field.changing:
        yield Finding(
            "error",
            name,
            say(
                "The unique ID changes from one moment to the next, so that each sending would be a new event."
            ),
            say("Have the mapping use the record's own ID, not the time or a random value."),
        )


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
                    say(
                        "The properties must be a dictionary; the mapping gives a value of the type {value_type}.",
                        value_type=field.value_type,
                    ),
                )
            )
    for name, custom in by_name.items():
        if name in EVENT_FIELDS or custom.problem:
            continue
        if name in properties:
            findings.append(
                Finding("warning", name, say("The custom field replaces a property of the same name."))
            )
        properties[name] = custom.value
    return properties


def _text(by_name: dict[str, MappedField], name: str, findings: list[Finding]) -> str | None:
    field = by_name.get(name)
    if field is None or field.value is None:
        return None
    if isinstance(field.value, str):
        return field.value if field.value.strip() else None
    if isinstance(field.value, int | Decimal) and not isinstance(field.value, bool):
        return text_of(field.value, field.value_type)
    findings.append(
        Finding(
            "error",
            name,
            say(
                "This must be text; the mapping gives a value of the type {value_type}.",
                value_type=field.value_type,
            ),
        )
    )
    return None


def _amount(by_name: dict[str, MappedField], findings: list[Finding]) -> Decimal | None:
    field = by_name.get(NUMERIC_VALUE)
    if field is None or field.value is None or field.value == "":
        return None
    if isinstance(field.value, int | Decimal) and not isinstance(field.value, bool):
        return Decimal(field.value)
    if isinstance(field.value, str) and field.literal and _NUMBER.fullmatch(field.value.strip()):
        return Decimal(field.value.strip())  # a Static mapping and a default have no other way to say it
    shown = f" ({field.value[:40]!r})" if isinstance(field.value, str) else ""
    findings.append(
        Finding(
            "error",
            NUMERIC_VALUE,
            say(
                "The value must be a number; the mapping gives a value of the type {value_type}{shown}.",
                value_type=field.value_type,
                shown=shown,
            ),
            say("Map a number, or convert the text with ConvertToDecimal(…)."),
        )
    )
    return None
