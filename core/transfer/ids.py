"""Reads transaction IDs as people give them: pasted, repeated, with spaces, or wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.transfer.plan.notice import Notice

MOST_IDS = 3000
"""As many as iPaaS.com's own Manual Sync page takes at once. (docs/facts.md#ipaas-manual-sync)"""
_LONGEST = 2**63 - 1
_SHOWN = 40


@dataclass(frozen=True)
class ParsedIds:
    """`ids` without repeats, in the order given; `refused` says what is wrong with the others.

    `refused_words` are what was given, cut short; when the list itself is too long there is none.
    """

    ids: tuple[str, ...]
    repeated: tuple[str, ...]
    refused: tuple[Notice, ...]
    refused_words: tuple[str, ...] = ()


def parse_ids(text: str) -> ParsedIds:
    """IDs from a text field: separated by commas, semicolons, spaces, tabs or new lines."""
    return check_ids(word for word in re.split(r"[\s,;]+", text) if word)


def check_ids(words: Iterable[str]) -> ParsedIds:
    """IDs that are separated already; nothing inside a word is taken apart."""
    ids: dict[str, None] = {}
    repeated: dict[str, None] = {}
    refused: list[Notice] = []
    words_refused: list[str] = []
    for word in words:
        number = _number(word.strip())
        if number is None:
            words_refused.append(word[:_SHOWN])
            refused.append(
                Notice(
                    title=f"{_shortened(word)} is not a transaction ID",
                    detail=_reason(word),
                    hint="Enter the iPaaS.com Transaction ID, digits only, such as 55260.",
                    kind="UsageError",
                )
            )
        elif number in ids:
            repeated[number] = None
        else:
            ids[number] = None
    kept = tuple(ids)
    if len(kept) > MOST_IDS:
        refused.append(
            Notice(
                title=f"{len(kept):,} IDs are too many at once",
                detail=f"At most {MOST_IDS:,} can be worked on together.",
                hint="Split the list.",
                kind="UsageError",
            )
        )
        kept = ()
    return ParsedIds(kept, tuple(repeated), tuple(refused), tuple(words_refused))


def _number(word: str) -> str | None:
    """Canonical digits, or None. Only ASCII digits count: iPaaS.com's ids are written in them."""
    if not word.isascii() or not word.isdigit() or len(word) > 40:
        return None
    value = int(word)
    return str(value) if 0 < value <= _LONGEST else None


def _reason(word: str) -> str:
    bare = word.strip()
    if not bare:
        return "It is empty."
    if bare.isascii() and bare.isdigit():
        return "It is zero." if len(bare) <= 40 and int(bare) == 0 else "The number is too large."
    if not bare.isascii() and bare.isdigit():
        return "The digits are of another alphabet."
    if re.search(r"\s", bare):
        return "There is a space inside."
    return "It has characters that are no digits."


def _shortened(word: str) -> str:
    text = word if len(word) <= _SHOWN else f"{word[:_SHOWN]}… ({len(word):,} characters)"
    return f"“{text}”"
