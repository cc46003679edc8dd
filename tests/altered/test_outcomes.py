"""Every status on every write, after the work was done behind it: what may have been done is never called refused, and
nothing is done twice.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.altered.sample import some
from tests.support.altered import Alteration, altered_desk, small_sandbox
from tests.support.sending import send

REFUSALS = (400, 402, 403, 404, 405, 406, 409, 410, 411, 413, 414, 415, 421, 422, 426, 428, 431, 451)
"""They say that the work was not done: these few, and no others of their hundred."""
OTHERS = (200, 201, 203, 204, 205, 206, 207, 226, 299, 300, 301, 302, 303, 304, 307, 308, 399, 408, 418, 419, 420, 423,
          424, 425, 427, 430, 440, 444, 449, 450, 460, 494, 499, 500, 501, 502, 503, 504, 507, 509, 511, 520, 522, 524,
          525, 529, 530, 598, 599)  # fmt: skip
WRITES = {"event": (r"^POST .*/api/events", "55261"), "profile": (r"^POST .*/api/profiles", "55262")}


async def outcome(write: str, status: int, folder: Path) -> tuple[str, int, int]:
    """What the run says came of it, how many events there are beyond those planned, and how many new profiles."""
    when, order = WRITES[write]
    world = small_sandbox()
    before = len(world.klaviyo.events), len(world.klaviyo.profiles)
    own = b'{"errors": [{"code": "odd", "detail": "on order"}]}' if status >= 300 else b""
    alteration = Alteration(
        when=when, status=status, body=own, headers={"content-type": "application/vnd.api+json"}
    )
    async with altered_desk(world, [alteration], folder) as desk:
        plan = await desk.plan(order)
        assert plan.ready
        summary, _ = await send(desk, plan)
        events, profiles = len(world.klaviyo.events) - before[0], len(world.klaviyo.profiles) - before[1]
        return summary.state, events - len(plan.events), profiles


@pytest.mark.parametrize("write", WRITES)
async def test_what_may_have_been_done_is_looked_for(write: str, tmp_path: Path) -> None:
    expected = {201, 202} if write == "profile" else {202}
    found = []
    for status in some(f"others {write}", [each for each in OTHERS if each not in expected], 2):
        state, events, profiles = await outcome(write, status, tmp_path / str(status))
        if state not in ("recorded", "accepted", "unknown"):
            found.append(f"{status}: {state}")
        if events > 0 or profiles > 1:
            found.append(f"{status}: {events} events too many, and {profiles} profiles")
    assert found == []


@pytest.mark.parametrize("write", WRITES)
async def test_a_refusal_is_a_refusal(write: str, tmp_path: Path) -> None:
    found = []
    for status in some(f"refusals {write}", [each for each in REFUSALS if (write, each) != ("profile", 409)]):
        state, _, profiles = await outcome(write, status, tmp_path / str(status))
        if state != "failed" or profiles > 1:
            found.append(f"{status}: {state}")
    assert found == []
