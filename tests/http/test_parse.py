"""JSON from outside is read in short steps, and says what the usual decoder says."""

from __future__ import annotations

import json
from decimal import Decimal

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UnreadableAnswer
from core.http.inward.limits import DEFAULT, Limits
from core.http.inward.parse import NotJson, Reader

usual = msgspec.json.Decoder(float_hook=Decimal).decode

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=12) | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=6), inner, max_size=9),
    max_leaves=60,
)
texts = st.builds(json.dumps, values, indent=st.none() | st.integers(0, 2), ensure_ascii=st.booleans())
tokens = st.lists(
    st.sampled_from(
        [
            *"[]{}:,",
            '"a"',
            '"b":1',
            '"',
            "\\",
            "\\u",
            "\\ud83d",
            "1",
            "-",
            ".5",
            "e9",
            "true",
            "nul",
            " ",
            "\n",
            "\x0b",
            "é",
        ]
    )
).map("".join)


def read(body: bytes, limits: Limits = DEFAULT) -> object:
    return Reader(body, limits, "here").read()


@given(texts | tokens, st.integers(0, 200), st.sampled_from(["", "", *'[]{}:,"\\1 ']))
def test_it_reads_what_the_usual_decoder_reads_and_refuses_what_that_refuses(
    text: str, place: int, put: str
) -> None:
    body = (text[:place] + put + text[place + len(put) :]).encode("utf-8", "replace")
    try:
        expected = usual(body)
    except (msgspec.DecodeError, UnicodeDecodeError):
        with pytest.raises(NotJson):
            read(body)
    else:
        assert repr(read(body)) == repr(expected)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"id": "7", "a": 1, "b": 2, "a": 3}', "`a` of 7"),
        (b'{"a": [1], "a": [2], "id": 8}', "`a` of 8"),
        (b'{"a": [[[1]]], "id": 9, "a": 2, "c": 3}', "`a` of 9"),
        (b'{"a": {}, "x": {"b": "1", "b": 1}}', "`b`"),
        (b'{"a": 1, "c": {}, "a": 1.0, "d": 1}', "`a`"),
        (b'{"a" : 1, "b" : 2, "a" : true, "d" : 1}', "`a`"),
        (b'{"a": 1, "a" : 2, "d": 1}', "`a`"),
        (b'[{"id": "7", "a": 1, "a"\n: 2}, 1]', "`a` of 7"),
        (b'{"a": [1], "a": [1], "b": 2, "b": 2, "c": 3}', ""),
        (b'[{"a": 1}, {"a": 2}, {"a": 3, "b\\u0061": 1, "ba": 1, "c": 1}]', ""),
        (b'{"b\\u0061": 1, "ba": 2, "c": 1}', "`ba`"),
        # What stands between the two is read one by one, and what comes after it at once again:
        (b'{"id":"7","a":1,"b":' + b"[" * 9 + b"]" * 9 + b',"a":2,"c":3}', "`a` of 7"),
        (b'{"id":"7","a":1,"b":"' + b"x" * 70_000 + b'","a":2,"c":3}', "`a` of 7"),
    ],
)
def test_a_field_that_stands_twice_with_two_values_is_told(body: bytes, told: str) -> None:
    reader = Reader(body, DEFAULT, "here")
    assert reader.read() == usual(body)
    assert reader.twice == told


@pytest.mark.parametrize(
    ("body", "title"),
    [
        (b"[" + b"1," * 40 + b"1]", "The response has too many values"),
        (b"[" + b"{}," * 40 + b"1]", "The response has too many values"),
        (b'{"a": 1, "b": ' + b"1" * 12 + b', "c": 1}', "A number in the response is too long"),
        (b"[1, 1E+0100, 2]", "A number in the response is too long"),
        (b"[0.5e-100]", "A number in the response is too long"),
        (b'["' + b"x" * 5_001 + b'"]', "A text in the response is too long"),
        (b'["' + b"\\\\" * 2_501 + b'"]', "A text in the response is too long"),
        (b'{"a": "' + b"x" * 9_000 + b'"}', "A text in the response is too long"),
        (b"[[[[1]]]]", "The response is nested too deeply"),
    ],
)
def test_what_passes_a_limit_is_told(body: bytes, title: str) -> None:
    with pytest.raises(UnreadableAnswer) as raised:
        read(body, Limits(values=30, digits=10, exponent=99, text=5_000, depth=3))
    assert raised.value.title == title


ENTRIES = [b"0", b"{}", b'"x"', b'{"a": "b"}', b"[]"]


@pytest.mark.parametrize("entry", ENTRIES)
@pytest.mark.parametrize(
    "around", [b"%b", b'{"data": %b}', b'{"a": {"b": %b}}', b"[1, %b, 2]", b'{"a": %b, "b": 1}']
)
@pytest.mark.parametrize("comma", [b",", b" ,\n"])
def test_a_list_is_given_up_while_it_is_read(entry: bytes, around: bytes, comma: bytes) -> None:
    limits = Limits(items=20)
    whole = around % b"[%b]" % comma.join([entry] * 20)
    assert read(whole, limits) == usual(whole)
    with pytest.raises(UnreadableAnswer) as raised:
        read(around % b"[%b]" % comma.join([entry] * 21), limits)
    assert raised.value.title == "The list is too long"
    assert "more than 20 entries" in raised.value.detail


@pytest.mark.parametrize(
    "body",
    [
        b"[1, 1E+0099, 1234567890, 0.00000001]",
        b'["1e2024", "12345678901234567890", 1]',
        b'["' + b"x" * 4_998 + b'"]',
    ],
)
def test_what_is_just_within_the_limits_passes(body: bytes) -> None:
    assert read(body, Limits(values=30, digits=10, exponent=99, text=5_000, depth=3)) == usual(body)


def test_more_names_than_are_kept_are_read_all_the_same() -> None:
    body = b"{%b}" % b", ".join(b'"n%d" : [[%d]]' % (number, number) for number in range(5_000))
    assert read(body) == usual(body)


def test_names_that_stand_again_and_again_are_given_up() -> None:
    with pytest.raises(NotJson, match="repeated names"):
        read(b'{"a": 1' + b', "a": 1' * 2_000 + b"}")
    assert read(b'{"a": 1' + b', "a": 1' * 900 + b"}") == {"a": 1}


def test_what_is_much_longer_than_a_step_is_read_whole() -> None:
    body = json.dumps(
        [{"a": n, "b": "x" * (n % 50), "c": [n, "é\\"]} for n in range(9_000)] + ["é" * 90_000]
    ).encode()
    assert read(body) == usual(body)


def test_a_number_is_too_long_where_it_stands_and_an_id_never_is() -> None:
    """Five deep, where all is taken in at once."""
    event = b'{"id": "4e99990000", "a": {"b": [{"c": [%b, 1]}]}}'
    body = b"[" + b", ".join([event % b"1.50"] * 40 + [event % b"%b"]) + b", 0]"
    assert repr(read(body % b"2.50")) == repr(usual(body % b"2.50"))
    for number in (b"1e1000", b"1" * 200, b"0.5e-99999"):
        with pytest.raises(UnreadableAnswer):
            read(body % number)
