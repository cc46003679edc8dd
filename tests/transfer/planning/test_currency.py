"""The order's currency beside the account's, as far as a record, a payload or a setting names it."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core.ipaas import Subscription
from core.klaviyo import Revision
from core.transfer.plan.order import Target
from core.transfer.plan.plan import Plan
from tests.support.small_world import SmallWorld


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    async with contextlib.aclosing(SmallWorld(tmp_path)) as made:
        made.profile("01HB1", "a@example.com", None)
        yield made


async def planned(
    world: SmallWorld, preferred: str = "USD", settings: dict[str, str] | None = None, **order: Any
) -> Plan:
    own = world.seat("first").target

    async def target(subscription: Subscription, revision: Revision) -> Target:
        return msgspec.structs.replace(await own(subscription, revision), currency=preferred)

    object.__setattr__(world.seat("first").planner._from, "target", target)
    world.order("55260", None, "a@example.com")
    world.world.ipaas.transactions["55260"].update(order)
    return await world.plan("55260")


def told(plan: Plan) -> list[tuple[str, str]]:
    found = [p for event in plan.events for p in event.problems if p.field == "Currency"]
    return [(problem.severity, problem.message) for problem in found]


def custom(name: str, value: Any) -> dict[str, Any]:
    return {"custom_fields": [{"id": "1", "custom_field_name": name, "value": value}]}


@pytest.mark.parametrize(
    "order",
    [custom("Currency", "EUR"), custom("Order Currency Code", "eur"), custom("currency_iso", " EUR "),
     {"currency": "EUR"}, {"currency_code": "EUR"}, {"extension_fields": [{"Key": "OrderCurrency", "Value": "EUR"}]}],
)  # fmt: skip
async def test_another_currency_than_the_account_s_is_a_warning(
    world: SmallWorld, order: dict[str, Any]
) -> None:
    plan = await planned(world, **order)
    [(severity, message)] = told(plan)
    assert severity == "warning"
    assert "EUR" in message
    assert "USD" in message
    assert plan.order is not None
    assert (plan.order.currency, plan.order.total_told) == ("EUR", f"{plan.order.total} EUR")
    assert plan.state == "look_first"


@pytest.mark.parametrize("order", [custom("Currency", "USD"), custom("Currency", "usd"), {}, custom("Currency", ""),
                                   custom("Current", "EUR"), custom("CurrencyRate", "1.08")])  # fmt: skip
async def test_the_account_s_own_currency_and_none_are_nothing_to_tell(
    world: SmallWorld, order: dict[str, Any]
) -> None:
    assert told(await planned(world, **order)) == []


@pytest.mark.parametrize(
    ("order", "preferred"),
    [(custom("Currency", "Euro"), "USD"), (custom("Currency", "€"), "USD"), (custom("Currency", "XYZ"), "USD"),
     (custom("Currency", "EUR"), "")],
)  # fmt: skip
async def test_what_can_t_be_compared_is_said(
    world: SmallWorld, order: dict[str, Any], preferred: str
) -> None:
    [(severity, message)] = told(await planned(world, preferred, **order))
    assert severity == "hint"
    assert "can't be compared" in message


async def test_two_currencies_in_one_record_are_both_named(world: SmallWorld) -> None:
    plan = await planned(world, **custom("Currency", "USD"), base_currency="CHF")
    [(severity, message)] = told(plan)
    assert severity == "warning"
    assert "USD in Currency" in message
    assert "CHF in base_currency" in message
    assert plan.order is not None
    assert plan.order.currency is None
