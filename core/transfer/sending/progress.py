"""What a run tells while it sends: its progress, read alike by the window and by the command."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

import msgspec

from core.transfer.plan.events import EventKind
from core.transfer.plan.notice import Notice

StepName = Literal[
    "gate",
    "transaction",
    "profile",
    "customer_transfer",
    "payloads",
    "placed_order",
    "ordered_product",
    "compensation",
    "external_ids",
    "read_back",
    "hand_over",
]
State = Literal["recorded", "accepted", "skipped", "failed", "unknown"]
"""`accepted` is Klaviyo's 202; only a read-back makes it `recorded`. `unknown`: no answer came."""


class _Step(msgspec.Struct, frozen=True, kw_only=True):
    """Common to all: the run, the step, a number that counts up within the run, the time (UTC)."""

    run_id: str
    transaction_id: str
    step: StepName
    number: int
    at: datetime
    detail: str = ""
    line_id: str | None = None


class StepStarted(_Step, frozen=True, kw_only=True):
    """A step begins."""


class Attempt(msgspec.Struct, frozen=True, kw_only=True):
    """The attempt that comes after a pause of so many seconds, `attempt` of `attempts`; without a `cause` it is our
    own pace.
    """

    cause: str
    seconds: float
    attempt: int
    attempts: int


class StepProgress(_Step, frozen=True, kw_only=True):
    """News within a step: a retry, a wait, a count."""

    attempt: Attempt | None = None


class StepFinished(_Step, frozen=True, kw_only=True):
    """A step is done; of a step that sends an event, `outcome` says what became of it."""

    outcome: State | None = None


class StepFailed(_Step, frozen=True, kw_only=True):
    """A step did not get where it should; `error` says why and what to do, `outcome` what became of what it was to
    write: `failed`, or `unknown`.
    """

    error: Notice
    outcome: State = "failed"


class SentEvent(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one event. `event_id` and `time` are Klaviyo's, known after the read-back."""

    kind: EventKind
    line_id: str | None
    unique_id: str | None
    state: State
    event_id: str | None = None
    time: str | None = None


class Summary(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="summary"):
    """What became of one order, as `resend-desk send --json` prints it."""

    transaction_id: str
    state: State
    profile_id: str | None
    events: tuple[SentEvent, ...] = ()
    error: Notice | None = None


class RunFinished(msgspec.Struct, frozen=True, kw_only=True):
    """The run is over; nothing comes after it."""

    run_id: str
    transaction_id: str
    number: int
    at: datetime
    summary: Summary


StepNews = StepStarted | StepProgress | StepFinished | StepFailed
Progress = StepNews | RunFinished
"""What a run tells: of its steps, and at last that it is over."""
