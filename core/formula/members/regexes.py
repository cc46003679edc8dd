"""Regex, Match, Group and their collections. Every matching has a time limit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import regex  # type: ignore[import-untyped]  # it comes without types

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    CAPTURECOLLECTION,
    GROUP_BASE,
    GROUPCOLLECTION,
    MATCHCOLLECTION,
    REGEX,
    REGEX_GROUP,
    REGEX_MATCH,
    STRING,
)
from core.formula.types.model import Type
from core.formula.values.boxed import EnumValue
from core.formula.values.collections import NetArray
from core.formula.values.exceptions import argument_null, net, out_of_range
from core.formula.values.regextext import compile_pattern, replacer


class NetRegex:
    """Regex."""

    __slots__ = ("compiled", "options", "pattern")
    type = REGEX

    def __init__(self, pattern: str, options: int) -> None:
        self.pattern = pattern
        self.options = options
        self.compiled = compile_pattern(pattern, options)

    def net_text(self) -> str:
        return self.pattern


class NetGroup:
    """Group and Capture: a part of the text, or nothing."""

    __slots__ = ("captures", "index", "name", "success", "type", "value")

    def __init__(
        self,
        value: str | None,
        index: int,
        name: str,
        captures: list[tuple[str, int]],
        type_: Type = REGEX_GROUP,
    ) -> None:
        self.type = type_
        self.success = value is not None
        self.value = value or ""
        self.index = index if value is not None else 0
        self.name = name
        self.captures = captures

    def net_text(self) -> str:
        return self.value


class NetMatch:
    """Match: what was found (or not), and how to look for the next."""

    __slots__ = ("found", "regex", "run", "text")
    type = REGEX_MATCH

    def __init__(self, run: Run, expression: NetRegex, text: str, found: Any) -> None:
        self.run = run
        self.regex = expression
        self.text = text
        self.found = found

    @property
    def success(self) -> bool:
        return self.found is not None

    @property
    def value(self) -> str:
        return str(self.found[0]) if self.found is not None else ""

    @property
    def index(self) -> int:
        return int(self.found.start()) if self.found is not None else 0

    @property
    def name(self) -> str:
        return "0"

    @property
    def captures(self) -> list[tuple[str, int]]:
        return [(self.value, self.index)] if self.success else []

    def group(self, key: int | str) -> NetGroup:
        number = self.regex.compiled.number(key)
        if number is None or self.found is None:
            return NetGroup(None, 0, str(key), [])
        spans = zip(self.found.captures(number), self.found.starts(number), strict=True)
        names = self.regex.compiled.names
        name = next((name for name, one in names.items() if one == number), str(key))
        return NetGroup(self.found[number], self.found.start(number), name, list(spans))

    def groups(self) -> list[Any]:
        """The match itself, then its groups in .NET's order."""
        return [self, *(self.group(number) for number in sorted(self.regex.compiled.numbers) if number)]

    def net_text(self) -> str:
        return self.value


class Row:
    """MatchCollection, GroupCollection, CaptureCollection: a list that is only read."""

    __slots__ = ("element", "items", "owner", "type")

    def __init__(self, type_: Type, element: Type, items: list[Any], owner: NetMatch | None = None) -> None:
        self.type = type_
        self.element = element
        self.items = items
        self.owner = owner

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.items)

    def elements(self) -> list[Any]:
        return self.items


# Matching --------------------------------------------------------------------------------------


def _timed(run: Run, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    seconds = run.meter.regex_seconds()
    try:
        return call(*arguments, timeout=seconds, **options)
    except TimeoutError:
        raise net(
            "RegexMatchTimeoutException",
            "The Regex engine has timed out while trying to match a pattern to an input string.",
        ) from None


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
    return _timed(run, expression.compiled.pattern.search, _input(text)) is not None


def match(run: Run, expression: NetRegex, text: str | None, start: int = 0) -> NetMatch:
    text = _input(text)
    if not 0 <= start <= len(text):
        raise out_of_range("startat", "Start index cannot be less than 0 or greater than input length.")
    return NetMatch(run, expression, text, _timed(run, expression.compiled.pattern.search, text, pos=start))


def _all(run: Run, expression: NetRegex, text: str) -> list[Any]:
    found = []
    for one in _iterate(run, expression, text):
        run.tick()
        run.meter.items(1)
        found.append(one)
    return found


def _iterate(run: Run, expression: NetRegex, text: str) -> Iterator[Any]:
    matches = _timed(run, expression.compiled.pattern.finditer, text)
    while True:
        try:
            yield next(matches)
        except StopIteration:
            return
        except TimeoutError:
            raise net("RegexMatchTimeoutException", "The Regex engine has timed out.") from None


def matches(run: Run, expression: NetRegex, text: str | None) -> Row:
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


@cache
def regex_table() -> Table:
    return table(
        Method("new(string pattern)", new_regex),
        Method("new(string pattern, RegexOptions options)", new_regex),
        Method(
            "new(string pattern, RegexOptions options, TimeSpan matchTimeout)",
            lambda p, o, _: new_regex(p, o),
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
        Method("string[] GetGroupNames()", _group_names),
        Property("RegexOptions Options", lambda expression: _options(expression)),
    )


def _options(expression: NetRegex) -> EnumValue:
    from core.formula.types.enums import REGEXOPTIONS

    return EnumValue(REGEXOPTIONS, expression.options)


def _group_names(expression: NetRegex) -> NetArray:
    names = {number: name for name, number in expression.compiled.names.items()}
    numbers = expression.compiled.numbers
    return NetArray.of(STRING, [names.get(numbers[number], str(number)) for number in sorted(numbers)])


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
    return str(regex.sub(r"\\(.)", lambda found: back.get(found[1], found[1]), text))


@cache
def capture_table() -> Table:
    """What Capture, Group and Match have."""
    return table(
        Property("string Value", lambda group: group.value),
        Property("int Index", lambda group: group.index),
        Property("int Length", lambda group: len(group.value)),
        Method("string ToString()", lambda group: group.value),
    )


@cache
def group_table() -> Table:
    return table(
        Property("bool Success", lambda group: group.success),
        Property("string Name", lambda group: group.name),
        Property("CaptureCollection Captures", _captures),
    )


def _captures(group: Any) -> Row:
    found = [NetGroup(text, index, "", [], GROUP_BASE) for text, index in group.captures]
    return Row(CAPTURECOLLECTION, GROUP_BASE, found)


@cache
def match_table() -> Table:
    return table(
        Property("GroupCollection Groups", lambda one: Row(GROUPCOLLECTION, REGEX_GROUP, one.groups(), one)),
        Method("Match NextMatch()", _next_match),
        Method(
            "string Result(string replacement)",
            lambda one, template: replacer(template, one.regex.compiled)(one.found),
        ),
    )


def _next_match(one: NetMatch) -> NetMatch:
    if one.found is None:
        return one
    start = one.found.end()
    if one.found.end() == one.found.start():
        start += 1
    if start > len(one.text):
        return NetMatch(one.run, one.regex, one.text, None)
    found = _timed(one.run, one.regex.compiled.pattern.search, one.text, pos=start)
    return NetMatch(one.run, one.regex, one.text, found)


def _row(index_type: str, element: str) -> Table:
    return table(
        Property("int Count", len),
        Method(f"{element} get_Item({index_type})", _row_item),
    )


def _row_item(row: Row, index: int) -> Any:
    if row.owner is not None:
        return row.items[index] if 0 <= index < len(row.items) else NetGroup(None, 0, str(index), [])
    if not 0 <= index < len(row.items):
        raise out_of_range("i" if row.type == MATCHCOLLECTION else "index")
    return row.items[index]


@cache
def match_collection_table() -> Table:
    return _row("int i", "Match")


@cache
def capture_collection_table() -> Table:
    return _row("int i", "Capture")


@cache
def group_collection_table() -> Table:
    return table(
        Property("int Count", len),
        Method("Group get_Item(int groupnum)", _row_item),
        Method("Group get_Item(string groupname)", lambda row, name: row.owner.group(name)),
        Method(
            "bool ContainsKey(string key)",
            lambda row, name: row.owner.regex.compiled.number(name) is not None,
        ),
        Property("IEnumerable<Group> Values", lambda row: NetArray.of(REGEX_GROUP, row.items)),
        Property("IEnumerable<string> Keys", lambda row: _group_names(row.owner.regex)),
    )
