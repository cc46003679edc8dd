"""The fields of a record of iPaaS.com, read as its models read them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from core.coerce import LONGEST_TEXT, WrongType, decimal_of, moment_of, text_of, truth_of, whole_of
from core.errors import UnreadableAnswer
from core.words import say

T = TypeVar("T")
Raw = Mapping[str, object]

_TITLE = say("A record can't be read")
_HINT = say("Correct the record in iPaaS.com, or ask iPaaS.com's support what this field contains now.")
_WRAPPERS = ("data", "result", "results", "value", "values", "items", "record", "transaction", "customer")


@dataclass(frozen=True)
class FieldReader:
    """Reads single fields as iPaaS.com's models do; raises UnreadableAnswer with the field's name."""

    raw: Raw
    where: str

    def text(self, name: str) -> str | None:
        """A text of a line's length; `long_text` reads others."""
        found = self._read(name, text_of)
        if found is not None and len(found) > LONGEST_TEXT:
            raise UnreadableAnswer(
                say(
                    "{where}: `{name}` has {n_found:,} characters; {longest_text:,} are taken.",
                    where=self.where,
                    name=name,
                    n_found=len(found),
                    longest_text=LONGEST_TEXT,
                ),
                title=_TITLE,
                hint=_HINT,
            )
        return found

    def long_text(self, name: str) -> str | None:
        """A text of any length."""
        return self._read(name, text_of)

    def word(self, name: str) -> str | None:
        """A text that a person wrote: a truth value is none, though the model would take it."""
        return self._read(name, _no_truth) if isinstance(self.raw.get(name), bool) else self.text(name)

    def part(self, name: str) -> str | None:
        """The same of an address, which the whole profile bounds."""
        return self._read(name, _no_truth if isinstance(self.raw.get(name), bool) else text_of)

    def id(self) -> str:
        """The record's own id: a text, or a whole number."""
        value = self.raw.get("id")
        found = self.text("id") if isinstance(value, str) else self.number("id")
        if not found:
            within = next(
                (k for k, v in self.raw.items() if k.lower() in _WRAPPERS and isinstance(v, dict | list)),
                None,
            )
            wrapped = say(" The record seems to be wrapped in `{within}`.", within=within) if within else ""
            raise UnreadableAnswer(
                say("{where}: `id` is missing.{wrapped}", where=self.where, wrapped=wrapped),
                title=_TITLE,
                hint=_HINT,
            )
        return found

    def moment(self, name: str) -> str | None:
        """A date and time, as ISO 8601 has it."""
        return self._read(name, moment_of)

    def number(self, name: str) -> str | None:
        """The id of another record, which is a whole number, as its digits."""
        found = self._read(name, whole_of)
        return None if found is None else str(found)

    def amount(self, name: str) -> Decimal | None:
        """An amount with the scale that it was sent with."""
        return self._read(name, decimal_of)

    def truth(self, name: str) -> bool:
        """A truth value; one that isn't there is False."""
        return bool(self._read(name, truth_of))

    def records(self, name: str, *, skip_others: bool = False) -> list[Raw]:
        """A list of records; nothing counts as none, and what is no record ends the reading or is passed over."""
        value = self.raw.get(name)
        found = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
        if value is not None and (
            not isinstance(value, list) or not (skip_others or len(found) == len(value))
        ):
            raise UnreadableAnswer(
                say("{where}: `{name}` is not a list of records.", where=self.where, name=name),
                title=_TITLE,
                hint=_HINT,
            )
        return list[Raw](found)

    def readable(self, name: str) -> str | None:
        """A text, None where there is none."""
        try:
            return text_of(self.raw.get(name))
        except WrongType:
            return None

    def _read(self, name: str, read: Callable[[object], T]) -> T:
        try:
            return read(self.raw.get(name))
        except WrongType as error:
            raise UnreadableAnswer(
                say("{where}: `{name}` holds {error}.", where=self.where, name=name, error=error),
                title=_TITLE,
                hint=_HINT,
            ) from None


def _no_truth(value: object) -> str | None:
    raise WrongType(str(value).casefold(), "text")
