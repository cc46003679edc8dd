"""Regex, Match, Group and their collections. Every matching has a time limit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from core.formula.members.regex.groups import group_names, timed
from core.formula.members.regex.values import NetMatch, NetRegex, Row
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    MATCHCOLLECTION,
    REGEX_MATCH,
    STRING,
)
from core.formula.types.enums import REGEXOPTIONS
from core.formula.values.collections.containers import NetArray
from core.formula.values.dates.datetimes import NetTimeSpan
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import (
    argument_null,
    net,
    out_of_range,
)
from core.formula.values.regex.replacing import replacer


def _input(text: str | None) -> str:
    if text is None:
        raise argument_null("input")
    return text


def new_regex(pattern: str | None, options: EnumValue | None = None) -> NetRegex:
    """new Regex(pattern, options)."""
    if pattern is None:
        raise argument_null("pattern")
    return NetRegex(pattern, options.number if options is not None else 0)


def is_match(run: Run, expression: NetRegex, text: str | None) -> bool:
    """Regex.IsMatch."""
    return timed(run, expression.compiled.pattern.search, _input(text)) is not None


def match(run: Run, expression: NetRegex, text: str | None, start: int = 0) -> NetMatch:
    """Regex.Match: the first match, which may be none."""
    text = _input(text)
    if not 0 <= start <= len(text):
        raise out_of_range("startat", "Start index cannot be less than 0 or greater than input length.")
    return NetMatch(run, expression, text, timed(run, expression.compiled.pattern.search, text, pos=start))


def _all(run: Run, expression: NetRegex, text: str) -> list[Any]:
    found = []
    for one in _iterate(run, expression, text):
        run.tick()
        run.meter.items(1)
        found.append(one)
    return found


def _iterate(run: Run, expression: NetRegex, text: str) -> Iterator[Any]:
    matches = timed(run, expression.compiled.pattern.finditer, text)
    while True:
        try:
            yield next(matches)
        except StopIteration:
            return
        except TimeoutError:
            raise net("RegexMatchTimeoutException", "The Regex engine has timed out.") from None


def matches(run: Run, expression: NetRegex, text: str | None) -> Row:
    """Regex.Matches."""
    text = _input(text)
    found = [NetMatch(run, expression, text, one) for one in _all(run, expression, text)]
    return Row(MATCHCOLLECTION, REGEX_MATCH, found)


def replace(run: Run, expression: NetRegex, text: str | None, replacement: Any, count: int = -1) -> str:
    """Regex.Replace with a pattern or a function."""
    text = _input(text)
    if replacement is None:
        raise argument_null("replacement")
    if isinstance(replacement, str):
        make = replacer(replacement, expression.compiled)
    else:
        make = lambda one: replacement(NetMatch(run, expression, text, one)) or ""  # noqa: E731
    out: list[str] = []
    at = 0
    found = _all(run, expression, text)
    if expression.options & 64:
        found.reverse()
    for number, one in enumerate(found):
        if 0 <= count <= number:
            break
        piece = make(one)
        run.meter.text(len(piece))
        out += [text[at : one.start()], piece]
        at = one.end()
    out.append(text[at:])
    run.meter.text(sum(map(len, out)))
    return "".join(out)


def split(run: Run, expression: NetRegex, text: str | None, count: int = 0) -> NetArray:
    """Regex.Split: what stands between the matches, and their groups."""
    text = _input(text)
    out: list[str] = []
    at = 0
    for number, one in enumerate(_all(run, expression, text)):
        if count and number >= count - 1:
            break
        out.append(text[at : one.start()])
        numbers = expression.compiled.numbers
        out += [one[numbers[n]] for n in sorted(numbers) if n and one[numbers[n]] is not None]
        at = one.end()
    out.append(text[at:])
    return NetArray.of(STRING, out)


# Tables ----------------------------------------------------------------------------------------


def _both(name: str, returns: str, function: Callable[..., Any], more: str = "") -> list[Method]:
    """The method of a Regex object, and the static one that takes the pattern."""
    tail = f", {more}" if more else ""

    def static(run: Run, text: str | None, pattern: str | None, *rest: Any) -> Any:
        options = rest[-1] if rest and isinstance(rest[-1], EnumValue) else None
        return function(run, new_regex(pattern, options), text, *(rest[:-1] if options is not None else rest))

    def static_timed(run: Run, text: str | None, pattern: str | None, *rest: Any) -> Any:
        _check_timeout(rest[-1])
        return static(run, text, pattern, *rest[:-1])

    return [
        Method(f"{returns} {name}(string input{tail})", function, run=True),
        Method(f"static {returns} {name}(string input, string pattern{tail})", static, run=True),
        Method(
            f"static {returns} {name}(string input, string pattern{tail}, RegexOptions options)",
            static,
            run=True,
        ),
        Method(
            f"static {returns} {name}(string input, string pattern{tail}, RegexOptions options, TimeSpan matchTimeout)",
            static_timed,
            run=True,
        ),
    ]


_INFINITE, _LONGEST_TICKS = -10_000, (2**31 - 1) * 10_000


def _check_timeout(timeout: NetTimeSpan) -> None:
    """What .NET takes for a match's time; here it is bounded by the formula's own."""
    if timeout.ticks != _INFINITE and not 0 < timeout.ticks <= _LONGEST_TICKS:
        raise out_of_range("matchTimeout")


def _timed_regex(pattern: str | None, options: EnumValue, timeout: NetTimeSpan) -> Any:
    _check_timeout(timeout)
    return new_regex(pattern, options)


@cache
def regex_table() -> Table:
    """The members of Regex."""
    return table(
        Method("new(string pattern)", new_regex),
        Method("new(string pattern, RegexOptions options)", new_regex),
        Method(
            "new(string pattern, RegexOptions options, TimeSpan matchTimeout)",
            _timed_regex,
        ),
        *_both("IsMatch", "bool", is_match),
        *_both("Match", "Match", match),
        *_both("Matches", "MatchCollection", matches),
        *_both("Replace", "string", replace, "string replacement"),
        *_both("Replace", "string", replace, "MatchEvaluator evaluator"),
        *_both("Split", "string[]", split),
        *_both("Count", "int", lambda run, expression, text: len(_all(run, expression, _input(text)))),
        Method("Match Match(string input, int startat)", match, run=True),
        Method("string Replace(string input, string replacement, int count)", replace, run=True),
        Method("string Replace(string input, MatchEvaluator evaluator, int count)", replace, run=True),
        Method("string[] Split(string input, int count)", split, run=True),
        Method("static string Escape(string str)", _escape),
        Method("static string Unescape(string str)", _unescape),
        Method("string ToString()", lambda expression: expression.pattern),
        Method("string[] GetGroupNames()", group_names),
        Property("RegexOptions Options", lambda expression: _options(expression)),
    )


def _options(expression: NetRegex) -> EnumValue:
    return EnumValue(REGEXOPTIONS, expression.options)


_ESCAPED = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\f": "\\f", " ": "\\ "}


def _escape(text: str | None) -> str:
    if text is None:
        raise argument_null("str")
    return "".join(
        _ESCAPED.get(letter, f"\\{letter}" if letter in "\\*+?|{[()^$.#" else letter) for letter in text
    )


def _unescape(text: str | None) -> str:
    if text is None:
        raise argument_null("str")
    back = {"t": "\t", "n": "\n", "r": "\r", "f": "\f"}
    return re.sub(r"\\(.)", lambda found: back.get(found[1], found[1]), text)
