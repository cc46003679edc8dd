"""What is assumed of the two systems, each as an alteration of their answers that makes it untrue."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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
    """One that isn't so, the check that names it, and a word of what it says."""

    alteration: Alteration
    check: str
    outcome: Outcome
    word: str


def settings(**changes: Any) -> Callable[[Any], Any]:
    """Changes settings of the subscription by what their names begin with; None takes one away."""

    def change(body: Any) -> Any:
        for wanted, value in changes.items():
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
PAGE = b"<html><h1>404</h1></html>"
STRANGER = {"type": "profile", "id": "01HSTRANGER", "attributes": {"email": "stranger@example.com"}}

ASSUMPTIONS: dict[str, Assumption] = {
    "the gate is closed": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events="FALSE")),
        check="gate", outcome="failed", word="FALSE"),
    "the gate is neither": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events="perhaps")),
        check="gate", outcome="failed", word="perhaps"),
    "the gate's setting has another name": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(Generate_Events=None)),
        check="ipaas-settings-keys", outcome="failed", word="no Generate Events"),
    "it works by OAuth": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, change=settings(API_Key=None)),
        check="ipaas-oauth", outcome="assumed", word="OAuth"),
    "the sign-in is refused": Assumption(
        alteration=Alteration(when=r":8001/", status=401, body=b""),
        check="reach-ipaas", outcome="failed", word="refused the sign-in"),
    "the key is refused": Assumption(
        alteration=Alteration(when=r":8002/", status=401, body=b'{"errors": [{"detail": "wrong"}]}'),
        check="reach-klaviyo", outcome="failed", word="refused the key"),
    "the revision is retired": Assumption(
        alteration=Alteration(when=r":8002/", status=410, body=b'{"errors": [{"detail": "retired"}]}'),
        check="reach-klaviyo", outcome="failed", word="retired"),
    "the key may not read events": Assumption(
        alteration=Alteration(when=EVENTS, status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scopes-read", outcome="failed", word="events:read"),
    "the key may not read metrics": Assumption(
        alteration=Alteration(when=r"GET .*/api/metrics", status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scopes-read", outcome="failed", word="metrics:read"),
    "the mapping can't be listed": Assumption(
        alteration=Alteration(when=COLLECTIONS, status=404, body=b""),
        check="ipaas-collections-call", outcome="failed", word="can't be listed"),
    "no collection is ours": Assumption(
        alteration=Alteration(when=COLLECTIONS, change=each_of("", lambda each: each.update(collection_type_id=8))),
        check="ipaas-collections-call", outcome="failed", word="Add Klaviyo Placed Order Event"),
    "collections say whether they are active": Assumption(
        alteration=Alteration(when=COLLECTIONS, change=each_of("", lambda each: each.update(is_active=True))),
        check="ipaas-collection-in-use", outcome="seen", word="is_active = True"),
    "the newest come first": Assumption(
        alteration=Alteration(when=FIRST_PAGE, change=each_of("", lambda o: o.update(
            created_datetime="2031-01-01T00:00:00Z"))),
        check="ipaas-list-order", outcome="failed", word="2031-01-01"),
    "a record can't be read": Assumption(
        alteration=Alteration(when=FIRST_PAGE, change=lambda page: [{**page[0], "total": "12,50"}, *page[1:]]),
        check="orders", outcome="failed", word="`total`"),
    "addresses have another name": Assumption(
        alteration=Alteration(when=CUSTOMER, change=lambda c: {("places" if k == "addresses" else k): v
                                                               for k, v in c.items()}),
        check="ipaas-customer-addresses", outcome="failed", word="without `addresses`"),
    "iPaaS.com minds letter case": Assumption(
        alteration=Alteration(when=r"GET .*/Customers\?", change=lambda _: []),
        check="ipaas-email-search", outcome="seen", word="Letter case counts"),
    "a search answers with somebody else": Assumption(
        alteration=Alteration(when=r"GET .*/api/profiles/?\?filter=equals%28email", change=put("data", [STRANGER])),
        check="klaviyo-email-case", outcome="failed", word="Another record"),
    "the unique id doesn't come back": Assumption(
        alteration=Alteration(when=EVENTS, change=each_of("data", lambda event: event["attributes"][
            "event_properties"].pop("$event_id", None))),
        check="klaviyo-event-id", outcome="failed", word="None of"),
    "nulls are kept": Assumption(
        alteration=Alteration(when=EVENTS, change=property_of_event("Nothing", None)),
        check="klaviyo-nulls", outcome="seen", word="kept"),
    "a gateway answers for links": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=404, body=PAGE, headers={"content-type": "text/html"}),
        check="links", outcome="failed", word="Something else answered"),
    "the clock is an hour off": Assumption(
        alteration=Alteration(when=r":8001/", headers={"date": "Mon, 02 Nov 2026 10:00:00 GMT"}),
        check="clock", outcome="failed", word="seconds ahead"),
    "a profile was merged": Assumption(
        alteration=Alteration(when=r"GET .*/api/profiles/01H", change=lambda body: {
            "data": {**body["data"], "id": "01HSURVIVOR"}} if "data" in body else body),
        check="klaviyo-merged-id", outcome="seen", word="merged"),
    "there are no metrics yet": Assumption(
        alteration=Alteration(when=r"GET .*/api/metrics/?$", change=put("data", [])),
        check="metrics", outcome="seen", word="isn't there yet"),
    "pages repeat themselves": Assumption(
        alteration=Alteration(when=r"GET .*/Transactions\?pageNumber=", change=each_of("", lambda o: o.update(id="9"))),
        check="paging", outcome="failed", word="repeats 1"),
    "a call is refused": Assumption(
        alteration=Alteration(when=r"GET .*/Customers$", status=403, body=b""),
        check="calls", outcome="failed", word="Refused are Customers"),
    "links come without quotes": Assumption(
        alteration=Alteration(when=r"/LookupExternal/", status=200, body=b"01HXYZ4", headers=PLAIN),
        check="links", outcome="seen", word="without quotes"),
    "the key may not read flows": Assumption(
        alteration=Alteration(when=r"GET .*/flow-triggers", status=403, body=b'{"errors": [{"detail": "scope"}]}'),
        check="scope-flows", outcome="assumed", word="flows:read"),
    "an answer is nested too deeply": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, body=DEEP),
        check="answers-depth", outcome="failed", word="inside one another"),
}  # fmt: skip
ROOTS = {
    "the sign-in is refused", "the key is refused", "the revision is retired", "an answer is nested too deeply",
    "the key may not read events", "the key may not read metrics", "the mapping can't be listed",
    "no collection is ours", "pages repeat themselves", "links come without quotes",
    "a gateway answers for links", "there are no metrics yet",
}  # fmt: skip
"""Others can't be looked at behind these."""
