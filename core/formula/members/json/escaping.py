"""JSON strings as System.Text.Json writes them."""

from __future__ import annotations

import re

from core.formula.values.text.strings import join_pairs

_RELAXED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]')
_STRICT = re.compile("[^ !#$%()*,\\-./0-9:;=?@A-Z\\[\\]^_a-z{|}~]")
_SHORT = {"\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def quoted(text: str, *, relaxed: bool) -> str:
    """A JSON string; the strict form escapes all that HTML could misread and all beyond ASCII."""
    if relaxed:
        return f'"{_RELAXED.sub(_relaxed_letter, join_pairs(text))}"'
    return f'"{_STRICT.sub(_strict_letter, text)}"'


def _strict_letter(match: re.Match[str]) -> str:
    letter = match[0]
    return _SHORT.get(letter) or f"\\u{ord(letter):04X}"


def _relaxed_letter(match: re.Match[str]) -> str:
    return '\\"' if match[0] == '"' else _strict_letter(match)
