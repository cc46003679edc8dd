"""The events of a plan: what each mapping made, the exact request, and what is wrong or there already."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from core.mapping.filters import By
from core.mapping.findings import Severity
from core.mapping.formulas import FormulaPosition
from core.words import say

EventKind = Literal["placed_order", "ordered_product", "compensation"]
"""`compensation`: what corrects an order's event that Klaviyo can't remove."""
EventKey = tuple[str, str]
"""Metric and unique id: with the profile, what Klaviyo keeps one event of."""


def line_label(number: str, what: str) -> str:
    """A line of an order as people know it: by its number there, and its SKU or its description."""
    return say("Line {line_number}: {sku}", line_number=number, sku=what)


def line_label_again(label: str) -> str:
    """The same, of the English words that the journal has."""
    number, between, what = label.removeprefix("Line ").partition(": ")
    return line_label(number, what) if between and label.startswith("Line ") and " " not in number else label


class Problem(msgspec.Struct, frozen=True):
    """A finding about one field of one event."""

    severity: Severity
    field: str
    message: str
    hint: str = ""


class PlannedRequest(msgspec.Struct, frozen=True):
    """One write, as it will leave: `body` is the exact JSON text."""

    method: str
    path: str
    body: msgspec.Raw


class MappingResult(msgspec.Struct, frozen=True, kw_only=True):
    """What one mapping made: `source` is the field, text or formula; `value` is as in the payload.

    `value_type` is the .NET type's name (`decimal`, `string`, `dictionary`…), `calls` the look-ups
    that the formula made with what they answered, as sentences; `reads` the record's fields that it read.
    `place` is where the value stands in the request's body, `key` where the mapping stands in the
    collection's JSON, both as JSON pointers. `error` says where in the formula it went wrong, `hint` what to do
    about the problem.
    """

    destination: str
    type: str
    source: str
    value: object
    problem: str | None = None
    hint: str = ""
    value_type: str = ""
    calls: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    place: str = ""
    key: str = ""
    error: FormulaPosition | None = None
    default_used: bool = False


class FieldDifference(msgspec.Struct, frozen=True):
    """One place where two payloads differ: `path` is dotted (`value`, `properties.Items.0.SKU`).

    `added`: only the second has it; `removed`: only the first.
    """

    path: str
    change: Literal["added", "removed", "changed"]
    before: object = None
    after: object = None


class RecordedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """The event that Klaviyo has already under the same profile, metric and unique id.

    `differences` are sentences; `changes` the same field by field, from what is recorded to the plan's. `value` and
    `time` are those of the recorded event, where Klaviyo shows them.
    """

    event_id: str
    same_payload: bool
    differences: tuple[str, ...] = ()
    changes: tuple[FieldDifference, ...] = ()
    value: Decimal | None = None
    time: str | None = None


class PlannedEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event. `unique_id` is None when its mapping gave nothing (then there is an error too).

    `external_id` is the Klaviyo event that the order or line is linked to already. `collection` is the
    name of the mapping collection that made it, `collection_key` its place in the collection's JSON. `waiting`:
    Klaviyo accepted it from here a moment ago and doesn't show it yet, so that no send brings it again.
    """

    kind: EventKind
    line_id: str | None
    label: str
    metric: str | None
    unique_id: str | None
    value: Decimal | None
    request: PlannedRequest
    mappings: tuple[MappingResult, ...] = ()
    already_recorded: RecordedEvent | None = None
    external_id: str | None = None
    problems: tuple[Problem, ...] = ()
    collection: str = ""
    collection_key: str = ""
    waiting: bool = False

    @property
    def key(self) -> EventKey | None:
        """What Klaviyo keeps one event of, with the profile; None while a mapping gave nothing."""
        return (
            (self.metric, self.unique_id) if self.metric is not None and self.unique_id is not None else None
        )


class LeftOut(msgspec.Struct, frozen=True, kw_only=True):
    """A record that a filter of a collection kept from being mapped: the order, or a line.

    A `mapping_filter` leaves it out, and nothing is sent of it; an `error_filter` makes the transfer err
    with its text (`message`), as does a filter that can't be evaluated (`broken`): both block the plan.
    """

    label: str
    line_id: str | None
    collection: str
    collection_key: str
    by: By
    formula: str
    message: str
    broken: bool = False
    error: FormulaPosition | None = None

    @property
    def blocks(self) -> bool:
        """Whether nothing of the order may be sent because of it."""
        return self.broken or self.by == "error_filter"
