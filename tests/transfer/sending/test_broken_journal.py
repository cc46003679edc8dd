"""A journal that breaks at a certain moment of a send."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import JournalError
from core.journal import Journal
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import ORDER, Moments, answering, known, sent, states


def broken(monkeypatch: pytest.MonkeyPatch, name: str, action: str = "") -> None:
    """Let the journal break at what it notes of the first write of a kind."""
    real_intend, real = Journal.intend, getattr(Journal, name)
    numbers: set[int] = set()

    async def intend(self: Journal, run_id: str, intent: Any) -> int:
        if name == "intend" and intent.action == action:
            raise JournalError("full")
        number = await real_intend(self, run_id, intent)
        if intent.action == action:
            numbers.add(number)
        return number

    async def noted(self: Journal, *arguments: Any, **named: Any) -> Any:
        if name == "finish_run" or arguments[0] in numbers:
            raise JournalError("full")
        return await real(self, *arguments, **named)

    monkeypatch.setattr(Journal, "intend", intend)
    if name != "intend":
        monkeypatch.setattr(Journal, name, noted)


@pytest.mark.parametrize(
    ("name", "action", "left", "state"),
    [
        ("intend", "profile", 0, "failed"),
        ("outcome", "profile", 1, "failed"),
        ("intend", "event", 2, "failed"),
        ("outcome", "event", 3, "recorded"),
    ],
)
async def test_a_journal_that_breaks_ends_the_run_and_what_was_done_is_told(
    world: SmallWorld,
    moments: Moments,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    action: str,
    left: int,
    state: str,
) -> None:
    plan = await world.plan(ORDER)
    moments.clear()
    broken(monkeypatch, name, action)
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.kind == "JournalError"
    assert len(moments.writes()) == left
    assert summary.state == state
    if (name, action) == ("outcome", "profile"):
        assert "was created, then the journal failed" in summary.error.detail


@pytest.mark.parametrize("name", ["intend", "outcome"])
async def test_a_journal_that_breaks_at_a_link_ends_no_event(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    broken(monkeypatch, name, "external_id")
    summary, _ = await sent(world, plan)
    assert {*states(summary)} <= {"recorded", "accepted"}


async def test_a_journal_that_breaks_at_the_customers_link_stops_before_the_events(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = await world.plan(ORDER)
    broken(monkeypatch, "intend", "external_id")
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert summary.error.kind == "JournalError"
    assert "POST /api/events" not in moments.writes()


@pytest.mark.parametrize("fails", [False, True])
async def test_a_run_whose_end_cannot_be_noted_tells_it_unless_there_is_worse(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    known(world)
    plan = await world.plan(ORDER)
    broken(monkeypatch, "finish_run")
    if fails:
        moments.at("POST", "/api/events", answering(400, errors=[{"detail": "wrong"}]))
    summary, _ = await sent(world, plan)
    assert summary.error is not None
    assert (summary.error.kind == "JournalError") is not fails
