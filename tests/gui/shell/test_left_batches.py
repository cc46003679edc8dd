"""A batch that the end of the program broke off, in the next window: offered, and finished without anything twice."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.transfer.plan.plan import PlanOptions
from gui.connections.session import MakeServices
from gui.kit.question import Question
from gui.orders.batches.dialog import BatchDialog
from gui.orders.batches.view import Stage
from gui.shell import leaving
from gui.shell.app import Assembly
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click

LINES = 12


def at(window: Driver, stage: Stage) -> None:
    window.until(lambda: window.place.batches.view.stage == stage and not window.runtime.busy)


def close_in_the_middle(window: Driver, sandbox: RunningSandbox) -> None:
    """Close the window while orders are sent, by the button of the question, which promises an offer."""
    said = list[str]()

    def answer() -> None:
        (question,) = window.window.findChildren(Question)
        said.append(all_texts(question))
        click(question.act)

    QTimer.singleShot(0, window.window, answer)
    with window.qtbot.waitSignal(window.runtime.stopped, timeout=TIMEOUT):
        window.window.close()
        sandbox.let_go()
    (told,) = said
    assert "What is on its way at this moment is completed" in told
    assert f"offers to continue the batch “{window.place.batches.view.name}”" in told


def sign_out_while_it_stops(window: Driver, sandbox: RunningSandbox) -> None:
    """End the system's session, which waits no longer, where somebody has just pressed Stop."""
    window.place.batches.stop()
    window.place.leaving.end_in_order()
    window.window.hide()
    with window.qtbot.waitSignal(window.runtime.stopped, timeout=TIMEOUT):
        window.runtime.shutdown()
        sandbox.let_go()


@pytest.mark.parametrize("leave", [close_in_the_middle, sign_out_while_it_stops])
def test_a_batch_that_is_left_in_the_middle_is_offered_by_the_next_start(
    window: Driver,
    sandbox: RunningSandbox,
    qtbot: QtBot,
    qapp: QApplication,
    make_services: MakeServices,
    monkeypatch: pytest.MonkeyPatch,
    leave: Callable[[Driver, RunningSandbox], None],
) -> None:
    monkeypatch.setattr(leaving, "_WAIT_MS", 500)
    orders, presenter = put_orders(sandbox, 3, lines=LINES), window.place.batches
    assert presenter.begin(orders, source="t", options=PlanOptions(backfill=True))
    at(window, "asking")
    name = presenter.view.name
    sandbox.fault("slow:100000", "/api/events$", method="POST", times=1_000, every=2)
    presenter.send(orders, "")
    window.until(lambda: len(sent_events(sandbox)) > len(orders))
    leave(window, sandbox)
    sent = sent_events(sandbox)
    assert 0 < sum(sent.values()) < len(orders) * (LINES + 1)

    again = Driver(qtbot, Assembly(qapp, make_services))
    again.open()
    side, presenter = again.page.side, again.place.batches
    again.until(lambda: name in side.unfinished.text and bool(again.place.interrupted.found))
    assert "3 of 3 orders" in side.unfinished.text
    assert again.page.interrupted.isHidden(), "one way to go on: with the batch"
    click(side.unfinished.action)
    dialog = again.dialog(BatchDialog)
    at(again, "open")
    assert dialog.standing.text() == "Stopped: 3 of 3 orders wait"
    click(dialog.resume)
    at(again, "asking")
    assert dialog.asking.options.backfill.isChecked()
    assert dialog.asking.kept.isVisible(), "it says why they can't be changed"
    assert "This batch has sent a part of it already" in presenter.view.groups[0].title
    assert not any(group.left_out for group in presenter.view.groups)
    click(dialog.send)
    at(again, "open")
    assert presenter.view.counts == {"recorded": 3}
    assert sent_events(sandbox) == each_once(orders, lines=LINES)
    again.until(lambda: not again.place.interrupted.found)
    assert not side.unfinished.text
    dialog.close()
    again.end()
