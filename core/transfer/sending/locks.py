"""Keeps one order, and one batch, from being sent twice at once, by this program or by another window of it."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import filelock

from core.errors import TransferError
from core.journal.trouble import unusable_folder
from core.paths import ensure
from core.words import say


@contextlib.asynccontextmanager
async def order_lock(folder: Path, target: str, transaction_id: str) -> AsyncIterator[None]:
    """Hold the lock of one order; TransferError when somebody else holds it, JournalError where it can't be locked."""
    taken = TransferError(
        say(
            "Transaction {transaction_id} is being sent in another window or by another command.",
            transaction_id=transaction_id,
        ),
        title=say("The order is already being sent"),
        hint=say("Wait until that has ended, then preview again."),
    )
    async with _held(folder, _file(folder, target, transaction_id), taken, say("The order can't be locked")):
        yield


@contextlib.asynccontextmanager
async def batch_lock(folder: Path, target: str, batch: int, name: str) -> AsyncIterator[None]:
    """Hold the lock of one batch; otherwise as `order_lock`."""
    taken = TransferError(
        say("The batch “{name}” is being run by another command.", name=name),
        title=say("The batch is already running"),
        hint=say("Wait until that has ended, then continue with the rest."),
    )
    async with _held(
        folder,
        _file(folder, target, _batch(batch)),
        taken,
        say("The batch can't be locked"),
    ):
        yield


@contextlib.asynccontextmanager
async def _held(folder: Path, file: Path, taken: TransferError, failed: str) -> AsyncIterator[None]:
    """Hold a lock of the operating system: it ends with the process, however that ends."""

    def acquire() -> filelock.BaseFileLock:
        ensure(folder)
        lock = filelock.FileLock(file, mode=0o600, thread_local=False, is_singleton=False)
        lock.acquire(timeout=0)
        return lock

    try:
        lock = await asyncio.to_thread(acquire)
    except filelock.Timeout:
        raise taken from None
    except OSError as error:
        raise unusable_folder(folder, error, failed) from error
    try:
        yield
    finally:
        lock.release()


def is_being_sent(folder: Path, target: str, transaction_id: str) -> bool:
    """Whether the order's lock is held: somebody sends the order at this moment. Raises JournalError where that can't
    be seen.
    """
    return _is_held(_file(folder, target, transaction_id), say("The order can't be locked"))


def is_carried_out(folder: Path, target: str, batch: int) -> bool:
    """Whether the batch's lock is held: somebody carries it out at this moment. Otherwise as `is_being_sent`."""
    return _is_held(_file(folder, target, _batch(batch)), say("The batch can't be locked"))


def _is_held(file: Path, failed: str) -> bool:
    try:
        if not file.exists():
            return False
        lock = filelock.FileLock(file, mode=0o600, thread_local=False, is_singleton=False)
        with lock.acquire(timeout=0):
            return False
    except filelock.Timeout:
        return True
    except OSError as error:
        raise unusable_folder(file.parent, error, failed) from error


def _batch(number: int) -> str:
    return f"batch {number}"


def _file(folder: Path, target: str, transaction_id: str) -> Path:
    name = hashlib.sha256(f"{target}\n{transaction_id}".encode()).hexdigest()[:32]
    return folder / f"{name}.lock"
