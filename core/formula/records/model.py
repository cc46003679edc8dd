"""Records: their types, their fields, and how a field is read from iPaaS.com's JSON when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from core.formula.types.model import Type, TypeDef

Read = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record: its JSON name, its C# type, and how its raw value comes out of the JSON.

    `required` fields are of types that can't be null in C#: reading one that the record lacks is an error.
    `made` ones are empty where the record lacks them, since the model makes one; all others are null.
    """

    name: str
    json: str
    type: Type
    read: Read
    required: bool
    kept: bool  # read once per record: lists and the like, which a formula may change or compare
    made: bool = False


class RecordDef(TypeDef):
    """A record's type."""

    __slots__ = ("by_json", "fields")

    def __init__(self, name: str) -> None:
        super().__init__(name, "record")
        self.fields: dict[str, Field] = {}
        self.by_json: dict[str, Field] = {}

    def add(self, field: Field) -> None:
        """Add a field."""
        self.fields[field.name] = field
        self.by_json[field.json] = field


class Record(msgspec.Struct, eq=False, gc=False):
    """A record at run time: iPaaS.com's JSON, read field by field when asked for.

    A struct because it is made in no time: an order of many lines has many. `kept` are the fields that were read or
    put and must stay as they are. (`gc=False`: no field of a record can hold the record itself.)
    """

    type: Type
    raw: Mapping[str, Any]
    kept: dict[str, Any] | None = None

    def get(self, field: Field) -> Any:
        """The raw value of a field, None where it is missing."""
        kept = self.kept
        if kept is not None and field.name in kept:
            return kept[field.name]
        raw = self.raw.get(field.json)
        value = field.read({} if field.made and raw is None and field.json not in self.raw else raw)
        if field.kept:
            if kept is None:
                kept = self.kept = {}
            kept[field.name] = value
        return value

    def put(self, name: str, value: Any) -> None:
        """Give a field another value."""
        if self.kept is None:
            self.kept = {}
        self.kept[name] = value
