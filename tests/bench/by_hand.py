"""Formulas, and the same logic written by hand in Python over the same JSON, with the same decimals.

What Python leaves out and C# asks for is not done by hand either: no look for null, no range of an int, no 28 digits
of a decimal, no budget.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

Order = dict[str, Any]
ZERO = Decimal(0)


@dataclass(frozen=True)
class Pair:
    """A formula over an order's lines, and its twin."""

    formula: str
    by_hand: Callable[[Order], Any]


def order_of(lines: int) -> Order:
    """An order of so many lines."""
    return {
        "id": "55260",
        "transaction_number": "SO-10042",
        "customer_id": 8841,
        "email_address": "sarah.mason@example.com",
        "total": Decimal("141.71"),
        "status": "Pending",
        "lines": [
            {
                "id": str(n),
                "sku": f"TEE-{n % 17}",
                "description": f"Tee number {n}",
                "type": "Product" if n % 3 else "Gift Card",
                "qty": Decimal(n % 4 + 1),
                "unit_price": Decimal("19.95"),
                "extended_price": Decimal("19.95") * (n % 4 + 1),
                "discount_amount": Decimal("1.50"),
            }
            for n in range(lines)
        ],
    }


def _total(order: Order) -> Decimal:
    return sum((line["qty"] * line["unit_price"] for line in order["lines"]), ZERO)


def _skus(order: Order) -> str:
    return ", ".join(line["sku"] for line in order["lines"] if line["type"] == "Product")


def _dearest(order: Order) -> str:
    lines = sorted(order["lines"], key=lambda line: line["extended_price"], reverse=True)
    return str(lines[0]["sku"])


def _items(order: Order) -> list[dict[str, Any]]:
    items = []
    for line in order["lines"]:
        found = {}
        found["ProductID"] = line["sku"]
        found["ProductName"] = line["description"]
        found["Quantity"] = line["qty"]
        found["ItemPrice"] = line["unit_price"]
        items.append(found)
    return items


def _by_type(order: Order) -> dict[str, Decimal]:
    groups: dict[str, list[Any]] = {}
    for line in order["lines"]:
        groups.setdefault(line["type"], []).append(line)
    return {kind: sum((line["qty"] for line in lines), ZERO) for kind, lines in groups.items()}


def _counted(order: Order) -> str:
    total, count, lines = ZERO, 0, order["lines"]
    for n in range(len(lines)):
        line = lines[n]
        if line["type"] == "Product" and line["qty"] > 1:
            total += line["extended_price"] - line["discount_amount"]
            count += 1
    return f"{count}: {total:.2f}"


def _selected(order: Order) -> list[dict[str, Any]]:
    return [{"SKU": line["sku"], "Price": line["unit_price"]} for line in order["lines"]]


def _distinct(order: Order) -> list[str]:
    return sorted({line["sku"] for line in order["lines"]})


def _names(order: Order) -> str:
    return "; ".join(f"{line['qty']} x {line['description'].upper()}" for line in order["lines"])


def _checks(order: Order) -> bool:
    lines = order["lines"]
    return any(line["qty"] > 9 for line in lines) or all(line["sku"].startswith("TEE") for line in lines)


def _found(order: Order) -> str | None:
    last = str(len(order["lines"]) - 1)
    return next((line["description"] for line in order["lines"] if line["id"] == last), None)


LISTS = {
    "sum": Pair("Lines.Sum(l => l.Qty * l.UnitPrice)", _total),
    "join": Pair('string.Join(", ", Lines.Where(l => l.Type == "Product").Select(l => l.Sku))', _skus),
    "order": Pair("Lines.OrderByDescending(l => l.ExtendedPrice).First().Sku", _dearest),
    "items": Pair(
        """var items = new List<Dictionary<string, object>>();
foreach (var line in Lines) {
  var item = new Dictionary<string, object>();
  item.Add("ProductID", line.Sku);
  item.Add("ProductName", line.Description);
  item["Quantity"] = line.Qty;
  item["ItemPrice"] = line.UnitPrice;
  items.Add(item);
}
return items;""",
        _items,
    ),
    "group": Pair("Lines.GroupBy(l => l.Type).ToDictionary(g => g.Key, g => g.Sum(l => l.Qty))", _by_type),
    "loop": Pair(
        """decimal total = 0; int count = 0;
for (int i = 0; i < Lines.Count; i++) {
  var line = Lines[i];
  if (line.Type == "Product" && line.Qty > 1) { total += line.ExtendedPrice - line.DiscountAmount; count++; }
}
return $"{count}: {total:F2}";""",
        _counted,
    ),
    "select": Pair(
        "Lines.Select(l => new Dictionary<string, object> "
        '{ { "SKU", l.Sku }, { "Price", l.UnitPrice } }).ToList()',
        _selected,
    ),
    "distinct": Pair("Lines.Select(l => l.Sku).Distinct().OrderBy(s => s).ToList()", _distinct),
    "texts": Pair('string.Join("; ", Lines.Select(l => $"{l.Qty} x {l.Description.ToUpper()}"))', _names),
    "checks": Pair('Lines.Any(l => l.Qty > 9) || Lines.All(l => l.Sku.StartsWith("TEE"))', _checks),
    "find": Pair(
        "var last = (Lines.Count - 1).ToString(); "
        "return Lines.FirstOrDefault(l => l.Id == last)?.Description;",
        _found,
    ),
}
