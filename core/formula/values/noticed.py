"""What a run comes across that decides its value and that only iPaaS.com knows (`core.formula.dependence`)."""

from __future__ import annotations

from core.formula.values.cultures.current import HERE


def note_culture() -> None:
    """Something was written or read in a way that English (United States) has otherwise than no culture at all."""
    HERE.around.asked_culture = HERE.around.to_end = True


def note_equal_objects() -> None:
    """Two objects of `new { … }` counted as one, since they have the same values."""
    HERE.around.had_equal_objects = HERE.around.to_end = True
