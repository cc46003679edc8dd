"""Numbers and times as people write them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from core.coerce import here, moment_in
from core.words import say, threaded, when
from core.words.text import Form, Message, Row, Text
from gui.kit.language import translated

KEYRING_WAITS = say("Waiting for the system keyring. It may ask for its password in a separate window…")


def and_more(names: Sequence[str], most: int) -> str:
    """The first `most` of several names, and how many more there are."""
    told = threaded(", ", names[:most])
    return say("{names} and {n} more", names=told, n=len(names) - most) if len(names) > most else told


def all_of(names: Sequence[str]) -> str:
    """Several names with an *and* between them."""
    told = names[0] if names else ""
    for each in names[1:]:
        told = say("{names} and {name}", names=told, name=each)
    return told


def begin_small(words: str) -> str:
    """Words as they stand within a sentence: names in them keep their capitals."""
    return in_template(words, lambda text: text[:1].lower() + text[1:])


def unbroken(text: str) -> str:
    """Words that stay in one line: `4 blocked` is not torn apart where the line is full."""
    return translated(text).replace(" ", "\N{NO-BREAK SPACE}")


def in_template(text: str, change: Callable[[str], str]) -> str:
    """A text with its own words changed, not what is filled in. The words that come of it are a message too, which
    has to be among those that are translated.
    """
    made_of = text.made_of if isinstance(text, Text) else None
    if isinstance(made_of, Message):
        one = change(made_of.one) if made_of.one is not None else None
        return Text.of(made_of._replace(template=change(made_of.template), one=one))
    if isinstance(made_of, Row):
        first, *others = made_of.parts
        return threaded(made_of.between, (in_template(first, change), *others))
    return change(text)


def local_time(moment: datetime | None, form: Form = "second") -> str:
    """A point in time in the user's own zone."""
    return when(here(moment) if moment is not None else None, form)


def short_date(text: str | None) -> str:
    """A date that a system wrote, to the minute and by this computer's clock, as all times of the window; one without
    a zone as it stands.
    """
    moment = moment_in(text)
    if moment is None or text is None:
        return text or ""
    return when(moment, "minute" if "T" in text or ":" in text else "day")


def other_day(text: str | None) -> str:
    """How iPaaS.com writes a date whose day is another one by this computer's clock: for what was found by its day
    there. Empty where it is the same day.
    """
    moment = moment_in(text)
    if moment is None or moment.tzinfo is None or moment.date() == here(moment).date():
        return ""
    return say("{written} in iPaaS.com", written=when(moment.replace(tzinfo=None), "minute"))


def both_dates(text: str | None) -> str:
    """The same, and how it was written where that is another time of day: for a tool tip, or where there is room."""
    moment, told = moment_in(text), short_date(text)
    if moment is None or moment.tzinfo is None or moment.utcoffset() == here(moment).utcoffset():
        return told
    written = when(moment.replace(tzinfo=None), "minute")
    return say(
        "{time} by this computer's clock; {written} (UTC{offset}) at the source",
        time=told,
        written=written,
        offset=_offset(moment),
    )


def _offset(moment: datetime) -> str:
    written = f"{moment:%z}"
    return f"{written[:3]}:{written[3:5]}"


def with_remedy(what: str, remedy: str) -> str:
    """What is wrong, and below it what to do."""
    return threaded("\n", (what, say("What to do: {hint}", hint=remedy))) if remedy else what
