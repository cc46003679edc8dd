"""The examination: every open fact is a line of it, and an assumption that isn't so is named, by reads alone."""

from __future__ import annotations

import base64
import contextlib
import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import msgspec
import pytest

from core.connections import Connection
from core.doctor.check import Finding, Outcome
from core.doctor.examination import examine
from core.doctor.registry import CHECKS, SECTIONS
from core.doctor.report import examination_report, write_report
from core.errors import ConfigurationError
from core.journal import PastRun
from core.network import Network
from tests.support.altered import Alteration, AlteredWorld
from tests.support.assumptions import ASSUMPTIONS, OF_DOCTOR, ROOTS, Assumption
from tests.support.facts import OPEN, load_facts


async def found(
    alterations: Sequence[Alteration] = (), token: str = ""
) -> tuple[dict[str, Finding], list[str]]:
    """The findings by their checks, and what was asked."""
    world = AlteredWorld(alterations, token)
    async with contextlib.aclosing(world.examined.clients):
        findings = {each.check: each async for each in examine(world.examined)}
    return findings, world.transport.asked


def test_each_open_fact_is_a_line_and_no_name_is_taken_twice() -> None:
    names = [check.name for check in CHECKS]
    assert len(names) == len(set(names))
    assert {fact.id for fact in load_facts() if fact.certainty in OPEN} - set(names) == set()
    facts = {fact.id for fact in load_facts()}
    assert [
        name for name in names if name.startswith(("ipaas-", "formula-", "answers-")) and name not in facts
    ] == []


async def test_the_sandbox_is_well_and_nothing_is_written() -> None:
    findings, asked = await found()
    assert [(each.check, each.detail) for each in findings.values() if each.outcome == "failed"] == []
    assert list(findings) == [check.name for check in CHECKS]
    assert all(each.title and each.detail for each in findings.values())
    assert [each for each in asked if not each.startswith("GET ")] == []
    assert len(asked) < 52
    seen = [each for each in findings.values() if each.outcome == "seen"]
    assert len(seen) > 25
    assert all(each.found_by for each in seen)


def test_each_check_stands_in_one_section() -> None:
    assert [check for section in SECTIONS for check in section.checks] == list(CHECKS)
    assert len({section.subject for section in SECTIONS}) == len(SECTIONS)


async def test_one_page_that_is_not_all_is_named() -> None:
    """The list says under no known name how many pages it has."""
    findings, _ = await found(
        [Alteration(when=r"GET .*/Transactions\?pageNumber=", forget=("x-pagination",))]
    )
    assert findings["paging"].outcome == "failed"
    assert "one page" in findings["paging"].detail


async def test_an_event_that_was_accepted_shows_the_right_to_write() -> None:
    world = AlteredWorld()
    run = PastRun(run_id="r", transaction_id="1", started_at=datetime(2026, 11, 2, tzinfo=UTC), finished_at=None,
                  state="recorded", error=None, events=2)  # fmt: skip

    async def runs() -> tuple[PastRun, ...]:
        return (run,)

    async with contextlib.aclosing(world.examined.clients):
        findings = {each.check: each async for each in examine(replace(world.examined, runs=runs))}
    assert findings["scopes-write"].outcome == "seen"
    assert "2026-11-02" in findings["scopes-write"].detail


async def test_a_failure_says_where_in_the_program_it_is_put_right() -> None:
    findings, _ = await found([ASSUMPTIONS["the key is refused"].alteration])
    assert findings["reach-klaviyo"].place == "connection"
    world = AlteredWorld()
    world.examined.factory.use(Network(certificates="/nowhere.pem"), "")
    async with contextlib.aclosing(world.examined.clients):
        found_there = {each.check: each async for each in examine(world.examined)}
    assert (found_there["certificates"].outcome, found_there["certificates"].place) == ("failed", "network")


async def test_the_report_has_the_failures_first_and_nothing_personal(tmp_path: Path) -> None:
    findings, _ = await found([ASSUMPTIONS["the gate is closed"].alteration])
    connection = Connection(name="C", sign_in="password", email="dana@example.com", subscription_id="1795")
    told = [
        *findings.values(),
        msgspec.structs.replace(findings["gate"], detail="dana@example.com pk_0123456789"),
    ]
    text = examination_report(told, connection)
    lines = text.splitlines()
    assert "2 failed: Generate Events; Generate Events" in lines[2]
    assert lines[4] == "Failed"
    assert "dana@" not in text
    assert "pk_0123456789" not in text
    assert all(each.title in text for each in told)
    write_report(tmp_path / "report.txt", text)
    assert (tmp_path / "report.txt").read_text("utf-8") == text
    with pytest.raises(ConfigurationError):
        write_report(tmp_path / "report.txt" / "below", text)


async def test_no_secret_is_in_what_is_told() -> None:
    findings, _ = await found()
    world = AlteredWorld()
    subscription = await world.examined.clients.ipaas_reader().subscription(
        world.examined.connection.subscription_id
    )
    await world.examined.clients.aclose()
    key = subscription.setting("API Key")
    assert key
    assert key not in str(findings)


def names_it(findings: dict[str, Finding], assumption: Assumption) -> bool:
    finding = findings[assumption.check]
    return finding.outcome == assumption.outcome and assumption.word in f"{finding.detail} {finding.hint}"


@pytest.mark.parametrize("name", OF_DOCTOR)
async def test_an_assumption_that_is_not_so_is_named(name: str) -> None:
    assumption = OF_DOCTOR[name]
    findings, asked = await found([assumption.alteration])
    assert names_it(findings, assumption), findings[assumption.check]
    assert len(findings) == len(CHECKS)
    assert all(each.hint for each in findings.values() if each.outcome == "failed")
    assert [each for each in asked if not each.startswith("GET ")] == []


async def test_the_sandbox_has_none_of_them() -> None:
    findings, _ = await found()
    assert [name for name, each in OF_DOCTOR.items() if names_it(findings, each)] == []


@pytest.mark.parametrize("seed", range(4))
async def test_three_at_once_are_all_named(seed: int) -> None:
    """Of three that concern different checks and answers, and of which none keeps another from being looked at."""
    several = [each for name, each in sorted(OF_DOCTOR.items()) if name not in ROOTS]
    three = random.Random(seed).sample(several, 3)  # noqa: S311
    apart = {each.alteration.when: each for each in three}
    chosen = {each.check: each for each in apart.values()}
    findings, _ = await found([each.alteration for each in chosen.values()])
    assert len(findings) == len(CHECKS)
    assert [check for check, each in chosen.items() if not names_it(findings, each)] == []


@pytest.mark.parametrize(
    ("claims", "outcome", "word"),
    [({"exp": 1_700_000_000}, "failed", "expired on 2023-11-14"), ({"exp": 4_000_000_000}, "seen", "ends on 2096"),
     ({}, "assumed", "doesn't say"), ({"exp": "soon"}, "assumed", "doesn't say"), ([], "assumed", "doesn't say")],
)  # fmt: skip
async def test_when_the_token_ends(claims: object, outcome: Outcome, word: str) -> None:
    middle = base64.urlsafe_b64encode(json.dumps(claims).encode()).decode().rstrip("=")
    findings, _ = await found(token=f"e30.{middle}.c2ln")
    assert (findings["token-end"].outcome, word in findings["token-end"].detail) == (outcome, True)
    expired = "The company token has expired" in findings["reach-ipaas"].detail
    assert expired is (outcome == "failed")
