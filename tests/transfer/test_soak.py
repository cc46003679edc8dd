"""Whatever goes wrong, and wherever the program dies: nothing is lost, nothing is doubled, nothing is told that isn't
so, and an interrupted run is told every time. (tests/support/soak has the world and what must be so in it.)

`make soak` plays 10,000 schedules and every death; `make test` 300 and 60. One that fails says how it is played again,
alone: `make soak SEED=N`, `make soak DEATH=new,unlinked,request:12:after,statement:3:before`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest import mock

import pytest

from tests.support.soak import servers
from tests.support.soak.lives import Life
from tests.support.soak.playing import OPENINGS, Trouble, deaths_of, fresh, play, play_death
from tests.support.soak.servers import Fault
from tests.support.soak.story import Customer, Story

RUNS = int(os.environ.get("RESEND_DESK_SOAK_RUNS", "300"))
FIRST = int(os.environ.get("RESEND_DESK_SOAK_FIRST", "0"))
SEED = os.environ.get("RESEND_DESK_SOAK_SEED", "")
DEATH = os.environ.get("RESEND_DESK_SOAK_DEATH", "")
"""A customer, what goes wrong (or nothing), and the deaths of the send and of its recovery, with commas in between."""
ALONE = bool(SEED or DEATH)
DEATHS = int(os.environ.get("RESEND_DESK_SOAK_DEATHS", "60"))
"""How many deaths are tried; 0 for every one."""
PARTS = 6
"""So many tests share the schedules, for whoever runs tests side by side."""


@contextmanager
def told_how_to_play(how: str) -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        error.add_note(f"Play it again, alone: make soak {how}")
        raise


@pytest.mark.skipif(ALONE, reason="one is played alone")
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("part", range(PARTS))
def test_schedules(part: int) -> None:
    for seed in range(FIRST + part, FIRST + RUNS, PARTS):
        with told_how_to_play(f"SEED={seed}"):
            play(seed)


@pytest.mark.skipif(ALONE, reason="one is played alone")
@pytest.mark.timeout(14_400)
@pytest.mark.parametrize(("customer", "trouble"), OPENINGS)
def test_a_death_at_every_request_and_every_statement(customer: Customer, trouble: Trouble) -> None:
    """The first is that of the send, the second that of the recovery, the third that of the recovery's recovery."""
    deaths = deaths_of(customer, trouble)
    assert len(deaths) > 60
    together = 4 * len(OPENINGS)  # of all openings, one place in each
    every = max(1, len(deaths) * together // DEATHS) if DEATHS else 1
    for number in range(len(deaths))[every // 2 :: every]:
        first, second, third = (
            deaths[number],
            deaths[-number * 7 % len(deaths)],
            deaths[number * 3 % len(deaths)],
        )
        for lives in ((first,), (first, second, third)):
            with told_how_to_play(f"DEATH={','.join((customer, trouble, *map(str, lives)))}"):
                play_death(customer, trouble, *map(fresh, lives))


@pytest.mark.skipif(not ALONE, reason="for a schedule or a death that failed: make soak SEED=N, DEATH=…")
def test_one_alone() -> None:
    if SEED:
        print(play(int(SEED), told=print))  # noqa: T201 - for whoever looks into it
    if DEATH:
        customer, trouble, *lives = DEATH.split(",")
        opening = next(each for each in OPENINGS if each == (customer, trouble))
        play_death(*opening, *map(Life.named, lives))


def test_a_seed_plays_alike_each_time() -> None:
    """Whatever was played before it in the process: one that fails must fail alone as well."""

    def played(seed: int) -> list[str]:
        said: list[str] = []
        return [play(seed, told=lambda line: said.append(str(line))), *said]

    once = played(14)
    played(7)
    assert played(14) == once


def test_a_profile_whose_first_try_may_still_come_is_not_called_refused(tmp_path: Path) -> None:
    """Though the second try was: nobody knows yet whether the customer has a profile."""
    story = Story(tmp_path, 0, "new", 0.0, 0, 0.0)
    answers: list[Fault] = ["503 late", "400"]
    with (
        mock.patch.object(servers, "LATER", (90.0,)),
        mock.patch.object(
            story.server,
            "_fault",
            lambda kind: answers.pop(0) if kind == "create_profile" and answers else "none",
        ),
    ):
        try:
            told = ""
            for _ in range(2):
                summary = story.send(Life(), finish=False)
                assert summary is not None
                assert summary.state == "unknown", summary
                assert summary.error is not None
                assert summary.error.title == "It is not known whether the profile was created"
                told = summary.error.detail
            assert "an earlier attempt had no clear response" in told
            story.time_passes()
            story.check_end(story.send(Life(), finish=False))
        finally:
            story.close()
