"""Keeps one order from being sent twice at once, by this program or by another window of it."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import filelock

from core.errors import JournalError, TransferError
from core.paths import ensure


@contextlib.asynccontextmanager
async def order_lock(folder: Path, target: str, transaction_id: str) -> AsyncIterator[None]:
    """Hold the lock of one order; TransferError when somebody else holds it.

    It is a lock of the operating system: it ends with the process, however that ends.
    """

    def acquire() -> filelock.BaseFileLock:
        lock = filelock.FileLock(
            _file(ensure(folder), target, transaction_id), mode=0o600, thread_local=False, is_singleton=False
        )
        lock.acquire(timeout=0)
        return lock

    try:
        lock = await asyncio.to_thread(acquire)
    except filelock.Timeout:
        raise TransferError(
            f"Transaction {transaction_id} is being sent in another window or by another command.",
            title="The order is being sent already",
            hint="Wait until that has ended, then preview again.",
        ) from None
    except OSError as error:
        raise JournalError(f"{folder}: {error}", title="The order can't be locked") from error
    try:
        yield
    finally:
        lock.release()


def is_being_sent(folder: Path, target: str, transaction_id: str) -> bool:
    """Whether the order's lock is held: somebody sends the order at this moment. Raises OSError."""
    file = _file(folder, target, transaction_id)
    if not file.exists():
        return False
    lock = filelock.FileLock(file, mode=0o600, thread_local=False, is_singleton=False)
    try:
        with lock.acquire(timeout=0):
            return False
    except filelock.Timeout:
        return True


def _file(folder: Path, target: str, transaction_id: str) -> Path:
    name = hashlib.sha256(f"{target}\n{transaction_id}".encode()).hexdigest()[:32]
    return folder / f"{name}.lock"
