"""The report for a ticket: all that is known, and nothing personal unless asked for."""

from __future__ import annotations

import re

import pytest

from core.desk import Desk
from core.outward.masking import Masking, mask_phone
from core.sandbox import stories
from core.sandbox.seed import load_seed
from core.transfer.proof.report import report
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import plan_and_send


def personal() -> set[str]:
    """Every name, email and phone number in the sandbox's records, and every street."""
    seed = load_seed()
    found: set[str] = set()
    for record in (*seed.customers, *seed.profiles):
        first, last = record["first_name"], record["last_name"]
        found |= {f"{first} {last}", record.get("email_address") or "", record.get("email") or ""}
        found.add(record.get("phone_number") or "")
        for address in record.get("addresses", []):
            found |= {address["address_1"], address["phone_number"]}
    found |= {record["email_address"] or "" for record in seed.transactions}
    return {text for text in found if len(text) > 2}


@pytest.mark.parametrize("story", [s.story for s in stories() if s.story not in ("many-lines", "long-text")])
async def test_nothing_personal_is_in_it(desk: Desk, story: str) -> None:
    plan = await desk.plan(order(story))
    verification = await desk.verify(order(story))
    text = report(plan, verification=verification)
    assert [value for value in personal() if value.casefold() in text.casefold()] == []
    assert order(story) in text


async def test_it_tells_the_whole_story(sandbox: RunningSandbox, desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    assert plan.profile is not None
    text = report(plan)
    for candidate in plan.profile.candidates:
        assert candidate.profile_id in text
    assert plan.profile.conflicts[0].title in text
    assert plan.profile.conflicts[0].hint in text
    assert "h…@example.com" in text
    assert len(re.findall(r"^  \d\d:\d\d:\d\d ", text, re.MULTILINE)) == len(plan.profile.trace)
    assert "Link in iPaaS.com: Found" in text


async def test_unmasked_it_has_the_emails_and_no_secrets(desk: Desk) -> None:
    plan = await desk.plan(order("wrong-link"))
    text = report(plan, masked=False)
    assert "helen.okafor@example.com" in text
    assert "Helen Okafor" in text


async def test_what_was_sent_and_seen_is_in_it(sandbox: RunningSandbox, desk: Desk) -> None:
    first = await desk.plan(order("linked"))
    summary = await plan_and_send(desk, order("linked"))
    plan = await desk.plan(order("linked"))
    verification = await desk.verify(order("linked"))
    text = report(plan, verification=verification, summary=summary, runs=await desk.runs(order("linked")))
    assert "Sent: recorded" in text
    assert "Checklist: Verified" in text
    assert text.count("[x]") == 7
    assert "All runs of the order" in text
    assert ", checked at 20" in text
    text = report(first, summary=summary)
    assert "as previewed before the send" in text
    assert ", recorded" in text
    assert ", new" not in text, "it was sent"
    first_event = summary.events[0]
    assert first_event.time is not None
    assert f"event {first_event.event_id}, {first_event.time}" in text
    assert verification.event_time == first_event.time


def test_the_command(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("trace", order("phone-taken"), "--report")
    assert ran.code == 1
    assert "Another profile has the customer's phone number" in ran.out
    assert "lena.bell" not in ran.out
    assert "+13125550148" not in ran.out
    assert "lena.bell@example.com" in command("trace", order("phone-taken"), "--report", "--unmasked").out
    assert command("trace", "55260", "--unmasked").code == 2
    assert command("trace", "55260", "--report", "--json").code == 2


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("call +16175550123.", "call +…23."),
        ("+1 617 555-0123", "+…23"),
        ("5 + 1617555", "5 + 1617555"),
        ("+12", "+12"),
    ],
)
def test_phones(text: str, masked: str) -> None:
    assert mask_phone(text) == masked


def test_known_values_are_masked_whatever_their_case() -> None:
    mask = Masking(["Sarah Mason", ""], [' "o\'neil jr"@example.com ', "89 E 42nd St"])
    assert mask('SARAH MASON, 89 e 42nd st, "o\'neil jr"@example.com') == "S… M…, …, …@example.com"
    assert mask("Sarahs Masons") == "Sarahs Masons"
