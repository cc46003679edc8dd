"""What is to be told of a whole plan: its problems, and the records that filters left out."""

from __future__ import annotations

from core.transfer.plan.events import LeftOut, Problem
from core.transfer.plan.plan import Plan
from core.words import say, say_count
from gui.words.plain import and_more

_HINTS = {
    "broken": say("Correct the filter in iPaaS.com."),
    "blocks": say("Correct the order in iPaaS.com."),
    "silent": say("Nothing is sent for it, as iPaaS.com would do."),
}


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
    return say_count(
        len(silent),
        "{n} record left out by a mapping filter: {places}",
        "{n} records left out by a mapping filter: {places}",
        places=_places(silent),
    )


def _left_out(group: list[LeftOut]) -> Problem:
    first = group[0]
    message = (_of_error_filter if first.by == "error_filter" else _of_mapping_filter)(first)
    hint = _HINTS[_kind_of(first)]
    return Problem("error" if first.blocks else "hint", _places(group), message, hint)


def _of_mapping_filter(told: LeftOut) -> str:
    name, formula = told.collection, " ".join(told.formula.split())
    if told.broken:
        return say(
            "The mapping filter of {collection} can't be evaluated: {message} ({formula})",
            collection=name,
            message=told.message,
            formula=formula,
        )
    if told.blocks:
        return say(
            "The mapping filter of {collection} stops the order: {message} ({formula})",
            collection=name,
            message=told.message,
            formula=formula,
        )
    return say(
        "The mapping filter of {collection} leaves this out ({formula})", collection=name, formula=formula
    )


def _of_error_filter(told: LeftOut) -> str:
    name, formula = told.collection, " ".join(told.formula.split())
    if told.broken:
        return say(
            "The error filter of {collection} can't be evaluated: {message} ({formula})",
            collection=name,
            message=told.message,
            formula=formula,
        )
    if told.blocks:
        return say(
            "The error filter of {collection} stops the order: {message} ({formula})",
            collection=name,
            message=told.message,
            formula=formula,
        )
    return say(
        "The error filter of {collection} leaves this out ({formula})", collection=name, formula=formula
    )


def _kind_of(left_out: LeftOut) -> str:
    return "broken" if left_out.broken else "blocks" if left_out.blocks else "silent"


def _places(group: list[LeftOut]) -> str:
    return and_more([each.label for each in group], 3)
