"""One order is sent by one only."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from core.errors import JournalError, TransferError
from core.transfer.sending.locks import is_being_sent, order_lock
from tests.support import child

ORDER = ("target", "55260")


async def test_a_second_holder_is_refused_and_the_next_one_served(tmp_path: Path) -> None:
    async with order_lock(tmp_path, *ORDER):
        with pytest.raises(TransferError) as raised:
            async with order_lock(tmp_path, *ORDER):
                raise AssertionError("both hold it")
        assert raised.value.title == "The order is already being sent"
        assert "55260" in raised.value.detail
        assert raised.value.hint
    async with order_lock(tmp_path, *ORDER):
        pass


async def test_of_many_at_once_one_holds_it(tmp_path: Path) -> None:
    holding = 0
    refused = 0
    free = asyncio.Event()

    async def hold() -> None:
        nonlocal holding, refused
        try:
            async with order_lock(tmp_path, *ORDER):
                holding += 1
                assert holding == 1
                await free.wait()
                holding -= 1
        except TransferError:
            refused += 1
            if refused == 9:
                free.set()

    await asyncio.gather(*(hold() for _ in range(10)))
    assert (holding, refused) == (0, 9)


@pytest.mark.parametrize("other", [("target", "55261"), ("other", "55260"), ("target\n5", "5260")])
async def test_other_orders_and_connections_are_free(tmp_path: Path, other: tuple[str, str]) -> None:
    async with order_lock(tmp_path, *ORDER), order_lock(tmp_path, *other):
        pass


async def test_it_is_free_after_an_error(tmp_path: Path) -> None:
    async def fail() -> None:
        async with order_lock(tmp_path, *ORDER):
            raise ValueError

    with pytest.raises(ValueError):
        await fail()
    async with order_lock(tmp_path, *ORDER):
        pass


async def test_it_is_free_after_a_cancelled_wait(tmp_path: Path) -> None:
    """Cancelled at any point, also while the lock is being taken in its thread."""
    for turns in range(6):

        async def hold() -> None:
            async with order_lock(tmp_path, *ORDER):
                await asyncio.Event().wait()

        task = asyncio.create_task(hold())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        del task
        async with asyncio.timeout(10):
            while True:
                try:
                    async with order_lock(tmp_path, *ORDER):
                        break
                except TransferError:
                    # The thread that took it for the cancelled one gives it back when it has ended.
                    await asyncio.sleep(0)


async def test_another_process_is_refused_and_its_end_frees_the_order(tmp_path: Path) -> None:
    with child.start("hold_lock", str(tmp_path), *ORDER) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        with pytest.raises(TransferError):
            async with order_lock(tmp_path, *ORDER):
                pass
        process.kill()
    async with order_lock(tmp_path, *ORDER):
        pass


async def test_a_folder_that_can_not_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "locks").write_text("a file where the folder belongs")
    with pytest.raises(JournalError) as raised:
        async with order_lock(tmp_path / "locks", *ORDER):
            pass
    assert raised.value.title == "The order can't be locked"
    assert f"{tmp_path / 'locks'} isn't what this program needs" in raised.value.hint


async def test_whether_somebody_sends_it_is_seen_from_outside(tmp_path: Path) -> None:
    async with order_lock(tmp_path, *ORDER):
        assert is_being_sent(tmp_path, *ORDER)
        assert not is_being_sent(tmp_path, "target", "55261")
    assert not is_being_sent(tmp_path, *ORDER)


def test_a_lock_that_can_not_be_looked_at_is_told(tmp_path: Path) -> None:
    def file() -> Path:
        (found,) = tmp_path.iterdir()
        return found

    async def held() -> Path:
        async with order_lock(tmp_path, *ORDER):
            return file()

    lock = asyncio.run(held())
    lock.unlink(missing_ok=True)
    lock.mkdir()
    with pytest.raises(JournalError) as raised:
        is_being_sent(tmp_path, *ORDER)
    assert raised.value.title == "The order can't be locked"


def test_an_order_that_nobody_ever_sent_is_not_being_sent(tmp_path: Path) -> None:
    assert not is_being_sent(tmp_path, *ORDER)
