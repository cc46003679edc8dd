"""The number of events per order and metric, whoever sent them, is never above one: `--yes` confirms, and decides
nothing. By the commands, on several machines, over every story.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from core.sandbox import stories
from tests.support.command import Ran, run_command
from tests.support.sandbox import RunningSandbox, order

BUILT_IN = Path(__file__).parents[2] / "resources" / "collections" / "placed-order.json"
_NUMBER = re.compile(r"SO-\d+")
DELETED = {order("deleted"): ("SO-10091", 1)}
"""What iPaaS.com no longer says of an order: its number and how many lines it had."""


class Machine:
    """A machine of its own: what this one sent, the others don't know."""

    def __init__(self, sandbox: RunningSandbox, folder: Path, name: str) -> None:
        self._environ = sandbox.environment(folder / name)

    def send(self, *words: str) -> Ran:
        """Send with `--yes`."""
        return run_command(("send", *words, "--yes", "--json"), self._environ)

    def plan(self, transaction_id: str) -> dict[str, object]:
        return run_command(("preview", transaction_id, "--json"), self._environ).last


@pytest.fixture
def machine(sandbox: RunningSandbox, tmp_path: Path) -> Callable[[str], Machine]:
    return lambda name: Machine(sandbox, tmp_path, name)


class Tally:
    """How often each order is recorded, by an eye of the test's own: by its number wherever an event has it, else
    by how the unique id begins. What is there twice at the beginning mustn't become more.
    """

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox
        self._orders: dict[str, tuple[str, int]] = {}
        for story in stories():
            found = sandbox.transaction(story.id)
            number = str(found["transaction_number"] or story.id) if found is not None else ""
            lines = len(found["lines"]) if found is not None else 0
            self._orders[story.id] = (number, lines) if found is not None else DELETED[story.id]
        self._before = self.counts()

    def counts(self) -> Counter[tuple[str, str]]:
        ids = {number: key for key, (number, _) in self._orders.items()}
        found: Counter[tuple[str, str]] = Counter()
        for event in self._sandbox.events():
            number = _NUMBER.search(str(event["properties"]))
            by_id = str(event["unique_id"]).removeprefix("K-")[:5]
            found[ids.get(number[0], by_id) if number else by_id, event["metric"]] += 1
        return found

    def check(self) -> None:
        """Nothing is there more often than once, and a line's event not more often than there are lines."""
        for (order_id, metric), count in self.counts().items():
            _, lines = self._orders.get(order_id, ("", 0))
            most = max(1, self._before[order_id, metric]) if metric == "Placed Order" else lines
            assert count <= max(most, self._before[order_id, metric]), (order_id, metric, count)

    def recorded(self, story: str) -> int:
        return self.counts()[order(story), "Placed Order"]


@pytest.fixture
def tally(sandbox: RunningSandbox) -> Tally:
    return Tally(sandbox)


def other_keys(folder: Path) -> str:
    """The integration's own mapping, but for its UniqueId formulas."""
    text = BUILT_IN.read_text("utf-8")
    assert text.count('"source_value": "Id"') == 2
    file = folder / "other-keys.json"
    file.write_text(text.replace('"source_value": "Id"', '"source_value": "return \\"K-\\" + Id;"'), "utf-8")
    return str(file)


def test_every_story_by_every_sender(
    sandbox: RunningSandbox, machine: Callable[[str], Machine], tally: Tally, tmp_path: Path
) -> None:
    """One machine, then another one whose UniqueId formulas are others."""
    ids = [story.id for story in stories() if story.story not in ("many-lines", "twenty-lines")]
    machine("one").send(*ids)
    tally.check()
    before = tally.counts()
    assert sum(before.values()) > 60
    machine("two").send(*ids, "--collection", other_keys(tmp_path))
    tally.check()
    assert tally.counts() == before


def test_already_recorded_with_another_unique_id_formula(
    machine: Callable[[str], Machine], tally: Tally, tmp_path: Path
) -> None:
    ran = machine("one").send(order("already-recorded"), "--collection", other_keys(tmp_path))
    assert (ran.code, ran.last["state"]) == (1, "failed")
    assert "another unique ID" in ran.last["error"]["title"]
    tally.check()


@pytest.mark.parametrize("linked", [True, False], ids=["with its receipt", "without"])
def test_moved_to_another_customer_on_another_machine(
    sandbox: RunningSandbox, machine: Callable[[str], Machine], tally: Tally, linked: bool
) -> None:
    """Whether iPaaS.com has the saved event id or not: it is found among the metric's events too."""
    if not linked:
        sandbox.fault("status:400", "/UpdateExternalId", method="POST", times=99)
    assert machine("one").send(order("linked")).lines[-1]["events"][0]["state"] == "recorded"
    moved, to = sandbox.transaction(order("linked")), sandbox.transaction(order("email-match"))
    assert moved is not None
    assert to is not None
    person = {name: to[name] for name in ("customer_id", "email_address")}
    sandbox.put(transactions=[{**moved, **person}])
    two = machine("two")
    plan = two.plan(order("linked"))
    assert (plan["state"], plan["ready"]) == ("blocked", False)
    assert bool(plan["receipts"]) is linked
    ran = two.send(order("linked"))
    assert ran.last["state"] == "failed"
    assert ran.last["error"]["title"] == "Klaviyo has this order already, on another profile"
    tally.check()
    assert tally.recorded("linked") == 1


@pytest.mark.parametrize("story", ["recorded-elsewhere", "sent-by-others", "other-key", "app-metric"])
def test_yes_decides_nothing(machine: Callable[[str], Machine], tally: Tally, story: str) -> None:
    before = tally.counts()
    assert machine("one").send(order(story)).last["state"] == "failed"
    assert tally.counts() == before


@pytest.mark.parametrize("second", ["one", "two"])
def test_one_profile_and_then_the_other(machine: Callable[[str], Machine], tally: Tally, second: str) -> None:
    """A profile is chosen in a conflict; that is no choice to record the order a second time."""
    plan = machine("one").plan(order("wrong-link"))
    profile = plan["profile"]
    assert isinstance(profile, dict)
    first, other = [candidate["profile_id"] for candidate in profile["candidates"]][:2]
    assert machine("one").send(order("wrong-link"), "--profile", first).last["state"] == "recorded"
    ran = machine(second).send(order("wrong-link"), "--profile", other)
    assert ran.last["state"] == "failed"
    assert "on another profile" in ran.last["error"]["title"]
    assert tally.recorded("wrong-link") == 1
    again = machine(second).send(order("wrong-link"), "--profile", other, "--record-again")
    assert again.last["state"] == "recorded"
    assert tally.recorded("wrong-link") == 2
