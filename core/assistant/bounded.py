"""Keeps an answer as small as an assistant can read, and says what was left out.

What is left stays JSON of the same shape: long texts are cut, and of the longest lists the first items stay.
"""

from __future__ import annotations

from typing import Any

import msgspec

from core.outward.text import bounded as cut

MOST = 60_000
"""Bytes of a record. Assistants take answers of some tens of thousands of characters."""
_LONGEST = 2_000
_SHORTER = 200
"""Characters of a text, and of one where that isn't enough."""


def bounded(record: dict[str, Any], most: int = MOST) -> dict[str, Any]:
    """The record in at most so many bytes of JSON. Where something was left out, `shortened` has for each list how many
    items it had; of a text, its end says how long it was.
    """
    if _size(record) <= most:
        return record
    kept: dict[str, Any] = _cut(record, _LONGEST)
    shortened: dict[str, int] = {}
    while (excess := _size({**kept, "shortened": shortened}) - most) > 0:
        longest = max(_lists(kept, ""), key=lambda found: _size(found[1]), default=None)
        if longest is None:
            break
        path, items = longest
        shortened.setdefault(path, len(items))
        while excess > 0 and len(items) > 1:
            excess -= _size(items.pop()) + 1
    if _size({**kept, "shortened": shortened}) > most:
        kept = _cut(kept, _SHORTER)
    return {**kept, "shortened": shortened} if shortened else kept


def _lists(value: Any, path: str) -> list[tuple[str, list[Any]]]:
    """The lists that can be shortened, each with its place (`events.0.mappings`)."""
    if isinstance(value, dict):
        return [found for key, each in value.items() for found in _lists(each, f"{path}.{key}".lstrip("."))]
    if not isinstance(value, list):
        return []
    inner = [found for place, each in enumerate(value) for found in _lists(each, f"{path}.{place}")]
    return [(path, value), *inner] if len(value) > 1 else inner


def _cut(value: Any, most: int) -> Any:
    if isinstance(value, dict):
        return {key: _cut(each, most) for key, each in value.items()}
    if isinstance(value, list):
        return [_cut(each, most) for each in value]
    return cut(value, most) if isinstance(value, str) else value


def _size(value: object) -> int:
    return len(msgspec.json.encode(value))
