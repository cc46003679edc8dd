"""What speaks against a profile, found by asking further: other customers, other profiles, other spellings.

None of it decides. So a question that can't be answered is told as such and keeps nothing back, unlike
the look-ups of `resolver.py`. All questions are asked side by side with those, as early as they can be.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from core.emails import same_email, untagged
from core.errors import DeskError, NoAnswer
from core.ipaas import Customer, ExternalLink, Transaction
from core.ipaas.canaries import unseen_customer, unseen_record
from core.ipaas.links import external_links_of
from core.klaviyo import Profile
from core.mapping.customer import e164
from core.transfer.plan.notice import Notice, kind_of
from core.transfer.profile.findings import Findings, of_email, of_phone, without_addresses
from core.transfer.profile.lookups import Lookups, maybe
from core.transfer.profile.sides import candidate, of_customer, of_order, of_profile
from core.words import ended, listed, say, sentences

T = TypeVar("T")

GRACE = 5.0
"""Seconds that a question may still take when all that decides has been answered."""


class Evidence:
    """Asks what speaks against one order's profile. Reads only."""

    def __init__(self, lookups: Lookups, order: Transaction, *, grace: float = GRACE) -> None:
        self._lookups = lookups
        self._order = order
        self._email = (order.email or "").strip()
        self._grace = grace

    def start(self) -> None:
        """Begin the questions that need nothing but the order."""
        if self._email:
            self._lookups.customers_with(self._email)
            if (base := untagged(self._email)) is not None:
                self._lookups.by_email(base)
        if self._order.customer_id:
            self._customer_profiles(self._order.customer_id)

    def claimed(self, profile_id: str) -> None:
        """Begin the question that needs the profile's id."""
        self._lookups.record_behind("Customer", profile_id, self._lookups.system_id)

    async def against(self, profile: Profile | None, profile_id: str) -> Findings:
        """Everything that speaks against sending to this profile (`None`: Klaviyo doesn't have it)."""
        return await self._ask_all(
            (say("other customers have the email"), self._shared_email),
            (
                say("another customer is linked to the profile"),
                lambda f: self._shared_link(f, profile_id, profile),
            ),
            (say("the deleted link's profile is still there"), lambda f: self._deleted_link(f, profile_id)),
            (say("a profile has the email without its + tag"), lambda f: self._tag(f, profile_id)),
            (
                say("the customer's phone and email match the profile"),
                lambda f: self._customer(f, profile, profile_id),
            ),
        )

    async def beside_new(self) -> Findings:
        """What speaks against making a new profile, but for what decides (`Resolver`)."""
        return await self._ask_all(
            (say("other customers have the email"), self._shared_email),
            (say("the deleted link's profile is still there"), lambda f: self._deleted_link(f, "")),
            (say("a profile has the email without its + tag"), lambda f: self._tag(f, "")),
        )

    async def _ask_all(self, *questions: tuple[str, Callable[[Findings], Awaitable[None]]]) -> Findings:
        """All at once; what they bring is put together in the order of the questions."""

        async def ask(what: str, question: Callable[[Findings], Awaitable[None]]) -> Findings:
            findings = Findings()
            try:
                await question(findings)
            except DeskError as error:
                findings.notices.append(
                    Notice(
                        title=say("Couldn't check whether {what}", what=what),
                        detail=sentences(ended(error.title), error.detail),
                        hint=say("The profile itself is certain. Preview again to check this too."),
                        kind=kind_of(error),
                        name="not_checked",
                    )
                )
            return findings

        whole = Findings()
        for part in await asyncio.gather(*(ask(what, question) for what, question in questions)):
            whole.notices += part.notices
            whole.candidates += part.candidates
            whole.linked_to_other |= part.linked_to_other
        return whole

    async def _answer(self, task: asyncio.Task[T]) -> T:
        """The answer of a question, if it comes in time."""
        await asyncio.wait({task}, timeout=self._grace)
        if not task.done():
            raise NoAnswer(say("No response within {grace} s.", grace=f"{self._grace:.0f}"))
        return task.result()

    async def _shared_email(self, findings: Findings) -> None:
        if not self._email:
            return
        found = await self._answer(self._lookups.customers_with(self._email))
        await self._check_search(found)
        sides = (of_order(self._order), *map(of_customer, found))
        if not self._order.customer_id and found:
            findings.notices.append(
                Notice(
                    title=say("A guest order has the email of a customer"),
                    detail=say(
                        "The order has no customer; {email} is that of {found}.",
                        email=self._email,
                        found=_named(found),
                    ),
                    hint=say(
                        "You don't need to do anything if they are the same person: the profile is found "
                        "by email."
                    ),
                    name="guest_customer",
                    records=sides,
                )
            )
        if len({customer.id for customer in found} | set(filter(None, [self._order.customer_id]))) > 1:
            findings.notices.append(
                Notice(
                    title=say("Several iPaaS.com customers share the email"),
                    detail=say(
                        "{email} is that of {found}. In Klaviyo they are one profile.",
                        email=self._email,
                        found=_named(found),
                    ),
                    hint=say(
                        "Check whose order this is; merge the customers in iPaaS.com if they are one person."
                    ),
                    name="customers_share_email",
                    records=sides,
                )
            )

    async def _check_search(self, found: tuple[Customer, ...]) -> None:
        """Raise UnreadableAnswer where the search for customers doesn't find one who is there."""
        own = self._order.customer_id
        if own is not None and all(each.id != own for each in found):
            customer = await self._answer(self._lookups.customer(own))
            if customer is not None and same_email(customer.email, self._email):
                raise unseen_customer(own)
        if not found:
            await self._answer(self._lookups.tried("emails", lambda canaries: canaries.finds_emails()))

    async def _shared_link(self, findings: Findings, profile_id: str, profile: Profile | None) -> None:
        system = self._lookups.system_id
        other_id = await self._answer(self._lookups.record_behind("Customer", profile_id, system))
        if other_id is None and self._order.customer_id:
            link = await self._link()
            if link is not None and link.external_id == profile_id:
                raise unseen_record("Customer", profile_id)
            await self._answer(
                self._lookups.tried("records", lambda canaries: canaries.finds_records("Customer", system))
            )
        if other_id is None or other_id == self._order.customer_id:
            return
        findings.linked_to_other = True
        if not self._order.customer_id:
            return
        other = await self._answer(self._lookups.customer(other_id))
        own = await self._answer(self._lookups.customer(self._order.customer_id))
        found = [customer for customer in (own, other) if customer is not None]
        findings.notices.append(
            Notice(
                title=say("Another customer is linked to the same profile"),
                detail=say(
                    "The order's customer is {customer_id}; the profile {profile_id} is linked to the customer "
                    "{other_id}.",
                    customer_id=self._order.customer_id,
                    profile_id=profile_id,
                    other_id=other_id,
                ),
                hint=say(
                    "Find out whose profile it is, and correct the external ID of the other customer in "
                    "iPaaS.com."
                ),
                name="customers_share_link",
                records=(
                    *(of_customer(customer) for customer in found),
                    *([of_profile(profile)] if profile is not None else []),
                ),
            )
        )

    async def _deleted_link(self, findings: Findings, profile_id: str) -> None:
        link = await self._link()
        if link is None or not link.deleted or link.deleted == profile_id:
            return
        profile = await self._answer(self._lookups.profile(link.deleted))
        if profile is None:
            return
        findings.candidates.append(candidate(profile.id, "deleted_link", profile))
        merged = (
            ""
            if profile.id == link.deleted
            else say(", which was merged into {profile_id}", profile_id=profile.id)
        )
        findings.notices.append(
            Notice(
                title=say("The deleted link points to a profile that is still there"),
                detail=say(
                    "The customer was linked to {deleted} before{merged} ({profile_email}).",
                    deleted=link.deleted,
                    merged=merged,
                    profile_email=profile.email or say("no email"),
                ),
                hint=say("Check whether that is the same person: choose it then, instead of the one above."),
                name="deleted_link_profile",
                records=(of_order(self._order), of_profile(profile)),
            )
        )

    async def _tag(self, findings: Findings, profile_id: str) -> None:
        base = untagged(self._email)
        other = await self._answer(self._lookups.by_email(base)) if base is not None else None
        if other is None or other.id == profile_id:
            return
        findings.candidates.append(candidate(other.id, "email_tag", other))
        findings.notices.append(
            Notice(
                title=say("A profile has the email without its + tag"),
                detail=say(
                    "The order has {email}; {other_email} is that of the profile {other_id}.",
                    email=self._email,
                    other_email=other.email,
                    other_id=other.id,
                ),
                hint=say(
                    "To Klaviyo these are two people. Check that the order is meant for the one with the tag."
                ),
                name="email_tag",
                records=(of_order(self._order), of_profile(other)),
            )
        )

    async def _customer(self, findings: Findings, profile: Profile | None, profile_id: str) -> None:
        if not self._order.customer_id:
            return
        customer = await self._answer(self._lookups.customer(self._order.customer_id))
        if customer is None:
            findings.notices.append(
                Notice(
                    title=say("iPaaS.com doesn't have the order's customer"),
                    detail=say(
                        "The order names the customer {customer_id}.", customer_id=self._order.customer_id
                    ),
                    hint=say("Check whether the customer was deleted or merged."),
                    name="customer_missing",
                    records=(of_order(self._order),),
                )
            )
            return
        await self._compare_links(findings, customer)
        if "addresses" not in customer.raw:
            findings.notices.append(without_addresses(customer))
        by_phone, by_email = await self._answer(self._customer_profiles(self._order.customer_id))
        of_phone(findings, customer, profile, profile_id, by_phone)
        of_email(findings, self._order, customer, profile_id, by_email)

    async def _compare_links(self, findings: Findings, customer: Customer) -> None:
        """Whether the customer's record has the link that the look-up gave."""
        looked_up, system_id = await self._link(), self._lookups.system_id
        links = [link.external_id for system, link in external_links_of(customer.raw) if system == system_id]
        own = listed([link for link in links if link])
        if looked_up is None or not own or set(filter(None, links)) == {looked_up.external_id}:
            return
        findings.notices.append(
            Notice(
                title=say("The link in the customer's record differs from the look-up"),
                detail=say(
                    "The record of customer {customer_id} is linked to {own}; the look-up of links says "
                    "{looked_up_external_id}.",
                    customer_id=customer.id,
                    own=own,
                    looked_up_external_id=looked_up.external_id or say("none"),
                ),
                hint=say(
                    "Preview again in a minute. If the problem persists, check the customer's external IDs "
                    "in iPaaS.com."
                ),
                name="link_differs",
                records=(of_customer(customer),),
            )
        )

    def _customer_profiles(self, customer_id: str) -> asyncio.Task[tuple[Profile | None, Profile | None]]:
        """The profiles with the customer's phone number, and with an email that isn't the order's."""

        async def asked() -> tuple[Profile | None, Profile | None]:
            customer = await self._lookups.customer(customer_id)
            phone, email = (e164(customer.phone), customer.email) if customer is not None else (None, None)
            other_email = email if email and not same_email(email, self._email) else None
            by_phone, by_email = await asyncio.gather(
                maybe(self._lookups.by_phone, phone), maybe(self._lookups.by_email, other_email)
            )
            return by_phone, by_email

        return self._lookups.follow("customer's profiles", asked)

    async def _link(self) -> ExternalLink | None:
        if not self._order.customer_id:
            return None
        return await self._answer(self._lookups.customer_link(self._order.customer_id))


def _named(customers: tuple[Customer, ...]) -> str:
    named = [say("customer {c_id}", c_id=c.id) + (f" ({c.name})" if c.name else "") for c in customers]
    return listed(named)
