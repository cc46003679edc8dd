"""An order, collections over it, and the way from both to an event, without any network."""

from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import msgspec

from core.formula import Functions, HostFunction, Scope
from core.klaviyo.revisions import BACKFILL_SINCE
from core.mapping.collection import Collection
from core.mapping.document import Document
from core.mapping.engine import MappedField, apply
from core.mapping.filters import verdict
from core.mapping.findings import Finding
from core.mapping.lint import Limits, check_event
from core.mapping.payload import EventDraft, draft_event

PROFILE = "01HPROFILE"
TODAY = datetime.date(2026, 11, 23)
LIMITS = Limits(400, datetime.date(2026, 7, 15), BACKFILL_SINCE, TODAY)

ORDER_JSON = """{
  "id": "55260", "system_id": 1795, "transaction_parent_id": null, "transaction_number": "SO-1", "customer_id": 77,
  "email_address": "sarah@example.com", "type": "Order", "status": "Complete", "discount_amount": 0.00,
  "tax_amount": 13.11, "shipping_amount": 0.00, "subtotal": 128.60, "total": 141.10, "total_qty": 3,
  "created_datetime": "2026-11-02T14:05:09-05:00", "updated_datetime": null,
  "lines": [
    {"id": "901", "parent_id": 55260, "sequence_number": 1, "status": null, "sku": "A-1", "description": "Apron",
     "type": "Product", "qty": 2, "unit_price": 40.00, "extended_price": 80.00, "weight": null, "custom_fields": []},
    {"id": "902", "parent_id": 55260, "sequence_number": 2, "status": null, "sku": "B-2", "description": "Bowl",
     "type": "Product", "qty": 1, "unit_price": 48.60, "extended_price": 48.60, "weight": null, "custom_fields": []}
  ],
  "addresses": [], "payments": [], "taxes": [], "tracking": [], "notes": [],
  "custom_fields": [{"id": "1", "custom_field_name": "Gift Note", "value": "Happy birthday"},
                    {"id": "2", "custom_field_name": "Channel", "value": "UPS"}],
  "external_ids": [], "extension_fields": null
}"""

_decoder = msgspec.json.Decoder(float_hook=Decimal)


def order(**changes: Any) -> dict[str, Any]:
    """The order's JSON as it is read off the wire, with some fields changed."""
    decoded = _decoder.decode(ORDER_JSON)
    assert isinstance(decoded, dict)
    return {**decoded, **changes}


def mapping(destination: str, kind: str, source: str | None, **fields: Any) -> dict[str, Any]:
    """One mapping in iPaaS.com's JSON."""
    return {"destination_field": destination, "mapping_type_name": kind, "source_value": source, **fields}


REQUIRED = (
    mapping("ProfileId", "Static", PROFILE),
    mapping(
        "EventProperties",
        "Dynamic Formula",
        'new Dictionary<string, object> { { "Order", TransactionNumber } }',
    ),
    mapping("MetricName", "Static", "Placed Order"),
    mapping("UniqueId", "Field", "Id"),
    mapping("NumericValue", "Field", "Total"),
)


def with_mapping(*more: dict[str, Any], **fields: Any) -> Collection:
    """A collection that makes a whole event, with further mappings; one of a destination replaces the usual."""
    replaced = {each["destination_field"] for each in more}
    usual = [each for each in REQUIRED if each["destination_field"] not in replaced]
    raw = {"id": 1, "name": "Orders", "collection_type_id": 9, "direction_id": 2, "mappings": [*usual, *more]}
    return document({**raw, **fields}).parents[0]


def document(*raws: Mapping[str, Any]) -> Document:
    """A document of collections, as if read from a file."""
    return Document.from_json(json.dumps(raws, default=str).encode(), "test.json")


def built_in() -> Collection:
    """The integration's own Placed Order collection, with its child."""
    return Document.built_in().parents[0]


def functions(profile: str | None = PROFILE) -> Functions:
    """The look-ups that formulas make, answered from here."""
    named = (("id", "object"), ("type", "string"), ("systemId", "object"))
    return Functions(
        [
            HostFunction("GetExternalIdAsync", named, "string", lambda *_: profile),
            HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", lambda *_: profile),
        ]
    )


def scope(raw: Mapping[str, Any] | None = None, line: int | None = None) -> Scope:
    """The order, or one of its lines by place, as formulas see it."""
    whole = order() if raw is None else raw
    if line is None:
        return Scope.for_transaction(whole, system_id=1795, functions=functions())
    return Scope.for_line(whole["lines"][line], parent=whole, system_id=1795, functions=functions())


@dataclass(frozen=True)
class Mapped:
    """What became of one record."""

    fields: tuple[MappedField, ...]
    draft: EventDraft
    findings: tuple[Finding, ...]

    def field(self, destination: str) -> MappedField:
        """The mapping to a destination."""
        return next(each for each in self.fields if each.mapping.destination_field == destination)

    @property
    def errors(self) -> list[Finding]:
        """What blocks."""
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def body(self) -> dict[str, Any]:
        """The request's body, numbers as Decimal where they aren't whole."""
        decoded = _decoder.decode(self.draft.body())
        assert isinstance(decoded, dict)
        return decoded["data"]["attributes"]  # type: ignore[no-any-return]


async def mapped(
    collection: Collection,
    raw: Mapping[str, Any] | None = None,
    line: int | None = None,
    limits: Limits = LIMITS,
    **options: Any,
) -> Mapped:
    """A record through a collection, with all checks of one event."""
    whole = order() if raw is None else raw
    here = scope(whole, line)
    assert await verdict(collection, here) is None
    fields = await apply(collection, here, lambda: ())
    draft, findings = draft_event(fields, **{"time": None, "backfill": False, **options})
    number = whole.get("transaction_number")
    checked = check_event(draft, fields, limits, order_number=number, profile_pending=False)
    return Mapped(fields, draft, (*findings, *checked))


async def value_of(
    kind: str, source: str | None, raw: Mapping[str, Any] | None = None, **fields: Any
) -> MappedField:
    """What one mapping to the custom field `Probe` makes of the order."""
    return (await mapped(with_mapping(mapping("Probe", kind, source, **fields)), raw)).field("Probe")
