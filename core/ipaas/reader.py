"""The calls to iPaaS.com that read.

(docs/facts.md, "iPaaS.com: calls"; what is assumed about them there may be absent here.)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from core.errors import (
    ApiError,
    CredentialError,
    DeskError,
    MissingScope,
    NotFound,
    UnreadableAnswer,
    UsageError,
)
from core.http.client import ApiClient
from core.http.inward.answer import Answer, another_answered
from core.http.remember import RememberingClient
from core.http.urls import path_segment
from core.ipaas.canaries import Canaries
from core.ipaas.fields import Raw
from core.ipaas.links import ExternalLink, link_of
from core.ipaas.pages import RawPage, follow, isnt_offered, page_of
from core.ipaas.records import Customer, Subscription, Transaction
from core.ipaas.transfer_log import QUEUE, LogEntry, activity_time
from core.outward.secrets import excerpt
from core.words import joined, say

T = TypeVar("T")
_TRANSACTIONS = "/transactions/v2/Transactions"
_CUSTOMERS = "/customers/v2/Customers"
_SEARCH_PAGES = 50
"""Of one search: an email has hundreds of orders at the most."""
_NAMES = (("ID", "id"), ("number", "transaction_number"))
_FULL = 10
"""A page of fewer collections is taken for the only one, unless its header says of others."""
_BASES = {
    "customer": ("customers", "customer"),
    "address": ("customers", "Address"),
    "transaction": ("transactions", "transaction"),
    "transaction line": ("transactions", "Transaction Line"),
    "transactionline": ("transactions", "Transaction Line"),
}
"""Record type → (API, table name). (docs/facts.md#ipaas-tables)"""


@dataclass(frozen=True, kw_only=True)
class Page:
    """One page of transactions. `total` is how many pages its header tells of (1 where it says nothing), from which
    alone nothing is concluded. `unread` says of each record that is no transaction what is wrong with it; `keys` tell
    the records apart, odd ones too.
    """

    transactions: tuple[Transaction, ...]
    number: int
    total: int
    unread: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


@dataclass(frozen=True)
class SearchResult:
    """What a search gave, all pages of it. `whole`: it came to its end; `why` says why not."""

    transactions: tuple[Transaction, ...]
    unread: tuple[str, ...] = ()
    whole: bool = True
    why: str = ""


def table_of(record_type: str) -> tuple[str, str]:
    """The API and the table name of a record type, whatever its letter case; UsageError if unknown."""
    try:
        return _BASES[record_type.strip().casefold()]
    except KeyError:
        raise UsageError(
            say("External IDs of {record_type} can't be looked up.", record_type=repr(record_type)),
            hint=say("Known types: Customer, Address, Transaction and Transaction Line."),
        ) from None


class IpaasReader:
    """Reads only. Errors are those of `core.errors`."""

    def __init__(self, api: ApiClient, canaries: Canaries | None = None) -> None:
        self._api = api
        self.canaries = canaries or Canaries(self)

    @property
    def api(self) -> ApiClient:
        """What it asks through."""
        return self._api

    async def aclose(self) -> None:
        """Close the connections."""
        await self._api.aclose()

    def remembering(self) -> IpaasReader:
        """A reader over the same connections that asks each question once."""
        return IpaasReader(RememberingClient(self._api), self.canaries)

    async def subscriptions(self) -> tuple[Subscription, ...]:
        """The company's subscriptions, without their settings; type 1 is iPaaS.com itself."""
        answer = await self._api.get("/subscriptions/v2/Subscriptions")
        return tuple(Subscription.from_json(raw, answer.where) for raw in _objects(answer))

    async def subscription(self, subscription_id: str) -> Subscription:
        """One subscription with its settings."""
        answer = await self._api.get(
            f"/subscriptions/v2/Subscription/{path_segment(subscription_id)}", {"include": "persistentdata"}
        )
        found = _record(Subscription.from_json, answer)
        return asked_for(found, found.id, subscription_id, answer.where)

    async def collections(self, subscription_id: str) -> tuple[Raw, ...]:
        """The mapping collections that are listed for a subscription, of all pages, as JSON; there may be some of
        others among them. That this call exists is assumed: where it doesn't, a NotFound says what to do instead. A
        list that can't be read to its end, or has an odd entry, is an UnreadableAnswer: one of those that are missing
        could be in use. (docs/facts.md#ipaas-collections-call, docs/facts.md#ipaas-collections-pages)
        """
        asked = {"filter": f"subscription_id={subscription_id}"}
        try:
            listed = await follow(self._pages("/subscriptions/v2/MappingCollections", asked), full=_FULL)
        except MissingScope:
            raise
        except DeskError as error:
            if not isnt_offered(error):
                raise
            raise NotFound(
                say(
                    "The mapping collections of subscription {subscription_id} can't be listed. {error_detail}",
                    subscription_id=subscription_id,
                    error_detail=error.detail,
                ),
                status=404,
                title=say("iPaaS.com doesn't list the mapping collections"),
                hint=say(
                    "Enter the collections' IDs, or save them as JSON from iPaaS.com and use that file."
                ),
            ) from error
        if listed.odd or not listed.whole:
            raise UnreadableAnswer(
                joined("\n", listed.odd) or say("The list of mapping collections: {why}.", why=listed.why),
                title=say("The list of mapping collections can't be read in full"),
                hint=say("A collection in use may be missing, so no preview is made from it."),
            )
        return listed.records

    def _pages(self, path: str, asked: Mapping[str, str]) -> Callable[[int | None], Awaitable[RawPage]]:
        """The pages of a list, each by its number; None is for the page that comes without one."""

        async def read(number: int | None) -> RawPage:
            page = {"pageNumber": str(number)} if number is not None else {}
            return page_of(await self._api.get(path, {**asked, **page}))

        return read

    async def collection(self, collection_id: str) -> Raw:
        """One mapping collection, as JSON."""
        answer = await self._api.get(f"/subscriptions/v2/MappingCollection/{path_segment(collection_id)}")
        found = answer.mapping()
        return asked_for(found, str(found.get("id", collection_id)), collection_id, answer.where)

    async def transaction(self, transaction_id: str) -> Transaction:
        """One transaction with its lines; NotFound."""
        answer = await self._api.get(f"/transactions/v2/Transaction/{path_segment(transaction_id)}")
        found = _record(Transaction.from_json, answer)
        return asked_for(found, found.id, transaction_id, answer.where)

    async def transactions(self, page: int) -> Page:
        """One page of all transactions, in no documented order. (docs/facts.md#ipaas-list-order)"""
        answer = await self._api.get(_TRANSACTIONS, {"pageNumber": str(page)})
        raw = page_of(answer)
        found, unread = _transactions(raw.records, say("{where}: page {page}", where=raw.where, page=page))
        odd = tuple(
            say("{where}: page {page}: {text}", where=raw.where, page=page, text=text) for text in raw.odd
        )
        return Page(
            transactions=found,
            number=page,
            total=raw.told.pages or 1,
            unread=(*odd, *unread),
            keys=(*raw.odd, *raw.keys),
        )

    async def search_transactions(
        self, field: str, value: str, fits: Callable[[Transaction], bool]
    ) -> SearchResult:
        """The transactions that iPaaS.com finds by a field, of all pages, up to one that has others than those that
        fit. Which fields it takes, how it compares them, and that it doesn't leave an unknown one aside, isn't known:
        compare what came with what was asked for.
        (docs/facts.md#ipaas-transaction-search, docs/facts.md#ipaas-other-searches)
        """
        read = self._pages(_TRANSACTIONS, {"action": "equals", field: value})

        def strange(page: RawPage) -> bool:
            return not all(map(fits, _transactions(page.records, "")[0]))

        listed = await follow(read, pages=_SEARCH_PAGES, strange=strange)
        found, unread = _transactions(listed.records, say("The search by {field}", field=field))
        return SearchResult(found, (*listed.odd, *unread), listed.whole, listed.why)

    async def customer(self, customer_id: str) -> Customer:
        """One customer; NotFound."""
        answer = await self._api.get(f"/customers/v2/Customer/{path_segment(customer_id)}")
        found = _record(Customer.from_json, answer)
        return asked_for(found, found.id, customer_id, answer.where)

    async def first_records(self, record_type: str) -> tuple[Raw, ...]:
        """The first page of customers, or of transactions, as JSON."""
        call = _CUSTOMERS if record_type == "customer" else _TRANSACTIONS
        return tuple(_objects(await self._api.get(call)))

    async def customers(self) -> tuple[Customer, ...]:
        """The first page of all customers. (docs/facts.md#ipaas-paging)"""
        answer = await self._api.get(_CUSTOMERS)
        return tuple(Customer.from_json(raw, answer.where) for raw in _objects(answer))

    async def customers_by_email(self, email: str) -> tuple[Customer, ...]:
        """The first page of the customers that iPaaS.com finds for an email. How it compares emails isn't
        known. (docs/facts.md#ipaas-email-search)
        """
        params = {"action": "equals", "EmailAddress": email}
        answer = await self._api.get(_CUSTOMERS, params)
        return tuple(Customer.from_json(raw, answer.where) for raw in _objects(answer))

    async def transfer_log(self, tracking_guid: str, since: datetime) -> tuple[LogEntry, ...]:
        """The log of a queued transfer, by its tracking GUID, oldest first; NotFound where there is no such call.
        (docs/facts.md#ipaas-queue-log)
        """
        asked = {"filters": f"parent_id={tracking_guid}", "activity_timestamp": activity_time(since)}
        answer = await self._api.get("/listener/v2/Details", asked, attempts=2)
        return tuple(LogEntry.from_json(raw) for raw in _objects(answer))

    async def has_queue(self) -> bool:
        """Whether this host has the call that hands transfers over, asked without handing anything over: by GET, which
        only says that it isn't meant so. (docs/facts.md#ipaas-queue)
        """
        try:
            await self._api.get(QUEUE, attempts=1)
        except NotFound:
            return False
        except ApiError as error:
            return error.status < 500
        except CredentialError:
            return True
        return True

    async def external_id(self, record_type: str, record_id: str, system_id: str) -> ExternalLink:
        """The link of a record to another system (LookupExternal)."""
        base, table = table_of(record_type)
        path = "/".join(path_segment(part) for part in (record_id, system_id, table))
        try:
            answer = await self._api.get(f"/{base}/v2/External/LookupExternal/{path}")
        except NotFound:
            return ExternalLink(None)
        value = answer.text()
        if value is None:
            return ExternalLink(None)
        return replace(link_of(value), quoted=answer.content.lstrip().startswith(b'"'))

    async def confirmed_link(self, record_type: str, record_id: str, system_id: str) -> ExternalLink:
        """As `external_id`, where *none* counts: it is tried whether the look-up finds a link that is there. Raises
        UnreadableAnswer where it doesn't.
        """
        found = await self.external_id(record_type, record_id, system_id)
        if found.external_id is not None:
            self.canaries.note_link(record_type, record_id, system_id, found.external_id)
        if found.external_id is not None or found.deleted is not None:
            return found
        confirmed = await self.canaries.finds_links(record_type, system_id, beside=record_id)
        return ExternalLink(None, confirmed=confirmed)

    async def record_id(self, record_type: str, external_id: str, system_id: str) -> str | None:
        """The record behind an external id (LookupSpecial, a POST that only looks up)."""
        base, table = table_of(record_type)
        body = {"table_name": table, "system_id": system_number(system_id), "external_id": external_id}
        try:
            answer = await self._api.request("POST", f"/{base}/v2/External/LookupSpecial", json=body)
        except NotFound:
            return None
        return answer.text()


def asked_for(record: T, got: str, asked: str, where: str) -> T:
    """The record, if it is the one that was asked for; else UnreadableAnswer."""
    if got != asked:
        raise another_answered(where, asked, got)
    return record


def system_number(system_id: str) -> int:
    """A system id as the bodies have it. Formulas may pass anything: UsageError when it is no number."""
    if not system_id.isascii() or not system_id.isdigit() or len(system_id) > 19:
        raise UsageError(
            say("{system_id} is not the ID of a system.", system_id=repr(excerpt(system_id, 40)))
        )
    return int(system_id)


def _record(read: Callable[[Raw, str], T], answer: Answer) -> T:
    """The record in an answer. One that is none may be an error, whose words are told."""
    decoded = answer.mapping()
    try:
        return read(decoded, answer.where)
    except UnreadableAnswer as error:
        if "id" not in decoded:
            error.add(answer.saying(decoded).strip())
        raise


def _objects(answer: Answer) -> list[Raw]:
    items = answer.items()
    for item in items:
        if not isinstance(item, dict):
            raise UnreadableAnswer(
                say("{where}: expected records, got something else too.", where=answer.where)
            )
    return [item for item in items if isinstance(item, dict)]


def _transactions(raws: Sequence[Raw], where: str) -> tuple[tuple[Transaction, ...], tuple[str, ...]]:
    """Transactions, and what is wrong with each that is none: an odd one must not hide the others."""
    found, unread = list[Transaction](), list[str]()
    for place, raw in enumerate(raws, 1):
        try:
            found.append(
                Transaction.from_json(
                    raw, say("{where}, record {place} ({raw})", where=where, place=place, raw=_named(raw))
                )
            )
        except UnreadableAnswer as error:
            unread.append(error.detail)
    return tuple(found), tuple(unread)


def _named(raw: Raw) -> str:
    """How people would find a record that can't be read."""
    told = [
        f"{name} {excerpt(str(raw[key]), 40)}" for name, key in _NAMES if isinstance(raw.get(key), str | int)
    ]
    return joined(", ", told) or say("without ID")
