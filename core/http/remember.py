"""A client that asks each question once: for plans that are made over and over while a mapping is edited.

Answers are kept for the life of the client, "there is no such record" included; other errors, and answers that
aren't JSON are not, so that the next plan asks again.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

import msgspec

from core.errors import NotFound
from core.http.client import ApiClient
from core.http.inward.answer import Answer
from core.http.retry import ATTEMPTS

_Key = tuple[str, str, bytes]


class RememberingClient(ApiClient):
    """Speaks through another client, which stays open when this one is done with. For reading clients."""

    def __init__(self, api: ApiClient) -> None:
        self.policy = api.policy
        self._api = api
        self._asked: dict[_Key, asyncio.Task[Answer]] = {}
        self._closed = False

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, str] | None = None,
        content: bytes | None = None,
        json: object = None,
        attempts: int = ATTEMPTS,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """As the other client's; the same call shares its answer. Once closed, it remembers nothing."""

        def ask() -> Awaitable[Answer]:
            return self._api.request(
                method,
                path,
                params=params,
                content=content,
                json=json,
                attempts=attempts,
                headers=headers,
            )

        if self._closed:
            return await ask()
        asked = msgspec.json.encode([dict(params or {}), (content or b"").decode(), json])
        key = (method, path, asked)
        task = self._asked.get(key)
        if task is None or _in_vain(task):
            task = self._asked[key] = asyncio.create_task(self._kept(key, ask))
        # Shielded: a plan that is given up must not take the answer away from the next one.
        return await asyncio.shield(task)

    async def _kept(self, key: _Key, ask: Callable[[], Awaitable[Answer]]) -> Answer:
        """The answer; one that turns out to be unreadable (a maintenance page in its place, or nothing) is kept no
        longer.
        """
        task = asyncio.current_task()

        def forget() -> None:
            if self._asked.get(key) is task:
                del self._asked[key]

        return replace(await ask(), on_unreadable=forget)

    async def aclose(self) -> None:
        """End what is still under way; the other client stays open."""
        self._closed = True
        tasks = list(self._asked.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _in_vain(task: asyncio.Task[Answer]) -> bool:
    """Whether a call has ended without anything worth keeping."""
    if not task.done():
        return False
    return task.cancelled() or not isinstance(task.exception(), NotFound | None)
