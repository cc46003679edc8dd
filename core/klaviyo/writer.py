"""The calls to Klaviyo that write, in a module that no plan reaches: `make lint` checks it.

(docs/facts.md#klaviyo-event-body, docs/facts.md#klaviyo-create-profile)
"""

from __future__ import annotations

import msgspec

from core.emails import same_email
from core.errors import UnreadableAnswer
from core.http.inward.answer import another_answered
from core.klaviyo.reader import KlaviyoReader
from core.klaviyo.records import Profile, profile_of
from core.words import joined, say

ACCEPTED = 202
CREATED = 201


class KlaviyoWriter(KlaviyoReader):
    """Reads, creates events and profiles. Bodies are bytes: what was shown is what leaves."""

    async def create_event(self, path: str, body: bytes) -> None:
        """POST an event. Returning means 202: accepted, not yet recorded.

        Any other success is not Klaviyo's, nor is one with a page, with an error or with what is no JSON:
        UnreadableAnswer, and the outcome is unknown.
        """
        answer = await self._api.request("POST", path, content=body)
        if answer.status != ACCEPTED or "html" in answer.headers.get("Content-Type", ""):
            raise UnreadableAnswer(
                say(
                    "{where}: answered {answer_status} instead of {accepted}.",
                    where=answer.where,
                    answer_status=answer.status,
                    accepted=ACCEPTED,
                )
            )
        if answer.content.strip():
            answer.json()

    async def create_profile(self, path: str, body: bytes) -> Profile:
        """POST a profile. Conflict names the profile that has one of the identifiers already. An answer about
        another email is none, and any other success than 201 isn't Klaviyo's: UnreadableAnswer, and the outcome is
        unknown.
        """
        answer = await self._api.request("POST", path, content=body)
        if answer.status != CREATED:
            raise UnreadableAnswer(
                say(
                    "{where}: answered {answer_status} instead of {created}.",
                    where=answer.where,
                    answer_status=answer.status,
                    created=CREATED,
                )
            )
        data = answer.mapping().get("data")
        if not isinstance(data, dict):
            raise UnreadableAnswer(say("{where}: no profile in the response.", where=answer.where))
        made, asked = profile_of(data, answer.where), _email_in(body)
        if asked and not same_email(made.email, asked):
            raise another_answered(
                answer.where, asked, joined("", (made.id, " (", made.email or say("no email"), ")"))
            )
        return made


def _email_in(body: bytes) -> str:
    return str(msgspec.json.decode(body)["data"]["attributes"].get("email") or "")
