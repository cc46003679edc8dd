"""Which Klaviyo profile an order belongs to, and what speaks against it.

The subscriber's ProfileId formula decides; the look-ups that it made, and a few more, are the
evidence. A conflict stops the send until the user has chosen. (the user's document, "System Caveats")
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from core.errors import DeskError
from core.ipaas import Customer, Transaction
from core.klaviyo import Profile, Revision
from core.mapping.customer import profile_body
from core.transfer.lookups import Lookups, same_email
from core.transfer.plan import Notice, PlannedRequest, ProfileCandidate, ProfileRule, Resolution
from core.transfer.raw import raw_json

UNRESOLVED = "Profile could not be resolved"
"""The product's own message when no rule gives a profile."""


@dataclass(frozen=True)
class Claim:
    """What the ProfileId mapping said: an id, or nothing; or that it could not be evaluated."""

    profile_id: str | None
    error: DeskError | None = None


class Resolver:
    """Resolves the profile of one order. Reads only."""

    def __init__(self, lookups: Lookups, transaction: Transaction, revision: Revision) -> None:
        self._lookups = lookups
        self._order = transaction
        self._revision = revision

    def prefetch(self) -> None:
        """Start the look-ups that every resolution needs, side by side."""
        if self._order.customer_id:
            self._lookups.customer_link(self._order.customer_id)
        if self._order.email and self._order.email.strip():
            self._lookups.by_email(self._order.email)

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
        except DeskError as error:
            notice = Notice.of(error)
            return Resolution("could_not_tell", None, None, tuple(self._lookups.trace), conflicts=(notice,))
        return resolution

    # The mapping gave a profile ------------------------------------------------------------------

    async def _for_claim(self, profile_id: str) -> Resolution:
        linked, by_email, profile = await asyncio.gather(
            self._link(), self._email_profile(), self._lookups.profile(profile_id)
        )
        rule: ProfileRule | None = None
        if linked == profile_id:
            rule = "external_id"
        elif by_email is not None and by_email.id == profile_id:
            rule = "email"
        candidates = [_candidate(profile_id, rule or "formula", profile)]
        if by_email is not None and by_email.id != profile_id:
            candidates.append(_candidate(by_email.id, "email", by_email))
        conflicts = self._conflicts(profile_id, rule, profile, by_email)
        for conflict in conflicts:
            self._lookups.note(rule or "formula", "conflict", f"{conflict.title}. {conflict.detail}")
        return Resolution(
            outcome="found",
            profile_id=profile_id,
            rule=rule,
            trace=tuple(self._lookups.trace),
            candidates=tuple(candidates),
            conflicts=tuple(conflicts),
            remarks=tuple(self._remarks(rule, profile, by_email)),
        )

    async def _link(self) -> str | None:
        if not self._order.customer_id:
            return None
        return (await self._lookups.customer_link(self._order.customer_id)).external_id

    async def _email_profile(self) -> Profile | None:
        if not self._order.email or not self._order.email.strip():
            return None
        return await self._lookups.by_email(self._order.email)

    def _conflicts(
        self, profile_id: str, rule: ProfileRule | None, profile: Profile | None, by_email: Profile | None
    ) -> list[Notice]:
        source = {"external_id": "link", "email": "email"}.get(rule or "", "ProfileId mapping")
        if profile is None:
            return [
                Notice(
                    f"The {source} points to a profile that Klaviyo doesn't have",
                    f"Klaviyo has no profile {profile_id}; it may have been deleted or merged.",
                    "Correct the customer's external ID in iPaaS.com, or choose the profile to send to.",
                )
            ]
        if by_email is not None and by_email.id != profile_id:
            return [
                Notice(
                    f"The {source} and the email point to different people",
                    f"The {source} gives {profile_id} ({profile.email or 'no email'}); the order's email "
                    f"{self._order.email} belongs to {by_email.id}.",
                    "Find out whose order this is, then choose the profile to send to; "
                    "correct the customer's external ID in iPaaS.com if it is wrong.",
                )
            ]
        return []

    def _remarks(
        self, rule: ProfileRule | None, profile: Profile | None, by_email: Profile | None
    ) -> list[Notice]:
        email, remarks = self._order.email, []
        if profile is not None and email and by_email is None and not same_email(profile.email, email):
            remarks.append(
                Notice(
                    "The profile has another email than the order",
                    f"The order's email is {email}; the profile {profile.id} has {profile.email or 'none'}.",
                    "Check that the order belongs to this person before sending.",
                )
            )
        if by_email is not None and by_email.email != email:
            remarks.append(
                Notice(
                    "The email is written differently in Klaviyo",
                    f"The order has {email}; the profile has {by_email.email}.",
                )
            )
        if not email:
            remarks.append(
                Notice(
                    "The order has no email", "The profile was found without it.", "Check that it is theirs."
                )
            )
        if not self._order.customer_id and rule == "email":
            remarks.append(Notice("This is a guest order", "The profile was found by its email alone."))
        return remarks

    # The mapping gave nothing: the customer is transferred first ---------------------------------

    async def _for_customer(self) -> Resolution:
        if not self._order.customer_id:
            return self._not_found("The order is a guest's, and no profile has its email.")
        customer = await self._lookups.customer(self._order.customer_id)
        if customer is None:
            return self._not_found(f"iPaaS.com has no customer {self._order.customer_id}.")
        # A person who has a profile never gets a second one, whichever email it is under.
        emails = dict.fromkeys(e for e in (customer.email, self._order.email) if e and e.strip())
        found = await asyncio.gather(*(self._lookups.by_email(email) for email in emails))
        profiles = {profile.id: profile for profile in found if profile is not None}
        if not profiles:
            return self._would_create(customer)
        candidates = tuple(_candidate(p.id, "email", p) for p in profiles.values())
        conflicts = []
        if len(profiles) > 1 or not same_email(candidates[0].email, customer.email):
            conflicts.append(
                Notice(
                    "The customer's email and the order's email point to different profiles",
                    f"The customer has {customer.email or 'no email'}, the order {self._order.email}.",
                    "Find out whose order this is, then choose the profile to send to.",
                )
            )
        return Resolution(
            outcome="found",
            profile_id=candidates[0].profile_id,
            rule="customer_transfer",
            trace=tuple(self._lookups.trace),
            candidates=candidates,
            conflicts=tuple(conflicts),
        )

    def _would_create(self, customer: Customer) -> Resolution:
        if not customer.email or not customer.email.strip():
            return self._not_found(f"Customer {customer.id} has no email, so no profile can be made.")
        body = profile_body(
            email=customer.email.strip(),
            first_name=customer.first_name,
            last_name=customer.last_name,
            organization=customer.company,
            billing_address=customer.billing_address,
        )
        self._lookups.note(
            "customer_transfer", "would_create", f"Customer {customer.id} is transferred to Klaviyo first."
        )
        remarks = []
        if self._order.email and not same_email(self._order.email, customer.email):
            remarks.append(
                Notice(
                    "The customer has another email than the order",
                    f"The profile is made with {customer.email}; the order has {self._order.email}.",
                    "Check that the order belongs to this customer before sending.",
                )
            )
        return Resolution(
            outcome="would_create",
            profile_id=None,
            rule="customer_transfer",
            trace=tuple(self._lookups.trace),
            remarks=tuple(remarks),
            customer_transfer=PlannedRequest("POST", self._revision.path("/api/profiles"), raw_json(body)),
        )

    def _not_found(self, why: str) -> Resolution:
        self._lookups.note("customer_transfer", "not_found", why)
        notice = Notice(
            UNRESOLVED,
            why,
            "Link the customer to a Klaviyo profile, or give the customer an email that a profile has; "
            "then preview again.",
        )
        return Resolution("not_found", None, None, tuple(self._lookups.trace), conflicts=(notice,))

    # The user's own choice -----------------------------------------------------------------------

    def _chosen(self, resolution: Resolution, chosen: str) -> Resolution:
        candidate = next((c for c in resolution.candidates if c.profile_id == chosen and c.exists), None)
        if candidate is None:
            known = ", ".join(c.profile_id for c in resolution.candidates if c.exists) or "none"
            notice = Notice(
                f"The profile {chosen} can't be chosen",
                f"It is none of those that the look-ups found ({known}).",
                "Choose one of these, or correct the link in iPaaS.com and preview again.",
            )
            return Resolution(
                resolution.outcome,
                resolution.profile_id,
                resolution.rule,
                resolution.trace,
                resolution.candidates,
                (*resolution.conflicts, notice),
                resolution.remarks,
                resolution.customer_transfer,
            )
        self._lookups.note("chosen", "found", f"The user chose the profile {chosen} ({candidate.source}).")
        return Resolution(
            outcome="found",
            profile_id=chosen,
            rule="chosen",
            trace=tuple(self._lookups.trace),
            candidates=resolution.candidates,
            remarks=(*resolution.conflicts, *resolution.remarks),
        )


def _candidate(profile_id: str, source: str, profile: Profile | None) -> ProfileCandidate:
    if profile is None:
        return ProfileCandidate(profile_id, source, exists=False)
    return ProfileCandidate(profile_id, source, profile.email, profile.name)
