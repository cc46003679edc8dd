"""Emails as people's records have them."""

from __future__ import annotations

import pytest

from core.emails import fault_of, same_email, spelling, visible
from core.outward.text import marked

UNSEEN = ["\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202a", "\u202e", "\u3164", "\u115f", "\u034f",
          "\ufe0f", "\u2800", "\t", "\r\n", "\x00", "\x1b", "\u180e", "\U000e0061"]  # fmt: skip


@pytest.mark.parametrize("unseen", UNSEEN, ids=lambda text: f"U+{ord(text[0]):04X}")
def test_what_can_t_be_seen_is_shown_and_counts_for_nothing(unseen: str) -> None:
    for email in (f"tom@example.com{unseen}", f"{unseen}tom@example.com", f"to{unseen}m@example.com"):
        assert visible(email) == "tom@example.com"
        assert same_email(email, "Tom@Example.com")
        assert spelling(email, "tom@example.com") in ("email_invisible", "email_spaces")
        assert f"‹U+{ord(unseen[0]):04X}›" in marked(email, strictly=True)
        assert "invisible characters" in fault_of(email)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [("a@b.co", "a@b.co", ""), ("A@b.co", "a@b.co", "email_case"), (" a@b.co", "a@b.co", "email_spaces"),
     ("a@b.co\u200b", "A@b.co", "email_invisible"), ("a@b.co", "a@b.co\u2060 ", "email_invisible")],
)  # fmt: skip
def test_how_two_spellings_differ(one: str, other: str, how: str) -> None:
    assert spelling(one, other) == how


@pytest.mark.parametrize(
    "email",
    ["tom@example.com", "o'neil+shop@mail.example.co.uk", "jörg@bücher.example", "用户@例子.公司", "a_b-c.d@x-y.org",
     '"much quoted"@example.com', "none@none.none", "x@xn--bcher-kva.example"],
)  # fmt: skip
def test_what_is_an_email(email: str) -> None:
    assert fault_of(email) == ""


@pytest.mark.parametrize(
    "email",
    ["n/a", "none", "-", "@", "tom@", "@example.com", "tom@localhost", "tom@example", "tom@@example.com",
     "tom@example.com; ann@example.com", "tom@example.com,ann@example.com", "tom@example.com ann@example.com",
     "Tom <tom@example.com>", "<tom@example.com>", "mailto:tom@example.com", "tom smith@example.com",
     "tom@exam ple.com", "tom@example..com", "tom..smith@example.com", "tom@example.com.", ".tom@example.com",
     "tom@-example.com", "tom@shop.invalid", "tom@1.2.3.4", "tom@example.com/orders", "x" * 400 + "@example.com",
     "tom(at)example.com", "tom@exam_ple.com"],
)  # fmt: skip
def test_what_is_none_is_said_with_its_reason(email: str) -> None:
    assert len(fault_of(email)) > 10
