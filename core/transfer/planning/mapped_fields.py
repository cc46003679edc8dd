"""What the mapping made, as a plan has it: results, problems, records that were left out."""

from __future__ import annotations

from collections.abc import Sequence

from core.ipaas.records import Line
from core.mapping.collection import Collection
from core.mapping.destinations import place_in_body
from core.mapping.engine import MappedField
from core.mapping.filters import Verdict
from core.mapping.findings import Finding
from core.mapping.formulas import position_of
from core.transfer.plan.events import LeftOut, MappingResult, Problem
from core.transfer.plan.notice import Notice
from core.words import joined, say, sentences


def result_of(mapped: MappedField) -> MappingResult:
    """One mapping with its value and where that comes from and goes to."""
    mapping = mapped.mapping
    return MappingResult(
        destination=mapping.destination_field,
        type=mapping.mapping_type_name,
        source=mapping.source_value or "",
        value=mapped.value,
        problem=mapped.problem,
        hint=mapped.hint if mapped.problem else "",
        value_type=mapped.value_type,
        calls=mapped.calls,
        reads=tuple(sorted(mapped.reads)),
        place=place_in_body(mapping.destination_field),
        key=mapping.key,
        error=position_of(mapped.error),
        default_used=mapped.default_used,
    )


def problem_of(finding: Finding) -> Problem:
    """A finding with what to do, where the check itself doesn't say it."""
    hint = finding.hint
    if not hint and finding.severity == "error":
        hint = say(
            "Correct the mapping of {field} or the order in iPaaS.com, then preview again.",
            field=finding.field,
        )
    return Problem(finding.severity, finding.field, finding.message, hint)


def left_out(label: str, line: Line | None, collection: Collection, verdict: Verdict) -> LeftOut:
    """A record that a filter kept from being mapped."""
    return LeftOut(
        label=label,
        line_id=line.id if line is not None else None,
        collection=collection.name,
        collection_key=collection.key,
        by=verdict.by,
        formula=verdict.formula,
        message=verdict.message,
        broken=verdict.broken,
        error=position_of(verdict.error),
    )


def filter_notices(found: list[LeftOut]) -> tuple[Notice, ...]:
    """What blocks the plan: error filters with their text, filters that can't be evaluated. The same of many
    lines is told once.
    """
    grouped: dict[tuple[str, str], list[LeftOut]] = {}
    for each in found:
        if each.blocks:
            grouped.setdefault((each.collection, each.message), []).append(each)
    return tuple(_notice(group) for group in grouped.values())


def all_left_out(found: list[LeftOut]) -> Notice:
    """That the mapping filters leave nothing of an order."""
    filters = joined(
        "\n", (f"{each.collection}: {each.formula.strip()}" for each in found if each.line_id is None)
    )
    return Notice(
        title=say("The mapping filter leaves this order out"),
        detail=filters,
        hint=say(
            "Nothing is sent for it, as in iPaaS.com. Change the filter in iPaaS.com if the order should "
            "be sent."
        ),
        kind="LeftOut",
    )


_CORRECT = say("Correct the filter in iPaaS.com, then preview again.")


def _notice(group: list[LeftOut]) -> Notice:
    first = group[0]
    stopped = few([each.label for each in group])
    if first.broken:
        caret = f"\n{first.error.caret}" if first.error is not None and first.error.caret else ""
        return Notice(
            title=say("The mapping filter can't be evaluated")
            if first.by == "mapping_filter"
            else say("The error filter can't be evaluated"),
            detail=say(
                "{collection}: {message} ({stopped}){caret}",
                collection=first.collection,
                message=first.message,
                stopped=stopped,
                caret=caret,
            ),
            hint=sentences(first.error.hint if first.error else "", _CORRECT),
            kind="MappingError",
        )
    return Notice(
        title=first.message,
        detail=say(
            "The error filter of {collection} stops {stopped}.", collection=first.collection, stopped=stopped
        ),
        hint=say("Correct the order in iPaaS.com so that it passes the filter, then preview again."),
        kind="ErrorFilter",
    )


def few(labels: Sequence[str]) -> str:
    """The first three, and how many more there are."""
    shown = joined(", ", labels[:3])
    return shown if len(labels) <= 3 else say("{some} and {rest} more", some=shown, rest=len(labels) - 3)
