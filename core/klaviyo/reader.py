"""The calls to Klaviyo that read. JSON:API throughout.

(docs/facts.md#klaviyo-read-events, docs/facts.md#klaviyo-read-profiles)
"""

from __future__ import annotations

import datetime
import operator
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterator, Mapping, Sequence

import httpx

from core.emails import same_email
from core.errors import NotFound, UnreadableAnswer
from core.http.client import ApiClient
from core.http.inward.answer import Answer, another_answered
from core.http.inward.limits import Cursors
from core.http.remember import RememberingClient
from core.http.urls import path_segment
from core.klaviyo.filters import any_of, both, equals, quoted, since, until
from core.klaviyo.records import (
    Account,
    KlaviyoFlow,
    Metric,
    Profile,
    StoredEvent,
    account_of,
    event_of,
    flow_of,
    metric_id_of,
    metric_of,
    profile_of,
)
from core.klaviyo.revisions import Revision
from core.outward.secrets import excerpt
from core.words import say

MEDIA_TYPE = "application/vnd.api+json"
EVENTS_PAGE = 200
_PROFILES_PAGE = 100
_FILTER_LENGTH = 4000
"""Characters of a filter before it is encoded: what stands between may refuse an address of more than 8 KB."""
_CURSOR = "page[cursor]"


def headers_for(revision: Revision) -> dict[str, str]:
    """The headers of every call, but for the key."""
    return {"revision": str(revision), "Accept": MEDIA_TYPE, "Content-Type": MEDIA_TYPE}


class KlaviyoReader:
    """Reads only. Errors are those of `core.errors`."""

    def __init__(self, api: ApiClient, revision: Revision) -> None:
        self._api = api
        self.revision = revision

    @property
    def api(self) -> ApiClient:
        """What it asks through."""
        return self._api

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    def remembering(self) -> KlaviyoReader:
        """A reader over the same connections that asks each question once."""
        return KlaviyoReader(RememberingClient(self._api), self.revision)

    async def account(self, *, attempts: int = 1) -> Account:
        """The account of the key. Its limit is one a second and fifteen a minute: where it only gives a name, it
        isn't worth waiting for.
        """
        answer = await self._api.get(self.revision.path("/api/accounts"), attempts=attempts)
        resources = _resources(answer)
        if not resources:
            raise UnreadableAnswer(say("{where}: no account.", where=answer.where))
        if len({str(each.get("id")) for each in resources}) > 1:
            raise UnreadableAnswer(
                say(
                    "{where}: {n_resources} accounts for one key.",
                    where=answer.where,
                    n_resources=len(resources),
                )
            )
        return account_of(resources[0], answer.where)

    async def profile(self, profile_id: str) -> Profile | None:
        """One profile by its id; None when Klaviyo doesn't have it. Of a profile that was merged it may be the
        other one. (docs/facts.md#klaviyo-merged-id)
        """
        try:
            answer = await self._api.get(self.revision.path(f"/api/profiles/{path_segment(profile_id)}"))
        except NotFound:
            return None
        body = answer.mapping()
        data = body.get("data")
        if not isinstance(data, dict):
            raise UnreadableAnswer(
                say(
                    "{where}: no profile in the response.{body}", where=answer.where, body=answer.saying(body)
                )
            )
        return profile_of(data, answer.where)

    async def profiles_by_email(self, email: str) -> tuple[Profile, ...]:
        """The profiles with exactly this email. How Klaviyo compares letter case isn't known; a profile of another
        email is no answer: UnreadableAnswer. (docs/facts.md#klaviyo-email-case)
        """
        return await self._profiles(equals("email", email), email, lambda profile: profile.email, same_email)

    async def profiles_by_phone(self, phone: str) -> tuple[Profile, ...]:
        """The profiles with this phone number, which is in E.164."""
        return await self._profiles(
            equals("phone_number", phone), phone, lambda profile: profile.phone, operator.eq
        )

    async def profiles_any(self, field: str, values: Sequence[str]) -> tuple[Profile, ...]:
        """The profiles that have one of these values, which nobody has compared with what was asked for."""
        path, found = self.revision.path("/api/profiles"), list[Profile]()
        for some in _fitting(values):
            params = {"filter": any_of(field, some), "page[size]": str(_PROFILES_PAGE)}
            async for answer, body in self._pages(path, params):
                found += [profile_of(resource, answer.where) for resource in _resources(answer, body)]
        return tuple(found)

    async def metrics(self) -> tuple[Metric, ...]:
        """All metrics of the account; several may share a name."""
        found: list[Metric] = []
        async for answer, body in self._pages(self.revision.path("/api/metrics"), {}):
            found += [metric_of(resource, answer.where) for resource in _resources(answer, body)]
        return tuple(found)

    async def flows_of_metric(self, metric_id: str) -> tuple[KlaviyoFlow, ...]:
        """The flows that an event of a metric starts; needs the scope flows:read."""
        path = self.revision.path(f"/api/metrics/{path_segment(metric_id)}/flow-triggers")
        answer = await self._api.get(path)
        return tuple(flow_of(resource, answer.where) for resource in _resources(answer))

    async def events(
        self, profile_id: str, *, after: datetime.datetime | None = None
    ) -> AsyncIterator[StoredEvent]:
        """A profile's events, newest first, page by page; `after` bounds the event time."""
        conditions = [equals("profile_id", profile_id)]
        if after is not None:
            conditions.append(since("datetime", after))
        params = {
            "filter": both(*conditions),
            "sort": "-datetime",
            "include": "metric",
            "page[size]": str(EVENTS_PAGE),
        }
        known: dict[str, Metric] = {}
        asked = False
        async for answer, body in self._pages(self.revision.path("/api/events"), params):
            known |= _included_metrics(body, answer.where)
            resources = _resources(answer, body)
            if not asked and any(metric_id_of(each) not in known for each in resources):
                known |= {metric.id: metric for metric in await self.metrics() if metric.name}
                asked = True
            for resource in resources:
                yield event_of(resource, known, answer.where)

    async def event(self, event_id: str) -> tuple[StoredEvent, Profile | None] | None:
        """One event by its id, with the profile that it is on; None when Klaviyo doesn't have it.

        Ten a second and 150 a minute: docs/facts.md#klaviyo-windows.
        """
        path = self.revision.path(f"/api/events/{path_segment(event_id)}")
        try:
            answer = await self._api.get(path, {"include": "metric,profile"})
        except NotFound:
            return None
        body = answer.mapping()
        data = body.get("data")
        if not isinstance(data, dict):
            raise UnreadableAnswer(
                say("{where}: no event in the response.{body}", where=answer.where, body=answer.saying(body))
            )
        if data.get("id") != event_id:
            raise another_answered(answer.where, event_id, excerpt(str(data.get("id")), 80))
        known = _included_metrics(body, answer.where)
        if metric_id_of(data) not in known:  # the answer came without it
            known = {metric.id: metric for metric in await self.metrics() if metric.name}
        stored = event_of(data, known, answer.where)
        profiles = (profile_of(resource, answer.where) for resource in _included(body, "profile"))
        return stored, next((profile for profile in profiles if profile.id == stored.profile_id), None)

    async def pages_of_metric(
        self,
        metric: Metric,
        *,
        after: datetime.datetime,
        before: datetime.datetime | None = None,
        newest_first: bool = False,
    ) -> AsyncGenerator[tuple[StoredEvent, ...], None]:
        """All events of a metric in a time, on all profiles, a page at a time. Raises UnreadableAnswer where the list
        can't be followed to its end.
        """
        params = _of_metric(metric, after, before, newest_first=newest_first)
        async for answer, body in self._pages(self.revision.path("/api/events"), params):
            yield _events_in(answer, body, metric)

    async def events_of_metric(
        self,
        metric: Metric,
        *,
        after: datetime.datetime,
        before: datetime.datetime | None = None,
        newest_first: bool = False,
    ) -> tuple[tuple[StoredEvent, ...], bool]:
        """One page of a metric's events on all profiles, and whether these are all in that time."""
        params = _of_metric(metric, after, before, newest_first=newest_first)
        answer = await self._api.get(self.revision.path("/api/events"), params)
        body = answer.mapping()
        found = _events_in(answer, body, metric)
        links = body.get("links")
        return found, not (links.get("next") if isinstance(links, dict) else links)

    async def _pages(
        self, path: str, params: Mapping[str, str]
    ) -> AsyncGenerator[tuple[Answer, Mapping[str, object]], None]:
        """Each page of a list, with what it holds."""
        pages = Cursors(self._api.policy.limits)
        asked: Mapping[str, str] | None = params
        while asked is not None:
            answer = await self._api.get(path, asked)
            body = answer.mapping()
            yield answer, body
            asked = _next_page(body, asked, answer.where, pages)

    async def _profiles(
        self,
        condition: str,
        asked: str,
        of: Callable[[Profile], str | None],
        same: Callable[[str | None, str], bool],
    ) -> tuple[Profile, ...]:
        answer = await self._api.get(self.revision.path("/api/profiles"), {"filter": condition})
        found = tuple(profile_of(resource, answer.where) for resource in _resources(answer))
        for profile in found:
            if not same(of(profile), asked):
                raise another_answered(answer.where, asked, f"{profile.id} ({of(profile) or 'none'})")
        return found


def _of_metric(
    metric: Metric, after: datetime.datetime, before: datetime.datetime | None, *, newest_first: bool
) -> Mapping[str, str]:
    """The query of a metric's events in a time."""
    conditions = [equals("metric_id", metric.id), since("datetime", after)]
    if before is not None:
        conditions.append(until("datetime", before))
    return {
        "filter": both(*conditions),
        "sort": "-datetime" if newest_first else "datetime",
        "page[size]": str(EVENTS_PAGE),
    }


def _events_in(answer: Answer, body: Mapping[str, object], metric: Metric) -> tuple[StoredEvent, ...]:
    """The events of a page, all of one metric."""
    return tuple(event_of(each, {metric.id: metric}, answer.where) for each in _resources(answer, body))


def _fitting(values: Sequence[str]) -> Iterator[Sequence[str]]:
    """The values in portions that one address can carry."""
    some, length = list[str](), 0
    for value in values:
        size = len(quoted(value)) + 1
        if some and (length + size > _FILTER_LENGTH or len(some) == _PROFILES_PAGE):
            yield some
            some, length = [], 0
        some.append(value)
        length += size
    if some:
        yield some


def _resources(answer: Answer, body: Mapping[str, object] | None = None) -> list[Mapping[str, object]]:
    """The records in an answer; `body` is what it holds, where that was read already."""
    body = body if body is not None else answer.mapping()
    data = body.get("data")
    if not isinstance(data, list) or not all(isinstance(item, dict) for item in data):
        raise UnreadableAnswer(
            say(
                "{where}: no list of records in the response.{body}",
                where=answer.where,
                body=answer.saying(body),
            )
        )
    return answer.bounded(data)


def _included(body: Mapping[str, object], kind: str) -> list[Mapping[str, object]]:
    """The resources of one kind that came along with an answer."""
    included = body.get("included")
    return [
        resource
        for resource in (included if isinstance(included, list) else [])
        if isinstance(resource, dict)
        and resource.get("type") == kind
        and isinstance(resource.get("attributes"), dict)
    ]


def _included_metrics(body: Mapping[str, object], where: str) -> dict[str, Metric]:
    found = (metric_of(resource, where) for resource in _included(body, "metric"))
    return {metric.id: metric for metric in found if metric.name}  # one without its name is asked for


def _next_page(
    body: Mapping[str, object], params: Mapping[str, str], where: str, pages: Cursors
) -> Mapping[str, str] | None:
    """The query of the next page; None after the last. A page may be empty and have one after it.
    (docs/facts.md#klaviyo-empty-pages)

    Only the cursor of Klaviyo's link is used: the key stays on its host, and the filter stays what it
    was, so that no event of another profile is taken for this one's.
    """
    links = body.get("links")
    following = links.get("next") if isinstance(links, dict) else links
    if isinstance(following, dict):  # JSON:API has links as objects too
        following = following.get("href")
    if following is None or following == "":
        return None
    try:
        cursor = httpx.URL(following).params.get(_CURSOR) if isinstance(following, str) else None
    except httpx.InvalidURL:
        cursor = None
    if not cursor:
        raise UnreadableAnswer(say("{where}: the link to the next page leads nowhere.", where=where))
    return {**params, _CURSOR: pages.follow(cursor, where)}
