"""The profile's id is put into a body's one open place, and nothing else changes."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.transfer.plan.body import fill_profile, open_profile, raw_json

OPEN = '"profile":{"data":{"type":"profile","id":null,'


def body(properties: object, unique_id: str, profile_id: str | None = None) -> bytes:
    """An event's body, in the order in which it is written."""
    attributes = {
        "properties": properties,
        "metric": {"data": {"type": "metric", "attributes": {"name": "Placed Order"}}},
        "profile": {"data": {"type": "profile", "id": profile_id, "attributes": {}}},
        "unique_id": unique_id,
        "time": "2026-11-02T14:05:09-05:00",
    }
    return msgspec.json.encode({"data": {"type": "event", "attributes": attributes}})


hostile = st.sampled_from([OPEN, "{" + OPEN, '"id":null', "\\", '"']) | st.text(st.characters(codec="utf-8"))
nested: st.SearchStrategy[object] = st.recursive(
    st.none() | st.integers(-(2**53), 2**53) | hostile,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(hostile, inner, max_size=3),
    max_leaves=8,
) | st.just({"profile": {"data": {"type": "profile", "id": None, "attributes": {}}}})


@given(
    properties=st.dictionaries(hostile, nested, max_size=3) | nested, unique_id=hostile, profile_id=hostile
)
def test_only_the_events_own_profile_is_filled_in(
    properties: object, unique_id: str, profile_id: str
) -> None:
    filled = fill_profile(body(properties, unique_id), profile_id)
    assert filled == body(properties, unique_id, profile_id)
    assert open_profile(filled, profile_id) == body(properties, unique_id)
    assert open_profile(filled, profile_id + "X") == filled


def test_a_body_whose_profile_is_known_is_not_touched() -> None:
    with pytest.raises(ValueError):
        fill_profile(body({}, "1", "01H"), "01J")


def test_a_body_inside_a_record_keeps_its_bytes() -> None:
    text = b'{"value":141.10,"big":12345678901234.56}'
    assert msgspec.json.encode({"body": raw_json(text)}) == b'{"body":' + text + b"}"
