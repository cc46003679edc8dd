"""The commands, run as processes: their JSON, their exit codes, what they say and what they don't."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

PLAN_FIELDS = {"type", "transaction_id", "ready", "blocked_by", "gate", "profile", "events"}
EVENT_FIELDS = {
    "kind",
    "line_id",
    "metric",
    "unique_id",
    "request",
    "mappings",
    "already_recorded",
    "problems",
}


def test_preview_prints_the_plan(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("preview", "55260", "--json")
    assert ran.code == 0, ran.err
    (plan,) = ran.lines
    assert set(plan) >= PLAN_FIELDS
    assert plan["type"] == "plan"
    assert plan["ready"] is True
    assert plan["gate"]["generate_events"] is True
    assert plan["profile"]["outcome"] == "found"
    assert plan["profile"]["rule"] == "external_id"
    assert all({"step", "outcome", "detail"} <= set(step) for step in plan["profile"]["trace"])
    assert [event["kind"] for event in plan["events"]] == ["placed_order"] + ["ordered_product"] * 3
    for event in plan["events"]:
        assert set(event) >= EVENT_FIELDS
        assert event["request"]["method"] == "POST"
        assert event["request"]["path"] == "/api/events"
    assert '"value":141.71' in ran.out
    placed = plan["events"][0]
    assert placed["unique_id"] == "55260"
    attributes = placed["request"]["body"]["data"]["attributes"]
    assert attributes["properties"] == {
        "Email": "Sarah.Mason@Example.com",
        "Order": "SO-10042",
        "Example event field": "Example values",
    }
    assert {row["destination"] for row in placed["mappings"]} == {
        "ProfileId",
        "EventProperties",
        "MetricName",
        "UniqueId",
        "NumericValue",
        "Example event field",
    }
    assert sandbox.writes() == []


def test_preview_signs_in_and_looks_up_and_nothing_else(sandbox: RunningSandbox, command: Command) -> None:
    """By email and password: the only POSTs are the sign-in and iPaaS.com's look-up."""
    ran = command(
        "preview",
        *(order(story) for story in ("linked", "new-customer", "wrong-link", "events-off", "guest")),
        "--json",
        RESEND_DESK_IPAAS_TOKEN="",
        RESEND_DESK_IPAAS_EMAIL=sandbox.info.ipaas_email,
        RESEND_DESK_IPAAS_PASSWORD=sandbox.info.ipaas_password,
        RESEND_DESK_COMPANY=sandbox.info.company_id,
    )
    assert len(ran.lines) == 5
    posts = [r["path"] for r in sandbox.requests() if r["method"] != "GET"]
    assert posts.count("/sso/v2/Auth/Login") == 1
    assert set(posts) <= {"/sso/v2/Auth/Login", "/customers/v2/External/LookupSpecial"}


def test_send_records_one_and_three_and_sending_again_leaves_four(
    sandbox: RunningSandbox, command: Command
) -> None:
    before = sandbox.events()
    for _ in range(2):
        ran = command("send", "55260", "--yes", "--json")
        assert ran.code == 0, ran.err
        assert ran.last["type"] == "summary"
        assert ran.last["state"] == "recorded"
        assert [event["state"] for event in ran.last["events"]] == ["recorded"] * 4
        assert all(event["event_id"] for event in ran.last["events"])
        assert len(sandbox.events()) == len(before) + 4
    steps = [(line["step"], line["state"]) for line in command("send", "55260", "--yes", "--json").lines[:-1]]
    names = [name for name, _ in steps]
    assert {"gate", "transaction", "profile", "payloads", "placed_order", "ordered_product"} <= set(names)
    assert {"external_ids", "read_back"} <= set(names)


def test_the_demo_works_without_anything() -> None:
    import subprocess
    import sys

    done = subprocess.run(
        [sys.executable, "-m", "core.cli", "send", "55260", "--demo", "--yes", "--json"],
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    summary = json.loads(done.stdout.splitlines()[-1])
    assert summary["state"] == "recorded"
    assert [e["kind"] for e in summary["events"]] == ["placed_order"] + ["ordered_product"] * 3


def test_events_off_is_skipped(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("send", order("events-off"), "--yes", "--json")
    assert ran.code == 0
    assert ran.last["state"] == "skipped"
    assert sandbox.writes() == []
    other = command("send", "55260", "--yes", "--json", RESEND_DESK_SUBSCRIPTION="1801")
    assert other.last["state"] == "skipped"
    assert sandbox.writes() == []


def test_a_blocked_order_fails_and_the_others_are_sent(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("send", order("wrong-link"), "55260", "--yes", "--json")
    assert ran.code == 1
    summaries = {line["transaction_id"]: line for line in ran.lines if line["type"] == "summary"}
    assert summaries[order("wrong-link")]["state"] == "failed"
    assert summaries[order("wrong-link")]["error"]["hint"]
    assert summaries["55260"]["state"] == "recorded"


def test_a_choice_of_profile_is_for_one_order(command: Command) -> None:
    ran = command("send", "55260", "55261", "--yes", "--profile", "01X", "--json")
    assert ran.code == 2
    assert "one order at a time" in ran.err


def test_without_a_terminal_and_without_yes_nothing_is_sent(
    sandbox: RunningSandbox, command: Command
) -> None:
    ran = command("send", "55260", "--json")
    assert ran.code == 2
    assert "--yes" in ran.err
    assert ran.lines == []
    assert sandbox.requests() == []


@pytest.mark.parametrize(
    ("word", "says"),
    [
        ("abc", "digits"),
        ("55 260", "space"),
        ("", "empty"),
        ("٥٥٢٦٠", "script"),
        ("9" * 10_000, "too large"),
        ("-5", "digits"),
        ("55260.0", "decimals"),
        ("0", "zero"),
    ],
)
def test_what_is_no_id_is_refused_before_anything_is_asked(
    sandbox: RunningSandbox, command: Command, word: str, says: str
) -> None:
    for name in ("preview", "send"):
        options = ["--yes"] if name == "send" else []
        ran = command(name, *options, "--json", "--", word)
        assert ran.code == 2
        assert says in ran.err
        assert len(ran.err) < 1000
    assert sandbox.requests() == []


def test_a_repeated_id_is_taken_once(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("preview", "55260", " 55260 ", "055260", "--json")
    assert ran.code == 0
    assert len(ran.lines) == 1
    assert "more than once" in ran.err


def test_an_id_that_does_not_exist(command: Command) -> None:
    ran = command("preview", "99999999", "--json")
    assert ran.code == 1
    assert ran.last["ready"] is False
    assert ran.last["blocked_by"][0]["title"] == "There is no transaction 99999999"
    assert ran.last["blocked_by"][0]["hint"]


@pytest.mark.parametrize(
    ("changes", "code", "says"),
    [
        ({"RESEND_DESK_KLAVIYO_KEY": "pk_wrong"}, 3, "Klaviyo refused the key"),
        ({"RESEND_DESK_IPAAS_TOKEN": "wrong"}, 3, "iPaaS.com refused the sign-in"),
        ({"RESEND_DESK_SUBSCRIPTION": "424242"}, 2, "There is no subscription 424242"),
        ({"RESEND_DESK_SUBSCRIPTION": "abc"}, 2, "subscription ID"),
        ({"RESEND_DESK_SUBSCRIPTION": ""}, 2, "only part of a connection"),
        ({"RESEND_DESK_IPAAS_URL": "http://ipaas.example.com"}, 2, "not secure"),
        ({"RESEND_DESK_KLAVIYO_URL": "ftp://x"}, 2, "not a web address"),
        ({"RESEND_DESK_IPAAS_URL": "http://127.0.0.1:9"}, 1, "couldn't be reached"),
        ({"RESEND_DESK_REVISION": "yesterday"}, 2, "not an API revision"),
        ({"RESEND_DESK_REVISION": "2019-01-01"}, 1, "retired"),
        ({"RESEND_DESK_TIMEOUT": "soon"}, 2, "number of seconds"),
    ],
)
def test_a_wrong_setting_is_told_with_its_exit_code(
    sandbox: RunningSandbox, command: Command, changes: dict[str, str], code: int, says: str
) -> None:
    ran = command("preview", "55260", "--json", **changes)
    assert says.casefold() in (ran.out + ran.err).casefold()
    assert ran.code == code
    assert "Traceback" not in ran.err
    assert sandbox.writes() == []


def test_a_key_without_scopes_is_told_as_such(sandbox: RunningSandbox, command: Command) -> None:
    ran = command(
        "send", "55260", "--yes", "--json", RESEND_DESK_KLAVIYO_KEY=sandbox.info.klaviyo_read_only_key
    )
    assert ran.code == 3
    assert "scope" in ran.last["error"]["hint"]
    assert [e for e in sandbox.events() if e["unique_id"] == "55260"] == []


def test_an_older_revision_works_as_well(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("send", "55260", "--yes", "--json", RESEND_DESK_REVISION="2023-10-15")
    assert ran.last["state"] == "recorded", ran.last
    plan = command("preview", "55260", "--backfill", "--json", RESEND_DESK_REVISION="2023-10-15").last
    assert plan["ready"] is False
    assert plan["events"][0]["request"]["path"] == "/api/events/"


def test_trace_tells_every_look_up(sandbox: RunningSandbox, command: Command) -> None:
    ran = command("trace", order("wrong-link"), "--json")
    assert ran.code == 1
    assert {step["step"] for step in ran.last["profile"]["trace"]} >= {"external_id", "email", "profile"}
    assert ran.last["blocked_by"]
    assert command("trace", "55260").code == 0
    assert sandbox.writes() == []


def test_a_formula_that_fails_comes_with_what_to_do(command: Command, tmp_path: Path) -> None:
    collection = json.loads(Path("resources/collections/placed-order.json").read_text())
    collection["mappings"][1] |= {"source_value": "Addresses[7].City", "mapping_type_name": "Dynamic Formula"}
    file = tmp_path / "broken.json"
    file.write_text(json.dumps(collection))
    plan = command("preview", "55260", "--collection", str(file), "--json").last
    row = plan["events"][0]["mappings"][1]
    assert row["problem"].startswith("`Addresses` has ")
    assert row["problem"].endswith(", and `[7]` asks for the eighth (line 1, column 1)")
    assert "`Addresses.ElementAtOrDefault(7)?.City` gives null" in row["hint"]
    assert row["error"]["hint"] == row["hint"]
    assert row["error"]["net"].startswith("Index was out of range")
    told = command("preview", "55260", "--collection", str(file)).out
    assert row["problem"] in told
    assert f"What to do: {row['hint']}" in told


def test_a_collection_from_a_file_is_used(sandbox: RunningSandbox, command: Command, tmp_path: Path) -> None:
    collection = json.loads(Path("resources/collections/placed-order.json").read_text())
    collection["mappings"][2]["source_value"] = "Order Placed By Hand"
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(collection))
    plan = command("preview", "55260", "--collection", str(file), "--json").last
    assert plan["events"][0]["metric"] == "Order Placed By Hand"
    assert plan["collection"]["origin"] == str(file)
    for content in ("", "{", "[]", '{"name": 1}', "\x00"):
        file.write_text(content)
        ran = command("preview", "55260", "--collection", str(file), "--json")
        assert ran.code == 1
        assert ran.last["blocked_by"][0]["hint"]
    ran = command("preview", "55260", "--collection", str(tmp_path / "none.json"), "--json")
    assert "can't be read" in ran.last["blocked_by"][0]["detail"]


def test_no_secret_is_ever_printed(sandbox: RunningSandbox, command: Command, tmp_path: Path) -> None:
    for words in (("preview", "55260"), ("send", "55260", "--yes"), ("trace", "55260")):
        for extra in ((), ("--json",), ("--verbose",)):
            ran = command(*words, *extra)
            for secret in (sandbox.info.ipaas_token, sandbox.info.klaviyo_key, sandbox.info.ipaas_password):
                assert secret not in ran.out + ran.err
    for file in (tmp_path / "home").rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert sandbox.info.ipaas_token.encode() not in content
            assert sandbox.info.klaviyo_key.encode() not in content


def test_people_get_text(command: Command) -> None:
    ran = command("preview", "55260", order("guest-no-profile"))
    assert ran.code == 1
    assert "  Ready.\n" in ran.out
    assert "Profile could not be resolved" in ran.out
    assert "What to do:" in ran.out


def test_no_connection_at_all(tmp_path: Path, command: Command) -> None:
    import os

    ran = command("preview", "55260", env={"PATH": os.environ["PATH"], "RESEND_DESK_HOME": str(tmp_path)})
    assert ran.code == 2
    assert "--demo" in ran.err
