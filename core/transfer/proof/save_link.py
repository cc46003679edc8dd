"""Saves a customer's missing link in iPaaS.com, where the plan has found the right profile."""

from __future__ import annotations

import uuid

import msgspec

from core.errors import DeskError, TransferError
from core.klaviyo import KlaviyoReader
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.destination import Destination
from core.transfer.sending.external_ids import Links
from core.transfer.sending.locks import order_lock
from core.transfer.sending.steps import Steps
from core.words import encoded, say, stated

_TITLE = say("The link can't be saved")


async def save_link(to: Destination, klaviyo: KlaviyoReader, plan: Plan) -> str:
    """Link the plan's customer to its profile; says what was done.

    What could have changed since the plan is read again. A link to another profile, or another customer's
    link to this one, is shown and left as it is. Raises TransferError, and what reads and writes raise.
    """
    customer_id, profile_id = _certain(plan)
    async with order_lock(to.locks, to.target, plan.transaction_id):
        if await klaviyo.profile(profile_id) is None:
            raise TransferError(
                say("Klaviyo no longer has the profile {profile_id}.", profile_id=profile_id),
                title=_TITLE,
                hint=say("Preview the order again."),
            )
        there = await to.ipaas.confirmed_link("Customer", customer_id, to.subscription_id)
        if there.external_id == profile_id:
            await _note_linked(to, plan)
            return say(
                "Customer {customer_id} is linked to {profile_id} already.",
                customer_id=customer_id,
                profile_id=profile_id,
            )
        if there.external_id is not None:
            raise TransferError(
                say(
                    "Customer {customer_id} is linked to {there_external_id}, not to {profile_id}.",
                    customer_id=customer_id,
                    there_external_id=there.external_id,
                    profile_id=profile_id,
                ),
                title=_TITLE,
                hint=say("Correct the customer's external ID in iPaaS.com if it is wrong."),
            )
        other = await to.ipaas.record_id("Customer", profile_id, to.subscription_id)
        if other is not None and other != customer_id:
            raise TransferError(
                say(
                    "The profile {profile_id} is linked to the customer {other} already.",
                    profile_id=profile_id,
                    other=other,
                ),
                title=_TITLE,
                hint=say("Find out which of the two customers the profile is, and correct it in iPaaS.com."),
            )
        await _journaled(to, plan, customer_id, profile_id)
    return say(
        "Customer {customer_id} is now linked to {profile_id}.",
        customer_id=customer_id,
        profile_id=profile_id,
    )


def _certain(plan: Plan) -> tuple[str, str]:
    """The customer and the profile; TransferError unless both are certain."""
    profile = plan.profile
    conflict = profile.conflicts[0] if profile is not None and profile.conflicts else None
    if profile is None or profile.outcome != "found" or profile.profile_id is None or conflict is not None:
        why = (
            stated(conflict.title, conflict.detail) if conflict is not None else say("No profile was found.")
        )
        raise TransferError(why, title=_TITLE, hint=say("First find out which profile is the right one."))
    if plan.order is None or not plan.order.customer_id:
        raise TransferError(say("A guest order has no customer to link."), title=_TITLE)
    return plan.order.customer_id, profile.profile_id


async def _note_linked(to: Destination, plan: Plan) -> None:
    """An earlier run that was to save the link and never ended has come to that."""
    if any(run.kind == "link" for run in await to.journal.unfinished(to.target, plan.transaction_id)):
        run_id = str(uuid.uuid4())
        await to.journal.begin_run(run_id, to.target, plan.transaction_id, plan.to_json(), kind="link")
        await to.journal.finish_run(run_id, "linked", None)


async def _journaled(to: Destination, plan: Plan, customer_id: str, profile_id: str) -> None:
    steps = Steps(str(uuid.uuid4()), plan.transaction_id)
    await to.journal.begin_run(steps.run_id, to.target, plan.transaction_id, plan.to_json(), kind="link")
    try:
        await Links(to, steps).save("Customer", customer_id, profile_id)
    except DeskError as error:
        await to.journal.finish_run(
            steps.run_id, "failed", msgspec.json.encode(Notice.of(error), enc_hook=encoded)
        )
        raise
    await to.journal.finish_run(steps.run_id, "linked", None)
