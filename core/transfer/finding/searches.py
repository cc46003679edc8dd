"""iPaaS.com's searches: what each gives, compared with what was asked for, and which of them there are.

(docs/facts.md#ipaas-transaction-search, docs/facts.md#ipaas-other-searches, docs/facts.md#ipaas-email-search)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.emails import same_email, visible
from core.errors import CredentialError, DeskError, MissingScope, NetworkError, NotFound
from core.ipaas import IpaasReader, Transaction
from core.ipaas.pages import isnt_offered
from core.ipaas.reader import SearchResult
from core.words import say

Fits = Callable[[Transaction], bool]
_WHAT = {
    "TransactionNumber": say("order numbers"),
    "EmailAddress": say("orders by email"),
    "CustomerId": say("orders of a customer"),
}


@dataclass(frozen=True)
class Searched:
    """What a search gave that fits. `missing` says why it isn't all; empty where it is."""

    orders: tuple[Transaction, ...] = ()
    missing: str = ""
    unread: tuple[str, ...] = ()


class Searches:
    """Searches of one question. One that isn't there is asked for once."""

    def __init__(self, ipaas: IpaasReader) -> None:
        self._ipaas = ipaas
        self._absent: dict[str, str] = {}

    async def by_id(self, transaction_id: str) -> Searched:
        """The order of an ID. Raises what stops everything: no connection, a refused sign-in."""
        try:
            return Searched((await self._ipaas.transaction(transaction_id),))
        except NotFound:
            return Searched()
        except DeskError as error:
            return Searched(missing=say("the ID ({error})", error=_why(error)))

    async def by_number(self, number: str) -> Searched:
        """The orders of an order number, in whichever letter case; the spelling as given comes first."""
        return await self._first_of("TransactionNumber", _cases(number), lambda o: same_number(o, number))

    async def by_email(self, email: str) -> Searched:
        """The orders that carry an email."""
        return await self._all_of(
            "EmailAddress", _emails(email), lambda order: same_email(order.email, email)
        )

    async def by_customer(self, customer_id: str) -> Searched:
        """The orders of a customer."""
        return await self._all_of("CustomerId", [customer_id], lambda order: order.customer_id == customer_id)

    async def customers(self, email: str) -> tuple[tuple[str, ...], str]:
        """The ids of the customers with an email, and why that isn't all of them, if so."""
        found: dict[str, None] = {}
        for spelling in _emails(email):
            try:
                customers = await self._ipaas.customers_by_email(spelling)
            except DeskError as error:
                return tuple(found), say("iPaaS.com's search for customers ({error})", error=_why(error))
            found |= {each.id: None for each in customers if same_email(each.email, email)}
        return tuple(found), ""

    async def _first_of(self, field: str, values: list[str], fits: Fits) -> Searched:
        found = Searched()
        for value in values:
            found = await self._search(field, value, fits)
            if found.orders or found.missing:
                break
        return found

    async def _all_of(self, field: str, values: list[str], fits: Fits) -> Searched:
        orders: dict[str, Transaction] = {}
        missing, unread = "", list[str]()
        for value in values:
            found = await self._search(field, value, fits)
            orders |= {order.id: order for order in found.orders}
            missing, unread = missing or found.missing, [*unread, *found.unread]
        return Searched(tuple(orders.values()), missing, tuple(dict.fromkeys(unread)))

    async def _search(self, field: str, value: str, fits: Fits) -> Searched:
        name = say("iPaaS.com's search for {what}", what=_WHAT[field])
        if field in self._absent:
            return Searched(missing=self._absent[field])
        try:
            result = await self._ipaas.search_transactions(field, value, fits)
        except DeskError as error:
            missing = say("{name} ({why})", name=name, why=_why(error))
            if isnt_offered(error):
                self._absent[field] = missing
            return Searched(missing=missing)
        orders = tuple(order for order in result.transactions if fits(order))
        return Searched(orders, _not_all(name, result, len(orders)), result.unread)


def same_number(order: Transaction, number: str) -> bool:
    """Whether an order has an order number, but for letter case and what can't be seen."""
    return visible(order.number or "").casefold() == number.casefold()


def _not_all(name: str, result: SearchResult, fitting: int) -> str:
    """Why a search's answer isn't all there is to it; empty where it is."""
    if fitting < len(result.transactions):
        return say("{name} (it returned other orders, as if there had been no search)", name=name)
    if not result.whole:
        return say("the rest of {name} ({why})", name=name, why=result.why)
    if result.unread:
        return say("some of what {name} gave (records that can't be read)", name=name)
    return ""


def _why(error: DeskError) -> str:
    """Why something couldn't be asked. Raises what stops everything."""
    if isinstance(error, NetworkError) or (
        isinstance(error, CredentialError) and not isinstance(error, MissingScope)
    ):
        raise error
    if isnt_offered(error):
        return say("it isn't there for this connection: {error_detail}", error_detail=error.detail).rstrip(
            "."
        )
    return say("{error_title}: {error_detail}", error_title=error.title, error_detail=error.detail).rstrip(
        "."
    )


def _cases(number: str) -> list[str]:
    return list(dict.fromkeys((number, number.upper(), number.lower())))


def _emails(email: str) -> list[str]:
    return list(dict.fromkeys((email, email.lower())))
