"""Whatever goes wrong, and wherever the program dies: nothing is lost, nothing is doubled, nothing is told that isn't
so, and an interrupted run is told every time. (tests/support/soak.py has the world and what must be so in it.)

`make soak` plays 10,000 schedules and every death; `make test` 300 and 60. A schedule that fails is played again by
`RESEND_DESK_SOAK_SEED=N`, alone.
"""

from __future__ import annotations

import os

import pytest

from tests.support import soak

RUNS = int(os.environ.get("RESEND_DESK_SOAK_RUNS", "300"))
FIRST = int(os.environ.get("RESEND_DESK_SOAK_FIRST", "0"))
ONE = os.environ.get("RESEND_DESK_SOAK_SEED")
DEATHS = int(os.environ.get("RESEND_DESK_SOAK_DEATHS", "60"))
"""How many deaths are tried; 0 for every one."""
PARTS = 6
"""So many tests share the schedules, for whoever runs tests side by side."""


@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("part", range(PARTS))
def test_schedules(part: int) -> None:
    seeds = [int(ONE)] if ONE is not None else range(FIRST, FIRST + RUNS)
    for seed in list(seeds)[part::PARTS]:
        try:
            soak.play(seed)
        except BaseException as error:
            error.add_note(f"Play it again: RESEND_DESK_SOAK_SEED={seed} pytest tests/transfer/test_soak.py")
            raise


@pytest.mark.timeout(14_400)
@pytest.mark.parametrize("customer", soak.CUSTOMERS)
def test_a_death_at_every_request_and_every_statement(customer: soak.Customer) -> None:
    """The first of each pair is that of the send, the second that of the recovery."""
    deaths = soak.deaths_of(customer)
    assert len(deaths) > 100
    every = max(1, len(deaths) * 2 * len(soak.CUSTOMERS) // DEATHS) if DEATHS else 1
    for number in range(len(deaths))[::every]:
        first, second = deaths[number], deaths[-number * 7 % len(deaths)]
        for then in (None, second):
            try:
                soak.play_death(customer, soak.fresh(first), soak.fresh(then))
            except BaseException as error:
                error.add_note(f"{customer}: dies at {first}, then at {then}")
                raise
