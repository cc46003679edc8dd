"""What a card says, what it compares, and what can be done from it. No Qt in here."""

from __future__ import annotations

from dataclasses import dataclass

from core.words import quoted, say, threaded

_NONE = "–"


@dataclass(frozen=True)
class Row:
    """One field: its value in each column, empty for none. `differs` is whether that matters."""

    title: str
    values: tuple[str, ...]
    differs: bool = False


@dataclass(frozen=True)
class Comparison:
    """What is compared: the title of each column, the rows, and all of it as text for the clipboard."""

    titles: tuple[str, ...]
    rows: tuple[Row, ...]
    text: str


@dataclass(frozen=True)
class Action:
    """Something that can be done at once: the key of a command, and the words of its button; whether it `writes`, and
    whether it is `first`, what the screen is for at this moment.
    """

    command: str
    words: str
    writes: bool = False
    first: bool = False


@dataclass(frozen=True, kw_only=True)
class Message:
    """What happened (`title`), why (`detail`), what was and wasn't `sent`, what to do (`hint`, and `actions` that do
    it). `technical` and `comparison`, records side by side, are its details.

    `unsure`: it is about something that could not be told, and has the icon of *unknown*.
    """

    title: str
    detail: str = ""
    sent: str = ""
    hint: str = ""
    technical: str = ""
    unsure: bool = False
    comparison: Comparison | None = None
    actions: tuple[Action, ...] = ()

    @property
    def text(self) -> str:
        """All of it as text, for the clipboard."""
        compared = self.comparison.text if self.comparison is not None else ""
        hint = say("What to do: {hint}", hint=self.hint) if self.hint else ""
        parts = (self.title, self.detail, self.technical, compared, self.sent, hint)
        return threaded("\n", parts)


def shown_value(value: str) -> str:
    """A value as it is shown: spaces around it show only between quotes."""
    return quoted(value) if value != value.strip() else value or _NONE
