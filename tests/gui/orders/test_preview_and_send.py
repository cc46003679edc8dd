"""The real window on the sandbox: preview, confirm, send, history."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.sandbox import stories
from core.transfer.plan.plan import Plan
from gui.orders.page.confirm_send import ConfirmSend
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click, press

STORIES = {story.story: story.id for story in stories()}


def recorded(sandbox: RunningSandbox, plan: Plan) -> list[object]:
    """What Klaviyo has of a plan's events."""
    assert plan.profile is not None
    ids = {event.unique_id for event in plan.events}
    return [
        event
        for event in sandbox.state()["events"]
        if event["profile_id"] == plan.profile.profile_id and event["unique_id"] in ids
    ]


def test_a_preview_shows_the_events_and_writes_nothing(window: Driver, sandbox: RunningSandbox) -> None:
    (work,) = window.preview("55260")
    assert work.state == "ready"
    assert work.plan is not None
    view = window.view
    assert view.header.state.text() == "Ready: 4 events can be sent"
    assert [row.kind for row in window.events.model.rows] == ["placed_order", *["ordered_product"] * 3]
    assert view.foot.send.isEnabled()
    assert view.foot.send.text() == "&Send 4 events…"
    body = bytes(work.plan.events[0].request.body)
    window.until(lambda: bool(window.events.payload.body.text.toPlainText()))
    window.events.payload.body.exact.setChecked(True)
    assert window.events.payload.body.text.toPlainText().encode() == body
    click(window.events.payload.body.copy_button)
    assert QApplication.clipboard().text().encode() == body
    writes = [each for each in sandbox.requests("klaviyo") if each["method"] != "GET"]
    assert writes == []


def test_orders_are_chosen_one_after_another_with_ctrl(window: Driver) -> None:
    ids = [STORIES[name] for name in ("linked", "email-match", "guest", "unicode")]
    window.preview(*ids)
    pane = window.page.works
    table = pane.table

    def click_on(key: str, held: Qt.KeyboardModifier) -> None:
        row = pane.model.row_of(key)
        assert row is not None
        place = table.visualRect(pane.model.index(row, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, place)

    click_on(ids[0], Qt.KeyboardModifier.NoModifier)
    for number, key in enumerate(ids[1:], 2):
        click_on(key, Qt.KeyboardModifier.ControlModifier)
        assert table.chosen == ids[:number]
        assert pane.send_all.text() == f"Send {number} of {number} chosen…"
        assert window.view.work is not None
        assert window.view.work.transaction_id == key
    click_on(ids[1], Qt.KeyboardModifier.ControlModifier)
    assert table.chosen == [ids[0], *ids[2:]]
    click_on(ids[1], Qt.KeyboardModifier.NoModifier)
    assert table.chosen == [ids[1]]
    # What is taken off makes room for the next one; after the last, for the one before.
    for left in ([ids[0], *ids[2:]], [ids[0], ids[3]], [ids[0]]):
        press(table, Qt.Key.Key_Delete)
        assert [work.transaction_id for work in window.orders.works] == left
        assert window.view.work is not None
        assert table.chosen == [window.view.work.transaction_id] == [left[min(1, len(left) - 1)]]


def test_the_tree_and_the_mappings_follow_the_chosen_event(window: Driver) -> None:
    window.preview("55260")
    events = window.events
    window.until(lambda: events.payload.tree_model.rowCount() > 0)
    events.table.selectRow(2)
    plan = window.plan("55260")
    assert [row.destination for row in events.payload.mappings.model.rows] == [
        row.destination for row in plan.events[2].mappings
    ]
    body = bytes(plan.events[2].request.body)
    window.until(lambda: '"Ordered Product"' in events.payload.body.text.toPlainText())
    events.payload.body.exact.setChecked(True)
    assert events.payload.body.text.toPlainText().encode() == body


def test_send_asks_then_shows_every_step_to_the_end(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    dialog = window.confirm_send("55260")
    assert dialog.cancel.isDefault()
    assert dialog.send.text() == "&Send 4 events"
    said = all_texts(dialog)
    target = window.session.target
    assert target is not None
    profile_id = window.plan("55260").profile.profile_id  # type: ignore[union-attr]  # resolved above
    for fact in (target.company, target.subscription, target.account, str(profile_id), "55260"):
        assert fact in said
    dialog.confirmed.setChecked(True)
    with window.settled("55260"):
        click(dialog.send)
    work = window.work("55260")
    assert work.state == "recorded"
    view = window.view
    assert view.tabs.currentWidget() is window.steps
    steps = [row.step for row in window.steps.model.rows]
    assert steps[0] == "gate"
    assert steps.count("ordered_product") == 3
    events = {"placed_order", "ordered_product"}
    assert {row.state for row in window.steps.model.rows if row.step in events} == {"accepted"}
    assert {row.state for row in window.steps.model.rows if row.step not in events} == {"finished"}
    assert "4 recorded" in window.steps.summary.text()
    assert len(recorded(sandbox, window.plan("55260"))) == 4


def test_cancel_sends_nothing(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    dialog = window.confirm_send("55260")
    press(dialog, Qt.Key.Key_Return)
    window.until(lambda: not window.window.findChildren(ConfirmSend))
    assert window.work("55260").state == "ready"
    assert not window.orders.sending
    assert [each for each in sandbox.requests("klaviyo") if each["method"] == "POST"] == []


def test_a_plan_is_sent_once(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    plan = window.plan("55260")
    window.send("55260")
    assert not window.view.foot.send.isEnabled()
    window.orders.send((plan,))
    assert not window.orders.sending
    (again,) = window.preview("55260")
    assert again.plan is not plan
    assert all(event.already_recorded is not None for event in again.plan.events)  # type: ignore[union-attr]
    assert window.view.header.state.text() == "In Klaviyo already: all 4 events"
    window.orders.send((plan,))
    assert not window.orders.sending, "a plan that is not the one shown must not be sent"
    assert len(recorded(sandbox, plan)) == 4


def test_the_history_shows_the_run(window: Driver) -> None:
    window.preview("55260")
    window.send("55260")
    window.show_pane("history")
    window.until(lambda: bool(window.history.model.rows))
    (run,) = window.history.model.rows
    assert (run.state, run.events) == ("recorded", 4)
    assert cell(window, "Event time") == "When sent"


def cell(window: Driver, title: str) -> str:
    """What the newest run has in a column of the History pane."""
    model = window.history.model
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return str(model.index(0, titles.index(title)).data())


def test_the_history_and_a_copy_say_with_which_options_it_was_sent(window: Driver) -> None:
    window.preview("55260")
    with window.settled("55260"):
        window.view.options.time.setCurrentIndex(1)
    with window.settled("55260"):
        click(window.view.options.backfill)
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    dialog.ticket.setText("DESK-4711")
    with window.settled("55260"):
        click(dialog.send)
    window.until(lambda: not window.orders.sending)
    window.show_pane("history")
    window.until(lambda: bool(window.history.model.rows))
    assert cell(window, "Event time") == "Order's date, backfill"
    window.run("copy_summary")
    told = "Sent with event time: the order's own date; as backfill (no flows start)"
    copied = QApplication.clipboard().text()
    assert told in copied
    assert "\nTicket: DESK-4711\n" in copied
    assert "\nSent at 20" in copied
    window.preview("55260")
    window.run("copy_summary")
    assert "DESK-4711" not in QApplication.clipboard().text()
    assert told not in QApplication.clipboard().text(), "that is another plan"


def test_an_option_plans_again(window: Driver) -> None:
    window.preview("55260")
    before = window.plan("55260")
    with window.settled("55260"):
        window.view.options.time.setCurrentIndex(1)
    after = window.plan("55260")
    assert after.options.event_time == "order"
    assert b'"time"' in bytes(after.events[0].request.body)
    assert after is not before
    assert "the order's own" in all_texts(window.confirm_send("55260"))


def test_many_orders_are_planned_and_the_ready_ones_sent(window: Driver, sandbox: RunningSandbox) -> None:
    ids = ("55260", STORIES["email-match"], STORIES["wrong-link"])
    states = [work.state for work in window.preview(*ids)]
    assert states == ["ready", "ready", "blocked"]
    button = window.page.works.send_all
    assert button.text() == "Send &all ready (2)…"
    # What the filter hides, nobody has looked at: it stays.
    window.page.works.filter.setText("SO-10042")
    window.until(lambda: button.text() == "Send &all ready (1)…")
    click(button)
    alone = window.dialog(ConfirmSend)
    assert "Send 4 events of order SO-10042" in all_texts(alone)
    alone.reject()
    window.page.works.filter.clear()
    window.until(lambda: button.text() == "Send &all ready (2)…")
    click(button)
    dialog = window.dialog(ConfirmSend)
    assert "of 2 orders" in all_texts(dialog)
    dialog.confirmed.setChecked(True)
    with window.settled(*ids[:2]):
        dialog.accept()
    assert [window.work(each).state for each in ids] == ["recorded", "recorded", "blocked"]
    assert not button.isEnabled()


def test_a_double_click_on_a_recent_transaction_previews_it(window: Driver) -> None:
    pane = window.page.recent
    assert pane.model.rowCount() > 0
    pane.filter.setText("no transaction has this")
    assert pane.model.rowCount() == 0
    pane.filter.setText("")
    chosen = pane.model.key_at(1)
    with window.settled(chosen):
        pane.table.choose(chosen)
        press(pane.table, Qt.Key.Key_Return)
    assert window.view.work is not None
    assert window.view.work.transaction_id == chosen


def test_older_transactions_are_loaded_to_the_end(window: Driver) -> None:
    pane, recent = window.page.recent, window.place.recent
    seen = pane.model.rowCount()
    while pane.older.isEnabled():
        with window.qtbot.waitSignal(recent.page_ready, timeout=TIMEOUT):
            pane.older.click()
        assert pane.model.rowCount() > seen
        seen = pane.model.rowCount()
        window.until(lambda: not window.runtime.busy)
    ids = [order.transaction_id for order in pane.model.rows]
    assert len(ids) == len(set(ids))
    assert "55260" in ids


def test_orders_that_are_previewed_again_stay_chosen(window: Driver) -> None:
    """Several are planned anew from the list's menu: none of them is shown in place of the one that is."""
    orders = ("55260", "55261", "55262")
    window.preview(*orders)
    table = window.page.works.table
    window.show_order("55262")
    table.selectAll()
    again = next(
        each for each in window.page.works.menu().actions() if each.text() == "Preview 3 orders again"
    )
    with window.settled(*orders):
        again.trigger()
    assert table.chosen == list(orders)
    assert window.view.is_of("55262")
