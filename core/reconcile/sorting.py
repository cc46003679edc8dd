"""Which of the events that an order would have are there, elsewhere, likely or missing: by the plan's own pairs."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from core.reconcile.case import Case
from core.reconcile.causes import is_another_stage
from core.transfer.plan.events import EventKind, PlannedEvent
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import Double

_IN_OWN_METRIC = ("other_unique_id", "other_profile")
_ELSEWHERE = ("other_metric", "other_integration")


@dataclass(kw_only=True)
class Sorted:
    """An order's events, or its lines': what is there, otherwise or not at all."""

    there: list[tuple[PlannedEvent, str, Decimal | None]] = field(default_factory=list)
    elsewhere: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    likely: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    other_profile: list[tuple[PlannedEvent, Double]] = field(default_factory=list)
    missing: list[PlannedEvent] = field(default_factory=list)
    doubled: list[Double] = field(default_factory=list)


def sort(case: Case, kind: EventKind) -> Sorted:
    """Which of the planned events of a kind are there, by the plan's own pairs and doubles."""
    found = Sorted()
    doubles = [d for d in case.plan.doubles if d.kind == kind]
    own = [d for d in doubles if d.certain and d.why in _IN_OWN_METRIC]
    foreign = [d for d in doubles if d.why in _ELSEWHERE and not is_another_stage(d.metric)]
    likely = [d for d in doubles if d.why == "likely"]

    def take(doubles: list[Double], event: PlannedEvent) -> Double | None:
        """One that stands for an event; the planned profile's before another's."""
        fit = [d for d in doubles if event.line_id is None or d.line_id in (event.line_id, None)]
        elsewhere = {d.event_id: _is_elsewhere(case.plan, d.profile_id) for d in fit}
        fit.sort(key=lambda d: (d.line_id is None, elsewhere[d.event_id], d.why != "other_unique_id"))
        if fit:
            doubles.remove(fit[0])
        return fit[0] if fit else None

    waiting = []
    for event in case.plan.events:
        if event.kind != kind:
            continue
        if event.already_recorded is not None:
            stored = case.near.get(event.already_recorded.event_id)
            change = next((c for c in event.already_recorded.changes if c.path == "value"), None)
            before = change.before if change is not None else event.value
            value = before if isinstance(before, Decimal | int) else stored.value if stored else None
            found.there.append((event, event.already_recorded.event_id, value))  # type: ignore[arg-type]
        else:
            waiting.append(event)
    for event in waiting:
        if (double := take(own, event)) is not None:
            found.there.append((event, double.event_id, double.value))
            if double.why == "other_profile" and _is_elsewhere(case.plan, double.profile_id):
                found.other_profile.append((event, double))
        elif (double := take(foreign, event)) is not None:
            found.elsewhere.append((event, double))
        elif (double := take(likely, event)) is not None:
            found.likely.append((event, double))
        else:
            found.missing.append(event)
    found.doubled = own
    return found


def _is_elsewhere(plan: Plan, profile_id: str | None) -> bool:
    """Whether a profile isn't the order's; while a conflict is open, each candidate may be."""
    profile = plan.profile
    if profile is None or profile_id is None:
        return False
    known = {candidate.profile_id: candidate.source for candidate in profile.candidates}
    if known.get(profile_id) == "merged":
        return False
    return not (profile.outcome == "found" and profile.conflicts and profile_id in known)
