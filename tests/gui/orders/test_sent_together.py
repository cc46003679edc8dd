"""A send of several orders: the question names what is left out and why, and one summary for a ticket tells the end."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from core.http.factory import HttpFactory
from core.sandbox import stories
from gui.kit.banner import Banner
from gui.orders.batches.dialog import BatchDialog
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.page.confirm_send import ConfirmSend
from gui.shell.sends.question import HANDFUL
from tests.support.afternoon import put_orders
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, all_texts, click

STORIES = {story.story: story.id for story in stories()}
MISSING = "790000"
BLOCKED, LOOK = STORIES["sent-by-others"], STORIES["receipt-gone"]


def ask(window: Driver) -> ConfirmSend:
    """The question before a send of all."""
    window.run("send_all")
    return window.dialog(ConfirmSend)


def summary(window: Driver) -> Banner:
    """The summary, once it is there."""
    ended = window.page.side.ended
    window.until(lambda: bool(ended.text))
    return ended


def batch_asked(window: Driver, *orders: str) -> tuple[BatchDialog, BatchPresenter]:
    """A batch of these orders, planned."""
    presenter = window.place.batches
    assert presenter.begin(orders, source="a test")
    window.run("batches")
    dialog = window.dialog(BatchDialog)
    window.until(lambda: presenter.view.stage == "asking" and not window.runtime.busy)
    return dialog, presenter


def number(window: Driver, transaction_id: str) -> str:
    order = window.plan(transaction_id).order
    assert order is not None
    return f"{order.number} ({transaction_id})"


def test_one_summary_tells_what_was_sent_and_what_was_not_and_why(
    window: Driver, sandbox: RunningSandbox, announced: list[str]
) -> None:
    first, second, third = put_orders(sandbox, 3, lines=1)
    window.preview(first, second, third, BLOCKED, LOOK)
    assert window.page.side.ended.isHidden()
    dialog = ask(window)
    (left,) = [line for line in all_texts(dialog).splitlines() if line.startswith("–  1 × Blocked: ")]
    assert left.startswith("–  1 × Blocked: Klaviyo has this order already")
    assert left.endswith(f"({number(window, BLOCKED).split()[0]})")
    assert dialog.choice is not None
    dialog.choice.choose(third, on=False)
    dialog.ticket.setText("DESK-4711")
    with window.settled(first, second):
        click(dialog.send)
    ended = summary(window)
    click(ended._copy)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[0] == "Sending has ended: 2 recorded  ·  3 left out"
    assert lines[1].endswith("  ·  for DESK-4711")
    assert lines[2] == f"Recorded: {number(window, first)}, {number(window, second)}"
    assert "Sent with event time: when it was sent; not as backfill (flows could start)" in lines
    unticked = lines.index("1 × Unticked when confirming")
    assert lines[unticked + 2].startswith("  What to do: Tick them ")
    at = lines.index(left[3 : left.rindex(" (")])
    assert lines[at + 1] == f"  Orders: {number(window, BLOCKED)}"
    assert lines[at + 2].startswith("  What to do: ")
    assert any(line.startswith("1 × Ready, check first: The order was sent before") for line in lines)
    assert not any("@" in line for line in lines), "it names nobody"
    assert any("Sending has ended: 2 recorded" in each for each in announced)
    # What is previewed later changes nothing of what was sent; the next send takes its place.
    with window.settled(first):
        window.orders.preview([first])
    assert ended.text.startswith("Sending has ended: 2 recorded")
    assert ended.property("tone") == "warning", "some were left out"
    with window.settled(third):
        click(ask(window).send)
    assert not summary(window).text.startswith("Sending has ended: 2")
    click(ended._close)
    assert ended.isHidden()


def test_what_failed_or_was_stopped_in_its_turn_is_in_the_summary(
    window: Driver, sandbox: RunningSandbox
) -> None:
    orders = put_orders(sandbox, 3, lines=1)
    window.preview(*orders)
    sandbox.fault("status:400", "/api/events", method="POST")
    dialog = ask(window)
    click(dialog.send)
    window.orders.stop(orders[2])
    text = summary(window).text
    assert "1 failed" in text
    assert "1 recorded" in text
    assert f"1 × Stopped before it was sent\n  Orders: {number(window, orders[2])}" in text
    assert "1 × Failed: " in text
    assert window.page.side.ended.property("tone") == "error"
    window.until(lambda: not window.orders.sending)  # (until then the list stays as it is)
    window.run("clear_list")
    assert window.page.side.ended.isHidden()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answers may take as long as a slow machine makes them; to be asked for before the window."""
    defaults = HttpFactory.__init__.__kwdefaults__
    assert defaults is not None
    monkeypatch.setitem(defaults, "timeout", 600.0)


def test_the_summary_is_in_the_order_of_the_list(
    patient: None, window: Driver, sandbox: RunningSandbox
) -> None:
    """Whichever ended first: the first one's answer is kept back until the others have ended."""
    orders = put_orders(sandbox, 3, lines=1)
    window.preview(*orders)
    sandbox.fault("slow:100000", "/api/events$", method="POST")
    click(ask(window).send)
    window.until(lambda: all(window.work(each).state == "recorded" for each in orders[1:]))
    assert window.work(orders[0]).busy
    sandbox.let_go()
    names = ", ".join(number(window, each) for each in orders)
    assert f"\nRecorded: {names}\n" in f"\n{summary(window).text}\n"
    assert summary(window).property("tone") == "ok"


def test_a_single_order_has_no_summary_beside_its_page(window: Driver) -> None:
    window.preview("55260")
    window.send("55260")
    assert window.page.side.ended.isHidden()


def test_of_several_that_are_chosen_those_that_do_not_go_are_named(window: Driver) -> None:
    window.preview("55260", "55261", BLOCKED)
    window.page.works.table.selectAll()
    window.run("send_all")
    dialog = window.dialog(ConfirmSend)
    assert len(dialog.chosen) == 2
    assert "Left out: 1 order\n–  1 × Blocked" in all_texts(dialog)


def test_what_the_filter_hides_is_named(window: Driver) -> None:
    window.preview("55260", "55261", "55262")
    window.page.works.filter.setText("55260")
    dialog = ask(window)
    assert "–  2 × Hidden by the list's filter (" in all_texts(dialog)


def test_a_batch_of_the_list_names_what_it_left_in_its_summary(
    window: Driver, sandbox: RunningSandbox, qtbot: QtBot
) -> None:
    orders = put_orders(sandbox, HANDFUL + 1, lines=1)
    window.preview(orders[0])
    window.preview(*orders[1:], BLOCKED)
    window.run("send_all")
    dialog, presenter = window.dialog(BatchDialog), window.place.batches
    window.until(lambda: presenter.view.stage == "asking" and not window.runtime.busy)
    assert not dialog._middle.isAncestorOf(dialog.asking.ticket), "it is in sight, however much scrolls"
    assert dialog.asking.ticket.isVisible()
    left = "1 × Blocked: Klaviyo has this order already"
    question = dialog.asking.note.text()
    assert f"Left out: 1 order\n–  {left}" in question
    assert "was on the list before" in question
    dialog.asking.ticket.setText("DESK-4711")
    account = window.plan(orders[0]).target
    assert account is not None
    click(dialog.send)
    window.until(lambda: presenter.view.stage == "open" and not window.runtime.busy)
    assert not dialog.asking.ticket.isVisible()
    click(dialog.copy)
    lines = QApplication.clipboard().text().splitlines()
    assert lines[1] == f"{account.account}  ·  for DESK-4711"
    (sent,) = [line for line in lines if line.startswith("Recorded: ")]
    assert sorted(sent.removeprefix("Recorded: ").split(", ")) == sorted(
        number(window, each) for each in orders
    )
    (at,) = [place for place, line in enumerate(lines) if line.startswith(left)]
    assert lines[at + 1] == f"  Orders: {number(window, BLOCKED)}"
    assert not any("was on the list before" in line for line in lines), "that is the question's"
    assert not any("@" in line for line in lines), "it names nobody"
    (row,) = dialog.causes.model.rows
    assert row.title.startswith("Blocked: Klaviyo has this order already")
    assert number(window, BLOCKED) in dialog.causes.detail.toPlainText()
    assert not dialog.causes.again.isEnabled(), "the batch never took it in"


def test_what_a_batch_kept_back_is_blocked_with_its_remedies_and_not_failed(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    wrong, orders = STORIES["wrong-link"], put_orders(sandbox, 2, lines=1)
    window.preview(wrong, *orders)
    dialog, presenter = batch_asked(window, wrong, MISSING, *orders)
    # The question names them with what keeps them back, and so does the batch that is put off.
    told = number(window, wrong).split(" ")[0]
    note = dialog.asking.note.text()
    assert "Blocked, and not sent: 2 orders\n–  1 × " in note
    assert f"({told})" in note
    assert f"({MISSING})" in note
    assert not dialog.close_button.isVisible()
    click(dialog.later)
    assert dialog.close_button.isVisible()
    assert presenter.view.stage == "open"
    assert [each.count for each in dialog.causes.model.rows] == [1, 1]
    click(dialog.copy)
    assert f"Orders: {number(window, wrong)}" in QApplication.clipboard().text()
    assert f"Orders: {MISSING}" in QApplication.clipboard().text()
    click(dialog.resume)
    window.until(lambda: presenter.view.stage == "asking" and not window.runtime.busy)
    sandbox.fault("status:400", "/api/events$", method="POST")
    click(dialog.send)
    window.until(lambda: presenter.view.stage == "open" and not window.runtime.busy)
    assert presenter.view.counts == {"recorded": 1, "failed": 1, "blocked": 2}
    assert "2 blocked" in dialog.told.text()
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(tmp_path / "r.csv"))
    rows = csv.DictReader((tmp_path / "r.csv").read_text("utf-8-sig").splitlines())
    assert sorted(row["State"] for row in rows) == ["Blocked", "Blocked", "Failed", "Recorded"]
    window.show_order(wrong)
    work = window.work(wrong)
    assert (work.state, work.spent, work.summary) == ("blocked", False, None)
    assert window.view.header.state.text().startswith("Blocked")
    conflicts = window.plan(wrong).profile
    assert conflicts is not None
    assert conflicts.conflicts
    assert any(each.isVisible() for each in window.view.blocked.findChildren(QPushButton))
    # A try of the group counts anew, and what was never planned on the list stays blocked.
    cause = next(each.cause for each in presenter.view.causes if wrong in presenter.view.held[each.cause])
    presenter.again(cause)
    window.until(lambda: presenter.view.stage == "asking" and not window.runtime.busy)
    assert window.work(wrong).state == "blocked"
    assert presenter.view.counts == {"recorded": 1, "failed": 1, "blocked": 1, "waiting": 1}
