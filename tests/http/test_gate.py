"""The gate inward: answers that are too much are given up, each with its own words, and honest ones pass."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import AsyncIterator

import httpx
import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import DeskError, UnreadableAnswer
from core.http.factory import Access, HttpFactory
from core.http.inward.answer import Answer
from core.http.inward.limits import Cursors, Limits
from core.http.inward.parse import Reader
from core.http.traffic import Exchange
from tests.support.hostile import HONEST, HOSTILE, LOW, SLOW, WARY, Hostile
from tests.support.servers import Talk, serving


@contextlib.asynccontextmanager
async def asked(talk: Talk, exchanges: list[Exchange], seconds: float = 20) -> AsyncIterator[Answer]:
    async with serving(talk) as port:
        factory = HttpFactory(timeout=seconds, on_exchange=exchanges.append)
        api = factory.client(WARY, f"http://127.0.0.1:{port}", access=Access.READ, auth=None)
        async with contextlib.aclosing(api):
            yield await api.get("/x")


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
async def test_what_is_too_much_is_given_up_with_its_own_words(hostile: Hostile) -> None:
    exchanges: list[Exchange] = []
    with pytest.raises(DeskError) as raised:
        async with asked(hostile.talk, exchanges, 2 if hostile.title == SLOW else 20) as answer:
            answer.json()
    assert raised.value.title == hostile.title
    assert raised.value.hint
    assert len(str(raised.value)) < 1_000
    assert len(exchanges) == 1  # not asked again: it would be the same


@pytest.mark.parametrize("talk", HONEST)
async def test_what_is_honest_passes(talk: Talk) -> None:
    async with asked(talk, []) as answer:
        assert answer.mapping() == {"id": 1}


def test_each_limit_has_words_of_its_own() -> None:
    titles = {hostile.title for hostile in HOSTILE}
    assert len(titles) >= 9


def checked_json(body: bytes, limits: Limits, where: str) -> None:
    Reader(body, limits, where).read()


def list_of(count: int) -> Answer:
    body = msgspec.json.encode([{} for _ in range(count)])
    return Answer(status=200, headers=httpx.Headers(), content=body, where="here", limits=LOW)


def test_a_list_is_no_longer_than_a_page() -> None:
    assert len(list_of(50).items()) == 50
    with pytest.raises(UnreadableAnswer, match="more than 50 entries"):
        list_of(51).items()


def test_pages_in_a_circle_and_pages_without_end() -> None:
    circle = Cursors(LOW)
    circle.follow("a", "here")
    circle.follow("b", "here")
    with pytest.raises(UnreadableAnswer) as raised:
        circle.follow("a", "here")
    assert raised.value.title == "The pages repeat in a loop"
    endless = Cursors(LOW)
    for number in range(LOW.pages - 1):
        endless.follow(str(number), "here")
    with pytest.raises(UnreadableAnswer) as raised:
        endless.follow("one more", "here")
    assert raised.value.title == "The list has too many pages"


def test_what_stands_in_texts_is_no_bracket_and_no_number() -> None:
    body = msgspec.json.encode({"text": '[[[[[[[[[[{{{{{{{{{{ \\" ' + "9" * 500 + "," * 900, "b\\": ["]]"]})
    checked_json(body, LOW, "here")


def test_a_text_that_is_longer_than_a_piece_is_still_a_text() -> None:
    """A text is looked through in windows: wherever one ends, texts stay whole and numbers too."""
    for shift in range(6):
        text = "x" * shift + '\\"[{,1e9999' * 40_000
        body = msgspec.json.encode({"a": text, "b": [text, {"c": 1}], "d": text})
        assert len(body) > 1_000_000
        checked_json(body, LOW, "here")
        with pytest.raises(UnreadableAnswer) as raised:
            checked_json(body[:-1] + b',"e":' + b"[" * 9 + b"]" * 9 + b"}", LOW, "here")
        assert raised.value.title == "The response is nested too deeply"
    checked_json(b'"' + b"\\" * 400_000 + b'"', LOW, "here")
    for shift in range(128 * 1024 - 40, 128 * 1024 + 2):
        with pytest.raises(UnreadableAnswer) as raised:
            checked_json(b" " * shift + b"9" * 40, LOW, "here")
        assert raised.value.title == "A number in the response is too long"


def test_the_limits_leave_room_for_an_order_of_ten_thousand_lines() -> None:
    line = {
        "id": "55275001", "parent_id": 55275, "sku": "SKU-00001", "description": "A lamp of brass and glass" * 4,
        "options": {"Size": "XL", "Colour": "red"},
        "custom_fields": [{"id": "1", "custom_field_name": "A", "value": "b"}] * 4,
        **{f"amount_{n}": 12.5 for n in range(30)},
    }  # fmt: skip
    body = msgspec.json.encode({"id": "55275", "lines": [line] * 10_000})
    assert len(body) < Limits().unpacked
    checked_json(body, Limits(), "here")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4),
    max_leaves=30,
)


def depth_of(value: object) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth_of, value.values()), default=0)
    return 1 + max(map(depth_of, value), default=0) if isinstance(value, list) else 0


@given(json_values, st.integers(0, 6))
def test_depth_is_that_of_the_value(value: object, most: int) -> None:
    limits = dataclasses.replace(Limits(), depth=most)
    body = msgspec.json.encode(value)
    if depth_of(value) <= most:
        checked_json(body, limits, "here")
    else:
        with pytest.raises(UnreadableAnswer, match="levels deep"):
            checked_json(body, limits, "here")
