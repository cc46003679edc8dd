"""The mapping applied to an order: a draft for the Placed Order and for each line's Ordered Product."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import msgspec

from core.errors import MappingError
from core.formula import Functions, Scope
from core.ipaas import Transaction
from core.ipaas.records import Line, external_id_of
from core.klaviyo import Revision, StoredEvent
from core.mapping.collection import TRANSACTION_LINE, Collection
from core.mapping.destinations import PROFILE_ID
from core.mapping.engine import MappedField, apply
from core.mapping.filters import verdict
from core.mapping.findings import Finding
from core.mapping.lint import Identity, Limits, changed_ids, check_event, check_names, shared_ids
from core.mapping.payload import EventDraft, draft_event
from core.transfer.comparison import payload_differences, planned_snapshot, recorded_snapshot
from core.transfer.lookups import Lookups
from core.transfer.plan import (
    EventKind,
    LeftOut,
    Plan,
    PlannedEvent,
    PlannedRequest,
    PlanOptions,
    Problem,
    RecordedEvent,
    Resolution,
)
from core.transfer.raw import raw_json
from core.transfer.recorded import Expected, Key, differences
from core.transfer.resolution import Claim
from core.transfer.rows import left_out, problem_of, row_of


@dataclass(frozen=True)
class Entry:
    """One event as the mapping made it, before the profile is known."""

    kind: EventKind
    line: Line | None
    label: str
    draft: EventDraft
    fields: tuple[MappedField, ...]
    findings: tuple[Finding, ...]
    collection: Collection

    @property
    def identity(self) -> Identity:
        """What Klaviyo tells the event apart by, beside the profile."""
        return Identity(self.draft.metric, self.draft.unique_id)


@dataclass
class Drafted:
    """All events of one order, and the records that filters left out. `previous`: an earlier plan of it."""

    transaction: Transaction
    system_id: str
    options: PlanOptions
    previous: Plan | None = None
    entries: list[Entry] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def claim(self) -> Claim:
        """What the order's ProfileId mapping said."""
        if not self.entries:
            return Claim(None)
        first = self.entries[0]
        mapped = _profile_field(first.fields)
        return Claim(first.draft.profile_id, mapped.error if mapped is not None else None)

    def expected(self) -> list[Expected]:
        """What to look for in Klaviyo: the events that have a metric and a unique id."""
        return [
            found
            for entry in self.entries
            if (found := _expected(entry.draft, self.transaction.number)) is not None
        ]

    def events(self, resolution: Resolution, revision: Revision) -> tuple[PlannedEvent, ...]:
        """The planned events, each on the profile that was resolved."""
        today = datetime.now(UTC).date()
        limits = Limits(revision.most_properties, revision.knows_backfill, str(revision), today)
        further = self._further_findings()
        return tuple(
            self._event(entry, resolution, revision, limits, found)
            for entry, found in zip(self.entries, further, strict=True)
        )

    def _further_findings(self) -> list[list[Finding]]:
        """What only shows when the events are seen together, for each event."""
        claimed = self.claim().profile_id
        shared = shared_ids(entry.identity for entry in self.entries)
        now = {_key(e.kind, e.line, e.collection): e.identity for e in self.entries}
        changed = changed_ids(_identities(self.previous), now)
        named: set[str] = set()
        found: list[list[Finding]] = []
        for entry in self.entries:
            findings = []
            if entry.draft.profile_id != claimed:
                findings.append(
                    Finding(
                        "error", PROFILE_ID, "This event would go to another profile than its Placed Order."
                    )
                )
            if entry.identity in shared:
                findings.append(shared[entry.identity])
            key = _key(entry.kind, entry.line, entry.collection)
            if key in changed:
                findings.append(changed[key])
            if entry.collection.key not in named:  # hints about names are the same for every line
                named.add(entry.collection.key)
                findings += check_names(entry.kind, entry.draft.properties)
            found.append(findings)
        return found

    def _event(
        self,
        entry: Entry,
        resolution: Resolution,
        revision: Revision,
        limits: Limits,
        further: list[Finding],
    ) -> PlannedEvent:
        profile_id = resolution.profile_id if resolution.outcome == "found" else None
        draft = entry.draft.on_profile(profile_id)
        checked = check_event(
            draft,
            entry.fields,
            limits,
            order_number=self.transaction.number,
            profile_pending=resolution.outcome != "not_found",
        )
        of_order = _order_findings(self.transaction) if entry.line is None else []
        return PlannedEvent(
            kind=entry.kind,
            line_id=entry.line.id if entry.line is not None else None,
            label=entry.label,
            metric=draft.metric,
            unique_id=draft.unique_id,
            value=draft.value,
            request=PlannedRequest("POST", revision.path("/api/events"), raw_json(draft.body())),
            mappings=tuple(row_of(mapped) for mapped in entry.fields),
            external_id=external_id_of(
                self.transaction.raw if entry.line is None else entry.line.raw, self.system_id
            ),
            problems=tuple(problem_of(f) for f in (*entry.findings, *checked, *further, *of_order)),
            collection=entry.collection.name,
            collection_key=entry.collection.key,
        )

    def with_recorded(
        self, events: tuple[PlannedEvent, ...], found: Mapping[Key, StoredEvent]
    ) -> tuple[PlannedEvent, ...]:
        """The events with what Klaviyo has of them already, and what that means."""
        compared = []
        for event, entry in zip(events, self.entries, strict=True):
            expected = _expected(entry.draft, self.transaction.number)
            stored = found.get(expected.key) if expected is not None else None
            if expected is None or stored is None:
                compared.append(event)
                continue
            told = differences(expected, stored)
            changes = payload_differences(recorded_snapshot(stored), planned_snapshot(event))
            problem = self._recorded_problem(told)
            compared.append(
                msgspec.structs.replace(
                    event,
                    already_recorded=RecordedEvent(stored.id, not told, told, changes),
                    problems=(*event.problems, problem),
                )
            )
        return tuple(compared)

    def _recorded_problem(self, told: tuple[str, ...]) -> Problem:
        if not told:
            return Problem("hint", "UniqueId", "Klaviyo has this event already; it is not sent again.")
        return Problem(
            "warning" if self.options.keep_recorded else "error",
            "UniqueId",
            "Klaviyo has this event already, with another payload: " + "; ".join(told),
            "Klaviyo keeps the first event of a unique id. Leave it as it is and send the rest, "
            "or send a compensating event from Klaviyo's own tools.",
        )


def _expected(draft: EventDraft, order_number: str | None) -> Expected | None:
    if draft.metric is None or draft.unique_id is None:
        return None
    return Expected((draft.metric, draft.unique_id), draft.value, draft.properties, order_number)


async def draft_events(
    transaction: Transaction,
    parents: tuple[Collection, ...],
    system_id: str,
    lookups: Lookups,
    options: PlanOptions,
    previous: Plan | None = None,
) -> Drafted:
    """Apply the collections to the order, and their children to each line. Raises MappingError.

    A parent that a filter keeps from the order keeps its children from the lines as well.
    """
    drafted = Drafted(transaction, system_id, options, previous)
    work = _Work(drafted, lookups, lookups.functions())
    for parent in parents:
        if not await work.apply("placed_order", None, parent):
            continue
        for child in parent.ordered_children:
            if child.collection_type_id != TRANSACTION_LINE:
                raise MappingError(
                    f"The child collection {child.name} is of the type {child.collection_type_id}, "
                    "which makes no events of lines."
                )
            for line in transaction.lines:
                await work.apply("ordered_product", line, child)
    return drafted


@dataclass(frozen=True)
class _Work:
    """Applies one collection to one record at a time, and keeps what came of it."""

    into: Drafted
    lookups: Lookups
    functions: Functions

    async def apply(self, kind: EventKind, line: Line | None, collection: Collection) -> bool:
        """Whether the collection's filters let the record through."""
        await asyncio.sleep(0)  # an order of hundreds of lines must not hold up the loop
        order = self.into.transaction
        scope = self._scope(line)
        refused = await verdict(collection, scope)
        if refused is not None:
            self.into.left_out.append(left_out(_label(order, line), line, collection, refused))
            return False
        fields = await apply(collection, scope, self.lookups.calls_made)
        draft, findings = _draft(order, line, fields, self.into.options)
        entry = Entry(kind, line, _label(order, line), draft, fields, tuple(findings), collection)
        self.into.entries.append(entry)
        return True

    def _scope(self, line: Line | None) -> Scope:
        order, system_id = self.into.transaction, int(self.into.system_id)
        if line is None:
            return Scope.for_transaction(order.raw, system_id=system_id, functions=self.functions)
        return Scope.for_line(line.raw, parent=order.raw, system_id=system_id, functions=self.functions)


def _draft(
    order: Transaction, line: Line | None, fields: tuple[MappedField, ...], options: PlanOptions
) -> tuple[EventDraft, list[Finding]]:
    time = order.created if options.event_time == "order" else None
    draft, findings = draft_event(fields, time=time, backfill=options.backfill)
    if options.event_time == "order" and not order.created:
        findings.append(
            Finding("error", "time", "The order has no creation time.", "Send with the event time now.")
        )
    if line is not None and not line.sku:
        findings.append(
            Finding("warning", "SKU", "The line has no SKU.", "Give the line its SKU in iPaaS.com.")
        )
    return draft, findings


def _label(order: Transaction, line: Line | None) -> str:
    if line is None:
        return f"Order {order.number or order.id}"
    return f"Line {line.number}: {line.sku or line.description or line.id}"


def _key(kind: EventKind, line: Line | None, collection: Collection) -> str:
    return f"{kind} {line.id if line is not None else ''} {collection.key}"


def _identities(plan: Plan | None) -> dict[str, Identity]:
    """The events of an earlier plan, by the same keys."""
    return {
        f"{event.kind} {event.line_id or ''} {event.collection_key}": Identity(event.metric, event.unique_id)
        for event in (plan.events if plan is not None else ())
    }


def _order_findings(transaction: Transaction) -> list[Finding]:
    findings = []
    if not transaction.lines:
        findings.append(
            Finding("warning", "Lines", "The order has no lines, so there is no Ordered Product event.")
        )
    if transaction.type not in (None, "Order"):
        findings.append(
            Finding(
                "warning",
                "Type",
                f"This transaction is a {transaction.type}, and would be recorded as an order all the same.",
                "Send it only if Klaviyo is meant to count it as an order.",
            )
        )
    if not transaction.email:
        findings.append(Finding("warning", "EmailAddress", "The order has no email."))
    return findings


def _profile_field(fields: tuple[MappedField, ...]) -> MappedField | None:
    return next((f for f in fields if f.mapping.destination_field == PROFILE_ID), None)
