"""Members of Match, Group, Capture and their collections."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.regex.values import NetGroup, NetMatch, NetRegex, Row
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import (
    CAPTURECOLLECTION,
    GROUP_BASE,
    GROUPCOLLECTION,
    MATCHCOLLECTION,
    REGEX_GROUP,
    STRING,
)
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import net, out_of_range
from core.formula.values.regex.replacing import replacer

# Matching --------------------------------------------------------------------------------------


def timed(run: Run, call: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """A matching with its time limit, whose end is .NET's exception."""
    seconds = run.meter.regex_seconds()
    try:
        return call(*arguments, timeout=seconds, **options)
    except TimeoutError:
        raise net(
            "RegexMatchTimeoutException",
            "The Regex engine has timed out while trying to match a pattern to an input string.",
        ) from None


def group_names(expression: NetRegex) -> NetArray:
    """The names of a pattern's groups, the numbered ones first."""
    names = {number: name for name, number in expression.compiled.names.items()}
    numbers = expression.compiled.numbers
    return NetArray.of(STRING, [names.get(numbers[number], str(number)) for number in sorted(numbers)])


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
    """The members of Group."""
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
    """The members of Match."""
    return table(
        Property("GroupCollection Groups", lambda one: Row(GROUPCOLLECTION, REGEX_GROUP, one.groups(), one)),
        Method("Match NextMatch()", _next_match),
        Method(
            "string Result(string replacement)",
            _result,
        ),
    )


def _result(one: NetMatch, template: str) -> str:
    if one.found is None:
        raise net("NotSupportedException", "Result cannot be called on a failed Match.")
    return str(replacer(template, one.regex.compiled)(one.found))


def _next_match(one: NetMatch) -> NetMatch:
    if one.found is None:
        return one
    start = one.found.end()
    if one.found.end() == one.found.start():
        start += 1
    if start > len(one.text):
        return NetMatch(one.run, one.regex, one.text, None)
    found = timed(one.run, one.regex.compiled.pattern.search, one.text, pos=start)
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
    """The members of MatchCollection."""
    return _row("int i", "Match")


@cache
def capture_collection_table() -> Table:
    """The members of CaptureCollection."""
    return _row("int i", "Capture")


@cache
def group_collection_table() -> Table:
    """The members of GroupCollection."""
    return table(
        Property("int Count", len),
        Method("Group get_Item(int groupnum)", _row_item),
        Method("Group get_Item(string groupname)", lambda row, name: row.owner.group(name)),
        Method(
            "bool ContainsKey(string key)",
            lambda row, name: row.owner.regex.compiled.number(name) is not None,
        ),
        Property("IEnumerable<Group> Values", lambda row: NetArray.of(REGEX_GROUP, row.items)),
        Property("IEnumerable<string> Keys", lambda row: group_names(row.owner.regex)),
    )
