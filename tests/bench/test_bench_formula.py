"""How fast formulas are beside the same logic written by hand in Python: the two of the document, and lists."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

import resources
from core.formula import Functions, HostFunction, Result, Scope, compile_formula
from tests.bench.by_hand import LISTS, order_of
from tests.bench.report import report

ORDERS = 2_000
ROUNDS = 15
AIM = 15
ROUND_S = 0.01

pytestmark = pytest.mark.bench


def default_formula(field: str) -> str:
    """A formula of the default Placed Order collection."""
    file = Path(resources.__file__).parent / "collections" / "placed-order.json"
    mappings = json.loads(file.read_text("utf-8"))["mappings"]
    return str(next(one["source_value"] for one in mappings if one["destination_field"] == field))


def orders() -> list[dict[str, Any]]:
    return [
        {
            "id": str(number),
            "customer_id": number if number % 2 else None,
            "email_address": f"customer{number}@example.com",
            "transaction_number": f"SO-{number}",
            "total": Decimal("141.71"),
        }
        for number in range(ORDERS)
    ]


async def external_id(record_id: Any, table: str | None, system_id: int | None) -> str | None:
    return f"01H{record_id}" if record_id is not None else None


async def by_email(email: str | None) -> str | None:
    return f"01E{email}"


FUNCTIONS = Functions().bind(
    HostFunction(
        "GetExternalIdAsync",
        (("id", "object"), ("tableName", "string"), ("systemId", "long?")),
        "string",
        external_id,
    ),
    HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", by_email),
)


async def profile_by_hand(order: dict[str, Any]) -> str | None:
    found = await external_id(order["customer_id"], "Customer", 1795)
    if found is None or found == "":
        return await by_email(order["email_address"])
    return found


async def properties_by_hand(order: dict[str, Any]) -> dict[str, Any]:
    found = {}
    found["Email"] = order["email_address"]
    found["Order"] = order["transaction_number"]
    return found


def plain(result: Result) -> Any:
    """A result as the value that is written by hand."""
    if result.type == "list":
        return [plain(item) for item in result.value]
    if result.type == "dictionary":
        return {key: plain(item) for key, item in result.value}
    return Decimal(result.value) if result.type == "decimal" else result.value


async def beside(*both: Callable[[int], Awaitable[None]]) -> list[float]:
    """The best of many rounds of each, in turn, in the processor's time: other programs don't count. They are told
    how often to do it."""
    times = [1, 1]
    best = [float("inf"), float("inf")]
    for _ in range(ROUNDS):
        for n, function in enumerate(both):
            begun = time.process_time()
            await function(times[n])
            each = (time.process_time() - begun) / times[n]
            best[n] = min(best[n], each)
            times[n] = max(1, int(ROUND_S / max(best[n], 1e-7)))
    return best


@pytest.mark.parametrize(
    ("field", "by_hand"), [("ProfileId", profile_by_hand), ("EventProperties", properties_by_hand)]
)
def test_formulas_of_the_document(field: str, by_hand: Callable[[dict[str, Any]], Awaitable[Any]]) -> None:
    formula = compile_formula(default_formula(field))
    records = orders()

    def scope(record: dict[str, Any]) -> Scope:
        return Scope.for_transaction(record, system_id=1795, functions=FUNCTIONS)

    async def ours(times: int) -> None:
        for _ in range(times):
            for record in records:
                await formula.evaluate(scope(record))

    async def theirs(times: int) -> None:
        for _ in range(times):
            for record in records:
                await by_hand(record)

    async def measure() -> list[float]:
        assert plain(await formula.evaluate(scope(records[1]))) == await by_hand(records[1])
        return await beside(ours, theirs)

    one, other = (seconds / ORDERS * 1e6 for seconds in asyncio.run(measure()))
    detail = f"{one:.2f} µs per evaluation, {other:.2f} µs by hand"
    report(f"formula {field} beside Python by hand", one / other, AIM, detail)


@pytest.mark.parametrize("lines", [3, 250])
@pytest.mark.parametrize("name", LISTS)
def test_list_formulas(name: str, lines: int) -> None:
    pair, order = LISTS[name], order_of(lines)
    formula = compile_formula(pair.formula)

    async def ours(times: int) -> None:
        for _ in range(times):
            await formula.evaluate(Scope.for_transaction(order))

    async def theirs(times: int) -> None:
        for _ in range(times):
            pair.by_hand(order)

    async def measure() -> list[float]:
        found = plain(await formula.evaluate(Scope.for_transaction(order)))
        assert found == pair.by_hand(order)
        return await beside(ours, theirs)

    one, other = (seconds * 1e6 for seconds in asyncio.run(measure()))
    detail = f"{one:.1f} µs per evaluation, {other:.2f} µs by hand"
    report(f"formula {name:8} of {lines:3} lines beside Python by hand", one / other, AIM, detail)


def test_first_parse() -> None:
    scope = Scope.for_transaction(orders()[1], system_id=1795, functions=FUNCTIONS)
    for field in ("ProfileId", "EventProperties"):
        text = default_formula(field)
        begun = time.perf_counter()
        formula = compile_formula(text)
        parsed = time.perf_counter()
        formula.check(scope)
        bound = time.perf_counter()
        figures = f"{(parsed - begun) * 1e3:.2f} ms to parse, {(bound - parsed) * 1e3:.2f} ms to bind"
        sys.stdout.write(f"\nfirst use of formula {field}: {figures}\n")
