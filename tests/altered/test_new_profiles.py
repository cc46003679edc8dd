"""New profiles that Klaviyo takes, from records as people keep them: what it would refuse is found in the plan, and
what is planned is read by Klaviyo's own models.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.sandbox.klaviyo.profile_body import checked_attributes
from core.sandbox.wire import parse
from core.transfer.plan.plan import Plan
from tests.altered.sample import some
from tests.support.altered import Alteration, altered_desk, small_sandbox
from tests.support.assumptions import everywhere

NEW, MATCHED, HIS_PROFILE = "55262", "55261", "01HB1M0000000000000MARCVSB"
WORLD = small_sandbox()


async def plan_of(order: str, folder: Path, *alterations: Alteration) -> Plan:
    async with altered_desk(WORLD, alterations, folder) as desk:
        return await desk.plan(order)


def with_email(email: Any) -> Alteration:
    """The order's and the customer's."""
    change = everywhere(lambda r: {k: email if k == "email_address" else v for k, v in r.items()})
    return Alteration(when=r"GET .*/(?:Transaction|Customer)/", change=change)


def address(**fields: Any) -> Alteration:
    def change(body: Any) -> Any:
        body["addresses"][0].update(fields)
        return body

    return Alteration(when=r"GET .*/Customer/", change=change)


NO_EMAILS = [
    "n/a", "none", "-", "x", "@", "a@", "@b.co", "a@b", "a@@b.co", "a b@c.co", "a@b.co.", ".a@b.co", "a..b@c.co",
    "priya@example.com; office@example.com", "priya@example.com,office@example.com",
    "priya@example.com office@example.com",
    "priya@example.com / office@example.com", "Priya <priya@example.com>", "<priya@example.com>",
    "mailto:priya@example.com",
    "priya@exam\u200bple.com", "priya@example.com\u202e", "\u2066priya@example.com\u2069", "pri\u00adya@example.com",
    "priya@example.com\x00", "priya＠example.com", "priya@example。com", "priya@example,com", "priya@-example.com",
    "x" * 65 + "@example.com", "priya@" + "x" * 250 + ".com", '"unclosed@example.com', "priya@1.2.3.4", True, 17,
    "priya@example.com?subject=x", "https://example.com/priya", "priya(at)example.com", "priya@exa mple.com",
]  # fmt: skip


@pytest.mark.parametrize("email", some("no emails", NO_EMAILS, 6), ids=ascii)
async def test_an_email_that_is_none_makes_no_profile(email: Any, tmp_path: Path) -> None:
    plan = await plan_of(NEW, tmp_path, with_email(email))
    assert plan.ready is False
    told = [notice for notice in plan.blocked_by if "mail" in f"{notice.title} {notice.detail}"]
    assert told
    assert told[0].hint


EMAILS = [
    "priya.raman@bücher.example", '"priya raman"@example.com', "priya+orders@example.com", " priya@example.com ",
    "PRIYA@EXAMPLE.COM", "o'neil@example.com", "用户@例子.公司", "p@x-y.example.co.uk",
    "\u00a0priya@example.com",
]  # fmt: skip


async def test_an_email_that_is_one_makes_a_profile_that_klaviyo_s_models_take(tmp_path: Path) -> None:
    bodies = []
    for n, email in enumerate(some("emails", EMAILS, 2)):
        plan = await plan_of(NEW, tmp_path / str(n), with_email(email))
        assert plan.ready, (email, plan.blocked_by)
        assert plan.profile is not None
        assert plan.profile.customer_transfer is not None
        bodies.append(bytes(plan.profile.customer_transfer.body))
    assert refused_by_models(bodies) == ""


UNSEEN = ["marcus.bell@example.com\u200b", "\ufeffmarcus.bell@example.com", "marcus\u2060.bell@example.com",
          "marcus.bell@example.com\u202c", "marcus.bell@example.com\t", "mar\u00adcus.bell@example.com"]  # fmt: skip


async def test_the_profile_without_what_cannot_be_seen_is_found_first(tmp_path: Path) -> None:
    for n, email in enumerate(some("unseen", UNSEEN, 2)):
        plan = await plan_of(MATCHED, tmp_path / str(n), with_email(email))
        assert plan.profile is not None
        assert (plan.profile.outcome, plan.profile.profile_id) == ("found", HIS_PROFILE), ascii(email)


FIELDS = ("postal_code", "region", "country", "city", "address_1", "address_2", "phone_number")
TAKEN = {"postal_code": 10011, "region": 5, "country": 1, "city": 17, "address_1": 410, "address_2": 9}
REFUSED: list[tuple[str, Any]] = [
    *((field, value) for field in FIELDS for value in (True, ["NY"], {"code": "NY"}, [], False)),
    ("is_primary_billing", "Y"), ("is_primary_billing", "yes"), ("is_primary_billing", 2), ("is_primary_billing", [1]),
]  # fmt: skip


async def test_a_number_in_an_address_goes_out_as_a_text(tmp_path: Path) -> None:
    bodies = []
    for field, value in some("taken", TAKEN.items(), 2):
        plan = await plan_of(NEW, tmp_path / field, address(**{field: value}))
        assert plan.ready
        assert plan.profile is not None
        assert plan.profile.customer_transfer is not None
        bodies.append(bytes(plan.profile.customer_transfer.body))
        assert f'"{value}"'.encode() in bodies[-1]
        document = parse(bodies[-1])
        assert isinstance(document, dict)
        checked_attributes(document["data"]["attributes"], "")
    assert refused_by_models(bodies) == ""


async def test_a_field_of_another_type_is_refused_by_its_name(tmp_path: Path) -> None:
    found = []
    for n, (field, value) in enumerate(some("refused", REFUSED, 3)):
        plan = await plan_of(NEW, tmp_path / str(n), address(**{field: value}))
        told = " ".join(notice.detail for notice in plan.blocked_by)
        if plan.ready or f"`{field}`" not in told:
            found.append(f"{field} {value!r:.40}: {plan.state} {told}")
    assert found == []


PHONES = [
    "2125550147", "(212) 555-0147", "+1 212 555 0147", "+12125550147 ext 5", "+1212555014A", "+1212",
    "00442079460000", "+120000000000000", "tel:+12125550147", "+12125550147;+12125550148", "", "n/a", "+", 12125550147,
    2125550147.5,
]  # fmt: skip


async def test_a_phone_number_that_is_not_e164_is_left_out_and_said(tmp_path: Path) -> None:
    bodies = []
    for n, phone in enumerate(some("phones", PHONES, 3)):
        plan = await plan_of(NEW, tmp_path / str(n), address(phone_number=phone))
        assert plan.ready, (phone, plan.blocked_by)
        assert plan.profile is not None
        assert plan.profile.customer_transfer is not None
        bodies.append(bytes(plan.profile.customer_transfer.body))
        assert b"phone_number" not in bodies[-1]
        assert not phone or any(remark.name == "phone_left_out" for remark in plan.profile.remarks), phone
    assert refused_by_models(bodies) == ""


async def test_several_primary_addresses_are_told_and_none_as_well(tmp_path: Path) -> None:
    def twice(body: Any) -> Any:
        first = body["addresses"][0]
        return {**body, "addresses": [first, {**first, "id": "9", "city": "Boston"}]}

    plan = await plan_of(NEW, tmp_path / "several", Alteration(when=r"GET .*/Customer/", change=twice))
    assert plan.state == "look_first"
    assert plan.profile is not None
    assert "several_addresses" in [remark.name for remark in plan.profile.remarks]
    plan = await plan_of(NEW, tmp_path / "none", address(is_primary_billing=False))
    assert plan.profile is not None
    assert "no_primary_address" in [remark.name for remark in plan.profile.remarks]


def refused_by_models(bodies: list[bytes]) -> str:
    """What Klaviyo's own models say against the bodies; empty for nothing."""
    run = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("profile_models.py"))],
        input=b"\n".join(bodies),
        capture_output=True,
        check=True,
        timeout=120,
    )
    return run.stdout.decode()
