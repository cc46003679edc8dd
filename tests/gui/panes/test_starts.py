"""What a send would start: flows, and an old order's age."""

from __future__ import annotations

import json
from importlib.resources import files

import msgspec
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import Problem
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.send_facts import gather_facts
from gui.orders.page.starts_bar import StartsBar
from gui.orders.work import OrderWork
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import TIMEOUT, Driver


def test_the_flows_that_would_start_are_shown_and_read_anew_before_a_send(
    window: Driver, sandbox: RunningSandbox
) -> None:
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.preview("55260")
    line = window.view.starts.label
    live = [flow for flow in sandbox_flows(sandbox) if flow in line.text()]
    assert live, line.text()
    assert line.isVisible()
    before = reads(sandbox)
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        dialog = window.confirm_send("55260")
    assert all(flow in dialog.flows.text() for flow in live)
    labels = [label for label in dialog.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    window.until(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert reads(sandbox) > before, "what was read for the preview may be out of date"
    dialog.reject()
    with window.settled("55260"):
        window.view.options.backfill.setChecked(True)
    window.until(lambda: "because of backfill" in line.text())


def reads(sandbox: RunningSandbox) -> int:
    return len([each for each in sandbox.asked("klaviyo") if "/metrics" in each])


def sandbox_flows(sandbox: RunningSandbox) -> list[str]:
    """The names of the live flows that the sandbox's account has."""
    text = files("resources").joinpath("sandbox", "accounts.json").read_text("utf-8")
    flows = json.loads(text)["klaviyo"]["flows"]
    return [flow["name"] for flow in flows if flow["status"] == "live"]


def test_flows_that_cannot_be_read_are_never_taken_for_none(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:403", "/api/metrics", method="GET", times=50)
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.preview("55260")
    assert "couldn't read which flows" in window.view.starts.label.text()
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        dialog = window.confirm_send("55260")
    assert dialog.flows.text().startswith("Couldn't read which flows")
    assert dialog.send.isEnabled() or dialog.facts.warnings, "it informs, and holds nothing back"


def test_the_age_of_an_old_order_is_said_where_it_is_sent(qtbot: QtBot, theme: Theme) -> None:
    old = Problem("hint", "time", "The order is 21 days old, but its events would have the current time.")
    plan = examples.plan(events=(examples.event(problems=(old, examples.HINT)), examples.event("901")))
    plan = msgspec.structs.replace(plan, target=examples.target(test_account=True))
    line = StartsBar(theme)
    qtbot.addWidget(line)
    line.show_work(OrderWork("55260", "ready", kept=KeptPlan(plan)))
    assert line.label.text() == old.message
    assert gather_facts((plan,)).notes == (old.message,)
    young = examples.plan(target=examples.target(test_account=True))
    line.show_work(OrderWork("55260", "ready", kept=KeptPlan(young)))
    assert line.label.text() == ""
    assert line.isHidden()
    assert gather_facts((examples.plan(),)).notes == ()
