"""What may be sent: a plan with all that a send needs, and no other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import msgspec
import pytest

from core.errors import TransferError
from core.transfer.plan.events import PlannedEvent, PlannedRequest
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Gate, OrderSummary, Target
from core.transfer.plan.plan import Plan
from core.transfer.plan.resolution import Resolution
from core.transfer.plan.sendable import KnownProfile, NewProfile, SendableProfile, UnlinkedProfile

POST = PlannedRequest("POST", "/api/events", msgspec.Raw(b'{"data":{}}'))
MAKE = PlannedRequest("POST", "/api/profiles", msgspec.Raw(b'{"data":{}}'))
FOUND = Resolution(outcome="found", profile_id="01H", rule="email")
replace = msgspec.structs.replace


def order(customer_id: str | None) -> OrderSummary:
    return OrderSummary(
        transaction_id="55260",
        number="SO-1",
        type="Order",
        status=None,
        email=None,
        customer_id=customer_id,
        total=None,
        created=None,
        line_count=0,
    )


EVENT = PlannedEvent(
    kind="placed_order",
    line_id=None,
    label="Order SO-1",
    metric="Placed Order",
    unique_id="55260",
    value=None,
    request=POST,
)
READY = Plan(
    transaction_id="55260",
    ready=True,
    gate=Gate(True, "1795", "TRUE"),
    order=order("7"),
    target=Target(company="c", subscription="s", account="a"),
    profile=FOUND,
    events=(EVENT,),
    made_at=datetime.now(UTC),
)


def test_a_ready_plan_keeps_its_parts_and_the_json_that_was_shown() -> None:
    sendable = READY.sendable()
    assert sendable is not None
    assert sendable.transaction_id == "55260"
    assert sendable.gate_of == "1795"
    assert [(event.key, event.request) for event in sendable.events] == [(("Placed Order", "55260"), POST)]
    assert msgspec.json.decode(sendable.shown) == msgspec.json.decode(READY.to_json())


@pytest.mark.parametrize(
    "spoil",
    [
        lambda: replace(READY, ready=False),
        lambda: replace(READY, skipped=True),
        lambda: replace(READY, gate=None),
        lambda: replace(READY, gate=Gate(False, "1795", "FALSE")),
        lambda: replace(READY, gate=Gate(None, "1795", "")),
        lambda: replace(READY, order=None),
        lambda: replace(READY, target=None),
        lambda: replace(READY, profile=None),
        lambda: replace(READY, made_at=None),
        lambda: replace(READY, events=(EVENT, replace(EVENT, metric=None))),
        lambda: replace(READY, events=(EVENT, replace(EVENT, unique_id=None))),
        lambda: replace(READY, profile=replace(FOUND, profile_id=None)),
        lambda: replace(READY, profile=replace(FOUND, conflicts=(Notice.of(TransferError()),))),
        lambda: replace(READY, profile=replace(FOUND, rule="customer_transfer"), order=order(None)),
        lambda: replace(READY, profile=replace(FOUND, rule="customer_transfer", profile_id=None)),
    ],
)
def test_a_plan_that_lacks_anything_is_not_sendable(spoil: Callable[[], Plan]) -> None:
    assert spoil().sendable() is None


@pytest.mark.parametrize(
    ("resolution", "expected"),
    [
        (FOUND, KnownProfile("01H", "email")),
        (replace(FOUND, rule="external_id"), KnownProfile("01H", "external_id")),
        (replace(FOUND, rule=None), KnownProfile("01H", "formula")),
        (replace(FOUND, rule=None, chosen=True), KnownProfile("01H", "choice")),
        (replace(FOUND, chosen=True), KnownProfile("01H", "choice")),
        (replace(FOUND, rule="customer_transfer"), UnlinkedProfile("01H", "7")),
        (
            Resolution(
                outcome="would_create", profile_id=None, rule="customer_transfer", customer_transfer=MAKE
            ),
            NewProfile(MAKE, "7"),
        ),
    ],
)
def test_what_the_resolution_found_says_what_is_to_be_done(
    resolution: Resolution, expected: SendableProfile
) -> None:
    sendable = replace(READY, profile=resolution).sendable()
    assert sendable is not None
    assert sendable.profile == expected
