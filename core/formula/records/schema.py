"""The records that formulas read: which fields they have, their C# names and types, in one table.

The fields are those of iPaaS.com's JSON; the formula's name is the PascalCase one, but for those in
`_OTHER_NAMES`. The types are those of the models that iPaaS.com publishes with its integration template; a customer's
addresses are assumed (docs/facts.md#ipaas-customer).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from core.coerce import WrongType
from core.formula.errors import UnfitField
from core.formula.records.model import Field, Read, RecordDef
from core.formula.records.readers import decimal_reader, long_reader, reader, records_reader
from core.formula.types.builtin import BOOL, DECIMAL, LONG, OBJECT, STRING, list_of
from core.formula.types.model import Type, underlying
from core.formula.types.signatures import read_type

_TEXT = "string"
_FIRST = {"id": _TEXT, "tracking_guid": "Guid?"}
_LAST = {
    "custom_fields": "List<CustomField>",
    "external_ids": "List<ExternalId>",
    "extension_fields": "List<KeyValuePair<string, string>>",
}


def _texts(names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), _TEXT)


def _decimals(names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), "decimal")


_ADDRESS = {
    **_texts("shipping_method shipping_method_description first_name last_name"),
    "shipping_amount": "double",
    "type": _TEXT,
    "ship_date": "DateTime?",
    **_texts("phone_number company address_1 address_2 address_3 city region country postal_code"),
    "is_primary_billing": "bool",
    "is_primary_shipping": "bool",
}
_TIMES = {"created_datetime": "DateTimeOffset", "updated_datetime": "DateTimeOffset?"}

# In the order of the public models. (docs/facts.md#ipaas-records)
_TABLE: Mapping[str, Mapping[str, str]] = {
    "CustomField": _texts("id custom_field_name value"),
    "ExternalId": {
        "id": "long",
        "system_id": "long",
        **_texts("system_name external_id internal_id message"),
    },
    "TaxResponse": {**_FIRST, "authority": _TEXT, **_decimals("amount orginal_amount tax_percent"), **_LAST},
    "NoteResponse": {
        **_FIRST,
        "sequence_number": "int",
        **_texts("type text"),
        "note_created_date_time": "DateTime?",
        "is_public": "bool",
        **_LAST,
    },
    "TrackingResponse": {
        **_FIRST,
        **_texts("shipping_method shipping_method_description tracking_number"),
        "cost": "double?",
        **_LAST,
    },
    "Payment": {
        **_FIRST,
        "method": _TEXT,
        "amount": "decimal",
        **_texts("status description"),
        "method_info": "Dictionary<string, string>",
        **_LAST,
    },
    "Address": {**_FIRST, **_ADDRESS, "customer_id": "long?", **_LAST},
    "TransactionLineAddressResponse": {"id": _TEXT, **_ADDRESS, "customer_id": "long"},
    "TransactionLine": {
        **_FIRST,
        "parent_id": "long?",
        "sequence_number": "int",
        **_texts("status sku description type"),
        **_decimals(
            "qty qty_shipped unit_price extended_price original_unit_price discount_amount discount_percent "
            "tax_percent estimated_tax_amount"
        ),
        "weight": "decimal?",
        "address": "TransactionLineAddressResponse",
        "line_info": "Dictionary<string, string>",
        "options": "Dictionary<string, string>",
        **_LAST,
    },
    "Transaction": {
        **_FIRST,
        "system_id": "long",
        "transaction_parent_id": "long?",
        "transaction_number": _TEXT,
        "customer_id": "long?",
        **_texts("email_address type status"),
        **_decimals("discount_amount tax_amount shipping_amount subtotal total total_qty"),
        **_TIMES,
        "lines": "List<TransactionLine>",
        "taxes": "List<TaxResponse>",
        "payments": "List<Payment>",
        "tracking": "List<TrackingResponse>",
        "addresses": "List<Address>",
        "notes": "List<NoteResponse>",
        **_LAST,
    },
    "Customer": {
        **_FIRST,
        **_texts("customer_number first_name last_name email_address company comment"),
        "category_id": "long?",
        **_TIMES,
        "addresses": "List<Address>",
        **_LAST,
    },
}

MODELS = _TABLE
"""The models by their names: of each field its JSON name and its C# type."""
_MADE = frozenset({"method_info", "options"})
"""Dictionaries that the models make themselves: empty where the record came without them."""

_OTHER_NAMES = {
    "transaction_parent_id": "ParentId",
    "updated_datetime": "UpdateDateTime",
    "created_datetime": "CreatedDateTime",
    "note_created_date_time": "NoteCreatedDateTime",
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
    name = pascal(json)
    read = _named(name, json, reader(type_))
    if underlying(type_) == DECIMAL:
        read = decimal_reader(read)
    elif underlying(type_) == LONG:
        read = long_reader(read)
    elif type_.name == "List" and type_.args[0].kind == "record":
        read = records_reader(type_, read)
    return Field(name, json, type_, read, required, kept, json in _MADE)


def _named(name: str, json: str, read: Read) -> Read:
    """The same, with the field's name in what it raises."""

    def named(value: Any) -> Any:
        try:
            return read(value)
        except WrongType as error:
            raise UnfitField(f"the record's `{name}` (JSON `{json}`) holds {error}") from None

    return named


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
