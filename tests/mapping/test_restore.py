"""Taking one change of an edited mapping back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UsageError
from core.mapping.document import Document
from core.mapping.edit import added, changed, differences, removed, restored, retyped
from core.mapping.places import at
from core.mapping.rows import own_rows, with_rows

OWN = Document.built_in()
CHILD = "/0/children/0"
EDITS = st.lists(
    st.one_of(
        st.tuples(
            st.just("change"),
            st.sampled_from(("/0", CHILD)),
            st.integers(0, 4),
            st.text(min_size=1, max_size=4),
        ),
        st.tuples(st.just("remove"), st.sampled_from(("/0", CHILD)), st.integers(0, 4), st.just("")),
        st.tuples(
            st.just("add"), st.sampled_from(("/0", CHILD)), st.just(0), st.text(min_size=1, max_size=4)
        ),
        st.tuples(
            st.just("filter"), st.sampled_from(("/0", CHILD)), st.just(0), st.text(min_size=1, max_size=4)
        ),
    ),
    max_size=6,
)


def edit(document: Document, kind: str, key: str, place: int, text: str) -> Document:
    """One edit, as the window makes it; of a mapping that is gone, none."""
    if kind == "add":
        return added(
            document,
            key,
            {"destination_field": f"New {text}", "mapping_type_name": "Static", "source_value": text},
        )
    if kind == "filter":
        return changed(document, key, filter=text)
    try:
        if kind == "remove":
            return removed(document, f"{key}/mappings/{place}")
        return changed(document, f"{key}/mappings/{place}", source_value=text, default_value=text)
    except UsageError:
        return document


@given(EDITS)
def test_with_every_change_taken_back_the_document_is_the_subscribers_own(
    edits: list[tuple[str, str, int, str]],
) -> None:
    edited = OWN
    for each in edits:
        edited = edit(edited, *each)
    # The last first: what is taken away moves the places behind it.
    while changes := differences(OWN, edited):
        edited = restored(OWN, edited, changes[-1])
    assert edited.to_json() == OWN.to_json()


def test_a_whole_collection_is_not_taken_back_by_itself() -> None:
    twice = Document.from_raw([*OWN.raw, {**OWN.raw[0], "id": 4711, "name": "Second"}], "test")
    change = next(each for each in differences(OWN, twice) if each.collection == "Second")
    with pytest.raises(UsageError, match="Second"):
        restored(OWN, twice, change)


def test_a_type_that_is_tried_and_taken_back_leaves_no_trace() -> None:
    only = next(n for n, raw in enumerate(OWN.raw[0]["mappings"]) if raw["mapping_type_name"] == "Field")  # type: ignore[arg-type,var-annotated]
    key = f"/0/mappings/{only}"
    tried = retyped(OWN, key, "Static", OWN)
    assert at(tried, key)["mapping_type_id"] != at(OWN, key)["mapping_type_id"]
    assert restored(OWN, tried, differences(OWN, tried)[0]).raw == OWN.raw
    assert retyped(tried, key, "Field", OWN).raw == OWN.raw


def test_a_type_that_no_mapping_has_any_more_keeps_its_number() -> None:
    alone = {**OWN.raw[0], "children": [], "mappings": [OWN.raw[0]["mappings"][0]]}  # type: ignore[index]
    own = Document.from_raw([alone], "test")
    tried = retyped(own, "/0/mappings/0", "Static", own)
    assert at(tried, "/0/mappings/0")["mapping_type_id"] is None
    assert retyped(tried, "/0/mappings/0", "Dynamic Formula", own).raw == own.raw


def test_a_mapping_without_a_destination_is_taken_back_as_a_mapping() -> None:
    own = changed(OWN, "/0/mappings/2", destination_field="")
    edited = removed(own, "/0/mappings/2")
    [change] = differences(own, edited)
    assert change.of_mapping
    assert restored(own, edited, change).raw == own.raw


def lookup(**fields: object) -> Document:
    """One mapping that looks up in the table that these fields hold."""
    mapping = {"destination_field": "A", "mapping_type_name": "Lookup Translation", "source_value": "Type"}
    shared = [{"name": "Kinds", "values": {"order": "O"}}]
    raw = {**OWN.raw[0], "children": [], "translations": shared, "mappings": [{**mapping, **fields}]}
    return Document.from_raw([raw], "test")


def test_rows_are_written_where_the_mapping_has_them() -> None:
    own = lookup(values=[{"id": 7, "source_value": "ups", "destination_value": None}])
    edited = with_rows(own, "/0/mappings/0", [("ups", ""), ("Dhl", "2")])
    assert at(edited, "/0/mappings/0")["values"] == [
        {"id": 7, "source_value": "ups", "destination_value": None},
        {"source_value": "Dhl", "destination_value": "2"},
    ]
    assert with_rows(edited, "/0/mappings/0", [("ups", "")]).raw == own.raw
    table = edited.parents[0].mappings[0].translations
    assert table is not None
    assert dict(table.rows) == {"UPS": None, "DHL": "2"}


def test_rows_of_an_object_are_read_as_they_are_written() -> None:
    own = lookup(translation_values={"ups": 1, "Dhl": True})
    assert own_rows(at(own, "/0/mappings/0")) == (("ups", "1"), ("Dhl", "true"))


def test_an_empty_table_of_its_own_differs_from_the_shared_one() -> None:
    own = lookup(translation_name="Kinds")
    assert own.parents[0].mappings[0].translations is not None
    edited = with_rows(own, "/0/mappings/0", [])
    assert edited.parents[0].mappings[0].translations != own.parents[0].mappings[0].translations
    assert [change.change for change in differences(own, edited)] == ["changed"]
