"""What was said before, as a message again: the journal and other files keep its English words.

A text that is read from there is looked for among the templates that this program says: one that fits says it in the
window's language. What fits none stays as it is: it was said by an older version, or by somebody else. No Qt in here,
and nothing is looked for before somebody tells the templates (`know`), which the terminal never does.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from core.words.text import Form, Message, Text, dated, ended, joined, when

_FEWEST = 8
"""Letters of a template's own words: fewer of them fit anything."""
_LONGEST = 4_000
"""Characters of a text that is looked at."""
_SENTENCE = re.compile(r"(?<=[.!?…]) ")
_MOST = 8
"""Sentences that are taken for one message: twice as many as the longest template has."""
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d(:\d\d)?)?")
_INNER = 3
"""So deep messages are looked for in what is filled in."""


class Known(NamedTuple):
    """A template that the program says, as in `Message`."""

    template: str
    about: str = ""
    one: str | None = None


class _Form(NamedTuple):
    """What a template looks like when it is filled in: its own words in their order, of `letters` letters. The first
    and the last ones are empty where it begins or ends with what is filled in.
    """

    known: Known
    template: str
    words: tuple[str, ...]
    letters: int

    def match(self, text: str) -> re.Match[str] | None:
        """What was filled in, if the text is of this form. The words are looked for first, one behind the other: a
        regular expression that fails has tried every place for every one of them.
        """
        first, *between, last = self.words
        at, end = len(first), len(text) - len(last)
        if not (text.startswith(first) and text.endswith(last)):
            return None
        for each in between:
            at = text.find(each, at, end)
            if at < 0:
                return None
            at += len(each)
        return _pattern(self.template).fullmatch(text) if at <= end else None


class _Templates:
    """All templates, by what tells soon that one can't fit: how it begins."""

    def __init__(self, known: Iterable[Known]) -> None:
        self._whole: dict[str, Known] = {}
        self._forms: dict[str, list[_Form]] = {}
        for each in known:
            for template in (each.template, each.one):
                if template is not None:
                    self._add(each, template)

    def _add(self, known: Known, template: str) -> None:
        parts = _parts(template)
        if parts is None or all(name is None for _, name, _ in parts):
            self._whole.setdefault(template, known)
            return
        letters = sum(len(re.findall(r"[^\W\d_]", words)) for words, _, _ in parts)
        if letters >= _FEWEST:
            end = () if parts[-1][1] is None else ("",)
            form = _Form(known, template, (*(words for words, _, _ in parts), *end), letters)
            self._forms.setdefault(_beginning(parts[0][0]), []).append(form)

    def fitting(self, text: str, depth: int) -> str | None:
        """The message that a text was; None for none."""
        if (whole := self._whole.get(text)) is not None:
            return _same(
                Text.of(Message(whole.template, _counted(whole, text), whole.about, whole.one)), text
            )
        best: tuple[int, str] | None = None
        for form in (*self._forms.get(_beginning(text), ()), *self._forms.get("", ())):
            if best is not None and form.letters <= best[0]:
                continue
            match = form.match(text)
            if match is not None and (told := self._filled(form, match, text, depth)) is not None:
                best = form.letters, told
        return best[1] if best is not None else None

    def _filled(self, form: _Form, match: re.Match[str], text: str, depth: int) -> str | None:
        known, filled = form.known, dict[str, object]()
        for name, value in match.groupdict().items():
            counts = known.one is not None and name == "n"
            grouped = f"{{{name}:,}}" in known.template
            figures = value.replace(",", "")
            if (counts or grouped) and figures.isdecimal():
                filled[name] = int(figures)
            else:
                filled[name] = self._inner(value, depth)
        if known.one is not None:
            filled.setdefault("n", 1 if form.template == known.one else 2)
        return _same(Text.of(Message(known.template, filled, known.about, known.one)), text)

    def _inner(self, value: str, depth: int) -> str:
        moment = _MOMENT.fullmatch(value)
        if moment is not None:
            form: Form = "second" if moment[1] else "minute" if " " in value else "day"
            return _same(when(datetime.fromisoformat(value), form), value) or value
        if _STAMP.fullmatch(value):
            return dated(value)
        return (self.fitting(value, depth + 1) or value) if depth < _INNER and len(value) > 2 else value


_load: list[Callable[[], Iterable[Known]]] = []
_made: list[_Templates] = []


def know(load: Callable[[], Iterable[Known]] | None) -> None:
    """Have messages looked for among these templates, which are read when they are needed; None: no more."""
    _load[:] = [load] if load is not None else []
    _made.clear()
    _recalled.cache_clear()


def recalled(text: str) -> str:
    """The message that a text was when it was written; the text itself where that can't be told."""
    if not _load or not text or isinstance(text, Text) or len(text) > _LONGEST:
        return text
    return _recalled(text)


@lru_cache(maxsize=4096)
def _recalled(text: str) -> str:
    if not _made:
        _made.append(_Templates(_load[0]()))
    templates = _made[0]
    found = templates.fitting(text, 0)
    if found is not None:
        return found
    if "\n" in text:
        return joined("\n", map(_recalled, text.split("\n")))
    sentences, told = _SENTENCE.split(text), []
    while sentences:  # as many as make one message
        for many in range(min(len(sentences), _MOST), 0, -1):
            some = " ".join(sentences[:many])
            found = templates.fitting(some, 0) or _as_sentence(templates, some)
            if found is not None or many == 1:
                told.append(found or some)
                del sentences[:many]
                break
    return joined(" ", told)


def _as_sentence(templates: _Templates, text: str) -> str | None:
    """The message that a sentence was made of (`ended`); None for none."""
    found = templates.fitting(text[:-1], 0) if text.endswith(".") else None
    return _same(ended(found), text) if found is not None else None


def _parts(template: str) -> list[tuple[str, str | None, str]] | None:
    """Its words, each with the name and the form of what is filled in behind them; None where braces are braces."""
    try:
        parts = [(words, name, spec or "") for words, name, spec, _ in string.Formatter().parse(template)]
    except ValueError:
        return None
    return parts if all(name is None or name.isidentifier() for _, name, _ in parts) else None


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile("".join(_patterns(_parts(template) or ())), re.DOTALL)


def _patterns(parts: Iterable[tuple[str, str | None, str]]) -> Iterable[str]:
    seen = set[str]()
    for words, name, spec in parts:
        yield re.escape(words)
        if name is not None and name in seen:
            yield f"(?P={name})"
        elif name is not None:
            seen.add(name)
            yield f"(?P<{name}>{_NUMBER if spec == ',' else '.*?'})"


_NUMBER = r"-?\d[\d,.]*"


def _beginning(text: str) -> str:
    """The first letters of a text."""
    return text[:4] if len(text) >= 4 else ""


def _counted(known: Known, text: str) -> dict[str, object]:
    return {"n": 1 if text == known.one else 2} if known.one is not None else {}


def _same(told: str, text: str) -> str | None:
    """A message that says the text to the letter."""
    return told if str(told) == text else None
