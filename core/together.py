"""Runs coroutines side by side and ends them together: the first error cancels the others."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, TypeVar, overload

from core.errors import CredentialError, DeskError

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")


@overload
async def together(one: Awaitable[A], two: Awaitable[B], /) -> tuple[A, B]: ...
@overload
async def together(one: Awaitable[A], two: Awaitable[B], three: Awaitable[C], /) -> tuple[A, B, C]: ...


async def together(*coroutines: Awaitable[Any]) -> tuple[Any, ...]:
    """The results, in order. Of several errors the one about credentials is raised, else the first."""
    try:
        async with asyncio.TaskGroup() as group:
            # The coroutine itself: inside of another one it would never be awaited where its task ends before
            # its first step.
            tasks = [
                group.create_task(each if isinstance(each, Coroutine) else _as_coroutine(each))
                for each in coroutines
            ]
    except BaseExceptionGroup as errors:
        leaves = errors.exceptions
        telling = next((error for error in leaves if isinstance(error, CredentialError)), leaves[0])
        if isinstance(
            telling, DeskError
        ):  # whoever keeps it keeps no answer that stands in the way that it came
            telling = telling.with_traceback(None)
        raise telling from None
    return tuple(task.result() for task in tasks)


async def _as_coroutine(awaitable: Awaitable[A]) -> A:
    return await awaitable
