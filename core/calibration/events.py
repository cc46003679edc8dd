"""One recorded event beside the one that we would send: every difference, with its kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from core.calibration.fields import VALUE, FieldFound, compare_properties
from core.calibration.records import CURRENCY, ComparedOrder, Difference, DifferenceKind
from core.calibration.values import compare_values
from core.klaviyo import Profile, StoredEvent
from core.mapping.destinations import METRIC_NAME, NUMERIC_VALUE, PROFILE_ID, UNIQUE_ID
from core.transfer.finding.days import moment_of
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.resolution import Resolution
from core.words import say


@dataclass(frozen=True)
class EventFound:
    """What sets one event apart, and what Klaviyo doesn't show of it."""

    differences: tuple[Difference, ...] = ()
    unseen: frozenset[str] = frozenset()


def compare_event(planned: PlannedEvent, stored: StoredEvent, preferred_currency: str) -> EventFound:
    """Everything but the profile, which is the whole order's. `preferred_currency` is the account's, empty where it
    isn't known.
    """
    value, properties = payload_in(bytes(planned.request.body))
    lost_value = value if VALUE not in stored.reserved else None
    fields = compare_properties(stored.properties, properties, lost_value)
    found = [*_names(planned, stored), *_amounts(stored, value, preferred_currency)]
    found += [replace(each, field=NUMERIC_VALUE) if each.field == VALUE else each for each in fields]
    unseen = set[str]()
    if stored.metric is None:
        unseen.add(METRIC_NAME)
    if stored.unique_id is None:
        unseen.add(UNIQUE_ID)
    if lost_value is not None and not any(each.field == VALUE for each in fields):
        unseen.add(NUMERIC_VALUE)
    if not preferred_currency and any(_currencies(stored)):
        unseen.add(CURRENCY)
    differences = (
        Difference(
            kind=each.kind,
            field=each.field,
            event=planned.kind,
            line_id=planned.line_id,
            klaviyo=each.klaviyo,
            ours=each.ours,
            detail=each.detail,
            event_id=stored.id,
        )
        for each in found
    )
    return EventFound((*_errors(planned, stored), *differences), frozenset(unseen))


def _names(planned: PlannedEvent, stored: StoredEvent) -> Iterator[FieldFound]:
    """The metric and the unique id, as far as Klaviyo shows them."""
    told = _metric(planned, stored) if stored.metric is not None else None
    if told is not None:
        yield FieldFound(
            kind="metric", field=METRIC_NAME, klaviyo=stored.metric, ours=planned.metric, detail=told
        )
    if stored.unique_id is not None and stored.unique_id != planned.unique_id:
        yield FieldFound(
            kind="unique_id",
            field=UNIQUE_ID,
            klaviyo=stored.unique_id,
            ours=planned.unique_id,
            detail=_unique_id(stored),
        )


def _amounts(stored: StoredEvent, value: Decimal | None, preferred_currency: str) -> Iterator[FieldFound]:
    """The event's own value, as Klaviyo's answer has it, and its currency."""
    kept = stored.reserved.get(VALUE)
    told = compare_values(kept, value) if VALUE in stored.reserved else None
    if told is not None:
        kind: DifferenceKind = "amount" if told.kind == "value" else told.kind
        yield FieldFound(kind=kind, field=NUMERIC_VALUE, klaviyo=kept, ours=value, detail=told.detail)
    for name, code in _currencies(stored):
        if preferred_currency and code.upper() != preferred_currency.upper():
            detail = say("Ours names none, so that Klaviyo takes the account's.")
            yield FieldFound(
                kind="currency", field=name, klaviyo=code, ours=preferred_currency, detail=detail
            )


def shown_by(events: Iterable[StoredEvent]) -> frozenset[str]:
    """What Klaviyo shows of events at all: what one of them lacks then was not sent."""
    found: set[str] = set()
    for stored in events:
        found |= {METRIC_NAME} if stored.metric is not None else set()
        found |= {UNIQUE_ID} if stored.unique_id is not None else set()
        found |= {NUMERIC_VALUE} if VALUE in stored.reserved else set()
    return frozenset(found)


def settle_unseen(order: ComparedOrder, shown: frozenset[str]) -> tuple[Difference, ...]:
    """An order's differences, with what Klaviyo shows of other events and not of this order's."""
    missing = (
        Difference(
            kind="missing",
            field=name,
            event_id=order.event_id,
            detail=say("Klaviyo shows it of other events."),
        )
        for name in order.unseen
        if name in shown
    )
    return (*missing, *order.differences)


def compare_profile(
    resolution: Resolution, stored: StoredEvent, profile: Profile | None
) -> Iterator[Difference]:
    """Whether the order would go to the profile that Klaviyo has it on; `profile` is that one."""
    ours = resolution.profile_id if resolution.outcome == "found" else None
    merged = {each.profile_id for each in resolution.candidates if each.source == "merged"}
    if stored.profile_id is None or stored.profile_id == ours or stored.profile_id in merged:
        return
    email = say(" ({email})", email=profile.email or say("no email")) if profile is not None else ""
    rule = {
        "external_id": say("by the customer's external ID link"),
        "email": say("by the email"),
        "customer_transfer": say("by transferring the customer"),
    }.get(resolution.rule or "", say("by the ProfileId mapping"))
    known = next((c for c in resolution.candidates if c.profile_id == stored.profile_id), None)
    how = {
        "email": say("the one with the order's email"),
        "external_id": say("the one that the customer is linked to"),
    }
    theirs = say(", {which}", which=how[known.source]) if known is not None and known.source in how else ""
    if resolution.outcome == "would_create":
        mine = say("ours would make a new profile")
    elif resolution.outcome == "not_found":
        mine = say("none is found here")
    else:
        mine = say("ours goes to {ours}, found {rule}", ours=ours, rule=rule)
    yield Difference(
        kind="profile",
        field=PROFILE_ID,
        klaviyo=stored.profile_id,
        ours=ours,
        detail=say(
            "Klaviyo has it on {profile_id}{email}{theirs}; {mine}.",
            profile_id=stored.profile_id,
            email=email,
            theirs=theirs,
            mine=mine,
        ),
        event_id=stored.id,
    )


def _errors(planned: PlannedEvent, stored: StoredEvent) -> Iterator[Difference]:
    """What errs here of an event that iPaaS.com recorded all the same."""
    for problem in planned.problems:
        if problem.severity == "error":
            yield Difference(
                kind="error",
                field=problem.field,
                event=planned.kind,
                line_id=planned.line_id,
                detail=problem.message,
                event_id=stored.id,
            )


def _metric(planned: PlannedEvent, stored: StoredEvent) -> str | None:
    """A sentence where the metric isn't the one that ours would land on; empty where its name tells it."""
    name = stored.of.name if stored.of is not None else stored.metric
    if name != planned.metric:
        return ""
    if stored.of is not None and not stored.of.is_api:
        return say(
            "It is the metric of {integration}; ours is recorded under the API's of the same name.",
            integration=stored.of.integration,
        )
    return None


def _unique_id(stored: StoredEvent) -> str:
    """That Klaviyo made it of the time, where it did: then none was sent."""
    moment = moment_of(stored.datetime)
    made = moment is not None and stored.unique_id == str(int(moment.timestamp()))
    return say("It is the event's time in seconds: none was sent.") if made else ""


def _currencies(stored: StoredEvent) -> Iterator[tuple[str, str]]:
    """The currencies that Klaviyo's own entries name."""
    for name, code in stored.reserved.items():
        if "currency" in name.casefold() and isinstance(code, str) and code.strip():
            yield name, code.strip()
