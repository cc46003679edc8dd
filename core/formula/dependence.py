"""What a formula's value may depend on that only iPaaS.com knows: the options that it set
(docs/facts.md#formula-options), the machine it runs on (docs/facts.md#formula-server-culture)."""

from __future__ import annotations

from dataclasses import dataclass

from core.words import say


@dataclass(frozen=True, slots=True)
class Dependence:
    """A warning about a value that is shown: what it depends on, and how to write the formula without that."""

    message: str
    hint: str


# What a server without a culture and one in English (United States) write otherwise: currency, percent, infinity,
# dates by the culture's own patterns (docs/facts.md#formula-cultures).
OTHER_CULTURE = "en-US"
CULTURE = Dependence(
    say(
        "The value depends on the culture of iPaaS.com's server, which isn't known: here it is "
        "written without one (invariant); a server in English (United States) writes it "
        "otherwise."
    ),
    say(
        "Name the pattern or the culture in the formula, for example "
        'CreatedDateTime.ToString("yyyy-MM-dd") or Total.ToString("C", '
        'CultureInfo.GetCultureInfo("en-US")).'
    ),
)
EQUAL_OBJECTS = Dependence(
    say(
        "The formula takes objects of new { … } with the same values for one, as C# does. "
        "Whether iPaaS.com does depends on an option of C# Eval Expression "
        "(UseNonGenericAnonymousType) that isn't known: without it, each object is a group of "
        "its own."
    ),
    say('Group by one value instead, for example by a text of both fields: line.Type + "|" + line.Sku.'),
)
