"""Saves external IDs in iPaaS.com: the customer's profile, the order's and the lines' events."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec

from core.errors import DeskError, TransferError
from core.ipaas import IpaasWriter
from core.ipaas.client import external_id_body, table_of
from core.journal import Intent, Journal
from core.transfer.plan.notice import Notice
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.journaled_write import Fate, WriteFailed, write
from core.transfer.sending.steps import Steps

_AT_ONCE = 4


class Links:
    """Saves the links of one run."""

    def __init__(self, ipaas: IpaasWriter, journal: Journal, steps: Steps, system_id: str) -> None:
        self._ipaas = ipaas
        self._journal = journal
        self._steps = steps
        self._system_id = system_id

    async def save_customer(self, customer_id: str, profile_id: str) -> None:
        """Link a customer to a profile, unless it has come to be linked to another one: that one stays.

        Raises TransferError then, so that it is told.
        """
        there = await self._ipaas.external_id("Customer", customer_id, self._system_id)
        if there.external_id == profile_id:
            return
        if there.external_id is not None:
            raise TransferError(
                f"Customer {customer_id} is linked to {there.external_id}; the events go to {profile_id}.",
                title="The customer has another link, which was left as it is",
                hint="Correct the customer's external ID in iPaaS.com if it is wrong.",
            )
        await self.save("Customer", customer_id, profile_id)

    async def save(
        self, record_type: str, record_id: str, external_id: str, line_id: str | None = None
    ) -> None:
        """Save one link; an unanswered save is checked, and saved once more if it isn't there.

        Saving the same link twice changes nothing, so this is safe to repeat.
        """
        try:
            await self._save_once(record_type, record_id, external_id, line_id)
        except WriteFailed as failure:
            if failure.fate is not Fate.UNKNOWN:
                raise failure.error from failure
        else:
            return
        there = await self._ipaas.external_id(record_type, record_id, self._system_id)
        if there.external_id == external_id:
            return
        try:
            await self._save_once(record_type, record_id, external_id, line_id)
        except WriteFailed as failure:
            raise failure.error from failure

    async def save_events(self, transaction_id: str, sent: Sequence[Sent]) -> Notice | None:
        """Save the links of all recorded events; returns what went wrong, if anything did."""
        step = self._steps
        step.started("external_ids")
        places = asyncio.Semaphore(_AT_ONCE)
        saved, kept, pending, errors = 0, 0, 0, list[DeskError]()

        async def one(item: Sent, event_id: str) -> None:
            nonlocal saved
            record_type = "Transaction" if item.event.line_id is None else "Transaction Line"
            try:
                async with places:
                    await self.save(
                        record_type, item.event.line_id or transaction_id, event_id, item.event.line_id
                    )
                saved += 1
            except DeskError as error:
                errors.append(error)
                step.progress("external_ids", f"{error.title}. {error.detail}", item.event.line_id)

        linked = set[str | None]()
        async with asyncio.TaskGroup() as group:
            for item in sent:
                there = item.event.external_id
                if item.event.line_id in linked:  # a second collection's event: a record has one link
                    continue
                linked.add(item.event.line_id)
                if item.state != "recorded" or item.event_id is None:
                    pending += item.state in ("accepted", "unknown")
                elif there == item.event_id:
                    kept += 1
                elif there is not None:
                    step.progress(
                        "external_ids",
                        f"{item.event.label} is linked to the event {there} already; left as it is",
                        item.event.line_id,
                    )
                    kept += 1
                else:
                    group.create_task(one(item, item.event_id))
        if errors:
            notice = msgspec.structs.replace(
                Notice.of(errors[0]), title=f"{len(errors)} external IDs could not be saved in iPaaS.com"
            )
            step.failed("external_ids", notice)
            return notice
        step.finished("external_ids", _told(saved, kept, pending))
        return None

    async def _save_once(
        self, record_type: str, record_id: str, external_id: str, line_id: str | None
    ) -> None:
        base, table = table_of(record_type)
        run = self._steps.run
        body = msgspec.json.encode(external_id_body(table, record_id, self._system_id, external_id, run))
        written = await write(
            self._journal,
            run,
            Intent(
                system="ipaas",
                action="external_id",
                method="POST",
                path=f"/{base}/v2/External/UpdateExternalId",
                body=body,
                line_id=line_id,
            ),
            lambda: self._ipaas.save_external_id(record_type, record_id, self._system_id, external_id, run),
            state="done",
        )
        if written.late is not None:
            raise written.late


def _told(saved: int, kept: int, pending: int) -> str:
    parts = [f"{saved} saved"]
    if kept:
        parts.append(f"{kept} there already")
    if pending:
        parts.append(f"{pending} not known yet")
    return ", ".join(parts)
