"""Coroutines side by side, which end together."""

from __future__ import annotations

import asyncio
import inspect

import pytest

from core.errors import CredentialError, NotConnected
from core.ipaas.errors import SignInRefused
from core.together import together


async def give(value: int, turns: int = 0) -> int:
    for _ in range(turns):
        await asyncio.sleep(0)
    return value


async def fail(error: BaseException, turns: int = 0) -> int:
    for _ in range(turns):
        await asyncio.sleep(0)
    raise error


async def test_results_in_their_order() -> None:
    assert await together(give(1, 5), give(2)) == (1, 2)
    task = asyncio.create_task(give(3))
    assert await together(give(1), task, give(2, 3)) == (1, 3, 2)


async def test_an_error_cancels_the_others_and_is_raised_as_it_is() -> None:
    ended = asyncio.Event()

    async def long() -> int:
        try:
            return await asyncio.Event().wait()
        finally:
            ended.set()

    with pytest.raises(NotConnected, match="down"):
        await together(long(), fail(NotConnected("down"), 2))
    assert ended.is_set()


async def test_of_several_errors_the_one_about_credentials_tells_most() -> None:
    async def both(first: BaseException, second: BaseException) -> None:
        gate = asyncio.Event()

        async def at_the_gate(error: BaseException) -> int:
            await gate.wait()
            raise error

        async def open_gate() -> int:
            gate.set()
            return 0

        await together(at_the_gate(first), at_the_gate(second), open_gate())

    with pytest.raises(SignInRefused):
        await both(NotConnected(), SignInRefused())
    with pytest.raises(CredentialError):
        await both(CredentialError(), NotConnected())
    with pytest.raises(NotConnected):
        await both(NotConnected(), ValueError())


async def test_being_cancelled_cancels_them_and_is_no_error() -> None:
    inner = [asyncio.Event() for _ in range(2)]

    async def wait(ended: asyncio.Event) -> int:
        try:
            return await asyncio.Event().wait()
        finally:
            ended.set()

    task = asyncio.create_task(together(wait(inner[0]), wait(inner[1])))
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert all(ended.is_set() for ended in inner)


async def test_an_error_at_once_leaves_no_coroutine_behind() -> None:
    """A coroutine that was never awaited would warn, and warnings fail the tests."""
    with pytest.raises(ValueError):
        await together(fail(ValueError()), give(1), give(2))


async def test_nothing_is_left_unawaited_where_all_ends_before_the_first_step() -> None:
    coroutines = give(1), give(2)

    async def ended_at_once() -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await together(*coroutines)

    with pytest.raises(asyncio.CancelledError):
        await asyncio.create_task(ended_at_once())
    assert [inspect.getcoroutinestate(each) for each in coroutines] == [inspect.CORO_CLOSED] * 2
