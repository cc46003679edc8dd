"""One check of the examination, and what it says."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from core.doctor.samples import Samples
from core.words import say

Outcome = Literal["seen", "assumed", "failed"]
OUTCOME_WORDS: Mapping[Outcome, str] = {
    "seen": say("confirmed"),
    "assumed": say("unconfirmed"),
    "failed": say("failed"),
}
"""As people read them."""
Place = Literal["", "connection", "mapping", "network"]
"""Where in the program something is put right: the connection's set-up, its mapping's source, the network's
settings, or nowhere in it.
"""


class Finding(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="check"):
    """What a check says, as `resend-desk doctor --json` prints it.

    `seen`: it was found out just now, by `found_by`. `assumed`: reads couldn't tell, and `detail` says what the
    program does meanwhile. `failed`: it isn't as it has to be, and `hint` says what to do; `place` is where, if that
    is in the program. `subject` is the group that the check stands in.
    """

    check: str
    outcome: Outcome
    title: str
    detail: str
    hint: str = ""
    found_by: str = ""
    subject: str = ""
    place: Place = ""


@dataclass(frozen=True)
class Said:
    """A check's own answer: an outcome and its sentences."""

    outcome: Outcome
    detail: str
    hint: str = ""
    place: Place = ""


def seen(detail: str) -> Said:
    """It was found out."""
    return Said("seen", detail)


def assumed(detail: str, hint: str = "") -> Said:
    """It couldn't be found out."""
    return Said("assumed", detail, hint)


def failed(detail: str, hint: str, place: Place = "") -> Said:
    """It isn't as it has to be."""
    return Said("failed", detail, hint, place)


Look = Callable[[Samples], Awaitable[Said]]


@dataclass(frozen=True)
class Check:
    """A check. `name` is the fact's id in docs/facts.md where there is one; `found_by` the read that tells."""

    name: str
    title: str
    found_by: str
    look: Look


@dataclass(frozen=True)
class Section:
    """The checks of one subject."""

    subject: str
    checks: tuple[Check, ...]


def check(name: str, title: str, found_by: str = "") -> Callable[[Look], Check]:
    """Makes a check of the function that looks. It may raise DeskError, which is told as its failure."""
    return lambda look: Check(name, title, found_by, look)


def only_assumed(name: str, title: str, meanwhile: str, hint: str = "") -> Check:
    """A check of what no read can tell."""

    async def look(_: Samples) -> Said:
        return assumed(meanwhile, hint)

    return Check(name, title, "", look)
