"""From the question before a send to the event's time and backfill, and back: planned again, and asked again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.transfer.plan.notice import Notice
from gui.kit.theme import Theme
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.send_choice import SendChoice
from gui.orders.page.send_words import Group, OrderLine
from gui.shell.top.palette import Palette
from tests.support.afternoon import put_orders
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click, press, scroll_bar_around, turn_wheel


def asked_again(window: Driver, before: ConfirmSend) -> ConfirmSend:
    """The question that takes the place of one."""

    def others() -> list[ConfirmSend]:
        found = window.window.findChildren(ConfirmSend)
        return [each for each in found if each is not before and each.isVisible()]

    window.until(lambda: bool(others()))
    (dialog,) = others()
    return dialog


def choose_own_time(dialog: ConfirmSend) -> None:
    """Unfold the options, and choose the order's own date."""
    click(dialog.options.way)
    bar = dialog.options.bar
    bar.time.setCurrentIndex(bar.time.findData("order"))


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint()), widget.size())


def long_question(qtbot: QtBot, theme: Theme) -> ConfirmSend:
    """An open question with more warnings than a screen is high."""
    told = [Notice(title=f"Warning {number}", detail="It is so", hint="Check it") for number in range(6)]
    plan = examples.plan(profile=examples.resolution(remarks=tuple(told)))
    notes = [f"Hint {number}\nwith\nsome\nlines\nof\ntext" for number in range(9)]
    dialog = ConfirmSend([plan], examples.target(), theme, demo=False, notes=notes)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


@pytest.mark.parametrize("percent", [100, 150])
def test_the_way_is_always_in_sight_and_the_options_come_whole(
    qtbot: QtBot, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    dialog = long_question(qtbot, theme)
    way = on_screen(dialog.options.way)
    assert not dialog._told.isAncestorOf(dialog.options.way)
    assert on_screen(dialog).contains(way)
    click(dialog.options.way)
    viewport = dialog._told.viewport()
    qtbot.waitUntil(lambda: on_screen(viewport).contains(on_screen(dialog.options)))
    bar = dialog.options.bar
    assert bar.height() >= bar.heightForWidth(bar.width())
    assert bar.time.height() >= bar.time.sizeHint().height()


def test_the_wheel_scrolls_the_question_and_leaves_the_events_time(qtbot: QtBot, theme: Theme) -> None:
    theme.set_percent(150)
    dialog = long_question(qtbot, theme)
    click(dialog.options.way)
    time = dialog.options.bar.time
    bar = scroll_bar_around(time)
    qtbot.waitUntil(lambda: on_screen(dialog._told.viewport()).contains(on_screen(dialog.options)))
    QApplication.processEvents()
    bar.setValue(bar.maximum() - 10)
    for notches in (1, -1):
        before = bar.value()
        turn_wheel(time, notches)
        assert time.currentData() == "now"
        assert (bar.value() - before) * notches > 0


def test_the_list_of_event_times_is_as_high_as_its_lines(qtbot: QtBot, theme: Theme) -> None:
    dialog = long_question(qtbot, theme)
    click(dialog.options.way)
    time = dialog.options.bar.time
    time.showPopup()
    view = time.view()
    for row in range(time.count()):
        line = view.visualRect(time.model().index(row, 0))
        assert view.viewport().rect().contains(line), f"row {row} is cut off"
    time.hidePopup()


def test_what_is_asked_anew_stands_where_the_question_before_stood(window: Driver) -> None:
    window.preview("55260")
    first = window.confirm_send("55260")
    first.move(37, 23)
    place = first.pos()
    choose_own_time(first)
    second = asked_again(window, first)
    assert second.pos() == place
    second.options.bar.backfill.click()
    assert asked_again(window, second).pos() == place


@pytest.mark.parametrize("ticked", [True, False])
def test_a_question_with_other_choices_says_that_its_warnings_are_confirmed_again(
    qtbot: QtBot, theme: Theme, ticked: bool
) -> None:
    before, after = long_question(qtbot, theme), long_question(qtbot, theme)
    before.confirmed.setChecked(ticked)
    assert before.lacking.isVisible() is not ticked
    after.take_over(before)
    asked = "Confirm the warnings again: the choices have changed what is sent."
    told = asked if ticked else "First tick that you have read the warnings."
    assert not after.send.isEnabled()
    assert after.lacking.isVisible()
    assert not after._told.isAncestorOf(after.lacking), "it could be scrolled out of sight"
    assert (after.lacking.text(), after.send.toolTip()) == (told, told)
    after.confirmed.click()
    assert after.send.isEnabled()
    assert not after.lacking.isVisible()


def test_what_is_asked_stands_on_its_screen_with_its_frame(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConfirmSend([examples.plan()], examples.target(), theme, demo=False)
    qtbot.addWidget(dialog)
    screen = dialog.screen().availableGeometry()
    for corner in (screen.topLeft() - QPoint(60, 40), screen.bottomRight() - QPoint(60, 40)):
        dialog.move(corner)
        dialog.show()
        qtbot.waitUntil(lambda: screen.contains(dialog.frameGeometry()))
        dialog.hide()


def test_the_question_leads_to_the_events_time_and_comes_back(
    window: Driver, sandbox: RunningSandbox
) -> None:
    window.preview("55260")
    before = window.confirm_send("55260")
    assert "event time: now, not as backfill" in all_texts(before)
    before.ticket.setText("DESK-4711")
    before.confirmed.setChecked(True)
    choose_own_time(before)
    assert not before.send.isEnabled(), "what it shows is not what would be sent"
    assert "being updated" in before.send.toolTip()
    dialog = asked_again(window, before)
    assert "event time: the order's own date" in all_texts(dialog)
    assert dialog.ticket.text() == "DESK-4711"
    assert window.work("55260").options.event_time == "order"
    assert dialog.focusWidget() is dialog.options.bar.time
    dialog.options.bar.backfill.click()
    last = asked_again(window, dialog)
    assert "event time: the order's own date, backfill: starts no flows" in all_texts(last)
    assert sandbox.writes() == []
    last.confirmed.setChecked(True)
    with window.settled("55260"):
        click(last.send)
    order = window.plan("55260").order
    assert order is not None
    assert order.created is not None
    placed = next(event for event in sandbox.events() if event["unique_id"] == "55260")
    assert window.plan("55260").options.backfill
    assert str(placed["time"])[:10] == order.created[:10]


def test_of_several_only_the_ticked_ones_are_planned_otherwise(
    window: Driver, sandbox: RunningSandbox
) -> None:
    first, second, third = put_orders(sandbox, 3, lines=1)
    window.preview(first, second, third)
    window.run("send_all")
    before = window.dialog(ConfirmSend)
    assert before.choice is not None
    before.choice.choose(second, on=False)
    choose_own_time(before)
    dialog = asked_again(window, before)
    assert [plan.transaction_id for plan in dialog.chosen] == [first, third]
    assert [window.work(each).options.event_time for each in (first, second, third)] == [
        "order",
        "now",
        "order",
    ]
    dialog.reject()
    assert sandbox.writes() == []


def test_what_can_not_be_sent_any_more_is_shown_in_place_of_the_question(
    window: Driver, sandbox: RunningSandbox
) -> None:
    window.preview("55260")
    before = window.confirm_send("55260")
    sandbox.fault("status:401", times=1_000)
    choose_own_time(before)
    window.until(lambda: not window.window.findChildren(ConfirmSend))
    assert window.work("55260").state == "blocked"
    assert window.view.is_of("55260")


def test_a_question_that_was_left_is_not_asked_again(window: Driver) -> None:
    window.preview("55260")
    before = window.confirm_send("55260")
    with window.settled("55260"):
        choose_own_time(before)
        press(before, Qt.Key.Key_Escape)
    window.until(lambda: not window.window.findChildren(ConfirmSend))
    assert window.work("55260").sendable


@pytest.mark.parametrize(
    "typed", ["event time", "backfill", "start no flows", "own date", "as of now", "no mail"]
)
def test_the_palette_finds_the_events_time(window: Driver, typed: str) -> None:
    window.preview("55260")
    window.run("palette")
    palette = window.dialog(Palette)
    QTest.keyClicks(palette.field, typed)
    assert palette.model.rows[0].key == "event_time"
    press(palette.field, Qt.Key.Key_Return)
    window.until(lambda: window.window.focusWidget() is window.view.options.time)


def test_a_few_orders_leave_the_room_to_where_they_go(qtbot: QtBot, theme: Theme) -> None:
    def of(orders: int) -> int:
        lines = tuple(
            OrderLine(transaction_id=str(number), text=f"SO-{number}", events=1, person="a@example.com")
            for number in range(orders)
        )
        choice = SendChoice((Group(notes=(), orders=lines),))
        qtbot.addWidget(choice)
        return choice.minimumHeight()

    assert of(2) < of(4) < of(9)
    assert of(9) == of(12)
    assert of(1000) < of(1), "they are folded"
