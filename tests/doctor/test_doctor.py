"""The examination: every open fact is a line of it, and an assumption that isn't so is named, by reads alone."""

from __future__ import annotations

import base64
import contextlib
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import pytest

from core.doctor.check import Finding, Outcome
from core.doctor.examination import examine
from core.doctor.registry import CHECKS
from tests.support.altered import Alteration, AlteredWorld
from tests.support.facts import OPEN, load_facts

SUBSCRIPTION = r"GET .*/Subscription/"
CUSTOMER = r"GET .*/Customer/"
EVENTS = r"GET .*/api/events/?\?"
COLLECTIONS = r"GET .*/MappingCollections"
FIRST_PAGE = r"GET .*/Transactions\?pageNumber=1$"
DEEP = b'{"id": "1795", "settings": ' + b"[" * 90 + b"]" * 90 + b"}"


async def found(
    alterations: Sequence[Alteration] = (), token: str = ""
) -> tuple[dict[str, Finding], list[str]]:
    """The findings by their checks, and what was asked."""
    world = AlteredWorld(alterations, token)
    async with contextlib.aclosing(world.examined.clients):
        findings = {each.check: each async for each in examine(world.examined)}
    return findings, world.transport.asked


def test_each_open_fact_is_a_line_and_no_name_is_taken_twice() -> None:
    names = [check.name for check in CHECKS]
    assert len(names) == len(set(names))
    assert {fact.id for fact in load_facts() if fact.certainty in OPEN} - set(names) == set()
    facts = {fact.id for fact in load_facts()}
    assert [
        name for name in names if name.startswith(("ipaas-", "formula-", "answers-")) and name not in facts
    ] == []


async def test_the_sandbox_is_well_and_nothing_is_written() -> None:
    findings, asked = await found()
    assert [(each.check, each.detail) for each in findings.values() if each.outcome == "failed"] == []
    assert list(findings) == [check.name for check in CHECKS]
    assert all(each.title and each.detail for each in findings.values())
    assert [each for each in asked if not each.startswith("GET ")] == []
    assert len(asked) < 40
    seen = [each for each in findings.values() if each.outcome == "seen"]
    assert len(seen) > 25
    assert all(each.found_by for each in seen)


async def test_no_secret_is_in_what_is_told() -> None:
    findings, _ = await found()
    world = AlteredWorld()
    subscription = await world.examined.clients.ipaas_reader().subscription(
        world.examined.connection.subscription_id
    )
    await world.examined.clients.aclose()
    key = subscription.setting("API Key")
    assert key
    assert key not in str(findings)


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
    "an answer is nested too deeply": Assumption(
        alteration=Alteration(when=SUBSCRIPTION, body=DEEP),
        check="answers-depth", outcome="failed", word="inside one another"),
}  # fmt: skip
ROOTS = {
    "the sign-in is refused", "the key is refused", "the revision is retired", "an answer is nested too deeply",
    "the key may not read events", "the key may not read metrics", "the mapping can't be listed",
    "no collection is ours", "a gateway answers for links", "there are no metrics yet",
}  # fmt: skip
"""Others can't be looked at behind these."""


def names_it(findings: dict[str, Finding], assumption: Assumption) -> bool:
    finding = findings[assumption.check]
    return finding.outcome == assumption.outcome and assumption.word in f"{finding.detail} {finding.hint}"


@pytest.mark.parametrize("name", ASSUMPTIONS)
async def test_an_assumption_that_is_not_so_is_named(name: str) -> None:
    assumption = ASSUMPTIONS[name]
    findings, asked = await found([assumption.alteration])
    assert names_it(findings, assumption), findings[assumption.check]
    assert len(findings) == len(CHECKS)
    assert all(each.hint for each in findings.values() if each.outcome == "failed")
    assert [each for each in asked if not each.startswith("GET ")] == []


async def test_the_sandbox_has_none_of_them() -> None:
    findings, _ = await found()
    assert [name for name, each in ASSUMPTIONS.items() if names_it(findings, each)] == []


@pytest.mark.parametrize("seed", range(4))
async def test_three_at_once_are_all_named(seed: int) -> None:
    """Of three that concern different checks, and of which none keeps another from being looked at."""
    several = [each for name, each in sorted(ASSUMPTIONS.items()) if name not in ROOTS]
    chosen = {each.check: each for each in random.Random(seed).sample(several, 3)}  # noqa: S311
    findings, _ = await found([each.alteration for each in chosen.values()])
    assert len(findings) == len(CHECKS)
    assert [check for check, each in chosen.items() if not names_it(findings, each)] == []


@pytest.mark.parametrize(
    ("claims", "outcome", "word"),
    [({"exp": 1_700_000_000}, "failed", "expired on 2023-11-14"), ({"exp": 4_000_000_000}, "seen", "ends on 2096"),
     ({}, "assumed", "doesn't say"), ({"exp": "soon"}, "assumed", "doesn't say"), ([], "assumed", "doesn't say")],
)  # fmt: skip
async def test_when_the_token_ends(claims: object, outcome: Outcome, word: str) -> None:
    middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    findings, _ = await found(token=f"e30.{middle}.c2ln")
    assert (findings["token-end"].outcome, word in findings["token-end"].detail) == (outcome, True)
    expired = "The company token has expired" in findings["reach-ipaas"].detail
    assert expired is (outcome == "failed")
