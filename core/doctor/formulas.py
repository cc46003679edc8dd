"""Formulas: what only iPaaS.com's own results could tell. Recorded events beside our payloads would show it."""

from __future__ import annotations

from core.doctor.check import only_assumed
from core.words import say

_COMPARE = say(
    "Compare an order that iPaaS.com sent: open it here, and look at the differences of its events."
)

CHECKS = (
    only_assumed(
        "formula-options",
        say("Options of the formula engine"),
        say("The library's defaults are taken; where an option decides a result, the plan warns."),
        _COMPARE,
    ),
    only_assumed(
        "formula-server-culture",
        say("The culture of iPaaS.com's server"),
        say("The invariant culture is taken; where the culture shows in a result, the plan warns."),
        _COMPARE,
    ),
    only_assumed(
        "formula-server-zone", say("The time zone of iPaaS.com's server"), say("UTC is taken."), _COMPARE
    ),
    only_assumed(
        "formula-newer-functions",
        say("iPaaS.com's own functions"),
        say("Those that are published are taken."),
        _COMPARE,
    ),
    only_assumed(
        "formula-extension-case",
        say("Letter case of names in formulas"),
        say(
            "All names are found whatever their case, but keywords; where a formula needs it, the plan "
            "hints at it."
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
            "They give null, and the plan hints at it; a value without `return` at the end of a `try` is "
            "an error."
        ),
        _COMPARE,
    ),
)
