"""What the questions about a profile bring: notices, and profiles that could be meant as well."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.emails import same_email
from core.ipaas import Customer, Transaction
from core.klaviyo import Profile
from core.transfer.plan.notice import Notice
from core.transfer.plan.resolution import ProfileCandidate
from core.transfer.profile.sides import candidate, of_customer, of_order, of_profile


@dataclass
class Findings:
    """What the questions brought: notices, and profiles that could be meant as well."""

    notices: list[Notice] = field(default_factory=list)
    candidates: list[ProfileCandidate] = field(default_factory=list)
    linked_to_other: bool = False
    """Another customer than the order's is linked to the profile."""


def of_phone(
    findings: Findings,
    customer: Customer,
    profile: Profile | None,
    profile_id: str,
    by_phone: Profile | None,
) -> None:
    """What the profile with the customer's phone number says: another one, or the same under another email."""
    if by_phone is None:
        return
    if by_phone.id != profile_id:
        findings.candidates.append(candidate(by_phone.id, "phone", by_phone))
        findings.notices.append(
            Notice(
                title="Another profile has the customer's phone number",
                detail=f"{customer.phone} belongs to the profile {by_phone.id} ({by_phone.email or 'no email'}).",
                hint="Check whether both profiles are one person; Klaviyo can merge them.",
                name="phone_elsewhere",
                records=(of_customer(customer), of_profile(by_phone)),
            )
        )
    elif profile is not None and not same_email(profile.email, customer.email):
        findings.notices.append(
            Notice(
                title="The profile has the customer's phone number, but another email",
                detail=f"The customer has {customer.email or 'no email'}, the profile {profile.email or 'none'}.",
                hint="It is likely the same person under an older email. Check it before sending.",
                name="phone_without_email",
                records=(of_customer(customer), of_profile(profile)),
            )
        )


def of_email(
    findings: Findings, order: Transaction, customer: Customer, profile_id: str, by_email: Profile | None
) -> None:
    """That the customer has another email than the order, and whose it is in Klaviyo."""
    if not order.email or not customer.email or same_email(order.email, customer.email):
        return
    records = [of_order(order), of_customer(customer)]
    detail = f"The customer has {customer.email}, the order {order.email}."
    if by_email is not None and by_email.id != profile_id:
        findings.candidates.append(candidate(by_email.id, "customer_email", by_email))
        records.append(of_profile(by_email))
        detail += f" The customer's email belongs to the profile {by_email.id}."
    findings.notices.append(
        Notice(
            title="The customer has another email than the order",
            detail=detail,
            hint="Check that the order belongs to this customer before sending.",
            name="customer_email",
            records=tuple(records),
        )
    )


def without_names(customer: Customer) -> list[Notice]:
    """That the customer's record has no fields for the names that a new profile would have."""
    lacking = [name for name in ("first_name", "last_name") if name not in customer.raw]
    if not lacking:
        return []
    fields = " and ".join(f"`{name}`" for name in lacking)
    words = " and ".join(name.replace("_", " ") for name in lacking)
    return [
        Notice(
            title="The customer came without a name",
            detail=f"The record of customer {customer.id} has no {fields}, so the new profile would have no {words}.",
            hint="If the customer has it in iPaaS.com, the field may have another name now: ask iPaaS.com's support.",
            name="new_without_name",
            records=(of_customer(customer),),
        )
    ]


def without_addresses(customer: Customer, *, new: bool = False) -> Notice:
    """That the customer's record has no addresses at all, where phone number and place are read from."""
    lacks = (
        "the new profile would have no phone number and no place"
        if new
        else "its phone number isn't compared"
    )
    return Notice(
        title="The customer came without addresses",
        detail=f"The record of customer {customer.id} has no `addresses`, so {lacks}.",
        hint="If the customer has an address in iPaaS.com, the field may have another name now: ask iPaaS.com's "
        "support.",
        name="new_without_addresses" if new else "without_addresses",
        records=(of_customer(customer),),
    )
