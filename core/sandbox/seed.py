"""What the sandbox begins with: the records of `resources/sandbox`, completed from its `defaults.json`.

A story is `{"story", "title", "transaction"}`, where the transaction has only what matters to it; `deleted`
says that iPaaS.com has it no more. Events belong to the company's own Klaviyo account.

Two rules save long texts: `generate_lines` (`count`, `sku` and `description` with `{n}`, `first_price`,
`price_step`, `qty_cycle`) makes the lines and the totals, `repeat_description` (`line`, `text`, `times`) makes
one long.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from typing import cast

import msgspec

from core.sandbox.ordinary import ordinary_transactions
from core.sandbox.wire import Json, JsonObject, parse


class Story(msgspec.Struct, frozen=True):
    """One transaction with something to tell: `story` is its name, `title` says in a sentence what is so."""

    id: str
    story: str
    title: str
    subscription_id: str
    customer_id: str | None


@dataclass
class Seed:
    """Fresh copies of everything, for one sandbox to change as it likes. Records are as JSON has them."""

    accounts: JsonObject
    stories: tuple[Story, ...]
    transactions: list[JsonObject]
    customers: list[JsonObject]
    links: list[JsonObject]
    profiles: list[JsonObject]
    other_profiles: list[JsonObject]
    """Those of other accounts (`account`), and the ids that lead to another one (`merged_into`)."""
    events: list[JsonObject]
    collection: JsonObject


def load_seed() -> Seed:
    """Read the sandbox's records anew. They ship with the program, so an unreadable one is a defect."""
    defaults = _read("defaults.json")
    tales = cast("list[JsonObject]", _read("stories.json"))
    told = [_story_transaction(tale, defaults) for tale in tales]
    # A deleted order has its story, its external IDs and its events, but no record.
    there = [record for tale, record in zip(tales, told, strict=True) if not tale.get("deleted")]
    profiles = [_fresh(defaults["profile"]) | record for record in _read("profiles.json")]
    ordinary = [_complete_transaction(record, defaults) for record in ordinary_transactions()]
    stories = tuple(
        Story(
            id=record["id"],
            story=tale["story"],
            title=tale["title"],
            subscription_id=str(record["system_id"]),
            customer_id=None if record["customer_id"] is None else str(record["customer_id"]),
        )
        for tale, record in zip(tales, told, strict=True)
    )
    return Seed(
        accounts=_read("accounts.json"),
        stories=stories,
        transactions=sorted([*ordinary, *there], key=lambda record: int(record["id"])),
        customers=[_complete_customer(record, defaults) for record in _read("customers.json")],
        links=_read("links.json"),
        profiles=profiles,
        other_profiles=_read("other-profiles.json"),
        events=_read("events.json"),
        collection=_read("placed-order.json", folder="collections"),
    )


def whole_transaction(record: JsonObject) -> JsonObject:
    """A transaction with what it leaves out filled in, as for the records that ship. Raises ValueError, KeyError."""
    if not str(record["id"]).isdecimal():
        raise ValueError("A transaction needs an id of digits.")
    whole = _complete_transaction(record, _read("defaults.json"))
    return whole | {"id": str(whole["id"])}


def whole_customer(record: JsonObject) -> JsonObject:
    """A customer with what it leaves out filled in."""
    return _complete_customer(record, _read("defaults.json"))


def whole_profile(record: JsonObject) -> JsonObject:
    """A profile with what it leaves out filled in."""
    return _fresh(_read("defaults.json")["profile"]) | record


def stories() -> tuple[Story, ...]:
    """The stories that the sandbox's records tell, by ascending transaction id."""
    return load_seed().stories


def _read(name: str, *, folder: str = "sandbox") -> Json:
    return parse((resources.files("resources") / folder / name).read_bytes())


def _fresh(template: JsonObject) -> JsonObject:
    """A copy whose lists and objects are its own."""
    return {key: value.copy() if isinstance(value, dict | list) else value for key, value in template.items()}


def _story_transaction(tale: JsonObject, defaults: JsonObject) -> JsonObject:
    record: JsonObject = dict(tale["transaction"])
    if rule := tale.get("generate_lines"):
        record["lines"] = _generated_lines(rule)
        record["subtotal"] = record["total"] = sum(line["extended_price"] for line in record["lines"])
        record["total_qty"] = sum(line["qty"] for line in record["lines"])
    if rule := tale.get("repeat_description"):
        record["lines"][rule["line"] - 1]["description"] += rule["text"] * rule["times"]
    return _complete_transaction(record, defaults)


def _generated_lines(rule: JsonObject) -> list[JsonObject]:
    lines: list[JsonObject] = []
    for n in range(1, rule["count"] + 1):
        qty = 1 + n % rule["qty_cycle"]
        price: Decimal = rule["first_price"] + rule["price_step"] * n
        lines.append(
            {
                "sku": rule["sku"].format(n=n),
                "description": rule["description"].format(n=n),
                "qty": qty,
                "unit_price": price,
                "extended_price": price * qty,
            }
        )
    return lines


def _complete_transaction(record: JsonObject, defaults: JsonObject) -> JsonObject:
    """Fill in what the file leaves out. A line without an id gets its order's id and three digits."""
    whole = _fresh(defaults["transaction"]) | record
    number = int(whole["id"])
    lines: list[JsonObject] = []
    for sequence, line in enumerate(whole["lines"], start=1):
        own = {"id": f"{number}{sequence:03}", "parent_id": number, "sequence_number": sequence}
        lines.append(_fresh(defaults["line"]) | own | line)
    whole["lines"] = lines
    whole["addresses"] = [_fresh(defaults["address"]) | address for address in whole["addresses"]]
    return whole


def _complete_customer(record: JsonObject, defaults: JsonObject) -> JsonObject:
    whole = _fresh(defaults["customer"]) | record
    whole["addresses"] = [
        _fresh(defaults["address"]) | {"customer_id": int(whole["id"])} | address
        for address in whole["addresses"]
    ]
    return whole
