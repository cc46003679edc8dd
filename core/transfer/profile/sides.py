"""Records of both systems as the sides of a comparison, and as profiles to choose from."""

from __future__ import annotations

from core.ipaas import Customer, Transaction
from core.klaviyo import Profile
from core.transfer.plan.notice import ComparedRecord
from core.transfer.plan.resolution import CandidateSource, ProfileCandidate


def of_profile(profile: Profile) -> ComparedRecord:
    """A Klaviyo profile as one side."""
    return ComparedRecord(
        kind="profile",
        id=profile.id,
        name=profile.name,
        email=profile.email,
        phone=profile.phone,
        created=profile.created,
    )


def of_customer(customer: Customer) -> ComparedRecord:
    """A customer of iPaaS.com as one side."""
    return ComparedRecord(
        kind="customer",
        id=customer.id,
        name=customer.name,
        email=customer.email,
        phone=customer.phone,
        created=customer.created,
    )


def of_order(order: Transaction) -> ComparedRecord:
    """The order itself as one side: it has an email of its own."""
    return ComparedRecord(
        kind="order", id=order.id, name=order.number, email=order.email, created=order.created
    )


def candidate(profile_id: str, source: CandidateSource, profile: Profile | None) -> ProfileCandidate:
    """A profile that could be meant; one that Klaviyo doesn't have is a candidate too."""
    if profile is None:
        return ProfileCandidate(profile_id=profile_id, source=source, exists=False)
    return ProfileCandidate(
        profile_id=profile_id,
        source=source,
        email=profile.email,
        name=profile.name,
        phone=profile.phone,
        created=profile.created,
    )
