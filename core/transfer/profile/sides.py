"""Records of both systems as the sides of a comparison, and as profiles to choose from."""

from __future__ import annotations

from core.ipaas import Customer, Transaction
from core.klaviyo import Profile
from core.transfer.plan.notice import ComparedRecord
from core.transfer.plan.resolution import ProfileCandidate


def of_profile(profile: Profile) -> ComparedRecord:
    """A Klaviyo profile as one side."""
    return ComparedRecord("profile", profile.id, profile.name, profile.email, profile.phone, profile.created)


def of_customer(customer: Customer) -> ComparedRecord:
    """A customer of iPaaS.com as one side."""
    return ComparedRecord(
        "customer", customer.id, customer.name, customer.email, customer.phone, customer.created
    )


def of_order(order: Transaction) -> ComparedRecord:
    """The order itself as one side: it has an email of its own."""
    return ComparedRecord("order", order.id, order.number, order.email, created=order.created)


def candidate(profile_id: str, source: str, profile: Profile | None) -> ProfileCandidate:
    """A profile that could be meant; one that Klaviyo doesn't have is a candidate too."""
    if profile is None:
        return ProfileCandidate(profile_id, source, exists=False)
    return ProfileCandidate(
        profile_id, source, profile.email, profile.name, phone=profile.phone, created=profile.created
    )
