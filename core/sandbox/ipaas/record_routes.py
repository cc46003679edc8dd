"""Transactions and customers: one by its id, many by search, in pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from starlette.responses import Response

from core.sandbox.ipaas.answers import Refused, json_answer
from core.sandbox.ipaas.call import Call
from core.sandbox.ipaas.lists import ordered, page_of
from core.sandbox.wire import Json, JsonObject, dump

# Parameters that any call may carry, beside those of a search.
_COMMON = frozenset({"action", "pageNumber", "trackingGuid"})
_TRANSACTION_FIELDS = {
    "TransactionNumber": "transaction_number",
    "CustomerId": "customer_id",
    "EmailAddress": "email_address",
    "SystemId": "system_id",
    "Type": "type",
    "Status": "status",
}
_CUSTOMER_FIELDS = {"EmailAddress": "email_address", "CustomerNumber": "customer_number"}


def transaction(call: Call) -> Response:
    """`GET transactions/v2/Transaction/{id}`."""
    record = _one(call, call.store.transactions)
    if record is None:
        raise Refused(404, text=f"Transaction {call.path('id')} was not found.")
    return json_answer(call.store.transaction_with_links(record))


def transactions(call: Call) -> Response:
    """`GET transactions/v2/Transactions`, all or by `action=equals&TransactionNumber=…`, in the order of `Lists`."""
    found = _search(call, call.store.transactions, _TRANSACTION_FIELDS)
    lists = call.world.lists
    return _paged(call, ordered(found, lists), call.store.transaction_with_links, lists.odd)


def customer(call: Call) -> Response:
    """`GET customers/v2/Customer/{id}`."""
    record = _one(call, call.store.customers)
    if record is None:
        raise Refused(404, message=f"No customer has the id {call.path('id')}.")
    return json_answer(call.store.customer_with_links(record))


def customers(call: Call) -> Response:
    """`GET customers/v2/Customers`, all or by `action=equals&EmailAddress=…`: there may be several."""
    return _paged(call, _search(call, call.store.customers, _CUSTOMER_FIELDS), call.store.customer_with_links)


def _one(call: Call, records: Mapping[str, JsonObject]) -> JsonObject | None:
    company, number = call.company(), call.number("id")
    return records.get(number) if call.store.has_records(company) else None


def _search(call: Call, records: Mapping[str, JsonObject], fields: Mapping[str, str]) -> list[JsonObject]:
    """The records that match. Text is compared without letter case, as databases mostly do.
    (docs/facts.md#ipaas-email-search)
    """
    company = call.company()
    asked = {name: value for name, value in call.request.query_params.multi_items() if name not in _COMMON}
    action = call.request.query_params.get("action")
    if asked and action is None:
        raise Refused(400, message="The action is missing.")
    if action not in (None, "equals"):
        raise Refused(400, message=f"The action '{action}' is not supported.")
    lists = call.world.lists
    offered = fields.keys() if lists.searches is None else fields.keys() & set(lists.searches)
    for name in list(asked):
        if name not in offered:
            if lists.unknown == "refused":
                raise Refused(400, message=f"'{name}' can't be searched by.")
            del asked[name]
    if not call.store.has_records(company):
        return []
    return [
        record
        for record in records.values()
        if all(_fits(record[fields[name]], value, exact=lists.exact) for name, value in asked.items())
    ]


def _fits(value: object, asked: str, *, exact: bool) -> bool:
    if value is None:
        return False
    return str(value) == asked if exact else str(value).lower() == asked.lower()


def _paged(
    call: Call,
    found: list[JsonObject],
    served: Callable[[JsonObject], JsonObject],
    odd: Sequence[Json] = (),
) -> Response:
    """One page; the header `X-Pagination` tells which and of how many."""
    lists = call.world.lists
    asked = call.request.query_params.get("pageNumber")
    shown, told = page_of(found, lists, asked)
    begins = asked is None or asked == str(lists.first_page)
    response = json_answer([*(odd if begins else ()), *(served(record) for record in shown)])
    if told is not None:
        response.headers["X-Pagination"] = told if isinstance(told, str) else dump(told).decode()
    return response


ROUTES = (
    ("GET", "/transactions/v2/Transaction/{id}", transaction),
    ("GET", "/transactions/v2/Transactions", transactions),
    ("GET", "/customers/v2/Customer/{id}", customer),
    ("GET", "/customers/v2/Customers", customers),
)
