"""What Klaviyo counts as revenue: the event's own value, never one among the properties."""

from __future__ import annotations

from collections.abc import Iterable

from core.mapping.destinations import NUMERIC_VALUE
from core.mapping.findings import Finding
from core.mapping.payload import EventDraft
from core.words import say

_INSIDE = frozenset({"value", "$value", "numericvalue"})


def check_revenue(draft: EventDraft) -> Iterable[Finding]:
    """A value that is missing, zero, negative, or given in the wrong place."""
    if draft.value is None:
        yield Finding(
            "warning",
            NUMERIC_VALUE,
            say("The event has no value: Klaviyo counts no revenue for it."),
            say("Map NumericValue, for example to Total or ExtendedPrice."),
        )
    elif draft.value == 0:
        yield Finding(
            "hint",
            NUMERIC_VALUE,
            say("The value is 0: Klaviyo counts no revenue for this event."),
            say("Check the amount in iPaaS.com, unless the order was free."),
        )
    elif draft.value < 0:
        yield Finding(
            "warning",
            NUMERIC_VALUE,
            say("The value is negative: Klaviyo subtracts it from the revenue."),
            say("Send it only if this is intended."),
        )
    for name in draft.properties:
        if name.casefold() in _INSIDE:
            yield Finding(
                "warning",
                name,
                say("A value inside the properties doesn't count as revenue."),
                say("Use the NumericValue mapping for the amount Klaviyo should count."),
            )
