"""Conversions that a type of the library brings with it, as C#'s user-defined ones.

What they do is known to the members of the type, which note it here: the type system itself is below them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from core.formula.types.model import Type

EXPLICIT_FROM: dict[Type, Callable[[Any, Type], Any]] = {}
"""From a value of the type, or of one that derives from it, to a value of another: `(string)token`."""

IMPLICIT_TO: dict[Type, Callable[[Type], Callable[[Any], Any] | None]] = {}
"""To a value of the type, by the type of what becomes one; None where it doesn't."""

OPERATORS: dict[tuple[Type, str, Type], tuple[Callable[[Any, Any], Any], Type]] = {}
"""What `left operator right` does and gives, for operators that a type declares itself."""
