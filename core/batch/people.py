"""Two orders of one person one after the other: the first may make the profile that the second belongs to."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter, defaultdict
from collections.abc import AsyncIterator

from core.batch.portion import Person


class People:
    """Who is being worked on. Whoever shares a customer or an email waits."""

    def __init__(self) -> None:
        self._locks: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._users: Counter[str] = Counter()

    @contextlib.asynccontextmanager
    async def alone(self, person: Person | None) -> AsyncIterator[None]:
        """Keep a person for oneself; None is nobody in particular."""
        names = list[str]()
        if person is not None and person.customer_id:
            names.append(f"customer {person.customer_id}")
        if person is not None and person.email:
            names.append(f"email {person.email}")
        async with contextlib.AsyncExitStack() as stack:
            for name in sorted(names):  # always in one order, so that no two wait for each other
                self._users[name] += 1
                stack.callback(self._left, name)
                await stack.enter_async_context(self._locks[name])
            yield

    def _left(self, name: str) -> None:
        self._users[name] -= 1
        if not self._users[name]:
            del self._users[name], self._locks[name]
