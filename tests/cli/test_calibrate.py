"""`resend-desk calibrate`, on the orders of the stories that have a receipt."""

from __future__ import annotations

import signal
from typing import Any

import pytest

from core.calibration.records import ComparedOrder
from core.calibration.words import order_lines
from core.cli import calibrate
from tests.support.command import Command
from tests.support.sandbox import RunningSandbox, order

FAST = ("--per-minute", "60000")


def test_the_score_is_told_kept_and_shown_again(sandbox: RunningSandbox, command: Command) -> None:
    assert command("calibrate", "--show").code == 1
    ran = command("calibrate", "--json", *FAST)
    assert ran.code == 1, ran.err
    assert sandbox.writes() == []
    last = ran.last
    assert (last["type"], last["state"]) == ("calibration", "complete")
    told = {line["transaction_id"]: line for line in ran.lines[:-1]}
    assert {line["type"] for line in told.values()} == {"order", "not_compared"}
    compared = [line for line in told.values() if line["type"] == "order"]
    assert (last["compared"], last["equal"]) == (len(compared), sum(line["equal"] for line in compared))
    assert told[order("already-recorded")]["equal"] is True
    kept = command("calibrate", "--show", "--json")
    assert (kept.code, kept.lines) == (1, [last])
    assert command("calibrate", "--show").out.startswith("Of the last ")


def test_it_stops_when_as_many_are_compared_as_were_asked_for(command: Command) -> None:
    ran = command("calibrate", "--last", "1", *FAST)
    assert "our payload" in ran.out
    assert ran.out.count("recorded 20") <= 1


@pytest.mark.parametrize(
    "words", [("--last", "0"), ("--last", "5000"), ("--per-minute", "0"), ("--per-minute", "nan")]
)
def test_what_cannot_be_asked_for(command: Command, words: tuple[str, str]) -> None:
    ran = command("calibrate", *words)
    assert (ran.code, ran.out) == (2, "")
    assert "What to do: " in ran.err


def test_ctrl_c_tells_what_was_found_until_then(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(found: ComparedOrder) -> Any:
        signal.raise_signal(signal.SIGINT)
        return order_lines(found)

    monkeypatch.setattr(calibrate, "order_lines", interrupted)
    ran = command("calibrate", *FAST)
    monkeypatch.undo()
    assert ran.code == 130
    assert "Stopped. What was found until then:" in ran.err
    kept = command("calibrate", "--show", "--json").last
    assert (kept["state"], kept["compared"]) == ("partial", 1)
    assert "Measured " in ran.out
