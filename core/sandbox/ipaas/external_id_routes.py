"""External IDs: of a record, the record behind one, and saving one. Under each record type's own API."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from core.sandbox.ipaas.answers import Refused, json_answer
from core.sandbox.ipaas.call import Call
from core.sandbox.ipaas.store import LinkKey, table_name
from core.sandbox.wire import JsonObject


def look_up(base: str) -> Callable[[Call], Response]:
    """`GET {base}/v2/External/LookupExternal/{id}/{system_id}/{table}`: a JSON string, or 404."""

    def handler(call: Call) -> Response:
        company = call.company()
        key = LinkKey(
            _table(base, call.path("table")),
            _own_system(call, company, call.number("system_id")),
            call.number("id"),
        )
        found = call.store.link(key) if call.store.has_records(company) else None
        if found is None:
            raise Refused(404, text="No external id was found.")
        return json_answer(found)

    return handler


def look_up_special(base: str) -> Callable[[Call], Response]:
    """`POST {base}/v2/External/LookupSpecial`: the record behind an external ID, a JSON string, or 404."""

    def handler(call: Call) -> Response:
        company = call.company()
        document = call.document("table_name", "system_id", "external_id")
        table = _table(base, str(document["table_name"]))
        system_id = _own_system(call, company, str(document["system_id"]))
        found = None
        if call.store.has_records(company):
            found = call.store.record_behind(table, system_id, str(document["external_id"]))
        if found is None:
            raise Refused(404)
        return json_answer(found)

    return handler


def save(base: str) -> Callable[[Call], Response]:
    """`POST {base}/v2/External/UpdateExternalId`: saves or replaces, and answers with what was sent."""

    def handler(call: Call) -> Response:
        company = call.company()
        document = call.document("table_name", "system_id", "external_id", "internal_id")
        key = LinkKey(
            _table(base, str(document["table_name"])),
            _own_system(call, company, str(document["system_id"])),
            str(document["internal_id"]),
        )
        if not call.store.has_records(company) or not _exists(call, key):
            raise Refused(404, text=f"{key.table} {key.internal_id} was not found.")
        call.store.save_link(key, str(document["external_id"]))
        return json_answer(_echo(document))

    return handler


def _table(base: str, name: str) -> str:
    table = table_name(base, name)
    if table is None:
        raise Refused(400, message=f"The table '{name}' is not one of {base}.")
    return table


def _own_system(call: Call, company_id: str, system_id: str) -> str:
    if all(str(s["id"]) != system_id for s in call.store.subscriptions_of(company_id)):
        raise Refused(400, message=f"The company has no system {system_id}.")
    return system_id


def _exists(call: Call, key: LinkKey) -> bool:
    if key.table == "customer":
        return key.internal_id in call.store.customers
    if key.table == "transaction":
        return key.internal_id in call.store.transactions
    near = call.store.transactions.get(key.internal_id[:-3])  # a line's id begins with its order's, as a rule
    if near is not None and any(line["id"] == key.internal_id for line in near["lines"]):
        return True
    parts = (
        call.store.transactions.values() if key.table == "Transaction Line" else call.store.customers.values()
    )
    part = "lines" if key.table == "Transaction Line" else "addresses"
    return any(item["id"] == key.internal_id for record in parts for item in record[part])


def _echo(document: JsonObject) -> JsonObject:
    names = ("table_name", "system_id", "external_id", "internal_id", "tracking_guid")
    return {name: document[name] for name in names if name in document}


ROUTES = tuple(
    entry
    for base in ("customers", "transactions")
    for entry in (
        ("GET", f"/{base}/v2/External/LookupExternal/{{id}}/{{system_id}}/{{table}}", look_up(base)),
        ("POST", f"/{base}/v2/External/LookupSpecial", look_up_special(base)),
        ("POST", f"/{base}/v2/External/UpdateExternalId", save(base)),
    )
)
