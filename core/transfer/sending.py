"""Sends one event, once: what is there already is left alone, what is unknown is checked first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from core.errors import CredentialError, DeskError, ServerError
from core.journal import Intent, Journal
from core.klaviyo import KlaviyoWriter, StoredEvent
from core.transfer.events import SentEvent, State, StepName
from core.transfer.plan import Notice, PlannedEvent
from core.transfer.raw import fill_profile
from core.transfer.read_back import Patience, read_back
from core.transfer.recorded import Expected, differences
from core.transfer.steps import Steps
from core.transfer.writes import Fate, WriteFailed, write

_RECENT = timedelta(minutes=15)
"""How long an event that was accepted may take to show before it counts as gone."""


@dataclass
class Sent:
    """What became of one event so far; the read-back may still turn accepted into recorded."""

    event: PlannedEvent
    state: State
    event_id: str | None = None
    intent: int | None = None
    error: Notice | None = None

    def as_record(self) -> SentEvent:
        """As the summary shows it."""
        return SentEvent(self.event.kind, self.event.line_id, self.event.unique_id, self.state, self.event_id)


@dataclass(frozen=True)
class Place:
    """Where the events of one run go: the journal's name of the connection, and the profile."""

    target: str
    profile_id: str
    after: datetime | None
    made_at: datetime


class Sender:
    """Sends the events of one run."""

    def __init__(
        self, klaviyo: KlaviyoWriter, journal: Journal, steps: Steps, place: Place, check: Patience
    ) -> None:
        self._klaviyo = klaviyo
        self._journal = journal
        self._steps = steps
        self._place = place
        self._check = check

    async def send(self, event: PlannedEvent, there: StoredEvent | None = None) -> Sent:
        """One event. `there` is what Klaviyo turned out to have, when the plan could not know it.

        Raises CredentialError (nothing further can be sent) and JournalError; all else is in the result.
        """
        step: StepName = event.kind
        self._steps.started(step, event.label, event.line_id)
        known = self._known(event, there)
        if known is None:
            known = await self._unclear_from_before(event)
        if known is None:
            known = await self._post(event)
        if known.error is not None:
            self._steps.failed(step, known.error, event.line_id)
        else:
            self._steps.finished(step, _words(known), event.line_id)
        return known

    def _known(self, event: PlannedEvent, there: StoredEvent | None) -> Sent | None:
        if event.already_recorded is not None:
            state: State = "recorded" if event.already_recorded.same_payload else "skipped"
            return Sent(event, state, event.already_recorded.event_id)
        if there is None:
            return None
        told = differences(expected_event(event), there)
        return (
            Sent(event, "failed", there.id, error=kept_first(event, told))
            if told
            else Sent(event, "recorded", there.id)
        )

    async def _unclear_from_before(self, event: PlannedEvent) -> Sent | None:
        """An event that this program sent a moment ago and that the plan didn't see yet."""
        assert event.metric is not None
        assert event.unique_id is not None
        past = await self._journal.past_event(
            self._place.target, self._place.profile_id, event.metric, event.unique_id
        )
        if past is None or past.state in ("refused", "not_sent"):
            return None
        # Recorded before the plan, and the plan didn't see it: it is gone from Klaviyo.
        since = self._place.made_at - (timedelta(0) if past.state == "recorded" else _RECENT)
        if past.at < since:
            return None
        self._steps.progress(
            event.kind, "This was sent a moment ago; looking whether it is there", event.line_id
        )
        found = await self._look(event)
        if found is not None:
            return Sent(event, "recorded", found.id)
        # Accepted is not sent again; unknown has now been checked and may be.
        return Sent(event, "accepted") if past.state in ("accepted", "recorded") else None

    async def _post(self, event: PlannedEvent) -> Sent:
        try:
            return await self._post_once(event)
        except WriteFailed as failure:
            if failure.fate is not Fate.UNKNOWN:
                return self._failed(event, failure)
            found = await self._looked_up(event, failure)
        if found is not None:
            return found
        self._steps.progress(event.kind, "It is not there; sending it once more", event.line_id)
        try:
            return await self._post_once(event)
        except WriteFailed as failure:
            if failure.fate is not Fate.UNKNOWN:
                return self._failed(event, failure)
            return await self._looked_up(event, failure) or self._failed(event, failure)

    async def _post_once(self, event: PlannedEvent) -> Sent:
        body = self._body(event)
        path = event.request.path
        intent = Intent(
            "klaviyo",
            "event",
            event.request.method,
            path,
            body,
            event.line_id,
            self._place.profile_id,
            event.metric,
            event.unique_id,
        )

        async def on_retry(error: DeskError, seconds: float) -> None:
            await self._steps.on_retry(event.kind, error, seconds, event.line_id)

        _, number = await write(
            self._journal,
            self._steps.run,
            intent,
            lambda: self._klaviyo.create_event(path, body, on_retry),
            state="accepted",
        )
        return Sent(event, "accepted", intent=number)

    def _body(self, event: PlannedEvent) -> bytes:
        body = bytes(event.request.body)
        decoded = msgspec.json.decode(body)
        if decoded["data"]["attributes"]["profile"]["data"]["id"] is None:
            return fill_profile(body, self._place.profile_id)
        return body

    async def _looked_up(self, event: PlannedEvent, failure: WriteFailed) -> Sent | None:
        """Whether an event without a clear answer is there after all."""
        self._steps.progress(
            event.kind, f"{failure.error.title}; looking whether it arrived all the same", event.line_id
        )
        try:
            found = await self._look(event)
        except CredentialError:
            raise
        except DeskError as error:
            notice = Notice(
                "It is not known whether the event arrived",
                f"{failure.error.title}. {failure.error.detail} The check failed too: {error.title}.",
                "Preview the order again: it shows what Klaviyo has. Nothing is sent twice.",
                type(error).__name__,
            )
            return Sent(event, "unknown", intent=failure.intent, error=notice)
        if found is None:
            return None
        await self._journal.outcome(failure.intent, "recorded", "found by a check", found.id)
        return Sent(event, "recorded", found.id, failure.intent)

    async def _look(self, event: PlannedEvent) -> StoredEvent | None:
        expected = expected_event(event)
        found = await read_back(
            self._klaviyo,
            self._place.profile_id,
            [expected],
            self._place.after,
            self._check,
            lambda missing, waited: None,
        )
        return found.get(expected.key)

    @staticmethod
    def _failed(event: PlannedEvent, failure: WriteFailed) -> Sent:
        if isinstance(failure.error, CredentialError):
            raise failure.error
        unknown = failure.fate is Fate.UNKNOWN and not isinstance(failure.error, ServerError)
        return Sent(
            event,
            "unknown" if unknown else "failed",
            intent=failure.intent,
            error=Notice.of(failure.error),
        )


def kept_first(event: PlannedEvent, told: tuple[str, ...]) -> Notice:
    """What to say when Klaviyo has another event under the same unique id, which it keeps."""
    return Notice(
        "Klaviyo kept an earlier event with another payload",
        f"{event.label}: " + "; ".join(told),
        "Klaviyo keeps the first event of a unique id; send a compensating event from Klaviyo's own tools.",
    )


def expected_event(event: PlannedEvent) -> Expected:
    """What to look for when an event is read back."""
    assert event.metric is not None
    assert event.unique_id is not None
    return Expected((event.metric, event.unique_id), event.value, properties_of(event))


def properties_of(event: PlannedEvent) -> dict[str, object]:
    """The properties in an event's exact body, numbers as Decimal where they aren't whole."""
    decoded = msgspec.json.Decoder(float_hook=Decimal).decode(bytes(event.request.body))
    properties = decoded["data"]["attributes"]["properties"]
    assert isinstance(properties, dict)
    return properties


def _words(sent: Sent) -> str:
    if sent.state == "skipped":
        return "Klaviyo has another version of it, which it keeps; not sent"
    if sent.state == "recorded" and sent.intent is None:
        return "Klaviyo has it already; not sent again"
    return sent.state
