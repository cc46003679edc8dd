"""The records that formulas read: which fields they have, their C# names and types, in one table.

The fields are those of iPaaS.com's JSON; the formula's name is the PascalCase one, but for those in
`_OTHER_NAMES`. Which numbers may be missing follows what formulas rely on: `Weight ?? 0` compiles only
for a `decimal?`, `total += line.ExtendedPrice` only for a `decimal`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.formula.types.builtin import BOOL, DECIMAL, LONG, OBJECT, STRING, list_of
from core.formula.types.model import Type, TypeDef
from core.formula.types.signatures import read_type
from core.formula.values import decimals
from core.formula.values.collections import NetDictionary, NetList
from core.formula.values.dateparse import offset_from_json
from core.formula.values.strings import to_net

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

Read = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its JSON name, its C# type, and how its raw value comes out of the JSON.

    `required` fields are of types that can't be null in C#: reading one that the record lacks is an error.
    """

    name: str
    json: str
    type: Type
    read: Read
    required: bool
    kept: bool  # read once per record: lists and the like, which a formula may change or compare


class RecordDef(TypeDef):
    """A record's type."""

    __slots__ = ("by_json", "fields")

    def __init__(self, name: str) -> None:
        super().__init__(name, "record")
        self.fields: dict[str, Field] = {}
        self.by_json: dict[str, Field] = {}

    def add(self, field: Field) -> None:
        self.fields[field.name] = field
        self.by_json[field.json] = field


class Record:
    """A record at run time: iPaaS.com's JSON, read field by field when asked for."""

    __slots__ = ("kept", "raw", "type")

    def __init__(self, type_: Type, raw: Mapping[str, Any]) -> None:
        self.type = type_
        self.raw = raw
        self.kept: dict[str, Any] = {}

    def get(self, field: Field) -> Any:
        """The raw value of a field, None where it is missing."""
        kept = self.kept
        if field.name in kept:
            return kept[field.name]
        value = field.read(self.raw.get(field.json))
        if field.kept:
            kept[field.name] = value
        return value


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
        definition = self.types[name].definition
        assert isinstance(definition, RecordDef)
        return definition


def make_field(json: str, type_: Type) -> Field:
    """A field of a known type."""
    kept = not type_.is_value and type_ != STRING
    required = type_.is_value and not type_.is_nullable
    return Field(pascal(json), json, type_, _reader(type_), required, kept)


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


def _reader(type_: Type) -> Read:
    name = type_.args[0].name if type_.is_nullable else type_.name
    if type_.kind == "record":
        return lambda value: Record(type_, value) if isinstance(value, Mapping) else None
    if name == "List":
        item = _reader(type_.args[0])
        return lambda value: NetList(type_, [item(one) for one in value]) if isinstance(value, list) else None
    if name == "Dictionary":
        return _dictionary_reader(type_)
    return _SCALARS[name]


def _dictionary_reader(type_: Type) -> Read:
    item = _reader(type_.args[1])

    def read(value: Any) -> NetDictionary | None:
        if not isinstance(value, Mapping):
            return None
        found = NetDictionary(type_)
        for key, one in value.items():
            found.put(to_net(str(key)), item(one))
        return found

    return read


def _text(value: Any) -> str | None:
    if type(value) is str:
        return value if value.isascii() else to_net(value)
    if value is None:
        return None
    if isinstance(value, bool):
        return "True" if value else "False"
    if isinstance(value, Decimal):
        return decimals.text(decimals.normal(value))
    return to_net(str(value))


def _whole(value: Any) -> int | None:
    if type(value) is int:
        return value
    if value is None or value == "":
        return None
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def _decimal(value: Any) -> Decimal | None:
    kind = type(value)
    if kind is Decimal:
        return decimals.normal(value)
    if kind is int:
        return decimals.normal(Decimal(value))
    if value is None or value == "":
        return None
    try:
        return decimals.normal(Decimal(str(value)))
    except ArithmeticError:
        return None


def _bool(value: Any) -> bool | None:
    if type(value) is bool:
        return value
    if isinstance(value, str) and value.lower() in {"true", "false"}:
        return value.lower() == "true"
    return None


def from_json(value: Any) -> Any:
    """A JSON value as an `object` of a formula."""
    if isinstance(value, str):
        return to_net(value)
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return value if -(2**31) <= value < 2**31 else _boxed_long(value)
    if isinstance(value, Decimal | float):
        return _decimal(value)
    if isinstance(value, Mapping):
        found = NetDictionary.of(STRING, OBJECT)
        for key, one in value.items():
            found.put(to_net(str(key)), from_json(one))
        return found
    return NetList.of(OBJECT, [from_json(one) for one in value])


def _boxed_long(value: int) -> Any:
    from core.formula.values.boxed import Boxed

    return Boxed(LONG, value) if -(2**63) <= value < 2**63 else Decimal(value)


_SCALARS: dict[str, Read] = {
    "String": _text,
    "Int32": _whole,
    "Int64": _whole,
    "Decimal": _decimal,
    "Boolean": _bool,
    "DateTimeOffset": offset_from_json,
    "Object": from_json,
}
