"""What the questions about a profile bring: notices, and profiles that could be meant as well."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.emails import same_email
from core.ipaas import Customer, Transaction
from core.klaviyo import Profile
from core.transfer.plan.notice import Notice
from core.transfer.plan.resolution import ProfileCandidate
from core.transfer.profile.sides import candidate, of_customer, of_order, of_profile
from core.words import as_code, listed, say, sentences


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
                title=say("Another profile has the customer's phone number"),
                detail=say(
                    "{phone} belongs to the profile {by_phone_id} ({by_phone_email}).",
                    phone=customer.phone,
                    by_phone_id=by_phone.id,
                    by_phone_email=by_phone.email or say("no email"),
                ),
                hint=say("Check whether both profiles are one person; Klaviyo can merge them."),
                name="phone_elsewhere",
                records=(of_customer(customer), of_profile(by_phone)),
            )
        )
    elif profile is not None and not same_email(profile.email, customer.email):
        findings.notices.append(
            Notice(
                title=say("The profile has the customer's phone number, but another email"),
                detail=say(
                    "The customer has {customer_email}, the profile {profile_email}.",
                    customer_email=customer.email or say("no email"),
                    profile_email=profile.email or say("none"),
                ),
                hint=say("It is likely the same person under an older email. Check it before sending."),
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
    detail = say(
        "The customer has {customer_email}, the order {order_email}.",
        customer_email=customer.email,
        order_email=order.email,
    )
    if by_email is not None and by_email.id != profile_id:
        findings.candidates.append(candidate(by_email.id, "customer_email", by_email))
        records.append(of_profile(by_email))
        detail = sentences(
            detail,
            say("The customer's email belongs to the profile {by_email_id}.", by_email_id=by_email.id),
        )
    findings.notices.append(
        Notice(
            title=say("The customer's email differs from the order's"),
            detail=detail,
            hint=say("Check that the order belongs to this customer before sending."),
            name="customer_email",
            records=tuple(records),
        )
    )


def without_names(customer: Customer) -> list[Notice]:
    """That the customer's record has no fields for the names that a new profile would have."""
    lacking = [name for name in ("first_name", "last_name") if name not in customer.raw]
    if not lacking:
        return []
    fields = listed([as_code(name) for name in lacking])
    names = {"first_name": say("first name"), "last_name": say("last name")}
    words = listed([names[name] for name in lacking])
    return [
        Notice(
            title=say("The customer came without a name"),
            detail=say(
                "The record of customer {customer_id} has no {fields}, so the new profile would have no "
                "{words}.",
                customer_id=customer.id,
                fields=fields,
                words=words,
            ),
            hint=say(
                "If the customer has it in iPaaS.com, the field may have another name now: ask iPaaS.com's "
                "support."
            ),
            name="new_without_name",
            records=(of_customer(customer),),
        )
    ]


def without_addresses(customer: Customer, *, new: bool = False) -> Notice:
    """That the customer's record has no addresses at all, where phone number and place are read from."""
    lacks = (
        say("the new profile would have no phone number or location")
        if new
        else say("its phone number isn't compared")
    )
    return Notice(
        title=say("The customer came without addresses"),
        detail=say(
            "The record of customer {customer_id} has no `addresses`, so {lacks}.",
            customer_id=customer.id,
            lacks=lacks,
        ),
        hint=say(
            "If the customer has an address in iPaaS.com, the field may have another name now: ask "
            "iPaaS.com's support."
        ),
        name="new_without_addresses" if new else "without_addresses",
        records=(of_customer(customer),),
    )
