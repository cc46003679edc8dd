"""Transactions and customers: one by its id, many by search, in pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from starlette.responses import Response

from core.sandbox.ipaas.answers import Refused, json_answer
from core.sandbox.ipaas.call import Call
from core.sandbox.wire import JsonObject, dump

PAGE_SIZE = 20
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
    """`GET transactions/v2/Transactions`, all or by `action=equals&TransactionNumber=…`, by ascending id."""
    found = _search(call, call.store.transactions, _TRANSACTION_FIELDS)
    return _paged(call, found, call.store.transaction_with_links)


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
    for name in asked:
        if name not in fields:
            raise Refused(400, message=f"'{name}' can't be searched by.")
    if not call.store.has_records(company):
        return []
    return [
        record
        for record in records.values()
        if all(_text(record[fields[name]]) == value.lower() for name, value in asked.items())
    ]


def _text(value: object) -> str | None:
    return None if value is None else str(value).lower()


def _paged(call: Call, found: list[JsonObject], served: Callable[[JsonObject], JsonObject]) -> Response:
    """One page; the header `X-Pagination` tells which and of how many."""
    text = call.request.query_params.get("pageNumber", "1")
    if not text.isdecimal() or int(text) < 1:
        raise Refused(400, message=f"The page number '{text}' is not valid.")
    page = int(text)
    shown = found[(page - 1) * PAGE_SIZE : page * PAGE_SIZE]
    response = json_answer([served(record) for record in shown])
    response.headers["X-Pagination"] = dump(
        {
            "current_Page": page,
            "total_Pages": -(-len(found) // PAGE_SIZE),
            "page_Size": PAGE_SIZE,
            "total_Count": len(found),
        }
    ).decode()
    return response


ROUTES = (
    ("GET", "/transactions/v2/Transaction/{id}", transaction),
    ("GET", "/transactions/v2/Transactions", transactions),
    ("GET", "/customers/v2/Customer/{id}", customer),
    ("GET", "/customers/v2/Customers", customers),
)
