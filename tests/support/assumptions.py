"""What is assumed of the two systems, each as an alteration of their answers that makes it untrue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from core.doctor.check import Outcome
from tests.support.altered import Alteration

SUBSCRIPTION = r"GET .*/Subscription/"
CUSTOMER = r"GET .*/Customer/"
EVENTS = r"GET .*/api/events/?\?"
COLLECTIONS = r"GET .*/MappingCollections"
FIRST_PAGE = r"GET .*/Transactions\?pageNumber=1$"
DEEP = b'{"id": "1795", "settings": ' + b"[" * 90 + b"]" * 90 + b"}"


@dataclass(frozen=True, kw_only=True)
class Assumption:
    """One that isn't so, the check of the doctor that names it, and a word of what it says. `in_plan` is a regular
    expression for what a preview says where it isn't the same as without the alteration; empty where it always is.
    `check` is empty where the doctor has nothing to say: it is about single records.
    """

    alteration: Alteration
    check: str
    outcome: Outcome
    word: str
    in_plan: str = ""


def settings(**changes: Any) -> Callable[[Any], Any]:
    """Changes settings of the subscription by what their names begin with; None takes one away."""

    def change(body: Any) -> Any:
        for wanted, value in changes.items() if isinstance(body["settings"], dict) else ():
            for key in [key for key in body["settings"] if key.replace(" ", "_") == wanted]:
                del body["settings"][key]
                if value is not None:
                    body["settings"][key] = value
        return body

    return change


def each_of(path: str, change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Applies a change to each entry of a list, or of the list at a key."""

    def changed(body: Any) -> Any:
        for entry in body[path] if path else body:
            change(entry)
        return body

    return changed


def put(name: str, value: Any) -> Callable[[Any], Any]:
    """Puts a field into a record."""
    return lambda record: {**record, name: value}


def property_of_event(name: str, value: Any) -> Callable[[Any], Any]:
    return each_of("data", lambda event: event["attributes"]["event_properties"].update({name: value}))


PLAIN = {"content-type": "text/plain"}


def everywhere(change: Callable[[dict[str, Any]], dict[str, Any]]) -> Callable[[Any], Any]:
    """Changes every object of an answer, the inner ones first."""

    def changed(body: Any) -> Any:
        if isinstance(body, list):
            return [changed(each) for each in body]
        return change({k: changed(v) for k, v in body.items()}) if isinstance(body, dict) else body

    return changed


def without(name: str) -> Callable[[Any], Any]:
    """Takes a field out of every record."""
    return everywhere(lambda record: {k: v for k, v in record.items() if k != name})


def renamed(spell: Callable[[str], str]) -> Callable[[Any], Any]:
    """Spells the names of the order's and the lines' own fields otherwise; the subscriber's own names stay."""

    def change(body: Any) -> Any:
        lines = [{spell(k): v for k, v in line.items()} for line in body.get("lines", ())]
        return {spell(k): lines if k == "lines" else v for k, v in body.items()}

    return change


def each_text(name: str, change: Callable[[str], str]) -> Callable[[Any], Any]:
    """Changes a text in every record that has it."""
    return everywhere(
        lambda r: {k: change(v) if k == name and isinstance(v, str) else v for k, v in r.items()}
    )


def numbers_as_texts(body: Any) -> Any:
    """Every number as a text."""

    def spelled(value: Any) -> Any:
        is_number = isinstance(value, int | Decimal) and not isinstance(value, bool)
        return str(value) if is_number else value

    return everywhere(lambda record: {k: spelled(v) for k, v in record.items()})(body)


PAGE = b"<html><h1>404</h1></html>"
STRANGER = {"type": "profile", "id": "01HSTRANGER", "attributes": {"email": "stranger@example.com"}}

ASSUMPTIONS: dict[str, Assumption] = {
    "the gate is closed": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events="FALSE")),
        check="gate", outcome="failed", word="FALSE", in_plan=r"Generate Events is FALSE"),
    "the gate is neither": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events="perhaps")),
        check="gate", outcome="failed", word="perhaps", in_plan=r"Generate Events"),
    "the gate's setting has another name": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events=None)),
        check="ipaas-settings-keys", outcome="failed", word="no Generate Events", in_plan=r"Generate Events"),
    "it works by OAuth": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(API_Key=None)),
        check="ipaas-oauth", outcome="assumed", word="OAuth", in_plan=r"OAuth|which account"),
    "the sign-in is refused": Assumption(
        alteration=Alteration(when=r":8001/", status=401, body=b""),
        check="reach-ipaas", outcome="failed", word="refused the sign-in", in_plan=r"refused the sign-in"),
    "the key is refused": Assumption(
        alteration=Alteration(when=r":8002/", status=401, body=b'{"errors": [{"detail": "wrong"}]}'),
        check="reach-klaviyo", outcome="failed", word="refused the key", in_plan=r"refused the key"),
    "the revision is retired": Assumption(
        alteration=Alteration(when=r":8002/", status=410, body=b'{"errors": [{"detail": "retired"}]}'),
        check="reach-klaviyo", outcome="failed", word="retired", in_plan=r"retired"),
    "the key may not read events": Assumption(
        alteration=Alteration(when=EVENTS, status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scopes-read", outcome="failed", word="events:read", in_plan=r"events:read"),
    "the key may not read metrics": Assumption(
        alteration=Alteration(when=r"GET .*/api/metrics", status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scopes-read", outcome="failed", word="metrics:read", in_plan=r"metrics:read|lacks a permission"),
    "the mapping can't be listed": Assumption(
        alteration=Alteration(when=COLLECTIONS, status=404, body=b""),
        check="ipaas-collections-call", outcome="failed", word="can't be listed", in_plan=r"can't be listed"),
    "no collection is ours": Assumption(
        alteration=Alteration(when=COLLECTIONS, change=each_of("", lambda each: each.update(collection_type_id=8))),
        check="ipaas-collections-call", outcome="failed", word="Add Klaviyo Placed Order Event",
        in_plan=r"Placed Order"),
    "collections say whether they are active": Assumption(
        alteration=Alteration(when=COLLECTIONS, change=each_of("", lambda each: each.update(is_active=True))),
        check="ipaas-collection-in-use", outcome="seen", word="is_active = True"),
    "the newest come first": Assumption(
        alteration=Alteration(when=FIRST_PAGE, change=each_of("", lambda o: o.update(
            created_datetime="2031-01-01T00:00:00Z"))),
        check="ipaas-list-order", outcome="seen", word="The newest come first"),
    "orders can't be searched by number": Assumption(
        alteration=Alteration(when=r"GET .*TransactionNumber=", status=404, body=b'{"message": "no such call"}'),
        check="ipaas-transaction-search", outcome="failed", word="isn't there for this connection"),
    "a search leaves its field aside": Assumption(
        alteration=Alteration(when=r"GET .*EmailAddress=", change=lambda found: [
            {"id": "1", "email_address": "else@example.com", "lines": []}, *found]),
        check="ipaas-other-searches", outcome="seen", word="as if there had been no search"),
    "collections of others are listed": Assumption(
        alteration=Alteration(when=COLLECTIONS, change=lambda found: [
            *found, {**found[0], "id": 7, "name": "Strangers", "subscription_id": 4711}]),
        check="ipaas-collections-pages", outcome="seen", word="Strangers (of 4711)"),
    "a record can't be read": Assumption(
        alteration=Alteration(when=FIRST_PAGE, change=lambda page: [{**page[0], "total": "12,50"}, *page[1:]]),
        check="orders", outcome="failed", word="`total`"),
    "addresses have another name": Assumption(
        alteration=Alteration(when=CUSTOMER, change=lambda c: {("places" if k == "addresses" else k): v
                                                               for k, v in c.items()}),
        check="ipaas-customer-addresses", outcome="failed", word="without `addresses`", in_plan=r"addresses"),
    "iPaaS.com minds letter case": Assumption(
        alteration=Alteration(when=r"GET .*/Customers\?", change=lambda _: []),
        check="ipaas-email-search", outcome="seen", word="Letter case counts", in_plan=r"search for customers"),
    "a search answers with somebody else": Assumption(
        alteration=Alteration(when=r"GET .*/api/profiles/?\?filter=equals%28email", change=put("data", [STRANGER])),
        check="klaviyo-email-case", outcome="failed", word="a different record", in_plan=r"a different record"),
    "the unique id doesn't come back": Assumption(
        alteration=Alteration(when=EVENTS, change=each_of("data", lambda event: event["attributes"][
            "event_properties"].pop("$event_id", None))),
        check="klaviyo-event-id", outcome="failed", word="None of", in_plan=r"unique ID"),
    "nulls are kept": Assumption(
        alteration=Alteration(when=EVENTS, change=property_of_event("Nothing", None)),
        check="klaviyo-nulls", outcome="seen", word="kept"),
    "a gateway answers for links": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=404, body=PAGE, headers={"content-type": "text/html"}),
        check="links", outcome="failed", word="Something else responded", in_plan=r"Something else responded"),
    "the clock is an hour off": Assumption(
        alteration=Alteration(when=r":8001/", headers={"date": "Mon, 02 Nov 2026 10:00:00 GMT"}),
        check="clock", outcome="failed", word="seconds ahead"),
    "a profile was merged": Assumption(
        alteration=Alteration(when=r"GET .*/api/profiles/01H", change=lambda body: {
            "data": {**body["data"], "id": "01HSURVIVOR"}} if "data" in body else body),
        check="klaviyo-merged-id", outcome="seen", word="merged", in_plan=r"merged"),
    "the queue isn't there": Assumption(
        alteration=Alteration(when=r"GET .*/hookapi/", status=404, body=b""),
        check="ipaas-queue", outcome="assumed", word="no such call"),
    "the queue's log isn't there": Assumption(
        alteration=Alteration(when=r"GET .*/listener/", status=404, body=b""),
        check="ipaas-queue-log", outcome="assumed", word="provides no log"),
    "the queue's log is another's": Assumption(
        alteration=Alteration(when=r"GET .*/listener/", change=lambda found: [*found, {"details": "Hello (INFO)"}]),
        check="ipaas-queue-log", outcome="assumed", word="may be another's"),
    "the subscription has no webhook key": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=put("webhook_api_key", None)),
        check="ipaas-queue", outcome="assumed", word="no webhook key"),
    "there are no metrics yet": Assumption(
        alteration=Alteration(when=r"GET .*/api/metrics/?$", change=put("data", [])),
        check="metrics", outcome="seen", word="isn't there yet", in_plan=r"no metric"),
    "pages repeat themselves": Assumption(
        alteration=Alteration(when=r"GET .*/Transactions\?pageNumber=", change=each_of("", lambda o: o.update(id="9"))),
        check="paging", outcome="failed", word="repeats 1"),
    "a call is refused": Assumption(
        alteration=Alteration(when=r"GET .*/Customers$", status=403, body=b""),
        check="calls", outcome="failed", word="Refused: Customers", in_plan=r"lacks a permission"),
    "links come without quotes": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=200, body=b"01HXYZ4", headers=PLAIN),
        check="links", outcome="seen", word="without quotes", in_plan=r"01HXYZ4"),
    "the key may not read flows": Assumption(
        alteration=Alteration(when=r"GET .*/flow-triggers", status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scope-flows", outcome="assumed", word="flows:read"),
    "a gateway has no word for a link that isn't there": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=404, body=b"", headers={"content-type": ""}),
        check="links", outcome="failed", word="is linked", in_plan=r"link"),
    "a gateway says in JSON that there is no link": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=404, body=b'{"statusCode":404,"message":"Not found"}',
                              headers={"content-type": "application/json"}),
        check="links", outcome="failed", word="is linked", in_plan=r"link"),
    "links are answered with nothing": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=200, body=b""),
        check="links", outcome="failed", word="is linked", in_plan=r"link"),
    "records behind external IDs are never found": Assumption(
        alteration=Alteration(when=r"/LookupSpecial", status=404, body=b""),
        check="", outcome="seen", word="", in_plan=r"linked to the profile"),
    "customers come without their external IDs": Assumption(
        alteration=Alteration(when=r"GET .*/Customers?[/?]?", change=without("external_ids")),
        check="", outcome="seen", word="", in_plan=r"link"),
    "no customer is found by an email": Assumption(
        alteration=Alteration(when=r"GET .*/Customers\?", status=404, body=b""),
        check="ipaas-email-search", outcome="failed", word="404", in_plan=r"other customers have the email"),
    "links are answered with spaces": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=200, body=b'" "'),
        check="links", outcome="failed", word="is linked", in_plan=r"link"),
    "customers' names have other names": Assumption(
        alteration=Alteration(when=CUSTOMER, change=lambda c: {
            ("given_name" if k == "first_name" else k): v for k, v in c.items()}),
        check="", outcome="seen", word="", in_plan=r"no first name"),
    "customers aren't found by their ids": Assumption(
        alteration=Alteration(when=r"GET .*/Customer/", status=404, body=b""),
        check="customers", outcome="failed", word="404", in_plan=r"customer"),
    "events come without their metric": Assumption(
        alteration=Alteration(when=EVENTS, change=lambda body: {k: v for k, v in body.items() if k != "included"}),
        check="", outcome="seen", word=""),
    "lists of events come empty": Assumption(
        alteration=Alteration(when=r"GET .*/api/events/?\?", change=put("data", [])),
        check="", outcome="seen", word="", in_plan=r"lists no event|isn't whole"),
    "orders come with names in other letters": Assumption(
        alteration=Alteration(when=r"GET .*/Transaction/", change=renamed(str.upper)),
        check="", outcome="seen", word="", in_plan=r""),
    "orders are wrapped": Assumption(
        alteration=Alteration(when=r"GET .*/Transaction/", change=lambda body: {"data": body}),
        check="orders", outcome="failed", word="wrapped", in_plan=r"wrapped"),
    "dates come without a zone": Assumption(
        alteration=Alteration(when=r"GET .*/Transaction/", change=each_text("created_datetime", lambda t: t[:19])),
        check="", outcome="seen", word="", in_plan=r"date"),
    "numbers are texts": Assumption(
        alteration=Alteration(when=r"GET .*/(?:Transaction|Customer)/", change=numbers_as_texts),
        check="", outcome="seen", word=""),
    "an answer is nested too deeply": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, body=DEEP),
        check="answers-depth", outcome="failed", word="levels deep", in_plan=r"nested too deeply"),
}  # fmt: skip
ROOTS = {
    "the sign-in is refused", "the key is refused", "the revision is retired", "an answer is nested too deeply",
    "the key may not read events", "the key may not read metrics", "the mapping can't be listed",
    "no collection is ours", "pages repeat themselves", "links come without quotes",
    "a gateway answers for links", "there are no metrics yet", "orders are wrapped",
    "a gateway has no word for a link that isn't there", "a gateway says in JSON that there is no link",
    "links are answered with nothing", "links are answered with spaces", "customers aren't found by their ids",
}  # fmt: skip
"""Others can't be looked at behind these."""
OF_DOCTOR = {name: each for name, each in ASSUMPTIONS.items() if each.check}
