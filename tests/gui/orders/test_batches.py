"""Batches in the real window: made, planned, confirmed, left out in part, paused, stopped, taken up again, proven."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from PySide6.QtWidgets import QApplication

from core.journal import LEFT_OUT
from core.transfer.plan.plan import PlanOptions
from gui.kit.question import Question
from gui.orders.batches.dialog import BatchDialog
from gui.orders.batches.view import Stage
from gui.shell.order_commands import HANDFUL
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import Driver, all_texts, click


def at(window: Driver, stage: Stage) -> None:
    window.until(lambda: window.place.batches.view.stage == stage and not window.runtime.busy)


def test_a_batch_from_my_list_to_its_results(window: Driver, sandbox: RunningSandbox, tmp_path: Path) -> None:
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    window.preview(*orders)
    click(window.page.works.send_all)
    dialog, presenter = window.dialog(BatchDialog), window.place.batches
    assert not dialog.send.isVisible()
    at(window, "asking")
    assert sandbox.writes() == []
    asking = dialog.asking
    assert asking.title.text().startswith("Send 14 events of 7 orders to “")
    assert "7 ready" in asking.told.text()
    assert "14 events for 7 people. " in asking.told.text()
    # Another time plans it anew; then one order is left out, and another look is taken at it.
    asking.options.time.setCurrentIndex(1)
    at(window, "asking")
    assert presenter.view.options == PlanOptions(event_time="order")
    assert not dialog.queue.isEnabled(), "iPaaS.com's queue knows no choices"
    asking.choice.choose(orders[0], on=False)
    assert dialog.send.text() == "&Send 12 events"
    asking.ticket.setText("T-15")
    dialog.name.setText("tuesday")
    dialog.name.editingFinished.emit()
    window.until(lambda: presenter.view.name == "tuesday")
    with window.settled(*orders[1:]):
        click(dialog.send)
        assert presenter.going
        assert not window.place.leaving.may_switch()
        assert window.work(orders[1]).batch == "tuesday"
        assert window.orders.held_by_send(orders[1])
        assert not window.orders.held_by_send(orders[0])
        assert not presenter.begin(orders, source="t"), "one at a time"
        assert "under way" in window.page.banner.text
    at(window, "open")
    assert sent_events(sandbox) == each_once(orders[1:], lines=1)
    assert {window.work(each).state for each in orders[1:]} == {"recorded"}
    assert window.work(orders[0]).sendable
    assert dialog.standing.text() == "Done: 7 orders"
    assert "6 recorded" in dialog.told.text()
    assert "Sent by this program: 6 orders." in dialog.told.text()
    (cause,) = presenter.view.causes
    assert (cause.cause, cause.count) == (LEFT_OUT, 1)
    history = [(run.batch, run.ticket) for run in window.place.history.runs]
    assert history == []
    click(dialog.copy)
    copied = QApplication.clipboard().text()
    assert copied.startswith("tuesday: Done: 7 orders\n")
    assert "1 × Left out" in copied
    assert "What to do: " in copied
    assert not any(each in copied for each in orders)
    for name in ("results.csv", "results.json"):
        with window.qtbot.waitSignal(presenter.saved):
            presenter.save(str(tmp_path / name))
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()))
    assert [row["state"] for row in rows] == ["skipped", *["recorded"] * 6]
    assert len(json.loads((tmp_path / "results.json").read_text())) == 7
    # The group that was left out is tried again, with the choices that the batch was begun with.
    click(dialog.causes.again)
    at(window, "asking")
    assert not asking.options.isEnabled()
    assert [each.transaction_id for each in asking.chosen] == [orders[0]]
    click(dialog.send)
    at(window, "open")
    assert sent_events(sandbox) == each_once(orders, lines=1)
    assert window.work(orders[0]).state == "recorded"
    dialog.close()


def test_a_batch_is_paused_stopped_and_taken_up_again(window: Driver, sandbox: RunningSandbox) -> None:
    """A lifted refusal is recovered from; iPaaS.com's queue finishes it, and that is told."""
    orders, blocked = put_orders(sandbox, 3, lines=1), order("wrong-link")
    presenter, side = window.place.batches, window.page.side
    window.type_ids("\n".join([*orders, blocked, *(str(number) for number in range(790_000, 790_018))]))
    assert "22 orders are in My list" in side.offer.text
    window.orders.clear()
    assert not side.offer.text
    assert presenter.begin([*orders, blocked], source="a test")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    at(window, "asking")
    assert [each.transaction_id for each in dialog.asking.chosen] == orders
    assert "1 blocked" in dialog.asking.told.text()
    click(dialog.send)
    click(dialog.pause)
    assert presenter.view.stage == "paused"
    assert dialog.resume.text() == "&Go on"
    window.until(lambda: (p := presenter.view.progress) is not None and p.waiting_for == "Paused")
    assert "0 of 4 orders" in window.window.status.doing.text()
    click(dialog.stop)
    assert dialog.stop.text() == "Stop at on&ce"
    at(window, "open")
    assert sent_events(sandbox) == {}
    assert dialog.standing.text().startswith("Stopped: 4 of 4 orders wait")
    click(dialog.resume)
    at(window, "asking")
    click(dialog.queue)
    click(window.dialog(Question).act)
    click(dialog.pause)
    click(dialog.resume)
    window.until(lambda: presenter.view.stage != "paused")
    at(window, "open")
    assert presenter.view.counts == {"recorded": 3, "failed": 1}
    assert "Sent by iPaaS.com's own queue: 3 orders." in dialog.told.text()
    assert dialog.causes.chosen is not None
    assert dialog.causes.chosen.remedy
    # A key that is refused ends it, and is asked for again when it is taken up.
    (late,) = put_orders(sandbox, 4, lines=1)[3:]
    sandbox.fault("status:401", "/api/events$", method="POST")
    assert presenter.begin([late], source="a test")
    at(window, "asking")
    click(dialog.send)
    at(window, "open")
    assert presenter.view.error is not None
    assert presenter.view.error.kind == "CredentialError"
    assert dialog.banner.text
    click(dialog.causes.again)
    at(window, "asking")
    assert not dialog.banner.text
    click(dialog.send)
    at(window, "open")
    assert presenter.view.counts == {"recorded": 1}
    name = presenter.view.name
    # What waits is offered, and can be left.
    assert presenter.begin(orders[:1], source="a test")
    at(window, "asking")
    click(dialog.later)
    newer = presenter.view.name
    presenter.open(name)
    window.until(lambda: presenter.view.name == name and bool(side.unfinished.text))
    assert f"The batch “{newer}” isn't finished" in side.unfinished.text
    presenter.open(newer)
    at(window, "open")
    assert not side.unfinished.isVisible() or newer not in side.unfinished.text
    click(dialog.give_up)
    click(window.dialog(Question).act)
    window.until(lambda: not presenter.view.waiting)
    at(window, "open")
    assert "Nothing was sent of it" in all_texts(dialog)
    dialog.close()
