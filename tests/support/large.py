"""A large order and a large mapping: 250 lines, 60 mappings a record, as a subscriber could have them."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from core.mapping.document import Document
from core.mapping.edit import added

LINES, MAPPINGS = 250, 60
ORDER_ID = "58250"
CUSTOM_FIELD = "Gift Note"
_ITEMS = """Lines.Select(line => new Dictionary<string, object> {
    { "SKU", line.Sku },
    { "Quantity", line.Qty },
    { "Price", line.UnitPrice }
}).ToList()"""
_ORDER_FORMULAS = (
    _ITEMS,
    'TransactionNumber + "-" + EmailAddress',
    "Math.Round(Total * 0.9m, 2)",
    'Total > 100 ? "high" : "low"',
    "Lines.Sum(line => line.ExtendedPrice)",
    "// What an export for the shop would have\nvar skus = Lines.Select(line => line.Sku);\n"
    'return string.Join(", ", skus.Take(20));',
    "CreatedDateTime",
)
_LINE_FORMULAS = (
    'Sku + "-" + Description',
    "Qty * UnitPrice",
    "Math.Round(UnitPrice * 0.9m, 2)",
    'UnitPrice > 10 ? "high" : "low"',
    "parent.Lines.Sum(line => line.ExtendedPrice)",
    "parent.CreatedDateTime",
)


def large_collection() -> Document:
    """The built-in collections, order's and line's, with further mappings: formulas, fields, texts and custom
    fields in turn.
    """
    document = Document.built_in()
    parent = document.parents[0]
    for key, have, formulas, field in (
        ("/0", len(parent.mappings), _ORDER_FORMULAS, "Total"),
        ("/0/children/0", len(parent.children[0].mappings), _LINE_FORMULAS, "UnitPrice"),
    ):
        for n in range(have, MAPPINGS):
            kind, source = (
                ("Dynamic Formula", formulas[n // 4 % len(formulas)]),
                ("Field", field),
                ("Static", f"text {n}"),
                ("Field", CUSTOM_FIELD),
            )[n % 4]
            mapping = {
                "id": 9000 + n,
                "destination_field": f"Field {n}",
                "mapping_type_name": kind,
                "source_value": source,
                "sequence_number": n + 1,
            }
            document = added(document, key, mapping)
    return document


def large_order() -> dict[str, Any]:
    """An order whose lines differ, of the sandbox's customer who has a profile; the sandbox fills in the rest."""
    lines = [
        {
            "sku": f"SKU-{n}",
            "description": f"Article number {n}",
            "qty": 1 + n % 3,
            "unit_price": Decimal(n) / 4,
            "extended_price": Decimal(n) / 4 * (1 + n % 3),
            "custom_fields": [{"id": str(n), "custom_field_name": CUSTOM_FIELD, "value": f"For number {n}"}],
        }
        for n in range(LINES)
    ]
    return {
        "id": ORDER_ID,
        "transaction_number": "SO-58250",
        "customer_id": 8841,
        "email_address": "Sarah.Mason@Example.com",
        "status": "Complete",
        "total": sum(line["extended_price"] for line in lines),
        "total_qty": sum(line["qty"] for line in lines),
        "created_datetime": "2026-11-20T14:05:09-05:00",
        "lines": lines,
        "custom_fields": [{"id": "1", "custom_field_name": CUSTOM_FIELD, "value": "Happy birthday"}],
    }
