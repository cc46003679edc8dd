"""Saves external IDs in iPaaS.com: the customer's profile, the order's and the lines' events."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Literal

import msgspec

from core.errors import DeskError, TransferError
from core.ipaas import ExternalLink
from core.ipaas.writer import LinkWrite
from core.journal import Intent
from core.transfer.plan.notice import Notice
from core.transfer.sending.destination import Destination
from core.transfer.sending.event_sender import Sent
from core.transfer.sending.journaled_write import Look, LookFailed, Write, WriteFailed, write_checked
from core.transfer.sending.steps import Steps
from core.words import joined, say, say_count, stated


class LinkUnknown(TransferError):
    """A save without an answer, which a check could not clear up."""

    default_title = say("It is not known whether the external ID was saved")
    default_hint = say(
        "Preview the order again: it shows the link. Saving it once more changes nothing else."
    )


LinkedType = Literal["Customer", "Transaction", "Transaction Line"]
"""The types of record that get a link here, as iPaaS.com names them."""

_AT_ONCE = 24


def record_of(transaction_id: str, line_id: str | None) -> tuple[LinkedType, str]:
    """Type and id of the record that an event belongs to: the order itself, or a line."""
    return ("Transaction", transaction_id) if line_id is None else ("Transaction Line", line_id)


class Links:
    """Saves the links of one run."""

    def __init__(self, to: Destination, steps: Steps) -> None:
        self._to = to
        self._steps = steps
        self.saved = set[str | None]()
        """The lines whose event's link was saved, and None once the order's own was."""

    async def save_customer(self, customer_id: str, profile_id: str) -> None:
        """Link a customer to a profile, unless it has come to be linked to another one: that one stays.

        Raises TransferError then, so that it is told.
        """
        there = await self._to.ipaas.confirmed_link("Customer", customer_id, self._to.subscription_id)
        if there.external_id == profile_id:
            return
        if there.external_id is not None:
            raise TransferError(
                say(
                    "Customer {customer_id} is linked to {there_external_id}; the events go to {profile_id}.",
                    customer_id=customer_id,
                    there_external_id=there.external_id,
                    profile_id=profile_id,
                ),
                title=say("The customer has another link, which was left as it is"),
                hint=say("Correct the customer's external ID in iPaaS.com if it is wrong."),
            )
        await self.save("Customer", customer_id, profile_id)

    async def save(
        self, record_type: LinkedType, record_id: str, external_id: str, line_id: str | None = None
    ) -> None:
        """Save one link; an unanswered save is looked for, and saved once more if it isn't there.

        Saving the same link twice changes nothing, so this is safe to repeat.
        """

        async def find(_: DeskError) -> ExternalLink | None:
            there = await self._there(record_type, record_id)
            return there if there.external_id == external_id else None

        write = self._write(record_type, record_id, external_id, line_id)
        look = Look(find, "done", lambda link: link.external_id)
        try:
            done = await write_checked(self._to.journal, self._steps.run_id, write, look)
        except WriteFailed as failure:
            if failure.fate == "unknown":
                raise LinkUnknown(stated(failure.error.title, failure.error.detail)) from failure
            raise failure.error from failure
        except LookFailed as failed:
            raise LinkUnknown(stated(failed.error.title, failed.error.detail)) from failed
        if done.late is not None:
            raise done.late

    async def save_events(self, transaction_id: str, sent: Sequence[Sent]) -> Notice | None:
        """Save the links of all recorded events; returns what went wrong, if anything did."""
        steps = self._steps
        steps.started("external_ids")
        slots = asyncio.Semaphore(_AT_ONCE)
        saved, kept, pending, errors = 0, 0, 0, list[DeskError]()

        async def one(item: Sent, event_id: str) -> None:
            nonlocal saved
            line_id = item.event.line_id
            try:
                async with slots:
                    await self.save(*record_of(transaction_id, line_id), event_id, line_id)
                saved += 1
            except DeskError as error:
                errors.append(error)
                steps.progress(
                    "external_ids",
                    stated(error.title, error.detail),
                    line_id,
                )

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
                    steps.progress(
                        "external_ids",
                        say(
                            "{event_label} is linked to the event {there} already; left as it is",
                            event_label=item.event.label,
                            there=there,
                        ),
                        item.event.line_id,
                    )
                    kept += 1
                else:
                    group.create_task(one(item, item.event_id))
        if errors:
            first = next((error for error in errors if isinstance(error, LinkUnknown)), errors[0])
            unknown = isinstance(first, LinkUnknown)
            title = _not_saved_for_sure(len(errors)) if unknown else _not_saved(len(errors))
            notice = msgspec.structs.replace(Notice.of(first), title=title)
            steps.failed("external_ids", notice, outcome="unknown" if unknown else "failed")
            return notice
        steps.finished("external_ids", _counts(saved, kept, pending))
        return None

    async def _there(self, record_type: LinkedType, record_id: str) -> ExternalLink:
        return await self._to.ipaas.external_id(record_type, record_id, self._to.subscription_id)

    def _write(
        self, record_type: LinkedType, record_id: str, external_id: str, line_id: str | None
    ) -> Write[None]:
        link = LinkWrite.of(record_type, record_id, self._to.subscription_id, external_id, self._steps.run_id)

        async def request() -> None:
            await self._to.ipaas.save_external_id(link)
            if record_type != "Customer":  # at once: a stop comes out behind a write that was done
                self.saved.add(line_id)

        return Write(
            intent=Intent(
                system="ipaas",
                action="external_id",
                method="POST",
                path=link.path,
                body=link.body,
                line_id=line_id,
            ),
            request=request,
            state="done",
        )


def _not_saved(number: int) -> str:
    return say_count(
        number,
        "{n} external ID couldn't be saved in iPaaS.com",
        "{n} external IDs couldn't be saved in iPaaS.com",
    )


def _not_saved_for_sure(number: int) -> str:
    return say_count(
        number,
        "{n} external ID may not have been saved in iPaaS.com",
        "{n} external IDs may not have been saved in iPaaS.com",
    )


def _counts(saved: int, kept: int, pending: int) -> str:
    parts = [say("{saved} saved", saved=saved)]
    if kept:
        parts.append(say("{kept} there already", kept=kept))
    if pending:
        parts.append(say("{pending} not known yet", pending=pending))
    return joined(", ", parts)
