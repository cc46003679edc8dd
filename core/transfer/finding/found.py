"""What was found for a word, and what was looked at for it."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

import msgspec

from core.transfer.finding.words import Kind, Word
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.words import joined, listed, say, say_count, sentences, without_values

By = Literal["id", "transaction_number", "email_address", "customer", "day"]
_BY_WORDS: dict[By, str] = {
    "id": say("its ID"),
    "transaction_number": say("its order number"),
    "email_address": say("its email"),
    "customer": say("its customer's email"),
    "day": say("its date"),
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
        return listed([_BY_WORDS[each] for each in named])


class WordAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """What was found for one word. `looked` are the places that were looked at, `missing` what couldn't be looked at;
    `whole`: nothing of it is missing, so that what wasn't found isn't there. `unread` are odd records on the way;
    `error` is why the list of orders couldn't be looked through; `days` are those that were meant, in words.
    """

    word: str
    kinds: tuple[Kind, ...]
    orders: tuple[FoundOrder, ...] = ()
    looked: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    whole: bool = True
    hint: str = ""
    error: Notice | None = None
    days: str = ""

    @property
    def sure(self) -> FoundOrder | None:
        """The one order that the word leads to; None where there are others, or may be."""
        if len(self.orders) != 1 or not self.whole or self.unread:
            return None
        return self.orders[0] if set(self.orders[0].by) & {"id", "transaction_number"} else None

    @property
    def told(self) -> str:
        """The answer in a sentence or two."""
        if not self.orders and self.error is not None and not self.looked:
            return say("“{word}” couldn't be searched: {why}.", word=self.word, why=self.error.title)
        if not self.orders and self.days and self.whole and not self.unread:
            lead = say("No order came in {on_days}.", on_days=self.days)
        elif not self.orders:
            lead = say("“{word}”: no order was found.", word=self.word)
        elif len(self.orders) == 1:
            order = self.orders[0]
            lead = say(
                "“{word}”: transaction {transaction_id} has it as {by_told}.",
                word=self.word,
                transaction_id=order.transaction_id,
                by_told=order.by_told,
            )
        else:
            lead = say_count(
                len(self.orders),
                "“{word}”: {n} order found.",
                "“{word}”: {n} orders found.",
                word=self.word,
            )
        parts = [lead]
        if self.looked and (not self.orders or self.missing):
            parts.append(say("Checked {looked}.", looked=joined("; ", self.looked)))
        if self.missing:
            parts.append(say("Not checked: {missing}.", missing=joined("; ", self.missing)))
        return joined(" ", parts)

    @property
    def is_missing(self) -> bool:
        """Whether there is no order of this word, and all of it was looked through."""
        return not self.orders and self.whole and self.error is None and not self.unread

    @property
    def told_alike(self) -> str:
        """What is told of this word and of others that aren't there, without the word; empty of any other answer."""
        if not self.is_missing or self.days or not self.looked:
            return ""
        looked = joined("; ", dict.fromkeys(map(_of_many, self.looked)))
        return sentences(say("Checked {looked}.", looked=looked), self.hint)


def searched_number(number: str) -> str:
    """Where an order number was looked for."""
    return say("iPaaS.com's search for the order number “{number}”", number=number)


def _of_many(looked: str) -> str:
    """Where several words were looked for, without one of them."""
    without = without_values(looked)
    if without == without_values(searched_number("")):
        return say("iPaaS.com's search by order number")
    return without


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
