"""The records tell the stories they are named for."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import httpx
import pytest

from core.sandbox import stories
from core.sandbox.seed import load_seed
from core.sandbox.wire import parse
from tests.support.requests import SARAH

NAMES = {
    "linked", "email-match", "new-customer", "guest", "guest-no-profile", "wrong-link", "dangling-link",
    "deleted-link", "email-case", "email-plus", "email-quote", "no-email", "no-order-number", "no-lines",
    "no-sku", "many-lines", "return", "zero-total", "unicode", "big-money", "already-recorded",
    "recorded-differently", "events-off", "sent-by-others", "recorded-elsewhere", "receipt", "receipt-gone",
    "other-key", "other-customer", "app-metric", "wrong-account", "two-profiles", "merged-profile", "cancelled",
    "deleted", "partly-there",
}  # fmt: skip


class Tale:
    """One story's records on both sides, read over HTTP."""

    def __init__(self, name: str, ipaas: httpx.Client, klaviyo: httpx.Client) -> None:
        self._ipaas = ipaas
        self._klaviyo = klaviyo
        self.story = next(story for story in stories() if story.story == name)
        self.order: dict[str, Any] = parse(ipaas.get(f"/transactions/v2/Transaction/{self.story.id}").content)

    def link(self, system: int = 1795) -> str | None:
        customer = self.order["customer_id"]
        answer = self._ipaas.get(f"/customers/v2/External/LookupExternal/{customer}/{system}/Customer")
        return None if answer.status_code == 404 else str(answer.json())

    def profile(self, profile_id: str) -> dict[str, Any] | None:
        answer = self._klaviyo.get(f"/api/profiles/{profile_id}")
        return None if answer.status_code == 404 else answer.json()["data"]

    def profile_of_email(self, email: str) -> str | None:
        escaped = email.replace("\\", "\\\\").replace('"', '\\"')
        answer = self._klaviyo.get("/api/profiles", params={"filter": f'equals(email,"{escaped}")'})
        found = answer.json()["data"]
        return found[0]["id"] if found else None

    def customer(self) -> dict[str, Any]:
        record = parse(self._ipaas.get(f"/customers/v2/Customer/{self.order['customer_id']}").content)
        assert isinstance(record, dict)
        return record


@pytest.fixture
def tell(ipaas: httpx.Client, klaviyo: httpx.Client) -> Any:
    return lambda name: Tale(name, ipaas, klaviyo)


def test_all_stories_are_told_once() -> None:
    names = [story.story for story in stories()]
    assert len(set(names)) == len(names)
    assert set(names) >= NAMES
    assert [story.id for story in stories() if story.story == "linked"] == ["55260"]
    for story in stories():
        assert story.title.endswith(".")
        assert story.title.count(". ") == 0


def test_every_order_belongs_to_the_main_subscription_but_two() -> None:
    seed = load_seed()
    others = [record["id"] for record in seed.transactions if record["system_id"] != 1795]
    assert others == [story.id for story in stories() if story.story in ("events-off", "wrong-account")]
    # The deleted order has its story, and no record.
    assert len(seed.transactions) == len(stories()) - 1 + 60


def test_ids_are_unique() -> None:
    seed = load_seed()
    lines = [line["id"] for record in seed.transactions for line in record["lines"]]
    for ids in (lines, [r["id"] for r in seed.transactions], [c["id"] for c in seed.customers]):
        assert len(set(ids)) == len(ids)


def test_totals_add_up() -> None:
    for record in load_seed().transactions:
        lines = sum((line["extended_price"] for line in record["lines"]), Decimal(0))
        assert lines == record["subtotal"], record["id"]
        assert all(line["unit_price"] * line["qty"] == line["extended_price"] for line in record["lines"])
        assert sum(line["qty"] for line in record["lines"]) == record["total_qty"], record["id"]


def test_linked(tell: Any) -> None:
    tale = tell("linked")
    assert tale.link() == SARAH
    assert tale.profile(SARAH)["attributes"]["email"] == tale.order["email_address"].lower()
    assert [line["id"] for line in tale.order["lines"]] == ["901", "902", "903"]
    assert tale.order["total"] == Decimal("141.71")


@pytest.mark.parametrize("name", ["email-match", "email-plus", "email-quote", "phone-taken"])
def test_no_link(tell: Any, name: str) -> None:
    tale = tell(name)
    assert tale.link() is None
    found = tale.profile_of_email(tale.order["email_address"])
    assert (found is None) == (name == "phone-taken")
    if name == "email-plus":
        assert "+" in tale.order["email_address"]
    if name == "email-quote":
        local = tale.order["email_address"].rpartition("@")[0]
        assert local[0] == local[-1] == '"'
        assert " " in local
        assert '\\"' in local


def test_email_case(tell: Any) -> None:
    tale = tell("email-case")
    email = tale.order["email_address"]
    assert tale.profile_of_email(email) is None
    assert tale.profile_of_email(email.lower()) is not None


def test_new_customer(tell: Any) -> None:
    tale = tell("new-customer")
    assert tale.link() is None
    assert tale.profile_of_email(tale.order["email_address"]) is None
    [address] = tale.customer()["addresses"]
    assert address["is_primary_billing"] is True


@pytest.mark.parametrize(("name", "has_profile"), [("guest", True), ("guest-no-profile", False)])
def test_guests(tell: Any, name: str, has_profile: bool) -> None:
    tale = tell(name)
    assert tale.order["customer_id"] is None
    assert (tale.profile_of_email(tale.order["email_address"]) is not None) == has_profile


def test_links_that_are_wrong(tell: Any) -> None:
    wrong = tell("wrong-link")
    own = wrong.profile_of_email(wrong.order["email_address"])
    assert own is not None
    assert wrong.profile(wrong.link())["attributes"]["email"] != wrong.order["email_address"]
    dangling = tell("dangling-link")
    assert dangling.profile(dangling.link()) is None
    deleted = tell("deleted-link")
    assert deleted.link().startswith("DELETED:")
    assert deleted.profile_of_email(deleted.order["email_address"]) is not None


def test_what_is_missing(tell: Any) -> None:
    no_email = tell("no-email")
    assert (no_email.order["email_address"], no_email.customer()["email_address"]) == (None, None)
    assert no_email.profile(no_email.link()) is not None
    assert tell("no-order-number").order["transaction_number"] is None
    assert tell("no-lines").order["lines"] == []
    assert [line["sku"] for line in tell("no-sku").order["lines"]].count(None) == 1
    assert len(tell("many-lines").order["lines"]) == 250


def test_odd_values(tell: Any) -> None:
    assert tell("return").order["type"] == "Return"
    assert tell("zero-total").order["total"] == 0
    assert tell("big-money").order["total"] == Decimal("12345678901234.56")
    texts = " ".join(line["description"] for line in tell("unicode").order["lines"])
    assert all(part in texts for part in ("紫砂", "🎁", "\u0301"))
    assert "ط" in tell("unicode").order["transaction_number"]
    long_text = tell("long-text").order["lines"][0]["description"]
    assert len(long_text.encode()) > 100 * 1024


def events_of(klaviyo: httpx.Client, profile_id: str) -> list[dict[str, Any]]:
    answer = klaviyo.get("/api/events", params={"filter": f'equals(profile_id,"{profile_id}")'})
    return [event["attributes"]["event_properties"] for event in parse(answer.content)["data"]]


def test_already_recorded(tell: Any, klaviyo: httpx.Client) -> None:
    tale = tell("already-recorded")
    order = tale.order
    common = {"Email": order["email_address"], "Order": order["transaction_number"]}
    expected = [
        {
            **common,
            "Example event field": "Example values",
            "$event_id": order["id"],
            "$value": order["total"],
        },
        *(
            {
                **common,
                "SKU": line["sku"],
                "Description": line["description"],
                "UnitPrice": line["unit_price"],
                "Order Qty": line["qty"],
                "$event_id": line["id"],
                "$value": line["extended_price"],
            }
            for line in order["lines"]
        ),
    ]
    assert events_of(klaviyo, tale.link()) == expected
    assert order["external_ids"]
    assert all(line["external_ids"] for line in order["lines"])


def test_recorded_differently(tell: Any, klaviyo: httpx.Client) -> None:
    tale = tell("recorded-differently")
    [recorded] = events_of(klaviyo, tale.link())
    assert recorded["$event_id"] == tale.order["id"]
    assert recorded["$value"] != tale.order["total"]


def test_events_off(tell: Any, ipaas: httpx.Client) -> None:
    tale = tell("events-off")
    assert (tale.order["system_id"], tale.story.subscription_id) == (1801, "1801")
    assert tale.profile(tale.link(1801)) is not None
