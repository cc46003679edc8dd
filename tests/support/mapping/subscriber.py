"""A mapping as subscribers have them, beyond the defaults: nested fields, custom fields, tables, filters."""

from __future__ import annotations

from typing import Any

from core.mapping.document import Document
from tests.support.mapping.small_order import document, mapping, order

_PROFILE = """var id = await GetExternalIdAsync({record}CustomerId, "Customer", SpaceportSystemId);
return id == null ? await GetCustomerIdByEmail({record}EmailAddress) : id;"""

_ORDER = """var found = new Dictionary<string, object>();
found.Add("Order", TransactionNumber);
found.Add("Placed", CreatedDateTime);
found.Add("Items", Lines.Select(line => new {
  line.Sku, line.Qty, Price = line.UnitPrice, City = line.Address?.City }).ToList());
found.Add("Region", FieldFromFirstMatch(Addresses, "IsPrimaryBilling == true", "Region"));
found.Add("Note", GetCustomFieldValue(CustomFields, "Gift Note"));
found.Add("Paid by", Payments.Where(one => one.Amount > 0).Select(one => one.Method).ToList());
found.Add("Colours", Lines.Select(line => GetCustomFieldValue(line.CustomFields, "Colour")).ToList());
return found;"""

_LINE = """return new Dictionary<string, object> {
  { "Order", parent.TransactionNumber }, { "SKU", Sku }, { "ProductName", Description },
  { "Street", Address?.Address1 }, { "Share", ExtendedPrice / parent.Subtotal },
  { "Others", parent.Lines.Where(other => other.Id != Id).Select(other => other.Description).ToList() } };"""

WAYS = [
    {"source_value": "UPS", "destination_value": "Parcel"},
    {"source_value": "Complete", "destination_value": "done"},
]

CHILD: dict[str, Any] = {
    "id": 2,
    "name": "Lines",
    "collection_type_id": 10,
    "direction_id": 2,
    "filter": 'Type == "Product" && parent.Status != "Cancelled"',
    "error_filter": 'if (Qty <= 0) return "Nothing was ordered"; return "";',
    "mappings": [
        mapping("ProfileId", "Dynamic Formula", _PROFILE.replace("{record}", "parent.")),
        mapping("EventProperties", "Dynamic Formula", _LINE),
        mapping("MetricName", "Static", "Ordered Product"),
        mapping("UniqueId", "Field", "Id"),
        mapping("NumericValue", "Field", "ExtendedPrice"),
        mapping("Order Qty", "Field", "Qty"),
        mapping("Colour", "Field", "Colour"),
        mapping("Size", "Field", "Size of it"),
        mapping("State", "Lookup Translation", "parent.Status", translation_name="Ways"),
    ],
}

PARENT: dict[str, Any] = {
    "id": 1,
    "name": "Orders",
    "collection_type_id": 9,
    "direction_id": 2,
    "filter": 'Type == "Order" && Lines.Any(line => line.QtyShipped >= 0)',
    "error_filter": 'if (Addresses.All(one => one.Country == "XX")) return "No such country"; return "";',
    "translations": [{"name": "Ways", "values": WAYS}],
    "mappings": [
        mapping("ProfileId", "Dynamic Formula", _PROFILE.replace("{record}", "")),
        mapping("EventProperties", "Dynamic Formula", _ORDER),
        mapping("MetricName", "Static", "Placed Order"),
        mapping("UniqueId", "Dynamic Formula", 'Id + "-" + SystemId'),
        mapping("NumericValue", "Field", "Total"),
        mapping("Gift", "Field", "Gift Note"),
        mapping("Way", "Lookup Translation", "Channel", translation_name="Ways"),
        mapping("State", "Lookup Translation", "Status", translation_name="Ways"),
        mapping("First", "Field", "Lines[0].Sku"),
        mapping("City", "Field", "Addresses[0].City"),
        mapping("Tax", "Dynamic Formula", "Coalesce(TaxAmount, 0m)"),
    ],
    "children": [CHILD],
}


def subscriber() -> Document:
    """The mapping."""
    return document(PARENT)


def _address(**fields: Any) -> dict[str, Any]:
    return {
        "id": "5", "first_name": "Sarah", "type": None, "company": None, "address_1": "1 High St", "city": "Oslo",
        "region": "East", "country": "NO", "is_primary_billing": True, **fields,
    }  # fmt: skip


def full_order() -> dict[str, Any]:
    """An order that has a value for everything that the mapping reads."""
    raw = order(
        addresses=[_address()],
        payments=[{"id": "7", "method": "Card", "amount": 141, "status": None}],
    )
    for line in raw["lines"]:
        line["qty_shipped"] = 1
        line["address"] = _address(id="6", city="Bergen")
        line["custom_fields"] = [
            {"id": "8", "custom_field_name": "Colour", "value": "red"},
            {"id": "9", "custom_field_name": "Size of it", "value": "XL"},
        ]
    return raw
