"""Formulas: what only iPaaS.com's own results could tell. Recorded events beside our payloads would show it."""

from __future__ import annotations

from core.doctor.check import only_assumed
from core.words import say

_COMPARE = say("Compare an order that iPaaS.com sent: open it here, and check the differences in its events.")

CHECKS = (
    only_assumed(
        "formula-options",
        say("Options of the formula engine"),
        say("The library's defaults are used; where an option affects a result, the preview warns."),
        _COMPARE,
    ),
    only_assumed(
        "formula-server-culture",
        say("The culture of iPaaS.com's server"),
        say("The invariant culture is used; where the culture affects a result, the preview warns."),
        _COMPARE,
    ),
    only_assumed(
        "formula-server-zone", say("The time zone of iPaaS.com's server"), say("UTC is used."), _COMPARE
    ),
    only_assumed(
        "formula-newer-functions",
        say("iPaaS.com's own functions"),
        say("The published ones are used."),
        _COMPARE,
    ),
    only_assumed(
        "formula-extension-case",
        say("Letter case of names in formulas"),
        say(
            "All names except keywords are found in any letter case; where a formula relies on it, the "
            "preview has a note."
        ),
        _COMPARE,
    ),
    only_assumed(
        "formula-power-order",
        say("Several powers in one formula"),
        say("`^^` is taken from the right and before a sign; a `var` that `^^=` changes is a double."),
        _COMPARE,
    ),
    only_assumed(
        "formula-end-value",
        say("Formulas whose end has no value"),
        say(
            "They give null, and the preview has a note; a value without `return` at the end of a `try` is "
            "an error."
        ),
        _COMPARE,
    ),
)
