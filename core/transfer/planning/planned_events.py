"""The events of one order as the mapping made them, and what becomes of them once the profile is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

import msgspec

from core.errors import MappingError
from core.ipaas import Transaction
from core.ipaas.links import external_id_of
from core.ipaas.records import Line
from core.klaviyo import Revision, StoredEvent
from core.klaviyo.revisions import BACKFILL_SINCE
from core.mapping.collection import Collection
from core.mapping.destinations import PROFILE_ID
from core.mapping.engine import MappedField
from core.mapping.findings import Finding, Severity
from core.mapping.lint import Identity, Limits, changed_ids, check_event, check_names, shared_ids
from core.mapping.payload import EventDraft
from core.outward.secrets import KNOWN, TAKE_IT_OUT
from core.transfer.plan.body import raw_json
from core.transfer.plan.events import (
    EventKey,
    EventKind,
    LeftOut,
    PlannedEvent,
    PlannedRequest,
    Problem,
)
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.plan.resolution import Resolution
from core.transfer.planning.mapped_fields import problem_of, result_of
from core.transfer.planning.order_findings import order_findings
from core.transfer.planning.reads import summary_of
from core.transfer.profile.resolver import Claim
from core.transfer.recorded.find import Expected, recorded_as
from core.transfer.recorded.same_order import OrderMarks
from core.words import joined, say


@dataclass(frozen=True, kw_only=True)
class MappedEvent:
    """One event as the mapping made it, before the profile is known.

    `awaits_transfer`: its ProfileId mapping gives nothing now, and the customer's profile once that is transferred.
    """

    kind: EventKind
    line: Line | None
    label: str
    draft: EventDraft
    fields: tuple[MappedField, ...]
    findings: tuple[Finding, ...]
    collection: Collection
    awaits_transfer: bool = False

    @property
    def identity(self) -> Identity:
        """What Klaviyo tells the event apart by, beside the profile."""
        return Identity(self.draft.metric, self.draft.unique_id)


@dataclass(kw_only=True)
class MappedOrder:
    """All events of one order, and the records that filters left out. `previous`: an earlier plan of it."""

    transaction: Transaction
    system_id: str
    options: PlanOptions
    previous: Plan | None = None
    entries: list[MappedEvent] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)

    def claim(self) -> Claim:
        """What the order's ProfileId mapping said."""
        if not self.entries:
            return Claim(None)
        first = self.entries[0]
        mapped = _profile_field(first.fields)
        if mapped is not None and mapped.problem and mapped.error is None:
            return Claim(
                None,
                MappingError(
                    say("{profile_id}: {problem}", profile_id=PROFILE_ID, problem=mapped.problem),
                    hint=mapped.hint,
                ),
            )
        return Claim(first.draft.profile_id, mapped.error if mapped is not None else None)

    def _without_lines(self) -> bool:
        """Whether no collection makes events of the lines that the order has."""
        lines_done = any(entry.line is not None for entry in self.entries) or bool(self.left_out)
        return bool(self.transaction.lines) and not lines_done

    def marks(self) -> OrderMarks:
        """What the order is recognised by in recorded events."""
        metrics: dict[EventKind, list[str]] = {}
        for entry in self.entries:
            if entry.draft.metric is not None:
                metrics.setdefault(entry.kind, []).append(entry.draft.metric)
        summary = summary_of(self.transaction, self.system_id)
        return OrderMarks.of(summary, metrics, [entry.draft.properties for entry in self.entries])

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
        limits = Limits(revision.most_properties, revision.date, BACKFILL_SINCE, today)
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
                        "error",
                        PROFILE_ID,
                        say("This event would go to another profile than its Placed Order."),
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
        entry: MappedEvent,
        resolution: Resolution,
        revision: Revision,
        limits: Limits,
        further: list[Finding],
    ) -> PlannedEvent:
        profile_id = resolution.profile_id if resolution.outcome == "found" else None
        draft = entry.draft.on_profile(profile_id)
        coming = _profile_is_coming(entry, resolution)
        checked = check_event(
            # A profile that was found otherwise is not one that the mapping names: the product would refuse it.
            draft if coming or entry.draft.profile_id is not None else draft.on_profile(None),
            entry.fields,
            limits,
            order_number=self.transaction.number,
            profile_pending=coming,
            missing_email=self._missing_email(),
        )
        of_order = (
            order_findings(self.transaction, draft.properties, no_collection=self._without_lines())
            if entry.line is None
            else []
        )
        body = raw_json(draft.body())
        found = (*entry.findings, *checked, *further, *of_order, *_secrets_in(bytes(body)))
        return PlannedEvent(
            kind=entry.kind,
            line_id=entry.line.id if entry.line is not None else None,
            label=entry.label,
            metric=draft.metric,
            unique_id=draft.unique_id,
            value=draft.value,
            request=PlannedRequest("POST", revision.path("/api/events"), body),
            mappings=tuple(result_of(mapped) for mapped in entry.fields),
            external_id=external_id_of(
                self.transaction.raw if entry.line is None else entry.line.raw, self.system_id
            ),
            problems=tuple(problem_of(f) for f in found),
            collection=entry.collection.name,
            collection_key=entry.collection.key,
        )

    def _missing_email(self) -> Severity | None:
        """How bad it is that the order has no email for the payload; None: it has one."""
        if (self.transaction.email or "").strip():
            return None
        return "warning" if self.options.without_email else "error"

    def with_recorded(
        self, events: tuple[PlannedEvent, ...], found: Mapping[EventKey, StoredEvent]
    ) -> tuple[PlannedEvent, ...]:
        """The events with what Klaviyo has of them already, and what that means."""
        compared = []
        for event, entry in zip(events, self.entries, strict=True):
            expected = _expected(entry.draft, self.transaction.number)
            stored = found.get(expected.key) if expected is not None else None
            if expected is None or stored is None:
                compared.append(event)
                continue
            recorded = recorded_as(event, expected, stored)
            problem = self._recorded_problem(recorded.differences, known=stored.unique_id is not None)
            compared.append(
                msgspec.structs.replace(event, already_recorded=recorded, problems=(*event.problems, problem))
            )
        return tuple(compared)

    def _recorded_problem(self, differing: tuple[str, ...], *, known: bool) -> Problem:
        if not known:
            return Problem(
                "hint",
                "UniqueId",
                say(
                    "Klaviyo has an identical event for this order but doesn't show its unique ID; it is "
                    "treated as this event and not sent again."
                ),
            )
        if not differing:
            return Problem("hint", "UniqueId", say("Klaviyo has this event already; it is not sent again."))
        if self.options.keep_recorded:
            return Problem(
                "warning",
                "UniqueId",
                say(
                    "Klaviyo keeps the event it has, with a different payload; this one isn't sent: {differing}",
                    differing=joined("; ", differing),
                ),
            )
        return Problem(
            "error",
            "UniqueId",
            say(
                "Klaviyo has this event already, with another payload: {differing}",
                differing=joined("; ", differing),
            ),
            say(
                "Klaviyo keeps the first event with a unique ID. Leave it as it is and send the rest "
                "(“Keep what Klaviyo has”), or correct it with another event (“Correct this order”)."
            ),
        )


def _secrets_in(body: bytes) -> tuple[Finding, ...]:
    """What keeps an event back whose payload holds a secret: it would stand in Klaviyo for everybody."""
    if not KNOWN.holds(body.decode("utf-8", "replace")):
        return ()
    told = say("The payload holds a secret of this program; it is shown as [secret].")
    return (Finding("error", "Payload", told, hint=TAKE_IT_OUT),)


def _expected(draft: EventDraft, order_number: str | None) -> Expected | None:
    if draft.metric is None or draft.unique_id is None:
        return None
    return Expected((draft.metric, draft.unique_id), draft.value, draft.properties, order_number)


def _profile_is_coming(entry: MappedEvent, resolution: Resolution) -> bool:
    """Whether an event without a ProfileId will have one: the transferred customer's, or the one that was chosen.

    What can't be told, or is settled otherwise, is said with the profile.
    """
    if resolution.outcome in ("not_found", "could_not_tell") or resolution.chosen:
        return resolution.outcome != "not_found"
    return entry.awaits_transfer


def _key(kind: EventKind, line: Line | None, collection: Collection) -> str:
    return f"{kind} {line.id if line is not None else ''} {collection.key}"


def _identities(plan: Plan | None) -> dict[str, Identity]:
    """The events of an earlier plan, by the same keys."""
    return {
        f"{event.kind} {event.line_id or ''} {event.collection_key}": Identity(event.metric, event.unique_id)
        for event in (plan.events if plan is not None else ())
    }


def _profile_field(fields: tuple[MappedField, ...]) -> MappedField | None:
    return next((f for f in fields if f.mapping.destination_field == PROFILE_ID), None)
