"""Says that an order is in another currency than Klaviyo counts its value in.

iPaaS.com's orders have no field for it: a custom field, an extension field, a property of the payload or the
subscription's settings may name it. The integration sends no `value_currency`, so that Klaviyo takes the account's
preferred currency (docs/facts.md#klaviyo-value).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import msgspec

from core.ipaas import Subscription, Transaction
from core.outward.secrets import excerpt
from core.transfer.plan.body import payload_in
from core.transfer.plan.events import PlannedEvent, Problem
from core.words import joined, say

_NAME = re.compile(r"currency(?:code|iso|isocode|id|name|symbol)?$")
_MARKS = str.maketrans("", "", " _-.")


@dataclass(frozen=True)
class Named:
    """A currency as a record names it: its code, None where that is none of ISO 4217."""

    code: str | None
    told: str


def currency_of(order: Transaction) -> str | None:
    """The one currency that the order's record names; None where it names none, or several."""
    codes = {named.code for named in _named_by(order.raw)}
    return next(iter(codes)) if len(codes) == 1 else None


def with_currency(
    events: tuple[PlannedEvent, ...], order: Transaction, owner: Subscription, preferred: str
) -> tuple[PlannedEvent, ...]:
    """The events; that of the order itself with a warning where its currency isn't the account's (`preferred`, empty
    where it couldn't be read), and a hint where the two can't be compared.
    """
    found = next((event for event in events if event.line_id is None), None)
    if found is None:
        return events
    _, properties = payload_in(bytes(found.request.body))
    named = list(_named_by(order.raw)) or list(_pairs(properties)) or list(_pairs(owner.settings))
    problem = _problem({each.told: each for each in named}, preferred)
    if problem is None:
        return events
    return tuple(
        msgspec.structs.replace(event, problems=(*event.problems, problem)) if event is found else event
        for event in events
    )


def _problem(named: Mapping[str, Named], preferred: str) -> Problem | None:
    if not named:
        return None
    told = joined(", ", named)
    if not preferred or not all(each.code for each in named.values()):
        why = (
            say(
                "The order's currency ({told}) can't be compared with the account's preferred currency, {preferred}.",
                told=told,
                preferred=preferred,
            )
            if preferred
            else say(
                "The order's currency ({told}) can't be compared with the account's preferred currency, which could "
                "not be read.",
                told=told,
            )
        )
        return Problem(
            "hint",
            say("Currency"),
            why,
            say("Check it in both systems."),
        )
    if all(each.code == preferred.upper() for each in named.values()):
        return None
    return Problem(
        "warning",
        say("Currency"),
        say(
            "The order's currency is {told}; Klaviyo would count its value in the account's preferred "
            "currency, {preferred}.",
            told=told,
            preferred=preferred,
        ),
        say("Send it only if reports may count the amount as it is, or have the mapping convert the value."),
    )


def _named_by(raw: Mapping[str, object]) -> Iterator[Named]:
    yield from _pairs(raw)
    for field in _records(raw, "custom_fields"):
        yield from _pairs({str(field.get("custom_field_name")): field.get("value")})
    for payment in _records(raw, "payments"):
        info = payment.get("method_info")
        yield from _pairs({**payment, **(info if isinstance(info, dict) else {})})
    for pair in _records(raw, "extension_fields"):
        named = {str(key).casefold(): value for key, value in pair.items()}
        yield from _pairs({str(named.get("key")): named.get("value")})


def _records(raw: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    found = raw.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def _pairs(pairs: Mapping[str, object]) -> Iterator[Named]:
    for name, value in pairs.items():
        if _NAME.search(name.casefold().translate(_MARKS)) and value not in (None, ""):
            code = _code(value)
            yield Named(code, say("{code} in {name}", code=code or excerpt(repr(value), 40), name=name))


def _code(value: object) -> str | None:
    from babel.numbers import is_currency  # here: slow to import, and few orders name one

    text = value.strip().upper() if isinstance(value, str) else ""
    return text if len(text) == 3 and text.isascii() and is_currency(text) else None
