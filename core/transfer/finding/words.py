"""What people enter to find orders: IDs, order numbers, emails, days. Each word may be several of these; none is
picked, all are looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from core.emails import fault_of, visible
from core.outward.secrets import excerpt
from core.transfer.finding.days import Days, ReadDay, day_in, day_told
from core.transfer.finding.phrases import is_range, may_be_range, names_days, names_year, span_of
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
    `doubt` says that it may be several days, or a range, and is taken for none of them.
    """

    text: str
    id: str = ""
    numbers: tuple[str, ...] = ()
    email: str = ""
    days: Days | None = None
    doubt: str = ""

    @property
    def day_read(self) -> str:
        """What days it is understood as, where it isn't written as every system writes them; empty else."""
        if (
            self.days is None
            or names_year(self.text)
            or all(day_in(end) for end in self.text.split("..") if end)
        ):
            return ""
        one = self.days.first if self.days.first == self.days.last else None
        return say(
            "“{word}” is understood as: {days}.",
            word=self.text,
            days=day_told(one) if one is not None else self.days.told,
        )

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


def check_words(
    given: Iterable[str], *, holds: Literal["id", "number", "any"] = "any", days: ReadDay = day_in
) -> ReadWords:
    """Words that are separated already; one may have spaces inside. `holds` says what all of them are: transaction
    IDs, which nobody looks for as order numbers then; order numbers, which are no IDs whatever their digits are; or
    any of what finds orders. `days` reads days as whoever wrote the words writes them.
    """
    words: dict[str, Word] = {}
    repeated: dict[str, None] = {}
    respelled: dict[str, str] = {}
    refused: list[Notice] = []
    refused_words: list[str] = []

    def read_any(each: str) -> Word | Notice:
        return _read(each, days)

    reader = {"id": _read_id, "number": _read_number, "any": read_any}[holds]
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
            title=say("“{text}” isn't an order number", text=excerpt(text, 40)),
            detail=say("It has an @."),
            hint=say("Say that the column contains emails, or choose another one."),
            kind="UsageError",
        )
    read = _read(given)
    if isinstance(read, Notice):
        return read
    return Word(text=text, numbers=tuple(dict.fromkeys(filter(None, (text, text.removeprefix("#").strip())))))


def _read(given: str, read_day: ReadDay = day_in) -> Word | Notice:
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
    found = _read_days(text, read_day)
    if found is not None:
        return found
    if names_days(text):
        return _no_day(text)
    if is_range(text):
        return _range(text)
    if may_be_range(text):
        return Word(text=text, numbers=(text,), doubt=_likely_range(text))
    if "@" in text:
        return Word(text=text, email=text, numbers=(text,) if fault_of(text) else ())
    bare = text.removeprefix("#").strip()
    numbers = tuple(dict.fromkeys(filter(None, (text, bare))))
    return Word(text=text, id=id_of(text) or "", numbers=numbers)


def _read_days(text: str, read_day: ReadDay) -> Word | None:
    """A word as a day or a span of days; None where it is neither. A day in figures may be an order number, too."""
    day = read_day(text)
    numbers = (text,) if any(letter.isdigit() for letter in text) and not names_days(text) else ()
    if isinstance(day, tuple):
        return Word(text=text, numbers=numbers, doubt=_doubt(text, day))
    if day is not None:
        return Word(text=text, numbers=numbers, days=Days(day, day))
    span = span_of(text)
    if span is None:
        return None
    ends = [read_day(end) if end else None for end in span]
    if any(end and not read for end, read in zip(span, ends, strict=True)):
        return None
    for end, read in zip(span, ends, strict=True):
        if isinstance(read, tuple):
            return Word(text=text, numbers=(text,), doubt=_doubt(end, read))
    begins, ends_at = (read if not isinstance(read, tuple) else None for read in ends)
    if names_days(text) and (_years_differ(span) or (begins and ends_at and begins > ends_at)):
        return None  # (which year the other end is of isn't guessed)
    return Word(text=text, days=Days(begins, ends_at))


def _years_differ(span: tuple[str, str]) -> bool:
    """Whether of two days that name their months only one has its year."""
    named = [names_year(end) for end in span if names_days(end)]
    return len(set(named)) > 1


def _no_day(text: str) -> Notice:
    return Notice(
        title=say("“{text}” isn't recognised as a day", text=excerpt(text, 60)),
        detail=say("There is no such day, or it's unclear which one is meant."),
        hint=say("Enter a day like 2026-05-03, and several like 2026-05-01..2026-05-03."),
        kind="UsageError",
    )


def _likely_range(text: str) -> str:
    return say(
        "“{text}” looks like a range, and ranges aren't supported. Paste the IDs themselves, one per line.",
        text=text,
    )


def _range(text: str) -> Notice:
    return Notice(
        title=say("“{text}” is a range, and ranges aren't supported", text=excerpt(text, 60)),
        detail="",
        hint=say("Paste the IDs themselves, one per line."),
        kind="UsageError",
    )


def _doubt(text: str, days: tuple[date, ...]) -> str:
    return say(
        "“{text}” may be {days}, so it isn't searched as a day. Enter {written}.",
        text=text,
        days=either([day_told(day) for day in days]),
        written=either([day.isoformat() for day in days]),
    )
