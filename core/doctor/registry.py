"""All checks, in the order in which they are told: what others rest on comes first.

Each fact of docs/facts.md that is assumed or unknown has a check of its name; a test compares the two.
"""

from __future__ import annotations

from core.doctor import answers, formulas, ipaas, klaviyo, ways
from core.doctor.check import Check

CHECKS: tuple[Check, ...] = (
    *ways.CHECKS,
    *ipaas.CHECKS,
    *klaviyo.CHECKS,
    *formulas.CHECKS,
    *answers.CHECKS,
)
