"""The records that formulas read: which fields they have, their C# names and types, in one table.

The fields are those of iPaaS.com's JSON; the formula's name is the PascalCase one, but for those in
`_OTHER_NAMES`. Which numbers may be missing follows what formulas rely on: `Weight ?? 0` compiles only
for a `decimal?`, `total += line.ExtendedPrice` only for a `decimal`.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.formula.records.model import Field, RecordDef
from core.formula.records.readers import reader
from core.formula.types.builtin import BOOL, DECIMAL, LONG, OBJECT, STRING, list_of
from core.formula.types.model import Type
from core.formula.types.signatures import read_type

_EVERY = {"id": "string", "custom_fields": "List<CustomField>", "external_ids": "List<ExternalId>"}
_MONEY = "discount_amount tax_amount shipping_amount subtotal total total_qty"

_TABLE: Mapping[str, Mapping[str, str]] = {
    "CustomField": {"id": "string", "custom_field_name": "string", "value": "string"},
    "ExternalId": {
        "id": "string",
        "system_id": "long",
        "system_name": "string",
        "external_id": "string",
        "internal_id": "string",
    },
    "Payment": _EVERY
    | {"method": "string", "amount": "decimal", "status": "string", "description": "string"}
    | {"method_info": "Dictionary<string, string>"},
    "Address": _EVERY
    | dict.fromkeys(
        [
            "first_name",
            "last_name",
            "type",
            "phone_number",
            "company",
            "address_1",
            "address_2",
            "address_3",
            "city",
            "region",
            "country",
            "postal_code",
        ],
        "string",
    )
    | {"is_primary_billing": "bool", "is_primary_shipping": "bool", "customer_id": "long?"},
    "TransactionLine": _EVERY
    | {
        "parent_id": "long",
        "sequence_number": "int",
        "status": "string",
        "sku": "string",
        "description": "string",
        "type": "string",
        **dict.fromkeys(
            [
                "qty",
                "qty_shipped",
                "unit_price",
                "extended_price",
                "original_unit_price",
                "discount_amount",
                "discount_percent",
                "tax_percent",
                "estimated_tax_amount",
            ],
            "decimal",
        ),
        "weight": "decimal?",
        "address": "Address",
        "line_info": "Dictionary<string, string>",
        "options": "Dictionary<string, string>",
    },
    "Transaction": _EVERY
    | {
        "system_id": "long",
        "transaction_parent_id": "long?",
        "transaction_number": "string",
        "customer_id": "long?",
        "email_address": "string",
        "type": "string",
        "status": "string",
        **dict.fromkeys(_MONEY.split(), "decimal"),
        "created_datetime": "DateTimeOffset",
        "updated_datetime": "DateTimeOffset?",
        "lines": "List<TransactionLine>",
        "taxes": "List<object>",
        "payments": "List<Payment>",
        "tracking": "List<object>",
        "addresses": "List<Address>",
        "notes": "List<object>",
    },
    "Customer": _EVERY
    | dict.fromkeys(
        ["customer_number", "first_name", "last_name", "email_address", "company", "comment"], "string"
    )
    | {
        "category_id": "long?",
        "created_datetime": "DateTimeOffset",
        "updated_datetime": "DateTimeOffset?",
        "addresses": "List<Address>",
    },
}

_OTHER_NAMES = {
    "transaction_parent_id": "ParentId",
    "updated_datetime": "UpdateDateTime",
    "created_datetime": "CreatedDateTime",
}


class Schema:
    """All record types, built from the table."""

    def __init__(self) -> None:
        self.types = {name: Type(RecordDef(name)) for name in _TABLE}
        for name, fields in _TABLE.items():
            definition = self.definition(name)
            for json, type_text in fields.items():
                type_ = read_type(type_text, (), self.types.get)
                definition.add(make_field(json, type_))

    def definition(self, name: str) -> RecordDef:
        """The record's type by its name; KeyError for none."""
        definition = self.types[name].definition
        assert isinstance(definition, RecordDef)
        return definition


def make_field(json: str, type_: Type) -> Field:
    """A field of a known type."""
    kept = not type_.is_value and type_ != STRING
    required = type_.is_value and not type_.is_nullable
    return Field(pascal(json), json, type_, reader(type_), required, kept)


def pascal(json: str) -> str:
    """The formula's name of a JSON field: email_address is EmailAddress."""
    return _OTHER_NAMES.get(json) or "".join(part[:1].upper() + part[1:] for part in json.split("_"))


def inferred_field(json: str, value: Any) -> Field:
    """A field that the table doesn't know: its type is what the JSON value shows."""
    return make_field(json, _type_of_json(value))


def _type_of_json(value: Any) -> Type:
    if isinstance(value, bool):
        return BOOL
    if isinstance(value, int):
        return LONG
    if isinstance(value, Decimal | float):
        return DECIMAL
    if isinstance(value, str):
        return STRING
    if isinstance(value, Mapping):
        return read_type("Dictionary<string, object>")
    if isinstance(value, list):
        return list_of(OBJECT)
    return OBJECT
