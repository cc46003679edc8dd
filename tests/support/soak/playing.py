"""Schedules and deaths, played one after the other.

A schedule is made of a seed: who the customer is, how late events can be read, which requests go wrong and how, where
the program dies, and where it dies again while it recovers.
"""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from tests.support.soak.lives import Life
from tests.support.soak.servers import Fault
from tests.support.soak.story import CUSTOMERS, Customer, Story

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
VISIBLE = (0.0, 0.0, 1.0, 7.0, 45.0)


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
