"""iPaaS.com's records as the program reads them. `raw` keeps the whole JSON for formulas.

Money is Decimal with the scale it was sent with. (docs/facts.md#ipaas-decimals)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeVar

from core.coerce import LONGEST_TEXT, WrongType, decimal_of, moment_of, text_of, truth_of, whole_of
from core.errors import ConfigurationError, UnreadableAnswer
from core.ipaas.spelling import as_modelled
from core.outward.secrets import KNOWN

T = TypeVar("T")
Raw = Mapping[str, object]

DELETED_PREFIX = "DELETED:"
"""A link's value that begins so is a deleted link. (docs/facts.md#ipaas-external-id)"""


@dataclass(frozen=True)
class ExternalLink:
    """What LookupExternal said: `external_id` is None when there is no link (or it was deleted). `quoted`: it came as
    a JSON string, and not bare.

    `confirmed` is False where the look-up found nothing, and no link is known by which it could be tried whether it
    finds any.
    """

    external_id: str | None
    deleted: str | None = None
    quoted: bool = False
    confirmed: bool = True


@dataclass(frozen=True, kw_only=True)
class Line:
    """One transaction line. `number` is its place, from 1."""

    id: str
    number: int
    sku: str | None
    description: str | None
    raw: Raw


@dataclass(frozen=True, kw_only=True)
class Transaction:
    """An order and its like."""

    id: str
    number: str | None
    customer_id: str | None
    email: str | None
    type: str | None
    status: str | None
    total: Decimal | None
    created: str | None
    system_id: str | None
    lines: tuple[Line, ...]
    raw: Raw

    @classmethod
    def from_json(cls, raw: Raw, where: str) -> Transaction:
        """Read the JSON; raises UnreadableAnswer, naming the field, when it isn't a transaction."""
        raw = as_modelled(raw, "Transaction", where)
        reader = _Reader(raw, where)
        return cls(
            id=reader.id(),
            number=reader.text("transaction_number"),
            customer_id=_no_guest(reader.number("customer_id")),
            email=reader.text("email_address"),
            type=reader.text("type"),
            status=reader.text("status"),
            total=reader.amount("total"),
            created=reader.moment("created_datetime"),
            system_id=reader.number("system_id"),
            lines=tuple(_line(line, n, where) for n, line in enumerate(reader.records("lines"), 1)),
            raw=raw,
        )


@dataclass(frozen=True, kw_only=True)
class Customer:
    """A customer, with the address that is primary for billing, where there is one."""

    id: str
    first_name: str | None
    last_name: str | None
    email: str | None
    company: str | None
    billing_address: Mapping[str, str | None] | None
    raw: Raw
    created: str | None = None

    @property
    def name(self) -> str | None:
        """First and last name, or None."""
        return " ".join(filter(None, (self.first_name, self.last_name))) or None

    @property
    def phone(self) -> str | None:
        """The phone number of the primary billing address, as it is written there."""
        value = (self.billing_address or {}).get("phone_number") or ""
        return value if value.strip() else None

    @classmethod
    def from_json(cls, raw: Raw, where: str) -> Customer:
        """Read the JSON; raises UnreadableAnswer. `addresses` may be absent: that they come under this
        name is assumed. (docs/facts.md#ipaas-customer-addresses)
        """
        raw = as_modelled(raw, "Customer", where)
        reader = _Reader(raw, where)
        return cls(
            id=reader.id(),
            first_name=reader.word("first_name"),
            last_name=reader.word("last_name"),
            email=reader.word("email_address"),
            company=reader.word("company"),
            billing_address=_billing_address(reader),
            raw=raw,
            created=reader.moment("created_datetime"),
        )


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """An installed integration of a company. `settings` can hold secrets: only `setting` reads it."""

    id: str
    name: str
    type: str | None
    integration_id: str | None
    settings: Mapping[str, str]

    @classmethod
    def from_json(cls, raw: Raw, where: str) -> Subscription:
        """Read the JSON of one subscription, or of one in the list (which has no settings)."""
        KNOWN.record(raw)
        raw = as_modelled(raw, "Subscription", where)
        reader = _Reader(raw, where)
        settings = raw.get("settings")
        pairs = settings if isinstance(settings, dict) else {}
        return cls(
            id=reader.id(),
            name=reader.text("name") or "",
            type=reader.text("type"),
            integration_id=reader.text("integration_id"),
            settings={str(key): _setting(value) for key, value in pairs.items()},
        )

    def setting(self, name: str) -> str | None:
        """A setting's text. The exact keys aren't public, so letter case, spaces, `_` and `-` don't count.
        Raises ConfigurationError where it is there twice with two values. (docs/facts.md#ipaas-settings-keys)
        """
        wanted = _folded(name)
        found = {key: value for key, value in self.settings.items() if _folded(key) == wanted}
        if len(set(found.values())) > 1:
            raise ConfigurationError(
                f"The subscription's settings have it as {' and '.join(found)}, with different values.",
                title=f"The subscription has the setting {name} more than once",
                hint="Leave one of them in the subscription's settings in iPaaS.com.",
            )
        return next(iter(found.values()), None)

    @property
    def generate_events(self) -> bool | None:
        """The gate; None when the setting is missing or neither TRUE nor FALSE."""
        text = (self.setting("Generate Events") or "").strip().casefold()
        return {"true": True, "false": False}.get(text)

    def __repr__(self) -> str:
        return f"Subscription({self.id!r}, {self.name!r})"


_TITLE = "A record can't be read"
_HINT = "Correct the record in iPaaS.com; or ask iPaaS.com's support what this field holds now."
_WRAPPERS = ("data", "result", "results", "value", "values", "items", "record", "transaction", "customer")


def external_id_of(raw: Raw, system_id: str) -> str | None:
    """The link that a record itself carries for one system; None when there is none or it is deleted."""
    return external_link_of(raw, system_id).external_id


def external_link_of(raw: Raw, system_id: str) -> ExternalLink:
    """The same, with the deleted link where there is no other."""
    found = [link for system, link in external_links_of(raw) if system == system_id]
    there = next((link for link in found if link.external_id is not None), None)
    return there or next((link for link in found if link.deleted), ExternalLink(None))


def external_links_of(raw: Raw) -> list[tuple[str, ExternalLink]]:
    """Every system that a record is linked to, or was, with the link."""
    return [(system, link_of(value)) for system, value in external_ids_of(raw)]


def link_of(value: str) -> ExternalLink:
    """A link by its text."""
    if value.startswith(DELETED_PREFIX):
        return ExternalLink(None, deleted=value[len(DELETED_PREFIX) :].strip())
    return ExternalLink(value)


def external_ids_of(raw: Raw) -> list[tuple[str, str]]:
    """Every system that a record is linked to, with its external ID there, as they are written."""
    links = raw.get("external_ids")
    found = []
    for link in links if isinstance(links, list) else ():
        reader = _Reader(link if isinstance(link, dict) else {}, "an external ID")
        system, external_id = reader.readable("system_id"), reader.readable("external_id")
        if system is not None and external_id and external_id.strip() and len(external_id) <= LONGEST_TEXT:
            found.append((system, external_id))
    return found


def overlong_links(raw: Raw) -> list[int]:
    """The lengths of a record's external IDs that are too long to be any."""
    links = raw.get("external_ids")
    texts = [
        link.get("external_id")
        for link in (links if isinstance(links, list) else ())
        if isinstance(link, dict)
    ]
    return [len(text) for text in texts if isinstance(text, str) and len(text) > LONGEST_TEXT]


def primary_addresses(raw: Raw) -> list[Raw] | None:
    """A customer's addresses that are primary for billing; None where the record has no addresses at all."""
    addresses = raw.get("addresses")
    if not isinstance(addresses, list):
        return None
    readers = [_Reader(each, "an address") for each in addresses if isinstance(each, dict)]
    return [reader.raw for reader in readers if reader.truth("is_primary_billing")]


def _no_truth(value: object) -> str | None:
    raise WrongType(str(value).casefold(), "text")


def _no_guest(customer_id: str | None) -> str | None:
    """The id of a customer; None for a guest, whose order may carry a 0. (docs/facts.md#ipaas-transaction)"""
    return customer_id if customer_id and customer_id.strip("0") else None


def _setting(value: object) -> str:
    """A setting's text; empty for what is none, which then counts as not set."""
    try:
        return text_of(value) or ""
    except WrongType:
        return ""


ADDRESS = ("phone_number", "address_1", "address_2", "city", "region", "country", "postal_code")


def _billing_address(customer: _Reader) -> dict[str, str | None] | None:
    """The texts of the address that is primary for billing. A postal code may come as a number."""
    for raw in customer.records("addresses", skip_others=True):
        reader = _Reader(raw, f"{customer.where}: an address")
        if reader.truth("is_primary_billing"):
            return {name: reader.part(name) for name in ADDRESS}
    return None


def _folded(name: str) -> str:
    return name.casefold().translate({ord(" "): None, ord("_"): None, ord("-"): None})


def _line(raw: Raw, number: int, where: str) -> Line:
    reader = _Reader(raw, f"{where}: line {number}")
    return Line(
        id=reader.id(),
        number=number,
        sku=reader.text("sku"),
        description=reader.long_text("description"),
        raw=raw,
    )


@dataclass(frozen=True)
class _Reader:
    """Reads single fields as iPaaS.com's models do; raises UnreadableAnswer with the field's name."""

    raw: Raw
    where: str

    def text(self, name: str) -> str | None:
        """A text of a line's length; `long_text` reads others."""
        found = self._read(name, text_of)
        if found is not None and len(found) > LONGEST_TEXT:
            raise UnreadableAnswer(
                f"{self.where}: `{name}` has {len(found):,} characters; {LONGEST_TEXT:,} are taken.",
                title=_TITLE,
                hint=_HINT,
            )
        return found

    def long_text(self, name: str) -> str | None:
        return self._read(name, text_of)

    def word(self, name: str) -> str | None:
        """A text that a person wrote: a truth value is none, though the model would take it."""
        return self._read(name, _no_truth) if isinstance(self.raw.get(name), bool) else self.text(name)

    def part(self, name: str) -> str | None:
        """The same of an address, which the whole profile bounds."""
        return self._read(name, _no_truth if isinstance(self.raw.get(name), bool) else text_of)

    def id(self) -> str:
        """The record's own id: a text, or a whole number."""
        value = self.raw.get("id")
        found = self.text("id") if isinstance(value, str) else self.number("id")
        if not found:
            within = next(
                (k for k, v in self.raw.items() if k.lower() in _WRAPPERS and isinstance(v, dict | list)),
                None,
            )
            wrapped = f" The record seems to be wrapped in `{within}`." if within else ""
            raise UnreadableAnswer(f"{self.where}: `id` is missing.{wrapped}", title=_TITLE, hint=_HINT)
        return found

    def moment(self, name: str) -> str | None:
        """A date and time, as ISO 8601 has it."""
        return self._read(name, moment_of)

    def number(self, name: str) -> str | None:
        """The id of another record, which is a whole number, as its digits."""
        found = self._read(name, whole_of)
        return None if found is None else str(found)

    def amount(self, name: str) -> Decimal | None:
        return self._read(name, decimal_of)

    def truth(self, name: str) -> bool:
        return bool(self._read(name, truth_of))

    def records(self, name: str, *, skip_others: bool = False) -> list[Raw]:
        """A list of records; nothing counts as none, and what is no record ends the reading or is passed over."""
        value = self.raw.get(name)
        found = [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
        if value is not None and (
            not isinstance(value, list) or not (skip_others or len(found) == len(value))
        ):
            raise UnreadableAnswer(
                f"{self.where}: `{name}` is not a list of records.", title=_TITLE, hint=_HINT
            )
        return list[Raw](found)

    def readable(self, name: str) -> str | None:
        """A text, None where there is none."""
        try:
            return text_of(self.raw.get(name))
        except WrongType:
            return None

    def _read(self, name: str, read: Callable[[object], T]) -> T:
        try:
            return read(self.raw.get(name))
        except WrongType as error:
            raise UnreadableAnswer(
                f"{self.where}: `{name}` holds {error}.",
                title=_TITLE,
                hint=_HINT,
            ) from None
