"""verify, trace's report, formula and the sandbox's list, as commands."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from core.doctor.registry import SECTIONS
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order


def test_verify_ticks_what_is_there(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("verify", order("already-recorded"), "--json")
    assert ran.code == 0, ran.err
    assert all(check for check in ran.lines)
    told = command("verify", order("already-recorded"), order("linked"))
    assert told.code == 1
    assert "✓" in told.out
    assert sandbox.writes() == []


def test_verify_refuses_what_is_no_id(command: Command) -> None:
    assert command("verify", "abc", "--json").code == 2
    assert command("verify", "99999999").code == 1


def test_a_report_masks_people_unless_told_otherwise(command: Command) -> None:
    masked = command("trace", order("wrong-link"), "--report")
    assert "helen.okafor@example.com" not in masked.out
    open_ = command("trace", order("wrong-link"), "--report", "--unmasked")
    assert "helen.okafor@example.com" in open_.out
    assert command("trace", "55 260", "--json").code == 2
    assert command("trace", "99999999").code == 1


@pytest.fixture
def record(tmp_path: Path) -> Path:
    file = tmp_path / "record.json"
    lines = [{"id": "1", "sku": "A", "qty": 2, "unit_price": 1.50}]
    file.write_text(json.dumps({"id": "7", "total": 3.00, "customer_id": 5, "lines": lines}))
    return file


def test_formula_evaluates_one(command: Command, record: Path) -> None:
    ran = command("formula", "--record", str(record), "Lines.Sum(x => x.Qty)", "--json")
    assert ran.code == 0, ran.err
    assert ran.last["result"] == {"type": "decimal", "value": "2"}
    told = command("formula", "--record", str(record), '"a" + Id')
    assert told.code == 0
    assert "a7" in told.out


def test_formula_evaluates_cases_with_lookups(command: Command, record: Path, tmp_path: Path) -> None:
    lookups, cases = tmp_path / "lookups.json", tmp_path / "cases.json"
    lookups.write_text(
        json.dumps({"external_ids": {"Customer": {"5": "01H"}}, "profiles_by_email": {"a@b.c": "01P"}})
    )
    wanted: list[dict[str, Any]] = [
        {"id": "one", "record": "lines/0", "formula": "Sku + parent.Id"},
        {
            "id": "two",
            "record": "transaction",
            "formula": 'await GetExternalIdAsync(CustomerId, "Customer", SpaceportSystemId)',
        },
        {"id": "three", "record": "transaction", "formula": 'await GetCustomerIdByEmail("a@b.c")'},
        {"id": "four", "record": "transaction", "formula": "Totl"},
        {"id": "five", "record": "lines/9", "formula": "1"},
    ]
    cases.write_text(json.dumps(wanted))
    words = ("formula", "--cases", str(cases), "--record", str(record), "--lookups", str(lookups))
    ran = command(*words, "--json")
    answers = {line["id"]: line for line in ran.lines}
    assert answers["one"]["result"]["value"] == "A7"
    assert answers["two"]["result"]["value"] == "01H"
    assert answers["three"]["result"]["value"] == "01P"
    assert answers["four"]["error"]["kind"] == "name"
    assert answers["four"]["error"]["line"] == 1
    assert "error" in answers["five"]
    assert "Totl" in command(*words).out + command(*words).err


@pytest.mark.parametrize("content", ["", "[]", "{", "7"])
def test_formula_says_what_is_wrong_with_its_files(command: Command, tmp_path: Path, content: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content)
    ran = command("formula", "--record", str(file), "1")
    assert ran.code in (1, 2)
    assert ran.err
    assert "Traceback" not in ran.err
    assert command("formula", "--record", str(tmp_path / "none.json"), "1").code == 2


def test_the_sandbox_lists_its_stories(command: Command) -> None:
    listed = {line["story"]: line for line in command("sandbox", "--list", "--json").lines}
    assert listed["linked"]["id"] == "55260"
    assert all({"id", "story", "title"} <= set(line) for line in listed.values())
    assert "wrong-link" in command("sandbox", "--list").out


def test_help_and_wrong_words(command: Command) -> None:
    assert "preview" in command("--help").out
    assert command("nonsense").code == 2
    assert command("preview").code == 2


def test_the_examination_is_told_by_subject_and_saved_for_support(command: Command, tmp_path: Path) -> None:
    ran = command("doctor", "--report", str(tmp_path / "report.txt"))
    assert ran.code == 0, ran.err
    headings = [section.subject for section in SECTIONS]
    assert [line for line in ran.out.splitlines() if line in headings] == headings
    assert "Nothing failed: " in ran.out
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert "Nothing failed: " in report
    assert "pk_" not in report
    lines = command("doctor", "--json").lines
    assert [each["subject"] for each in lines] == [s.subject for s in SECTIONS for _ in s.checks]
    assert {each.get("place", "") for each in lines} == {""}
