"""Values of JSON as the models of the other side read them: a number as a text, a text as a number, or refused.

The models are .NET's and say of each field whether it is a text, a whole number, a decimal or a truth value
(docs/facts.md#ipaas-coercion). Python would read more than they do: `12_50` as a number, 8841.7 as 8841, any text as
true, a list as the text of it. What a model wouldn't take is never guessed.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

from core.words import quoted, say
from core.words.text import by_this_clock

_WHOLE = re.compile(r"[+-]?[0-9]{1,19}")
_DECIMAL = re.compile(r"[+-]?(?:[0-9]{1,29}(?:\.[0-9]{0,28})?|\.[0-9]{1,28})")
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:[Tt ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)?\s*"
    r"(?:[Zz]|[+-][0-9]{2}:?[0-9]{2})?"
)
_COUNTED = re.compile(r"/Date\((-?[0-9]{1,14})(?:([+-])([0-9]{2})([0-9]{2})?)?\)/")
_SPACES = " \t\r\n"
_TRUTHS = {"true": True, "false": False}
_LONGEST_EXPONENT = 400
_SHOWN = 40
LONGEST_TEXT = 1000
"""Characters of a text that tells records apart, or that a list shows: ids, names, emails, numbers. Longer ones are a
mistake (docs/facts.md#answers-size)."""


class WrongType(ValueError):
    """A value that can't be read as its field's type; the text says so, with the value cut short."""

    def __init__(self, value: object, wanted: str) -> None:
        self.told = say("{value}, which isn't a {wanted}", value=_shown(value), wanted=wanted)
        super().__init__(self.told)


def text_of(value: object) -> str | None:
    """A text; a number as its digits, a truth value as .NET writes it. Raises WrongType for lists and objects."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "True" if value else "False"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal) and value.is_finite() and abs(value.adjusted()) < _LONGEST_EXPONENT:
        return format(value, "f")
    raise WrongType(value, say("text"))


def whole_of(value: object, bits: int = 64) -> int | None:
    """A whole number of so many bits; a text of digits counts, an empty one is None. Raises WrongType."""
    if value is None or value == "":
        return None
    found: int | None = None
    if isinstance(value, int) and not isinstance(value, bool):
        found = value
    elif isinstance(value, Decimal) and abs(value.adjusted()) < _LONGEST_EXPONENT and value == int(value):
        found = int(value)  # 8841.0
    elif isinstance(value, str) and _WHOLE.fullmatch(value.strip(_SPACES)):
        found = int(value)
    limit = 2 ** (bits - 1)
    if found is None or not -limit <= found < limit:
        raise WrongType(value, say("whole number"))
    return found


def decimal_of(value: object) -> Decimal | None:
    """A decimal with its scale; a text of plain digits with one point counts, an empty one is None. Raises
    WrongType.

    A comma is refused, since it is the decimal point to some and stands between thousands to others.
    """
    if value is None or value == "":
        return None
    if isinstance(value, Decimal) and value.is_finite():
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return Decimal(value)
    if isinstance(value, str) and _DECIMAL.fullmatch(value.strip(_SPACES)):
        return Decimal(value.strip(_SPACES))
    raise WrongType(value, say("number"))


def truth_of(value: object) -> bool | None:
    """A truth value; `true` and `false` as texts of any case count, and 1 and 0. Raises WrongType."""
    if value is None or value == "":
        return None
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip(_SPACES).casefold() in _TRUTHS:
        return _TRUTHS[value.strip(_SPACES).casefold()]
    if isinstance(value, int) and value in (0, 1):
        return bool(value)
    raise WrongType(value, say("true/false value"))


def moment_of(value: object) -> str | None:
    """A date and time as ISO 8601 has it, as it is written; `/Date(…)/`, which counts milliseconds since 1970, becomes
    that. One without an offset stays without. Raises WrongType.
    """
    if value is None or value == "":
        return None
    text = value.strip(_SPACES) if isinstance(value, str) else ""
    try:
        if (counted := counted_in(text)) is not None:
            return counted.isoformat()
        if _MOMENT.fullmatch(text):
            datetime.fromisoformat(text.replace(" ", "T", 1).replace(" ", ""))
            return text
    except (ValueError, OverflowError):
        pass
    raise WrongType(value, say("date and time"))


def moment_in(text: str | None) -> datetime | None:
    """The moment that a text writes in ISO 8601, with its zone if it has one; None for any other text."""
    try:
        return datetime.fromisoformat((text or "").strip())
    except ValueError:
        return None


def here(moment: datetime) -> datetime:
    """The moment by this computer's clock, by which one without a zone is meant; as it stands, or in UTC, where no
    calendar has it there. (`TZ` may name a zone of more than a day.)
    """
    if moment.tzinfo is not None:
        return by_this_clock(moment)
    try:
        return moment.astimezone()
    except (OverflowError, ValueError, OSError):
        return moment.replace(tzinfo=UTC)


def counted_in(text: str) -> datetime | None:
    """The moment of `/Date(1793559909000-0500)/`, at the offset that stands there, else in UTC; None for any other
    text, and for one that no calendar has.
    """
    match = _COUNTED.fullmatch(text)
    if match is None:
        return None
    milliseconds, sign, hours, minutes = match.groups()
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(milliseconds))
        return moment.astimezone(timezone(offset) if sign else UTC)
    except (OverflowError, ValueError):
        return None


def _shown(value: object) -> str:
    if isinstance(value, list | tuple):
        return say("a list")
    if isinstance(value, dict):
        return say("an object")
    if isinstance(value, Decimal):
        return str(value)[:_SHOWN]
    text = str(value)
    text = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
    return quoted(text) if isinstance(value, str) else text
