"""What people enter to find orders: IDs, order numbers, emails, days. Each word may be several of these; none is
picked, all are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from core.emails import fault_of, visible
from core.outward.secrets import excerpt
from core.transfer.finding.days import Days, day_in
from core.transfer.ids import MOST_IDS, id_of, is_grouped, refusal_of, split_words
from core.transfer.plan.notice import Notice
from core.words import either, say

Kind = Literal["id", "transaction_number", "email_address", "day"]
MOST_LOOKED = 500
"""Words that are looked for at once, beside IDs that are only previewed."""
MOST_IN_A_COLUMN = 100_000
"""Transaction IDs of a column that is said to have nothing else: none of them is looked for as something else."""
_LONGEST = 200
KIND_WORDS: dict[Kind, str] = {
    "id": say("an ID"),
    "transaction_number": say("an order number"),
    "email_address": say("an email"),
    "day": say("a day"),
}


@dataclass(frozen=True, kw_only=True)
class Word:
    """One word, without what can't be seen around it. `id` is it as an ID, canonical; `numbers` are the spellings of an
    order number that it may be, `#10042` with and without its mark; `email` and `days` as an email and as days.
    """

    text: str
    id: str = ""
    numbers: tuple[str, ...] = ()
    email: str = ""
    days: Days | None = None

    @property
    def kinds(self) -> tuple[Kind, ...]:
        """What it may be."""
        there: tuple[tuple[Kind, object], ...] = (
            ("id", self.id),
            ("transaction_number", self.numbers),
            ("email_address", self.email),
            ("day", self.days),
        )
        return tuple(kind for kind, value in there if value)

    @property
    def told(self) -> str:
        """What it may be, in words."""
        return either([KIND_WORDS[kind] for kind in self.kinds])


@dataclass(frozen=True, kw_only=True)
class ReadWords:
    """`words` without repeats, in the order given; `refused` says what is wrong with the others (`refused_words`).
    `respelled` has what was given in another way, with the word of `repeated`.
    """

    words: tuple[Word, ...]
    repeated: tuple[str, ...] = ()
    refused: tuple[Notice, ...] = ()
    refused_words: tuple[str, ...] = ()
    respelled: dict[str, str] = field(default_factory=dict)


def read_words(text: str) -> ReadWords:
    """Words of a text field: separated as IDs are, by commas, semicolons, spaces, tabs or new lines."""
    return check_words(split_words(text))


def check_words(given: Iterable[str], *, holds: Literal["id", "number", "any"] = "any") -> ReadWords:
    """Words that are separated already; one may have spaces inside. `holds` says what all of them are: transaction
    IDs, which nobody looks for as order numbers then; order numbers, which are no IDs whatever their digits are; or
    any of what finds orders.
    """
    words: dict[str, Word] = {}
    repeated: dict[str, None] = {}
    respelled: dict[str, str] = {}
    refused: list[Notice] = []
    refused_words: list[str] = []
    reader = {"id": _read_id, "number": _read_number, "any": _read}[holds]
    most = MOST_IN_A_COLUMN if holds == "id" else MOST_IDS
    for each in given:
        read = reader(each)
        if isinstance(read, Notice):
            refused.append(read)
            refused_words.append(shortened(each))
        elif words.keys() & {read.id, read.text}:
            repeated[read.text] = None
            respelled[each] = read.text
        else:
            words[read.text] = read
    if len(words) > most:
        refused.append(
            Notice(
                title=say("{n_words:,} words are too many at once", n_words=len(words)),
                detail=say("At most {most:,} can be worked on together.", most=most),
                hint=say("Split the list."),
                kind="UsageError",
            )
        )
        words.clear()
    return ReadWords(
        words=tuple(words.values()),
        repeated=tuple(repeated),
        refused=tuple(refused),
        refused_words=tuple(refused_words),
        respelled=respelled,
    )


def shortened(word: str) -> str:
    """A word as `refused_words` has it."""
    return excerpt(word, _LONGEST)


def _read_id(given: str) -> Word | Notice:
    number = id_of(given if given.isascii() and given.isprintable() else visible(given))
    return Word(text=number, id=number) if number else refusal_of(given)


def _read_number(given: str) -> Word | Notice:
    text = visible(given)
    if "@" in text:
        return Notice(
            title=say("“{text}” is no order number", text=excerpt(text, 40)),
            detail=say("It has an @."),
            hint=say("Say that the column has emails, or choose another one."),
            kind="UsageError",
        )
    read = _read(given)
    if isinstance(read, Notice):
        return read
    return Word(text=text, numbers=tuple(dict.fromkeys(filter(None, (text, text.removeprefix("#").strip())))))


def _read(given: str) -> Word | Notice:
    text = visible(given)
    if not text or is_grouped(text) or (text.isdigit() and not text.isascii()):
        return refusal_of(given)  # as for IDs
    if len(text) > _LONGEST:
        return Notice(
            title=say(
                "“{text}…” ({n_text:,} characters) is too long", text=excerpt(text, 40), n_text=len(text)
            ),
            detail=say("No ID, order number or email has more than {longest} characters.", longest=_LONGEST),
            hint=say("Put a space or a new line between several of them."),
            kind="UsageError",
        )
    day = day_in(text)
    if day is not None:
        return Word(text=text, numbers=(text,), days=Days(day, day))
    first, dots, last = text.partition("..")
    if dots and (day_in(first) or not first) and (day_in(last) or not last) and text != "..":
        return Word(text=text, days=Days(day_in(first), day_in(last)))
    if "@" in text:
        return Word(text=text, email=text, numbers=(text,) if fault_of(text) else ())
    bare = text.removeprefix("#").strip()
    numbers = tuple(dict.fromkeys(filter(None, (text, bare))))
    return Word(text=text, id=id_of(text) or "", numbers=numbers)
