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
    name = hashlib.sha256(f"{target}\n{transaction_id}".encode()).hexdigest()[:32]

    def acquire() -> filelock.BaseFileLock:
        lock = filelock.FileLock(ensure(folder) / f"{name}.lock", thread_local=False, is_singleton=False)
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
