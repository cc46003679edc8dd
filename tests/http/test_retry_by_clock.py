"""The retry layer by a clock of the test's own: which pauses it makes, what it gives up, and when, to the tenth."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import weakref
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from unittest import mock

import pytest

from core.errors import (
    BadRequest,
    DeskError,
    GivenUp,
    NetworkError,
    NoAnswer,
    NotConnected,
    RateLimited,
    ServerError,
)
from core.http import retry
from core.http.retry import (
    READING,
    SENDING,
    Allowance,
    OrderTime,
    Retries,
    clock,
    one_order,
    shortest_pause,
    this_order,
)
from core.http.retry_after import Hold, seconds_of
from core.waits import Pause, told_to
from tests.support.virtual_time import VirtualLoop

DOWN, LOST = ServerError("down", status=503), NoAnswer("reset")
SILENCE = 1e6
"""Seconds of an attempt that nothing ends but us."""


def read(error: DeskError) -> DeskError:
    """The same error of a read."""
    error.writes = False
    return error


def full(seconds: float) -> DeskError:
    """A full limit."""
    return read(RateLimited("full", retry_after=seconds))


@dataclass
class Service:
    """Attempts by a script: how long each takes, and what it brings; the last one again and again."""

    script: list[tuple[float, DeskError | str]]
    asked: int = 0
    pauses: list[Pause] = field(default_factory=list)
    seconds: float = 0.0

    async def attempt(self) -> str:
        seconds, brings = self.script[min(self.asked, len(self.script) - 1)]
        self.asked += 1
        await asyncio.sleep(seconds)
        if isinstance(brings, DeskError):
            raise brings
        return brings

    async def play(self, *, patience: float = 10.0, **how: Any) -> str | DeskError:
        """One call; what comes of it. `how` is as the retry layer takes it."""
        retries = Retries(system="X", timeout=patience, **how)
        began = asyncio.get_running_loop().time()
        with told_to(self.pauses.append):
            try:
                return await retries.run(self.attempt)
            except DeskError as error:
                return error
            finally:
                self.seconds = round(asyncio.get_running_loop().time() - began, 6)

    @property
    def paused(self) -> list[float]:
        return [round(pause.seconds, 6) for pause in self.pauses]


@contextlib.contextmanager
def by_clock() -> Iterator[VirtualLoop]:
    """A loop whose clock is the program's; pauses are as long as they are in the middle."""
    loop = VirtualLoop()
    try:
        with (
            mock.patch("time.monotonic", loop.time),
            mock.patch.object(retry.jitter, "uniform", lambda low, high: (low + high) / 2),
        ):
            yield loop
    finally:
        loop.close()


CALLS: list[tuple[list[tuple[float, DeskError | str]], dict[str, Any], int, list[float], float, str]] = [
    # what comes, how it is asked, how often that was, the pauses, the seconds in all, what is said
    ([(0.1, read(DOWN))], {}, 5, [0.6, 1.2, 2.4, 4.8], 9.5, "Tried 5 times in 9.5 s."),
    ([(0.1, read(DOWN))], {"attempts": 1}, 1, [], 0.1, "down"),
    ([(0.1, read(DOWN))], {"attempts": 2}, 2, [0.6], 0.8, "Tried 2 times in 0.8 s."),
    ([(0.1, read(DOWN)), (0.0, read(LOST)), (0.0, "here")], {}, 3, [0.6, 1.2], 1.9, ""),
    ([(0, BadRequest("no", status=400))], {}, 1, [], 0, "no"),
    ([(0, ServerError("down", status=503))], {"writes": True}, 1, [], 0, "down"),
    ([(0, NoAnswer("reset"))], {"writes": True}, 1, [], 0, "reset"),
    ([(0, NotConnected("refused")), (0, "here")], {"writes": True}, 2, [0.6], 0.6, ""),
    ([(0, RateLimited("full", retry_after=None)), (0, "here")], {"writes": True}, 2, [0.6], 0.6, ""),
    ([(0, GivenUp("over"))], {}, 1, [], 0, "over"),
    # What a server asks to wait: never earlier, and not by all in the same moment.
    ([(0, full(10)), (0, "here")], {}, 2, [10.3], 10.3, ""),
    ([(0, full(10)), (0, "here")], {"first_pause": 9}, 2, [10.5], 10.5, ""),
    ([(0, full(1)), (0, full(1)), (0, full(1)), (0, "here")], {}, 4, [1.1, 1.2, 2.4], 4.7, ""),
    ([(0, full(60)), (0, "here")], {}, 2, [60.3], 60.3, ""),
    ([(0, full(60.5))], {}, 1, [], 0, "full"),
    ([(0, full(50))], {}, 3, [50.3, 50.3], 100.6, "Gave up after 101 s of attempts and waits; "
        "another 50 s would exceed the limit of 2 min."),
    ([(0, full(40))], {}, 3, [40.3, 40.3], 80.6, "another 40 s would exceed the limit of 2 min."),
    # Once some seconds have gone by, no further attempt begins; one that stood still is tried once more.
    ([(12.0, read(DOWN)), (0, "here")], {}, 2, [0.6], 12.6, ""),
    ([(12.1, read(DOWN)), (0, "here")], {}, 1, [], 12.1, "down"),
    ([(24.0, read(DOWN)), (0, "here")], {"patience": 20}, 2, [0.6], 24.6, ""),
    ([(24.1, read(DOWN)), (0, "here")], {"patience": 20}, 1, [], 24.1, "down"),
    ([(10.0, read(LOST))], {}, 2, [0.6], 20.6, "Tried 2 times in 21 s."),
    # An attempt ends with the order's time; one that may be carried out never does.
    ([(SILENCE, "late")], {}, 1, [], 26.0, "no response within the time left for this order."),
    ([(SILENCE, "late")], {"patience": 1}, 1, [], 21.5, "no response within the time left"),
    ([(SILENCE, "late")], {"writes": True}, 1, [], SILENCE, ""),
    ([(25.0, "late")], {}, 1, [], 25.0, ""),
]  # fmt: skip


def test_calls_to_the_tenth_of_a_second() -> None:
    with by_clock() as loop:
        for number, (script, how, asked, paused, seconds, said) in enumerate(CALLS):
            for _, brings in script:
                if isinstance(brings, DeskError):
                    brings.detail = brings.detail.partition(" ")[0]  # what an earlier case put behind it
            service = Service(script)
            result = loop.run_until_complete(service.play(**how))
            seen = (service.asked, service.paused, service.seconds)
            assert seen == (asked, paused, round(seconds, 6)), (number, script, how)
            detail = result.detail if isinstance(result, DeskError) else ""
            assert said in detail, (number, script, how)
            assert bool(said) == isinstance(result, DeskError), (number, script, how)
            assert ("Tried" in detail) == (asked > 1 and bool(said)), (number, detail)
            assert [pause.attempt for pause in service.pauses] == [*range(2, len(paused) + 2)]


def test_each_pause_tells_which_attempt_it_is_before_and_of_how_many() -> None:
    down = Service([(0.1, read(DOWN))])
    with by_clock() as loop:
        loop.run_until_complete(down.play(attempts=4))
    assert [(pause.system, pause.attempt, pause.attempts) for pause in down.pauses] == [
        ("X", 2, 4),
        ("X", 3, 4),
        ("X", 4, 4),
    ]


@pytest.mark.parametrize("share", [0.8, 1.2])
def test_pauses_differ_by_a_fifth_at_most(share: float) -> None:
    down = Service([(0.0, read(DOWN))])
    with by_clock() as loop, mock.patch.object(retry.jitter, "uniform", lambda *ends: ends[share > 1]):
        loop.run_until_complete(down.play())
    assert down.paused == [round(share * pause, 6) for pause in (0.6, 1.2, 2.4, 4.8)]


def test_a_sleep_of_the_machine_in_a_pause_is_an_orders_loss_of_a_second_at_most() -> None:
    """Where the clock goes on meanwhile, as on Windows."""

    async def lost(loop: VirtualLoop) -> float:
        def sleep() -> None:
            loop._virtual += 3600

        loop.call_later(0.3, sleep)
        with one_order(READING):
            assert await Service([(0.0, read(DOWN)), (0.0, "here")]).play() == "here"
            order = this_order()
            assert order is not None
            return order.trouble.seconds

    with by_clock() as loop:
        assert loop.run_until_complete(lost(loop)) == pytest.approx(1.6)


def test_what_the_limit_cuts_off_was_no_write() -> None:
    """Such as a sign-in before a write: that has not left then, and isn't unknown."""
    with by_clock() as loop:
        cut = loop.run_until_complete(Service([(SILENCE, "late")]).play())
    assert isinstance(cut, NoAnswer)
    assert not cut.writes


def test_who_asked_for_a_wait_is_told_until_when() -> None:
    with by_clock() as loop:
        for error, attempts, told in (
            (full(70), 5, True),
            (full(70), 1, False),  # whoever asks once only has words of its own
            (read(ServerError("x", status=503, retry_after=70)), 2, True),
            (read(ServerError("x", status=503)), 2, False),
            (read(NoAnswer("x")), 2, False),
        ):
            found = loop.run_until_complete(Service([(0, error)]).play(attempts=attempts))
            assert isinstance(found, DeskError)
            assert ("X asks to wait 70 s" in found.hint) is told, error


def test_what_an_order_has_lost_is_counted_once_and_ends_its_calls() -> None:
    async def played(
        allowance: Allowance, *calls: Service, patience: float = 10.0, **how: Any
    ) -> list[str | DeskError]:
        with one_order(allowance):
            asked = [call.play(patience=patience, **how) for call in calls]
            return [*await asyncio.gather(*asked), await Service([(0, "here")]).play(patience=patience)]

    async def one_after_the_other(allowance: Allowance, *calls: Service) -> None:
        with one_order(allowance):
            for call in calls:
                await call.play()

    async def lost_by(*calls: Service) -> list[float]:
        with one_order(READING):
            order = this_order()
            assert order is not None
            return [order.trouble.seconds for call in calls if await call.play()]

    silent = Service([(10.0, read(NoAnswer("reset")))])
    with by_clock() as loop:
        # Two that stand still at the same time cost no more than one.
        results = loop.run_until_complete(
            played(Allowance(trouble=21.0), silent, Service(silent.script), attempts=1)
        )
        assert results[-1] == "here"
        # And no attempt costs more than it can take of a machine that is awake.
        results = loop.run_until_complete(
            played(Allowance(trouble=6.0), Service(silent.script), patience=1, attempts=1)
        )
        assert isinstance(results[-1], GivenUp)
        assert "6.0 s of attempts brought no usable response" in results[-1].detail
        # A pause that would pass the limit isn't made, and nothing is begun after it, though some is left.
        down = Service([(0.0, read(ServerError("down", status=503)))])
        results = loop.run_until_complete(played(Allowance(trouble=1.0), down, patience=0.1))
        assert (down.paused, [type(each) for each in results]) == ([0.6], [ServerError, GivenUp])
        assert "0.6 s of attempts and waits; another 1.2 s" in str(results[0])
        assert "0.6 s of attempts" in str(results[1])
        # Waits that were asked for are no trouble: when they are over, other calls go on.
        limited = Service([(0.0, full(50))])
        results = loop.run_until_complete(played(Allowance(trouble=1.0, asked=60.0), limited, patience=0.1))
        assert [type(each) for each in results] == [RateLimited, str]
        # All of what may be waited is waited.
        to_the_end = Service([(0.0, full(50)), (0.0, "here")])
        results = loop.run_until_complete(
            played(Allowance(trouble=1.0, asked=50.3), to_the_end, patience=0.1)
        )
        assert (to_the_end.paused, results[0]) == ([50.3], "here")
        # A good answer that took long counts from half of the timeout on; at most six times the timeout.
        slow = Service([(100.0, "late")])
        results = loop.run_until_complete(played(Allowance(trouble=21.0), slow, writes=True))
        assert results[0] == "late"
        assert "55 s of attempts" in str(results[1])
        # A send is worth more patience.
        assert loop.run_until_complete(played(SENDING, Service([(SILENCE, "late")]), attempts=1))[1] == "here"
        silence = Service([(SILENCE, "late")])
        loop.run_until_complete(played(SENDING, silence))
        assert silence.seconds == 125.0
        limited = Service([(0.0, full(59.8))])
        loop.run_until_complete(one_after_the_other(SENDING, limited, limited))
        assert limited.paused == [60.1] * 4
        # Those that were quick enough are no loss, and take nothing off what was lost before.
        slow, quick = Service([(8.0, "late")]), Service([(3.0, "in time")])
        assert loop.run_until_complete(lost_by(slow, quick, quick)) == [3.0, 3.0, 3.0]


def test_parts_that_overlap_count_once() -> None:
    trouble = OrderTime(READING).trouble
    assert (trouble.seconds, trouble.left, trouble.is_over) == (0.0, 21.0, False)
    for began, ended, lost in (
        (0, 2, 2),
        (1, 4, 4),
        (4, 5, 5),
        (8, 9, 6),
        (10, 11, 7),
        (7, 12, 10),
        (0, 13, 13),
    ):
        trouble.add(began, ended)
        assert trouble.seconds == lost
    assert trouble.left == 8.0
    trouble.add(13, 99)
    assert trouble.left == 0.0


def test_the_outermost_order_counts_until_its_end() -> None:
    assert this_order() is None
    with one_order(READING, "1"):
        outer = this_order()
        with one_order(READING, "2"):
            assert this_order() is outer
        assert this_order() is outer
    assert this_order() is None
    again, other, nameless = OrderTime(READING, "1"), OrderTime(READING, "2"), OrderTime(READING)
    assert outer is not None
    assert again.is_again(outer)
    assert not outer.is_again(outer)
    assert not other.is_again(outer)
    assert not nameless.is_again(OrderTime(READING))


def test_what_is_sent_once_more_waits_as_long_as_was_asked() -> None:
    async def waited(asked: float | None, ago: float) -> tuple[bool, float]:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(100)
        began = loop.time()
        error = ServerError("no", status=503, retry_after=asked)
        return await retry.wait_as_asked(error, began - ago), round(loop.time() - began, 6)

    told: list[Pause] = []
    with by_clock() as loop, told_to(told.append):
        for asked, ago, expected in (
            (None, 0.0, (True, 0.0)),
            (5.0, 0.0, (True, 5.5)),
            (1.0, 0.0, (True, 1.1)),
            (1.0, 0.6, (True, 0.5)),
            (1.0, 1.2, (True, 0.0)),
            (59.5, 0.0, (True, 60.0)),
            (59.6, 0.0, (False, 0.0)),
            (90.0, 40.0, (True, 50.5)),
        ):
            assert loop.run_until_complete(waited(asked, ago)) == expected, (asked, ago)
    assert [round(pause.seconds, 6) for pause in told] == [5.5, 1.1, 0.5, 60.0, 50.5]
    assert {(pause.attempt, pause.attempts) for pause in told} == {(2, 2)}


def test_the_time_that_is_told_has_a_date_where_it_is_far() -> None:
    for seconds, form in ((100, "%H:%M:%S"), (12 * 3600 - 1, "%H:%M:%S"), (12 * 3600, "%Y-%m-%d %H:%M"),
                          (86_400 * 9, "%Y-%m-%d %H:%M")):  # fmt: skip
        before = datetime.now().astimezone() + timedelta(seconds=seconds)
        told = clock(seconds)
        between = (datetime.now().astimezone() + timedelta(seconds=seconds) - before).seconds + 2
        assert told in {f"{before + timedelta(seconds=more):{form}}" for more in range(between)}
    assert clock(1e300) == "another day"


def test_the_shortest_pause_after_so_many_failures() -> None:
    assert [round(shortest_pause(0.6, failed), 6) for failed in (1, 2, 3)] == [0.48, 0.96, 1.92]


async def test_what_is_no_error_of_ours_comes_out_as_it_is() -> None:
    tried: list[int] = []

    async def fail() -> None:
        tried.append(1)
        raise ValueError("a defect")

    with pytest.raises(ValueError, match="a defect"):
        await Retries(system="X", timeout=1).run(fail)
    again = NetworkError("x")
    again.again, again.writes = False, False

    async def once() -> None:
        tried.append(2)
        raise again

    with pytest.raises(NetworkError):
        await Retries(system="X", timeout=1).run(once)
    assert tried == [1, 2]


@pytest.mark.parametrize("fails", [False, True], ids=["answered", "refused"])
async def test_what_a_call_held_is_free_once_it_is_over(fails: bool) -> None:
    """At once, and not when Python's collector comes by: it may be the whole answer of a large order."""

    class Held:
        """What a call works on."""

    async def call(held: Held) -> None:
        assert held
        if fails:
            raise BadRequest("no", status=400)

    held, retries = Held(), Retries(system="X", timeout=1)
    seen: list[weakref.ref[object]] = [weakref.ref(held), weakref.ref(retries)]
    errors: list[DeskError] = []
    gc.disable()
    try:
        try:
            await retries.run(partial(call, held))
        except BadRequest as error:
            errors.append(error)
        del held, retries
        assert [each() for each in seen] == [None, None]
    finally:
        gc.enable()
    assert [error.detail for error in errors] == ["no"] * fails


def test_a_hold_is_as_long_as_the_longest_wait_that_was_asked_for() -> None:
    async def held() -> list[float]:
        hold, left = Hold(), list[float]()
        for seconds in (0.0, 10.0, 5.0, 60.0, 60.5, 12.0):
            hold.ask(seconds)
            left.append(hold.left)
        await asyncio.sleep(59.0)
        left.append(hold.left)
        await asyncio.sleep(2.0)
        return [*left, hold.left]

    with by_clock() as loop:
        assert loop.run_until_complete(held()) == [0.0, 10.0, 10.0, 60.0, 60.0, 60.0, 1.0, 0.0]


def test_a_date_to_wait_for_is_counted_from_the_answers_own() -> None:
    then = {"Date": "Sun, 06 Nov 1994 08:49:37 GMT"}
    for until, seconds in (
        ("Sun, 06 Nov 1994 08:49:47 GMT", 10.0),
        ("Sun, 06 Nov 1994 08:49:47 -0000", 10.0),
        ("Sun, 06 Nov 1994 09:49:47 +0100", 10.0),
        ("Sun, 06 Nov 1994 08:49:27 GMT", 0.0),
        ("7", 7.0),
        ("soon", None),
    ):
        assert seconds_of({**then, "Retry-After": until}) == seconds, until
    assert seconds_of(then) is None
