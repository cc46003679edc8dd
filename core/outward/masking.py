"""Takes personal data out of what leaves the program as text: reports and logs."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.outward.secrets import hide

_LOCAL = r"\w.+!#$%&'*/=?^`{|}~-"
_QUOTED = r'\\"[^"\\\r\n]{1,128}\\"|"(?:[^"\\\r\n]|\\.){1,128}"'  # as in JSON text, and as it is
_EMAIL = re.compile(
    rf"(?:{_QUOTED}|(?<![{_LOCAL}])([{_LOCAL}])[{_LOCAL}]{{0,255}})" r"@([\w-]+(?:\.[\w-]+)+)"
)
"""The local part is bounded as in real emails, so that no text makes the search slow; it may be quoted."""


def mask_email(text: str) -> str:
    """`sarah@example.com` as `s…@example.com`."""
    return _EMAIL.sub(_mask_of, text)


def _mask_of(found: re.Match[str]) -> str:
    return f"{found[1] or ''}…@{found[2]}"


_PHONE = re.compile(r"(?<![\w+])\+\(?\d(?:[ ()./-]{0,3}\d){5,13}(\d\d)(?!\d)")


def mask_phone(text: str) -> str:
    """`+16175550123` as `+…23`, wherever it stands in a text."""
    return _PHONE.sub(r"+…\1", text)


def mask_name(name: str) -> str:
    """`Sarah Mason` as `S… M…`."""
    return " ".join(f"{word[0]}…" for word in name.split())


class Masking:
    """Masks a text: emails, phones and secrets by their form, and the values that are known by sight. Two emails that
    would look alike are told apart: the second one is `s…[2]@example.com`, in all texts that it masks; not `apart`:
    each by itself, as in a log, which nobody reads as one text.

    `names` are people's names; `others` anything else that is personal, such as a street or an odd email.
    """

    def __init__(self, names: Iterable[str] = (), others: Iterable[str] = (), *, apart: bool = True) -> None:
        self._apart = apart
        self._alike: dict[str, dict[str, int]] = {}
        """By the mask, the emails that have it, each with its number."""
        known = {value.strip().casefold(): mask_name(value) for value in names if value.strip()}
        for value in others:
            if value.strip():
                known[value.strip().casefold()] = "…"
        self._known = known
        longest_first = sorted(known, key=len, reverse=True)
        words = "|".join(re.escape(value) for value in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def __call__(self, text: str) -> str:
        """The text without what is personal."""
        if self._pattern is not None:
            text = self._pattern.sub(self._mask_known, text)
        return hide(mask_phone(self.email(text)))

    def email(self, text: str) -> str:
        """As `mask_email`, with alike ones told apart."""
        return _EMAIL.sub(lambda found: self._told_apart(_mask_of(found), found[0]), text)

    def _mask_known(self, found: re.Match[str]) -> str:
        value = found[0]
        shorter = (
            self.email(value) if "@" in value else value
        )  # as it is written here, which is what may differ
        return shorter if shorter != value else self._known.get(value.casefold(), "…")

    def _told_apart(self, mask: str, email: str) -> str:
        if not self._apart:
            return mask
        alike = self._alike.setdefault(mask, {})
        number = alike.setdefault(email, len(alike) + 1)
        return mask if number == 1 else mask.replace("…@", f"…[{number}]@", 1)
