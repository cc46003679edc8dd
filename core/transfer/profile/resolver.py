"""Which Klaviyo profile an order belongs to, and what speaks against it.

The subscriber's ProfileId formula decides; the look-ups that it made, and a few more, are the
evidence. A conflict stops the send until the user has chosen. (the user's document, "System Caveats")
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import msgspec

from core.errors import DeskError
from core.ipaas import Customer, ExternalLink, Transaction
from core.ipaas.links import external_link_of
from core.klaviyo import Profile, Revision
from core.mapping.customer import e164, profile_body
from core.transfer.plan.body import raw_json
from core.transfer.plan.events import PlannedRequest
from core.transfer.plan.notice import UNRESOLVED, Notice
from core.transfer.plan.resolution import ProfileCandidate, ProfileRule, Resolution, TraceStepName
from core.transfer.profile.conflicts import (
    claim_conflicts,
    claim_remarks,
    new_profile_conflicts,
    new_profile_remarks,
    refused_profile,
    two_profiles,
)
from core.transfer.profile.evidence import Evidence
from core.transfer.profile.findings import Findings
from core.transfer.profile.lookups import Lookups, maybe
from core.transfer.profile.sides import candidate
from core.words import joined, say, stated


@dataclass(frozen=True)
class Claim:
    """What the ProfileId mapping said: an id, or nothing; or that it could not be evaluated."""

    profile_id: str | None
    error: DeskError | None = None


_AGAINST_LINK = ("customers_share_link", "link_differs", "not_checked")
"""Remarks with which a customer's link isn't saved from here."""
_RULES: dict[str, ProfileRule] = {"external_id": "external_id", "email": "email"}
"""The rule behind a candidate's source, where it is one of the product's."""


class Resolver:
    """Resolves the profile of one order. Reads only."""

    def __init__(self, lookups: Lookups, transaction: Transaction, revision: Revision) -> None:
        self._lookups = lookups
        self._order = transaction
        self._email = (transaction.email or "").strip()
        self._revision = revision
        self._evidence = Evidence(lookups, transaction)

    def prefetch(self) -> None:
        """Start the look-ups that every resolution needs, side by side."""
        if self._order.customer_id:
            self._lookups.customer_link(self._order.customer_id)
        if self._email:
            self._lookups.by_email(self._order.email or "")
        self._evidence.start()

    async def resolve(self, claim: Claim, chosen: str | None) -> Resolution:
        """The resolution for what the mapping claims, or for what the user chose."""
        try:
            if claim.error is not None:
                raise claim.error
            resolution = await (
                self._for_claim(claim.profile_id) if claim.profile_id else self._for_customer()
            )
            if chosen is not None:
                resolution = self._chosen(resolution, chosen)
            return await self._with_link(await self._unless_confirmed(resolution))
        except DeskError as error:
            notice = Notice.of(error)
            return Resolution(
                outcome="could_not_tell",
                profile_id=None,
                rule=None,
                trace=tuple(self._lookups.trace),
                conflicts=(notice,),
            )

    # The mapping gave a profile ------------------------------------------------------------------

    async def _for_claim(self, profile_id: str) -> Resolution:
        self._evidence.claimed(profile_id)
        link, with_email, profile = await asyncio.gather(
            self._link(), self._with_email(), self._lookups.profile(profile_id)
        )
        by_email = next((p for p in with_email if p.id == profile_id), with_email[0] if with_email else None)
        rule: Literal["external_id", "email"] | None = None
        if link.external_id == profile_id:
            rule = "external_id"
        elif by_email is not None and by_email.id == profile_id:
            rule = "email"
        candidates = [candidate(profile_id, rule or "formula", profile)]
        if profile is not None and profile.id != profile_id:
            candidates[0] = candidate(profile_id, rule or "formula", None)
            candidates.append(candidate(profile.id, "merged", profile))
        candidates += [candidate(p.id, "email", p) for p in with_email if p.id != profile_id]
        conflicts = claim_conflicts(self._order, profile_id, rule, profile, by_email)
        if rule == "email" and len(with_email) > 1:
            conflicts.append(two_profiles(self._order, with_email))
        self._note_conflicts(rule or "formula", conflicts)
        findings = await self._evidence.against(profile, profile_id)
        return Resolution(
            outcome="found",
            profile_id=profile_id,
            rule=rule,
            trace=tuple(self._lookups.trace),
            candidates=_each_once(*candidates, *findings.candidates),
            conflicts=tuple(conflicts),
            remarks=(
                *claim_remarks(self._order, rule, profile, by_email),
                *([two_profiles(self._order, with_email)] if rule != "email" and len(with_email) > 1 else []),
                *findings.notices,
            ),
        )

    def _note_conflicts(self, step: TraceStepName, conflicts: Sequence[Notice]) -> None:
        for conflict in conflicts:
            self._lookups.note(
                step,
                "conflict",
                stated(conflict.title, conflict.detail),
            )

    async def _link(self) -> ExternalLink:
        if not self._order.customer_id:
            return ExternalLink(None)
        return await self._lookups.customer_link(self._order.customer_id)

    async def _with_email(self) -> tuple[Profile, ...]:
        return await self._lookups.with_email(self._order.email or "") if self._email else ()

    # The mapping gave nothing: the customer is transferred first ---------------------------------

    async def _for_customer(self) -> Resolution:
        if not self._order.customer_id:
            return await self._for_guest()
        customer, link = await asyncio.gather(self._lookups.customer(self._order.customer_id), self._link())
        if customer is None:
            return self._not_found(
                say("iPaaS.com has no customer {customer_id}.", customer_id=self._order.customer_id),
                Findings(),
            )
        email = (customer.email or "").strip()
        if not email:
            return self._not_found(
                say(
                    "Customer {customer_id} has no email, so no profile can be created.",
                    customer_id=customer.id,
                ),
                Findings(),
            )
        return await self._to_transfer(customer, email, link)

    async def _for_guest(self) -> Resolution:
        findings = await self._evidence.beside_new()
        return self._not_found(
            say("The order is a guest's, and no profile has its email.")
            if self._email
            else say("The order is a guest's and has no email, so no profile can be found for it."),
            findings,
            # (a guest has no customer who could be linked)
            say(
                "In iPaaS.com, give the order a customer, or an email that a profile in Klaviyo has; then preview "
                "again."
            ),
        )

    async def _to_transfer(self, customer: Customer, email: str, link: ExternalLink) -> Resolution:
        """A person who has a profile never gets a second one, whichever identifier it is under; so these look-ups
        decide, and one that errs stops.
        """
        emails = dict.fromkeys(e for e in (customer.email, self._order.email) if e and e.strip())
        phone = e164(customer.phone)
        own = external_link_of(customer.raw, self._lookups.system_id)
        with_email, by_phone, linked = await asyncio.gather(
            asyncio.gather(*(self._lookups.with_email(email) for email in emails)),
            maybe(self._lookups.by_phone, phone),
            maybe(self._lookups.profile, link.external_id or own.external_id),
        )
        findings = await self._evidence.beside_new()
        found = {profile.id: profile for several in with_email for profile in several}
        there = [candidate(profile.id, "email", profile) for profile in found.values()]
        if linked is not None:
            there.append(candidate(linked.id, "external_id", linked))
        if by_phone is not None:
            there.append(candidate(by_phone.id, "phone", by_phone))
        candidates = _each_once(*there)
        if not candidates:
            return self._would_create(customer, email, findings)
        conflicts = [two_profiles(self._order, several) for several in with_email if len(several) > 1][:1]
        firsts = {several[0].id: several[0] for several in with_email if several}
        conflicts += new_profile_conflicts(self._order, customer, list(firsts.values()), by_phone, linked)
        self._note_conflicts("customer_transfer", conflicts)
        if not found and linked is None:
            # Only the phone number is known to Klaviyo: the transfer would be refused.
            made = self._would_create(customer, email, findings)
            return msgspec.structs.replace(
                made,
                candidates=_each_once(*candidates, *findings.candidates),
                conflicts=(*conflicts, *made.conflicts),
            )
        return Resolution(
            outcome="found",
            profile_id=candidates[0].profile_id,
            rule="customer_transfer",
            trace=tuple(self._lookups.trace),
            candidates=_each_once(*candidates, *findings.candidates),
            conflicts=tuple(conflicts),
            remarks=tuple(findings.notices),
        )

    def _would_create(self, customer: Customer, email: str, findings: Findings) -> Resolution:
        body = profile_body(
            email=email,
            first_name=customer.first_name,
            last_name=customer.last_name,
            organization=customer.company,
            billing_address=customer.billing_address,
        )
        self._lookups.note(
            "customer_transfer",
            "would_create",
            say("Customer {customer_id} is transferred to Klaviyo first.", customer_id=customer.id),
        )
        return Resolution(
            outcome="would_create",
            profile_id=None,
            rule="customer_transfer",
            trace=tuple(self._lookups.trace),
            candidates=_each_once(*findings.candidates),
            conflicts=tuple(refused_profile(customer, email, body)),
            remarks=(*new_profile_remarks(self._order, customer), *findings.notices),
            customer_transfer=PlannedRequest("POST", self._revision.path("/api/profiles"), raw_json(body)),
        )

    def _not_found(self, why: str, findings: Findings, hint: str = "") -> Resolution:
        self._lookups.note("customer_transfer", "not_found", why)
        notice = Notice(
            title=UNRESOLVED,
            detail=why,
            hint=hint
            or say(
                "Link the customer to a Klaviyo profile, or give the customer an email that a profile has; "
                "then preview again."
            ),
            name="unresolved",
        )
        return Resolution(
            outcome="not_found",
            profile_id=None,
            rule=None,
            trace=tuple(self._lookups.trace),
            candidates=_each_once(*findings.candidates),
            conflicts=(notice,),
            remarks=tuple(findings.notices),
        )

    # The user's own choice -----------------------------------------------------------------------

    def _chosen(self, resolution: Resolution, chosen: str) -> Resolution:
        known = next((c for c in resolution.candidates if c.profile_id == chosen and c.exists), None)
        if known is None:
            ids = joined(", ", (c.profile_id for c in resolution.candidates if c.exists)) or say("none")
            notice = Notice(
                title=say("The profile {chosen} can't be chosen", chosen=chosen),
                detail=say("It isn't one of those the look-ups found ({ids}).", ids=ids),
                hint=say("Choose one of these, or correct the link in iPaaS.com and preview again."),
                name="not_a_candidate",
            )
            return msgspec.structs.replace(resolution, conflicts=(*resolution.conflicts, notice))
        self._lookups.note(
            "chosen",
            "found",
            say("The user chose the profile {chosen} ({source}).", chosen=chosen, source=known.source),
        )
        return Resolution(
            outcome="found",
            profile_id=chosen,
            rule=_RULES.get(known.source),
            chosen=True,
            trace=tuple(self._lookups.trace),
            candidates=resolution.candidates,
            remarks=(*resolution.conflicts, *resolution.remarks),
        )

    async def _unless_confirmed(self, resolution: Resolution) -> Resolution:
        """Says that the customer's link wasn't found by a look-up of which nothing shows that it finds any."""
        if resolution.outcome not in ("found", "would_create") or (await self._link()).confirmed:
            return resolution
        notice = Notice(
            title=say("Couldn't confirm that the customer has no link"),
            detail=say(
                "iPaaS.com's look-up found none for customer {customer_id}. No linked customer is known to "
                "test whether the look-up works; something in between would give the same response.",
                customer_id=self._order.customer_id,
            ),
            hint=say("Check the customer's external IDs in iPaaS.com before sending."),
            name="link_not_confirmed",
        )
        return msgspec.structs.replace(resolution, remarks=(*resolution.remarks, notice))

    async def _with_link(self, resolution: Resolution) -> Resolution:
        """Says whether the customer's link is missing and may be saved from here."""
        profile_id = resolution.profile_id
        if (
            resolution.outcome != "found"
            or resolution.conflicts
            or profile_id is None
            or not self._order.customer_id
            or (await self._link()).external_id is not None
            or any(notice.name in _AGAINST_LINK for notice in resolution.remarks)
        ):
            return resolution
        return msgspec.structs.replace(resolution, can_save_link=True)


def _each_once(*candidates: ProfileCandidate) -> tuple[ProfileCandidate, ...]:
    """Each profile once, under what it came up as first."""
    return tuple({c.profile_id: c for c in reversed(candidates)}.values())[::-1]
