"""The question of a batch: where its focus starts each time, and what is left of one that nobody answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from core.sandbox import stories
from gui.kit.question import Question
from gui.orders.batches.dialog import BatchDialog
from gui.orders.batches.view import Stage
from gui.orders.page.confirm_send import ConfirmSend
from gui.shell.sends.question import HANDFUL
from tests.support.afternoon import put_orders, sent_events
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click, press

STORIES = {story.story: story.id for story in stories()}


def at(window: Driver, stage: Stage) -> None:
    window.until(lambda: window.place.batches.view.stage == stage and not window.runtime.busy)


def ask(window: Driver) -> BatchDialog:
    """Send all that is ready, and wait for the question."""
    window.run("send_all")
    dialog = window.dialog(BatchDialog)
    at(window, "asking")
    window.in_front(dialog)
    return dialog


def gone(window: Driver) -> None:
    """The window of the batch is closed, and nothing goes on."""
    window.until(lambda: not window.window.findChildren(BatchDialog) and not window.runtime.busy)


def focus(dialog: QWidget) -> QWidget:
    widget = dialog.window().focusWidget()
    assert widget is not None
    return widget


def test_no_question_of_a_batch_begins_on_what_sends(window: Driver, sandbox: RunningSandbox) -> None:
    """Opened a second and a third time, planned anew while it is open, come back to from results and another batch."""
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    window.preview(*orders)
    for _ in range(3):
        dialog = ask(window)
        assert focus(dialog) is dialog.later
        press(focus(dialog), Qt.Key.Key_Escape)
        gone(window)
    dialog = ask(window)
    for place in (1, 0):
        # Even where somebody had gone to Send: another plan is another question.
        dialog.send.setFocus()
        dialog.asking.options.time.setCurrentIndex(place)
        at(window, "asking")
        assert focus(dialog) is dialog.later
    # The queue's own question, asked twice.
    for _ in range(2):
        click(dialog.queue)
        question = window.dialog(Question)
        window.in_front(question)
        press(focus(question), Qt.Key.Key_Return)
        window.until(lambda: not window.window.findChildren(Question))
    # In a field, Return sends nothing.
    dialog.asking.ticket.setFocus()
    press(dialog.asking.ticket, Qt.Key.Key_Return)
    assert (sandbox.writes(), window.place.batches.view.stage) == ([], "asking")
    # A group that is tried again, after the person went to Send for the others.
    dialog.asking.choice.choose(orders[0], on=False)
    dialog.send.setFocus()
    press(dialog.send, Qt.Key.Key_Return)
    at(window, "open")
    sent = sent_events(sandbox)
    click(dialog.causes.again)
    at(window, "asking")
    assert focus(dialog) is dialog.later
    press(focus(dialog), Qt.Key.Key_Return)
    at(window, "open")
    # The rest of it is prepared again.
    dialog.resume.setFocus()
    press(dialog.resume, Qt.Key.Key_Return)
    at(window, "asking")
    assert focus(dialog) is dialog.later
    dialog.close()
    window.run("batches")
    assert focus(window.dialog(BatchDialog)) is window.dialog(BatchDialog).later
    assert sent_events(sandbox) == sent


def test_no_question_of_a_few_orders_begins_on_what_sends(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260", STORIES["email-match"])
    for _ in range(3):
        window.run("send_all")
        asked = window.dialog(ConfirmSend)
        window.in_front(asked)
        assert focus(asked) is asked.cancel
        press(focus(asked), Qt.Key.Key_Return)
        window.until(lambda: not window.window.findChildren(ConfirmSend))
    window.run("send_all")
    asked = window.dialog(ConfirmSend)
    asked.send.setFocus()
    asked.options.options_changed.emit({"event_time": "order"})
    window.until(lambda: window.window.findChildren(ConfirmSend) not in ([], [asked]))
    window.until(lambda: len(window.window.findChildren(ConfirmSend)) == 1)
    again = window.dialog(ConfirmSend)
    window.in_front(again)
    assert again is not asked
    assert focus(again) is not again.send
    press(focus(again), Qt.Key.Key_Return)
    QApplication.processEvents()
    assert sandbox.writes() == []


@pytest.mark.parametrize("way", ["Escape", "Not now", "the window's cross"])
def test_a_question_that_is_not_answered_leaves_no_batch(
    window: Driver, sandbox: RunningSandbox, way: str
) -> None:
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    window.preview(*orders)
    for _ in range(2):
        dialog = ask(window)
        if way == "Escape":
            press(dialog, Qt.Key.Key_Escape)
        elif way == "Not now":
            click(dialog.later)
        else:
            dialog.close()
        gone(window)
        window.until(lambda: window.place.batches.batches == ())
        assert window.page.side.unfinished.isHidden()
        assert all(window.work(each).sendable and not window.work(each).batch for each in orders)
    # Stopped while it is planned, it was never asked about.
    window.run("send_all")
    dialog, presenter = window.dialog(BatchDialog), window.place.batches
    window.until(lambda: presenter.view.stage != "none")
    presenter.stop() if presenter.view.stage == "planning" else presenter.leave()
    window.until(lambda: presenter.batches == () and not window.runtime.busy)


def test_a_batch_that_somebody_named_or_began_stays(window: Driver, sandbox: RunningSandbox) -> None:
    orders = put_orders(sandbox, HANDFUL + 2, lines=1)
    window.preview(*orders)
    dialog, presenter = ask(window), window.place.batches
    dialog.name.setText("monday")
    dialog.name.editingFinished.emit()
    click(dialog.later)
    at(window, "open")
    assert presenter.view.name == "monday"
    dialog.close()
    # A second one, made on purpose, is the newest; the bar names it once another one is looked at.
    presenter.begin(orders[:2], source="a test")
    at(window, "asking")
    newest = presenter.view.name
    presenter.open("monday")
    at(window, "open")
    bar = window.page.side.unfinished
    window.until(lambda: newest in bar.text)
    bar.command_requested.emit("batches")
    at(window, "open")
    assert presenter.view.name == newest
    assert len(presenter.batches) == 2


def test_send_all_does_not_take_up_an_older_batch(window: Driver, sandbox: RunningSandbox) -> None:
    """Its window is there before the new batch is; it waits for that one."""
    orders = put_orders(sandbox, HANDFUL + 4, lines=1)
    window.preview(*orders)
    presenter = window.place.batches
    presenter.begin(orders[:2], source="a test")
    at(window, "asking")
    old = presenter.view.name
    window.orders.remove(orders[:2])
    presenter.rename("old")
    window.until(lambda: presenter.view.name == "old" != old)
    dialog = ask(window)
    assert presenter.view.name != "old"
    assert {each.transaction_id for each in dialog.asking.chosen} == set(orders[2:])
