"""A finding: something about one field that is wrong or worth knowing, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.words import say

INCOMPLETE = say("Could not Create Transaction: Mapping field is missing / not complete")
"""The product's own message for a required mapping without a value."""

Severity = Literal["error", "warning", "hint"]
"""Errors block the plan, warnings are confirmed, hints inform."""


@dataclass(frozen=True)
class Note:
    """Something worth knowing about a formula, whichever field it is for."""

    severity: Severity
    message: str
    hint: str = ""


@dataclass(frozen=True)
class Finding:
    """Something about one field: `field` is a destination or a property's name."""

    severity: Severity
    field: str
    message: str
    hint: str = ""
