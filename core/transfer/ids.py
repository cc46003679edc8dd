"""Reads transaction IDs as people give them: pasted, repeated, with spaces, or wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from core.emails import visible
from core.outward.secrets import excerpt
from core.outward.text import marked
from core.transfer.plan.notice import Notice
from core.words import quoted, say

MOST_IDS = 3000
"""As many as iPaaS.com's own Manual Sync page takes at once. (docs/facts.md#ipaas-manual-sync)"""
_LONGEST = 2**63 - 1
_SHOWN = 40
_BETWEEN_THOUSANDS = ",\u00a0\u2007\u2009\u202f"
"""Comma, and the spaces that don't break: what spreadsheets put there. IDs may stand between them as well."""
_GROUPED = re.compile(rf"[0-9]{{1,3}}(?:[{_BETWEEN_THOUSANDS}][0-9]{{3}})+")
_ROUNDED = re.compile(r"[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]{1,3}|[0-9]{16,}…")
"""`1.23457E+11`, and a number of a spreadsheet that is longer than it keeps (`core.intake.spreadsheet.ROUNDED`)."""
_DECIMALS = re.compile(r"[0-9]+[.,][0-9]{1,2}")
_SEPARATED = re.compile(
    rf"[^\s;{_BETWEEN_THOUSANDS}]+(?:[{_BETWEEN_THOUSANDS}]+[^\s;{_BETWEEN_THOUSANDS}]+)*"
)


@dataclass(frozen=True)
class ParsedIds:
    """`ids` without repeats, in the order given; `refused` says what is wrong with the others.

    `refused_words` are what was given, cut short; when the list itself is too long there is none.
    """

    ids: tuple[str, ...]
    repeated: tuple[str, ...]
    refused: tuple[Notice, ...]
    refused_words: tuple[str, ...] = ()


def split_words(text: str) -> list[str]:
    """The words of a text field: separated by commas, semicolons, spaces, tabs or new lines.

    What may be one number with marks between its thousands stays one: `55,260` may be two IDs, too.
    """
    words: list[str] = []
    for match in _SEPARATED.finditer(text):
        run = match[0]
        words += [run] if _GROUPED.fullmatch(run) else re.split(rf"[{_BETWEEN_THOUSANDS}]+", run)
    return words


def is_grouped(word: str) -> bool:
    """Whether a word may be one number with marks between its thousands, or several."""
    return _GROUPED.fullmatch(word) is not None


def id_of(word: str) -> str | None:
    """A word as a transaction ID, without zeros before it; None where it is none."""
    return _number(word.strip())


def refusal_of(word: str) -> Notice:
    """Why a word is no transaction ID, and what to do."""
    return Notice(
        title=say("{word} is not a transaction ID", word=_shortened(word)),
        detail=_reason(word),
        hint=_advice(word.strip()),
        kind="UsageError",
    )


def _advice(bare: str) -> str:
    if _GROUPED.fullmatch(bare):
        return say("Enter one number without separators; put a space or a new line between several IDs.")
    if _ROUNDED.fullmatch(bare) or _DECIMALS.fullmatch(bare):
        return say(
            "Enter it in full, such as 55260. In a spreadsheet, format the column as a number without "
            "decimals first."
        )
    if bare.startswith("="):
        return say("Open the file in the spreadsheet program, save it there, and import it again.")
    return say("Enter the iPaaS.com Transaction ID, digits only, such as 55260.")


def check_ids(words: Iterable[str]) -> ParsedIds:
    """IDs that are separated already; nothing inside a word is taken apart."""
    ids: dict[str, None] = {}
    repeated: dict[str, None] = {}
    refused: list[Notice] = []
    words_refused: list[str] = []
    for word in words:
        number = _number(word.strip())
        if number is None:
            words_refused.append(excerpt(word, _SHOWN))
            refused.append(refusal_of(word))
        elif number in ids:
            repeated[number] = None
        else:
            ids[number] = None
    kept = tuple(ids)
    if len(kept) > MOST_IDS:
        refused.append(
            Notice(
                title=say("{n_kept:,} IDs are too many at once", n_kept=len(kept)),
                detail=say("At most {most_ids:,} can be worked on together.", most_ids=MOST_IDS),
                hint=say("Split the list."),
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
        return say("It is empty.")
    if bare.isascii() and bare.isdigit():
        return say("It is zero.") if len(bare) <= 40 and int(bare) == 0 else say("The number is too large.")
    if not bare.isascii() and bare.isdigit():
        return say("The digits are from another script.")
    if _GROUPED.fullmatch(bare):
        return say("It may be one number with thousands separators, or several IDs.")
    if _ROUNDED.fullmatch(bare):
        return say("A spreadsheet wrote it in a short form, which may have lost digits.")
    if _DECIMALS.fullmatch(bare):
        return say("It has decimals.")
    if bare.startswith("="):
        return say("It is a formula whose result isn't in the file.")
    if visible(bare) != bare:
        shown = marked(excerpt(bare, _SHOWN), strictly=True)
        return say("It contains invisible characters that aren't digits: {shown}.", shown=shown)
    if re.search(r"\s", bare):
        return say("It contains a space.")
    return say("It contains characters other than digits.")


def _shortened(word: str) -> str:
    text = (
        word
        if len(word) <= _SHOWN
        else say("{word}… ({n_word:,} characters)", word=excerpt(word, _SHOWN), n_word=len(word))
    )
    return quoted(text)
