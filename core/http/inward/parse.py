"""JSON from outside, read token by token: within its limits, with exact decimals, and no field twice.

No single step is long, whatever comes. A decoder in C keeps Python's lock until it has read all of a large answer, and
the window stands still meanwhile; this reader takes longer, and lets the other threads have their turns. What a token
means is the usual decoder's word (msgspec's), so that nothing is read otherwise than elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import msgspec

from core.errors import UnreadableAnswer
from core.http.inward.limits import (
    Limits,
    number_too_long,
    text_too_long,
    too_deep,
    too_many_records,
    too_many_values,
)
from core.memory.letting_go import let_go
from core.outward.secrets import excerpt
from core.words import as_code, say

_TOKEN = re.compile(rb'[ \t\n\r]*+(?:([\[\]{},:])|("[^"\\]{0,4096}+"|[^\s"\[\]{},:]{1,4096}+)|(")|\Z)')
"""A mark; a text or a word; the beginning of a text that is long or has escapes; or the end."""
_TEXT = rb'"(?:[^"\\]++|\\.)*+"'
_NESTED = 5
"""Lists and objects inside one another in what is taken in at once: as deep as an event of a list is."""
_WITHIN = rb'(?:[^\[\]{}"]++|%b)*+' % _TEXT
for _ in range(_NESTED - 1):
    _WITHIN = rb'(?:[^\[\]{}"]++|%b|\{%b\}|\[%b\])*+' % (_TEXT, _WITHIN, _WITHIN)
_RUN = re.compile(rb'(?:(?:[^\[\]{}",]++|%b|\{%b\}|\[%b\])++,)++' % (_TEXT, _WITHIN, _WITHIN), re.DOTALL)
"""Members of a list or an object, each with its comma, in which nothing stands deeper than that."""
_STRING = re.compile(_TEXT, re.DOTALL)
_IN_TEXT = re.compile(rb'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_SPACED = re.compile(rb'"[ \t\n\r]++:')
"""A name with spaces behind it."""
_WINDOW = 64 * 1024
"""Bytes that are looked through at once."""
_QUOTE = 0x22
_NUMBERS = bytes(
    48 if byte in b"0123456789." else 101 if byte in b"eE" else 45 if byte in b"+-" else 32
    for byte in range(256)
)
"""Digits as `0`, and so on: what a long number looks like, wherever it stands."""
_SHORTEST_LONG = 6
"""Characters; no shorter number passes a limit."""
_KEPT_NAMES = 4096
_MOST_REPEATED = 1_000

_VALUE, _VALUE_OR_END, _NAME, _NAME_OR_END, _COLON, _AFTER, _NOTHING = range(7)
_EXPECTED = (
    say("a value"),
    say("a value or `]`"),
    say("a name in quotes"),
    say("a name in quotes or `}`"),
    say("a colon"),
    say("a comma or the end of it"),
    say("nothing more"),
)

scalar: Callable[[bytes], Any] = msgspec.json.Decoder(float_hook=Decimal).decode
"""The value of one token, non-integers as Decimal."""


class NotJson(ValueError):
    """Where and why a text is no JSON."""


class Reader:
    """Reads one text. Its limits are those of an answer; `where` is what a message about them begins with."""

    def __init__(self, body: bytes, limits: Limits, where: str) -> None:
        self._body = body
        self._limits = limits
        self._where = where
        self._names: dict[bytes, str] = {}
        self._again = 0
        self._repeated: list[tuple[dict[str, Any], str, Any]] = []
        large = b"0" * (len(str(limits.exponent)) + 1)
        self._may_be_long = (b"0" * (limits.digits + 2), b"0e" + large, b"0e-" + large)
        self._too_long = re.compile(
            rb"[0-9.]{%d}|[eE][+-]?0*[1-9][0-9]{%d}" % (limits.digits + 2, len(str(limits.exponent)))
        )

    @property
    def twice(self) -> str:
        """Once it is read: the name of a field that an object has twice, with two values, and the object's id where
        it is known; empty where there is none. Decoders take the last of the two in silence.
        """
        for record, name, before in self._repeated:
            if type(record[name]) is not type(before) or record[name] != before:
                field = as_code(excerpt(name, 150))
                whose = record.get("id")
                if not isinstance(whose, str | int):
                    return field
                return say("{field} of {record}", field=field, record=excerpt(str(whose), 50))
        return ""

    def read(self) -> Any:
        """The value. Raises NotJson, and UnreadableAnswer where it passes a limit."""
        root: list[Any] = []
        try:
            self._read(root)
        except (NotJson, UnreadableAnswer):
            let_go(root)
            raise
        return root[0]

    def _read(self, root: list[Any]) -> None:  # noqa: C901 - one loop: a call for each token would take twice as long
        body, match, depth, most = self._body, _TOKEN.match, self._limits.depth, self._limits.values
        items = self._limits.items
        into: Any = root
        within = list[Any]()
        name, state, place, values, one_by_one = "", _VALUE, 0, 0, 0
        while (found := match(body, place)) is not None and found.lastindex is not None:
            start, place, mark = found.start(found.lastindex), found.end(), found[1]
            if mark is None:
                token = found[2] or self._text(start)
                place = start + len(token)
                if state in (_NAME, _NAME_OR_END):
                    name, state = self._name(token, start, state), _COLON
                    continue
                if state > _VALUE_OR_END:
                    raise _broken(start, state)
                self._put(into, name, self._scalar(token, start))
            elif mark in b"[{":
                if state > _VALUE_OR_END:
                    raise _broken(start, state)
                made: Any = [] if mark == b"[" else {}
                self._put(into, name, made)
                within.append(into)
                if len(within) > depth:
                    raise too_deep(self._where, depth)
                into, state = made, _VALUE_OR_END if mark == b"[" else _NAME_OR_END
            elif mark in b"]}":
                opened = _NAME_OR_END if mark == b"}" else _VALUE_OR_END
                if not within or state not in (_AFTER, opened) or (mark == b"}") != isinstance(into, dict):
                    raise _broken(start, state)
                into = within.pop()
            elif mark == b"," and state == _AFTER:
                state = _NAME if isinstance(into, dict) else _VALUE
            elif mark == b":" and state == _COLON:
                state = _VALUE
                continue
            else:
                raise _broken(start, state)
            if mark is None or mark in b"]}":
                state = _AFTER if within else _NOTHING
                values += 1
            elif place >= one_by_one:
                taken, one_by_one = self._run(into, place, may_nest=len(within) + _NESTED <= depth)
                if taken:
                    values, place = values + taken, one_by_one
                    state = _NAME if isinstance(into, dict) else _VALUE
            if values > most:
                raise too_many_values(self._where, most)
            if len(into) > items and isinstance(into, list):
                raise too_many_records(self._where, items)
        if found is None or state != _NOTHING:
            raise _broken(place, state)

    def _run(self, into: Any, place: int, *, may_nest: bool) -> tuple[int, int]:
        """Take in at once what comes next, as far as it is simple: how many values, and where they end; none where
        there is something in it that has to be looked at one by one, up to that place.
        """
        found = _RUN.match(self._body, place, place + _WINDOW)
        if found is None:
            return 0, place
        run, end = found[0][:-1], found.end()
        numbers = run.translate(_NUMBERS)
        if any(long in numbers for long in self._may_be_long) and self._too_long.search(
            _STRING.sub(b'""', run)  # (an id in a text may look like a number)
        ):
            return 0, end
        try:
            made = scalar(b"[%b]" % run if isinstance(into, list) else b"{%b}" % run)
        except (msgspec.DecodeError, UnicodeDecodeError, ArithmeticError):
            return 0, end
        values, names, fits = self._shape(made, may_nest=may_nest)
        # A name twice, with a space, or quoted:
        if not fits or names != run.count(b'":') or _SPACED.search(run) is not None:
            return 0, end
        if isinstance(into, list):
            into += made
        elif into.keys().isdisjoint(made):
            into |= made
        else:
            return 0, end
        return values, end

    def _shape(self, made: Any, *, may_nest: bool) -> tuple[int, int, bool]:
        """How many values and names are in what was taken in at once, and whether it keeps to the limits."""
        values = names = 0
        left: list[Any] = [made]
        for each in left:  # (it grows meanwhile)
            values += len(each)
            members = each
            if isinstance(each, dict):
                names += len(each)
                members = each.values()
            elif len(each) > self._limits.items and each is not made:
                return values, names, False
            left += [member for member in members if isinstance(member, list | dict)]
        return values, names, may_nest or len(left) == 1

    def _put(self, into: Any, name: str, value: Any) -> None:
        if isinstance(into, list):
            into.append(value)
            return
        if name in into:
            self._again += 1
            if self._again > _MOST_REPEATED:
                raise NotJson(
                    say(
                        "it contains more than {most_repeated:,} repeated names",
                        most_repeated=_MOST_REPEATED,
                    )
                )
            before = into[name]
            if type(before) is not type(value) or before != value or isinstance(value, list | dict):
                self._repeated.append((into, name, before))
        into[name] = value

    def _name(self, token: bytes, start: int, state: int) -> str:
        name = self._names.get(token)
        if name is None:
            if token[0] != _QUOTE:
                raise _broken(start, state)
            name = self._scalar(token, start)
            if len(self._names) < _KEPT_NAMES:
                self._names[token] = name
        return name

    def _scalar(self, token: bytes, start: int) -> Any:
        if len(token) >= _SHORTEST_LONG and token[0] != _QUOTE and self._too_long.search(token):
            raise number_too_long(self._where, self._limits)
        try:
            return scalar(token)
        except (msgspec.DecodeError, UnicodeDecodeError, ArithmeticError) as error:
            raise NotJson(say("{error}, in what begins at byte {start}", error=error, start=start)) from error

    def _text(self, start: int) -> bytes:
        """A text with its quotes, which is long or has escapes."""
        body, place = self._body, start + 1
        while True:
            found = _IN_TEXT.match(body, place, place + _WINDOW)
            place = found.end() if found is not None else place
            if place - start > self._limits.text:
                raise text_too_long(self._where, self._limits.text)
            if place + 1 >= len(body) and body[place:] != b'"':
                raise NotJson(say("the text that begins at byte {start} doesn't end", start=start))
            if body[place] == _QUOTE:
                return body[start : place + 1]


def _broken(place: int, state: int) -> NotJson:
    return NotJson(say("{expected} was expected at byte {place}", expected=_EXPECTED[state], place=place))
