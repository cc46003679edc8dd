"""iPaaS.com's records as the program reads them. `raw` keeps the whole JSON for formulas.

Money is Decimal with the scale it was sent with. (docs/facts.md#ipaas-decimals)
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from core.errors import UnreadableAnswer

Raw = Mapping[str, object]

DELETED_PREFIX = "DELETED:"
"""A link's value that begins so is a deleted link. (docs/facts.md#ipaas-external-id)"""


@dataclass(frozen=True)
class ExternalLink:
    """What LookupExternal said: `external_id` is None when there is no link (or it was deleted)."""

    external_id: str | None
    deleted: str | None = None


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
        reader = _Reader(raw, where)
        lines = raw.get("lines")
        if lines is None:
            lines = []
        if not isinstance(lines, list) or not all(isinstance(line, dict) for line in lines):
            raise UnreadableAnswer(f"{where}: `lines` is not a list of lines.")
        return cls(
            id=reader.required("id"),
            number=reader.text("transaction_number"),
            customer_id=_no_guest(reader.text("customer_id")),
            email=reader.text("email_address"),
            type=reader.text("type"),
            status=reader.text("status"),
            total=reader.amount("total"),
            created=reader.text("created_datetime"),
            system_id=reader.text("system_id"),
            lines=tuple(_line(line, n, where) for n, line in enumerate(lines, 1)),
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
    billing_address: Raw | None
    raw: Raw
    created: str | None = None

    @property
    def name(self) -> str | None:
        """First and last name, or None."""
        return " ".join(filter(None, (self.first_name, self.last_name))) or None

    @property
    def phone(self) -> str | None:
        """The phone number of the primary billing address, as it is written there."""
        value = (self.billing_address or {}).get("phone_number")
        return value if isinstance(value, str) and value.strip() else None

    @classmethod
    def from_json(cls, raw: Raw, where: str) -> Customer:
        """Read the JSON; raises UnreadableAnswer. `addresses` may be absent: that they come under this
        name is assumed. (docs/facts.md#ipaas-customer-addresses)
        """
        reader = _Reader(raw, where)
        addresses = raw.get("addresses")
        primary = None
        if isinstance(addresses, list):
            primary = next(
                (a for a in addresses if isinstance(a, dict) and a.get("is_primary_billing")), None
            )
        return cls(
            id=reader.required("id"),
            first_name=reader.text("first_name"),
            last_name=reader.text("last_name"),
            email=reader.text("email_address"),
            company=reader.text("company"),
            billing_address=primary,
            raw=raw,
            created=reader.text("created_datetime"),
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
        reader = _Reader(raw, where)
        settings = raw.get("settings")
        pairs = settings if isinstance(settings, dict) else {}
        return cls(
            id=reader.required("id"),
            name=reader.text("name") or "",
            type=reader.text("type"),
            integration_id=reader.text("integration_id"),
            settings={str(key): "" if value is None else str(value) for key, value in pairs.items()},
        )

    def setting(self, name: str) -> str | None:
        """A setting's text. The exact keys aren't public, so letter case, spaces, `_` and `-` don't count.
        (docs/facts.md#ipaas-settings-keys)
        """
        wanted = _folded(name)
        return next((value for key, value in self.settings.items() if _folded(key) == wanted), None)

    @property
    def generate_events(self) -> bool | None:
        """The gate; None when the setting is missing or neither TRUE nor FALSE."""
        text = (self.setting("Generate Events") or "").strip().casefold()
        return {"true": True, "false": False}.get(text)

    def __repr__(self) -> str:
        return f"Subscription({self.id!r}, {self.name!r})"


def external_id_of(raw: Raw, system_id: str) -> str | None:
    """The link that a record itself carries for one system; None when there is none or it is deleted."""
    return external_link_of(raw, system_id).external_id


def external_link_of(raw: Raw, system_id: str) -> ExternalLink:
    """The same, with the deleted link where there is no other."""
    deleted = None
    for system, value in external_ids_of(raw):
        if system != system_id:
            continue
        if not value.startswith(DELETED_PREFIX):
            return ExternalLink(value)
        deleted = deleted or value[len(DELETED_PREFIX) :].strip() or None
    return ExternalLink(None, deleted)


def external_ids_of(raw: Raw) -> list[tuple[str, str]]:
    """Every system that a record is linked to, with its external ID there, as they are written."""
    links = raw.get("external_ids")
    return [
        (str(link.get("system_id")), str(link["external_id"]))
        for link in (links if isinstance(links, list) else [])
        if isinstance(link, dict) and link.get("external_id")
    ]


def _no_guest(customer_id: str | None) -> str | None:
    """The id of a customer; None for a guest, whose order may carry a 0. (docs/facts.md#ipaas-transaction)"""
    return customer_id if customer_id and customer_id.strip("0") else None


def _folded(name: str) -> str:
    return name.casefold().translate({ord(" "): None, ord("_"): None, ord("-"): None})


def _line(raw: Raw, number: int, where: str) -> Line:
    reader = _Reader(raw, f"{where}: line {number}")
    return Line(
        id=reader.required("id"),
        number=number,
        sku=reader.text("sku"),
        description=reader.text("description"),
        raw=raw,
    )


@dataclass(frozen=True)
class _Reader:
    """Reads single fields; ids come as text or as numbers."""

    raw: Raw
    where: str

    def text(self, name: str) -> str | None:
        value = self.raw.get(name)
        if value is None or isinstance(value, str):
            return value
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return str(value)
        raise UnreadableAnswer(f"{self.where}: `{name}` is neither text nor a number.")

    def required(self, name: str) -> str:
        value = self.text(name)
        if not value:
            raise UnreadableAnswer(f"{self.where}: `{name}` is missing.")
        return value

    def amount(self, name: str) -> Decimal | None:
        value = self.raw.get(name)
        if value is None:
            return None
        if isinstance(value, int | Decimal) and not isinstance(value, bool):
            return Decimal(value)
        raise UnreadableAnswer(f"{self.where}: `{name}` is not a number.")
