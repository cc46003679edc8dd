"""The functions that formulas call, answered by a plan's look-ups."""

from __future__ import annotations

from core.errors import UsageError
from core.formula import Functions, HostFunction
from core.transfer.profile.lookups import Lookups
from core.transfer.profile.outcomes import type_named
from core.words import say


def host_functions(lookups: Lookups) -> Functions:
    """Each is asked once in a plan, whoever asks; what they answered is noted as a sentence."""

    async def external_id(record_id: object, record_type: str | None, system_id: object) -> str | None:
        if record_id in (None, ""):
            return None
        link = await lookups.link(*_known(record_type, system_id, str(record_id)))
        lookups.note_call(
            say(
                "External ID of {record_type} {record_id}: {link_external_id}",
                record_type=record_type,
                record_id=record_id,
                link_external_id=link.external_id or say("none"),
            )
        )
        return link.external_id

    async def spaceport_id(found_by: str | None, record_type: str | None, system_id: object) -> str | None:
        if not found_by:
            return None
        found = await lookups.record_behind(*_known(record_type, system_id, found_by))
        lookups.note_call(
            say(
                "{record_type} with the external ID {found_by}: {found}",
                record_type=type_named(record_type or ""),
                found_by=found_by,
                found=found or say("none"),
            )
        )
        return found

    async def customer_by_email(email: str | None) -> str | None:
        if not email or not email.strip():
            return None
        profile = await lookups.by_email(email)
        lookups.note_call(
            say(
                "Profile with the email {email}: {profile_id}",
                email=email,
                profile_id=profile.id if profile else say("none"),
            )
        )
        return profile.id if profile else None

    record = (("id", "object"), ("type", "string"), ("systemId", "object"))
    functions = Functions()
    for suffix in ("", "Async"):
        functions = functions.bind(HostFunction(f"GetExternalId{suffix}", record, "string", external_id))
        functions = functions.bind(
            HostFunction(
                f"GetSpaceportId{suffix}",
                (("externalId", "string"), ("type", "string"), ("systemId", "object")),
                "string",
                spaceport_id,
            )
        )
    return functions.bind(
        HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", customer_by_email)
    )


def _known(record_type: str | None, system_id: object, wanted: str) -> tuple[str, str, str]:
    """Record type, what is looked for and system, as the look-ups take them; UsageError where the formula has
    nothing in their place.
    """
    if not record_type or system_id is None:
        nothing = say("the type of record") if not record_type else say("the system")
        raise UsageError(
            say("A look-up of {wanted} has nothing in place of {nothing}.", wanted=wanted, nothing=nothing),
            hint=say('Write it like GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId).'),
        )
    return record_type, wanted, str(system_id)
