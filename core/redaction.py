"""Takes personal data and secrets out of what leaves the program as text: reports and logs."""

from __future__ import annotations

import re

_LOCAL = r"\w.+!#$%&'*/=?^`{|}~-"
_QUOTED = r'\\"[^"\\\r\n]{1,128}\\"|"(?:[^"\\\r\n]|\\.){1,128}"'  # as in JSON text, and as it is
_EMAIL = re.compile(
    rf"(?:{_QUOTED}|(?<![{_LOCAL}])([{_LOCAL}])[{_LOCAL}]{{0,255}})" r"@([\w-]+(?:\.[\w-]+)+)"
)
"""The local part is bounded as in real emails, so that no text makes the search slow; it may be quoted."""
_SECRET = re.compile(
    r"(?i)\b(Bearer|Klaviyo-API-Key)\s+[^\s\"',]+|\bpk_[A-Za-z0-9_]{6,}|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"
)


def mask_email(text: str) -> str:
    """`sarah@example.com` as `s…@example.com`."""
    return _EMAIL.sub(lambda found: f"{found[1] or ''}…@{found[2]}", text)


def mask_secrets(text: str) -> str:
    """Tokens and keys, wherever they stand in a text, as `[secret]`."""
    return _SECRET.sub("[secret]", text)
