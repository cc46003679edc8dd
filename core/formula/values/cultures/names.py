"""Names of cultures: `en-us` is written en-US, its data is that of Babel's `en_US`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from core.formula.values.cultures.cldr import has_locale, shared

_FORM = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?", re.IGNORECASE)
_VALID = re.compile(r"(?!-)[a-z0-9_-]{2,85}(?<!-)", re.IGNORECASE | re.ASCII)
POSIX = "en-US-POSIX"

# The old codes that ICU takes for new ones.
_OLD_CODES = {"in": "id", "iw": "he", "ji": "yi", "mo": "ro", "sh": "sr_Latn", "tl": "fil"}


@dataclass(frozen=True, slots=True)
class Name:
    """A culture's name as .NET writes it, its parts, and the locale whose data it has."""

    text: str
    language: str
    script: str
    region: str
    locale: str


def is_valid(name: str) -> bool:
    """Whether .NET takes it for a name at all; any other raises CultureNotFoundException."""
    return _VALID.fullmatch(name) is not None


def read_name(name: str) -> Name | None:
    """The name in its parts; None where CLDR has no such culture."""
    if name.upper() == POSIX.upper():
        return Name(POSIX, "en", "", "US", "en_US_POSIX")
    match = _FORM.fullmatch(name)
    if match is None:
        return None
    language, script, region = match[1].lower(), (match[2] or "").title(), (match[3] or "").upper()
    text = "-".join(part for part in (language, script, region) if part)
    locale = _locale(_OLD_CODES.get(language, language), script, region)
    return Name(text, language, script, region, locale) if locale else None


def _locale(language: str, script: str, region: str) -> str:
    """The nearest locale of the language; empty where there is none."""
    likely = shared("likely_subtags")
    language, _, own_script = language.partition("_")
    script = script or own_script
    usual = likely.get(f"{language}_{region}") or likely.get(language) or ""
    scripts = [script] if script else ["", usual.split("_")[1] if usual.count("_") == 2 else ""]
    candidates = [(language, one, region) for one in scripts] + [(language, one, "") for one in scripts[::-1]]
    for parts in candidates:
        identifier = "_".join(part for part in parts if part)
        if has_locale(identifier):
            return identifier
    return ""


def likely_region(name: Name) -> str:
    """The region that a culture is of, or the likeliest one of its language."""
    if name.region:
        return name.region
    likely = shared("likely_subtags")
    found = likely.get(name.locale) or likely.get(name.locale.split("_")[0]) or ""
    return str(found.rsplit("_", 1)[-1]) if found else ""
