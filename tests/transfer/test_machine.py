"""Whatever the records say and whatever goes wrong: nobody gets a second profile, and no event goes to a
profile that the trace doesn't show. Tried on random worlds, against a model that knows none of our code.

`RESEND_DESK_MACHINE_RUNS` says how many worlds are tried; `make machine` tries 2,000.
"""

from __future__ import annotations

import asyncio
import copy
import os
import tempfile
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from core.transfer.plan.plan import Plan
from tests.support.small_world import CALLS, DECIDING, SmallWorld

T = TypeVar("T")
RUNS = int(os.environ.get("RESEND_DESK_MACHINE_RUNS", "15"))

CUSTOMERS = ("1", "2", "3")
PROFILES = ("P1", "P2", "P3")
EMAILS = (
    "ann@example.com",
    "Ann@Example.com",
    " ann@example.com ",
    "ann+x@example.com",
    "bob@example.com",
    None,
)
STORED = ("ann@example.com", "ann+x@example.com", "bob@example.com", None)
"""Klaviyo's spellings: it has emails in lower case."""
PHONES = ("+16175550123", "+13125550148", "(617) 555", None)
VALID_PHONES = PHONES[:2]
LINKS = (*PROFILES, "GONE", "DELETED:P1", "DELETED:GONE", None)


@dataclass(frozen=True)
class Verdict:
    """What the model expects of an order: the outcome, the profile, and whether it may be sent."""

    outcome: str
    profile_id: str | None
    ready: bool


def folded(email: str | None) -> str:
    return (email or "").strip().lower()


class Model:
    """The product's rules, told anew: link, then email, then transfer; stop where they disagree."""

    def __init__(self) -> None:
        self.customers: dict[str, tuple[str | None, str | None]] = {}
        self.profiles: dict[str, tuple[str | None, str | None]] = {}
        self.links: dict[str, str | None] = {}

    def with_email(self, email: str | None) -> str | None:
        found = [p for p, (has, _) in self.profiles.items() if folded(has) and folded(has) == folded(email)]
        return found[0] if found else None

    def with_phone(self, phone: str | None) -> str | None:
        found = [p for p, (_, has) in self.profiles.items() if has and has == phone and phone in VALID_PHONES]
        return found[0] if found else None

    def link(self, customer: str | None) -> str | None:
        link = self.links.get(customer or "")
        return None if link is None or link.startswith("DELETED:") else link

    def verdict(self, customer: str | None, email: str | None) -> Verdict:
        link, by_email = self.link(customer), self.with_email(email)
        if link is not None:
            agreed = link in self.profiles and by_email in (None, link)
            return Verdict("found", link, agreed)
        if by_email is not None:
            return Verdict("found", by_email, True)
        own_email, phone = self.customers.get(customer or "", (None, None))
        if not folded(own_email):
            return Verdict("not_found", None, False)
        own = self.with_email(own_email)
        if own is not None:
            return Verdict("found", own, True)
        return Verdict("would_create", None, self.with_phone(phone) is None)


class Machine(RuleBasedStateMachine):
    """Changes the world, plans and sends, and compares with the model."""

    @initialize(
        people=st.fixed_dictionaries(
            {c: st.tuples(st.sampled_from(EMAILS), st.sampled_from(PHONES)) for c in CUSTOMERS}
        ),
        known=st.dictionaries(
            st.sampled_from(PROFILES),
            st.tuples(st.sampled_from(STORED), st.sampled_from((*VALID_PHONES, None))),
        ),
        links=st.fixed_dictionaries({c: st.sampled_from(LINKS) for c in CUSTOMERS}),
    )
    def begin(
        self,
        people: dict[str, tuple[str | None, str | None]],
        known: dict[str, tuple[str | None, str | None]],
        links: dict[str, str | None],
    ) -> None:
        self._loop = asyncio.new_event_loop()
        self._folder = tempfile.TemporaryDirectory()
        self.small = SmallWorld(Path(self._folder.name))
        self.model = Model()
        self.orders = 0
        for customer, (email, phone) in people.items():
            self._customer(customer, email, phone)
        for profile, (email, phone) in known.items():
            self._profile(profile, email, phone)
        for customer, link in links.items():
            self._link(customer, link)

    def teardown(self) -> None:
        if hasattr(self, "small"):
            self._run(self.small.aclose())
            self._loop.close()
            self._folder.cleanup()

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(work)

    # The world changes ----------------------------------------------------------------------------

    @rule(customer=st.sampled_from(CUSTOMERS), email=st.sampled_from(EMAILS), phone=st.sampled_from(PHONES))
    def a_customer_is_written(self, customer: str, email: str | None, phone: str | None) -> None:
        self._customer(customer, email, phone)

    @rule(
        profile=st.sampled_from(PROFILES),
        email=st.sampled_from(STORED),
        phone=st.sampled_from((*VALID_PHONES, None)),
    )
    def a_profile_comes(self, profile: str, email: str | None, phone: str | None) -> None:
        self._profile(profile, email, phone)

    @rule(profile=st.sampled_from(PROFILES))
    def a_profile_goes(self, profile: str) -> None:
        self.small.world.klaviyo.profiles.pop(profile, None)
        self.model.profiles.pop(profile, None)

    @rule(customer=st.sampled_from(CUSTOMERS), link=st.sampled_from(LINKS))
    def a_link_is_set(self, customer: str, link: str | None) -> None:
        self._link(customer, link)

    def _customer(self, customer: str, email: str | None, phone: str | None) -> None:
        self.small.customer(customer, email, phone)
        self.model.customers[customer] = (email, phone)

    def _profile(self, profile: str, email: str | None, phone: str | None) -> None:
        """Klaviyo keeps identifiers apart: a profile that would share one doesn't come about."""
        others = [has for key, has in self.model.profiles.items() if key != profile]
        if not any((email and email == e) or (phone and phone == n) for e, n in others):
            self.small.profile(profile, email, phone)
            self.model.profiles[profile] = (email, phone)

    def _link(self, customer: str, link: str | None) -> None:
        self.small.link(customer, link)
        self.model.links[customer] = link

    # Orders ---------------------------------------------------------------------------------------

    @rule(customer=st.sampled_from(CUSTOMERS), email=st.sampled_from(EMAILS))
    def a_plain_order_is_sent(self, customer: str, email: str | None) -> None:
        self._order(customer, email, None, {}, None, again=False)

    @rule(customer=st.sampled_from(CUSTOMERS))
    def an_order_with_the_customers_email_is_sent(self, customer: str) -> None:
        self._order(customer, self.model.customers[customer][0], None, {}, None, again=True)

    @rule(
        customer=st.sampled_from((*CUSTOMERS, None)),
        email=st.sampled_from(EMAILS),
        choice=st.sampled_from((None, None, *PROFILES)),
        faults=st.dictionaries(st.sampled_from(sorted(CALLS)), st.just("refused"), max_size=2),
        lost=st.sampled_from((None, None, None, "create_profile", "create_event", "save_link")),
        again=st.booleans(),
    )
    def an_order_is_sent(
        self,
        customer: str | None,
        email: str | None,
        choice: str | None,
        faults: dict[str, str],
        lost: str | None,
        again: bool,
    ) -> None:
        self._order(customer, email, choice, faults, lost, again=again)

    def _order(
        self,
        customer: str | None,
        email: str | None,
        choice: str | None,
        faults: dict[str, str],
        lost: str | None,
        *,
        again: bool,
    ) -> None:
        self.orders += 1
        order = str(70000 + self.orders)
        self.small.order(order, customer, email)
        self.small.transport.faults = faults
        plan = self._run(self.small.plan(order, choice))
        event(f"{plan.profile.outcome if plan.profile else 'none'}, {'ready' if plan.ready else 'stopped'}")
        self._compare(plan, customer, email, choice, set(faults))
        if lost is not None:
            self.small.transport.faults = {**faults, lost: "lost"}
        self._send(plan, customer, email)
        self.small.transport.faults = {}
        if again:  # whatever became of it, a second try doubles nothing
            self._send(self._run(self.small.plan(order, choice)), customer, email)

    def _compare(
        self, plan: Plan, customer: str | None, email: str | None, choice: str | None, faults: set[str]
    ) -> None:
        if plan.profile is None:
            assert faults & {"events"}
            assert not plan.ready
            return
        verdict = self.model.verdict(customer, email)
        profile = plan.profile
        if profile.outcome == "could_not_tell":
            assert faults
            assert not plan.ready
            return
        if faults & DECIDING and customer is not None and folded(email):
            # An answer in spite of a look-up that erred: only if that one wasn't needed.
            assert not (faults & {"link", "email"})
        if profile.chosen:
            assert profile.profile_id == choice
            assert choice in {c.profile_id for c in profile.candidates}
            return
        assert (profile.outcome, profile.profile_id) == (verdict.outcome, verdict.profile_id)
        if choice is None:
            assert not profile.conflicts if verdict.ready else profile.conflicts
        elif choice not in {c.profile_id for c in profile.candidates if c.exists}:
            assert not plan.ready

    def _send(self, plan: Plan, customer: str | None, email: str | None) -> None:
        store = self.small.world.klaviyo
        before = copy.deepcopy(store.profiles)
        events = set(store.events)
        links = self.small.links()
        summary = self._run(self.small.send(plan))
        event(f"sent: {summary.state}")
        made = set(store.profiles) - set(before)
        assert len(made) <= 1
        assert {key: store.profiles[key] | {"last_event_date": None} for key in before} == {
            key: value | {"last_event_date": None} for key, value in before.items()
        }, "a profile that was there has been changed"
        for profile_id in made:
            self._is_a_first_profile(profile_id, customer, email)
        sent_to = {store.events[key].profile_id for key in set(store.events) - events}
        assert len(sent_to) <= 1
        if not plan.ready:
            assert not sent_to
            assert not made
        shown = " ".join(step.detail for step in plan.profile.trace) if plan.profile is not None else ""
        for profile_id in sent_to:
            assert profile_id in shown or profile_id in made
        for profile_id in made:
            record = store.profiles[profile_id]
            self.model.profiles[profile_id] = (record["email"], record["phone_number"])
        for linked, link in self.small.links().items():
            if links.get(linked) != link:
                assert links.get(linked) is None or links[linked].startswith("DELETED:")
                assert linked == customer
                self.model.links[linked] = link
        unique = [(e.profile_id, e.metric_id, e.unique_id) for e in store.events.values()]
        assert len(unique) == len(set(unique))

    def _is_a_first_profile(self, profile_id: str, customer: str | None, email: str | None) -> None:
        """The person had no profile: not by the link, not by either email, not by the phone number."""
        assert customer is not None
        own_email, phone = self.model.customers[customer]
        assert self.model.link(customer) is None
        assert self.model.with_email(email) is None
        assert self.model.with_email(own_email) is None
        assert self.model.with_phone(phone) is None


Machine.TestCase.settings = settings(
    max_examples=RUNS,
    stateful_step_count=12,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)
TestMachine = pytest.mark.timeout(1800)(Machine.TestCase)  # a failure is made small before it is told
