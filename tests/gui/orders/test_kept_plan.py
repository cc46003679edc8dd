"""Plans of the list's orders are packed when they aren't used, and come back as they were."""

from __future__ import annotations

import gc
import weakref

import msgspec

from core.transfer.plan.events import Problem
from core.transfer.plan.plan import Plan
from core.words import Text, say
from gui.orders.kept_plan import WHOLE, KeptPlan
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


def test_a_plan_of_many_events_is_not_packed_and_nothing_is_left_of_one_that_is_dropped() -> None:
    plan = examples.plan(events=(examples.event(),) * 100)
    seen, kept = weakref.ref(plan), KeptPlan(plan)
    del plan
    assert others()
    assert seen() is kept.plan
    del kept
    assert seen() is None
