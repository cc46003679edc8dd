"""Plans of the list's orders are packed when they aren't used, and come back as they were."""

from __future__ import annotations

import gc
import weakref

import msgspec
import pytest

from core.transfer.plan.events import Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.words import Text, say
from gui.orders import kept_plan
from gui.orders.kept_plan import WHOLE, KeptPlan
from gui.orders.left_out import Grouping, left_out_note
from gui.orders.lists.order_rows import WORKS
from gui.orders.work import OrderWork
from tests.support.window import examples


def others() -> list[KeptPlan]:
    """As many plans as leave no other one whole."""
    return [KeptPlan(examples.plan(transaction_id=str(n))) for n in range(WHOLE)]


def bodies(plan: Plan) -> list[bytes]:
    """What would be sent."""
    return [bytes(event.request.body) for event in plan.events if event.request is not None]


def test_a_plan_that_nobody_uses_is_packed_and_comes_back_as_it_was() -> None:
    said = say("Line {line} has no SKU.", line="1")
    problem = Problem("warning", "Sku", said)
    plan = examples.plan(problems=(problem,))
    same, body, seen, kept = msgspec.structs.replace(plan), bodies(plan), weakref.ref(plan), KeptPlan(plan)
    del plan
    assert seen() is kept.plan
    later = others()
    gc.collect()
    assert seen() is None
    back = kept.plan
    assert (back, bodies(back)) == (same, body)
    told = back.problems[0].message
    assert isinstance(told, Text)
    assert isinstance(said, Text)
    assert told.made_of == said.made_of
    # Those that came later are packed by now, by what they have in common with the first.
    assert [each.plan.transaction_id for each in later] == [str(n) for n in range(WHOLE)]


def test_as_long_as_somebody_has_a_plan_it_is_the_same_object() -> None:
    confirmed = examples.plan()
    kept = KeptPlan(confirmed)
    assert others()
    assert kept.plan is confirmed
    assert others()
    assert kept.plan is confirmed
    del confirmed
    assert others()
    again = kept.plan
    assert others()
    assert kept.plan is again


def test_what_is_nested_too_deeply_to_be_packed_stays_whole() -> None:
    deep: dict[str, object] = {}
    for _ in range(5_000):
        deep = {"in": deep}
    row = msgspec.structs.replace(examples.event().mappings[0], value=deep)
    plan = examples.plan(events=(examples.event(mappings=(row,)),))
    seen, kept = weakref.ref(plan), KeptPlan(plan)
    del plan
    assert others()
    assert seen() is kept.plan


def test_a_plan_of_many_events_is_not_packed_and_nothing_is_left_of_one_that_is_dropped() -> None:
    plan = examples.plan(events=(examples.event(),) * 100)
    seen, kept = weakref.ref(plan), KeptPlan(plan)
    del plan
    assert others()
    assert seen() is kept.plan
    del kept
    assert seen() is None


def test_what_a_list_asks_of_all_its_orders_unpacks_none(monkeypatch: pytest.MonkeyPatch) -> None:
    outage = Notice(title="Klaviyo did not answer", kind="NoAnswer")
    stopped = examples.plan(ready=False, state="blocked", blocked_by=(outage,))
    first = [KeptPlan(stopped), KeptPlan(examples.plan())]
    del stopped
    works = [OrderWork(str(n), kept.state, kept=kept) for n, kept in enumerate([*first, *others()])]
    monkeypatch.delattr(kept_plan, "_unpacked")
    assert [work.hit for work in works] == [outage] + [None] * (WHOLE + 1)
    assert sum(work.goes_with_all for work in works) == WHOLE + 1
    left = Grouping()
    left.leave_out(works)
    assert f"{WHOLE + 1} × Ready" in left_out_note(left.groups)[0]
    assert "1 × Blocked: Klaviyo did not answer" in left_out_note(left.groups)[0]
    left = Grouping()
    left.leave_unticked(works[1:4], {"2", "3"})
    assert {each.title: each.count for each in left.groups.causes} == {
        "Not ticked: an old order, which would start live flows": 2,
        "Unticked when confirming": 1,
    }
    for order in WORKS.orders:
        assert order.of is None or len(set(map(order.of, works))) > 0
    assert all("sarah" in WORKS.words(work) for work in works)
