"""The records that iPaaS.com's models have: of each field its JSON name and its C# type, in one table.

They are those that iPaaS.com publishes with its integration template; a customer's addresses are assumed
(docs/facts.md#ipaas-customer).
"""

from __future__ import annotations

from collections.abc import Mapping

_TEXT = "string"
_FIRST = {"id": _TEXT, "tracking_guid": "Guid?"}
_LAST = {
    "custom_fields": "List<CustomField>",
    "external_ids": "List<ExternalId>",
    "extension_fields": "List<KeyValuePair<string, string>>",
}


def _texts(names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), _TEXT)


def _decimals(names: str) -> dict[str, str]:
    return dict.fromkeys(names.split(), "decimal")


_ADDRESS = {
    **_texts("shipping_method shipping_method_description first_name last_name"),
    "shipping_amount": "double",
    "type": _TEXT,
    "ship_date": "DateTime?",
    **_texts("phone_number company address_1 address_2 address_3 city region country postal_code"),
    "is_primary_billing": "bool",
    "is_primary_shipping": "bool",
}
_TIMES = {"created_datetime": "DateTimeOffset", "updated_datetime": "DateTimeOffset?"}

# In the order of the public models. (docs/facts.md#ipaas-records)
MODELS: Mapping[str, Mapping[str, str]] = {
    "CustomField": _texts("id custom_field_name value"),
    "ExternalId": {
        "id": "long",
        "system_id": "long",
        **_texts("system_name external_id internal_id message"),
    },
    "TaxResponse": {**_FIRST, "authority": _TEXT, **_decimals("amount orginal_amount tax_percent"), **_LAST},
    "NoteResponse": {
        **_FIRST,
        "sequence_number": "int",
        **_texts("type text"),
        "note_created_date_time": "DateTime?",
        "is_public": "bool",
        **_LAST,
    },
    "TrackingResponse": {
        **_FIRST,
        **_texts("shipping_method shipping_method_description tracking_number"),
        "cost": "double?",
        **_LAST,
    },
    "Payment": {
        **_FIRST,
        "method": _TEXT,
        "amount": "decimal",
        **_texts("status description"),
        "method_info": "Dictionary<string, string>",
        **_LAST,
    },
    "Address": {**_FIRST, **_ADDRESS, "customer_id": "long?", **_LAST},
    "TransactionLineAddressResponse": {"id": _TEXT, **_ADDRESS, "customer_id": "long"},
    "TransactionLine": {
        **_FIRST,
        "parent_id": "long?",
        "sequence_number": "int",
        **_texts("status sku description type"),
        **_decimals(
            "qty qty_shipped unit_price extended_price original_unit_price discount_amount discount_percent "
            "tax_percent estimated_tax_amount"
        ),
        "weight": "decimal?",
        "address": "TransactionLineAddressResponse",
        "line_info": "Dictionary<string, string>",
        "options": "Dictionary<string, string>",
        **_LAST,
    },
    "Transaction": {
        **_FIRST,
        "system_id": "long",
        "transaction_parent_id": "long?",
        "transaction_number": _TEXT,
        "customer_id": "long?",
        **_texts("email_address type status"),
        **_decimals("discount_amount tax_amount shipping_amount subtotal total total_qty"),
        **_TIMES,
        "lines": "List<TransactionLine>",
        "taxes": "List<TaxResponse>",
        "payments": "List<Payment>",
        "tracking": "List<TrackingResponse>",
        "addresses": "List<Address>",
        "notes": "List<NoteResponse>",
        **_LAST,
    },
    "Customer": {
        **_FIRST,
        **_texts("customer_number first_name last_name email_address company comment"),
        "category_id": "long?",
        **_TIMES,
        "addresses": "List<Address>",
        **_LAST,
    },
}
"""The models by their names: of each field its JSON name and its C# type."""
