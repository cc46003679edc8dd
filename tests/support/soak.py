"""Sends that go wrong in every way, and are killed at any point, against both systems inside the process.

A schedule is made of a seed: who the customer is, how late events can be read, which requests go wrong and how, where
the program dies, and where it dies again while it recovers. Time is virtual; a death is an exception that nothing
catches, after which no request leaves and no statement of SQLite is carried out.
"""

from __future__ import annotations

import asyncio
import functools
import random
import re
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Literal, TypeVar
from unittest import mock

import httpx
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
from tests.support.small_world import CALLS, SmallWorld
from tests.support.virtual_time import VirtualLoop

T = TypeVar("T")

ORDER, EMAIL, PROFILE, CUSTOMER = "70001", "ann@example.com", "P1", "1"
BEGINNING = 1_795_435_200.0
Customer = Literal["linked", "unlinked", "new"]
CUSTOMERS: tuple[Customer, ...] = ("linked", "unlinked", "new")
WRITES = ("create_profile", "create_event", "save_link")
Fault = Literal[
    "none", "503", "503 done", "503 late", "408 late", "lost", "gone", "late", "connect", "429", "400", "html"
]
"""`done`: the work is done behind the answer; `late`: it is done afterwards, when the client may have given up; `lost`:
done, and no answer comes; `gone`: not done, and no answer comes.
"""
WRITE_FAULTS: tuple[Fault, ...] = (
    "503", "503 done", "503 late", "408 late", "lost", "gone", "late", "connect", "429", "400", "html",
)  # fmt: skip
READ_FAULTS: tuple[Fault, ...] = ("503", "gone", "connect", "429", "html")
Trouble = Literal["", "refused", "unanswered", "unlinked"]
TROUBLES: dict[Trouble, dict[str, Fault]] = {
    "": {},
    "refused": {"create_event": "400"},
    "unanswered": {"create_event": "gone"},
    "unlinked": {"save_link": "400"},
}
"""What goes wrong each time, so that a run comes to its end and not to what was asked for."""
OPENINGS: tuple[tuple[Customer, Trouble], ...] = (
    ("linked", ""), ("unlinked", ""), ("new", ""),
    ("linked", "refused"), ("unlinked", "unanswered"), ("new", "unlinked"),
)  # fmt: skip
LATER = (0.5, 3.0, 8.0, 20.0, 90.0)
"""Seconds after which late work is done: within the look, after it, after the run."""
VISIBLE = (0.0, 0.0, 1.0, 7.0, 45.0)


class Killed(BaseException):
    """The program died."""


@dataclass
class Life:
    """One start of the program. It dies at the n-th request or statement, before or after it is carried out."""

    kind: Literal["request", "statement", "never"] = "never"
    number: int = 0
    after: bool = False
    dead: bool = False
    counted: Counter[str] = field(default_factory=Counter)
    connections: list[sqlite3.Connection] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.kind}:{self.number}:{'after' if self.after else 'before'}"

    @classmethod
    def named(cls, name: str) -> Life:
        """The life of such a name, such as `request:12:after`."""
        kind, number, when = name.split(":")
        assert kind in ("request", "statement"), name
        assert when in ("before", "after"), name
        return cls("request" if kind == "request" else "statement", int(number), after=when == "after")

    def step(self, kind: str) -> None:
        """Before one is carried out."""
        if self.dead:
            raise Killed
        self.counted[kind] += 1
        if not self.after:
            self._die_at(kind)

    def done(self, kind: str) -> None:
        """After one was."""
        if self.after:
            self._die_at(kind)

    def _die_at(self, kind: str) -> None:
        if kind == self.kind and self.counted[kind] == self.number:
            self.dead = True
            raise Killed


class MortalConnection(sqlite3.Connection):
    """Carries out no statement of a dead program."""

    life: Life | None = None

    def execute(self, *arguments: Any) -> sqlite3.Cursor:
        if self.life is None:
            return super().execute(*arguments)
        self.life.step("statement")
        cursor = super().execute(*arguments)
        try:
            self.life.done("statement")
        except Killed:
            cursor.close()  # else it would hold the file
            raise
        return cursor


@contextmanager
def mortal(life: Life) -> Iterator[None]:
    """Databases that are opened inside belong to this life."""
    real = sqlite3.connect

    def connect(*arguments: Any, **named: Any) -> sqlite3.Connection:
        made = real(*arguments, factory=MortalConnection, **named)
        made.life = life
        life.connections.append(made)
        return made

    with mock.patch("sqlite3.connect", connect):
        yield
    for each in life.connections:
        with suppress(sqlite3.ProgrammingError):  # closed by the journal itself
            if each.in_transaction:
                sqlite3.Connection.execute(each, "ROLLBACK")
        each.close()  # (what wasn't committed is gone)


class Server:
    """Both systems: faults as the schedule draws them, and what is still to be done of earlier requests."""

    def __init__(self, small: SmallWorld, draw: random.Random, faults: int, share: float) -> None:
        self._small = small
        self._draw = draw
        self.faults_left = faults
        self.share = share
        self.always: dict[str, Fault] = {}
        """The faults of each write of a kind."""
        self._favourites = draw.sample(WRITE_FAULTS, draw.randint(2, len(WRITE_FAULTS)))
        self._unclear: set[str | None] = set()
        self.wrong: list[str] = []
        """What the program did that it must not, as the systems see it."""
        self.pending: list[tuple[float, httpx.Request]] = []
        self.left: list[tuple[str, str | None]] = []
        """The writes that arrived, by their kind and the unique id of an event."""
        self.told: list[str] = []

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """One request."""
        await self.catch_up()
        kind = _kind(request)
        key = unique_id_in(request)
        if kind in WRITES:
            self.left.append((kind, key))
        if kind == "create_event" and key in self._unclear:
            self.wrong.append(f"{key} is sent again without a look")
        fault = self._fault(kind)
        if kind == "create_event" and fault not in ("none", "connect", "429", "400"):
            self._unclear.add(key)
        if kind == "events" and fault == "none":
            self._unclear.clear()
        self.told.append(f"{asyncio.get_running_loop().time():9.3f} {kind or request.url.path}: {fault}")
        return await self._with(fault, request)

    async def catch_up(self, *, all_of_it: bool = False) -> None:
        """Do what is due by now, or all that is still to be done."""
        now = asyncio.get_running_loop().time()
        due = [each for each in self.pending if all_of_it or each[0] <= now]
        self.pending = [each for each in self.pending if each not in due]
        for _, request in due:
            await (await self._do(request)).aclose()

    def may_come(self, kind: str, unique_id: str | None = None) -> bool:
        """Whether a write is still to be done."""
        return any(_kind(r) == kind and unique_id in (None, unique_id_in(r)) for _, r in self.pending)

    def _fault(self, kind: str | None) -> Fault:
        if kind in self.always:
            return self.always[kind]
        writes = kind in WRITES
        share = self.share if writes else self.share / 25
        if not self.faults_left or self._draw.random() >= share:
            return "none"
        self.faults_left -= 1
        return self._draw.choice(self._favourites if writes else READ_FAULTS)

    async def _with(self, fault: Fault, request: httpx.Request) -> httpx.Response:
        if fault in ("503 late", "408 late", "late"):
            due = asyncio.get_running_loop().time() + self._draw.choice(LATER)
            self.pending.append((due, request))
        if fault == "lost":
            await (await self._do(request)).aclose()
        if fault in ("lost", "gone"):
            raise httpx.ReadError("on order", request=request)
        if fault == "late":
            await asyncio.sleep(2)
            raise httpx.ReadTimeout("on order", request=request)
        if fault == "connect":
            raise httpx.ConnectError("on order", request=request)
        if fault == "503 done":
            await (await self._do(request)).aclose()
        if fault == "none":
            return await self._do(request)
        if fault == "html":
            return httpx.Response(200, text="<html>wait</html>", request=request)
        status = int(fault[:3])
        headers = {"Retry-After": "1"} if status == 429 else {}
        body = {"errors": [{"id": "1", "status": status, "code": "on_order", "title": "no", "detail": "no"}]}
        return httpx.Response(status, json=body, headers=headers, request=request)

    async def _do(self, request: httpx.Request) -> httpx.Response:
        assert request.url.port is not None
        return await self._small.transport._apps[request.url.port].handle_async_request(request)


class Line(httpx.AsyncBaseTransport):
    """What one life speaks through."""

    def __init__(self, server: Server, life: Life) -> None:
        self._server = server
        self._life = life

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self._life.step("request")
        response = await self._server.answer(request)
        self._life.done("request")
        if self._life.dead:
            raise Killed
        return response


def _kind(request: httpx.Request) -> str | None:
    return _kind_of(request.method, str(request.url))


@functools.cache
def _kind_of(method: str, url: str) -> str | None:
    return next(
        (name for name, (each, address) in CALLS.items() if each == method and re.search(address, url)), None
    )


def unique_id_in(request: httpx.Request) -> str | None:
    """The unique id of the event that a request makes."""
    if _kind(request) != "create_event":
        return None
    body = msgspec.json.decode(request.content)
    found = body["data"]["attributes"].get("unique_id")
    return str(found) if found is not None else None


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


def play(seed: int, told: Callable[[str], object] = lambda line: None) -> str:
    """One schedule, from its seed; what happened, in a few words. `told` hears of each request and its fault when it
    ends. Raises AssertionError where something is not so.
    """
    draw = random.Random(seed)  # noqa: S311 - no secret
    customer, visibility = draw.choice(CUSTOMERS), draw.choice(VISIBLE)
    kills = draw.choice((0, 0, 0, 1, 2))
    with tempfile.TemporaryDirectory(dir=_fast()) as folder:
        story = Story(
            Path(folder), seed, customer, visibility, draw.randint(0, 16), draw.choice((0.2, 0.5, 0.8, 0.95))
        )
        try:
            words: list[str] = [customer]
            for number in range(draw.choice((1, 1, 1, 2, 2, 3))):
                life = random_death(draw) if number < kills else Life()
                words.append(one_try(story, life, finish=number > 0))
                if draw.random() < 0.5:
                    story.time_passes()
            story.time_passes()
            story.server.faults_left = 0
            story.small.world.klaviyo._visibility = 0
            story.check_end(story.send(Life(), finish=True))
            return ", ".join(words)
        finally:
            told("\n".join(story.server.told))
            story.close()


def random_death(draw: random.Random) -> Life:
    """A death somewhere in a send: most are while it writes."""
    if draw.random() < 0.5:
        return Life("request", draw.randint(1, 40), after=draw.random() < 0.5)
    return Life("statement", draw.randint(1, 60), after=draw.random() < 0.5)


def one_try(story: Story, life: Life, *, finish: bool) -> str:
    """One send with its faults and its death; what the next start says of it is checked."""
    before, runs = len(story.server.left), story.runs()
    summary = story.send(life, finish=finish)
    if summary is not None:
        return summary.state
    story.dies_while_telling(1 + life.number % 9)
    story.check_told(story.told(), story.server.left[before:], runs)
    return f"killed at {life.kind} {life.number}"


def deaths_of(customer: Customer, trouble: Trouble) -> list[Life]:
    """Every point at which a send of this customer's order can die."""
    with opened(customer, trouble) as story:
        life = Life()
        assert story.send(life, finish=False) is not None
    return [
        Life(kind, number, after=after)
        for kind in ("request", "statement")
        for number in range(1, life.counted[kind] + 1)
        for after in (False, True)
    ]


@contextmanager
def opened(customer: Customer, trouble: Trouble) -> Iterator[Story]:
    """A story in which nothing goes wrong but this; what is to be so at its end is checked."""
    with tempfile.TemporaryDirectory(dir=_fast()) as folder:
        story = Story(Path(folder), 0, customer, 0.0, 0, 0.0)
        story.server.always = TROUBLES[trouble]
        try:
            yield story
            story.time_passes()
            story.server.always = {}
            story.check_end(story.send(Life(), finish=True))
        finally:
            story.close()


def fresh(life: Life) -> Life:
    """A life of the same end that has not begun."""
    return Life(life.kind, life.number, after=life.after)


def play_death(customer: Customer, trouble: Trouble, *lives: Life) -> None:
    """A send that dies at the first of these, its recovery that dies at the next, and so on, and one that is left
    alone.
    """
    with opened(customer, trouble) as story:
        for number, life in enumerate(lives):
            one_try(story, life, finish=number > 0)


def _fast() -> str | None:
    """A folder in memory, where there is one: each intent is brought to the disk."""
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
