"""Documents: read from any source, kept whole, edited on a copy, compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.errors import MappingError, UsageError
from core.mapping.document import Document
from core.mapping.edit import added, changed, differences, removed
from tests.support.mapping.small_order import REQUIRED, document, mapping

TOTAL = "/0/mappings/4"
CHILD = "/0/children/0"


def test_the_built_in_collections_have_a_place_for_everything() -> None:
    built_in = Document.built_in()
    [parent] = built_in.parents
    [child] = parent.children
    assert (parent.key, child.key, child.mappings[2].key) == ("/0", CHILD, f"{CHILD}/mappings/2")
    assert {m.destination_field for m in child.mappings} >= {"Order Qty", "ProfileId"}


def test_what_is_saved_is_what_was_read_with_every_field(tmp_path: Path) -> None:
    raw = {
        "id": 12345678901234567890,
        "name": "Ä",
        "collection_type_id": 9,
        "mappings": [mapping("X", "Static", "1", unheard_of={"deep": [1, None, "é"]})],
        "children": [],
        "collision_handling_options": "{}",
        "rate": 1.10,
    }
    document(raw).to_file(tmp_path / "a.json")
    again = Document.from_file(tmp_path / "a.json")
    assert json.loads(again.to_json()) == raw
    assert b'"rate":1.1' in again.to_json()
    assert json.loads(document(raw, raw).to_json()) == [raw, raw]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "not JSON"),
        (b"<html>", "not JSON"),
        (b"[1]", "expected a collection"),
        (b"{}", "no mapping collection for transactions"),
        (b'{"collection_type_id": 9, "name": "N", "mappings": 5}', "$.mappings"),
        (b'{"collection_type_id": 9, "name": "N", "mappings": [{"source_value": "x"}]}', "destination_field"),
        (b'{"collection_type_id": 9, "name": "N"}', "mappings"),
        (b'{"collection_type_id": 9, "direction_id": 1, "name": "N", "mappings": []}', "FROM iPaaS.com"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_what_is_no_collection_is_told(content: bytes, told: str) -> None:
    with pytest.raises(MappingError) as caught:
        Document.from_json(content, "mine.json")
    assert told in caught.value.detail
    assert "mine.json" in caught.value.detail


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"none\.json"):
        Document.from_file(tmp_path / "none.json")


def test_children_without_end_are_told() -> None:
    raw: dict[str, Any] = {"name": "N", "collection_type_id": 10, "mappings": []}
    for _ in range(50):
        raw = {**raw, "children": [raw]}
    with pytest.raises(MappingError, match="levels deep"):
        document({**raw, "collection_type_id": 9})


def test_an_edit_changes_a_copy_alone_and_is_told() -> None:
    own = Document.built_in()
    before = own.to_json()
    edited = changed(own, TOTAL, source_value="Subtotal")
    assert own.to_json() == before
    [change] = differences(own, edited)
    assert (change.change, change.destination, change.key) == ("changed", "NumericValue", TOTAL)
    assert [(f.name, f.before, f.after) for f in change.fields] == [("source_value", "Total", "Subtotal")]
    assert differences(own, changed(edited, TOTAL, source_value="Total")) == ()


def test_edits_of_every_kind_are_told() -> None:
    own = Document.built_in()
    edited = removed(own, f"{CHILD}/mappings/5")
    edited = added(edited, CHILD, mapping("Colour", "Static", "red"))
    edited = changed(edited, "/0", filter="Total > 0")
    told = [(c.change, c.collection[:18], c.destination) for c in differences(own, edited)]
    assert told == [
        ("changed", "Add Klaviyo Placed", ""),
        ("added", "Add Klaviyo Ordere", "Colour"),
        ("removed", "Add Klaviyo Ordere", "Order Qty"),
    ]
    assert edited.parents[0].children[0].mappings[-1].destination_field == "Colour"


def test_without_ids_mappings_are_told_apart_by_their_destination() -> None:
    own = document({"name": "N", "collection_type_id": 9, "mappings": list(REQUIRED)})
    edited = document({"name": "N", "collection_type_id": 9, "mappings": list(reversed(REQUIRED))})
    assert differences(own, edited) == ()
    assert [c.destination for c in differences(own, removed(edited, "/0/mappings/0"))] == ["NumericValue"]


def test_a_field_of_no_weight_is_no_difference() -> None:
    own = Document.built_in()
    assert differences(own, changed(own, TOTAL, description="another", default_value="")) == ()


@pytest.mark.parametrize(
    "key", ["", "/", "/9", "/0/mappings/99", "/0/mappings/x", "/0/mappings/-1", "/0/name/x"]
)
def test_a_place_that_is_not_there_is_told(key: str) -> None:
    with pytest.raises(UsageError):
        changed(Document.built_in(), key, source_value="x")


def test_only_a_mapping_can_be_removed() -> None:
    for key in ("/0", "/0/children/0", "/0/mappings"):
        with pytest.raises(UsageError):
            removed(Document.built_in(), key)


def test_numbers_of_any_length_survive_an_edit() -> None:
    raw = b'{"name":"N","collection_type_id":9,"mappings":[],"big":12345678901234567.890}'
    edited = changed(Document.from_json(raw, "x"), "/0", filter="true")
    assert b'"big":12345678901234567.890' in edited.to_json()
    assert msgspec.json.decode(edited.to_json())["filter"] == "true"


def test_a_fingerprint_tells_what_is_applied_and_no_remarks() -> None:
    own = Document.built_in()
    remarked, changed = json.loads(own.to_json()), json.loads(own.to_json())
    remarked["mappings"][0] |= {"id": 77, "description": "another"}
    changed["children"][0]["mappings"][4]["source_value"] = "UnitPrice"
    same, other = (Document.from_raw([raw], "test") for raw in (remarked, changed))
    assert own.fingerprint == same.fingerprint != other.fingerprint
