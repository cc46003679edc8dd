"""What a column of a table has: transaction IDs, order numbers, or whatever finds orders. Its heading says it and its
values do, and what is known of the connection's orders; where these don't agree, or say nothing, it is asked for.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from core.emails import fault_of
from core.transfer.ids import id_of

Holds = Literal["id", "number", "any"]
"""What a column has: transaction IDs, order numbers, or whatever finds orders (emails and days too)."""
HOLDS: tuple[Holds, ...] = get_args(Holds)
MOSTLY = 0.7
"""Of a column's values: so many of a kind make it a column of that kind."""

_ORDER = r"order|so|bestell(ungs?)?|auftrags?|pedido|orden"
IDS = re.compile(
    r"(ipaas(com)?)?(transaction|trans|txn|transaktions?)(id|key|identifier|kennung)?|ipaas(com)?id"
    r"|id(de|dela)?transaccion|transaccion(id)?"
)
NUMBERS = re.compile(
    rf"(shop|web|store|sales|customer)?({_ORDER}|transaction|transaktions)(number|no|nr|num|name|nummer|numero)|so"
    r"|(numero|num|no|n)(de|del|dela)?(pedido|orden|transaccion)|(numero|number)|name"
)
EITHER = re.compile(
    rf"(shop|web|store|sales|customer)?({_ORDER})(id|key)?|id(de|del|dela)?(pedido|orden)|id|bestellung"
)
"""Headings that shops and iPaaS.com alike give their own: an `Order ID` may be either's."""
MAILS = re.compile(r"(customer|billing|contact|kunden)?e?mail(address|adresse)?|correo(electronico)?")
OTHER = re.compile(
    r"(qty|quantity|amount|total|price|value|sum|count|menge|cantidad|zip|zipcode|postcode|plz|phone|telephone|mobile|"
    r"customer(id|no|number)?|product(id)?|line(id|no|number)?|item(id)?|sku|ean|upc|gtin|year|month|day|store|row|"
    r"nr|no|pos|position|index|profileid|companyid|subscriptionid|eventid)"
)
WEAK = frozenset({"name", "number", "numero", "order", "transaction", "so", "id", "orden"})
"""Headings that other columns have as well: their values have to agree."""
_NUMBER = re.compile(r"#?(?=.*\d)[\w][\w./-]{2,29}")
_ENOUGH = 3
"""So many known orders have a shape."""
_FEW = 0.3
_CHANCE = 0.001
"""What is less likely than this isn't taken for possible."""


@dataclass(frozen=True)
class Known:
    """The transaction IDs of orders that the program has seen, and their order numbers."""

    ids: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()


def kind_of(heading: str, values: Sequence[str], known: Known) -> Holds | None:
    """What a column of this heading (empty without one) and these values has; None where it may be either of two: an
    order number that is taken for an ID would lead to somebody else's order.
    """
    bare_heading = bare(heading)
    if not bare_heading or not any(each.fullmatch(bare_heading) for each in (IDS, NUMBERS, EITHER)):
        return "number" if share(values, is_id) < MOSTLY <= share(values, is_number) else "any"
    says = _said_by(values, known)
    if IDS.fullmatch(bare_heading):
        # One with some IDs has IDs, and what else is in it is refused with its reason.
        return "id" if says != "number" or 0 < share(values, is_id) < MOSTLY else None
    if NUMBERS.fullmatch(bare_heading):
        return None if says == "id" else "number"
    return says


def bare(heading: str) -> str:
    """A heading without letter case, accents, marks and spaces."""
    letters = unicodedata.normalize("NFKD", heading.casefold())
    return re.sub(r"[\W_]+", "", "".join(each for each in letters if not unicodedata.combining(each)))


def share(values: Sequence[str], fits: Callable[[str], bool]) -> float:
    """How many of the values fit, from 0 to 1."""
    return sum(1 for value in values if fits(value)) / len(values) if values else 0.0


def is_id(cell: str) -> bool:
    """Whether it may be a transaction ID."""
    return id_of(cell) is not None and len(cell) >= 3


def is_number(cell: str) -> bool:
    """Whether it may be an order number."""
    return _NUMBER.fullmatch(cell) is not None and "@" not in cell


def is_mail(cell: str) -> bool:
    """Whether it is an email."""
    return "@" in cell and not fault_of(cell)


def _said_by(values: Sequence[str], known: Known) -> Literal["id", "number"] | None:
    """What the values are, whatever their heading says. Whole numbers may be either: they are what they look like
    among the orders that are known, if it is one of the two.
    """
    if not values:
        return None
    whole = share(values, is_id)
    if whole < _FEW:
        return "number" if share(values, is_number) >= MOSTLY else None
    if whole < MOSTLY or min(len(known.ids), len(known.numbers)) < _ENOUGH:
        return None
    among_ids, among_numbers = (
        share(values, each.__contains__) for each in (known.ids, _unmarked(known.numbers))
    )
    as_id = share(values, _as_long_as(known.ids)) >= MOSTLY
    as_number = share(values, _as_long_as(known.numbers)) >= MOSTLY
    if not among_numbers:
        # Where few of the known numbers are whole ones, so many of them in a row is no chance.
        as_number &= (
            share(tuple(known.numbers), lambda each: _unmarked_one(each).isdigit()) ** len(values) > _CHANCE
        )
    if as_id and as_number:
        # Both look alike, and only the orders themselves can tell.
        as_id = among_ids >= MOSTLY and not among_numbers
        as_number = among_numbers >= MOSTLY and not among_ids
    if as_id == as_number:
        return None
    return "id" if as_id else "number"


def _as_long_as(known: frozenset[str]) -> Callable[[str], bool]:
    """Whether a whole number has as many digits as some of these that are whole numbers."""
    lengths = {len(each) for each in _unmarked(known) if each.isdigit()}
    return lambda value: len(value) in lengths


def _unmarked(numbers: frozenset[str]) -> frozenset[str]:
    return frozenset(map(_unmarked_one, numbers))


def _unmarked_one(number: str) -> str:
    return number.removeprefix("#")
