"""What a confirmation says, gathered from the plans that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from core.transfer.plan.events import Problem
from core.transfer.plan.plan import Plan
from core.transfer.planning.state import speaks_against, to_send
from core.words import stated, threaded
from gui.kit.language import tr, translated
from gui.words.changes import change_line
from gui.words.findings import left_out_line
from gui.words.flows import age_lines
from gui.words.plain import and_more


@dataclass(frozen=True)
class Facts:
    """What a confirmation says, gathered from the plans.

    `warnings` must be ticked; `notes` are said. `making_up` are the metrics of the events that correct others,
    `waiting` are accepted and not visible yet.
    """

    events: int
    placed: int
    products: int
    recorded: int
    warnings: tuple[str, ...]
    notes: tuple[str, ...] = ()
    making_up: tuple[str, ...] = ()
    waiting: int = 0


def gather_facts(plans: Sequence[Plan]) -> Facts:
    """Count what would be sent, and collect what must be confirmed."""
    recorded = placed = products = 0
    warnings: list[str] = []
    notes: list[str] = []
    making_up: list[str] = []
    for plan in plans:
        prefix = f"{plan.transaction_id}: " if len(plans) > 1 else ""
        recorded += sum(event.already_recorded is not None for event in plan.events)
        for event in to_send(plan):
            placed += event.kind == "placed_order"
            products += event.kind == "ordered_product"
            if event.kind == "compensation":
                making_up.append(event.metric or tr("an event"))
        seen: dict[str, list[str]] = {}
        for event in plan.events:
            for problem in event.problems:
                if problem.severity == "warning":
                    seen.setdefault(_sentence(problem), []).append(event.label)
        if plan.collection is not None and plan.collection.edited:
            edited = tr("The mapping was edited here; it isn't the subscriber's own:")
            lines = "".join(f"\n–  {translated(change_line(change))}" for change in plan.collection.changes)
            warnings.append(f"{prefix}{edited}{lines}")
        warnings += [f"{prefix}{_sentence(each)}" for each in plan.problems if each.severity == "warning"]
        if left_out := left_out_line(plan):
            notes.append(f"{prefix}{translated(left_out)}")
        notes += [f"{prefix}{translated(line)}" for line in age_lines(plan)]
        warnings += [f"{prefix}{text} ({_places(labels)})" for text, labels in seen.items()]
        if plan.profile is not None:
            for remark in plan.profile.remarks:
                said = stated(remark.title, remark.detail, remark.hint)
                text = f"{prefix}{translated(said)}"
                (warnings if speaks_against(remark) else notes).append(text)
    return Facts(
        placed + products + len(making_up),
        placed,
        products,
        recorded,
        tuple(dict.fromkeys(warnings)),
        tuple(dict.fromkeys(notes)),
        tuple(making_up),
        sum(event.waiting for plan in plans for event in plan.events),
    )


def _sentence(problem: Problem) -> str:
    return translated(threaded(": ", (problem.field, problem.message))).rstrip(".")


def _places(labels: list[str]) -> str:
    return translated(and_more(labels, 1))
