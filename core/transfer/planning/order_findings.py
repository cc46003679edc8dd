"""What is to be told of an order before any of its events: its lines, its email, and whether it is a sale at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from core.emails import same_email
from core.ipaas import Transaction
from core.mapping.destinations import EVENT_PROPERTIES
from core.mapping.findings import Finding
from core.words import joined, say

_STATUSES: Mapping[str, tuple[str, str]] = {
    "cancelled": (
        say(
            "The order is cancelled: Klaviyo would count its value as revenue, and flows would thank the "
            "customer for it."
        ),
        say("If it still has to be recorded, correct it afterwards with a Cancelled Order event."),
    ),
    "refunded": (
        say("The order is refunded: Klaviyo would count its value as revenue the shop doesn't have."),
        say("If it still has to be recorded, correct it afterwards with a Refunded Order event."),
    ),
    "partial refunded": (
        say("The order is partly refunded: Klaviyo would count its full value as revenue."),
        say("Correct the part afterwards with a Refunded Order event of that value."),
    ),
    "hold": (
        say("The order is on hold: it may never become a sale, and Klaviyo never removes an event."),
        say("Wait until it is released, unless Klaviyo should count it now."),
    ),
    "quote": (
        say("This is a quote, not a sale: Klaviyo would count an offer as revenue."),
        say("Send it only if Klaviyo should count it as an order."),
    ),
    "return": (
        say("This is a Return: Klaviyo would count it as one more order, with its value as revenue."),
        say("Send it only if Klaviyo should count it as an order; for a return, use a Refunded Order event."),
    ),
}
"""By a status or a type (docs/facts.md#ipaas-transaction-types), in lower case."""
_ALIKE = {
    "cancelled": "cancelled",
    "canceled": "cancelled",
    "cancel": "cancelled",
    "refunded": "refunded",
    "refund": "refunded",
    "fullyrefunded": "refunded",
    "partialrefunded": "partial refunded",
    "partialrefund": "partial refunded",
    "partiallyrefunded": "partial refunded",
    "hold": "hold",
    "onhold": "hold",
    "held": "hold",
    "quote": "quote",
    "quotation": "quote",
    "quoted": "quote",
    "return": "return",
    "returned": "return",
    "validatedreturn": "return",
}
"""How records spell them, without letter case and what stands between words."""
_WITHIN = (
    (("cancel",), "cancelled"),
    (("void",), "cancelled"),
    (("part", "refund"), "partial refunded"),
    (("refund",), "refunded"),
)
"""What is in the longer ones: “Order Cancelled”, “Cancelled by customer”, “Refund pending”, “Voided”."""
_SHOWN = 60
_SALES = frozenset({"pending", "complete", "completed", "shipped", "backorder", "backordered"})
"""The statuses of a sale, of those that iPaaS.com's model names (docs/facts.md#ipaas-transaction-types)."""
_BETWEEN = re.compile(r"[\W_]+")


def order_findings(
    transaction: Transaction, properties: Mapping[str, object], *, no_collection: bool
) -> list[Finding]:
    """The findings of one order. `no_collection`: it has lines, and the mapping makes no events of them."""
    findings = []
    if no_collection:
        findings.append(
            Finding(
                "warning",
                say("Lines"),
                say(
                    "The mapping has no child collection for the lines, so there is no Ordered Product event."
                ),
                say("Check that the child collection is enabled in iPaaS.com."),
            )
        )
    if "lines" not in transaction.raw and None in transaction.raw.values():
        findings.append(
            Finding(
                "error",
                say("Lines"),
                say(
                    "The record came without Lines (lines), although it includes its nulls: its lines "
                    "aren't known."
                ),
                say("The field may have another name now: ask iPaaS.com's support."),
            )
        )
    elif not transaction.lines:
        findings.append(
            Finding(
                "warning", say("Lines"), say("The order has no lines, so there is no Ordered Product event.")
            )
        )
    findings += _sense(transaction)
    if not transaction.email:
        findings.append(Finding("warning", "EmailAddress", say("The order has no email.")))
    elif not _has_email(properties, transaction.email):
        findings.append(
            Finding(
                "warning",
                EVENT_PROPERTIES,
                say("The event's properties don't have the order's email."),
                say(
                    "The document's EventProperties formula puts it there; check that the subscriber wants "
                    "it that way."
                ),
            )
        )
    return findings


def _sense(transaction: Transaction) -> Iterator[Finding]:
    """What the status and the type mean for Klaviyo. A type that is no order's is told in any case."""
    status, kind = status_word(transaction.status), status_word(transaction.type)
    if status in _STATUSES:
        yield Finding("warning", "Status", *_STATUSES[status])
    elif not status:
        yield Finding(
            "hint",
            "Status",
            say("The order has no status, so it's unclear whether the sale is final."),
        )
    elif status not in _SALES:
        yield Finding(
            "warning",
            "Status",
            say(
                "The order's status, “{transaction_status}”, isn't one that iPaaS.com documents: it's "
                "unclear whether the sale is final.",
                transaction_status=short(transaction.status),
            ),
            say("Check the order in iPaaS.com. Send it only if Klaviyo should count its value as revenue."),
        )
    if kind in _STATUSES and kind != status:
        yield Finding("warning", "Type", *_STATUSES[kind])
    elif kind not in ("", "order") and kind != status:
        yield Finding(
            "warning",
            "Type",
            say(
                "This transaction is a {type}, but would still be recorded as an order.",
                type=short(transaction.type),
            ),
            say("Send it only if Klaviyo should count it as an order."),
        )


def is_sale(status: str | None, kind: str | None) -> bool:
    """Whether a transaction is an order that stands, as far as its status and its type tell. One that was refunded in
    part was a sale.
    """
    words = {status_word(status), status_word(kind)} - {"partial refunded"}
    return not words & _STATUSES.keys() and status_word(kind) in ("", "order")


def short(text: str | None) -> str:
    """A status or a type as it is shown: no more of it than one has."""
    shown = joined(" ", (text or "").split())
    return shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…"


def status_word(text: str | None) -> str:
    """A status or a type by the word that this module knows it by; another one without what is between words."""
    word = _BETWEEN.sub("", text or "").casefold()
    if word in _ALIKE:
        return _ALIKE[word]
    return next((known for parts, known in _WITHIN if all(part in word for part in parts)), word)


def _has_email(value: object, email: str) -> bool:
    """Whether an email is among the values, at whatever depth."""
    if isinstance(value, Mapping):
        return any(_has_email(item, email) for item in value.values())
    if isinstance(value, list):
        return any(_has_email(item, email) for item in value)
    return isinstance(value, str) and same_email(value, email)
