"""A reader for many orders at once: their questions about profiles go together, up to a hundred in one request.

An answer means what it means when it is asked for alone: a profile that comes for nobody who was asked for is no
answer at all, and *not there* is asked for once more by itself: an id may lead to the profile that it was merged into,
and a profile is made for an email that has none, so that an answer that says nothing of one isn't enough. Where a
value is refused, or answered strangely, the others are asked for without it.
(docs/facts.md#klaviyo-read-profiles, docs/facts.md#klaviyo-merged-id)
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence

from core.emails import same_email
from core.errors import BadRequest, UnreadableAnswer, UsageError
from core.http.inward.answer import another_answered
from core.http.sharing import Gathered, Kept
from core.klaviyo.reader import KlaviyoReader
from core.klaviyo.records import Profile, StoredEvent
from core.words import say

MOST = 100
"""Values in one filter, and profiles on one page."""
_SECONDS = 60.0


class GatheringReader(KlaviyoReader):
    """Asks through another reader, whose connections stay its own. Answers count for a minute."""

    def __init__(self, reader: KlaviyoReader, seconds: float = _SECONDS) -> None:
        super().__init__(reader.api, reader.revision)
        self._ids: Gathered[str, Profile | None] = Gathered(
            self._by_ids, most=MOST, seconds=seconds, of_one=_of_one
        )
        self._emails: Gathered[str, tuple[Profile, ...]] = Gathered(
            lambda asked: self._with("email", asked, lambda profile: profile.email, same_email),
            most=MOST,
            seconds=seconds,
            of_one=_of_one,
        )
        self._phones: Gathered[str, tuple[Profile, ...]] = Gathered(
            lambda asked: self._with("phone_number", asked, lambda profile: profile.phone, operator.eq),
            most=MOST,
            seconds=seconds,
            of_one=_of_one,
        )
        self._alone = Kept(seconds)

    async def aclose(self) -> None:
        """End what is under way."""
        for store in (self._ids, self._emails, self._phones, self._alone):
            await store.aclose()

    def forget(self) -> None:
        """Ask everything anew: a profile was made."""
        for store in (self._ids, self._emails, self._phones, self._alone):
            store.forget()

    async def profile(self, profile_id: str) -> Profile | None:
        """As the other reader's."""
        found = await self._ids.get(profile_id)
        if found is not None:
            return found
        alone = super().profile
        return await self._alone.get(("profile", profile_id), lambda: alone(profile_id))

    async def profiles_by_email(self, email: str) -> tuple[Profile, ...]:
        """As the other reader's. *Not there* is asked for once more by itself: a profile would be made."""
        found = await self._emails.get(email)
        if found:
            return found
        alone = super().profiles_by_email
        return await self._alone.get(("email", email), lambda: alone(email))

    async def profiles_by_phone(self, phone: str) -> tuple[Profile, ...]:
        """As the other reader's."""
        return await self._phones.get(phone)

    async def event(self, event_id: str) -> tuple[StoredEvent, Profile | None] | None:
        """As the other reader's, each event once."""
        alone = super().event
        return await self._alone.get(("event", event_id), lambda: alone(event_id))

    async def _by_ids(self, asked: Sequence[str]) -> Mapping[str, Profile | None]:
        found = {profile.id: profile for profile in await self.profiles_any("id", asked)}
        strange = next((profile for profile in found if profile not in asked), None)
        if strange is not None:
            raise another_answered(
                say("Klaviyo: profiles by their IDs"), say("{n_asked} profiles", n_asked=len(asked)), strange
            )
        return {each: found.get(each) for each in asked}

    async def _with(
        self,
        field: str,
        asked: Sequence[str],
        of: Callable[[Profile], str | None],
        same: Callable[[str | None, str], bool],
    ) -> Mapping[str, tuple[Profile, ...]]:
        answers: dict[str, list[Profile]] = {each: [] for each in asked}
        for profile in await self.profiles_any(field, asked):
            whose = [each for each in asked if same(of(profile), each)]
            if not whose:
                told = f"{profile.id} ({of(profile) or 'none'})"
                raise another_answered(
                    say("Klaviyo: profiles by {field}", field=field),
                    say("{n_asked} values", n_asked=len(asked)),
                    told,
                )
            for each in whose:
                answers[each].append(profile)
        return {each: tuple(found) for each, found in answers.items()}


def _of_one(error: BaseException) -> bool:
    """Whether an error may come from one value of many: an email that Klaviyo takes for none, one that no address can
    carry, or a profile that was not asked for.
    """
    return isinstance(error, BadRequest | UnreadableAnswer | UsageError)
