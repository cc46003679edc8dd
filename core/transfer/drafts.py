"""The mapping applied to an order: a draft for the Placed Order and for each line's Ordered Product."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import msgspec

from core.errors import MappingError
from core.formula import Scope
from core.ipaas import Transaction
from core.ipaas.records import Line, external_id_of
from core.klaviyo import Revision, StoredEvent
from core.mapping.collection import TRANSACTION_LINE, Collection
from core.mapping.engine import MappedField, apply
from core.mapping.lint import Limits, check_event
from core.mapping.payload import PROFILE_ID, EventDraft, Finding, draft_event
from core.transfer.lookups import Lookups
from core.transfer.plan import (
    EventKind,
    MappingRow,
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


@dataclass(frozen=True)
class Entry:
    """One event as the mapping made it, before the profile is known."""

    kind: EventKind
    line: Line | None
    label: str
    draft: EventDraft
    fields: tuple[MappedField, ...]
    findings: tuple[Finding, ...]


@dataclass
class Drafted:
    """All events of one order."""

    transaction: Transaction
    system_id: str
    options: PlanOptions
    entries: list[Entry] = field(default_factory=list)

    def claim(self) -> Claim:
        """What the order's ProfileId mapping said."""
        if not self.entries:
            return Claim(None)
        first = self.entries[0]
        mapped = _profile_field(first.fields)
        return Claim(first.draft.profile_id, mapped.error if mapped is not None else None)

    def expected(self) -> list[Expected]:
        """What to look for in Klaviyo: the events that have a metric and a unique id."""
        return [found for entry in self.entries if (found := _expected(entry.draft)) is not None]

    def events(self, resolution: Resolution, revision: Revision) -> tuple[PlannedEvent, ...]:
        """The planned events, each on the profile that was resolved."""
        limits = Limits(revision.most_properties, revision.knows_backfill, str(revision))
        claimed = self.claim().profile_id
        repeats = Counter((e.draft.metric, e.draft.unique_id) for e in self.entries)
        return tuple(self._event(e, resolution, revision, limits, claimed, repeats) for e in self.entries)

    def _event(
        self,
        entry: Entry,
        resolution: Resolution,
        revision: Revision,
        limits: Limits,
        claimed: str | None,
        repeats: Counter[tuple[str | None, str | None]],
    ) -> PlannedEvent:
        draft = entry.draft
        findings = list(entry.findings)
        if draft.profile_id != claimed:
            findings.append(
                Finding("error", PROFILE_ID, "This event would go to another profile than its Placed Order.")
            )
        if draft.unique_id is not None and repeats[draft.metric, draft.unique_id] > 1:
            findings.append(
                Finding(
                    "error",
                    "UniqueId",
                    f"Several events share the unique id {draft.unique_id}: Klaviyo would keep one of them.",
                    "Let the UniqueId mapping read the record's own ID.",
                )
            )
        profile_id = resolution.profile_id if resolution.outcome == "found" else None
        draft = draft.on_profile(profile_id)
        findings += check_event(
            draft,
            entry.fields,
            limits,
            order_number=self.transaction.number,
            profile_pending=resolution.outcome != "not_found",
        )
        findings += _order_findings(self.transaction) if entry.line is None else []
        return PlannedEvent(
            kind=entry.kind,
            line_id=entry.line.id if entry.line is not None else None,
            label=entry.label,
            metric=draft.metric,
            unique_id=draft.unique_id,
            value=draft.value,
            request=PlannedRequest("POST", revision.path("/api/events"), raw_json(draft.body())),
            mappings=tuple(_row(mapped) for mapped in entry.fields),
            external_id=external_id_of(
                self.transaction.raw if entry.line is None else entry.line.raw, self.system_id
            ),
            problems=tuple(_problem(finding) for finding in findings),
        )

    def with_recorded(
        self, events: tuple[PlannedEvent, ...], found: Mapping[Key, StoredEvent]
    ) -> tuple[PlannedEvent, ...]:
        """The events with what Klaviyo has of them already, and what that means."""
        compared = []
        for event, entry in zip(events, self.entries, strict=True):
            expected = _expected(entry.draft)
            stored = found.get(expected.key) if expected is not None else None
            if expected is None or stored is None:
                compared.append(event)
                continue
            told = differences(expected, stored)
            problem = self._recorded_problem(told)
            compared.append(
                msgspec.structs.replace(
                    event,
                    already_recorded=RecordedEvent(stored.id, not told, told),
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


def _expected(draft: EventDraft) -> Expected | None:
    if draft.metric is None or draft.unique_id is None:
        return None
    return Expected((draft.metric, draft.unique_id), draft.value, draft.properties)


async def draft_events(
    transaction: Transaction,
    parents: tuple[Collection, ...],
    system_id: str,
    lookups: Lookups,
    options: PlanOptions,
) -> Drafted:
    """Apply the collections to the order, and their children to each line. Raises MappingError."""
    drafted = Drafted(transaction, system_id, options)
    functions = lookups.functions()
    for parent in parents:
        scope = Scope.for_transaction(transaction.raw, system_id=int(system_id), functions=functions)
        fields = await apply(parent, scope, lookups.calls_made)
        drafted.entries.append(_entry("placed_order", None, fields, transaction, options))
        for child in parent.children:
            if child.collection_type_id != TRANSACTION_LINE:
                raise MappingError(
                    f"The child collection {child.name} is of the type {child.collection_type_id}, "
                    "which makes no events of lines."
                )
            for line in transaction.lines:
                scope = Scope.for_line(
                    line.raw, parent=transaction.raw, system_id=int(system_id), functions=functions
                )
                fields = await apply(child, scope, lookups.calls_made)
                drafted.entries.append(_entry("ordered_product", line, fields, transaction, options))
    return drafted


def _entry(
    kind: EventKind,
    line: Line | None,
    fields: tuple[MappedField, ...],
    transaction: Transaction,
    options: PlanOptions,
) -> Entry:
    time = transaction.created if options.event_time == "order" else None
    draft, findings = draft_event(fields, time=time, backfill=options.backfill)
    if options.event_time == "order" and not transaction.created:
        findings.append(
            Finding("error", "time", "The order has no creation time.", "Send with the event time now.")
        )
    if line is None:
        label = f"Order {transaction.number or transaction.id}"
    else:
        label = f"Line {line.number}: {line.sku or line.description or line.id}"
        if not line.sku:
            findings.append(Finding("warning", "SKU", "The line has no SKU."))
    return Entry(kind, line, label, draft, fields, tuple(findings))


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


def _problem(finding: Finding) -> Problem:
    hint = finding.hint
    if not hint and finding.severity == "error":
        hint = f"Correct the mapping of {finding.field} or the order in iPaaS.com, then preview again."
    return Problem(finding.severity, finding.field, finding.message, hint)


def _row(mapped: MappedField) -> MappingRow:
    mapping = mapped.mapping
    return MappingRow(
        destination=mapping.destination_field,
        type=mapping.mapping_type_name,
        source=mapping.source_value or "",
        value=mapped.value,
        problem=mapped.problem,
        value_type=mapped.value_type,
        calls=mapped.calls,
    )


def _profile_field(fields: tuple[MappedField, ...]) -> MappedField | None:
    return next((f for f in fields if f.mapping.destination_field == PROFILE_ID), None)
