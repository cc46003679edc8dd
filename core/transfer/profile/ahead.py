"""Asks for many orders at once what their plans will ask about their people, so that it goes into few requests."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from core.errors import DeskError
from core.ipaas import IpaasReader, Transaction
from core.klaviyo import KlaviyoReader
from core.mapping.customer import e164
from core.transfer.plan.order import OrderSummary


async def ask_ahead(
    orders: Sequence[Transaction] | Sequence[OrderSummary],
    ipaas: IpaasReader,
    klaviyo: KlaviyoReader,
    system_id: str,
) -> None:
    """Fill the readers, which keep what they were asked. What errs is left to the plans, which ask again and tell."""

    async def by_link(customer_id: str) -> object:
        link = await ipaas.external_id("Customer", customer_id, system_id)
        return await klaviyo.profile(link.external_id) if link.external_id is not None else None

    async def by_phone(customer_id: str) -> object:
        phone = e164((await ipaas.customer(customer_id)).phone)
        return await klaviyo.profiles_by_phone(phone) if phone is not None else None

    customers = dict.fromkeys(order.customer_id for order in orders if order.customer_id)
    emails = dict.fromkeys(order.email for order in orders if order.email and order.email.strip())
    asked = await asyncio.gather(
        *(klaviyo.profiles_by_email(email) for email in emails),
        *map(by_link, customers),
        *map(by_phone, customers),
        return_exceptions=True,
    )
    for found in asked:
        if isinstance(found, BaseException) and not isinstance(found, DeskError):
            raise found
