"""No preview of any story is wrong behind servers that aren't as they are assumed to be: it is the one of the unaltered
sandbox, or it says what it is about. `make altered` tries every assumption over every story, and hundreds of threes.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.sandbox.seed import load_seed
from tests.altered.judge import Preview, wrong
from tests.altered.sample import FIRST, THREES, some
from tests.support.altered import altered_desk, small_sandbox
from tests.support.assumptions import ASSUMPTIONS

STORIES = {story.id: story.story for story in load_seed().stories}
_before: dict[str, Preview] = {}


async def judged(names: Sequence[str], stories: Sequence[str], folder: Path) -> list[str]:
    """What is wrong with the previews of some stories where these assumptions aren't so."""
    world = small_sandbox()
    (folder / "before").mkdir(parents=True)
    async with altered_desk(world, [], folder / "before") as desk:
        for story in stories:
            if story not in _before:
                _before[story] = Preview.of(await desk.plan(story))
    assumptions = [ASSUMPTIONS[name] for name in names]
    found = []
    async with altered_desk(world, [each.alteration for each in assumptions], folder) as desk:
        for story in stories:
            fault = wrong(_before[story], Preview.of(await desk.plan(story)), assumptions)
            if fault is not None:
                found.append(f"{', '.join(names)}: {STORIES[story]}: {fault}")
    return found


@pytest.mark.parametrize("name", ASSUMPTIONS)
async def test_one_assumption_is_not_so(name: str, tmp_path: Path) -> None:
    assert await judged([name], some(name, STORIES), tmp_path) == []


@pytest.mark.parametrize("seed", range(FIRST, FIRST + THREES))
async def test_three_assumptions_are_not_so(seed: int, tmp_path: Path) -> None:
    """A seed stands for its three assumptions: `RESEND_DESK_ALTERED_SEED=17` begins with those of 17."""
    three = random.Random(seed).sample(sorted(ASSUMPTIONS), 3)  # noqa: S311
    assert await judged(three, some(str(seed), STORIES, 4), tmp_path) == []
