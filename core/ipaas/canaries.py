"""Whether a look-up that finds nothing would find what is there: it is tried with a record that is known.

iPaaS.com has no form of its own for *not there*: 404 with words, with JSON, with nothing, or 200 with nothing
(docs/facts.md#ipaas-absent). So does any gateway that doesn't know the way. What tells them apart is a record whose
link or email stands in the record itself: a look-up that doesn't find that one says nothing about another.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from core.emails import same_email
from core.errors import DeskError, UnreadableAnswer
from core.ipaas.links import ExternalLink, external_links_of
from core.ipaas.records import Customer
from core.words import say

_TRIED = 2
_HINT = say(
    "Try again. If the problem persists, something in between is responding for iPaaS.com, or the call has "
    "changed: show this to your network administrator, or ask iPaaS.com's support."
)


class Reads(Protocol):
    """The reads of iPaaS.com that canaries need (`IpaasReader` has them)."""

    async def external_id(self, record_type: str, record_id: str, system_id: str) -> ExternalLink: ...

    async def record_id(self, record_type: str, external_id: str, system_id: str) -> str | None: ...

    async def customers_by_email(self, email: str) -> tuple[Customer, ...]: ...

    async def first_records(self, record_type: str) -> tuple[Mapping[str, object], ...]: ...


@dataclass
class Canaries:
    """Links and emails that are known to be there, of one connection."""

    reads: Reads
    _links: dict[tuple[str, str], dict[str, str]] = field(default_factory=dict)
    _pages: dict[str, tuple[Mapping[str, object], ...]] = field(default_factory=dict)

    def note_link(self, record_type: str, record_id: str, system_id: str, external_id: str) -> None:
        """A look-up has found this link."""
        self._links.setdefault((record_type.casefold(), system_id), {})[record_id] = external_id

    async def finds_links(self, record_type: str, system_id: str, beside: str) -> bool:
        """Whether the look-up of links finds one that is there; False where no link is known that could be looked up.
        `beside` is the record in question, which is none to try with. Raises UnreadableAnswer where it doesn't find it,
        and what the look-up raises.
        """
        tried = (await self._known(record_type, system_id, beside))[:_TRIED]
        for record_id, _ in tried:
            found = await self.reads.external_id(record_type, record_id, system_id)
            if found.external_id is not None or found.deleted is not None:
                return True
        if not tried:
            return False
        self._forget(record_type)
        record_id, external_id = tried[-1]
        raise UnreadableAnswer(
            say(
                "iPaaS.com: {record_type} {record_id} is linked to {external_id}, and the look-up of links "
                "says that it has none.",
                record_type=record_type.casefold(),
                record_id=record_id,
                external_id=external_id,
            ),
            title=say("The look-up of links doesn't find a link that is there"),
            hint=_HINT,
        )

    async def finds_records(self, record_type: str, system_id: str) -> bool:
        """Whether the look-up of the record behind an external ID finds one that is there; as `finds_links`."""
        known = await self._known(record_type, system_id, "")
        for _, external_id in known[:1]:
            if await self.reads.record_id(record_type, external_id, system_id) is None:
                self._forget(record_type)
                raise unseen_record(record_type, external_id)
        return bool(known)

    async def finds_emails(self) -> bool:
        """Whether the search for customers by an email finds one that is there; as `finds_links`."""
        for raw in await self._first("customer"):
            email, customer_id = raw.get("email_address"), raw.get("id")
            if not isinstance(email, str) or "@" not in email or customer_id is None:
                continue
            found = await self.reads.customers_by_email(email)
            if not any(same_email(each.email, email) for each in found):
                self._forget("customer")
                raise unseen_customer(str(customer_id))
            return True
        return False

    async def _known(self, record_type: str, system_id: str, beside: str) -> list[tuple[str, str]]:
        """Records with their links: those that a look-up has found, and those that carry their links themselves."""
        noted = dict(self._links.get((record_type.casefold(), system_id), {}))
        noted.pop(beside, None)
        if not noted:
            for raw in await self._first(record_type):
                record_id = str(raw.get("id") or "")
                own = [
                    link
                    for system, link in external_links_of(raw)
                    if system == system_id and link.external_id
                ]
                if record_id and record_id != beside and own:
                    noted[record_id] = str(own[0].external_id)
        return list(noted.items())

    def _forget(self, record_type: str) -> None:
        """What a page of records said may be over by now: it is read anew the next time."""
        self._pages.pop(record_type.casefold(), None)

    async def _first(self, record_type: str) -> tuple[Mapping[str, object], ...]:
        """The first page of the records of a type, kept until it is forgotten; nothing where it can't be read."""
        kind = record_type.casefold()
        if kind not in ("customer", "transaction"):
            return ()
        if kind not in self._pages:
            try:
                self._pages[kind] = await self.reads.first_records(kind)
            except DeskError:
                return ()
        return self._pages[kind]


def unseen_record(record_type: str, external_id: str) -> UnreadableAnswer:
    """The look-up of a record by its external ID contradicts a link."""
    return UnreadableAnswer(
        say(
            "iPaaS.com: a {record_type} is linked to {external_id}, and the look-up by that external ID "
            "finds none.",
            record_type=record_type.casefold(),
            external_id=external_id,
        ),
        title=say("The look-up by an external ID doesn't find a record that is there"),
        hint=_HINT,
    )


def unseen_customer(customer_id: str) -> UnreadableAnswer:
    """The search for customers contradicts a customer's record."""
    return UnreadableAnswer(
        say(
            "iPaaS.com: the search for customers by email doesn't find the customer {customer_id}, who "
            "has that email.",
            customer_id=customer_id,
        ),
        title=say("The search for customers doesn't find one who is there"),
        hint=_HINT,
    )
