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
    return _EMAIL.sub(lambda found: f"{found[1] or ''}…@{found[2]}", text)


_PHONE = re.compile(r"(?<![\w+])\+\(?\d(?:[ ()./-]{0,3}\d){5,13}(\d\d)(?!\d)")


def mask_phone(text: str) -> str:
    """`+16175550123` as `+…23`, wherever it stands in a text."""
    return _PHONE.sub(r"+…\1", text)


def mask_name(name: str) -> str:
    """`Sarah Mason` as `S… M…`."""
    return " ".join(f"{word[0]}…" for word in name.split())


class Masking:
    """Masks a text: emails, phones and secrets by their form, and the values that are known by sight.

    `names` are people's names; `others` anything else that is personal, such as a street or an odd email.
    """

    def __init__(self, names: Iterable[str] = (), others: Iterable[str] = ()) -> None:
        known = {value.strip().casefold(): mask_name(value) for value in names if value.strip()}
        for value in others:
            if value.strip():
                known[value.strip().casefold()] = mask_email(value.strip()) if "@" in value else "…"
        self._known = known
        longest_first = sorted(known, key=len, reverse=True)
        words = "|".join(re.escape(value) for value in longest_first)
        self._pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) if words else None

    def __call__(self, text: str) -> str:
        """The text without what is personal."""
        if self._pattern is not None:
            text = self._pattern.sub(lambda found: self._known.get(found[0].casefold(), "…"), text)
        return hide(mask_phone(mask_email(text)))
