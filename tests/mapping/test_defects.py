"""Anything that goes missing from the integration's own mapping, or from the record, is told at its mapping.

Every required mapping removed, every formula broken, every field that a mapping reads renamed in the
mapping and in the record: each in turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from core.mapping.collection import Collection, FieldMapping
from core.mapping.destinations import REQUIRED
from core.mapping.document import Document
from core.mapping.edit import changed, removed
from core.mapping.findings import INCOMPLETE
from core.mapping.formulas import compiled
from tests.mapping.support import Mapped, mapped, order

BUILT_IN = Document.built_in()


def collections(document: Document = BUILT_IN) -> list[Collection]:
    """The parent and its child."""
    return [document.parents[0], document.parents[0].children[0]]


def each_mapping() -> Iterator[tuple[int, FieldMapping]]:
    """Every mapping, with the place of its collection."""
    for place, collection in enumerate(collections()):
        for mapping in collection.mappings:
            yield place, mapping


def each_read() -> Iterator[tuple[int, FieldMapping, str]]:
    """Every field that a mapping reads of the record, by its name in the formula."""
    for place, mapping in each_mapping():
        if mapping.mapping_type_name != "Static":
            for name in sorted(compiled(mapping.source_value or "").reads):
                yield place, mapping, name


async def made_by(document: Document, place: int, raw: dict[str, Any] | None = None) -> Mapped:
    """The order, or its first line, through one of a document's collections."""
    return await mapped(collections(document)[place], raw, 0 if place else None)


def told(made: Mapped, destination: str) -> list[str]:
    """The errors at a mapping."""
    return [error.message for error in made.errors if error.field == destination]


@pytest.mark.parametrize("place", [0, 1])
async def test_whole_they_make_an_event(place: int) -> None:
    assert (await made_by(BUILT_IN, place)).errors == []


@pytest.mark.parametrize(
    ("place", "mapping"),
    [pytest.param(p, m, id=m.key) for p, m in each_mapping() if m.destination_field in REQUIRED],
)
async def test_a_required_mapping_that_is_removed(place: int, mapping: FieldMapping) -> None:
    made = await made_by(removed(BUILT_IN, mapping.key), place)
    assert told(made, mapping.destination_field) == [INCOMPLETE]
    [error] = made.errors
    assert mapping.destination_field in error.hint


@pytest.mark.parametrize("breakage", ["{", "NoSuchName", "Total(", "1 / 0"])
@pytest.mark.parametrize(
    ("place", "mapping"),
    [pytest.param(p, m, id=m.key) for p, m in each_mapping() if m.mapping_type_name == "Dynamic Formula"],
)
async def test_a_formula_that_is_broken(place: int, mapping: FieldMapping, breakage: str) -> None:
    made = await made_by(changed(BUILT_IN, mapping.key, source_value=breakage), place)
    [message] = told(made, mapping.destination_field)
    assert "line 1" in message
    assert made.field(mapping.destination_field).error is not None


@pytest.mark.parametrize(
    ("place", "mapping", "name"), [pytest.param(*each, id=f"{each[1].key} {each[2]}") for each in each_read()]
)
async def test_a_field_that_is_renamed_in_the_mapping(place: int, mapping: FieldMapping, name: str) -> None:
    text = (mapping.source_value or "").replace(name, f"{name}Old")
    made = await made_by(changed(BUILT_IN, mapping.key, source_value=text), place)
    [message] = told(made, mapping.destination_field)
    assert f"{name.removeprefix('parent.')}Old" in message


@pytest.mark.parametrize(
    ("place", "mapping", "name"), [pytest.param(*each, id=f"{each[1].key} {each[2]}") for each in each_read()]
)
async def test_a_field_that_is_renamed_in_the_record(place: int, mapping: FieldMapping, name: str) -> None:
    raw = order()
    of_order = not place or name.startswith("parent.")
    record = raw if of_order else raw["lines"][0]
    json = next(key for key in record if key.replace("_", "") == name.removeprefix("parent.").lower())
    record[f"{json}_new"] = record.pop(json)
    messages = told(await made_by(BUILT_IN, place, raw), mapping.destination_field)
    assert any(json in message for message in messages)


def without_nulls(value: Any) -> Any:
    """JSON as an API sends it that leaves nulls out."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


async def test_a_record_that_writes_no_nulls_is_not_suspected() -> None:
    """Then a field that isn't there has no value, and there is nothing wrong with that."""
    raw = without_nulls(order())
    del raw["email_address"]
    made = await made_by(BUILT_IN, 0, raw)
    assert made.errors == []
    assert made.body["properties"]["Email"] is None
