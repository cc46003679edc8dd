"""The mapping applied to an order: the Placed Order and each line's Ordered Product, before the profile is known."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace

import msgspec

from core.errors import DeskError, MappingError
from core.formula import Functions, Scope
from core.ipaas import Transaction
from core.ipaas.records import Line
from core.mapping.collection import TRANSACTION_LINE, Collection
from core.mapping.destinations import PROFILE_ID
from core.mapping.engine import MappedField, Spent, apply
from core.mapping.filters import verdict
from core.mapping.findings import Finding
from core.mapping.payload import EventDraft, draft_event
from core.memory.letting_go import let_go_after
from core.transfer.plan.events import EventKind, line_label
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapped_fields import left_out
from core.transfer.planning.planned_events import MappedEvent, MappedOrder
from core.transfer.profile.after_transfer import TRANSFERRED, functions_after_transfer
from core.transfer.profile.host_functions import host_functions
from core.transfer.profile.lookups import Lookups
from core.words import say


async def apply_mapping(
    transaction: Transaction,
    parents: tuple[Collection, ...],
    system_id: str,
    lookups: Lookups,
    options: PlanOptions,
    previous: Plan | None = None,
) -> MappedOrder:
    """Apply the collections to the order, and their children to each line. Raises MappingError.

    A parent that a filter keeps from the order keeps its children from the lines as well.
    """
    mapped = MappedOrder(transaction=transaction, system_id=system_id, options=options, previous=previous)
    work = _Work(mapped, lookups, host_functions(lookups))
    for parent in parents:
        if not await work.apply("placed_order", None, parent):
            continue
        for child in parent.ordered_children:
            if child.collection_type_id != TRANSACTION_LINE:
                raise MappingError(
                    say(
                        "The child collection {child_name} is of type {collection_type_id}, which creates "
                        "no events for lines.",
                        child_name=child.name,
                        collection_type_id=child.collection_type_id,
                    )
                )
            for line in transaction.lines:
                await work.apply("ordered_product", line, child)
    if transaction.customer_id and any(entry.draft.profile_id is None for entry in mapped.entries):
        await work.look_past_transfer(transaction.customer_id)
    let_go_after(mapped, mapped.entries)
    return mapped


@dataclass(frozen=True)
class _Work:
    """Applies one collection to one record at a time, and keeps what came of it."""

    into: MappedOrder
    lookups: Lookups
    functions: Functions
    spent: Spent = field(default_factory=dict)

    async def apply(self, kind: EventKind, line: Line | None, collection: Collection) -> bool:
        """Whether the collection's filters let the record through."""
        await asyncio.sleep(0)  # an order of hundreds of lines must not hold up the loop
        order = self.into.transaction
        scope = self._scope(line)
        of_filters: list[Finding] = []
        refused = await verdict(collection, scope, of_filters)
        if refused is not None:
            self.into.left_out.append(left_out(_label(order, line), line, collection, refused))
            return False
        fields = await apply(collection, scope, self.lookups.calls_made, self.spent)
        draft, findings = _event_draft(order, line, fields, self.into.options)
        entry = MappedEvent(
            kind=kind,
            line=line,
            label=_label(order, line),
            draft=draft,
            fields=fields,
            findings=(*of_filters, *findings),
            collection=collection,
        )
        self.into.entries.append(entry)
        return True

    async def look_past_transfer(self, customer_id: str) -> None:
        """Note which mappings that give no profile would give the customer's, once that is transferred.

        Where that can't be told, the look-up that erred is told with the profile.
        """
        try:
            functions = await functions_after_transfer(self.lookups, customer_id)
        except DeskError:
            return
        spent: Spent = {}
        for n, entry in enumerate(self.into.entries):
            mappings = tuple(m for m in entry.collection.mappings if m.destination_field == PROFILE_ID)
            if entry.draft.profile_id is not None or not mappings:
                continue
            alone = msgspec.structs.replace(entry.collection, mappings=mappings)
            fields = await apply(alone, self._scope(entry.line, functions), self.lookups.calls_made, spent)
            if all(field.value == TRANSFERRED for field in fields):
                self.into.entries[n] = replace(entry, awaits_transfer=True)

    def _scope(self, line: Line | None, functions: Functions | None = None) -> Scope:
        order, system_id = self.into.transaction, int(self.into.system_id)
        functions = functions or self.functions
        if line is None:
            return Scope.for_transaction(order.raw, system_id=system_id, functions=functions)
        return Scope.for_line(line.raw, parent=order.raw, system_id=system_id, functions=functions)


def _event_draft(
    order: Transaction, line: Line | None, fields: tuple[MappedField, ...], options: PlanOptions
) -> tuple[EventDraft, list[Finding]]:
    time = order.created if options.event_time == "order" else None
    draft, findings = draft_event(fields, time=time, backfill=options.backfill)
    if options.event_time == "order" and not order.created:
        findings.append(
            Finding(
                "error", "time", say("The order has no creation time."), say("Send with the event time now.")
            )
        )
    if line is not None and not line.sku:
        findings.append(
            Finding("warning", "SKU", say("The line has no SKU."), say("Give the line its SKU in iPaaS.com."))
        )
    return draft, findings


def _label(order: Transaction, line: Line | None) -> str:
    if line is None:
        return say("Order {order_number}", order_number=order.number or order.id)
    return line_label(str(line.number), line.sku or line.description or line.id)
