"""Klaviyo's limits: sizes, counts, lengths, depth. Beyond them it refuses the event.

(docs/facts.md#klaviyo-event-limits)
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from core.mapping.destinations import EVENT_PROPERTIES, METRIC_LENGTH, METRIC_NAME
from core.mapping.findings import Finding
from core.mapping.payload import EventDraft
from core.mapping.values import Plain
from core.words import say

_PAYLOAD_BYTES = 5_000_000
_STRING_BYTES = 100_000
_ARRAY_ITEMS = 4000
_DEPTH = 10


@dataclass(frozen=True)
class Limits:
    """What the revision in use allows, and the day that times and ages are counted from."""

    most_properties: int
    revision: datetime.date
    backfill_since: datetime.date
    today: datetime.date


def check_limits(draft: EventDraft, limits: Limits) -> Iterable[Finding]:
    """What is too long, too large, too many or too deep."""
    if draft.metric is not None and len(draft.metric) >= METRIC_LENGTH:
        yield Finding(
            "error",
            METRIC_NAME,
            say(
                "The metric's name has {n_draft_metric} characters; fewer than {metric_length} are allowed.",
                n_draft_metric=len(draft.metric),
                metric_length=METRIC_LENGTH,
            ),
            say("Shorten the text of the MetricName mapping."),
        )
    if draft.metric is not None and draft.metric != draft.metric.strip():
        yield Finding(
            "warning",
            METRIC_NAME,
            say(
                "The metric's name {draft_metric} begins or ends with a space: Klaviyo treats it as a "
                "different metric.",
                draft_metric=repr(draft.metric),
            ),
            say("Take the space out of the MetricName mapping, unless Klaviyo's metric has it too."),
        )
    if len(draft.properties) > limits.most_properties:
        yield Finding(
            "error",
            EVENT_PROPERTIES,
            say(
                "The event has {n_properties} properties; revision {revision} allows {most_properties}.",
                n_properties=len(draft.properties),
                revision=limits.revision,
                most_properties=limits.most_properties,
            ),
            say("Leave some out of the EventProperties formula, or put several into one list."),
        )
    size = len(draft.body())
    if size > _PAYLOAD_BYTES:
        yield Finding(
            "error",
            EVENT_PROPERTIES,
            say("The event has {size:,} bytes; Klaviyo allows 5 MB.", size=size),
            say("Leave the largest values out of the mapping."),
        )
    for name, value in draft.properties.items():
        if not name.strip():
            yield Finding(
                "error",
                EVENT_PROPERTIES,
                say("A property has an empty name."),
                say("Give it a name in the mapping."),
            )
        yield from _within(name, value, 1)
    if draft.backfill and limits.revision < limits.backfill_since:
        yield Finding(
            "error",
            "backfill",
            say(
                "Revision {revision} doesn't know backfill; it came with {backfill_since}.",
                revision=limits.revision,
                backfill_since=limits.backfill_since,
            ),
            say("Send without it, or set a newer API Revision."),
        )


def _within(name: str, value: Plain, depth: int) -> Iterable[Finding]:
    if depth > _DEPTH:
        yield Finding(
            "error",
            name,
            say("The property is nested more than {depth} levels deep.", depth=_DEPTH),
            say("Send flatter data: the innermost values on their own."),
        )
    elif isinstance(value, str) and len(value) * 4 > _STRING_BYTES and len(value.encode()) > _STRING_BYTES:
        yield Finding(
            "error",
            name,
            say("The text has {n_value:,} bytes; Klaviyo allows 100 KB.", n_value=len(value.encode())),
            say("Cut it with Truncate(text, length)."),
        )
    elif isinstance(value, list):
        if len(value) > _ARRAY_ITEMS:
            yield Finding(
                "error",
                name,
                say("The list has {n_value:,} items; Klaviyo allows 4,000.", n_value=len(value)),
                say("Take the first ones with Take(4000), or send a summary."),
            )
        for item in value[: _ARRAY_ITEMS + 1]:
            yield from _within(name, item, depth + 1)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _within(f"{name}.{key}", item, depth + 1)
