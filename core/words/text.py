"""A message: an English text that remembers its template and its arguments.

A `Text` is a string, its English words, wherever nobody asks for more: in the terminal, JSON, the journal, the log.
The window says it in the user's language (`core.words.language`), by the template, as gettext does. Whatever makes a
plain string of it (an f-string, `+`, `strip`) makes English of it for good: whole sentences are put together by
`sentences` and `joined`, and never by halves, since no other language is cut where English is.

Templates are literals: `tests/support/languages` collects them. Where nothing is filled in, braces are braces.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, NamedTuple, Self, TypeVar

if TYPE_CHECKING:
    from decimal import Decimal


class Message(NamedTuple):
    """What a text is made of: a template with `{names}`, and what is filled in.

    `one` is there where the words depend on a number, which is filled in as `{n}`: it is what is said of one, and
    `template` of several. `about` tells two meanings of the same English words apart.
    """

    template: str
    arguments: Mapping[str, object]
    about: str = ""
    one: str | None = None

    @property
    def number(self) -> int | None:
        """The number that the words depend on."""
        number = self.arguments["n"] if self.one is not None else None
        return number if isinstance(number, int) else None


class Row(NamedTuple):
    """Texts one behind the other, with something between them that is the same in every language."""

    between: str
    parts: tuple[str, ...]


class Stripped(NamedTuple):
    """A text without these characters at its ends; None: without spaces."""

    text: str
    start: bool
    end: bool
    characters: str | None


class Large(NamedTuple):
    """A text that begins with a capital."""

    text: str


class Ended(NamedTuple):
    """A text with the full stop of a sentence, where it has no end of its own."""

    text: str


M = TypeVar("M", bound=date)
Form = Literal["day", "long_day", "minute", "second", "clock", "time", "stamp"]
"""How much of a moment is told: its day as figures or with the month's name, with the time to the minute or the second,
or that time alone; `stamp`: all of it and the zone, for what is read elsewhere.
"""


class When(NamedTuple):
    """A moment, as a language writes it. English writes ISO 8601, which can't be mistaken; of one that a system has
    `written`, what isn't said in a language keeps that.
    """

    moment: date
    form: Form
    written: str = ""


class Figure(NamedTuple):
    """A number with all of its digits, as a language writes it. At the terminal it is as JSON has it."""

    value: Decimal | int | float


Made = Message | Row | Stripped | Large | Ended | When | Figure
_FORMS: Mapping[Form, str] = {
    "day": "%Y-%m-%d",
    "minute": "%Y-%m-%d %H:%M",
    "second": "%Y-%m-%d %H:%M:%S",
    "clock": "%H:%M",
    "time": "%H:%M:%S",
    "stamp": "%Y-%m-%d %H:%M:%S",
}
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
"""Not the locale's: these are the English words."""


_ENDS = (".", "!", "?", "…", ":", "。")


class Text(str):
    """A string of English words; `made_of` is what says it otherwise. It stays one with more words around it."""

    __slots__ = ("made_of",)

    made_of: Made

    @classmethod
    def of(cls, made_of: Made) -> Self:
        """The English text that is made of this."""
        text = cls(_english(made_of))
        text.made_of = made_of
        return text

    def __reduce__(self) -> tuple[object, ...]:
        return Text.of, (self.made_of,)

    def __add__(self, other: str) -> str:
        return joined("", (self, other))

    def __radd__(self, other: str) -> str:
        return joined("", (other, self))

    def strip(self, characters: str | None = None, /) -> str:
        return Text.of(Stripped(self, True, True, characters))

    def lstrip(self, characters: str | None = None, /) -> str:
        return Text.of(Stripped(self, True, False, characters))

    def rstrip(self, characters: str | None = None, /) -> str:
        return Text.of(Stripped(self, False, True, characters))


# They are strings to the type checker, since a message is as good as any other wherever words are taken.


def say(template: str, /, *, about: str = "", **arguments: object) -> str:
    """A message: `say("Order {order} isn't there.", order=order)`. What is filled in may be a message as well."""
    return Text.of(Message(template, arguments, about))


def say_count(n: int, one: str, many: str, /, *, about: str = "", **arguments: object) -> str:
    """A message whose words depend on a number: `say_count(len(events), "{n} event", "{n} events")`."""
    return Text.of(Message(many, {**arguments, "n": n}, about, one))


def filled(template: str, **arguments: object) -> str:
    """A message that was said without them, with its arguments: for tables of templates."""
    return Text.of(Message(str(template), arguments))


def joined(between: str, parts: Iterable[str]) -> str:
    """As `between.join(parts)`, a message where one of them is. What is between is the same in every language: a line
    break, a comma, a dot.
    """
    row = Row(between, tuple(parts))
    return Text.of(row) if any(isinstance(part, Text) for part in row.parts) else _english(row)


def threaded(between: str, parts: Iterable[str]) -> str:
    """As `joined`, of those that aren't empty."""
    return joined(between, filter(None, parts))


def sentences(*parts: str) -> str:
    """Whole sentences, one behind the other. Empty ones are left out."""
    return threaded(" ", parts)


def ended(text: str) -> str:
    """The same words as a sentence: with a full stop, unless they end one already. Nothing of nothing."""
    return Text.of(Ended(text)) if isinstance(text, Text) else with_end(text)


def stated(title: str, *more: str) -> str:
    """A title as a sentence, and whole sentences behind it: what is wrong, then the particulars and what to do."""
    return sentences(ended(title), *more)


def begin_large(text: str) -> str:
    """The same words as they begin a sentence."""
    return Text.of(Large(text)) if isinstance(text, Text) else text[:1].upper() + text[1:]


def when(moment: date | None, form: Form = "minute") -> str:
    """A moment by this computer's clock, as all that is told to people is; one without a zone, and a day, as it is.
    Nothing for None.
    """
    return Text.of(When(by_this_clock(moment), form)) if moment is not None else ""


def by_this_clock(moment: M) -> M:
    """A moment that has a zone in this computer's; as it stands where no calendar has it there. (Of .NET's first
    moment, the year 1, it is the year 0 in the west.)
    """
    if not isinstance(moment, datetime) or moment.tzinfo is None:
        return moment
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment


def dated(text: str | None) -> str:
    """A moment that a system wrote, as ISO 8601: it stays so at the terminal, and the window says it by this computer's
    clock, where it has a zone. A text that is none stays.
    """
    try:
        moment = datetime.fromisoformat(text or "")
        moment = moment.astimezone() if moment.tzinfo is not None else moment
    except (ValueError, OverflowError, OSError):
        return text or ""
    return Text.of(When(moment, "day" if len(text or "") == len("2026-01-31") else "second", text or ""))


def figure(value: Decimal | int | float) -> str:
    """A number as it is written, with all of its digits."""
    return Text.of(Figure(value))


def rounded(value: Decimal | float, digits: int | None = None) -> str:
    """A number with so many digits of its fraction, as a language writes it; None: with no more than it needs."""
    from decimal import Decimal  # the window's first paint needs none

    return figure(Decimal(f"{value:g}" if digits is None else f"{value:.{digits}f}"))


def changed(text: str, change: Callable[[str], str]) -> str:
    """What `change` makes of a text. A message stays one where only what is filled in is changed."""
    whole = change(str(text))
    if whole == text or not isinstance(text, Text):
        return text if whole == text else whole
    again = Text.of(_remade(text.made_of, change))
    return again if again == whole else whole


def _remade(made_of: Made, change: Callable[[str], str]) -> Made:
    if isinstance(made_of, Row):
        return Row(made_of.between, tuple(changed(part, change) for part in made_of.parts))
    if isinstance(made_of, Stripped):
        return made_of._replace(text=changed(made_of.text, change))
    if isinstance(made_of, Large | Ended):
        return made_of._replace(text=changed(made_of.text, change))
    if isinstance(made_of, When | Figure):
        return made_of
    filled = {
        name: changed(value, change) if isinstance(value, str) else value
        for name, value in made_of.arguments.items()
    }
    return made_of._replace(arguments=filled)


def encoded(value: object) -> str:
    """For `enc_hook` of msgspec, which takes no kind of string but Python's own: a message as its English words."""
    if isinstance(value, Text):
        return str(value)
    raise NotImplementedError(f"{type(value).__name__} is no JSON")


def _written(made_of: When) -> str:
    return made_of.written or in_iso(made_of)


def in_iso(made_of: When) -> str:
    """A moment as English writes it."""
    moment = made_of.moment
    if made_of.form == "long_day":  # (strftime has no day without its zero on every system)
        return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"
    return moment.strftime(_FORMS[made_of.form]) + zone_of(moment, made_of.form)


def zone_of(moment: date, form: Form) -> str:
    """What stands behind a moment of a form for its zone: ` UTC+01:00`; nothing where none is told."""
    offset = f"{moment:%z}" if form == "stamp" else ""
    return f" UTC{offset[:3]}:{offset[3:5]}" if offset else ""


def stripped(text: str, made_of: Stripped) -> str:
    """A string of the same words in any language, without what is to be taken off."""
    if made_of.start:
        text = text.lstrip(made_of.characters)
    return text.rstrip(made_of.characters) if made_of.end else text


def with_end(text: str) -> str:
    """A string of any language with the full stop of a sentence, where it has no end."""
    last = text.rstrip().rstrip("\"'”“’»)")[-1:]
    return text if not text.strip() or last in _ENDS else f"{text}."


def _english(made_of: Made) -> str:
    if isinstance(made_of, Row):
        return made_of.between.join(made_of.parts)
    if isinstance(made_of, Stripped):
        return stripped(str(made_of.text), made_of)
    if isinstance(made_of, Large):
        return made_of.text[:1].upper() + made_of.text[1:]
    if isinstance(made_of, Ended):
        return with_end(str(made_of.text))
    if isinstance(made_of, Figure):
        return str(made_of.value)
    if isinstance(made_of, When):
        return _written(made_of)
    template = made_of.one if made_of.one is not None and made_of.number == 1 else made_of.template
    return template.format_map(made_of.arguments) if made_of.arguments else template
