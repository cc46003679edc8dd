"""What one system brings with it, so that this package knows none: its name, its errors, what only reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import httpx

from core.errors import DeskError
from core.http.inward.limits import DEFAULT, Limits
from core.http.inward.words import is_foreign, words_of
from core.http.retry_after import seconds_of


@dataclass(frozen=True, kw_only=True)
class Said:
    """What an error answer says.

    `code` is the system's own, if it gave one; `retry_after` is in seconds, if it said; `meta` is what the answer names
    besides, for errors that only this system has.
    """

    detail: str
    code: str = ""
    retry_after: float | None = None
    meta: Mapping[str, object] = field(default_factory=dict)


def read_said(response: httpx.Response) -> Said:
    """What an error answer of no fixed form says."""
    return Said(detail=words_of(response), retry_after=seconds_of(response.headers))


ErrorMaker = Callable[[str, Said], DeskError]
"""Makes an error of its whole text and of what was said."""


@dataclass(frozen=True, kw_only=True)
class Policy:
    """One system as the clients see it.

    `errors` has the statuses for which the system has a title, a hint or an error of its own; the rest is as
    HTTP has it. `unavailable` is the title when it doesn't answer. `reading_posts` matches the paths behind
    the base URL to which a POST changes nothing, `secret_answers` those that are answered with secrets. `own` says
    whether an error answer is the system's own word, and not that of something in between: only then does a 404
    mean that there is no such record. `limits` is how much of an answer is taken. `kind_of` is the kind of
    records that a path is about, whatever its ids; where rights are `by_kind`, a 403 is about all of them.
    `page_name` is the parameter that has the number of a list's page. `variable` stands for the
    secret in what is exported for a shell.
    """

    name: str
    read: Callable[[httpx.Response], Said] = read_said
    errors: Mapping[int, ErrorMaker] = field(default_factory=dict)
    unavailable: str | None = None
    reading_posts: re.Pattern[bytes] | None = None
    secret_answers: re.Pattern[str] | None = None
    own: Callable[[httpx.Response], bool] = lambda response: not is_foreign(response)
    limits: Limits = DEFAULT
    kind_of: Callable[[str], str] = lambda path: "/".join(path.split("/")[:4])
    by_kind: bool = False
    page_name: str = ""
    variable: str = "TOKEN"
