"""Batches in the real window: made, planned, confirmed, left out in part, paused, stopped, taken up again, proven."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from core.batch.progress import BatchProgress, CauseTold
from core.batch.survey import BatchPlan
from core.errors import JournalError
from core.journal import LEFT_OUT, Batch, BatchOrder, Wanted
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.words import by_typing, say
from gui.kit.question import Question
from gui.kit.theme import Theme
from gui.orders.batches.asking import AskingPage
from gui.orders.batches.causes import CausesPage
from gui.orders.batches.dialog import BatchDialog
from gui.orders.batches.saved import write_for_people
from gui.orders.batches.view import BatchView, Stage
from gui.orders.left_out import Groups
from gui.orders.lists.column_dialog import ColumnDialog
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.send_words import Group, OrderLine
from gui.shell.sends.question import HANDFUL
from gui.shell.top.palette import Palette
from gui.words.batches import OFFER_FROM
from tests.support.afternoon import each_once, put_orders, sent_events
from tests.support.sandbox import RunningSandbox, order
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click, press


def at(window: Driver, stage: Stage) -> None:
    window.until(lambda: window.place.batches.view.stage == stage and not window.runtime.busy)


def test_the_saved_results_tell_what_was_there_before(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    orders, presenter = put_orders(sandbox, 4, lines=1), window.place.batches
    # Two are sent, then all of them are one batch, which is to tell them apart.
    for ids, ticket in ((orders[:2], "T-1"), (orders, "T-2")):
        assert presenter.begin(ids, source="t")
        at(window, "asking")
        presenter.send(ids, ticket)
        at(window, "open")
    for name in ("results.csv", "results.json"):
        with window.qtbot.waitSignal(presenter.saved):
            presenter.save(str(tmp_path / name))
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()))
    told = {row["Transaction ID"]: (row["State"], row["Ticket"], bool(row["Time"])) for row in rows}
    there = dict.fromkeys(orders[:2], ("In Klaviyo already", "", False))
    assert told == there | dict.fromkeys(orders[2:], ("Recorded", "T-2", True))
    assert all(len(row["Time"]) in (0, len("2026-11-28 19:12:38")) for row in rows)
    states = {
        row["transaction_id"]: row["state"] for row in json.loads((tmp_path / "results.json").read_text())
    }
    assert states == dict.fromkeys(orders[:2], "in_klaviyo") | dict.fromkeys(orders[2:], "recorded")


def test_a_batch_that_klaviyo_has_by_now_is_finished_without_a_send(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """Its orders were sent one by one while it waited; of another one, an order that is blocked goes on waiting."""
    orders, blocked = put_orders(sandbox, 2, lines=1), order("wrong-link")
    presenter = window.place.batches
    names = list[str]()
    for ids in (orders, [orders[0], blocked]):
        assert presenter.begin(ids, source="t")
        at(window, "asking")
        presenter.leave()
        names.append(presenter.view.name)
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    window.preview(*orders)
    for each in orders:
        window.send(each)
    before = sandbox.writes()
    for name, waiting, title, told in (
        (names[0], 0, "Nothing to send: Klaviyo already has these 2 orders", "&Finish the batch"),
        (names[1], 1, "Nothing to send: Klaviyo already has 1 of these orders", "&Finish 1 order"),
    ):
        presenter.open(name)
        window.until(lambda name=name: presenter.view.name == name and not window.runtime.busy)  # type: ignore[misc]
        assert not dialog.finish.isVisible()
        click(dialog.resume)
        at(window, "asking")
        assert dialog.asking.title.text() == title
        assert "You can finish them here without sending." in dialog.asking.note.text()
        assert (dialog.finish.text(), dialog.send.isVisible(), dialog.queue.isVisible()) == (
            told,
            False,
            False,
        )
        assert not dialog.asking.choice.isVisible(), "there is none to choose"
        assert not dialog.asking.ticket.isVisible(), "nothing is sent for a ticket"
        click(dialog.finish)
        at(window, "open")
        assert presenter.view.waiting == waiting
        assert dialog.resume.isVisible() is bool(waiting)
    presenter.open(names[0])
    window.until(lambda: presenter.view.name == names[0] and not window.runtime.busy)
    assert dialog.standing.text() == "Done: 2 orders"
    assert f"“{names[0]}”" not in window.page.side.unfinished.text
    assert sandbox.writes() == before
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(tmp_path / "results.csv"))
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()))
    assert [(row["State"], row["Time"]) for row in rows] == [("In Klaviyo already", "")] * 2
    dialog.close()


def test_results_are_saved_for_a_german_spreadsheet(
    german: None, window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """Excel there puts a file with commas into one column; what programs read stays as it is."""
    presenter = window.place.batches
    assert presenter.begin(put_orders(sandbox, 1, lines=1), source="t")
    at(window, "asking")
    presenter.leave()
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    click(dialog.save)
    asked = window.dialog(QFileDialog)
    assert asked.selectedFiles()[0].endswith("Ergebnisse.csv")
    asked.reject()
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(tmp_path / "Ergebnisse.csv"))
    text = (tmp_path / "Ergebnisse.csv").read_text("utf-8-sig")
    (row,) = csv.DictReader(text.splitlines(), delimiter=";")
    assert row["Zustand"] == "Wartet"
    assert text.startswith("Bestellnummer;")
    dialog.close()


def test_the_saved_results_have_what_send_all_left_out(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    orders, blocked = put_orders(sandbox, HANDFUL + 2, lines=1), order("wrong-link")
    window.preview(*orders, blocked)
    click(window.page.works.send_all)
    presenter = window.place.batches
    at(window, "asking")
    click(window.dialog(BatchDialog).send)
    at(window, "open")
    for name in ("results.csv", "results.json"):
        with window.qtbot.waitSignal(presenter.saved):
            presenter.save(str(tmp_path / name))
    rows = {
        row["Transaction ID"]: row
        for row in csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines())
    }
    assert set(rows) == {*orders, blocked}
    kept = rows[blocked]
    assert (kept["State"], kept["Time"], kept["Ticket"]) == ("Left out", "", "")
    assert kept["Order number"]
    assert kept["Reason"]
    assert kept["What to do"]
    assert "--" not in kept["What to do"]
    found = json.loads((tmp_path / "results.json").read_text())
    (left,) = [each for each in found if each["transaction_id"] == blocked]
    assert left["cause"].startswith(f"{LEFT_OUT}.")


def test_the_saved_results_have_the_lines_that_led_to_no_order(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    """Each with its number, its text and why; personal data in it is masked."""
    orders = put_orders(sandbox, HANDFUL + 1, lines=1)
    path = tmp_path / "list.csv"
    path.write_text("\n".join(("Transaction ID", *orders, '""', "mia@example.com", "no", "no")), "utf-8")
    window.place.intake.take_file(path)
    with window.settled(*orders):
        click(window.dialog(ColumnDialog).take)
    with window.settled("55261"):
        window.type_ids("SO-10043\nSO-4711")  # a list of its own
    window.until(lambda: not window.runtime.busy)
    click(window.page.works.send_all)
    presenter = window.place.batches
    at(window, "asking")
    click(window.dialog(BatchDialog).send)
    at(window, "open")
    for name in ("results.csv", "results.json"):
        with window.qtbot.waitSignal(presenter.saved):
            presenter.save(str(tmp_path / name))
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()))
    kept = [row for row in rows if row["State"] == "Not included"]
    told = [(row["Line"], row["Text of the line"]) for row in kept]
    assert told == [("9", "m…@example.com"), ("10, 11", "no"), ("2", "SO-4711")]
    assert all(row["Reason"] and row["What to do"] and not row["Transaction ID"] for row in kept)
    assert [row["Transaction ID"] for row in rows if row not in kept] == [*orders, "55261"]
    found = [each for each in json.loads((tmp_path / "results.json").read_text()) if "text" in each]
    assert [(each["lines"], each["text"]) for each in found] == told
    assert {each["state"] for each in found} == {"not_taken"}
    for name in ("results.csv", "results.json"):
        assert "mia@" not in (tmp_path / name).read_text("utf-8-sig")


def test_the_saved_results_say_nothing_of_the_terminal(qapp: QApplication, tmp_path: Path) -> None:
    told = say("Choose another name, or continue that batch{terminal}.", terminal=by_typing("--resume X"))
    older = "Preview it again, or resend-desk verify."  # (words that no template has any more)
    orders = [
        BatchOrder(transaction_id="1", state="failed", title="Why", remedy=each) for each in (told, older)
    ]
    write_for_people(tmp_path / "r.csv", orders, ticket="", never_begun=(), there_before=())
    rows = csv.DictReader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines())
    says = ["Choose another name, or continue that batch.", "Preview it again."]
    assert [row["What to do"] for row in rows] == says


def test_a_batch_from_my_list_to_its_results(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path, announced: list[str]
) -> None:
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    window.preview(*orders)
    click(window.page.works.send_all)
    dialog, presenter = window.dialog(BatchDialog), window.place.batches
    assert not dialog.send.isVisible()
    at(window, "asking")
    assert sandbox.writes() == []
    asking = dialog.asking
    assert asking.title.text().startswith("Send 14 events of 7 orders to “")
    assert asking.told.text().startswith("7 orders in the batch: 7 to send\n")
    assert "14 events for 7 people. " in asking.told.text()
    # Another time plans it anew; then one order is left out, and another look is taken at it.
    asking.options.time.setCurrentIndex(1)
    at(window, "asking")
    assert presenter.view.options == PlanOptions(event_time="order")
    assert not dialog.queue.isEnabled(), "iPaaS.com's queue knows no choices"
    assert "Undo the options above" in dialog.queue.toolTip()
    for each in orders:
        asking.choice.choose(each, on=False)
    assert not dialog.send.isEnabled()
    assert dialog.send.toolTip() == "No order is chosen"
    for each in orders:
        asking.choice.choose(each, on=True)
    assert (dialog.send.isEnabled(), dialog.send.toolTip()) == (True, "")
    asking.choice.choose(orders[0], on=False)
    assert dialog.send.text() == "&Send 12 events"
    asking.ticket.setText("T-15")
    dialog.name.setText("tuesday")
    dialog.name.editingFinished.emit()
    window.until(lambda: presenter.view.name == "tuesday")
    click(dialog.send)
    assert presenter.going
    assert not window.place.leaving.may_switch()
    assert window.work(orders[1]).batch == "tuesday"
    assert window.orders.held_by_send(orders[1])
    assert not window.orders.held_by_send(orders[0])
    assert not presenter.begin(orders, source="t"), "one at a time"
    assert "is in progress" in window.page.banner.text
    at(window, "open")
    assert sent_events(sandbox) == each_once(orders[1:], lines=1)
    assert {window.work(each).state for each in orders[1:]} == {"recorded"}
    assert window.work(orders[0]).sendable
    assert dialog.standing.text() == "Ended: 6 of 7 orders recorded"
    told = "\n".join(announced)
    assert "Reading and preparing the orders. Nothing is sent." in told
    assert "is ready to confirm. 7 ready" in told
    assert any(each.startswith("Ended: 6 of 7 orders recorded. 6 rec") for each in announced)
    assert "6 recorded  ·  1 left out" in dialog.told.text()
    assert "Sent in this batch by this program: 6 orders." in dialog.told.text()
    (cause,) = presenter.view.causes
    assert (cause.cause, cause.count) == (LEFT_OUT, 1)
    history = window.place.history
    history.search(Wanted(text="tuesday T-15"))
    window.until(lambda: {run.transaction_id for run in history.runs} == set(orders[1:]))
    click(dialog.copy)
    copied = QApplication.clipboard().text()
    assert copied.startswith("tuesday: Ended: 6 of 7 orders recorded\n")
    assert "1 × Left out" in copied
    told = "event time: the order's own date; not as backfill (flows could start)"
    assert f"\nThis program sent with {told}\n" in copied
    assert "What to do: " in copied
    plan = window.work(orders[0]).plan
    assert plan is not None
    assert plan.order is not None
    assert f"Orders: {plan.order.number} ({orders[0]})\n" in copied
    assert f"Orders: {plan.order.number} ({orders[0]})" in dialog.causes.detail.toPlainText()
    assert all(f"({each})" in copied for each in orders[1:]), "what was sent is named, too"
    assert plan.order.email
    assert plan.order.email not in copied
    for name in ("results.csv", "results.json"):
        with window.qtbot.waitSignal(presenter.saved):
            presenter.save(str(tmp_path / name))
    rows = list(csv.DictReader((tmp_path / "results.csv").read_text("utf-8-sig").splitlines()))
    assert [row["State"] for row in rows] == ["Left out", *["Recorded"] * 6]
    assert [row["Ticket"] for row in rows] == ["", *["T-15"] * 6]
    assert len(json.loads((tmp_path / "results.json").read_text())) == 7
    # The group that was left out is tried again, with the choices that the batch was begun with.
    window.until(lambda: dialog.said.isVisible())
    click(dialog.causes.again)
    at(window, "asking")
    assert not dialog.said.isVisible(), "what was saved is another state"
    assert not asking.options.isEnabled()
    assert [each.transaction_id for each in asking.chosen] == [orders[0]]
    click(dialog.send)
    at(window, "open")
    assert sent_events(sandbox) == each_once(orders, lines=1)
    assert window.work(orders[0]).state == "recorded"
    window.show_order(orders[0])
    window.show_pane("steps")
    window.until(lambda: "A batch doesn't keep the steps" in all_texts(window.steps))
    assert "Nothing has been sent" not in all_texts(window.steps)
    assert dialog.standing.text() == "Done: 7 orders"
    dialog.close()


def numbers_in(text: str) -> int:
    """The sum of the numbers in a line."""
    return sum(map(int, re.findall(r"\d+", text)))


def test_what_is_told_of_a_batch_adds_up(window: Driver, sandbox: RunningSandbox) -> None:
    """One order was sent before, one is unticked, two are blocked: at each stage all six are counted, each once."""
    orders, presenter = put_orders(sandbox, 4, lines=1), window.place.batches
    assert presenter.begin(orders[:1], source="t")
    at(window, "asking")
    presenter.send(orders[:1], "")
    at(window, "open")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    assert presenter.begin([*orders, order("wrong-link"), "790001"], source="t")
    at(window, "asking")
    asking = dialog.asking
    asking.choice.choose(orders[1], on=False)
    line, told = asking.told.text().splitlines()[0].split(": ")
    assert line == "6 orders in the batch"
    assert told == "2 to send  ·  1 not ticked  ·  1 in Klaviyo already  ·  2 blocked"
    assert "of 2 orders to" in asking.title.text()
    assert dialog.batches.currentText().endswith("(6 waiting)")
    sandbox.fault("slow:100000", "/api/events$", method="POST", times=50)
    click(dialog.send)
    window.until(lambda: (p := presenter.view.progress) is not None and p.done == 3)
    assert dialog.standing.text() == (
        "Sending 2 orders… 3 other orders are only checked again; nothing is sent for them."
    )
    assert dialog.batches.currentText().endswith("(in progress)")
    progress, counts = dialog.told.text().splitlines()
    assert progress.startswith("3 of 5 orders")
    assert counts == "1 recorded  ·  1 left out  ·  2 blocked  ·  2 waiting"
    sandbox.let_go()
    at(window, "open")
    assert dialog.standing.text() == "Ended: 3 of 6 orders recorded"
    counts = dialog.told.text().splitlines()[0]
    assert counts == "3 recorded  ·  1 left out  ·  2 blocked"
    assert numbers_in(counts) == 6
    assert sum(each.count for each in dialog.causes.model.rows) == 3
    assert not re.search(r"\d", dialog.batches.currentText().removeprefix(presenter.view.name))
    dialog.close()


def test_a_batch_is_paused_stopped_and_taken_up_again(window: Driver, sandbox: RunningSandbox) -> None:
    """A lifted refusal is recovered from; iPaaS.com's queue finishes it, and that is told."""
    orders, blocked = put_orders(sandbox, 3, lines=1), order("wrong-link")
    presenter, side = window.place.batches, window.page.side
    window.type_ids("\n".join([*orders, blocked, *(str(number) for number in range(790_000, 790_018))]))
    assert "22 orders were added to My list" in side.offer.text
    click(side.offer.action)
    assert not side.offer.text
    dialog = window.dialog(BatchDialog)
    at(window, "asking")
    assert [each.transaction_id for each in dialog.asking.chosen] == orders
    assert "19 blocked" in dialog.asking.told.text()
    sandbox.fault("slow:100000", times=1_000)  # until it pauses
    click(dialog.send)
    click(dialog.pause)
    assert presenter.view.stage == "paused"
    sandbox.let_go()
    assert dialog.resume.text() == "&Continue"
    window.until(lambda: (p := presenter.view.progress) is not None and p.waiting_for == "Paused")
    assert "0 of 22 orders" in window.window.status.doing.text()
    QTest.keyClick(dialog, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    assert dialog.stop.text() == "Stop &immediately"
    at(window, "open")
    assert sent_events(sandbox) == {}
    assert dialog.standing.text().startswith("Stopped: 22 of 22 orders wait")
    click(dialog.resume)
    dialog.name.setText("second try")
    dialog.name.editingFinished.emit()
    at(window, "asking")
    assert presenter.view.name == "second try"
    click(dialog.queue)
    click(window.dialog(Question).act)
    click(dialog.pause)
    click(dialog.resume)
    window.until(lambda: presenter.view.stage != "paused")
    at(window, "open")
    assert presenter.view.counts == {"recorded": 3, "failed": 19}
    assert dialog.standing.text() == "Ended: 3 of 22 orders recorded"
    assert "Sent in this batch by iPaaS.com's own queue: 3 orders." in dialog.told.text()
    assert sorted(cause.count for cause in presenter.view.causes) == [1, 18]
    assert all(cause.remedy for cause in presenter.view.causes)
    window.show_order(orders[0])  # the list never had a plan of it
    assert window.view.header.state.text().startswith("Recorded")
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
    assert presenter.begin([orders[0], blocked], source="a test")
    at(window, "asking")
    foreseen = presenter.view.blocked
    assert [each.count for each in foreseen.causes] == [1]
    click(dialog.later)
    newer = presenter.view.name
    presenter.open(name)
    window.until(lambda: presenter.view.name == name and bool(side.unfinished.text))
    assert f"The batch “{newer}” isn't finished" in side.unfinished.text
    # So it is at the start: a connection that is opened names what waits, and shows it.
    connection = window.session.connection
    assert connection is not None
    dialog.close()  # else it shows what waits by itself
    window.switch(connection.name)
    window.until(lambda: newer in side.unfinished.text)
    click(side.unfinished.action)
    dialog = window.dialog(BatchDialog)
    at(window, "open")
    assert presenter.view.name == newer
    assert not side.unfinished.isVisible() or newer not in side.unfinished.text
    assert presenter.view.blocked == foreseen, "what was foreseen is kept"
    (cause,) = foreseen.causes
    told = dialog.causes.detail.toPlainText()
    assert cause.title in told
    assert "As last prepared, " in told
    assert f"{foreseen.numbers[blocked]} ({blocked})" in told
    click(dialog.give_up)
    click(window.dialog(Question).act)
    window.until(lambda: not presenter.view.waiting)
    at(window, "open")
    assert not presenter.view.blocked.causes, "none waits any more"
    assert {each.title for each in presenter.view.causes} == {
        "Left out with the rest",
        f"{cause.title}. It was left out with the rest.",
    }
    dialog.causes.table.selectRow(0)
    assert "Nothing was sent for it" in all_texts(dialog)
    dialog.close()


def test_what_a_journal_does_not_take_leaves_no_batch_behind(
    window: Driver, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A journal that fails while a batch is made, or its choices are noted: nothing stays under way."""
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    presenter, told = window.place.batches, list[Notice]()
    presenter.failed.connect(told.append)
    desk = window.session.desk.current
    assert desk is not None

    async def full(*_: object, **__: object) -> Batch:
        raise JournalError("database or disk is full")

    window.preview(*orders)
    assert presenter.begin(orders, source="a test")
    at(window, "asking")
    name = presenter.view.name
    with monkeypatch.context() as broken:
        broken.setattr(type(desk.batches), "choose", full)
        window.run("batches")
        options = window.dialog(BatchDialog).asking.options
        options.time.setCurrentIndex(1)
        window.until(lambda: len(told) == 1)
        assert (presenter.view.stage, presenter.view.options) == ("asking", PlanOptions())
        assert options.time.currentIndex() == 0, "what couldn't be noted isn't chosen"
        broken.setattr(type(desk.batches), "create", full)
        presenter.plan()
        assert presenter.view.stage == "planning"
        assert presenter.begin(orders[:3], source="another")
        window.until(lambda: len(told) == 2)
    assert (presenter.view.stage, presenter.view.name) == ("open", name)
    assert not any(window.orders.held_by_send(each) for each in orders)
    presenter.resume()
    at(window, "asking")


def test_what_makes_a_batch_says_of_how_many_orders(window: Driver, sandbox: RunningSandbox) -> None:
    """What is chosen, be it one; all where nothing is. The menu and the palette say it before."""
    orders = put_orders(sandbox, 3, lines=1)
    window.preview(*orders)
    works, menus, batches = window.page.works, window.window.menus, window.place.batches

    def words() -> str:
        menu = next(each for each in window.window.menuBar().actions() if "Order" in each.text()).menu()
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        menu.aboutToHide.emit()
        return menus.actions["make_batch"].text()

    assert words() == "Make a &batch of this order…"
    in_menu = {action.text() for action in works.menu().actions()}
    assert {"Make a batch of this order…\tCtrl+Shift+A", "Preview this order again\tF5"} <= in_menu
    works.table.clearSelection()
    assert words() == "Make a &batch of all 3 orders…"
    works.choose(orders[1])
    window.run("palette")
    palette = window.dialog(Palette)
    QTest.keyClicks(palette.field, "make a batch")
    assert palette.model.rows[0].title == "Make a batch of this order…"
    press(palette.field, Qt.Key.Key_Return)
    at(window, "asking")
    assert batches.view.batch is not None
    assert [each.transaction_id for each in window.dialog(BatchDialog).asking.chosen] == [orders[1]]
    # Several that are chosen are what the shortcut of the button sends, too.
    works.table.setFocus()
    QTest.keyClick(works.table, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert works.send_all.text() == "Send 2 of 2 chosen…"
    window.run("send_all")
    (dialog,) = window.window.findChildren(ConfirmSend)
    assert len(dialog.chosen) == 2
    dialog.reject()


def test_an_offer_counts_what_was_found_by_number_too(window: Driver, sandbox: RunningSandbox) -> None:
    orders = put_orders(sandbox, OFFER_FROM, lines=1)
    with window.settled(*orders, "55260"):
        window.type_ids("\n".join((*orders, "SO-10042")))
    window.until(lambda: f"{OFFER_FROM + 1} orders were added" in window.page.side.offer.text)
    click(window.page.side.offer.action)
    window.until(lambda: window.place.batches.view.stage == "asking")
    batch = window.place.batches.view.batch
    assert batch is not None
    assert (batch.of, batch.source) == (OFFER_FROM + 1, "a list")


def line(number: int) -> OrderLine:
    return OrderLine(transaction_id=str(number), text=f"SO-{number}", events=2, person=str(number // 2))


@pytest.mark.parametrize("typed", [False, True])
def test_what_a_batch_asks_before_it_is_sent(qtbot: QtBot, theme: Theme, typed: bool) -> None:
    """As one order does: warnings are read, the account is named where that is wanted, old orders are ticked."""
    groups = (
        Group(notes=(), orders=(line(1), line(2), line(3))),
        Group(notes=("The profile has another email.",), orders=(line(4),), warns=True),
        Group(notes=("Old",), orders=(line(5),), left_out=True),
    )
    plan = BatchPlan(
        name="b", counts={"ready": 4, "look_first": 1}, people=3, events=10, flows=("Thank you (Placed Order)",),
        flows_unread="", seconds=1.0, causes=(), target=examples.target(test_account=False),
    )  # fmt: skip
    page = AskingPage()
    qtbot.addWidget(page)
    page.show_view(BatchView(stage="asking", plan=plan, groups=groups), typed=typed, demo=False)
    assert page.title.text() == "Send 8 events of 4 orders to “Northwind EU” in Klaviyo?"
    assert (
        "8 events for 3 people. 1 live flow can start and email them: Thank you (Placed Order)."
        in page.told.text()
    )
    late = BatchView(stage="asking", plan=plan, groups=groups, options=PlanOptions(backfill=True))
    page.show_view(late, typed=typed, demo=False)
    assert "8 events for 3 people. " in page.told.text(), "they get them without a flow, too"
    assert page.account_badge.text() == "LIVE"
    assert not page.may_send, "a warning isn't read yet"
    page.confirmed.setChecked(True)
    assert page.may_send is not typed
    page.account.setText("northwind eu")
    assert page.may_send
    assert page.held.isHidden()
    page.confirmed.setChecked(False)
    page.choice.choose("4", on=False)
    assert page.may_send, "what warned is left out"
    for number in "123":
        page.choice.choose(number, on=False)
    assert not page.may_send
    assert page.title.text() == "No order is chosen"


def test_what_was_stopped_is_not_called_done(
    window: Driver, sandbox: RunningSandbox, announced: list[str]
) -> None:
    """All of a small batch is under way when it is stopped at once: no order waits, and none of it is done."""
    orders = put_orders(sandbox, 2, lines=1)
    presenter = window.place.batches
    assert presenter.begin(orders, source="a test")
    at(window, "asking")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    sandbox.fault("hang", "/api/events$", method="POST", times=50)
    click(dialog.send)
    window.until(lambda: sandbox.asked().count("POST /api/events") == 2)
    click(dialog.stop)
    click(dialog.stop)
    at(window, "open")
    sandbox.let_go()
    assert (presenter.view.waiting, presenter.view.name[:6]) == (0, "Batch ")
    assert dialog.standing.text() == "Stopped: 2 of 2 orders were interrupted"
    assert announced[-1].startswith("Stopped: 2 of 2 orders were interrupted. 2 unknown")
    dialog.close()
    # Of what is under way each quarter is said, not each order.
    announced.clear()
    ended, running = presenter.view, msgspec.structs.replace(presenter.view, stage="running")
    for done in range(401):
        progress = BatchProgress(
            name="b", done=done, of=400, rate=1.0, seconds_left=None, waiting_for="", counts={}
        )
        presenter.view = msgspec.structs.replace(running, progress=progress)
        presenter.changed.emit()
    presenter.view = ended
    presenter.changed.emit()
    assert announced[:4] == ["Sending…", "100 of 400 orders", "200 of 400 orders", "300 of 400 orders"]
    assert len(announced) == 5


def test_a_cause_tells_the_particulars_of_its_orders(qtbot: QtBot, theme: Theme) -> None:
    """One title, such as that of a refused request, may stand for several faults."""
    cause = CauseTold(cause="the_request_was_refused", count=3, title="The request was refused", remedy="")
    page = CausesPage(theme)
    qtbot.addWidget(page)
    said = (("Klaviyo answered 400: no phone number", ("1", "3")), ("Klaviyo answered 400: no value", ("2",)))
    view = BatchView(
        stage="open",
        causes=(cause,),
        held={cause.cause: ("1", "2", "3")},
        said={cause.cause: said},
        numbers={"1": "SO-1"},
    )
    page.show_view(view)
    again = (page.again.isEnabled(), page.again.toolTip()[:8])
    for stage, left, why in (
        ("running", Groups(), "Not while the batch is in progress."),
        ("open", Groups(causes=(cause,), held={cause.cause: ("4",)}), "Choose a group first."),
    ):
        page.show_view(msgspec.structs.replace(view, stage=stage, left=left))
        assert (page.again.isEnabled(), page.again.toolTip()) == (False, why)
    page.table.selectRow(1)
    assert "aren't part of the batch" in page.again.toolTip()
    page.show_view(view)
    assert (page.again.isEnabled(), page.again.toolTip()[:8]) == again == (True, "Previews")
    told = page.detail.toPlainText().splitlines()
    assert "Open one of these orders" in told[1], "each row says what to do"
    assert page.model.data(page.model.index(0, 2)).startswith("Open one of these orders")
    assert told[-2:] == [
        "SO-1 (1), 3: Klaviyo answered 400: no phone number",
        "2: Klaviyo answered 400: no value",
    ]
    many = tuple((f"Klaviyo answered 400: number {each}", (str(each),)) for each in range(30))
    page.show_view(msgspec.structs.replace(view, said={cause.cause: many}))
    assert page.detail.toPlainText().splitlines()[-1] == "… and 10 more orders; see Save results."
