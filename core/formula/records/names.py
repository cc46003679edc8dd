"""The names by which a mapping reads fields: what can be offered to whoever writes one."""

from __future__ import annotations

from core.formula.records.schema import pascal
from core.models import MODELS


def field_names(*, of_line: bool) -> tuple[str, ...]:
    """The fields of the record that a mapping is applied to, a line or the order; of a line its order's as well, which
    formulas call `parent`.
    """
    order = sorted(map(pascal, MODELS["Transaction"]))
    if not of_line:
        return tuple(order)
    return (*sorted(map(pascal, MODELS["TransactionLine"])), *(f"parent.{name}" for name in order))
