"""The names of what the core has keys for: steps, look-ups, rules, kinds of events."""

from __future__ import annotations

from core.words import say

STEPS: dict[str, str] = {
    "reading": say("Reading the order"),
    "gate": "Generate Events",
    "transaction": say("Transaction"),
    "profile": say("Profile"),
    "customer_transfer": say("Customer transfer"),
    "payloads": say("Payloads"),
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": say("Correcting event"),
    "external_ids": say("External IDs"),
    "read_back": say("Read back from Klaviyo"),
}

TRACE_STEPS: dict[str, str] = {
    "external_id": say("Link in iPaaS.com"),
    "profile": say("Klaviyo profile"),
    "email": say("Profile by email"),
    "customer": say("Customer in iPaaS.com"),
    "customers": say("Customers with the email"),
    "customer_email": say("Customers with the email"),
    "customer_transfer": say("Customer transfer"),
    "record": say("Record the link points to"),
    "phone": say("Profile by phone"),
    "formula": say("ProfileId formula"),
    "chosen": say("Your choice"),
}

RULES: dict[str, str] = {
    "external_id": say("by the customer's link in iPaaS.com"),
    "email": say("by the order's email"),
    "customer_transfer": say("by transferring the customer first"),
}

KINDS: dict[str, str] = {
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": say("Correcting event"),
}


VALUES: dict[str, str] = {
    "string": say("Text"),
    "char": say("Text"),
    "guid": say("Text"),
    "boolean": say("Yes or no"),
    "decimal": say("Number", about="a kind of value"),
    "double": say("Number", about="a kind of value"),
    "single": say("Number", about="a kind of value"),
    "datetime": say("Date and time"),
    "datetimeoffset": say("Date and time"),
    "dictionary": say("Properties"),
    "list": say("List"),
    "null": say("Nothing"),
    "error": say("Error"),
    **dict.fromkeys(("int16", "int32", "int64", "byte"), say("Whole number")),
}
"""What a mapping gives, for people who know no types of .NET."""


def named(table: dict[str, str], key: str) -> str:
    """The word for a key; for a key that is new here, the key itself in plain spelling."""
    return table.get(key, key.replace("_", " ").capitalize())
