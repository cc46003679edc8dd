"""How much is tried: in `make test` a few cases of each kind, others for each key; in `make altered` all of them."""

from __future__ import annotations

import os
import random
import zlib
from collections.abc import Iterable
from typing import TypeVar

T = TypeVar("T")

VARIABLE = "RESEND_DESK_ALTERED_THREES"
WHOLE = VARIABLE in os.environ
THREES = int(os.environ.get(VARIABLE, "1"))
FIRST = int(os.environ.get("RESEND_DESK_ALTERED_SEED", "0"))


def some(key: str, items: Iterable[T], count: int = 1) -> list[T]:
    """So many of the items, the same ones for the same key; all of them in `make altered`."""
    found = list(items)
    if WHOLE or len(found) <= count:
        return found
    return random.Random(zlib.crc32(key.encode())).sample(found, count)  # noqa: S311
