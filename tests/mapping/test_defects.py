"""Anything that goes missing from a mapping, or from the record, is told at its mapping.

Every required mapping removed, every formula and filter broken, every name in them and every field of the
record renamed: each in turn, for the integration's own mapping and for one as subscribers have them, for the
order and for its line.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from core.mapping.collection import Collection, FieldMapping
from core.mapping.destinations import REQUIRED
from core.mapping.document import Document
from core.mapping.edit import changed, removed
from core.mapping.fields import is_path
from core.mapping.filters import verdict
from core.mapping.findings import INCOMPLETE, Finding
from core.mapping.formulas import compiled
from tests.support.mapping.small_order import Mapped, mapped, order, scope
from tests.support.mapping.subscriber import full_order, subscriber

DOCUMENTS = {"defaults": Document.built_in(), "subscriber": subscriber()}
BREAKAGES = ["{", "NoSuchName", "Total(", 'int.Parse("x")']
FILTERS = ("filter", "error_filter")


@dataclass(frozen=True)
class Case:
    """One of the four collections. `level` is 0 for the order's, 1 for the line's."""

    name: str
    level: int

    @property
    def document(self) -> Document:
        return DOCUMENTS[self.name]

    @property
    def record(self) -> dict[str, Any]:
        """An order that the collection makes a whole event of."""
        return full_order() if self.name == "subscriber" else order()

    def collection(self, document: Document | None = None) -> Collection:
        parent = (document or self.document).parents[0]
        return parent.children[0] if self.level else parent


CASES = [Case(name, level) for name in DOCUMENTS for level in (0, 1)]


def shown(case: Case) -> str:
    return f"{case.name}-{'line' if case.level else 'order'}"


def each_mapping() -> Iterator[tuple[Case, FieldMapping]]:
    """Every mapping of all."""
    for case in CASES:
        for mapping in case.collection().mappings:
            yield case, mapping


def evaluated(mapping: FieldMapping) -> bool:
    """Whether a mapping's source is evaluated: a formula, or a path that names a field."""
    return mapping.mapping_type_name != "Static"


def each_formula() -> Iterator[tuple[Case, FieldMapping]]:
    """Every mapping that can hold C#."""
    for case, mapping in each_mapping():
        if mapping.mapping_type_name in ("Dynamic Formula", "Lookup Translation"):
            yield case, mapping


def each_name() -> Iterator[tuple[Case, FieldMapping, str]]:
    """Every field that a mapping reads, by its name in the formula, fields of inner records among them."""
    for case, mapping in each_mapping():
        if not evaluated(mapping):
            continue
        text = mapping.source_value or ""
        if mapping.mapping_type_name == "Field" and not is_path(text):  # a custom field: the last test's
            continue
        names = {name.rpartition(".")[2] for name in compiled(text).reads}
        names |= set(re.findall(r"\b(?:line|other|one)\.(\w+)", text)) - {"CustomFields"}
        for name in sorted(names):
            yield case, mapping, name


async def outcome(case: Case, document: Document, raw: dict[str, Any]) -> tuple[str, Mapped | None]:
    """What the filters say, and what the mappings make of the order or its first line."""
    line = 0 if case.level else None
    collection = case.collection(document)
    noted: list[Finding] = []
    said = await verdict(collection, scope(raw, line), noted)
    if said is not None:
        return f"{'broken' if said.broken else said.by}: {said.message}", None
    made = await mapped(collection, raw, line)
    made = replace(made, findings=(*noted, *made.findings))
    return "", made


async def made_by(case: Case, document: Document) -> Mapped:
    """What the mappings make."""
    said, made = await outcome(case, document, case.record)
    assert made is not None, said
    return made


def told(made: Mapped, destination: str) -> list[str]:
    """The errors at a mapping."""
    return [error.message for error in made.errors if error.field == destination]


@pytest.mark.parametrize("case", CASES, ids=shown)
async def test_whole_they_make_an_event(case: Case) -> None:
    made = await made_by(case, case.document)
    assert [finding.message for finding in made.findings if finding.severity != "hint"] == []
    assert None not in made.draft.properties.values()


@pytest.mark.parametrize(
    ("case", "mapping"),
    [
        pytest.param(c, m, id=f"{shown(c)} {m.key}")
        for c, m in each_mapping()
        if m.destination_field in REQUIRED
    ],
)
async def test_a_required_mapping_that_is_removed(case: Case, mapping: FieldMapping) -> None:
    made = await made_by(case, removed(case.document, mapping.key))
    assert told(made, mapping.destination_field) == [INCOMPLETE]
    [error] = made.errors
    assert mapping.destination_field in error.hint


@pytest.mark.parametrize("breakage", BREAKAGES)
@pytest.mark.parametrize(
    ("case", "mapping"), [pytest.param(c, m, id=f"{shown(c)} {m.key}") for c, m in each_formula()]
)
async def test_a_formula_that_is_broken(case: Case, mapping: FieldMapping, breakage: str) -> None:
    made = await made_by(case, changed(case.document, mapping.key, source_value=breakage))
    [message] = told(made, mapping.destination_field)
    assert "line 1" in message or breakage in message
    assert made.field(mapping.destination_field).error is not None


@pytest.mark.parametrize("breakage", BREAKAGES)
@pytest.mark.parametrize("field", FILTERS)
@pytest.mark.parametrize("case", CASES, ids=shown)
async def test_a_filter_that_is_broken(case: Case, field: str, breakage: str) -> None:
    edited = changed(case.document, case.collection().key, **{field: breakage})
    said, made = await outcome(case, edited, case.record)
    assert made is None
    if field == "error_filter" and "Parse" in breakage:  # an exception in it is the error that it is for
        assert said.startswith("error_filter: The input string 'x'")
    else:
        assert said.startswith("broken: ")


@pytest.mark.parametrize(
    ("case", "mapping", "name"),
    [pytest.param(c, m, name, id=f"{shown(c)} {m.key} {name}") for c, m, name in each_name()],
)
async def test_a_field_that_is_renamed_in_the_mapping(case: Case, mapping: FieldMapping, name: str) -> None:
    text = re.sub(rf"\b{name}\b(?!\()", f"{name}Old", mapping.source_value or "")
    made = await made_by(case, changed(case.document, mapping.key, source_value=text))
    [message] = told(made, mapping.destination_field)
    assert f"{name}Old" in message


def keys_of(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The place of every field of a record, the inner records' too."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield (*path, key)
            yield from keys_of(item, (*path, key))
    elif isinstance(value, list):
        for n, item in enumerate(value):
            yield from keys_of(item, (*path, n))


def renamed(raw: dict[str, Any], path: tuple[Any, ...]) -> dict[str, Any]:
    """The record with one field under another name."""
    whole = copy.deepcopy(raw)
    inside: Any = whole
    for step in path[:-1]:
        inside = inside[step]
    inside[f"{path[-1]}_new"] = inside.pop(path[-1])
    return whole


READ = {
    "defaults-order": {"id", "transaction_number", "customer_id", "email_address", "total"},
    "defaults-line": {
        "id", "sku", "description", "qty", "unit_price", "extended_price", "transaction_number", "customer_id",
        "email_address",
    },
    "subscriber-order": {
        "id", "system_id", "type", "status", "transaction_number", "customer_id", "email_address", "total", "lines",
        "tax_amount", "created_datetime", "sku", "qty", "unit_price", "qty_shipped", "addresses", "address", "city",
        "region", "country", "is_primary_billing", "payments", "amount", "method", "custom_fields",
        "custom_field_name", "value",
    },
    "subscriber-line": {
        "id", "type", "status", "transaction_number", "customer_id", "email_address", "sku", "description",
        "extended_price", "subtotal", "qty", "address", "address_1", "custom_fields", "custom_field_name", "value",
    },
}  # fmt: skip
"""What each collection reads, by hand: so that the test below is seen to go through it."""


@pytest.mark.parametrize("case", CASES, ids=shown)
async def test_every_field_of_the_record_that_is_renamed(case: Case) -> None:
    """Nothing changes, since nothing reads it; or it is named: in an error, or in a warning where it may be null."""
    raw = case.record
    _, whole = await outcome(case, case.document, raw)
    assert whole is not None
    noticed = set()
    for path in keys_of(raw):
        if path == ("lines",) and case.level:  # without it there are no lines to map
            continue
        name = str(path[-1])
        said, made = await outcome(case, case.document, renamed(raw, path))
        told_of = [said] if made is None else [one.message for one in made.findings if one.severity != "hint"]
        if made is not None and made.draft == whole.draft and not told_of:
            continue
        noticed.add(name)
        assert any(re.search(rf"\b{name}\b", message) for message in told_of), (path, told_of)
    assert noticed == READ[shown(case)]


@pytest.mark.parametrize("case", CASES, ids=shown)
async def test_every_custom_field_that_is_renamed(case: Case) -> None:
    """A Field mapping says that it is gone, with the name that the record has now."""
    raw = case.record
    record = raw["lines"][0] if case.level else raw
    mapped_names = {m.source_value for m in case.collection().mappings if evaluated(m)}
    for field in record["custom_fields"]:
        name = field["custom_field_name"]
        if name not in mapped_names:
            continue
        field["custom_field_name"] = f"{name} 2"
        _, made = await outcome(case, case.document, raw)
        field["custom_field_name"] = name
        assert made is not None
        assert any(name in error.message and f"{name} 2" in error.message for error in made.errors), name


def without_nulls(value: Any) -> Any:
    """JSON as an API sends it that leaves nulls out."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


async def test_a_record_that_writes_no_nulls_is_not_suspected() -> None:
    """Then a field that isn't there has no value, and there is nothing wrong with that."""
    raw = without_nulls(order())
    del raw["email_address"]
    made = await mapped(Document.built_in().parents[0], raw)
    assert made.errors == []
    assert made.body["properties"]["Email"] is None


async def test_inside_a_record_that_writes_no_nulls_nothing_is_suspected_either() -> None:
    raw = without_nulls(full_order())
    del raw["lines"][0]["address"]["city"]
    made = await mapped(subscriber().parents[0], raw)
    assert made.errors == []
    assert made.body["properties"]["Items"][0]["City"] is None
