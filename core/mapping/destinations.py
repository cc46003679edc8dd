"""The destinations of an event that have a place of their own; every other one is a custom field.

That other destinations become properties under their own names is assumed.
(docs/facts.md#ipaas-custom-destinations)
"""

from __future__ import annotations

PROFILE_ID = "ProfileId"
EVENT_PROPERTIES = "EventProperties"
METRIC_NAME = "MetricName"
UNIQUE_ID = "UniqueId"
NUMERIC_VALUE = "NumericValue"
EVENT_FIELDS = (PROFILE_ID, EVENT_PROPERTIES, METRIC_NAME, UNIQUE_ID, NUMERIC_VALUE)
REQUIRED = (PROFILE_ID, EVENT_PROPERTIES, METRIC_NAME, UNIQUE_ID)

PLACED_ORDER, ORDERED_PRODUCT = "Placed Order", "Ordered Product"
"""The metrics' names in the user's document, which flows and segments go by."""

METRIC_LENGTH = 128
"""A metric's name has fewer characters. (docs/facts.md#klaviyo-event-limits)"""

_PLACES = {
    PROFILE_ID: "/data/attributes/profile/data/id",
    EVENT_PROPERTIES: "/data/attributes/properties",
    METRIC_NAME: "/data/attributes/metric/data/attributes/name",
    UNIQUE_ID: "/data/attributes/unique_id",
    NUMERIC_VALUE: "/data/attributes/value",
}


def place_in_body(destination: str) -> str:
    """Where a mapping's value stands in the request's body, as a JSON pointer."""
    place = _PLACES.get(destination)
    if place is not None:
        return place
    return f"{_PLACES[EVENT_PROPERTIES]}/{destination.replace('~', '~0').replace('/', '~1')}"
