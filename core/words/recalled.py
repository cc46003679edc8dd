"""What was said before, as a message again: the journal and other files keep its English words.

A text that is read from there is looked for among the templates that this program says: one that fits says it in the
window's language, and what was filled in as well: numbers, times, and lists of such messages. Templates that are
worded differently today are among them, and give today's words. What fits none stays as it is: it was said by somebody
else. No Qt in here, and nothing is looked for before somebody tells the templates (`know`), which the terminal never
does.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import NamedTuple

from core.words.text import Form, Message, Text, dated, ended, figure, joined, when

_FEWEST = 8
"""Letters of a template's own words: fewer of them fit anything."""
_SHORT = 4
"""So many are enough for what is filled in and begins with them, and has a number or an ID behind: `Order SO-10052`."""
_ID = re.compile(r"\S*\d\S*")
_LONGEST = 4_000
"""Characters of a text that is looked at."""
_SENTENCE = re.compile(r"(?<=[.!?…]) ")
_MOST = 8
"""Sentences that are taken for one message: twice as many as the longest template has."""
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(?: \d\d:\d\d(:\d\d)?)?")
_INNER = 3
"""So deep messages are looked for in what is filled in."""
_DECIMAL = re.compile(r"-?\d{1,20}\.\d{1,20}")
_AMOUNTS = frozenset((
    "after", "amount", "before", "double_value", "event_value", "klaviyo", "less", "more", "net", "ours", "planned",
    "recorded", "stored_value", "total", "value",
))  # fmt: skip
"""Under these names numbers are filled in; a version or an ID that looks like one stays as it is."""
_EVENTS = re.compile(r", (?=Line \S+: |line \S+(?:, |$)|Placed Order(?:, |$))")
_MORE = re.compile(r"(.+) and (\d+) more", re.DOTALL)
_ORDER_EVENT = "Placed Order"
"""What Klaviyo calls it, in any language."""
_LISTS = ("; ", ", ")
_LABELLED = re.compile(r"([A-Z]\w*): (.+)", re.DOTALL)
"""A field's name, and what is said of it."""


class Known(NamedTuple):
    """A template that the program says, as in `Message`; or one that it said, and how it says that `now`: what is
    filled in has the same names.
    """

    template: str
    about: str = ""
    one: str | None = None
    now: Known | None = None

    @classmethod
    def of(cls, row: Sequence[str], now: Known | None = None) -> Known:
        """As the files have them."""
        template, about, *one = row
        return cls(template, about, one[0] if one else None, now)


class _Form(NamedTuple):
    """What a template looks like when it is filled in: its own words in their order, of `letters` letters. The first
    and the last ones are empty where it begins or ends with what is filled in.
    """

    known: Known
    template: str
    words: tuple[str, ...]
    names: tuple[str, ...]
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
        self._short: list[_Form] = []
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
        end = () if parts[-1][1] is None else ("",)
        names = tuple(name for _, name, _ in parts if name is not None)
        form = _Form(known, template, (*(words for words, _, _ in parts), *end), names, letters)
        if letters >= _FEWEST:
            self._forms.setdefault(_beginning(parts[0][0]), []).append(form)
        elif letters >= _SHORT and names[0] == "some":
            self._short.insert(0, form)
        elif letters >= _SHORT and _beginning(parts[0][0]):
            self._short.append(form)

    def said(self, text: str) -> str | None:
        """The message of which a text is the very words; None for none."""
        whole = self._whole.get(text)
        return _same(whole, text, _counted(whole, text)) if whole is not None else None

    def fitting(self, text: str, depth: int) -> str | None:
        """The message that a text was; None for none."""
        if (told := self.said(text)) is not None:
            return told
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
            elif name in _AMOUNTS and _DECIMAL.fullmatch(value) and f"“{{{name}}}”" not in known.template:
                from decimal import Decimal  # the window's first paint needs none

                filled[name] = figure(Decimal(value))
            else:
                filled[name] = self._inner(value, depth) if name != "some" else self._some(value, depth)
        if known.one is not None:
            filled.setdefault("n", 1 if form.template == known.one else 2)
        return _same(known, text, filled)

    def _inner(self, value: str, depth: int) -> str:
        moment = _MOMENT.fullmatch(value)
        if moment is not None:
            form: Form = "second" if moment[1] else "minute" if " " in value else "day"
            told = when(datetime.fromisoformat(value), form)
            return told if told == value else value
        if _STAMP.fullmatch(value):
            return dated(value)
        return (self._told(value, depth + 1) or value) if depth < _INNER and len(value) > 2 else value

    def _some(self, value: str, depth: int) -> str:
        """The first ones of several."""
        return self._briefly(value, depth) or self._inner(value, depth)

    def _told(self, value: str, depth: int) -> str | None:
        """What a text that is filled in was: a message, or a list of them; None for none."""
        return (
            self._listed(value, "; ", depth)
            or self.fitting(value, depth)
            or self._listed(value, ", ", depth)
            or (
                self._briefly(value, depth) if value[:1].islower() else None
            )  # (a metric is called Placed Order)
        )

    def _listed(self, value: str, between: str, depth: int) -> str | None:
        parts = value.split(between)
        if not 1 < len(parts) <= _MOST:
            return None
        several = [self.fitting(part, depth) or self._briefly(part, depth) for part in parts]
        return joined(between, filter(None, several)) if all(several) else None

    def _briefly(self, value: str, depth: int) -> str | None:
        for form in self._short:
            match = form.match(value)
            if match is not None and _ID.fullmatch(match[form.names[-1 if form.names[0] == "some" else 0]]):
                return self._filled(form, match, value, depth)
        return None

    def outcome(self, text: str) -> str | None:
        """What became of which events (`Accepted: Placed Order, Line 1: SKU-1 and 3 more.`); None for anything else.
        The words before the events are a message of their own, and a line may be called anything.
        """
        if not text.endswith("."):
            return None
        for between in re.finditer(": ", text):
            told = self._whole.get(text[: between.start()])
            events = self._events(text[between.end() : -1]) if told is not None else None
            if told is not None and events is not None:
                return joined("", (_same(told, text[: between.start()], {}) or "", ": ", events, "."))
        return None

    def _events(self, text: str) -> str | None:
        """An order's events by their names, the first ones where they are many; None where one isn't known."""
        if (more := _MORE.fullmatch(text)) is not None:
            some = self._events(more[1])
            form = next((form for form in self._short if form.template == "{some} and {rest} more"), None)
            if some is not None and form is not None:
                return _same(form.known, text, {"some": some, "rest": more[2]})
        several = [
            each if each == _ORDER_EVENT else self._briefly(each, 0) or self.said(each)
            for each in _EVENTS.split(text)
        ]
        return joined(", ", filter(None, several)) if all(several) else None

    def labelled(self, text: str) -> str | None:
        """The orders and lines behind the name of a field that is wrong in them; None for none."""
        match = _LABELLED.fullmatch(text)
        if match is None:
            return None
        told = self._listed(match[2], ", ", 0) or self._briefly(match[2], 0)
        return joined("", (f"{match[1]}: ", told)) if told is not None else None


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
    lines = text.split("\n")
    by_lines = [_whole(templates, line) for line in lines]
    # Else the last place of one line's template would take the lines that follow it for its own.
    if len(lines) > 1 and (all(by_lines) or any(map(templates.outcome, lines))):
        return joined("\n", (told or _recalled(line) for told, line in zip(by_lines, lines, strict=True)))
    if told := _whole(templates, text):
        return told
    if len(lines) > 1:
        return joined("\n", map(_recalled, lines))
    return joined(" ", _some_told(templates, _SENTENCE.split(text)))


def _whole(templates: _Templates, text: str) -> str:
    """The message, or the messages, of which all of a text is; empty for none."""
    sentences = _SENTENCE.split(text)
    return (
        templates.outcome(text)  # (before any template that only begins as it does)
        or templates.said(text)
        or joined(" ", _all_told(templates, sentences) or ())
        or templates.fitting(text, 0)
        or ""
    )


def _all_told(templates: _Templates, sentences: list[str]) -> list[str] | None:
    """A message for each sentence, or for several; None where one isn't known. What is filled in at the end of one
    could be the next one, too: that is the more likely one.
    """
    behind: list[list[str] | None] = [None] * len(sentences) + [[]]
    for start in reversed(range(len(sentences))):
        for end in range(start + 1, min(start + _MOST, len(sentences)) + 1):
            rest = behind[end]
            if (
                rest is not None
                and (found := _sentence(templates, " ".join(sentences[start:end]))) is not None
            ):
                behind[start] = [found, *rest]
                break
    return behind[0]


def _some_told(templates: _Templates, sentences: list[str]) -> list[str]:
    """The messages that are known, each of as many sentences as it may have; and the rest as it is."""
    told = []
    while sentences:
        for many in range(min(len(sentences), _MOST), 0, -1):
            some = " ".join(sentences[:many])
            found = _sentence(templates, some)
            if found is not None or many == 1:
                told.append(found or some)
                del sentences[:many]
                break
    return told


def _sentence(templates: _Templates, text: str) -> str | None:
    return templates.fitting(text, 0) or _as_sentence(templates, text) or templates.labelled(text)


def _as_sentence(templates: _Templates, text: str) -> str | None:
    """The message that a sentence was made of (`ended`); None for none."""
    found = templates.fitting(text[:-1], 0) if text.endswith(".") else None
    return ended(found) if found is not None else None


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


def _same(known: Known, text: str, filled: dict[str, object]) -> str | None:
    """A message that says the text to the letter, in today's words; None where it says something else."""
    if Text.of(Message(known.template, filled, known.about, known.one)) != text:
        return None
    now = known.now or known
    return Text.of(Message(now.template, filled, now.about, now.one))
