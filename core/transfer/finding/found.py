"""What was found for a word, and what was looked at for it."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from core.transfer.finding.words import Kind, Word
from core.transfer.plan.order import OrderSummary

By = Literal["id", "transaction_number", "email_address", "customer", "day"]
_BY_WORDS: dict[By, str] = {
    "id": "its ID",
    "transaction_number": "its order number",
    "email_address": "its email",
    "customer": "its customer's email",
    "day": "its date",
}


class FoundOrder(msgspec.Struct, frozen=True, kw_only=True, tag_field="type", tag="order"):
    """An order that was found, as `resend-desk find --json` prints it. `word` is what it was found for, `by` which of
    its fields has it.
    """

    transaction_id: str
    transaction_number: str | None
    email_address: str | None
    created_datetime: str | None
    total: Decimal | None
    status: str | None
    word: str = ""
    by: tuple[By, ...] = ()
    transaction_type: str | None = None
    customer_id: str | None = None
    currency: str | None = None

    @property
    def by_told(self) -> str:
        """Which of its fields has the word."""
        named = [each for each in self.by if each != "customer" or "email_address" not in self.by]
        return " and ".join(_BY_WORDS[each] for each in named)


class WordAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What was found for one word. `looked` are the places that were looked at, `missing` what couldn't be looked at;
    `whole`: nothing of it is missing, so that what wasn't found isn't there. `unread` are odd records on the way.
    """

    word: str
    kinds: tuple[Kind, ...]
    orders: tuple[FoundOrder, ...] = ()
    looked: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    whole: bool = True
    hint: str = ""

    @property
    def sure(self) -> FoundOrder | None:
        """The one order that the word leads to; None where there are others, or may be."""
        if len(self.orders) != 1 or not self.whole or self.unread:
            return None
        return self.orders[0] if set(self.orders[0].by) & {"id", "transaction_number"} else None

    @property
    def told(self) -> str:
        """The answer in a sentence or two."""
        if not self.orders:
            lead = f"{self.word}: no order was found."
        elif len(self.orders) == 1:
            order = self.orders[0]
            lead = f"{self.word}: transaction {order.transaction_id} has it as {order.by_told}."
        else:
            lead = f"{self.word}: {len(self.orders)} orders have it."
        parts = [lead]
        if self.looked and (not self.orders or self.missing):
            parts.append(f"Looked at {'; '.join(self.looked)}.")
        if self.missing:
            parts.append(f"Not looked at: {'; '.join(self.missing)}.")
        return " ".join(parts)


def found_order(word: Word, order: OrderSummary, by: tuple[By, ...]) -> FoundOrder:
    """An order as it is offered for a word."""
    return FoundOrder(
        transaction_id=order.transaction_id,
        transaction_number=order.number,
        email_address=order.email,
        created_datetime=order.created,
        total=order.total,
        status=order.status,
        word=word.text,
        by=by,
        transaction_type=order.type,
        customer_id=order.customer_id,
        currency=order.currency,
    )
