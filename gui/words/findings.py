"""What is to be told of a whole plan: its problems, and the records that filters left out."""

from __future__ import annotations

from core.transfer.plan.events import LeftOut, Problem
from core.transfer.plan.plan import Plan
from gui.words.plain import count

_NAMES = {"mapping_filter": "mapping filter", "error_filter": "error filter"}


def plan_findings(plan: Plan | None) -> tuple[Problem, ...]:
    """The findings about no single event. The same filter of many lines is told once."""
    if plan is None:
        return ()
    grouped: dict[tuple[str, str, str, str], list[LeftOut]] = {}
    for each in plan.left_out:
        grouped.setdefault((each.collection_key, each.by, each.formula, each.message), []).append(each)
    return (*plan.problems, *(_left_out(group) for group in grouped.values()))


def left_out_line(plan: Plan) -> str:
    """How many records the mapping filters leave out, in one sentence; empty when there are none."""
    silent = [each for each in plan.left_out if not each.blocks]
    if not silent:
        return ""
    return f"{count(len(silent), 'record')} left out by a mapping filter: {_places(silent)}"


def _left_out(group: list[LeftOut]) -> Problem:
    first = group[0]
    name, formula = _NAMES[first.by], " ".join(first.formula.split())
    if first.broken:
        told, hint = f"can't be evaluated: {first.message}", "Correct the filter in iPaaS.com."
    elif first.blocks:
        told, hint = f"stops the order: {first.message}", "Correct the order in iPaaS.com."
    else:
        told, hint = "leaves this out", "Nothing is sent for it, as iPaaS.com would do."
    message = f"The {name} of {first.collection} {told} ({formula})"
    return Problem("error" if first.blocks else "hint", _places(group), message, hint)


def _places(group: list[LeftOut]) -> str:
    labels = ", ".join(each.label for each in group[:3])
    return labels if len(group) <= 3 else f"{labels} and {len(group) - 3} more"
