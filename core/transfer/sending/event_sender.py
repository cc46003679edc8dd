"""Sends one event, once: what is there already is left alone, what is unknown is looked for first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from core.errors import CredentialError, DeskError, GivenUp, JournalError, NoAnswer
from core.journal import Intent
from core.journal.outcomes import within
from core.klaviyo import StoredEvent
from core.klaviyo.writer import KlaviyoWriter
from core.transfer.plan.body import fill_profile, has_open_profile
from core.transfer.plan.notice import Notice, kind_of
from core.transfer.plan.sendable import SendableEvent, SendablePlan
from core.transfer.recorded.find import Expected, differences, earliest
from core.transfer.recorded.read_back import read_back
from core.transfer.sending.destination import Destination
from core.transfer.sending.journaled_write import Look, LookFailed, Write, WriteFailed, Written, write_checked
from core.transfer.sending.progress import SentEvent, State
from core.transfer.sending.steps import Steps
from core.transfer.sending.stopping import Stopped
from core.words import ended, joined, say, sentences, stated

_LOOK_HINT = say("Preview the order again: it shows what Klaviyo has. Nothing is sent twice.")
RECENT = timedelta(minutes=15)
"""How long an event that was accepted may take to show before it counts as gone."""


@dataclass(kw_only=True)
class Sent:
    """What became of one event so far; the read-back may still turn accepted into recorded.

    `stops`: nothing further can be sent in this run (the key was refused, the journal broke).
    """

    event: SendableEvent
    state: State
    event_id: str | None = None
    time: str | None = None
    intent: int | None = None
    error: Notice | None = None
    stops: bool = False

    def for_summary(self) -> SentEvent:
        """As the summary shows it."""
        return SentEvent(
            kind=self.event.kind,
            line_id=self.event.line_id,
            unique_id=self.event.unique_id,
            state=self.state,
            event_id=self.event_id,
            time=self.time,
        )


class EventSender:
    """Sends the events of one run to one profile."""

    def __init__(
        self, plan: SendablePlan, profile_id: str, to: Destination, klaviyo: KlaviyoWriter, steps: Steps
    ) -> None:
        self._plan = plan
        self._profile_id = profile_id
        self._to = to
        self._klaviyo = klaviyo
        self._steps = steps

    async def send(self, event: SendableEvent, there: StoredEvent | None = None) -> Sent:
        """One event. `there` is what Klaviyo turned out to have, when the plan could not know it.

        Errors are in the result.
        """
        self._steps.started(event.kind, event.label, event.line_id)
        try:
            sent = self._known(event, there)
            doubt = False
            if sent is None:
                sent, doubt = await self._sent_a_moment_ago(event)
            if sent is None:
                sent = await self._post(event, in_doubt=doubt)
        except JournalError as error:  # before anything left: the intent could not be written
            sent = Sent(event=event, state="failed", error=Notice.of(error), stops=True)
        if sent.error is not None and sent.state in ("failed", "unknown"):
            self._steps.failed(event.kind, sent.error, event.line_id, sent.state)
        else:
            self._steps.finished(event.kind, _words(sent), event.line_id, sent.state)
        return sent

    def _found(self, event: SendableEvent, stored: StoredEvent, intent: int | None = None) -> Sent:
        """An event that is there: recorded, if it is the one that was shown."""
        differing = differences(expected_event(event, self._plan.order.number), stored)
        return Sent(
            event=event,
            state="failed" if differing else "recorded",
            event_id=stored.id,
            time=stored.datetime,
            intent=intent,
            error=kept_first(event, differing) if differing else None,
        )

    def _known(self, event: SendableEvent, there: StoredEvent | None) -> Sent | None:
        if event.already_recorded is not None:
            state: State = "recorded" if event.already_recorded.same_payload else "skipped"
            there_as = event.already_recorded
            return Sent(event=event, state=state, event_id=there_as.event_id, time=there_as.time)
        return self._found(event, there) if there is not None else None

    async def _sent_a_moment_ago(self, event: SendableEvent) -> tuple[Sent | None, bool]:
        """An event that this program sent a moment ago and that the plan didn't see yet; and whether an earlier try
        of it may still be done.
        """
        past = await self._to.journal.past_event(self._to.target, self._profile_id, *event.key)
        if past is None:
            return None, False
        # Recorded before the plan, and the plan didn't see it: it is gone from Klaviyo.
        since = self._plan.made_at - (timedelta(0) if past.state == "recorded" else RECENT)
        if past.at < since:
            return None, False
        self._steps.progress(
            event.kind, say("This was sent a moment ago; checking whether it is there"), event.line_id
        )
        try:
            stored = await self._look(event)
        except DeskError as error:
            return _unknown(
                event, error, say("It was sent a moment ago, and that couldn't be checked.")
            ), True
        if stored is not None:
            return self._found(event, stored), False
        if past.state == "unknown":  # looked for now, so it may be sent: Klaviyo keeps one event of a key
            return None, True
        if not past.had(self._body(event)):
            return Sent(event=event, state="failed", error=_earlier_version(event)), False
        return Sent(event=event, state="accepted"), False

    async def _post(self, event: SendableEvent, *, in_doubt: bool) -> Sent:
        look = Look(lambda error: self._look_after(event, error), "recorded", lambda stored: stored.id)
        try:
            done = await write_checked(
                self._to.journal,
                self._steps.run_id,
                self._write(event),
                look,
                before_next=lambda: self._steps.progress(
                    event.kind, say("It is not there; sending it once more"), event.line_id
                ),
            )
        except WriteFailed as failure:
            return _failed(event, failure, in_doubt=in_doubt)
        except LookFailed as failed:
            refusal = failed.failure.error
            why = say("{why} The check failed too.", why=stated(refusal.title, refusal.detail))
            return _unknown(event, failed.error, why, failed.failure.intent)
        if isinstance(done, Written):
            sent = Sent(event=event, state="accepted", intent=done.intent)
        else:
            sent = self._found(event, done.there, done.intent)
        if done.late is not None:
            sent.error, sent.stops = sent.error or Notice.of(done.late), True
        return sent

    def _write(self, event: SendableEvent) -> Write[None]:
        body = self._body(event)
        request = event.request

        return Write(
            intent=Intent(
                system="klaviyo",
                action="event",
                method=request.method,
                path=request.path,
                body=body,
                line_id=event.line_id,
                profile_id=self._profile_id,
                metric=event.metric,
                unique_id=event.unique_id,
            ),
            request=lambda: self._klaviyo.create_event(request.path, body),
            state="accepted",
        )

    def _body(self, event: SendableEvent) -> bytes:
        body = bytes(event.request.body)
        return fill_profile(body, self._profile_id) if has_open_profile(body) else body

    async def _look_after(self, event: SendableEvent, error: DeskError) -> StoredEvent | None:
        """Whether an event without a clear answer is there after all."""
        self._steps.progress(
            event.kind,
            say("{error_title}; checking whether it arrived anyway", error_title=error.title),
            event.line_id,
        )
        waited = error.waited if isinstance(error, NoAnswer) else 0.0
        return await self._look(event, waited)

    async def _look(self, event: SendableEvent, waited: float = 0.0) -> StoredEvent | None:
        """`waited`: so many seconds went by already since it left."""
        found = await read_back(
            self._klaviyo,
            self._profile_id,
            [expected_event(event, self._plan.order.number)],
            earliest(self._plan.order.created),
            self._to.check.after(waited),
            lambda missing, waited: None,
        )
        return found.get(event.key)


def _failed(event: SendableEvent, failure: WriteFailed, *, in_doubt: bool) -> Sent:
    """A write that raised. `in_doubt`: a try of an earlier run may still be done."""
    error = failure.error
    stops = isinstance(error, CredentialError | JournalError | GivenUp)
    if failure.fate == "unknown" or in_doubt:
        why = say("it was searched for and isn't visible; it may still appear.")
        if isinstance(error, Stopped) and error.left:
            why = say("the send was stopped before there was a response.")
        elif isinstance(error, Stopped) or failure.fate != "unknown":
            why = say("an earlier attempt had no clear response and may still arrive.")
        notice = Notice(
            title=error.title,
            detail=say(
                "{error_detail} It is not known whether the event arrived: {why}",
                error_detail=error.detail,
                why=why,
            ).strip(),
            hint=_LOOK_HINT,
            kind=kind_of(error),
        )
        return Sent(event=event, state="unknown", intent=failure.intent, error=notice, stops=stops)
    if isinstance(error, Stopped):
        return Sent(event=event, state="skipped", intent=failure.intent, stops=True)
    return Sent(event=event, state="failed", intent=failure.intent, error=Notice.of(error), stops=stops)


def _unknown(event: SendableEvent, error: DeskError, why: str, intent: int | None = None) -> Sent:
    notice = Notice(
        title=say("It is not known whether the event arrived"),
        detail=sentences(why, ended(error.title), error.detail),
        hint=_LOOK_HINT,
        kind=kind_of(error),
    )
    return Sent(
        event=event,
        state="unknown",
        intent=intent,
        error=notice,
        stops=isinstance(error, CredentialError | GivenUp),
    )


def _earlier_version(event: SendableEvent) -> Notice:
    return Notice(
        title=say("An earlier version of this event was accepted a moment ago"),
        detail=say(
            "{event_label}: Klaviyo keeps the first event with a unique ID, so this version would be dropped.",
            event_label=event.label,
        ),
        hint=say("Wait a minute, then preview again to see what Klaviyo has."),
    )


def expected_event(event: SendableEvent, order_number: str | None) -> Expected:
    """What to look for in Klaviyo."""
    return Expected.in_body(event.key, bytes(event.request.body), order_number)


def kept_first(event: SendableEvent, differing: tuple[str, ...]) -> Notice:
    """What to say when Klaviyo has another event under the same unique id, which it keeps."""
    return Notice(
        title=say("Klaviyo kept an earlier event with a different payload"),
        detail=say("{event}: {differing}", event=event.label, differing=joined("; ", differing)),
        hint=say(
            "Klaviyo keeps the first event with a unique ID; another one can correct it (“Correct this order”)."
        ),
    )


def _words(sent: Sent) -> str:
    if sent.state == "skipped" and sent.intent is not None:
        return within(sent.state)
    if sent.state == "skipped":
        return say("Klaviyo keeps another version of it; not sent")
    if sent.state == "recorded" and sent.intent is None:
        return say("Klaviyo already has it; not sent again")
    return within(sent.state)
