"""Names and shapes of properties: what Klaviyo recommends, keeps for itself, and can't segment.

(docs/facts.md#klaviyo-recommended, docs/facts.md#klaviyo-segments)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from core.mapping.destinations import EVENT_PROPERTIES
from core.mapping.findings import Finding
from core.mapping.values import Plain
from core.words import say

RECOMMENDED: Mapping[str, tuple[str, ...]] = {
    "placed_order": (
        "OrderId", "Categories", "ItemNames", "Brands", "DiscountCode", "DiscountValue", "Items",
        "BillingAddress", "ShippingAddress",
    ),
    "ordered_product": (
        "OrderId", "ProductID", "SKU", "ProductName", "Quantity", "ProductURL", "ImageURL", "Categories",
        "ProductBrand",
    ),
}  # fmt: skip
"""By the kind of event."""


def check_names(kind: str, properties: Mapping[str, Plain]) -> Iterable[Finding]:
    """At most one finding of each sort for the properties of an event, for all names together."""
    reserved = [name for name in properties if name.startswith("$") and name != "$extra"]
    if reserved:
        yield Finding(
            "warning",
            EVENT_PROPERTIES,
            say("Names that begin with $ are Klaviyo's own: {reserved}.", reserved=", ".join(reserved)),
            say("Give these properties other names."),
        )
    there = {name.casefold() for name in properties}
    missing = [name for name in RECOMMENDED.get(kind, ()) if name.casefold() not in there]
    if missing:
        yield Finding(
            "hint",
            EVENT_PROPERTIES,
            say(
                "Klaviyo recommends properties that this event doesn't have: {missing}.",
                missing=", ".join(missing),
            ),
            say("Add those the shop needs for its flows; the event is also recorded without them."),
        )
    objects = [name for name, value in properties.items() if _is_object(value)]
    if objects:
        yield Finding(
            "hint",
            EVENT_PROPERTIES,
            say(
                "These properties are objects, which Klaviyo can't segment by: {objects}.",
                objects=", ".join(objects),
            ),
            say("Put values that segments or flow filters need at the top, each under a name of its own."),
        )


def _is_object(value: Plain) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(item, dict) for item in value)
    )
