"""A place in the text of a date, and what is read at it letter by letter: digits, fractions, offsets."""

from __future__ import annotations

from core.formula.values.dates.datetimes import TICKS_PER_SECOND
from core.formula.values.dates.outcome import Unreadable
from core.formula.values.text.strings import WHITE

DIGITS = frozenset("0123456789")


class Cursor:
    """`at` is the place of the next letter."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    @property
    def at_end(self) -> bool:
        """Whether nothing is left."""
        return self.at >= len(self.text)

    def sees(self, signs: str) -> bool:
        """Whether the next letter is one of these."""
        return not self.at_end and self.text[self.at] in signs

    def skip_white(self) -> None:
        """Pass over white space."""
        while self.at < len(self.text) and self.text[self.at] in WHITE:
            self.at += 1

    def run_of_digits(self) -> str:
        """The digits that stand here; may be none."""
        begin = self.at
        while self.at < len(self.text) and self.text[self.at] in DIGITS:
            self.at += 1
        return self.text[begin : self.at]

    def two_digits(self) -> int:
        """Just two digits; raises Unreadable."""
        self.skip_white()
        digits = self.text[self.at : self.at + 2]
        if len(digits) != 2 or not set(digits) <= DIGITS:
            raise Unreadable
        self.at += 2
        return int(digits)

    def expect(self, sign: str) -> None:
        """This sign; raises Unreadable."""
        self.skip_white()
        if self.text[self.at : self.at + 1] != sign:
            raise Unreadable
        self.at += 1

    def fraction(self) -> int:
        """The ticks of the digits behind the point of a second, which stands here; there may be none."""
        self.at += 1
        return fraction_of(self.run_of_digits())

    def offset(self) -> int:
        """The minutes of +1, +01:00 or -0130; its sign stands here. Raises Unreadable."""
        sign = -1 if self.text[self.at] == "-" else 1
        self.at += 1
        digits = self.run_of_digits()
        minutes = 0
        if len(digits) in {1, 2}:
            hours = int(digits)
            if self.text[self.at : self.at + 1] == ":":
                self.at += 1
                behind = self.run_of_digits()
                if not 1 <= len(behind) <= 2:
                    raise Unreadable
                minutes = int(behind)
        elif len(digits) in {3, 4}:
            hours, minutes = divmod(int(digits), 100)
        else:
            raise Unreadable
        if minutes >= 60:
            raise Unreadable
        return sign * (hours * 60 + minutes)


def fraction_of(digits: str) -> int:
    """Ticks of the digits behind a second's point, rounded; computed in doubles, as .NET does."""
    result, place = 0.0, 0.1
    for digit in digits:
        result += int(digit) * place
        place *= 0.1
    return round(result * TICKS_PER_SECOND)
