"""What counts as seen by a test."""

from __future__ import annotations

from tests.house.branches import hidden_from_tracers

SOURCE = """
async def made(wanted):
    name = wanted
    if await asked(name):
        return name
    return None

async def never_waits():
    return 1

def plain():
    return 2

class Reader:
    async def read(self):
        async with self.lock:
            return 3
"""


def test_what_python_3_11_may_not_tell_of_is_the_rest_of_a_coroutine() -> None:
    assert hidden_from_tracers(SOURCE) == {4, 5, 6, 16, 17}
