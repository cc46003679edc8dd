"""What the journal knows of an order: its events, profiles, handovers, runs; each by connection and order."""

from __future__ import annotations

import dataclasses
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from core.errors import JournalError
from core.journal import Intent, Journal, PastRun, Wanted
from core.journal.payloads import without_payloads
from core.journal.records import hash_of
from core.outward.secrets import KNOWN
from tests.support.child import TARGET, intent

ORDER, OTHER = "55260", "55261"


@pytest.fixture
async def journal(path: Path) -> AsyncIterator[Journal]:
    made = Journal(path, sent_by="maria")
    yield made
    await made.aclose()


def names(runs: list[PastRun]) -> list[str]:
    return [run.run_id for run in runs]


def profile() -> Intent:
    return Intent(system="klaviyo", action="profile", method="POST", path="/api/profiles", body=b"{}")


async def test_a_question_makes_no_file(journal: Journal, path: Path) -> None:
    assert await journal.events_of(TARGET, ORDER) == []
    assert await journal.runs(TARGET) == await journal.unfinished(TARGET) == []
    await journal.note_seen(TARGET, [])
    assert not path.parent.exists()
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    again = Journal(path)  # which was not opened yet
    assert names(await again.runs(TARGET)) == ["r1"]
    await again.aclose()


async def test_the_events_of_an_order_each_by_the_newest_that_is_known(journal: Journal) -> None:
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    first = await journal.intend("r1", intent("a", b'"first"'))
    await journal.outcome(first, "accepted")
    open_one = await journal.intend("r1", intent("b", b'"open"'))
    await journal.outcome(await journal.intend("r1", intent("c")), "refused")
    await journal.intend("r1", profile())
    await journal.outcome(first, "recorded")
    lined = dataclasses.replace(intent("a", b'"line"'), profile_id="01J", line_id="1")
    await journal.intend("r1", lined)
    await journal.begin_run("other order", TARGET, OTHER, b"{}")
    await journal.intend("other order", intent("d"))
    await journal.begin_run("elsewhere", "another", ORDER, b"{}")
    await journal.intend("elsewhere", intent("e"))
    found = await journal.events_of(TARGET, ORDER)
    assert [
        (event.intent, event.unique_id, event.profile_id, event.state, event.body) for event in found
    ] == [
        (first, "a", "01H", "recorded", b'"first"'),
        (open_one, "b", "01H", "unknown", b'"open"'),
        (open_one + 3, "a", "01J", "unknown", b'"line"'),
    ]
    assert [(event.run_id, event.line_id, event.key) for event in found][-1] == (
        "r1",
        "1",
        ("Placed Order", "a"),
    )
    assert all(datetime.now(UTC) - event.at < timedelta(minutes=5) for event in found)
    assert [event.unique_id for event in await journal.events_of(TARGET, OTHER)] == ["d"]
    assert await journal.events_of(TARGET, "none") == []
    newer = await journal.intend("r1", intent("b", b'"once more"'))
    assert [event.intent for event in await journal.events_of(TARGET, ORDER) if event.unique_id == "b"] == [
        newer
    ]


async def test_where_payloads_are_not_kept_there_is_their_hash(path: Path) -> None:
    journal = Journal(path)
    journal.keep(None, payloads=False)
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    await journal.intend("r1", intent("a", b'"first"'))
    [event] = await journal.events_of(TARGET, ORDER)
    past = await journal.past_event(TARGET, "01H", "Placed Order", "a")
    assert past is not None
    assert (event.body, past.body, past.body_hash) == (None, None, hash_of(b'"first"'))
    assert past.had(b'"first"')
    await journal.aclose()


async def test_a_payload_with_a_secret_in_it_is_its_hash(journal: Journal) -> None:
    """It won't leave: the client keeps it. Others beside it are kept as they are."""
    KNOWN.token("canary-of-a-payload-1b7c")
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    body = b'{"value": "canary-of-a-payload-1b7c"}'
    await journal.intend("r1", intent("a", body))
    await journal.intend("r1", intent("b", b'{"value": 1}'))
    with_secret, without = await journal.events_of(TARGET, ORDER)
    assert (with_secret.body, without.body) == (None, b'{"value": 1}')
    past = await journal.past_event(TARGET, "01H", "Placed Order", "a")
    assert past is not None
    assert past.body_hash == hash_of(body)


async def test_the_profiles_that_were_made_or_may_have_been(journal: Journal) -> None:
    before = datetime.now(UTC) - timedelta(minutes=1)
    assert await journal.made_profiles(TARGET, ORDER) == []
    assert not await journal.profile_in_doubt(TARGET, ORDER, before)
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    await journal.intend("r1", intent("a"))  # an event is no profile
    await journal.outcome(await journal.intend("r1", profile()), "refused")
    made = await journal.intend("r1", profile())
    assert await journal.made_profiles(TARGET, ORDER) == [None]
    assert await journal.profile_in_doubt(TARGET, ORDER, before)
    assert not await journal.profile_in_doubt(TARGET, ORDER, datetime.now(UTC) + timedelta(minutes=1))
    assert not await journal.profile_in_doubt(TARGET, OTHER, before)
    assert not await journal.profile_in_doubt("another", ORDER, before)
    await journal.outcome(made, "unknown")
    assert await journal.profile_in_doubt(TARGET, ORDER, before)
    await journal.outcome(made, "done", result_id="01H")
    assert await journal.made_profiles(TARGET, ORDER) == ["01H"]
    assert await journal.made_profiles(TARGET, OTHER) == await journal.made_profiles("another", ORDER) == []
    assert not await journal.profile_in_doubt(TARGET, ORDER, before)


async def test_what_the_queue_has_or_may_have(journal: Journal) -> None:
    for order, state in (
        ("1", "accepted"),
        ("2", "unknown"),
        ("3", "refused"),
        ("4", "recorded"),
        ("5", None),
    ):
        await journal.begin_run(f"r{order}", TARGET, order, b"{}", kind="handover")
        handover = Intent(
            system="ipaas", action="handover", method="POST", path="/x", body=b"{}", unique_id=f"g{order}"
        )
        number = await journal.intend(f"r{order}", handover)
        if state is not None:
            await journal.outcome(number, state)  # type: ignore[arg-type]
    await journal.begin_run("r6", TARGET, "6", b"{}")
    await journal.intend("r6", intent("g6"))
    there = await journal.handed_over(TARGET, [*"1234567"])
    assert {order: (found.guid, found.sure) for order, found in there.items()} == {
        "1": ("g1", True),
        "2": ("g2", False),
        "5": ("g5", False),
    }
    assert list(await journal.handed_over(TARGET, ["2"])) == ["2"]
    assert await journal.handed_over("another", ["1"]) == {}


async def test_what_was_seen_settles_the_tries_that_were_left_open(journal: Journal) -> None:
    await journal.begin_run("r1", TARGET, ORDER, b"{}")
    for unique in "abc":
        await journal.intend("r1", intent(unique))
    await journal.outcome(1, "refused")
    await journal.outcome(2, "accepted")
    seen = [("01H", "Placed Order", unique, f"e{unique}") for unique in "ab"]
    for _ in range(2):  # the second time there is nothing left to note
        await journal.note_seen(TARGET, seen)
    await journal.note_seen("another", [("01H", "Placed Order", "c", "ec")])
    writes = await journal.writes("r1")
    assert [(write.unique_id, write.state, write.result_id, write.detail) for write in writes] == [
        ("a", "refused", None, ""),
        ("b", "recorded", "eb", "seen by a later run"),
        ("c", None, None, ""),
    ]
    outcomes = await journal.ask(lambda db: db.execute("SELECT COUNT(*) FROM outcome").fetchone())
    assert outcomes == (3,)
    await journal.begin_run("r2", TARGET, OTHER, b"{}")  # nothing was left open in the file


async def test_runs_that_never_ended_until_somebody_settles_them(journal: Journal) -> None:
    await journal.begin_run("r1", TARGET, ORDER, b"{}", ticket="T-1")
    await journal.intend("r1", intent("a"))
    await journal.begin_run("r2", TARGET, OTHER, b"{}")
    await journal.begin_run("r3", "another", ORDER, b"{}")
    assert names(await journal.unfinished(TARGET)) == ["r2", "r1"]
    assert names(await journal.unfinished_elsewhere(TARGET)) == ["r3"]
    assert names(await journal.unfinished_elsewhere("a third", ORDER)) == ["r3", "r1"]
    [run] = await journal.unfinished(TARGET, ORDER)
    assert (run.state, run.ticket, run.plan, [write.unique_id for write in run.writes]) == (
        None,
        "T-1",
        b"{}",
        ["a"],
    )
    KNOWN.token("canary-of-a-ticket-77d2")
    settled = await journal.settle(run, "r4", ticket="T-2 canary-of-a-ticket-77d2")
    assert names(await journal.unfinished(TARGET)) == ["r2"]
    newest, before = await journal.runs(TARGET, ORDER)
    assert dataclasses.replace(newest, plan=b"") == settled
    assert (newest.state, newest.sent_by, newest.kind) == ("settled", "maria", "send")
    assert newest.ticket.startswith("T-2")
    assert "canary" not in newest.ticket
    assert newest.finished_at == newest.started_at
    assert (before.run_id, before.state, before.finished_at) == ("r1", "interrupted", newest.started_at)
    assert [run.state for run in await journal.runs(TARGET, OTHER)] == [None]
    await journal.begin_run("r5", TARGET, ORDER, b"{}")  # nothing was left open in the file
    with pytest.raises(JournalError):
        await journal.settle(run, "r4")


async def test_the_last_send_with_its_plan_and_its_writes_however_it_ended(
    journal: Journal, path: Path
) -> None:
    assert await journal.last_send(TARGET, ORDER) is None
    assert not path.parent.exists()
    await journal.begin_run("sent", TARGET, ORDER, b'{"n":1}')
    number = await journal.intend("sent", intent("a"))
    await journal.outcome(number, "recorded", result_id="e1")
    await journal.finish_run("sent", "recorded", None)
    await journal.begin_run("looked", TARGET, ORDER, b"{}", kind="look")
    await journal.begin_run("another's", TARGET, OTHER, b"{}")
    found = await journal.last_send(TARGET, ORDER)
    assert found is not None
    assert (found.run_id, found.state, found.plan) == ("sent", "recorded", b'{"n":1}')
    assert [(write.intent, write.state, write.result_id) for write in found.writes] == [
        (number, "recorded", "e1")
    ]
    assert await journal.last_send("another", ORDER) is None


async def test_as_many_runs_as_are_asked_for(journal: Journal) -> None:
    def many(db: object) -> None:
        db.executemany(  # type: ignore[attr-defined]
            "INSERT INTO run (id, target, transaction_id, plan, started_at) VALUES (?, ?, ?, 'null', ?)",
            [(f"r{number}", TARGET, "1", datetime.now(UTC).isoformat()) for number in range(203)],
        )

    await journal.ask(many)
    assert len(await journal.runs(TARGET)) == len(await journal.history(TARGET, Wanted())) == 200
    assert len(await journal.unfinished(TARGET)) == 203
    assert names(await journal.runs(TARGET, limit=1)) == ["r202"]


def test_of_an_event_without_payload_its_keys_are_kept() -> None:
    plan = b'{"events": [{"unique_id": "a", "already_recorded": null}], "order": 1, "collection": 2}'
    kept = without_payloads(plan)
    assert b'"unique_id":"a"' in kept
    assert b"already_recorded" not in kept
    assert b"order" not in kept
    assert without_payloads(b"[1]") == b"[1]"
