"""What is wrong, and what to do about it."""

from __future__ import annotations

from typing import NamedTuple


class Advice(NamedTuple):
    """`message` begins small and has no full stop, since the place follows it; `hint` is one or two sentences."""

    message: str
    hint: str
