"""A small world with one order and its customer, and what may happen there at any request."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import EMAIL, ORDER, Moments


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[SmallWorld]:
    made = SmallWorld(tmp_path)
    made.customer("1", EMAIL, None)
    made.order(ORDER, "1", EMAIL)
    yield made
    await made.aclose()


@pytest.fixture
def moments(world: SmallWorld) -> Moments:
    return Moments(world)
