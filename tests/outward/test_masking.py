"""What is taken out of texts that leave the program."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.outward.masking import Masking, mask_email
from core.outward.secrets import hide


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("sarah@example.com", "s…@example.com"),
        ('{"email": "sarah.mason+x@mail.example.com"}', '{"email": "s…@mail.example.com"}'),
        ("to:sarah@example.com,bob@x.org", "to:s…@example.com,b…@x.org"),
        ("o'neil@example.com", "o…@example.com"),
        ("a!b/c=d@example.com", "a…@example.com"),
        ('"john smith"@example.com', "…@example.com"),
        ('"o\'neil jr \\"x\\""@example.com', "…@example.com"),
        ('{"email": "\\"john smith\\"@example.com"}', '{"email": "…@example.com"}'),
        ("日本@例え.jp", "日…@例え.jp"),
        ("no email, 5 @ 3.20", "no email, 5 @ 3.20"),
    ],
)
def test_emails(text: str, masked: str) -> None:
    assert mask_email(text) == masked


@given(
    name=st.from_regex(r"[a-z0-9.+_'!#$%&*/=?^`{|}~-]{2,64}", fullmatch=True),
    around=st.sampled_from(' "<(:,'),
)
def test_of_a_name_one_letter_is_left_at_most(name: str, around: str) -> None:
    assert mask_email(f"x{around}{name}@example.com") == f"x{around}{name[0]}…@example.com"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer abc.DEF-123",
        "authorization: bearer abc.DEF-123",
        "Klaviyo-API-Key abc.DEF-123",
        'key "pk_abcDEF123456"',
        "eyJabcDEF.eyJabcDEF.abcDEF",
    ],
)
def test_secrets(text: str) -> None:
    masked = hide(text)
    assert "abc" not in masked
    assert "[secret]" in masked


@pytest.mark.parametrize("piece", ['a"', "a.", "a", "a@", "a@b.", '"', '\\"', "eyJ", "Bearer "])
def test_no_text_makes_it_slow(piece: str) -> None:
    """Quadratic would be minutes of computing."""
    text = piece * 300_000
    begun = time.thread_time()
    assert mask_email(text)
    assert hide(text)
    assert time.thread_time() - begun < 30


def test_two_emails_that_would_look_alike_are_told_apart() -> None:
    mask = Masking(["Sarah Mason"], ["sarah@example.com", "Sarah@Example.com", "odd@host"])
    told = mask("sarah@example.com is not sam@example.com, nor sarah+x@example.com; it is sarah@example.com")
    assert told == "s…@example.com is not s…[2]@example.com, nor s…[3]@example.com; it is s…@example.com"
    assert mask("again sam@example.com") == "again s…[2]@example.com", "in all texts that are read as one"
    assert mask(told) == told, "what is masked stays as it is"
    assert mask("The order has Sarah@Example.com; the profile has sarah@example.com") == (
        "The order has S…@Example.com; the profile has s…@example.com"
    ), "as each is written, which is what differs"
    assert mask("odd@host") == "…"
    line = Masking(apart=False)
    assert [line(each) for each in ("sarah@example.com", "sam@example.com")] == ["s…@example.com"] * 2
