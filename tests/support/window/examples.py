"""Records by hand, for the tests of models and widgets that need no services."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from core.transfer.plan.events import MappingResult, PlannedEvent, PlannedRequest, Problem, RecordedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import Gate, OrderSummary, Target
from core.transfer.plan.plan import CollectionSource, Plan, PlanOptions
from core.transfer.plan.resolution import ProfileCandidate, Resolution, TraceStep
from core.transfer.sending.progress import (
    Progress,
    RunFinished,
    SentEvent,
    State,
    StepFailed,
    StepFinished,
    StepStarted,
    Summary,
)

AT = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
PROFILE = "01HSARAH"
OTHER = "01HMARIA"
BODY = (
    b'{"data":{"type":"event","attributes":{"properties":{"Email":"sarah@example.com","Order":"10234",'
    b'"Weight":1.10,"Gift":true,"Note":null,"Tags":["\xd8\xb3\xd9\x84\xd8\xa7\xd9\x85","\xf0\x9f\x98\x80"]},'
    b'"unique_id":"55260","value":141.10}}}'
)


def order(transaction_id: str = "55260", **changes: object) -> OrderSummary:
    """An order as the lists show it."""
    made = OrderSummary(
        transaction_id=transaction_id,
        number="10234",
        type="Order",
        status="Complete",
        email="sarah@example.com",
        customer_id="771",
        total=Decimal("141.10"),
        created="2026-11-02T14:05:09-05:00",
        line_count=1,
    )
    return msgspec.structs.replace(made, **changes)


def event(line_id: str | None = None, **changes: object) -> PlannedEvent:
    """A Placed Order, or for a line its Ordered Product."""
    made = PlannedEvent(
        kind="placed_order" if line_id is None else "ordered_product",
        line_id=line_id,
        label="Order 10234" if line_id is None else f"SKU-{line_id}",
        metric="Placed Order" if line_id is None else "Ordered Product",
        unique_id=line_id or "55260",
        value=Decimal("141.10"),
        request=PlannedRequest("POST", "/api/events", msgspec.Raw(BODY)),
        mappings=(
            MappingResult(
                destination="ProfileId",
                type="Dynamic Formula",
                source="return await\n  X();",
                value=PROFILE,
                value_type="string",
            ),
            MappingResult(
                destination="EventProperties",
                type="Dynamic Formula",
                source="…",
                value={"Email": "s", "Total": Decimal("1.10")},
            ),
            MappingResult(
                destination="UniqueId", type="Field", source="Id", value=None, problem="The field is empty"
            ),
        ),
    )
    return msgspec.structs.replace(made, **changes)


def resolution(**changes: object) -> Resolution:
    """Found by the link."""
    made = Resolution(
        outcome="found",
        profile_id=PROFILE,
        rule="external_id",
        trace=(
            TraceStep("external_id", "found", f"Customer 771 is linked to {PROFILE}", AT),
            TraceStep("email", "not_found", "No profile has the email", AT + timedelta(seconds=1)),
            TraceStep("a_new_step", "a_new_outcome", "Something later versions know", AT),  # type: ignore[arg-type]
        ),
        candidates=(
            ProfileCandidate(
                profile_id=PROFILE, source="external_id", email="sarah@example.com", name="Sarah Connor"
            ),
        ),
    )
    return msgspec.structs.replace(made, **changes)


def plan(**changes: object) -> Plan:
    """A plan that is ready, with one line."""
    made = Plan(
        transaction_id="55260",
        ready=True,
        state="ready",
        gate=Gate(generate_events=True),
        order=order(),
        target=target(),
        collection=CollectionSource(
            name="Add Klaviyo Placed Order Event FROM iPaaS.com", origin="iPaaS.com", read_at=AT
        ),
        profile=resolution(),
        events=(event(), event("901")),
        options=PlanOptions(),
        made_at=AT,
    )
    return msgspec.structs.replace(made, **changes)


def target(**changes: object) -> Target:
    """A live account."""
    made = Target(
        company="Northwind",
        subscription="Klaviyo – Northwind",
        account="Northwind EU",
        test_account=False,
        revision="2026-07-15",
    )
    return msgspec.structs.replace(made, **changes)


def conflict() -> Resolution:
    """The link and the email give different profiles."""
    return resolution(
        candidates=(
            ProfileCandidate(
                profile_id=PROFILE, source="external_id", email="sarah@example.com", name="Sarah Connor"
            ),
            ProfileCandidate(profile_id=OTHER, source="email", email="maria@example.com", name=None),
            ProfileCandidate(profile_id="01HGONE", source="formula", exists=False),
        ),
        conflicts=(
            Notice(
                title="The link and the email point to different people",
                detail="Two people",
                hint="Choose one",
            ),
        ),
    )


WARNING = Problem("warning", "properties", "Klaviyo recommends ItemNames")
ERROR = Problem("error", "UniqueId", "Mapping field is missing", "Correct the mapping")
HINT = Problem("hint", "Items", "Items are missing")
RECORDED = RecordedEvent(event_id="ev1", same_payload=True)


def run_progress(*, failed: bool = False) -> tuple[Progress, ...]:
    """The events of a short run."""
    common: Any = {"run_id": "r1", "transaction_id": "55260"}
    first = StepStarted(**common, step="gate", number=1, at=AT)
    second = StepFinished(**common, step="gate", number=2, at=AT + timedelta(seconds=1.5), detail="TRUE")
    third = StepStarted(**common, step="ordered_product", number=3, at=AT, line_id="901", detail="SKU-901")
    notice = Notice(title="Klaviyo API temporarily unavailable", detail="503", hint="Retry")
    fourth: Progress = StepFinished(**common, step="ordered_product", number=4, at=AT, line_id="901")
    if failed:
        fourth = StepFailed(**common, step="ordered_product", number=4, at=AT, line_id="901", error=notice)
    state: State = "failed" if failed else "recorded"
    sent = SentEvent(kind="ordered_product", line_id="901", unique_id="901", state=state, event_id="ev901")
    summary = Summary(
        transaction_id="55260",
        state=state,
        profile_id=PROFILE,
        events=(sent,),
        error=notice if failed else None,
    )
    return first, second, third, fourth, RunFinished(**common, number=5, at=AT, summary=summary)
