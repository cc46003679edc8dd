"""What the Order pane shows of what Klaviyo has, and the tick that lets an order be recorded again."""

from __future__ import annotations

from decimal import Decimal

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from core.sandbox import stories
from core.transfer.plan.notice import Notice
from core.transfer.plan.recorded import Double, MetricOf, Receipt
from core.transfer.sending.progress import SentEvent, Summary
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.decisions_bar import DecisionsBar
from gui.orders.work import OrderWork
from gui.panes.order.pane import OrderPane
from gui.words.doubles import again_line, double_message
from gui.words.plans import EventStates
from gui.words.recorded import metrics_line, recorded_rows
from tests.support.afternoon import put_orders
from tests.support.sandbox import RunningSandbox, order
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click

STORIES = {story.story: story.id for story in stories()}
DOUBLE = Double(
    event_id="ev7",
    metric="Placed Order",
    profile_id=examples.PROFILE,
    unique_id="shop-7",
    why="other_integration",
    kind="placed_order",
    integration="Shopify",
    value=Decimal("140.00"),
)
STOPS = Notice(title="Klaviyo has this order already", detail="Klaviyo has: ev7", name="recorded_already")


def orders_of(sandbox: RunningSandbox, transaction_id: str, number: str) -> int:
    """How many Placed Orders of an order Klaviyo has, whoever sent them."""
    return sum(
        event["metric"] == "Placed Order"
        and (event["unique_id"] == transaction_id or number in str(event["properties"]))
        for event in sandbox.state()["events"]
    )


@pytest.mark.parametrize(
    ("story", "why"),
    [
        ("sent-by-others", "under another unique ID"),
        ("app-metric", "by another integration"),
        ("other-customer", "on another profile"),
    ],
)
def test_a_double_stands_beside_what_would_be_sent(window: Driver, story: str, why: str) -> None:
    transaction_id = STORIES[story]
    (work,) = window.preview(transaction_id)
    pane, view = window.recorded, window.view
    assert work.state == "blocked"
    assert view.tabs.currentWidget() is window.order
    assert any(why in row.standing for row in pane.model.rows)
    said = all_texts(view.blocked)
    for words in ("Would be sent", "Klaviyo has", window.plan(transaction_id).doubles[0].event_id, "differs"):
        assert words in said
    assert len(view.blocked.banners) == 1, "one card a cause"
    assert not view.decisions.isHidden()
    assert not view.foot.send.isEnabled()
    assert not any(row.state == "New" for row in window.events.model.rows if row.kind == "placed_order")


def test_what_is_said_of_a_decision_scrolls_on_a_low_screen(window: Driver) -> None:
    window.assembly.theme.set_percent(200)
    window.window.resize(1900, 1000)
    window.preview(STORIES["sent-by-others"])
    bar, view = window.view.decisions, window.view
    said = bar.again_says

    def is_whole() -> bool:
        return said.visibleRegion().boundingRect().height() >= said.heightForWidth(said.width())

    window.until(is_whole)
    window.window.resize(700, 400)
    window.until(lambda: not is_whole())
    assert said.height() >= said.heightForWidth(said.width()), "it scrolls, and no line of it is cut"
    assert bar.height() < view.height() / 2, "the rest of the page has its room"
    window.window.resize(1900, 1000)
    window.until(is_whole)


def test_recording_again_is_ticked_by_name_asked_again_and_meant_once(
    window: Driver, sandbox: RunningSandbox
) -> None:
    transaction_id = STORIES["sent-by-others"]
    window.preview(transaction_id)
    bar = window.view.decisions
    double = window.plan(transaction_id).doubles[0]
    assert double.event_id in bar.again_says.text()
    placed = next(row for row in window.order.model.rows if row.name == "The whole order")
    assert (placed.sends.rpartition(": ")[2], placed.icon, placed.tone) == (
        "recorded differently",
        "warning",
        "error",
    )
    with window.settled(transaction_id):
        click(bar.again)
    work = window.work(transaction_id)
    assert work.state == "look_first"
    placed = next(row for row in window.order.model.rows if row.name == "The whole order")
    assert (placed.sends.rpartition(": ")[2], placed.icon) == ("recorded again", "add")
    assert not work.goes_with_all
    assert "record the order again" in all_texts(window.view.header)
    question = window.confirm_send(transaction_id)
    assert not question.send.isEnabled()
    assert double.event_id in all_texts(question)
    question.reject()
    before = orders_of(sandbox, transaction_id, "SO-10080")
    assert window.send(transaction_id).state == "recorded"
    assert orders_of(sandbox, transaction_id, "SO-10080") == before + 1
    with window.settled(transaction_id):
        click(window.view.foot.again)
    assert not window.plan(transaction_id).options.record_again


def test_more_doubles_than_were_named_take_the_tick_back(window: Driver, sandbox: RunningSandbox) -> None:
    transaction_id = STORIES["sent-by-others"]
    window.preview(transaction_id)
    with window.settled(transaction_id):
        click(window.view.decisions.again)
    known = next(event for event in sandbox.state()["events"] if event["unique_id"] == "shop-order-771")
    sandbox.put(events=[{**known, "id": "5kZZZ0001Aa", "unique_id": "shop-order-771-again"}])
    with window.settled(transaction_id):
        click(window.view.foot.again)
    window.until(lambda: not window.work(transaction_id).busy)
    plan = window.plan(transaction_id)
    assert not plan.options.record_again
    assert plan.state == "blocked"
    assert not window.view.decisions.again.isChecked()


def test_the_tick_is_not_for_other_orders(window: Driver) -> None:
    others, linked = STORIES["sent-by-others"], STORIES["app-metric"]
    window.preview(linked, others)
    window.show_order(others)
    with window.settled(others):
        click(window.view.decisions.again)
    window.run("options_to_all")
    window.until(lambda: not any(work.busy for work in window.orders.works))
    assert window.plan(others).options.record_again
    assert not window.plan(linked).options.record_again


def test_compare_shows_the_double_as_what_klaviyo_has(window: Driver) -> None:
    window.preview(STORIES["sent-by-others"])
    window.show_pane("events")
    payload = window.events.payload
    payload.tabs.setCurrentWidget(payload.compare)
    window.until(lambda: bool(payload.compare.model.rows))
    assert "of the same order: recorded 20" in payload.compare.told.text()
    value = next(row for row in payload.compare.model.rows if row.path == "value")
    assert (value.planned, value.recorded, value.since_recorded) == ("19.50", "19.00", "changed")


def test_what_is_only_likely_has_another_tick(qtbot: QtBot, theme: Theme) -> None:
    likely = msgspec.structs.replace(DOUBLE, why="likely", certain=False)
    stops = msgspec.structs.replace(STOPS, name="likely_recorded")
    plan = examples.plan(ready=False, state="blocked", doubles=(likely,), blocked_by=(stops,))
    bar = DecisionsBar()
    qtbot.addWidget(bar)
    bar.show_work(OrderWork("55260", "blocked", kept=KeptPlan(plan)))
    assert bar.again.text() == "It's a different order: send it"
    assert "with this number" in again_line(plan)
    assert "can email the customer again" in bar.again_says.text()
    assert EventStates(plan).of(plan.events[0]) == "Possibly recorded"
    assert double_message(plan, stops).comparison is not None
    pane = OrderPane(theme)
    qtbot.addWidget(pane)
    assert pane.urgency(OrderWork("55260", "blocked", kept=KeptPlan(plan)), None) == 2
    bar.show_work(OrderWork("55260", "ready", kept=KeptPlan(examples.plan())))
    assert bar.isHidden()


def test_another_order_of_the_number_is_shown_beside_this_one(window: Driver) -> None:
    (sent,) = window.preview(STORIES["same-number"])
    window.send(sent.transaction_id)
    (other,) = window.preview(STORIES["same-number-too"])
    plan = window.plan(other.transaction_id)
    texts = all_texts(window.view)
    for told in (
        "of another order with this order number",
        "amir.haddad@example.com",
        "harriet.wolfe@example.com",
    ):
        assert told in texts
    assert EventStates(plan).of(plan.events[0]) == "New"
    assert window.view.decisions.again.text() == "It's a different order: send it"
    assert "Another order with this order number" in {row.standing for row in recorded_rows(plan)}


def test_receipts_and_events_that_stay_behind_are_listed() -> None:
    gone1 = Receipt(kind="placed_order", line_id=None, event_id="gone1", outcome="gone")
    found = msgspec.structs.replace(gone1, outcome="found")
    receipts = (
        gone1,
        msgspec.structs.replace(found, event_id="ev8", unique_id="55260", value=Decimal("9.50")),
        msgspec.structs.replace(found, event_id="ev9", of_another_order=True, deleted=True),
        Receipt(
            kind="ordered_product", line_id="901", event_id="ev1", outcome="could_not_tell", detail="503"
        ),
    )
    left = msgspec.structs.replace(DOUBLE, event_id="ev5", kind="ordered_product", why="other_unique_id")
    event = examples.event(already_recorded=examples.RECORDED)
    plan = examples.plan(
        events=(event, examples.event("901")), receipts=receipts, doubles=(DOUBLE,), left_behind=(left,)
    )
    rows = {row.event_id: row for row in recorded_rows(plan)}
    assert rows["ev7"].standing == "The same order, by another integration"
    assert rows["ev1"].standing == "As planned"
    assert rows["ev5"].standing == "Stays in Klaviyo: the order no longer has its line"
    assert rows["gone1"].standing == "Sent before, and no longer in Klaviyo"
    assert (rows["ev8"].standing, rows["ev8"].value, rows["ev8"].link) == ("Recorded", "9.50", "saved")
    assert "Another order's event" in rows["ev9"].standing
    assert rows["ev9"].link == "deleted link"
    assert next(iter(rows)) == "ev7", "what speaks against a send comes first"
    gone = msgspec.structs.replace(plan, doubles=(), receipts=receipts[:1], events=(examples.event(),))
    assert EventStates(gone).of(gone.events[0]) == "Sent before, now gone"


def test_what_is_recorded_otherwise_shows_the_value_that_klaviyo_has(
    window: Driver, sandbox: RunningSandbox
) -> None:
    story = order("recorded-differently")
    there = next(each for each in sandbox.events() if each["unique_id"] == story)
    window.preview(story)
    row = next(each for each in window.recorded.model.rows if each.event_id == there["id"])
    assert (Decimal(row.value), bool(row.time)) == (Decimal(there["value"]), True)
    window.run("keep_recorded")
    window.until(lambda: window.work(story).state != "planning" and window.plan(story).options.keep_recorded)
    [warning] = [each.message for each in window.plan(story).warnings if "payload" in each.message]
    assert "would send" not in warning
    assert "this one isn't sent" in warning


def test_the_metric_is_named_with_its_integration() -> None:
    own = MetricOf(metric="Placed Order", metric_id="m1", integration="API", exists=True, others=("Shopify",))
    new = MetricOf(metric="Bestellung", metric_id=None, integration="API", exists=False)
    unread = MetricOf(metric="X", metric_id=None, integration="API", exists=None)
    line = metrics_line((own, new, unread))
    assert "Placed Order (API; not that of Shopify)" in line
    assert "Bestellung (API; not there yet, the first event creates it)" in line
    assert "X (API; it couldn't be read)" in line


def test_after_a_send_what_it_left_stands_in_place_of_what_was_read_before(
    window: Driver, sandbox: RunningSandbox
) -> None:
    single, *batch = put_orders(sandbox, 3, lines=1)
    window.preview(single, *batch)
    window.show_order(single)
    window.show_pane("order")
    assert "Klaviyo shows no events" in all_texts(window.recorded)
    window.send(single)
    assert window.place.batches.begin(batch, source="t")
    presenter = window.place.batches
    window.until(lambda: presenter.view.stage == "asking" and not window.runtime.busy)
    presenter.send(batch, "")
    window.until(lambda: presenter.view.stage == "open" and not window.runtime.busy)
    for each in (single, batch[0]):
        window.show_order(each)
        assert window.work(each).state == "recorded"
        there = {event["id"] for event in sandbox.events() if event["unique_id"].startswith(each)}
        rows = window.recorded.model.rows
        assert {(row.event_id, row.standing) for row in rows} == {(i, "Recorded by this send") for i in there}
        assert len(rows) == 2
        assert all(row.time for row in rows), "as Klaviyo shows it"
        assert "Klaviyo shows no events" not in all_texts(window.recorded)


def test_what_a_send_has_not_seen_through_is_not_told_as_recorded(qtbot: QtBot, theme: Theme) -> None:
    sent = SentEvent(kind="placed_order", line_id=None, unique_id="55260", state="failed")
    plan = examples.plan(events=(examples.event(),))
    pane = OrderPane(theme)
    qtbot.addWidget(pane)
    for state, shown in (("unknown", "may have recorded"), ("accepted", "not visible yet"), ("failed", "")):
        summary = Summary(
            transaction_id="55260",
            state=state,  # type: ignore[arg-type]  # as the rows above have it
            profile_id=examples.PROFILE,
            events=(msgspec.structs.replace(sent, state=state),),
        )
        work = OrderWork("55260", summary.state, kept=KeptPlan(plan), spent=True, summary=summary)
        pane.show_work(work)
        standing = [row.standing for row in pane.recorded.model.rows]
        assert [shown in each for each in standing] == ([True] if shown else [])
        assert "Klaviyo shows no events" not in all_texts(pane.recorded)
    assert "before the send" in all_texts(pane.recorded)


def test_after_a_send_the_profile_was_used(window: Driver) -> None:
    window.preview("55260")
    window.show_pane("profile")
    assert "will be used" in all_texts(window.profile)
    assert window.send("55260").state == "recorded"
    window.show_pane("profile")
    assert "was used" in all_texts(window.profile)
    assert "will be used" not in all_texts(window.profile)
