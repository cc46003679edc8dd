"""The records as C#: the classes whose properties are a formula's bare names, and one filled transaction.

Which types the fields have follows the formulas that subscribers write: `total += line.ExtendedPrice` compiles
only for a `decimal`, `Weight ?? 0` only for a `decimal?`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

# JSON name -> (C# name, C# type); `List<X>` holds records of class X.
FIELDS: Mapping[str, Mapping[str, tuple[str, str]]] = {
    "CustomField": {
        "id": ("Id", "string"),
        "custom_field_name": ("CustomFieldName", "string"),
        "value": ("Value", "string"),
    },
    "Payment": {
        "method": ("Method", "string"),
        "amount": ("Amount", "decimal"),
        "status": ("Status", "string"),
        "description": ("Description", "string"),
    },
    "Address": {
        "first_name": ("FirstName", "string"),
        "last_name": ("LastName", "string"),
        "type": ("Type", "string"),
        "phone_number": ("PhoneNumber", "string"),
        "company": ("Company", "string"),
        "address_1": ("Address1", "string"),
        "address_2": ("Address2", "string"),
        "address_3": ("Address3", "string"),
        "city": ("City", "string"),
        "region": ("Region", "string"),
        "country": ("Country", "string"),
        "postal_code": ("PostalCode", "string"),
        "is_primary_billing": ("IsPrimaryBilling", "bool"),
        "is_primary_shipping": ("IsPrimaryShipping", "bool"),
        "custom_fields": ("CustomFields", "List<CustomField>"),
    },
    "TransactionLine": {
        "id": ("Id", "string"),
        "parent_id": ("ParentId", "long"),
        "sequence_number": ("SequenceNumber", "int"),
        "status": ("Status", "string"),
        "sku": ("Sku", "string"),
        "description": ("Description", "string"),
        "type": ("Type", "string"),
        "qty": ("Qty", "decimal"),
        "qty_shipped": ("QtyShipped", "decimal"),
        "unit_price": ("UnitPrice", "decimal"),
        "extended_price": ("ExtendedPrice", "decimal"),
        "original_unit_price": ("OriginalUnitPrice", "decimal"),
        "discount_amount": ("DiscountAmount", "decimal"),
        "discount_percent": ("DiscountPercent", "decimal"),
        "tax_percent": ("TaxPercent", "decimal"),
        "estimated_tax_amount": ("EstimatedTaxAmount", "decimal"),
        "weight": ("Weight", "decimal?"),
        "options": ("Options", "Dictionary<string, string>"),
        "custom_fields": ("CustomFields", "List<CustomField>"),
    },
    "Transaction": {
        "id": ("Id", "string"),
        "system_id": ("SystemId", "long"),
        "transaction_parent_id": ("ParentId", "long?"),
        "transaction_number": ("TransactionNumber", "string"),
        "customer_id": ("CustomerId", "long?"),
        "email_address": ("EmailAddress", "string"),
        "type": ("Type", "string"),
        "status": ("Status", "string"),
        "discount_amount": ("DiscountAmount", "decimal"),
        "tax_amount": ("TaxAmount", "decimal"),
        "shipping_amount": ("ShippingAmount", "decimal"),
        "subtotal": ("Subtotal", "decimal"),
        "total": ("Total", "decimal"),
        "total_qty": ("TotalQty", "decimal"),
        "created_datetime": ("CreatedDateTime", "DateTimeOffset"),
        "updated_datetime": ("UpdateDateTime", "DateTimeOffset?"),
        "lines": ("Lines", "List<TransactionLine>"),
        "payments": ("Payments", "List<Payment>"),
        "addresses": ("Addresses", "List<Address>"),
        "custom_fields": ("CustomFields", "List<CustomField>"),
    },
}


def record_classes() -> str:
    """C# source of the record classes; `Fill` is what a scope calls to become the record."""
    classes = []
    for name, fields in FIELDS.items():
        members = [f"public {kind} {member} {{ get; set; }}" for member, kind in fields.values()]
        copies = " ".join(f"{member} = from.{member};" for member, _ in fields.values())
        body = "\n    ".join([*members, f"internal void Fill({name} from) {{ {copies} }}"])
        classes.append(f"public class {name}\n{{\n    {body}\n}}")
    return "\n\n".join(classes)


def record_data(record: Mapping[str, Any]) -> str:
    """C# source of `RecordData.Transaction`, which holds `record`."""
    return (
        "public static class RecordData\n{\n"
        f"    public static Transaction Transaction = {_instance('Transaction', record)};\n}}"
    )


def _instance(class_name: str, record: Mapping[str, Any]) -> str:
    settings = []
    for key, value in record.items():
        member, kind = FIELDS[class_name][key]
        settings.append(f"{member} = {_value(kind, value)}")
    return f"new {class_name} {{ {', '.join(settings)} }}"


def _value(kind: str, value: Any) -> str:
    if value is None:
        return "null"
    if kind.startswith("List<"):
        item = kind[5:-1]
        return f"new {kind} {{ {', '.join(_instance(item, one) for one in value)} }}"
    if kind.startswith("Dictionary<"):
        pairs = ", ".join(f"{{ {csharp_string(k)}, {csharp_string(v)} }}" for k, v in value.items())
        return f"new {kind} {{ {pairs} }}"
    match kind.rstrip("?"):
        case "string":
            return csharp_string(value)
        case "bool":
            return "true" if value else "false"
        case "decimal":
            return f"{Decimal(value)}m"
        case "long":
            return f"{value}L"
        case "int":
            return str(value)
        case "DateTimeOffset":
            return f"DateTimeOffset.Parse({csharp_string(value)}, CultureInfo.InvariantCulture)"
    raise TypeError(f"no C# for a {kind}")


def csharp_string(text: str) -> str:
    """A C# literal of `text`; JSON's escapes are a subset of C#'s."""
    return json.dumps(text)
