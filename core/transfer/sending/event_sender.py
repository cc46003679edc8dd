"""Sends one event, once: what is there already is left alone, what is unknown is checked first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

import msgspec

from core.errors import CredentialError, DeskError, JournalError, ServerError
from core.journal import Intent, Journal
from core.klaviyo import KlaviyoWriter, StoredEvent
from core.transfer.plan.body import fill_profile
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.recorded.find import Expected, differences
from core.transfer.recorded.read_back import Patience, read_back
from core.transfer.sending.journaled_write import Fate, WriteFailed, write
from core.transfer.sending.progress import SentEvent, State, StepName
from core.transfer.sending.steps import Steps

_RECENT = timedelta(minutes=15)
"""How long an event that was accepted may take to show before it counts as gone."""


@dataclass(kw_only=True)
class Sent:
    """What became of one event so far; the read-back may still turn accepted into recorded.

    `stops`: nothing further can be sent in this run (the key was refused, the journal broke).
    """

    event: PlannedEvent
    state: State
    event_id: str | None = None
    intent: int | None = None
    error: Notice | None = None
    stops: bool = False

    def as_record(self) -> SentEvent:
        """As the summary shows it."""
        return SentEvent(
            kind=self.event.kind,
            line_id=self.event.line_id,
            unique_id=self.event.unique_id,
            state=self.state,
            event_id=self.event_id,
        )


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the events of one run go: the journal's name of the connection, and the profile."""

    target: str
    profile_id: str
    after: datetime | None
    made_at: datetime
    order_number: str | None


class EventSender:
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

        Errors are in the result.
        """
        step: StepName = event.kind
        self._steps.started(step, event.label, event.line_id)
        try:
            known = self._known(event, there)
            if known is None:
                known = await self._unclear_from_before(event)
            if known is None:
                known = await self._post(event)
        except JournalError as error:  # before anything left: the intent could not be written
            known = Sent(event=event, state="failed", error=Notice.of(error), stops=True)
        if known.error is not None:
            self._steps.failed(step, known.error, event.line_id)
        else:
            self._steps.finished(step, _words(known), event.line_id)
        return known

    def _known(self, event: PlannedEvent, there: StoredEvent | None) -> Sent | None:
        if event.already_recorded is not None:
            state: State = "recorded" if event.already_recorded.same_payload else "skipped"
            return Sent(event=event, state=state, event_id=event.already_recorded.event_id)
        if there is None:
            return None
        return self._found(event, there)

    def _found(self, event: PlannedEvent, stored: StoredEvent, intent: int | None = None) -> Sent:
        """An event that is there: recorded, if it is the one that was shown."""
        told = differences(self._expected(event), stored)
        if told:
            return Sent(
                event=event, state="failed", event_id=stored.id, intent=intent, error=kept_first(event, told)
            )
        return Sent(event=event, state="recorded", event_id=stored.id, intent=intent)

    def _expected(self, event: PlannedEvent) -> Expected:
        return expected_event(event, self._place.order_number)

    async def _unclear_from_before(self, event: PlannedEvent) -> Sent | None:
        """An event that this program sent a moment ago and that the plan didn't see yet."""
        assert event.metric is not None
        assert event.unique_id is not None
        past = await self._journal.past_event(
            self._place.target, self._place.profile_id, event.metric, event.unique_id
        )
        if past is None:
            return None
        # Recorded before the plan, and the plan didn't see it: it is gone from Klaviyo.
        since = self._place.made_at - (timedelta(0) if past.state == "recorded" else _RECENT)
        if past.at < since:
            return None
        self._steps.progress(
            event.kind, "This was sent a moment ago; looking whether it is there", event.line_id
        )
        try:
            found = await self._look(event)
        except DeskError as error:
            return self._unknown(event, error, "It was sent a moment ago, and that could not be checked.")
        if found is not None:
            return self._found(event, found)
        if past.state == "unknown":  # checked now, so it may be sent
            return None
        if past.body != self._body(event):
            notice = Notice(
                title="An earlier version of this event was accepted a moment ago",
                detail=f"{event.label}: Klaviyo keeps the first event of a unique id, "
                "so this version would be dropped.",
                hint="Wait a minute, then preview again to see what Klaviyo has.",
            )
            return Sent(event=event, state="failed", error=notice)
        return Sent(event=event, state="accepted")

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
            system="klaviyo",
            action="event",
            method=event.request.method,
            path=path,
            body=body,
            line_id=event.line_id,
            profile_id=self._place.profile_id,
            metric=event.metric,
            unique_id=event.unique_id,
        )

        async def on_retry(error: DeskError, seconds: float) -> None:
            await self._steps.on_retry(event.kind, error, seconds, event.line_id)

        written = await write(
            self._journal,
            self._steps.run,
            intent,
            lambda: self._klaviyo.create_event(path, body, on_retry),
            state="accepted",
        )
        late = Notice.of(written.late) if written.late is not None else None
        return Sent(
            event=event,
            state="accepted",
            event_id=None,
            intent=written.intent,
            error=late,
            stops=late is not None,
        )

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
        except DeskError as error:
            why = f"{failure.error.title}. {failure.error.detail} The check failed too."
            return self._unknown(event, error, why, failure.intent)
        if found is None:
            return None
        sent = self._found(event, found, failure.intent)
        try:
            await self._journal.outcome(failure.intent, "recorded", "found by a check", found.id)
        except JournalError as late:
            sent.error, sent.stops = sent.error or Notice.of(late), True
        return sent

    @staticmethod
    def _unknown(event: PlannedEvent, error: DeskError, why: str, intent: int | None = None) -> Sent:
        notice = Notice(
            title="It is not known whether the event arrived",
            detail=f"{why} {error.title}. {error.detail}".strip(),
            hint="Preview the order again: it shows what Klaviyo has. Nothing is sent twice.",
            kind=type(error).__name__,
        )
        return Sent(
            event=event,
            state="unknown",
            event_id=None,
            intent=intent,
            error=notice,
            stops=isinstance(error, CredentialError),
        )

    async def _look(self, event: PlannedEvent) -> StoredEvent | None:
        expected = self._expected(event)
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
        # A 5xx is an answer: twice said and not there after all, it is a failure. No answer stays unknown.
        unknown = failure.fate is Fate.UNKNOWN and not isinstance(failure.error, ServerError)
        return Sent(
            event=event,
            state="unknown" if unknown else "failed",
            intent=failure.intent,
            error=Notice.of(failure.error),
            stops=isinstance(failure.error, CredentialError),
        )


def kept_first(event: PlannedEvent, told: tuple[str, ...]) -> Notice:
    """What to say when Klaviyo has another event under the same unique id, which it keeps."""
    return Notice(
        title="Klaviyo kept an earlier event with another payload",
        detail=f"{event.label}: " + "; ".join(told),
        hint="Klaviyo keeps the first event of a unique id; send a compensating event from Klaviyo's own tools.",
    )


def expected_event(event: PlannedEvent, order_number: str | None) -> Expected:
    """What to look for when an event is read back."""
    assert event.metric is not None
    assert event.unique_id is not None
    return Expected((event.metric, event.unique_id), event.value, properties_of(event), order_number)


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
