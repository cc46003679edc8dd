"""The question before a customer's link is saved in iPaaS.com."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from core.transfer.plan.notice import ComparedRecord
from core.transfer.plan.plan import Plan
from core.words import sentences, threaded
from gui.kit.language import tr
from gui.kit.question import Question
from gui.words.plans import profile_line


class ConfirmLink(Question):
    """Names the customer and the profile. Cancel is the default."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        target = plan.target
        where = (
            tr(
                "Company: {company}. Subscription: {subscription}.",
                company=target.company,
                subscription=target.subscription,
            )
            if target
            else ""
        )
        what = tr(
            "The profile's ID becomes the customer's external ID in iPaaS.com, so that the customer's next orders "
            "find it. Nothing is changed in Klaviyo, and nothing is sent."
        )
        super().__init__(
            parent,
            title=tr("Save the link in iPaaS.com"),
            text=tr(
                "Link {customer} to the Klaviyo profile {profile}?",
                customer=_customer(plan),
                profile=profile_line(plan),
            ),
            more=sentences(where, what),
            safe=tr("Cancel"),
            act=tr("&Save the link"),
            loses=False,
            help_page="profile",
        )


def _customer(plan: Plan) -> str:
    """The customer by what is known: the id, and name and email where a look-up brought them."""
    customer_id = plan.order.customer_id if plan.order is not None else None
    known = [part for part in (_record(plan, customer_id),) if part is not None]
    particulars = [part for record in known for part in (record.name, record.email) if part]
    if not particulars and plan.order is not None and plan.order.email:
        particulars = [tr("order of {email}", email=plan.order.email)]
    if particulars:
        return tr(
            "the customer {customer} ({facts})", customer=customer_id, facts=threaded(", ", particulars)
        )
    return tr("the customer {customer}", customer=customer_id)


def _record(plan: Plan, customer_id: str | None) -> ComparedRecord | None:
    remarks = plan.profile.remarks if plan.profile is not None else ()
    records = (record for notice in remarks for record in notice.records)
    return next((r for r in records if r.kind == "customer" and r.id == customer_id), None)
