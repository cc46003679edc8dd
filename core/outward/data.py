"""JSON that leaves: still JSON, with the same values, for whoever reads it.

Characters that a terminal or a screen would act upon are written as `\\u202e`, which says the same. Numbers keep their
digits. Only a text that holds a secret is changed; no such payload is ever sent (`core/http/client.py` stops it), so
that what is shown of a payload that can be sent is exactly what would be sent.
"""

from __future__ import annotations

import re

import msgspec

from core.outward.secrets import KNOWN
from core.outward.text import UNSEEN

_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')
_UNSEEN = re.compile(f"(?![\n\r\t])[{UNSEEN}]")


def safe_json(text: str) -> str:
    """JSON text, formatted or not, without secrets and without anything that is acted upon."""
    text = without_secrets(text)
    if text.isascii() and "\x7f" not in text:
        return text
    return _UNSEEN.sub(lambda found: _escaped(found[0]), text)


def without_secrets(text: str) -> str:
    """JSON text without secrets, otherwise as it is."""
    return _STRING.sub(lambda found: _without_secrets(found[0]), text) if KNOWN.holds(text) else text


def safe_json_bytes(content: bytes) -> bytes:
    """The same, in UTF-8."""
    return safe_json(content.decode("utf-8")).encode("utf-8")


def _without_secrets(token: str) -> str:
    try:
        value = msgspec.json.decode(token, type=str)
    except msgspec.DecodeError:  # half of a surrogate pair, or no JSON: as the text stands
        return f'"{KNOWN.hide(token[1:-1])}"'
    hidden = KNOWN.hide(value)
    return token if hidden == value else msgspec.json.encode(hidden).decode()


def _escaped(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
