"""The names of what the core has keys for: steps, look-ups, rules, kinds of events."""

from __future__ import annotations

STEPS: dict[str, str] = {
    "reading": "Reading the order",
    "gate": "Generate Events",
    "transaction": "Transaction",
    "profile": "Profile",
    "customer_transfer": "Customer transfer",
    "payloads": "Payloads",
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": "Compensating event",
    "external_ids": "External IDs",
    "read_back": "Read back from Klaviyo",
}

TRACE_STEPS: dict[str, str] = {
    "external_id": "External-id link",
    "profile": "Klaviyo profile",
    "email": "Profile by email",
    "customer": "Customer in iPaaS.com",
    "customers": "Customers with the email",
    "customer_email": "Customers with the email",
    "customer_transfer": "Customer transfer",
    "record": "Record behind the link",
    "phone": "Profile by phone",
    "formula": "ProfileId formula",
    "chosen": "Your choice",
}

RULES: dict[str, str] = {
    "external_id": "by the customer's link in iPaaS.com",
    "email": "by the order's email",
    "customer_transfer": "by transferring the customer first",
}

KINDS: dict[str, str] = {
    "placed_order": "Placed Order",
    "ordered_product": "Ordered Product",
    "compensation": "Compensating event",
}


def named(table: dict[str, str], key: str) -> str:
    """The word for a key; for a key that is new here, the key itself in plain spelling."""
    return table.get(key, key.replace("_", " ").capitalize())
