"""What Klaviyo counts for an order: its events' values without those of the events that correct them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from core.klaviyo import StoredEvent


def net_of(orders: Iterable[Decimal | None], compensations: Sequence[StoredEvent]) -> Decimal | None:
    """What is left of the orders' values; None where one isn't shown, or there is no event."""
    values = list(orders)
    taken = [event.value for event in compensations]
    if not values or None in values or None in taken:
        return None
    return sum((v for v in values if v is not None), Decimal(0)) - sum(
        (abs(v) for v in taken if v is not None), Decimal(0)
    )
