"""Formulas as mappings use them: parsed once for their text, their errors as a sentence and as a place."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from core.errors import DeskError, MappingError
from core.formula import Formula, FormulaError, compile_formula


class FormulaPlace(msgspec.Struct, frozen=True):
    """Where a formula errs: `line` and `column` count from 1, in characters of its own text.

    `kind` is as in `FormulaError`; `caret` is the line with a caret below the place.
    """

    kind: str
    message: str
    line: int
    column: int
    caret: str = ""


@lru_cache(maxsize=1024)
def compiled(text: str) -> Formula:
    """A formula, parsed once for its text. Raises FormulaError."""
    return compile_formula(text)


def sentence(error: DeskError) -> str:
    """What went wrong with a mapping, in one sentence."""
    if isinstance(error, FormulaError):
        return f"{error.kind} at line {error.line}, column {error.column}: {error.message}"
    if isinstance(error, MappingError):
        return error.detail
    return f"{error.title}. {error.detail}".strip()


def place_of(error: DeskError | None) -> FormulaPlace | None:
    """The place in the formula's text; None for an error that is not of the formula."""
    if not isinstance(error, FormulaError):
        return None
    _, _, caret = error.detail.partition("\n")
    return FormulaPlace(error.kind, error.message, error.line, error.column, caret)
