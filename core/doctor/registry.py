"""All checks, in the order in which they are told: what others rest on comes first.

Each fact of docs/facts.md that is assumed or unknown has a check of its name; a test compares the two.
"""

from __future__ import annotations

from core.doctor import answers, formulas, ipaas, klaviyo, mapping, queue, searches, ways
from core.doctor.check import Check, Section
from core.words import say

SECTIONS = (
    Section(say("Connection"), ways.CHECKS),
    Section("iPaaS.com", ipaas.CHECKS),
    Section(say("The mapping"), mapping.CHECKS),
    Section(say("Lists and searches of iPaaS.com"), searches.CHECKS),
    Section(say("iPaaS.com's queue"), queue.CHECKS),
    Section("Klaviyo", klaviyo.CHECKS),
    Section(say("Formulas"), formulas.CHECKS),
    Section(say("Response limits"), answers.CHECKS),
)
CHECKS: tuple[Check, ...] = tuple(check for section in SECTIONS for check in section.checks)
