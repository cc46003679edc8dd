"""The mapping types that iPaaS.com has, in one list. (docs/facts.md#ipaas-mapping-words)"""

from __future__ import annotations

from dataclasses import dataclass

from core.words import say


@dataclass(frozen=True)
class MappingType:
    """A type: `name` as iPaaS.com writes it, `source` what its source is, in words for people. One that
    `takes_formula` has C# for its source, or may have it.
    """

    name: str
    source: str
    takes_formula: bool

    def __str__(self) -> str:
        return self.name


STATIC = MappingType("Static", say("text"), takes_formula=False)
FIELD = MappingType("Field", say("a field's name"), takes_formula=False)
FORMULA = MappingType("Dynamic Formula", "C#", takes_formula=True)
LOOKUP = MappingType("Lookup Translation", say("a field or formula to look up"), takes_formula=True)
MAPPING_TYPES = (STATIC, FIELD, FORMULA, LOOKUP)


def type_named(name: str) -> MappingType | None:
    """The type of a name, whose letter case and outer spaces don't count; None for one that isn't known."""
    folded = name.strip().casefold()
    return next((each for each in MAPPING_TYPES if each.name.casefold() == folded), None)


def may_hold_formula(name: str) -> bool:
    """Whether the source of a mapping of this type can be C#; of a type that isn't known it can."""
    found = type_named(name)
    return found is None or found.takes_formula
