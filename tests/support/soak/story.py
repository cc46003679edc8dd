"""One order, sent and killed and recovered in virtual time, and what must be so of it."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, TypeVar
from unittest import mock

import msgspec

from core.desk import Desk
from core.http.factory import HttpFactory
from core.http.retry import jitter
from core.journal import Journal
from core.paths import Paths
from core.settings import Settings
from core.transfer.plan.plan import Plan
from core.transfer.proof.interrupted import Interrupted
from core.transfer.sending.progress import RunFinished, Summary
from tests.support.quick import quick_httpx
from tests.support.small_world import SmallWorld
from tests.support.soak.lives import Life, mortal
from tests.support.soak.servers import Line, Server
from tests.support.virtual_time import VirtualLoop

T = TypeVar("T")

ORDER, EMAIL, PROFILE, CUSTOMER = "70001", "ann@example.com", "P1", "1"
BEGINNING = 1_795_435_200.0
Customer = Literal["linked", "unlinked", "new"]
CUSTOMERS: tuple[Customer, ...] = ("linked", "unlinked", "new")


class Story:
    """One order, sent and killed and recovered: the world, and what must be so of it."""

    def __init__(
        self, folder: Path, seed: int, customer: Customer, visibility: float, faults: int, share: float
    ) -> None:
        self.loop = VirtualLoop()
        self.draw = random.Random(seed)  # noqa: S311 - no secret
        random.seed(seed)
        jitter.seed(seed)  # (that of the pauses)
        self._folder = folder
        self._customer = customer
        self._died = False
        self._shown = False
        """Whether the last send came to the point at which somebody sees how it ended."""
        small = self.small = SmallWorld(
            folder, clock=lambda: BEGINNING + self.loop.time(), visibility=visibility
        )
        small.customer(CUSTOMER, EMAIL, None)
        if customer != "new":
            small.profile(PROFILE, EMAIL, None)
        if customer == "linked":
            small.link(CUSTOMER, PROFILE)
        small.order(ORDER, CUSTOMER, EMAIL)
        record = small.world.ipaas.transactions[ORDER]
        line = record["lines"][0]
        record["lines"] = [line, {**line, "id": f"{ORDER}002", "sku": "B-2", "description": "Bee"}]
        self.keys = (ORDER, f"{ORDER}001", f"{ORDER}002")
        self.server = Server(small, self.draw, faults, share)
        self.connection = msgspec.structs.replace(
            small.connection, account_id=small.world.klaviyo.account["id"]
        )

    def close(self) -> None:
        """Let go of everything."""
        self.loop.run_until_complete(self.small.aclose())
        self.loop.close()

    # Lives ----------------------------------------------------------------------------------------

    def live(self, life: Life, work: Callable[[Desk], Awaitable[T]]) -> T | None:
        """Start the program, do something with it, and end it; None where it died."""

        async def whole() -> T | None:
            journal = Journal(self._folder / "home" / "data" / "journal.sqlite3")
            desk = Desk(
                self.connection,
                self.small.secrets,
                factory=HttpFactory(timeout=10, transport=Line(self.server, life), environ={}),
                journal=journal,
                paths=Paths.under(self._folder / "home"),
                settings=Settings(),
            )
            try:
                return await work(desk)
            except BaseException:
                if not life.dead:
                    raise
                return None
            finally:
                others = asyncio.all_tasks() - {asyncio.current_task()}
                for task in others:
                    task.cancel()
                await asyncio.gather(*others, return_exceptions=True)
                if not life.dead:
                    await desk.aclose()
                    await journal.aclose()

        # How old a plan is when it is sent is the story's time as well: a machine may stand still for a minute.
        now = SimpleNamespace(now=lambda zone: datetime.fromtimestamp(BEGINNING + self.loop.time(), zone))
        with (
            mortal(life),
            quick_httpx(),
            mock.patch("time.monotonic", self.loop.time),
            mock.patch("core.transfer.planning.planner.datetime", now),
            mock.patch("core.transfer.sending.run.datetime", now),
        ):
            return self.loop.run_until_complete(whole())

    async def _send(self, desk: Desk, plan: Plan) -> Summary:
        *_, last = [told async for told in desk.send(plan)]
        assert isinstance(last, RunFinished)
        return last.summary

    def send(self, life: Life, *, finish: bool) -> Summary | None:
        """Plan the order and send it, or finish it; checks what is said of it. None where the program died."""
        began = len(self.server.left)
        self._shown = False

        async def work(desk: Desk) -> tuple[Plan, Summary]:
            plan = await (desk.finish_plan(ORDER) if finish else desk.plan(ORDER))
            summary = await self._send(desk, plan)
            self._shown = True
            await desk.told(ORDER)
            return plan, summary

        done = self.live(life, work)
        assert self.server.wrong == []
        if done is None:
            self._died = True
            return None
        plan, summary = done
        self._check_summary(plan, summary, self.server.left[began:])
        return summary

    def told(self) -> tuple[Interrupted, ...]:
        """What the next start says of interrupted runs."""
        found = self.live(Life(), lambda desk: desk.interrupted())
        assert found is not None
        return found

    def dies_while_telling(self, number: int) -> None:
        """A start that dies at this statement, while it reads what there is to tell."""
        self.live(Life("statement", number, after=number % 2 == 0), lambda desk: desk.interrupted())

    def runs(self) -> int:
        """How many runs the journal has."""
        return int(self._row("SELECT COUNT(*) FROM run")[0])

    def time_passes(self) -> None:
        """All that was still to come comes, and can be read."""

        async def work() -> None:
            await asyncio.sleep(200)
            await self.server.catch_up(all_of_it=True)
            await asyncio.sleep(200)

        self.loop.run_until_complete(work())

    # What must be so --------------------------------------------------------------------------------

    def stored(self, key: str) -> list[Any]:
        """The events of a unique id, whatever their profile."""
        return [event for event in self.small.world.klaviyo.events.values() if event.unique_id == key]

    def _check_summary(self, plan: Plan, summary: Summary, left: list[tuple[str, str | None]]) -> None:
        for event in summary.events:
            key = event.unique_id
            assert key is not None
            stored, comes = self.stored(key), self.server.may_come("create_event", key)
            told = (key, event.state, summary.error)
            match event.state:
                case "recorded":
                    assert event.event_id in {each.id for each in stored}, told
                case "accepted":
                    assert stored, told
                case "failed":
                    assert not stored, told
                    assert not comes, told
                case "skipped":
                    assert ("create_event", key) not in left, told
                case "unknown":
                    # (Of a dead run's intent nobody knows whether its request left.)
                    assert self._died or ("create_event", key) in self.server.left, told
        assert len(self.small.world.klaviyo.profiles) <= 1
        if summary.state == "failed" and not any(e.state != "skipped" for e in summary.events):
            assert ("create_event", None) not in left
            assert not (("create_profile", None) in left and self.server.may_come("create_profile")), summary
        if summary.state == "recorded":
            assert all(len(self.stored(key)) == 1 for key in self.keys), summary

    def check_told(
        self, found: tuple[Interrupted, ...], left: list[tuple[str, str | None]], runs: int
    ) -> None:
        """After a death: what nobody was shown is told, and all that is said of it is so. `left` are the writes that
        had arrived of the life, `runs` how many runs there were before it.
        """
        if not found:
            assert self._shown or self.runs() == runs or self._speaks_for_itself(), (
                "nobody is told of the run"
            )
            assert not left or self.runs() > runs, "something had left without a run"
            return
        (one,) = found
        assert one.transaction_id == ORDER
        if one.ended is not None:
            assert (one.ended,) == self._row("SELECT state FROM run ORDER BY rowid DESC LIMIT 1")
        assert {event.unique_id for event in one.events} >= set(self.keys)
        for event in one.events:
            key = str(event.unique_id)
            stored, comes = self.stored(key), self.server.may_come("create_event", key)
            if event.state in ("recorded", "accepted"):
                assert stored, one
            if event.state in ("skipped", "failed"):
                assert not stored, one
                assert not comes, one
        made = bool(self.small.world.klaviyo.profiles) or self.server.may_come("create_profile")
        if any(kind == "create_profile" for kind, _ in left) and made:
            text = " ".join((*one.certain, *one.uncertain))
            assert "profile" in text, one

    def _speaks_for_itself(self) -> bool:
        """Whether the newest run had done all that it was to, and noted so, before the program died."""
        state, error = self._row("SELECT state, error FROM run ORDER BY rowid DESC LIMIT 1")
        return state == "recorded" and error is None and all(self.stored(key) for key in self.keys)

    def _row(self, statement: str) -> tuple[Any, ...]:
        file = self._folder / "home" / "data" / "journal.sqlite3"
        try:
            with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as db:
                row: tuple[Any, ...] = db.execute(statement).fetchone()
                return row
        except sqlite3.OperationalError:  # it died before there was a journal
            return (0,)

    def check_end(self, summary: Summary | None) -> None:
        """After a last, undisturbed try: all of it is there, once, and linked."""
        assert summary is not None
        assert summary.state == "recorded", summary
        assert summary.error is None, summary
        store, links = self.small.world.klaviyo, self.small.world.ipaas._links
        for key in self.keys:
            assert len(self.stored(key)) == 1, key
        assert len(store.events) == len(self.keys)
        (profile,) = store.profiles
        assert {event.profile_id for event in store.events.values()} == {profile}
        # A customer who was found by the email is not linked by a send; one who was transferred is.
        linked = self.small.links().get(CUSTOMER)
        assert linked == profile or (linked is None and self._customer == "unlinked")
        receipts = {
            key.internal_id: value
            for key, value in links.items()
            if key.table.lower().startswith("transaction")
        }
        assert receipts == {key: self.stored(key)[0].id for key in self.keys}, receipts
        assert self.told() == ()
