"""Faults on order: which requests go wrong next, and how."""

from __future__ import annotations

import asyncio
import re
from typing import Literal

import msgspec

from core.sandbox.wire import Json, JsonObject

FaultKind = Literal[
    "status", "retry_after", "reset", "reset_after", "hang", "slow", "html", "truncated", "empty"
]
"""What a request can meet.

In place of the system, which then does nothing: `status` (an error in the system's own look),
`retry_after` (a 429), `html` and `empty` (200 from something in between), `reset` (closed without an
answer), `hang` (no answer until the client leaves). After the system did its work: `reset_after`,
`slow` (the answer waits), `truncated` (the answer is cut in the middle).
"""
_WITH_NUMBER = {"status": (100, 599), "retry_after": (0, 86_400), "slow": (0, 3_600_000)}


class Fault(msgspec.Struct, frozen=True):
    """What goes wrong. `number` is the status, the seconds of `retry_after` or the milliseconds of `slow`."""

    kind: FaultKind
    number: int = 0


class FaultRule(msgspec.Struct):
    """The next `times` requests of this method whose path the pattern is found in go wrong; of these only one in
    `every`.
    """

    method: str
    pattern: re.Pattern[str]
    times: int
    fault: Fault
    spec: str
    every: int = 1
    seen: int = 0

    def as_json(self) -> JsonObject:
        return {"method": self.method, "path": self.pattern.pattern, "times": self.times, "fault": self.spec}


class FaultBook:
    """The faults that are still to come; the first rule that matches is used."""

    def __init__(self) -> None:
        self._rules: list[FaultRule] = []
        self.over = asyncio.Event()
        """The end of the faults that there are now."""

    def add(self, document: Json) -> None:
        """Add rules as `POST /_sandbox/faults` gets them. Raises `ValueError` and then adds none."""
        if not isinstance(document, list):
            raise ValueError("The faults must be a list.")  # noqa: TRY004 - the caller's input, not a type
        self._rules.extend([_rule(entry) for entry in document])

    def take(self, method: str, path: str) -> Fault | None:
        """The fault that this request gets, used up by one."""
        for rule in self._rules:
            if rule.method in ("*", method.upper()) and rule.pattern.search(path):
                rule.seen += 1
                if rule.seen % rule.every:
                    continue
                rule.times -= 1
                if rule.times == 0:
                    self._rules.remove(rule)
                return rule.fault
        return None

    def clear(self) -> None:
        self._rules.clear()

    def end(self) -> None:
        """No more faults; answers that wait are given now."""
        self.clear()
        self.over.set()
        self.over = asyncio.Event()

    def as_json(self) -> list[JsonObject]:
        return [rule.as_json() for rule in self._rules]


def _rule(entry: Json) -> FaultRule:
    if not isinstance(entry, dict):
        raise ValueError("A fault must be an object.")  # noqa: TRY004
    if unknown := entry.keys() - {"method", "path", "times", "fault", "every"}:
        raise ValueError(f"Unknown field: {', '.join(sorted(unknown))}.")
    times, every = entry.get("times", 1), entry.get("every", 1)
    for name, number in (("times", times), ("every", every)):
        if not isinstance(number, int) or isinstance(number, bool) or number < 1:
            raise ValueError(f"`{name}` must be a whole number from 1.")
    spec = entry.get("fault")
    if not isinstance(spec, str):
        raise ValueError("`fault` must be given as text.")  # noqa: TRY004
    try:
        pattern = re.compile(str(entry.get("path", "")))
    except re.error as error:
        raise ValueError(f"`path` is not a regular expression: {error}.") from error
    return FaultRule(str(entry.get("method", "*")).upper(), pattern, times, parse_fault(spec), spec, every)


def parse_fault(spec: str) -> Fault:
    """Read `status:503`, `reset` and the like. Raises `ValueError` for anything else."""
    kind, separator, number = spec.partition(":")
    if kind in _WITH_NUMBER:
        low, high = _WITH_NUMBER[kind]
        if not number.isdecimal() or not low <= int(number) <= high:
            raise ValueError(f"`{kind}` needs a number from {low} to {high}, as in `{kind}:{max(low, 503)}`.")
    elif separator:
        raise ValueError(f"`{kind}` takes no number.")
    try:
        return msgspec.convert({"kind": kind, "number": int(number or 0)}, Fault)
    except msgspec.ValidationError as error:
        raise ValueError(f"There is no fault `{spec}`.") from error
