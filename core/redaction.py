"""Takes personal data and secrets out of what leaves the program as text: reports and logs."""

from __future__ import annotations

import re

_EMAIL = re.compile(r"(?<![\w.+-])([\w.+-])[\w.+'\"-]*@([\w-]+(?:\.[\w-]+)+)")
_SECRET = re.compile(
    r"(?i)\b(Bearer|Klaviyo-API-Key)\s+[^\s\"',]+|\bpk_[A-Za-z0-9_]{6,}|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"
)


def mask_email(text: str) -> str:
    """`sarah@example.com` as `s…@example.com`."""
    return _EMAIL.sub(r"\1…@\2", text)


def mask_secrets(text: str) -> str:
    """Tokens and keys, wherever they stand in a text, as `[secret]`."""
    return _SECRET.sub("[secret]", text)
