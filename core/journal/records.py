"""What the journal holds: intents, what became of events, runs."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

OutcomeState = Literal["done", "accepted", "recorded", "refused", "not_sent", "unknown"]
"""What became of a write. `refused` and `not_sent`: it certainly wasn't done; `unknown`: it may have been."""
Action = Literal["event", "profile", "external_id", "handover"]
"""What a write is: an event, a profile, a link, an order for iPaaS.com's queue."""
EventState = Literal["accepted", "recorded", "unknown"]
"""What became of an event that may be in Klaviyo."""
RunState = Literal["recorded", "accepted", "skipped", "failed", "unknown", "linked", "interrupted", "settled"]
"""How a run ended: as its summary says; `linked`: it saved a link only; `interrupted`: it never ended, or was ended
from outside before it was through; `settled`: it sent nothing, and notes that somebody looked at an interrupted one.
"""
RunKind = Literal["send", "compensation", "link", "look", "handover"]
"""What a run was for: an order's events, the event that corrects one, a customer's link, what was accepted; or the
order was handed over to iPaaS.com's queue.
"""


@dataclass(frozen=True, kw_only=True)
class Intent:
    """A write that is about to leave. The last three fields are an event's key."""

    system: Literal["klaviyo", "ipaas"]
    action: Action
    method: str
    path: str
    body: bytes
    line_id: str | None = None
    profile_id: str | None = None
    metric: str | None = None
    unique_id: str | None = None


def hash_of(body: bytes) -> str:
    """What is kept of a payload that is not kept: its SHA-256, in hexadecimal."""
    return hashlib.sha256(body).hexdigest()


@dataclass(frozen=True, kw_only=True)
class PastEvent:
    """The newest that is known of an event this program sent: `state` is the outcome's, or `unknown`, and `at` when
    that was known; `sent_at` is when it was to leave. `body` is None where payloads are not kept; then there is their
    hash.
    """

    state: EventState
    at: datetime
    sent_at: datetime
    body: bytes | None
    body_hash: str = ""

    def had(self, body: bytes) -> bool:
        """Whether the event was sent with this payload."""
        return self.body == body if self.body is not None else self.body_hash == hash_of(body)


@dataclass(frozen=True, kw_only=True)
class PastWrite:
    """A write of an earlier run, and the newest that is known of it. `state` is None where its outcome was never
    noted: whether it was done is not known. `result_id` is the id that the other system gave.
    """

    intent: int
    action: Action
    line_id: str | None
    profile_id: str | None
    metric: str | None
    unique_id: str | None
    state: OutcomeState | None
    result_id: str | None


@dataclass(frozen=True, kw_only=True)
class HandedOver:
    """An order that iPaaS.com's queue has or may have: `guid` is what its transfer is followed by; `sure`: the queue
    answered.
    """

    intent: int
    guid: str
    at: datetime
    sure: bool


@dataclass(frozen=True, kw_only=True)
class SentBefore:
    """The newest that is known of one event of an order, with its key; `intent` is its number."""

    intent: int
    run_id: str
    line_id: str | None
    profile_id: str
    metric: str
    unique_id: str
    state: EventState
    at: datetime
    body: bytes | None
    """None where payloads are not kept."""
    by: str = ""
    """Who sent it; empty where that isn't known."""

    @property
    def key(self) -> tuple[str, str]:
        """Metric and unique id: what Klaviyo keeps one event of, on the profile."""
        return self.metric, self.unique_id


@dataclass(frozen=True, kw_only=True)
class PastRun:
    """One earlier run. `state` is None while it is under way; `edited` is JSON: how the plan's mapping
    differed from the subscriber's own, empty if it didn't. `sent_by` is the user of the operating system,
    `ticket` the reason that was given. `untold`: it ended, and nobody was shown how. Of such a run, and of one that
    never ended, there are its plan, as JSON, and its writes. `event_time` and `backfill` are the choices of its plan;
    an empty `event_time` says that they aren't known.
    """

    run_id: str
    transaction_id: str
    started_at: datetime
    finished_at: datetime | None
    state: RunState | None
    error: str | None
    events: int
    edited: str = ""
    sent_by: str = ""
    ticket: str = ""
    kind: RunKind = "send"
    target: str = ""
    plan: bytes = b""
    writes: tuple[PastWrite, ...] = ()
    untold: bool = False
    event_time: str = ""
    backfill: bool = False
