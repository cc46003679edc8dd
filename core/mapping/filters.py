"""Mapping filters and error filters: whether a record is mapped at all. They run before the mappings.

iPaaS.com's articles say: a mapping filter is C#, and their examples return false for what is left out and true
for the rest; an error filter is C# that ends the transfer with an error before any mapping or call.
(docs/facts.md#ipaas-filters)

Assumed, and kept in this one place (docs/facts.md#ipaas-filter-order): the mapping filter comes first. An
error filter returns the error's text, or true for an error without one; anything empty or false means no
error, and an exception in it is the error as well.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from core.errors import DeskError
from core.formula import FormulaError, Result, Scope
from core.mapping.collection import Collection
from core.mapping.findings import Finding
from core.mapping.formulas import Evaluated, evaluated, sentence
from core.words import joined, say

By = Literal["mapping_filter", "error_filter"]

_ANSWERS = frozenset({"null", "bool", "string", "char"})
_NOT_OURS = frozenset({"syntax", "name", "type", "unsupported", "budget", "record"})
"""Kinds of formula errors that are no exception of .NET: the filter itself can't be evaluated."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Why a record isn't mapped. `broken`: the filter itself can't be evaluated, so nothing is known."""

    by: By
    formula: str
    message: str
    broken: bool = False
    error: DeskError | None = None


async def verdict(
    collection: Collection, scope: Scope, findings: list[Finding] | None = None
) -> Verdict | None:
    """What a collection's filters say to a record; None when it is mapped. `findings` gets what is worth a
    warning about them.
    """
    noted: list[Finding] = []
    refused = await _mapping_filter(collection.filter, scope, noted)
    refused = refused or await _error_filter(collection.error_filter, scope, noted)
    warnings = [one.message for one in noted if one.severity == "warning"]
    if refused is not None and warnings:
        return replace(refused, message=joined(" ", (refused.message, *warnings)))
    if findings is not None:
        findings.extend(noted)
    return refused


def _noted(found: Evaluated, field: str, findings: list[Finding]) -> Result:
    if found.remark:
        findings.append(Finding("warning", field, found.remark, found.hint))
    findings += [Finding(note.severity, field, note.message, note.hint) for note in found.notes]
    return found.result


async def _mapping_filter(text: str | None, scope: Scope, findings: list[Finding]) -> Verdict | None:
    if not text or not text.strip():
        return None
    try:
        result = _noted(await evaluated(text, scope, "filter"), say("Mapping filter"), findings)
    except DeskError as error:
        return Verdict(by="mapping_filter", formula=text, message=sentence(error), broken=True, error=error)
    if result.type != "bool":
        message = say("it must give true or false; it gives a value of the type {type}", type=result.type)
        return Verdict(by="mapping_filter", formula=text, message=message, broken=True)
    return (
        None
        if result.value
        else Verdict(by="mapping_filter", formula=text, message=say("The mapping filter gives false."))
    )


async def _error_filter(text: str | None, scope: Scope, findings: list[Finding]) -> Verdict | None:
    if not text or not text.strip():
        return None
    try:
        result = _noted(await evaluated(text, scope, "filter"), say("Error filter"), findings)
    except FormulaError as error:
        if error.kind in _NOT_OURS:
            return Verdict(by="error_filter", formula=text, message=sentence(error), broken=True, error=error)
        return Verdict(by="error_filter", formula=text, message=error.net, error=error)
    except DeskError as error:
        return Verdict(by="error_filter", formula=text, message=sentence(error), broken=True, error=error)
    if result.type not in _ANSWERS:
        message = say(
            "it must give a text, true or false; it gives a value of the type {type}", type=result.type
        )
        return Verdict(by="error_filter", formula=text, message=message, broken=True)
    if result.type in ("null", "bool"):
        return (
            Verdict(by="error_filter", formula=text, message=say("The error filter gives true."))
            if result.value
            else None
        )
    return Verdict(by="error_filter", formula=text, message=result.value) if result.value.strip() else None
