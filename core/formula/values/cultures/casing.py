"""Upper and lower case by culture: Turkish and Azerbaijani have two letters i, one with a dot and one without."""

from __future__ import annotations

import unicodedata

from core.formula.values.text.strings import lower, upper

_DOTTED = frozenset({"tr", "az"})
INVARIANT_LANGUAGE = "iv"


def upper_in(text: str, language: str) -> str:
    """ToUpper(culture): one unit for one unit. The invariant culture leaves the letters ı and İ alone."""
    if language in _DOTTED:
        text = text.replace("i", "İ")
    return upper(text) if language == INVARIANT_LANGUAGE else upper(text).replace("ı", "I")


def lower_in(text: str, language: str) -> str:
    """ToLower(culture): one unit for one unit."""
    if language in _DOTTED:
        text = text.replace("I", "ı")
    return lower(text) if language == INVARIANT_LANGUAGE else lower(text).replace("İ", "i")


def title_case(text: str, language: str) -> str:
    """TextInfo.ToTitleCase: a word's first letter is raised, the rest lowered; all capitals stay."""
    out: list[str] = []
    word = ""
    for letter in text + " ":
        if letter.isalpha() or (word and (letter in "'’" or unicodedata.category(letter) in {"Mn", "Mc"})):
            word += letter
            continue
        if word:
            # A word of capitals is taken for an acronym; a single letter is none.
            capitals = len(word) > 1 and word == upper_in(word, language)
            raised = upper_in(word[0], language) + lower_in(word[1:], language)
            out.append(word if capitals else raised)
        word = ""
        out.append(letter)
    return "".join(out)[:-1]
