"""iPaaS.com's records as the program reads them. `raw` keeps the whole JSON for formulas.

Money is Decimal with the scale it was sent with. (docs/facts.md#ipaas-decimals)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from core.coerce import WrongType, text_of
from core.errors import ConfigurationError
from core.ipaas.fields import FieldReader, Raw
from core.ipaas.spelling import as_modelled
from core.memory.letting_go import let_go_after
from core.outward.secrets import KNOWN
from core.words import joined, listed, say


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
        reader = FieldReader(raw, where)
        lines = reader.records("lines")
        made = cls(
            id=reader.id(),
            number=reader.text("transaction_number"),
            customer_id=_no_guest(reader.number("customer_id")),
            email=reader.text("email_address"),
            type=reader.text("type"),
            status=reader.text("status"),
            total=reader.amount("total"),
            created=reader.moment("created_datetime"),
            system_id=reader.number("system_id"),
            lines=tuple(_line(line, n, where) for n, line in enumerate(lines, 1)),
            raw=raw,
        )
        let_go_after(made, made.lines, lines)
        return made


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
        return joined(" ", filter(None, (self.first_name, self.last_name))) or None

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
        reader = FieldReader(raw, where)
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
    """An installed integration of a company. `settings` can hold secrets: only `setting` reads it. `webhook_key` is the
    one with which its queue takes transfers, a secret too; empty where there is none.
    """

    id: str
    name: str
    type: str | None
    integration_id: str | None
    settings: Mapping[str, str]
    webhook_key: str = ""

    @classmethod
    def from_json(cls, raw: Raw, where: str) -> Subscription:
        """Read the JSON of one subscription, or of one in the list (which has no settings)."""
        KNOWN.record(raw)
        raw = as_modelled(raw, "Subscription", where)
        reader = FieldReader(raw, where)
        settings = raw.get("settings")
        pairs = settings if isinstance(settings, dict) else {}
        return cls(
            id=reader.id(),
            name=reader.text("name") or "",
            type=reader.text("type"),
            integration_id=reader.text("integration_id"),
            settings={str(key): _setting(value) for key, value in pairs.items()},
            webhook_key=(reader.text("webhook_api_key") or "").strip(),
        )

    def setting(self, name: str) -> str | None:
        """A setting's text. The exact keys aren't public, so letter case, spaces, `_` and `-` don't count.
        Raises ConfigurationError where it is there twice with two values. (docs/facts.md#ipaas-settings-keys)
        """
        wanted = _folded(name)
        found = {key: value for key, value in self.settings.items() if _folded(key) == wanted}
        if len(set(found.values())) > 1:
            raise ConfigurationError(
                say(
                    "The subscription's settings have it as {found}, with different values.",
                    found=listed(list(found)),
                ),
                title=say("The subscription has the setting {name} more than once", name=name),
                hint=say("Keep only one of them in the subscription's settings in iPaaS.com."),
            )
        return next(iter(found.values()), None)

    @property
    def generate_events(self) -> bool | None:
        """The gate; None when the setting is missing or neither TRUE nor FALSE."""
        text = (self.setting("Generate Events") or "").strip().casefold()
        return {"true": True, "false": False}.get(text)

    def __repr__(self) -> str:
        return say("Subscription({id}, {name})", id=repr(self.id), name=repr(self.name))


def primary_addresses(raw: Raw) -> list[Raw] | None:
    """A customer's addresses that are primary for billing; None where the record has no addresses at all."""
    addresses = raw.get("addresses")
    if not isinstance(addresses, list):
        return None
    readers = [FieldReader(each, say("an address")) for each in addresses if isinstance(each, dict)]
    return [reader.raw for reader in readers if reader.truth("is_primary_billing")]


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


def _billing_address(customer: FieldReader) -> dict[str, str | None] | None:
    """The texts of the address that is primary for billing. A postal code may come as a number."""
    for raw in customer.records("addresses", skip_others=True):
        reader = FieldReader(raw, say("{where}: an address", where=customer.where))
        if reader.truth("is_primary_billing"):
            return {name: reader.part(name) for name in ADDRESS}
    return None


def _folded(name: str) -> str:
    return name.casefold().translate({ord(" "): None, ord("_"): None, ord("-"): None})


def _line(raw: Raw, number: int, where: str) -> Line:
    reader = FieldReader(raw, say("{where}: line {number}", where=where, number=number))
    return Line(
        id=reader.id(),
        number=number,
        sku=reader.text("sku"),
        description=reader.long_text("description"),
        raw=raw,
    )
