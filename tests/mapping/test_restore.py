"""Taking one change of an edited mapping back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UsageError
from core.mapping.document import Document
from core.mapping.edit import added, changed, differences, removed, restored

OWN = Document.built_in()
CHILD = "/0/children/0"
EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("change"), st.sampled_from(("/0", CHILD)), st.integers(0, 4), st.text(max_size=4)),
        st.tuples(st.just("remove"), st.sampled_from(("/0", CHILD)), st.integers(0, 4), st.just("")),
        st.tuples(st.just("add"), st.sampled_from(("/0", CHILD)), st.just(0), st.text(max_size=4)),
        st.tuples(st.just("filter"), st.sampled_from(("/0", CHILD)), st.just(0), st.text(max_size=4)),
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
def test_with_every_change_taken_back_nothing_differs(edits: list[tuple[str, str, int, str]]) -> None:
    edited = OWN
    for each in edits:
        edited = edit(edited, *each)
    # The last first: what is taken away moves the places behind it.
    while changes := differences(OWN, edited):
        edited = restored(OWN, edited, changes[-1])
    assert {mapping.destination_field for mapping in edited.parents[0].mappings} == {
        mapping.destination_field for mapping in OWN.parents[0].mappings
    }


def test_a_whole_collection_is_not_taken_back_by_itself() -> None:
    twice = Document.from_raw([*OWN.raw, {**OWN.raw[0], "id": 4711, "name": "Second"}], "test")
    change = next(each for each in differences(OWN, twice) if each.collection == "Second")
    with pytest.raises(UsageError, match="Second"):
        restored(OWN, twice, change)
