"""Documents as they come in the wild: from editors on Windows, by hand, with parts that aren't applied."""

from __future__ import annotations

import errno
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.desk import Desk
from core.errors import MappingError, UsageError
from core.mapping.document import Document
from core.mapping.edit import changed, differences
from core.transfer.plan.plan import Plan, PlanOptions
from tests.support.mapping.small_order import REQUIRED, document, mapping
from tests.support.sandbox import order

PARENT: dict[str, Any] = {
    "id": 1, "name": "Orders", "collection_type_id": 9, "direction_id": 2, "mappings": list(REQUIRED)
}  # fmt: skip
CHILD: dict[str, Any] = {**PARENT, "id": 2, "name": "Lines", "collection_type_id": 10}


def raw_defaults() -> dict[str, Any]:
    """The integration's own collections, as JSON."""
    raw = json.loads(Document.built_in().to_json())
    assert isinstance(raw, dict)
    return raw


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_is_read_whatever_the_editor_put_in_front(tmp_path: Path, encoding: str) -> None:
    mark = "\ufeff" if encoding in ("utf-16-le", "utf-16-be") else ""
    text = json.dumps({**PARENT, "name": "Örders 🎁 \u202eأ"}, ensure_ascii=False, indent=2).replace(
        "\n", "\r\n"
    )
    (tmp_path / "a.json").write_bytes((mark + text).encode(encoding))
    read = Document.from_file(tmp_path / "a.json")
    assert read.names == "Örders 🎁 \u202eأ"
    read.to_file(tmp_path / "b.json")
    assert (tmp_path / "b.json").read_bytes()[:1] == b"{"
    assert Document.from_file(tmp_path / "b.json").raw == read.raw


def test_files_that_are_none_are_told(tmp_path: Path) -> None:
    (tmp_path / "large.json").write_bytes(b" " * 20_000_001)
    (tmp_path / "cut.json").write_bytes(b"\xff\xfe{\x00\x00\xd8")
    for path, told in ((tmp_path, "can't be read"), (tmp_path / "large.json", "larger than 20 MB")):
        with pytest.raises(UsageError, match=told):
            Document.from_file(path)
    with pytest.raises(UsageError, match="null byte"):
        Document.from_file(Path("a\0b"))
    with pytest.raises(MappingError, match="not JSON"):
        Document.from_file(tmp_path / "cut.json")


def test_a_file_that_can_not_be_written_leaves_the_one_of_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "a.json"
    Document.built_in().to_file(file)
    before = file.read_bytes()
    write = Path.write_bytes

    def half(path: Path, content: bytes) -> int:
        write(path, content[: len(content) // 2])
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(Path, "write_bytes", half)
        with pytest.raises(UsageError, match=r"a\.json can't be written: No space"):
            document(PARENT).to_file(file)
    assert file.read_bytes() == before
    for path in (tmp_path, tmp_path / "none" / "a.json", Path("a\0b")):
        with pytest.raises(UsageError, match="can't be written"):
            document(PARENT).to_file(path)
    document(PARENT).to_file(file)
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]


def test_ids_and_numbers_may_be_texts_and_fields_may_be_unknown() -> None:
    raw = {
        **PARENT, "collection_type_id": "9", "direction_id": "2", "id": "1", "sequence_number": "3", "key": 5,
        "unused": {"x": 1}, "mappings": [
            mapping("B", "Static", "b", id="8", sequence_number="20", key=[], translations=[], extra=None),
            mapping("A", "Static", "a", id=None, sequence_number="3"),
        ],
    }  # fmt: skip
    [parent] = document(raw).parents
    assert [each.destination_field for each in parent.ordered] == ["A", "B"]
    assert (parent.key, parent.sequence_number, parent.unused) == ("/0", 3, "")
    assert json.loads(document(raw).to_json()) == raw


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("mappings", None, "$.mappings"),
        ("mappings", [None], "$.mappings[0]"),
        ("mappings", [mapping("X", "Static", 5)], "$.mappings[0].source_value"),  # type: ignore[arg-type]
        ("mappings", [{**mapping("X", "Static", "5"), "mapping_type_name": None}], "mapping_type_name"),
        ("sequence_number", "first", "$.sequence_number"),
        ("children", {"id": 2}, "`children`"),
        ("children", [None], "`children`"),
        ("filter", ["true"], "$.filter"),
    ],
)
def test_what_can_not_be_read_is_told_with_its_place(field: str, value: object, where: str) -> None:
    with pytest.raises(MappingError) as caught:
        document({**PARENT, field: value})
    assert where in caught.value.detail


@pytest.mark.parametrize(
    ("field", "value", "why"),
    [
        ("is_active", False, "is inactive"),
        ("enabled", False, "is inactive"),
        ("status", "Disabled", "is inactive"),
        ("sync_type", "Delete", "has the sync type Delete"),
    ],
)
def test_a_collection_out_of_use_is_not_applied_and_that_is_told(field: str, value: object, why: str) -> None:
    off = {**PARENT, "id": 3, "name": "Old", field: value}
    read = document(PARENT, off)
    assert read.names == "Orders"
    assert [why in told and "Old" in told for told in read.set_aside] == [True]
    child = {**CHILD, field: value}
    read = document({**PARENT, "children": [child, CHILD]})
    assert [each.key for each in read.parents[0].ordered_children] == ["/0/children/1"]
    assert [why in told for told in read.set_aside] == [True]
    with pytest.raises(MappingError, match=why):
        document(off)


@pytest.mark.parametrize("sync", ["Add", "Add/Update", "Add, Update and Delete", "", None])
def test_a_collection_that_adds_is_applied(sync: str | None) -> None:
    read = document({**PARENT, "sync_type": sync, "is_active": True, "status": "Enabled"})
    assert (read.names, read.set_aside) == ("Orders", ())


def test_collections_to_ipaas_are_left_alone_even_when_they_can_not_be_read() -> None:
    read = document(PARENT, {**PARENT, "direction_id": 1, "mappings": None, "name": None})
    assert (read.names, read.set_aside) == ("Orders", ())
    read = document({**PARENT, "children": [{**CHILD, "direction_id": 1}]})
    assert "TO iPaaS.com" in read.set_aside[0]
    assert read.parents[0].ordered_children == ()


def test_a_collection_for_lines_without_a_parent_is_told() -> None:
    assert "has no parent" in document(PARENT, CHILD).set_aside[0]


@pytest.mark.parametrize(
    ("key", "fields"),
    [
        ("/0", {"translations": [{"name": "Ways", "values": {"UPS": "1"}}]}),
        ("/0", {"direction_id": 1}),
        ("/0", {"is_active": False}),
        ("/0", {"sync_type": "Delete"}),
        ("/0/children/0", {"collection_type_id": 17}),
        ("/0/mappings/3", {"values": [{"source_value": "a", "destination_value": "b"}]}),
        ("/0/mappings/3", {"translations": {"a": "b"}}),
        ("/0/mappings/3", {"lookup_translation_values": {"a": "b"}}),
    ],
)
def test_whatever_can_change_an_event_is_told_as_a_change(key: str, fields: dict[str, Any]) -> None:
    spare = {**PARENT, "id": 9, "name": "Spare"}  # so that the document stays one for orders
    own = document({**PARENT, "children": [CHILD]}, spare)
    [change] = differences(own, changed(own, key, **fields))
    assert (change.change, change.key) == ("changed", key)
    assert {field.name for field in change.fields} == set(fields)


def test_a_child_that_moves_to_another_parent_is_told() -> None:
    other = {**PARENT, "id": 5, "name": "Others"}
    own = document({**PARENT, "children": [CHILD]}, other)
    moved = document(PARENT, {**other, "children": [CHILD]})
    assert [(c.change, c.collection) for c in differences(own, moved)] == [
        ("added", "Lines"),
        ("removed", "Lines"),
    ]


async def plan_with(desk: Desk, tmp_path: Path, *raws: dict[str, Any]) -> Plan:
    """The plan of an order with a saved file."""
    (tmp_path / "c.json").write_text(json.dumps(raws))
    return await desk.plan(order("linked"), PlanOptions(collection_file=str(tmp_path / "c.json")))


async def test_a_child_of_a_child_stops_the_order(desk: Desk, tmp_path: Path) -> None:
    raw = raw_defaults()
    raw["children"][0]["children"] = [{**raw["children"][0], "id": 7, "name": "Deeper"}]
    plan = await plan_with(desk, tmp_path, raw)
    assert not plan.ready
    [notice] = plan.blocked_by
    assert "children of its own" in notice.title
    assert "Deeper" in notice.detail
    raw["children"][0]["children"][0]["is_active"] = False
    plan = await plan_with(desk, tmp_path, raw)
    assert plan.ready
    assert [
        "Deeper" in problem.message for problem in plan.problems if problem.field == "Mapping collection"
    ] == [True]


async def test_a_table_that_is_put_in_holds_the_plan_back(desk: Desk) -> None:
    own = (await desk.collections()).document
    edited = changed(own, "/0", translations=[{"name": "Ways", "values": {"UPS": "1"}}])
    plan = await desk.plan(order("linked"), PlanOptions(collection=msgspec.Raw(edited.to_json())))
    assert [notice.kind for notice in plan.blocked_by] == ["EditedMapping"]


def test_an_export_leaves_its_neighbours_alone(tmp_path: Path) -> None:
    neighbour = tmp_path / "copy.json.new"
    neighbour.write_text("mine")
    Document.built_in().to_file(tmp_path / "copy.json")
    assert neighbour.read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {"copy.json", "copy.json.new"}


def test_a_name_that_is_no_file_is_told() -> None:
    with pytest.raises(UsageError, match="can't be written"):
        Document.built_in().to_file(Path("/"))
