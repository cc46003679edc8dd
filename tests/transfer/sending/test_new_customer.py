"""A customer who has to be made or linked first, and what may come of that."""

from __future__ import annotations

from typing import Any

import pytest

from core.errors import JournalError
from core.journal import Journal
from tests.support.small_world import SmallWorld
from tests.transfer.sending.moments import EMAIL, ORDER, Moments, answering, sent, states, unreachable


@pytest.mark.parametrize("owner", [None, "01OTHER"])
async def test_identifiers_that_are_somebody_elses_make_no_profile(
    world: SmallWorld, moments: Moments, owner: str | None
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01OTHER", "other@example.com", None)
    said: dict[str, Any] = {"code": "duplicate_profile", "detail": "no"}
    if owner is not None:
        said["meta"] = {"duplicate_profile_id": owner}
    moments.clear()
    moments.at("POST", "/api/profiles", answering(409, errors=[said]))
    summary, _ = await sent(world, plan)
    assert summary.state == "failed"
    assert summary.error is not None
    assert ("01OTHER (other@example.com)" if owner else "belongs to another profile") in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


async def test_a_profile_that_says_only_that_it_is_there_is_found_by_its_email(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    world.profile("01ADA", EMAIL, None)
    moments.at("POST", "/api/profiles", answering(409, errors=[{"code": "x", "detail": "no"}]))
    summary, _ = await sent(world, plan)
    assert summary.state == "recorded"
    assert summary.profile_id == "01ADA"


async def test_a_customer_whose_profile_is_known_by_another_identifier_is_linked_first(
    world: SmallWorld, moments: Moments
) -> None:
    world.order("7002", "1", "another@example.com")
    world.profile("01ADA", EMAIL, None)
    summary, words = await sent(world, await world.plan("7002"))
    assert summary.profile_id == "01ADA"
    assert world.links() == {"1": "01ADA"}
    assert any("the customer's own, to be linked" in each for each in words)


async def test_a_refused_customer_whom_nothing_else_may_make_is_refused(
    world: SmallWorld, moments: Moments
) -> None:
    plan = await world.plan(ORDER)
    moments.clear()
    moments.at("POST", "/api/profiles", answering(400, errors=[{"detail": "The phone is wrong."}]))
    summary, _ = await sent(world, plan)
    assert (summary.state, states(summary)) == ("failed", ["skipped", "skipped"])
    assert summary.error is not None
    assert summary.error.detail.startswith("The customer transfer was refused. ")
    assert "The phone is wrong." in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]


@pytest.mark.parametrize("reads", ["well", "not at all"])
async def test_a_refused_customer_is_none_for_sure_only_where_no_earlier_try_may_come(
    world: SmallWorld, moments: Moments, monkeypatch: pytest.MonkeyPatch, reads: str
) -> None:
    """One of an earlier run may still be carried out; a journal that can't be read says nothing against it."""
    moments.at("POST", "/api/profiles", unreachable)
    if reads == "well":
        summary, _ = await sent(world, await world.plan(ORDER))
        assert summary.state == "unknown"

    async def in_doubt(*_: object) -> bool:
        raise JournalError("full")

    plan = await world.plan(ORDER)
    if reads != "well":
        monkeypatch.setattr(Journal, "profile_in_doubt", in_doubt)
    moments.clear()
    moments.at("POST", "/api/profiles", answering(400, errors=[{"detail": "wrong"}]))
    summary, _ = await sent(world, plan)
    assert summary.state == "unknown"
    assert summary.error is not None
    assert "an earlier attempt had no clear response and may still be processed" in summary.error.detail
    assert moments.writes() == ["POST /api/profiles"]
