"""Whoever sends an order, by whatever key and to whatever profile: this program never records it a second time,
but by the named choice. Tried on random worlds, whose events a model counts by who made them and of what.

`RESEND_DESK_MACHINE_RUNS` says how many worlds are tried; `make machine` tries 2,000.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from collections import Counter
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from core.sandbox.ipaas.store import LinkKey
from core.transfer.plan.plan import Plan, PlanOptions
from tests.support.small_world import SmallWorld

T = TypeVar("T")
RUNS = int(os.environ.get("RESEND_DESK_MACHINE_RUNS", "12"))
BUILT_IN = Path(__file__).parents[2] / "resources" / "collections" / "placed-order.json"

PEOPLE = {"1": ("P1", "ann@example.com"), "2": ("P2", "bob@example.com"), "3": ("P3", "cleo@example.com")}
"""Customers with their profile and email."""
ORDERS = ("70001", "70002")
SEATS = ("first", "second")
KEYS = ("built-in", "other")
Part = tuple[str, str | None]
"""An order and its line; None for the order itself."""


class SendersMachine(RuleBasedStateMachine):
    """Four kinds of senders work on two orders, while both systems' records change."""

    @initialize()
    def begin(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._folder = tempfile.TemporaryDirectory()
        folder = Path(self._folder.name)
        other = BUILT_IN.read_text("utf-8").replace(
            '"source_value": "Id"', '"source_value": "return \\"K-\\" + Id;"'
        )
        (folder / "other.json").write_text(other, "utf-8")
        self._collections = {"built-in": None, "other": str(folder / "other.json")}
        self.small = SmallWorld(folder)
        self.ipaas, self.klaviyo = self.small.world.ipaas, self.small.world.klaviyo
        self.made: dict[str, Part] = {}
        """Which part of an order each event stands for, by the event's id."""
        self.gone: dict[str, dict[str, Any]] = {}
        self.held: dict[str, tuple[str, Plan]] = {}
        self.steps = 0
        for customer, (profile, email) in PEOPLE.items():
            self.small.customer(customer, email, None)
            self.small.profile(profile, email, None)
            self.small.link(customer, profile)
        for number, order in enumerate(ORDERS):
            customer = str(number + 1)
            self.small.order(order, customer, PEOPLE[customer][1])
            record = self.ipaas.transactions[order]
            line = record["lines"][0]
            record["lines"] = [line, {**line, "id": f"{order}002", "sku": f"B-{order}", "description": "Bee"}]

    def teardown(self) -> None:
        if hasattr(self, "small"):
            self._run(self.small.aclose())
            self._loop.close()
            self._folder.cleanup()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(work)

    def _record(self, order: str) -> dict[str, Any] | None:
        return self.ipaas.transactions.get(order)

    def _counts(self) -> Counter[Part]:
        return Counter(self.made[key] for key in self.klaviyo.events if key in self.made)

    # Other senders --------------------------------------------------------------------------------

    def _keep(self, part: Part, **record: Any) -> None:
        if record["profile_id"] not in self.klaviyo.profiles:
            return
        kept = self.klaviyo.keep_event(self.klaviyo.read_event(record))
        self.made.setdefault(kept.id, part)

    @rule(order=st.sampled_from(ORDERS), receipts=st.booleans())
    def ipaas_com_sends(self, order: str, receipts: bool) -> None:
        self._ipaas_com_sends(order, receipts)

    def _ipaas_com_sends(self, order: str, receipts: bool) -> None:
        """The product itself: to the customer's profile, by the mapping's own keys; it looks at nothing."""
        record = self._record(order)
        if record is None or record["customer_id"] is None:
            return
        profile, email = PEOPLE[str(record["customer_id"])]
        number = record["transaction_number"]
        common = {"profile_id": profile, "integration": "api"}
        told = {"Email": email, "Order": number}
        self._keep((order, None), metric="Placed Order", unique_id=order, value=record["total"],
                   properties={**told, "Example event field": "Example values"}, **common)  # fmt: skip
        for line in record["lines"]:
            self._keep((order, line["id"]), metric="Ordered Product", unique_id=line["id"],
                       value=line["extended_price"], properties={**told, "SKU": line["sku"]}, **common)  # fmt: skip
        if receipts:
            for event_id, (of, line_id) in list(self.made.items()):
                if of == order and event_id in self.klaviyo.events:
                    self._link(
                        "transaction" if line_id is None else "transaction line", line_id or order, event_id
                    )

    def _link(self, table: str, internal_id: str, value: str) -> None:
        system = str(self.ipaas.accounts["main_subscription_id"])
        self.ipaas.put_link(LinkKey(table, system, internal_id), value)

    @rule(
        order=st.sampled_from(ORDERS),
        person=st.sampled_from(sorted(PEOPLE)),
        app=st.booleans(),
        value=st.sampled_from((None, 1.0, 43.2)),
    )
    def a_shop_s_integration_sends(self, order: str, person: str, app: bool, value: float | None) -> None:
        self._shop_sends(order, person, app, value)

    def _shop_sends(self, order: str, person: str, app: bool, value: float | None) -> None:
        """By its app's metric, or by the API's with keys of its own; to whomever it takes for the customer."""
        record = self._record(order) or self.gone.get(order)
        if record is None:
            return
        number, profile = record["transaction_number"], PEOPLE[person][0]
        properties = {"$extra": {"name": f"#{number}"}} if app else {"OrderId": number}
        self._keep((order, None), metric="Placed Order", integration="shopify" if app else "api", value=value,
                   unique_id=f"shop-{order}", profile_id=profile, properties=properties)  # fmt: skip

    # The world changes ----------------------------------------------------------------------------

    @rule(order=st.sampled_from(ORDERS), person=st.sampled_from(sorted(PEOPLE)), email=st.booleans())
    def an_order_is_moved(self, order: str, person: str, email: bool) -> None:
        record = self._record(order)
        if record is not None:
            record["customer_id"] = int(person)
            record["email_address"] = PEOPLE[person][1] if email else record["email_address"]

    @rule(order=st.sampled_from(ORDERS), total=st.sampled_from((43.2, 50.0)), lines=st.integers(0, 3))
    def an_order_is_edited(self, order: str, total: float, lines: int) -> None:
        record = self._record(order)
        if record is None:
            return
        record["total"] = total
        line = (
            dict(record["lines"][0])
            if record["lines"]
            else dict(self.small.template.transactions[1]["lines"][0])
        )
        record["lines"] = [
            {**line, "id": f"{order}00{n + 1}", "sku": f"S{n}-{order}", "parent_id": int(order)}
            for n in range(lines)
        ]

    @rule(order=st.sampled_from(ORDERS))
    def an_order_is_deleted_or_comes_back(self, order: str) -> None:
        record = self.ipaas.transactions.pop(order, None)
        if record is not None:
            self.gone[order] = record
        else:
            self.ipaas.transactions[order] = self.gone.pop(order)

    @rule(person=st.sampled_from(sorted(PEOPLE)))
    def a_profile_is_deleted_or_comes_back(self, person: str) -> None:
        profile, email = PEOPLE[person]
        if profile in self.klaviyo.profiles:
            self.klaviyo.remove_profile(profile)
        else:
            self.small.profile(profile, email, None)

    @rule(person=st.sampled_from(sorted(PEOPLE)), to=st.sampled_from(("P1", "P2", "P3", None)))
    def a_customer_s_link_is_changed(self, person: str, to: str | None) -> None:
        self.small.link(person, to)

    @rule(order=st.sampled_from(ORDERS))
    def the_receipts_are_lost(self, order: str) -> None:
        for key in [k for k in self.ipaas._links if k.internal_id.startswith(order)]:
            del self.ipaas._links[key]

    # This program ---------------------------------------------------------------------------------

    @rule(
        order=st.sampled_from(ORDERS),
        seat=st.sampled_from(SEATS),
        key=st.sampled_from(KEYS),
        profile=st.sampled_from((None, None, None, "P1", "P2")),
        lost=st.sampled_from((None, None, None, None, "create_event", "save_link")),
        again=st.sampled_from((False, False, False, False, True)),
    )
    def an_order_is_sent(
        self, order: str, seat: str, key: str, profile: str | None, lost: str | None, again: bool
    ) -> None:
        plan = self._plan(order, seat, key, profile, again)
        self._send(order, seat, plan, lost, again)

    @rule(order=st.sampled_from(ORDERS), seat=st.sampled_from(SEATS), key=st.sampled_from(KEYS))
    def a_plan_is_left_open(self, order: str, seat: str, key: str) -> None:
        """And sent when others may have sent the same."""
        self.held[order] = (seat, self._plan(order, seat, key, None, again=False))

    @rule(order=st.sampled_from(ORDERS))
    def an_open_plan_is_sent(self, order: str) -> None:
        if order in self.held:
            seat, plan = self.held.pop(order)
            self._send(order, seat, plan, None, again=False)

    @rule(
        order=st.sampled_from(ORDERS),
        key=st.sampled_from(KEYS),
        by=st.sampled_from(("shop", "app", "ipaas", "seat")),
        person=st.sampled_from(sorted(PEOPLE)),
        receipts=st.booleans(),
    )
    def an_open_plan_is_overtaken(self, order: str, key: str, by: str, person: str, receipts: bool) -> None:
        """Somebody sends the same order between a plan and its send."""
        plan = self._plan(order, "first", key, None, again=False)
        if by == "seat":
            other = self._plan(order, "second", "built-in", PEOPLE[person][0], again=False)
            self._send(order, "second", other, None if receipts else "save_link", again=False)
        elif by == "ipaas":
            self._ipaas_com_sends(order, receipts)
        else:
            self._shop_sends(order, person, by == "app", 43.2)
        self._send(order, "first", plan, None, again=False)

    def _plan(self, order: str, seat: str, key: str, profile: str | None, again: bool) -> Plan:
        options = PlanOptions(
            profile_id=profile, keep_recorded=True, record_again=again, collection_file=self._collections[key]
        )
        plan = self._run(self.small.seat(seat).plan(order, options))
        event(f"plan: {plan.state}")
        return plan

    def _send(self, order: str, seat: str, plan: Plan, lost: str | None, again: bool) -> None:
        self.steps += 1
        before, there = self._counts(), set(self.klaviyo.events)
        self.small.transport.faults = {lost: "lost"} if lost is not None else {}
        summary = self._run(self.small.seat(seat).send(plan))
        self.small.transport.faults = {}
        event(f"sent: {summary.state}")
        lines = {planned.unique_id: planned.line_id for planned in plan.events}
        for key in set(self.klaviyo.events) - there:
            new = self.klaviyo.events[key]
            self.made[key] = (order, lines[new.unique_id])
        if not plan.ready:
            assert set(self.klaviyo.events) == there
        if again:
            return
        for part, count in self._counts().items():
            assert count <= max(1, before[part]), (part, count, plan.state)


SendersMachine.TestCase.settings = settings(
    max_examples=RUNS,
    stateful_step_count=12,
    deadline=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
TestSendersMachine = pytest.mark.timeout(3600)(
    SendersMachine.TestCase
)  # a failure is made small before it is told
