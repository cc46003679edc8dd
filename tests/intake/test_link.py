"""Links to an order: exactly of one form, since anybody can write one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UsageError
from core.intake.link import Link, read_link


@given(st.integers(1, 2**63 - 1), st.text(st.characters(exclude_categories=["C", "Z"]), max_size=30))
def test_a_link_comes_back_as_it_was_made(order: int, connection: str) -> None:
    link = Link(str(order), connection)
    assert read_link(link.text) == link


@pytest.mark.parametrize(
    "text",
    [
        "resend-desk://order/",
        "resend-desk://order/abc",
        "resend-desk://order/55260/send",
        "resend-desk://send/55260",
        "resend-desk://order/55260?send=yes",
        "resend-desk://order/55260?connection=A&connection=B",
        "resend-desk://order/55260?connection=A%0AB",
        "resend-desk://order/55260#send",
        "resend-desk://[order/55260",
        "https://order/55260",
        "resend-desk://order/" + "5" * 600,
        "resend-desk://order/٥٥٢٦٠",
        "resend-desk://order/55260?connection=%E2%80%AEA",  # turns what follows around
        "resend-desk://order/55260?connection=%00",
        "resend-desk://order/%35%35?connection=A",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="form"):
        read_link(text)
