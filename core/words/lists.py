"""Several things in one sentence."""

from __future__ import annotations

from collections.abc import Sequence

from core.words.text import joined, say


def listed(parts: Sequence[str]) -> str:
    """`red, green and blue`; nothing of nothing."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return say("{some} and {last}", some=joined(", ", parts[:-1]), last=parts[-1])


def either(parts: Sequence[str]) -> str:
    """`red, green or blue`; nothing of nothing."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    return say("{some} or {last}", some=joined(", ", parts[:-1]), last=parts[-1])


def quoted(text: str) -> str:
    """A name or a value in the quotation marks of the language."""
    return say("“{text}”", text=text)


def as_code(text: str) -> str:
    """A name or a piece of code: in backticks at the terminal, in quotation marks in the window."""
    return say("`{code}`", code=text)


def at_the_terminal(option: str) -> str:
    """How the same is done at the terminal, behind how it is done in the window; filled in as `terminal`, which
    `core.words.language` leaves out in the window.
    """
    return say(", or {option} at the terminal", option=option)


def by_typing(words: str) -> str:
    """What is typed for the thing just said: ` (resend-desk verify 9)`. It is filled in as `terminal` too."""
    return say(" ({words})", words=words)


def by_command(command: str) -> str:
    """The same, for a command."""
    return say(", or {command}", command=command)
