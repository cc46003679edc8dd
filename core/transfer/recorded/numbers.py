"""When a number that a partner has recorded is ours: one rule for every comparison with what Klaviyo has.

Whether Klaviyo keeps numbers as decimals or as doubles isn't known (docs/facts.md#klaviyo-numbers). So ours counts as
kept where what is recorded is the same, or its nearest double. Nothing else is forgiven.
"""

from __future__ import annotations

import math
from decimal import Decimal

_DOUBLE_DIGITS = 17
"""So many significant digits tell every double apart (IEEE 754); whoever shows more has kept more."""


def is_kept(exact: int | Decimal, kept: int | Decimal) -> bool:
    """Whether `kept`, as the partner shows it, is what became of `exact`, as it was sent or would be."""
    exact, kept = Decimal(exact), Decimal(kept)
    if kept == exact:
        return True
    double = float(exact)
    if not math.isfinite(double):
        return False
    shown = "".join(map(str, kept.as_tuple().digits)).rstrip("0")
    if kept == Decimal(double):
        return True
    return bool(double) and len(shown) <= _DOUBLE_DIGITS and float(kept) == double
