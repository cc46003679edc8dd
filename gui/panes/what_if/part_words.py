"""What the editor says of the part of a mapping that is chosen."""

from __future__ import annotations

from core.transfer.plan.events import LeftOut, MappingResult
from core.words import say, threaded
from gui.kit.language import tr
from gui.panes.what_if.editing import Part
from gui.words.changes import NO_NAME
from gui.words.plain import with_remedy
from gui.words.values import json_text

_COLLECTION = say("A collection: choose one of the filters or mappings below it, or add a mapping.")
_REMOVED = say("This was removed from the copy.")
_WHOLE = say("This whole collection is not in the copy.")
_ASIDE = say("It doesn't apply to orders and can't be edited here.")
_VALUE_CHARACTERS = 300


def title(part: Part | None) -> str:
    """What is chosen, or what to do."""
    if part is None:
        return tr("Choose a part of the mapping to edit it.")
    if part.change == "removed":
        return threaded(": ", (part.name, _REMOVED if part.sort == "mapping" else _WHOLE))
    if part.sort == "collection":
        return threaded(". ", (part.name, _COLLECTION if part.applied else _ASIDE))
    return part.name or NO_NAME


def can_take_back(part: Part | None) -> bool:
    """A whole collection that was added or removed can't be taken back by itself."""
    if part is None or part.difference is None:
        return False
    return part.difference.of_mapping or part.difference.change == "changed"


def result(part: Part | None, made: MappingResult | LeftOut | None) -> tuple[str, str]:
    """What a part made in words, and the tone."""
    if isinstance(made, LeftOut):
        if not made.blocks:
            return tr("Left out: {label}", label=made.label), "warning"
        hint = made.error.hint if made.broken and made.error is not None else ""
        return with_remedy(made.message or tr("It can't be evaluated."), hint), "error"
    if isinstance(made, MappingResult):
        if made.problem:
            return with_remedy(made.problem, made.hint), "error"
        value = json_text(made.value, _VALUE_CHARACTERS) if made.value is not None else tr("(nothing)")
        what = f" ({made.value_type})" if made.value_type else ""
        if made.default_used:
            return tr("Result{type}, the default value: {value}", type=what, value=value), "muted"
        return tr("Result{type}: {value}", type=what, value=value), "muted"
    if part is None or part.sort == "collection" or part.change == "removed":
        return "", "muted"
    if part.sort == "filter":
        return (tr("Lets everything through.") if part.source else ""), "muted"
    return tr("Not applied to the event shown."), "muted"
