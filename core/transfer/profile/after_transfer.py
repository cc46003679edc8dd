"""What a ProfileId mapping would give once its customer has been transferred to Klaviyo and linked.

The product transfers the customer first, then takes what the mapping says. So a mapping that gives nothing now is
fine if it would give the new profile then; one that gives nothing even so has no value, and the product refuses it.
"""

from __future__ import annotations

from core.emails import same_email
from core.formula import Functions, HostFunction
from core.transfer.profile.host_functions import host_functions
from core.transfer.profile.lookups import Lookups

TRANSFERRED = "(the transferred customer's profile)"
"""Stands for the id of the profile that the customer will have."""


async def functions_after_transfer(lookups: Lookups, customer_id: str) -> Functions:
    """The functions of formulas as they would answer then: the customer is linked, and found by their email.

    Raises what the look-up of the customer raises.
    """
    customer = await lookups.customer(customer_id)
    email = customer.email if customer is not None else None

    async def external_id(record_id: object, record_type: str | None, system_id: object) -> str | None:
        if record_id in (None, "") or not record_type or system_id is None:
            return None
        is_customer = record_type.strip().casefold() == "customer" and str(record_id) == customer_id
        if is_customer and str(system_id) == lookups.system_id:
            return TRANSFERRED
        return (await lookups.link(record_type, str(record_id), str(system_id))).external_id

    async def by_email(wanted: str | None) -> str | None:
        if same_email(wanted, email):
            return TRANSFERRED
        profile = await lookups.by_email(wanted) if wanted and wanted.strip() else None
        return profile.id if profile is not None else None

    record = (("id", "object"), ("type", "string"), ("systemId", "object"))
    functions = host_functions(lookups)
    for suffix in ("", "Async"):
        functions = functions.bind(HostFunction(f"GetExternalId{suffix}", record, "string", external_id))
    return functions.bind(HostFunction("GetCustomerIdByEmail", (("email", "string"),), "string", by_email))
