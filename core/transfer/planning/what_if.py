"""What if the mapping were another: plans of one order with an edited copy, made as the user types.

What has been read once for the order isn't read again, so that only the mapping itself takes time.
"""

from __future__ import annotations

import asyncio
import dataclasses
from datetime import UTC, datetime

import msgspec

from core.http.retry import READING, one_order
from core.klaviyo import KlaviyoReader, Revision
from core.mapping.document import Document
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.planning.mapping.read import CollectionsRead
from core.transfer.planning.mapping.source import read_own
from core.transfer.planning.planner import Planner
from core.transfer.planning.reads import Sources


class WhatIf:
    """Plans one order again and again. Close it at the end; the connections stay open."""

    def __init__(self, sources: Sources, transaction_id: str, options: PlanOptions) -> None:
        self._transaction_id = transaction_id
        self._options = options
        self._began = datetime.now(UTC)
        self._klaviyo = sources.klaviyo
        self._readers: dict[Revision, KlaviyoReader] = {}
        self._own: CollectionsRead | None = None
        self._before: Plan | None = None
        self._from = dataclasses.replace(
            sources, ipaas=sources.ipaas.remembering(), klaviyo=self._reader, own_collections=self._read_own
        )
        self._planner = Planner(self._from)

    async def own(self) -> Document:
        """The mapping that is to be edited: the subscriber's own, or what the options name in its place."""
        return (await self._read_own()).document

    async def plan(
        self,
        edited: Document | None,
        previous: Plan | None = None,
        *,
        allow_edited: bool = False,
        settle: float = 0.0,
    ) -> Plan:
        """The order's plan with an edited copy, or (None) with what `own` gives. Its age is that of what was
        read, not of this call: the run reads the gate again for a plan that is older than a minute.

        `previous` is the plan from before the editing, which unique ids are compared with; the first one that
        is given stays that, so that a plan made in between doesn't hide what the edits together change.
        `settle` is how many seconds to wait before beginning: while someone types, the next edit cancels this.
        """
        await asyncio.sleep(settle)
        copy = msgspec.Raw(edited.to_json()) if edited is not None else None
        options = msgspec.structs.replace(self._options, collection=copy, allow_edited=allow_edited)
        if self._before is None and previous is not None and previous.events:
            self._before = previous
        with one_order(READING, self._transaction_id), self._from.recorded(self._transaction_id):
            plan = await self._planner.plan(self._transaction_id, options, self._before)
        return msgspec.structs.replace(plan, made_at=self._began)

    async def aclose(self) -> None:
        """End what is still under way."""
        await self._from.ipaas.aclose()
        for reader in list(self._readers.values()):
            await reader.aclose()

    async def _read_own(self) -> CollectionsRead:
        """What the copy is a copy of: read once, and kept on disk then, not with each plan. A copy from earlier,
        where iPaaS.com didn't answer, stays it too: the edits are edits of that one.
        """
        if self._own is None:
            options = msgspec.structs.replace(self._options, collection=None)
            source = self._from
            with one_order(READING, self._transaction_id), self._from.recorded(self._transaction_id):
                self._own = await read_own(
                    source.ipaas, source.subscription_id, source.cache, options, source.mapping()
                )
        return self._own

    def _reader(self, revision: Revision) -> KlaviyoReader:
        if revision not in self._readers:
            self._readers[revision] = self._klaviyo(revision).remembering()
        return self._readers[revision]
