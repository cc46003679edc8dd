"""What a connection was refused, by a clock of the test's own: of whom it is kept, for how long, and from whom."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from core.errors import BadRequest, CredentialError, DeskError, MissingScope, RateLimited, ServerError
from core.http.policy import Policy
from core.http.refusals import NO_PARAMS, Refusals
from core.http.retry import READING, one_order

BY_PATH = Policy(name="X", page_name="page")
BY_KIND = Policy(name="X", by_kind=True)
ONE, OTHER, ELSEWHERE = "/a/b/c/1", "/a/b/c/2", "/a/b/d/1"


class Clock:
    """The seconds of this test."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("time.monotonic", made)
    return made


def is_refused(
    refusals: Refusals,
    path: str,
    params: Mapping[str, str] = NO_PARAMS,
    *,
    policy: Policy = BY_PATH,
    writes: bool = False,
    waits: bool = False,
) -> bool:
    try:
        refusals.check(policy, path, params, writes=writes, waits=waits)
    except DeskError as error:
        told = error
    else:
        return False
    assert not told.writes
    assert re.search(r"It isn't asked again before \d", told.detail)
    return True


KEPT: list[tuple[DeskError, Policy, float, str]] = [
    # what was answered at the one path, by which policy, for how many seconds it is kept, and for which paths
    (CredentialError("no"), BY_PATH, 300.0, "one other"),
    (CredentialError("no"), BY_KIND, 300.0, "one other"),
    (MissingScope("no"), BY_PATH, 300.0, "one"),
    (MissingScope("no"), BY_KIND, 300.0, "one other"),
    (RateLimited("no", retry_after=5), BY_PATH, 5.0, "one other"),
    (ServerError("no", status=503, retry_after=5), BY_PATH, 5.0, "one other"),
    (ServerError("no", status=503, retry_after=9e9), BY_PATH, 3600.0, "one other"),
    (RateLimited("no", retry_after=None), BY_PATH, 0.0, ""),
    (ServerError("no", status=503), BY_PATH, 0.0, ""),
    (BadRequest("no", status=400), BY_PATH, 0.0, ""),
]


def test_what_is_kept_how_long_and_for_what(clock: Clock) -> None:
    for error, policy, seconds, about in KEPT:
        for writes in (False, True):
            refusals, began = Refusals(), clock.now
            refusals.note(policy, ONE, error, writes=writes)
            clock.now = began + max(0.0, seconds - 0.5)
            refused = [
                name
                for name, path in (("one", ONE), ("other", OTHER), ("elsewhere", ELSEWHERE))
                if is_refused(refusals, path, policy=policy, writes=writes)
            ]
            assert " ".join(refused) == about, (error, policy.by_kind)
            assert not is_refused(refusals, ONE, policy=policy, writes=not writes)
            clock.now = began + seconds
            assert not is_refused(refusals, ONE, policy=policy, writes=writes)


def test_whoever_waits_asks_again_unless_it_is_too_long(clock: Clock) -> None:
    for error in (RateLimited("no", retry_after=100), ServerError("no", status=503, retry_after=100)):
        refusals, began = Refusals(), clock.now
        refusals.note(BY_PATH, ONE, error, writes=False)
        assert is_refused(refusals, ONE, waits=True)
        clock.now = began + 40  # 60 s are left
        assert not is_refused(refusals, ONE, waits=True)
        assert is_refused(refusals, ONE)
    refusals = Refusals()
    refusals.note(BY_PATH, ONE, MissingScope("no"), writes=False)
    clock.now += 290
    assert is_refused(refusals, ONE, waits=True)


def test_lists_searches_and_pages_are_calls_of_their_own(clock: Clock) -> None:
    refusals = Refusals()
    refusals.note(BY_PATH, ONE, MissingScope("no"), {"name": "a", "page": "1"}, writes=False)
    for params, refused in (
        ({"name": "a", "page": "1"}, True),
        ({"page": "1", "name": "b"}, True),
        ({"name": "a", "page": "2"}, False),
        ({"email": "a", "page": "1"}, False),
        ({}, False),
    ):
        assert is_refused(refusals, ONE, params) is refused, params


def test_what_works_again_and_what_is_asked_anew(clock: Clock) -> None:
    for error, gone in (
        (CredentialError("no"), True),
        (MissingScope("no"), True),
        (ServerError("no", status=503, retry_after=9), True),
        (RateLimited("no", retry_after=9), False),  # a limit may be full all the same
    ):
        refusals = Refusals()
        refusals.worked(BY_PATH, ONE, writes=False)
        refusals.note(BY_PATH, ONE, error, writes=False)
        refusals.worked(BY_PATH, ONE, writes=True)
        assert is_refused(refusals, ONE)
        refusals.worked(BY_PATH, ONE, writes=False)
        assert is_refused(refusals, ONE) is not gone, error
        refusals.forget()
        assert not is_refused(refusals, ONE)


def test_an_order_that_is_looked_at_again_asks_again_and_no_other(clock: Clock) -> None:
    refusals = Refusals()
    with one_order(READING, "1"):
        refusals.note(BY_PATH, ONE, MissingScope("no"), writes=False)
        assert is_refused(refusals, ONE)
    assert is_refused(refusals, ONE)
    for name, refused in (("1", False), ("2", True), ("", True)):
        with one_order(READING, name):
            assert is_refused(refusals, ONE) is refused, name
    refusals.forget()
    refusals.note(BY_PATH, ONE, MissingScope("no"), writes=False)
    with one_order(READING, "1"):
        assert is_refused(refusals, ONE)
