"""The words for what the deciding look-ups brought: conflicts, which stop the send, and remarks."""

from __future__ import annotations

from collections.abc import Sequence

from core.emails import fault_of, same_but_for_tag, same_email, spelling
from core.ipaas import Customer, Transaction
from core.ipaas.records import ADDRESS, primary_addresses
from core.klaviyo import Profile
from core.mapping.customer import LARGEST_PROFILE, e164
from core.outward.text import marked
from core.transfer.plan.notice import ComparedRecord, Notice
from core.transfer.plan.resolution import ProfileRule
from core.transfer.profile.findings import without_addresses, without_names
from core.transfer.profile.sides import of_customer, of_order, of_profile
from core.words import listed, quoted, say, sentences

_SOURCES = {"external_id": say("link"), "email": say("email")}
_MAPPED = say("ProfileId mapping")


def claim_conflicts(
    order: Transaction,
    profile_id: str,
    rule: ProfileRule | None,
    profile: Profile | None,
    by_email: Profile | None,
) -> list[Notice]:
    """What stops an order whose mapping gave a profile."""
    source = _SOURCES.get(rule or "", _MAPPED)
    if profile is None:
        return [
            Notice(
                title=say("The {source} points to a profile that Klaviyo doesn't have", source=source),
                detail=say(
                    "Klaviyo has no profile {profile_id}; it may have been deleted or merged.",
                    profile_id=profile_id,
                ),
                hint=say("Correct the customer's external ID in iPaaS.com, or choose the profile to send to.")
                if by_email is not None
                else say("Correct or remove the customer's external ID in iPaaS.com, then preview again."),
                name="profile_missing",
                records=(of_order(order), *([of_profile(by_email)] if by_email is not None else [])),
            )
        ]
    if profile.id != profile_id:
        return [merged_profile(source, profile_id, profile)]
    if by_email is not None and by_email.id != profile_id:
        return [
            Notice(
                title=say("The {source} and the email point to different people", source=source),
                detail=say(
                    "The {source} gives {profile_id} ({profile_email}); the order's email {order_email} belongs "
                    "to {by_email_id}.",
                    source=source,
                    profile_id=profile_id,
                    profile_email=profile.email or say("no email"),
                    order_email=order.email,
                    by_email_id=by_email.id,
                ),
                hint=say(
                    "Find out whose order this is, then choose the profile to send to; correct the customer's "
                    "external ID in iPaaS.com if it is wrong."
                ),
                name="link_and_email",
                records=(of_profile(profile), of_profile(by_email)),
            )
        ]
    return []


def merged_profile(source: str, profile_id: str, survivor: Profile) -> Notice:
    """Klaviyo answered with another profile than the one that was asked for."""
    return Notice(
        title=say("The {source} points to a profile that was merged into another one", source=source),
        detail=say(
            "Klaviyo was asked for {profile_id} and returned {survivor_id} ({survivor_email}).",
            profile_id=profile_id,
            survivor_id=survivor.id,
            survivor_email=survivor.email or say("no email"),
        ),
        hint=say(
            "Check that it is the same person, then choose that profile; correct the customer's external "
            "ID in iPaaS.com."
        ),
        name="merged_profile",
        records=(ComparedRecord(kind="profile", id=profile_id), of_profile(survivor)),
    )


def two_profiles(order: Transaction, found: Sequence[Profile]) -> Notice:
    """Klaviyo has more than one profile with the order's email: which one is meant can't be told."""
    ids = listed([profile.id for profile in found])
    return Notice(
        title=say("Klaviyo has several profiles with the same email"),
        detail=say("{found_email} is that of {ids}.", found_email=found[0].email, ids=ids),
        hint=say(
            "Find out whose order this is, then choose the profile to send to; Klaviyo can merge the "
            "profiles."
        ),
        name="two_profiles",
        records=(of_order(order), *(of_profile(profile) for profile in found)),
    )


def claim_remarks(
    order: Transaction, rule: ProfileRule | None, profile: Profile | None, by_email: Profile | None
) -> list[Notice]:
    """What the user should know of an order whose mapping gave a profile."""
    email, remarks = order.email, []
    if profile is not None and email and by_email is None and not same_email(profile.email, email):
        remarks.append(_other_email(order, profile))
    if by_email is not None and email and by_email.email and (how := spelling(email, by_email.email)):
        remarks.append(
            Notice(
                title=say("The email is written differently in Klaviyo"),
                detail=sentences(
                    say(
                        "The order has {email}; the profile has {by_email_email}.",
                        email=_quoted(email),
                        by_email_email=_quoted(by_email.email),
                    ),
                    say("Only capital letters differ.") if how == "email_case" else "",
                ),
                name=how,
                records=(of_order(order), of_profile(by_email)),
            )
        )
    if not email:
        remarks.append(
            Notice(
                title=say("The order has no email"),
                detail=say("The profile was found without it."),
                hint=say("Check that it is theirs."),
                name="no_email",
            )
        )
    if not order.customer_id and rule == "email":
        remarks.append(
            Notice(
                title=say("This is a guest order"),
                detail=say("The profile was found by its email alone."),
                name="guest",
            )
        )
    return remarks


def new_profile_conflicts(
    order: Transaction,
    customer: Customer,
    by_email: Sequence[Profile],
    by_phone: Profile | None,
    linked: Profile | None,
) -> list[Notice]:
    """What stops an order whose mapping gave nothing, although Klaviyo knows one of the identifiers."""
    conflicts = []
    if linked is not None and all(profile.id != linked.id for profile in by_email):
        conflicts.append(
            Notice(
                title=say("The mapping returns no profile, but the customer is linked to one"),
                detail=say(
                    "Customer {customer_id} is linked to {linked_id} ({linked_email}).",
                    customer_id=customer.id,
                    linked_id=linked.id,
                    linked_email=linked.email or say("no email"),
                ),
                hint=say("Choose that profile, or correct the ProfileId mapping or the link in iPaaS.com."),
                name="link_not_used",
                records=(of_customer(customer), of_profile(linked)),
            )
        )
    if by_email and (len(by_email) > 1 or not same_email(by_email[0].email, customer.email)):
        conflicts.append(
            Notice(
                title=say("The customer's email and the order's email point to different profiles"),
                detail=say(
                    "The customer has {customer_email}, the order {order_email}.",
                    customer_email=customer.email or say("no email"),
                    order_email=order.email,
                ),
                hint=say("Find out whose order this is, then choose the profile to send to."),
                name="customer_email",
                records=(of_order(order), of_customer(customer), *(of_profile(p) for p in by_email)),
            )
        )
    if by_phone is not None and not by_email and (linked is None or linked.id != by_phone.id):
        conflicts.append(
            Notice(
                title=say("Another profile has the customer's phone number"),
                detail=say(
                    "{phone} belongs to the profile {by_phone_id} ({by_phone_email}), so Klaviyo would refuse "
                    "the new profile.",
                    phone=customer.phone,
                    by_phone_id=by_phone.id,
                    by_phone_email=by_phone.email or say("no email"),
                ),
                hint=say(
                    "Choose that profile if it is the same person; otherwise find out in Klaviyo whose "
                    "number it is."
                ),
                name="phone_taken",
                records=(of_customer(customer), of_profile(by_phone)),
            )
        )
    return conflicts


def refused_profile(customer: Customer, email: str, body: bytes) -> list[Notice]:
    """What stops an order whose customer Klaviyo would refuse as a new profile."""
    faults = []
    if fault := fault_of(email):
        faults.append(
            Notice(
                title=say("Klaviyo would refuse the customer's email"),
                detail=say(
                    "Customer {customer_id} has the email “{email}”. {fault}",
                    customer_id=customer.id,
                    email=marked(email, strictly=True),
                    fault=fault,
                ),
                hint=say("Correct the customer's email in iPaaS.com, then preview again."),
                name="email_invalid",
                records=(of_customer(customer),),
            )
        )
    if len(body) > LARGEST_PROFILE:
        faults.append(
            Notice(
                title=say("Klaviyo would refuse the new profile"),
                detail=say(
                    "It would have {n_body:,} bytes; Klaviyo accepts {largest_profile:,}.",
                    n_body=len(body),
                    largest_profile=LARGEST_PROFILE,
                ),
                hint=say("Shorten the customer's name or address in iPaaS.com, then preview again."),
                name="profile_too_large",
                records=(of_customer(customer),),
            )
        )
    return faults


def new_profile_remarks(order: Transaction, customer: Customer) -> list[Notice]:
    """What the user should know of a profile that would be made."""
    remarks = [*_of_addresses(customer), *without_names(customer)]
    if order.email and not same_email(order.email, customer.email):
        remarks.append(
            Notice(
                title=say("The customer's email differs from the order's"),
                detail=say(
                    "The profile is created with {customer_email}; the order has {order_email}.",
                    customer_email=customer.email,
                    order_email=order.email,
                ),
                hint=say("Check that the order belongs to this customer before sending."),
                name="customer_email",
                records=(of_order(order), of_customer(customer)),
            )
        )
    if customer.phone is not None and e164(customer.phone) is None:
        remarks.append(
            Notice(
                title=say("The phone number is left out"),
                detail=say(
                    "{phone} is not a valid number in E.164 form, which Klaviyo asks for.",
                    phone=customer.phone,
                ),
                name="phone_left_out",
                records=(of_customer(customer),),
            )
        )
    return remarks


def _of_addresses(customer: Customer) -> list[Notice]:
    """What is to be known of the address that the new profile gets: the first that is primary for billing."""
    primary = primary_addresses(customer.raw)
    if primary is None:
        return [without_addresses(customer, new=True)]
    parts = [{name: each.get(name) for name in ADDRESS} for each in primary]
    if any(each != parts[0] for each in parts[1:]):
        return [
            Notice(
                title=say("The customer has several primary billing addresses"),
                detail=say(
                    "Customer {customer_id} has {n_primary}; the new profile gets the first one.",
                    customer_id=customer.id,
                    n_primary=len(primary),
                ),
                hint=say("Check which one is right, and keep only one as primary in iPaaS.com."),
                name="several_addresses",
                records=(of_customer(customer),),
            )
        ]
    if not primary and customer.raw.get("addresses"):
        return [
            Notice(
                title=say("None of the customer's addresses is primary for billing"),
                detail=say(
                    "The new profile has no phone number or location, just as iPaaS.com would create it."
                ),
                name="no_primary_address",
                records=(of_customer(customer),),
            )
        ]
    return []


def _other_email(order: Transaction, profile: Profile) -> Notice:
    tag = same_but_for_tag(order.email, profile.email)
    by_tag = say(" They differ by a + tag.") if tag else ""
    return Notice(
        title=say("The profile's email differs from the order's"),
        detail=say(
            "The order's email is {order_email}; the profile {profile_id} has {profile_email}.{by_tag}",
            order_email=order.email,
            profile_id=profile.id,
            profile_email=profile.email or say("none"),
            by_tag=by_tag,
        ),
        hint=say("Check that the order belongs to this person before sending."),
        name="other_email_tag" if tag else "other_email",
        records=(of_order(order), of_profile(profile)),
    )


def _quoted(email: str) -> str:
    """Spaces around an email show only between quotes, and some characters not at all."""
    shown = marked(email, strictly=True)
    return quoted(shown) if email != email.strip() else shown
