"""A small order for the tests of the engine, and short ways to evaluate a formula against it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from core.formula import Budget, Functions, Result, Scope, compile_formula

ORDER: dict[str, Any] = {
    "id": "55260",
    "system_id": 1795,
    "transaction_number": "SO-10042",
    "customer_id": 8841,
    "email_address": "Sarah.Mason@Example.com",
    "status": "Pending",
    "subtotal": Decimal("128.60"),
    "total": Decimal("141.71"),
    "created_datetime": "2026-11-02T14:05:09-05:00",
    "updated_datetime": None,
    "lines": [
        {
            "id": "901",
            "sku": "TEE",
            "qty": 2,
            "unit_price": Decimal("24.95"),
            "weight": None,
            "options": {"Size": "M"},
        },
        {
            "id": "902",
            "sku": "MUG",
            "qty": 1,
            "unit_price": Decimal("12.50"),
            "weight": Decimal("0.4"),
            "options": None,
        },
    ],
    "custom_fields": [{"id": "1", "custom_field_name": "Gift Note", "value": "Hi"}],
}


def order_scope(functions: Functions | None = None, **changes: Any) -> Scope:
    """The order as a scope, with some of its fields changed."""
    return Scope.for_transaction(ORDER | changes, system_id=1795, functions=functions)


def value_of(formula: str, scope: Scope | None = None, *, budget: Budget | None = None) -> Result:
    """What a formula makes of the order."""
    return compile_formula(formula).evaluate_sync(scope or order_scope(), budget=budget)
