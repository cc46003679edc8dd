"""What a connection was refused, remembered: three hundred orders don't ask three hundred times for it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import MappingProxyType

from core.errors import CredentialError, DeskError, MissingScope, RateLimited, ServerError, copied
from core.http.policy import Policy
from core.http.retry import LONGEST_WAIT, OrderTime, clock, this_order
from core.words import say

NO_PARAMS: Mapping[str, str] = MappingProxyType({})
KEPT = 300.0
"""Seconds; rights can be given on the other side while a connection is open."""
LONGEST_KEPT = 3600.0
"""Seconds of a pause that is asked for; a year is a mistake, and would outlast it."""


class Refusals:
    """What was answered 401 or 403, for a while; and until when a limit that isn't waited for is full, or a service
    that is down asks to be left alone.

    A 401 is about all records of a kind, a 403 too where the policy says so, else about the one path, of which a list,
    each of its pages and a search by each field are calls of their own. Reading and writing are apart. `kept` is in
    seconds. A connection that is opened anew has no refusals, and an order that is looked at again asks again for what
    it was refused itself; what has an answer then is refused to nobody any more.
    """

    def __init__(self, kept: float = KEPT) -> None:
        self._seconds = kept
        self._kept: dict[tuple[str, bool], tuple[DeskError, float, OrderTime | None]] = {}

    def check(
        self, policy: Policy, path: str, params: Mapping[str, str] = NO_PARAMS, *, writes: bool, waits: bool
    ) -> None:
        """Raise what was answered before. `waits`: the call would wait for a limit, so it may ask again; but not for
        one that is longer than anything is waited for.
        """
        now = this_order()
        for about in (policy.kind_of(path), _call(policy, path, params)):
            kept, until, by = self._kept.get((about, writes), (None, 0.0, None))
            left = until - time.monotonic()
            if kept is None or left <= 0:
                continue
            if waits and isinstance(kept, RateLimited | ServerError) and left <= LONGEST_WAIT:
                continue
            if by is not None and now is not None and now.is_again(by):
                continue
            again = copied(kept)
            again.add(
                say(
                    "It isn't asked again before {left}, unless the connection is reopened.",
                    left=clock(left),
                )
            )
            again.writes = False  # nothing has left
            raise again

    def worked(
        self, policy: Policy, path: str, params: Mapping[str, str] = NO_PARAMS, *, writes: bool
    ) -> None:
        """What is answered now, and be it that there is no such record, is refused no more: rights were given
        meanwhile. A limit may be full all the same.
        """
        for about in (policy.kind_of(path), _call(policy, path, params)):
            kept = self._kept.get((about, writes))
            if kept is not None and isinstance(kept[0], CredentialError | ServerError):
                del self._kept[about, writes]

    def forget(self) -> None:
        """Ask for everything again: the user wants to see whether it is still so."""
        self._kept.clear()

    def note(
        self,
        policy: Policy,
        path: str,
        error: DeskError,
        params: Mapping[str, str] = NO_PARAMS,
        *,
        writes: bool,
    ) -> None:
        """Remember an answer, if it is one to remember; not what it was raised from."""
        error = copied(error)
        now, kind, by = time.monotonic(), policy.kind_of(path), this_order()
        if isinstance(error, MissingScope) and not policy.by_kind:
            self._kept[_call(policy, path, params), writes] = error, now + self._seconds, by
        elif isinstance(error, CredentialError):
            self._kept[kind, writes] = error, now + self._seconds, by
        elif isinstance(error, RateLimited | ServerError) and error.retry_after is not None:
            self._kept[kind, writes] = error, now + min(error.retry_after, LONGEST_KEPT), by


def _call(policy: Policy, path: str, params: Mapping[str, str]) -> str:
    """What a 403 is about: the path with the names of its parameters, and the page."""
    names = [f"{name}={params[name]}" if name == policy.page_name else name for name in sorted(params)]
    return "?".join((path, *names))
