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
from core.models import MODELS
from core.words import say

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
        self.types = {name: Type(RecordDef(name)) for name in MODELS}
        for name, fields in MODELS.items():
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
            raise UnfitField(
                say("the record's `{name}` (JSON `{json}`) holds {error}", name=name, json=json, error=error)
            ) from None

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
