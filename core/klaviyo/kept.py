"""A reader whose answers about events come out of those that were read before, page by page, for many orders."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Sequence
from typing import Protocol

from core.klaviyo.reader import KlaviyoReader
from core.klaviyo.records import Metric, Profile, StoredEvent


class Kept(Protocol):
    """The events that were read. `since` and `until` bound the time of which all events are there."""

    since: datetime.datetime
    until: datetime.datetime

    def on(self, profile_id: str) -> Sequence[StoredEvent]:
        """Those of a profile."""
        ...

    def by_id(self, event_id: str) -> StoredEvent | None:
        """One of them."""
        ...

    def near(self, metric: Metric) -> Sequence[StoredEvent]:
        """Those that can be of the order for which a metric is asked, of that metric and beside it."""
        ...

    def shows(self, metric: Metric) -> StoredEvent | None:
        """Any event of a metric."""
        ...

    def add(self, stored: StoredEvent) -> None:
        """Keep one more."""
        ...


class KeptEvents(KlaviyoReader):
    """Answers for one order. With `live`, a profile's list is read anew; all else that isn't kept is asked for too."""

    def __init__(self, reader: KlaviyoReader, kept: Kept, *, live: KlaviyoReader | None = None) -> None:
        super().__init__(reader.api, reader.revision)
        self._reader = reader
        self._kept = kept
        self._live = live

    async def events(
        self, profile_id: str, *, after: datetime.datetime | None = None
    ) -> AsyncIterator[StoredEvent]:
        """A profile's events, newest first: those that are kept, or all that Klaviyo has now."""
        if self._live is not None:
            async for stored in self._live.events(profile_id, after=after):
                self._kept.add(stored)
                yield stored
            return
        found = self._kept.on(profile_id)
        if not found:  # of a profile that was merged, the events are kept under the other one's id
            profile = await self.profile(profile_id)
            found = self._kept.on(profile.id) if profile is not None else ()
        for stored in found:
            yield stored

    async def profile(self, profile_id: str) -> Profile | None:
        """As the other reader's, which may ask for many at once."""
        return await self._reader.profile(profile_id)

    async def profiles_by_email(self, email: str) -> tuple[Profile, ...]:
        """As the other reader's."""
        return await self._reader.profiles_by_email(email)

    async def profiles_by_phone(self, phone: str) -> tuple[Profile, ...]:
        """As the other reader's."""
        return await self._reader.profiles_by_phone(phone)

    async def event(self, event_id: str) -> tuple[StoredEvent, Profile | None] | None:
        """One event by its id; asked for where it isn't kept."""
        stored = self._kept.by_id(event_id)
        if stored is not None:
            return stored, None
        answer = await self._reader.event(event_id)
        if answer is not None:
            self._kept.add(answer[0])
        return answer

    async def events_of_metric(
        self,
        metric: Metric,
        *,
        after: datetime.datetime,
        before: datetime.datetime | None = None,
        newest_first: bool = False,
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        """The events of a metric that can be of the order, and whether all of that time are kept."""
        if after < self._kept.since and newest_first and (shown := self._kept.shows(metric)) is not None:
            return (shown,), False  # it is asked whether there is any
        if after < self._kept.since:
            return await self._reader.events_of_metric(
                metric, after=after, before=before, newest_first=newest_first
            )
        found = tuple(self._kept.near(metric))
        now = datetime.datetime.now(datetime.UTC)
        return found, min(before or now, now) <= self._kept.until
