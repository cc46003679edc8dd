"""Formulas as mappings use them: parsed once for their text, their errors as a sentence and as a position."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import msgspec

from core.errors import DeskError, MappingError
from core.formula import Appraisal, Formula, FormulaError, Result, Scope, compile_formula
from core.formula.dialect import told
from core.mapping.findings import Note
from core.mapping.gaps import Watch, fields_named, gaps_of
from core.words import say, stated


class FormulaPosition(msgspec.Struct, frozen=True, kw_only=True):
    """Where a formula fails: `line` and `column` count from 1, in characters of its own text.

    `kind`, `message`, `hint` and `net` are as in `FormulaError`; `caret` is the line with a caret below the position.
    """

    kind: str
    message: str
    line: int
    column: int
    caret: str = ""
    hint: str = ""
    net: str = ""


@lru_cache(maxsize=1024)
def compiled(text: str) -> Formula:
    """A formula, parsed once for its text. Raises FormulaError."""
    return compile_formula(text)


@dataclass(frozen=True)
class Evaluated:
    """What a formula gave. `remark` and `hint`: it read fields that the record came without, as null. `notes`: what
    a C# compiler would refuse, and what the value depends on that isn't known."""

    result: Result
    remark: str = ""
    hint: str = ""
    notes: tuple[Note, ...] = ()


async def evaluated(text: str, scope: Scope, reader: str = "mapping") -> Evaluated:
    """A formula's value for a record. Raises FormulaError, what a look-up raises, and MappingError where the
    formula reads a field that can't be read and isn't null. `reader` is what the formula belongs to.
    """
    formula = compiled(text)
    gaps = gaps_of(scope, fields_named(scope, formula.reads))
    if gaps.unreadable:
        raise came_without(gaps.unreadable, reader)
    watch = Watch(text, scope)
    try:
        found = await formula.appraise(watch.scope)
    except FormulaError as error:
        lacking = (*gaps.absent, *watch.missed.unreadable, *watch.missed.absent)
        if lacking:  # an error that follows from the gap says less than the gap does
            raise came_without(lacking, reader) from error
        raise
    if watch.missed.unreadable:
        raise came_without(watch.missed.unreadable, reader)
    absent = (*gaps.absent, *watch.missed.absent)
    if not absent:
        return Evaluated(found.result, notes=notes_of(found))
    return Evaluated(
        found.result,
        say(
            "The record came without {absent}, which this {reader} reads: it counts as null, as in "
            "iPaaS.com.",
            absent=", ".join(absent),
            reader=reader,
        ),
        say(
            "If the order has it in iPaaS.com, the field may have another name now: correct the "
            "{reader}, or ask iPaaS.com's support.",
            reader=reader,
        ),
        notes_of(found),
    )


def notes_of(found: Appraisal) -> tuple[Note, ...]:
    """What is to be said of a formula's value."""
    notes = [Note("warning", one.message, one.hint) for one in found.depends]
    if found.deviations:
        notes.append(Note("hint", told(found.deviations), _DIALECT))
    return tuple(notes)


_DIALECT = say("You don't need to do anything: iPaaS.com evaluates it this way. It just isn't standard C#.")


def came_without(fields: Sequence[str], reader: str = "mapping") -> MappingError:
    """That the record lacks fields altogether."""
    held = [field for field in fields if " holds " in field]
    if held:
        return MappingError(
            say(
                "The record can't be read at {held}; this {reader} reads it.",
                held=", ".join(held),
                reader=reader,
            ),
            hint=say("Correct the record in iPaaS.com, or ask iPaaS.com's support what the field holds now."),
        )
    return MappingError(
        say(
            "The record came without {fields}, which this {reader} reads.",
            fields=", ".join(fields),
            reader=reader,
        ),
        hint=say(
            "The field may have another name now: correct the {reader}, or ask iPaaS.com's support.",
            reader=reader,
        ),
    )


def sentence(error: DeskError) -> str:
    """What went wrong with a mapping, in one sentence."""
    if isinstance(error, FormulaError):
        return error.sentence
    if isinstance(error, MappingError):
        return error.detail
    return stated(error.title, error.detail)


def position_of(error: DeskError | None) -> FormulaPosition | None:
    """The position in the formula's text; None for an error that is not of the formula."""
    if not isinstance(error, FormulaError):
        return None
    _, _, caret = error.detail.partition("\n")
    return FormulaPosition(
        kind=error.kind,
        message=error.message,
        line=error.line,
        column=error.column,
        caret=caret,
        hint=error.hint,
        net=error.net,
    )
