"""What came of each look-up, in a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from core.errors import DeskError
from core.ipaas import Customer, ExternalLink
from core.klaviyo import Profile
from core.transfer.plan.resolution import LookupOutcome
from core.words import joined, listed, say, say_count, stated


@dataclass(frozen=True)
class Outcome:
    """What came of one look-up, and a sentence about it."""

    outcome: LookupOutcome
    detail: str


def record_named(record_type: str, record_id: str) -> str:
    """A record by its type and its ID; a type that a mapping names is as it is written there."""
    if record_type == "Customer":
        return say("Customer {record_id}", record_id=record_id)
    if record_type == "Transaction":
        return say("Transaction {record_id}", record_id=record_id)
    return f"{record_type} {record_id}"


def type_named(record_type: str) -> str:
    """A type of records as people call it; one that a mapping names is as it is written there."""
    return say("Customer", about="a record") if record_type == "Customer" else record_type


def of_link(what: str, system_id: str, link: ExternalLink) -> Outcome:
    """A record's link; `what` names the record."""
    if link.deleted is not None:
        return Outcome(
            "deleted",
            say(
                "{what}: its link was deleted ({deleted}) and is ignored.",
                what=what,
                deleted=link.deleted,
            ),
        )
    if link.external_id is None:
        unsure = "" if link.confirmed else say(" The look-up itself couldn't be tested.")
        return Outcome(
            "not_found",
            say(
                "{what} has no link to subscription {system_id}.{unsure}",
                what=what,
                system_id=system_id,
                unsure=unsure,
            ),
        )
    return Outcome(
        "found", say("{what} is linked to {link_external_id}.", what=what, link_external_id=link.external_id)
    )


def of_record(record_type: str, external_id: str, found: str | None) -> Outcome:
    """The record behind an external ID."""
    what = say(
        "{record_type} with the external ID {external_id}",
        record_type=type_named(record_type),
        external_id=external_id,
    )
    if not found:
        return Outcome("not_found", say("No {what}.", what=what))
    return Outcome("found", say("{what} is {found}.", what=what, found=found))


def of_profile(profile_id: str, profile: Profile | None) -> Outcome:
    """A profile that was asked for by its id."""
    if profile is None:
        return Outcome("not_found", say("Klaviyo has no profile {profile_id}.", profile_id=profile_id))
    return Outcome(
        "found",
        say(
            "Klaviyo has the profile {profile_id} ({profile_email}).",
            profile_id=profile_id,
            profile_email=profile.email or say("no email"),
        ),
    )


def of_email(email: str, found: tuple[Profile, ...]) -> Outcome:
    """The profiles with an email."""
    if not found:
        return Outcome("not_found", say("No profile in Klaviyo has the email {email}.", email=email))
    if len(found) > 1:
        return Outcome(
            "conflict",
            say(
                "The email {email} belongs to {n_found} profiles: {ids}.",
                email=email,
                n_found=len(found),
                ids=listed([profile.id for profile in found]),
            ),
        )
    spelled = (
        "" if found[0].email == email else say(", there written {found_email}", found_email=found[0].email)
    )
    return Outcome(
        "found",
        say(
            "The email {email} belongs to the profile {found_id}{spelled}.",
            email=email,
            found_id=found[0].id,
            spelled=spelled,
        ),
    )


def of_customer(customer_id: str, customer: Customer | None) -> Outcome:
    """A customer's record."""
    if customer is None:
        return Outcome("not_found", say("iPaaS.com has no customer {customer_id}.", customer_id=customer_id))
    return Outcome(
        "found",
        say(
            "Customer {customer_id} has the email {customer_email}.",
            customer_id=customer_id,
            customer_email=customer.email or say("(none)"),
        ),
    )


def of_phone(phone: str, profile: Profile | None) -> Outcome:
    """The profile with a phone number."""
    if profile is None:
        return Outcome("not_found", say("No profile in Klaviyo has the phone number {phone}.", phone=phone))
    return Outcome(
        "found",
        say(
            "The phone number {phone} belongs to the profile {profile_id}.",
            phone=phone,
            profile_id=profile.id,
        ),
    )


def of_customers(email: str, found: tuple[Customer, ...]) -> Outcome:
    """The customers with an email."""
    if not found:
        return Outcome("not_found", say("No customer in iPaaS.com has the email {email}.", email=email))
    ids = joined(", ", (customer.id for customer in found))
    return Outcome(
        "found",
        say_count(
            len(found),
            "The email {email} is that of the customer {ids} in iPaaS.com.",
            "The email {email} is that of the customers {ids} in iPaaS.com.",
            email=email,
            ids=ids,
        ),
    )


def of_error(error: DeskError) -> Outcome:
    """A look-up that erred: whether it is there can't be told."""
    return Outcome(
        "could_not_tell",
        stated(error.title, error.detail),
    )
