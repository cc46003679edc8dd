"""Texts from outside: what a terminal or a screen would act upon, or not show, is written out."""

from __future__ import annotations

import io

import pytest
import regex  # type: ignore[import-untyped]  # it comes without types

from core.outward.secrets import KNOWN
from core.outward.streams import GatedStream
from core.outward.text import UNSEEN, marked, one_line, plain


def test_the_characters_that_can_t_be_seen_are_those_of_unicode() -> None:
    by_class = regex.compile(r"[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u2800]")
    ours = regex.compile(f"[{UNSEEN}]")
    every = "".join(map(chr, range(0x110000)))
    assert by_class.findall(every) == ours.findall(every)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]0;title\x07", "‹U+001B›]0;title‹U+0007›"),
        ("50 %\r99 %", "50 %‹U+000D›99 %"),
        ("a\nb\tc", "a‹U+000A›b‹U+0009›c"),
        ("\x9b31mred", "‹U+009B›31mred"),
        ("moc.live@\u202emot", "moc.live@‹U+202E›mot"),
        ("\u2066a\u2069", "‹U+2066›a‹U+2069›"),
        ("to\u200bm", "to‹U+200B›m"),
        ("a\u2028b", "a‹U+2028›b"),
        ("a\u200db", "a‹U+200D›b"),
        ("half \ud83d", "half ‹U+D83D›"),
        ("tag \U000e0061", "tag ‹U+E0061›"),
        # What belongs to how people write is left.
        ("👩\u200d👩\u200d👧 ❤\ufe0f", "👩\u200d👩\u200d👧 ❤\ufe0f"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("Ännchen Café 北京 עברית", "Ännchen Café 北京 עברית"),
        ("5\u00a0000,00\u202f€", "5\u00a0000,00\u202f€"),
    ],
)
def test_what_is_acted_upon_is_written_out(text: str, shown: str) -> None:
    assert marked(text) == shown
    assert one_line(text) == shown


def test_line_breaks_stay_where_a_text_has_lines() -> None:
    assert plain("a\r\nb\n\tc\rd\x0be") == "a\nb\n\tc‹U+000D›d‹U+000B›e"


def test_a_long_text_says_how_long_it_is() -> None:
    assert one_line("x" * 1_000_000).endswith("x… (1,000,000 characters)")
    assert len(one_line("x" * 1_000_000)) < 600
    assert one_line("x" * 501, None) == "x" * 501


def test_a_stream_behind_the_gate_writes_whole_lines() -> None:
    KNOWN.password("Secret-Password-1")
    behind = io.StringIO()
    stream = GatedStream(behind)
    stream.write("it is Secret-Pass")
    assert behind.getvalue() == ""
    stream.write("word-1\x1b[2J\nand more")
    assert behind.getvalue() == "it is [secret]‹U+001B›[2J\n"
    stream.flush()
    assert behind.getvalue().endswith("\nand more")
