"""Correcting an order that Klaviyo has: the dialog, the event on the order's page, its send, and what is left."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import msgspec
from pytestqt.qtbot import QtBot

from core.sandbox import stories
from core.transfer.planning.compensation_value import Reason
from core.transfer.proof.verify import CompensatedBy, Verification
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.make_up import MakeUp
from gui.orders.work import OrderProof, OrderWork
from gui.panes.proof.pane import ProofPane
from gui.words.summary import summary_of
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click

STORIES = {story.story: story.id for story in stories()}


def made_up(sandbox: RunningSandbox, transaction_id: str) -> list[Mapping[str, Any]]:
    """The compensating events that Klaviyo has of an order."""
    return [e for e in sandbox.state()["events"] if e["unique_id"].startswith(f"{transaction_id}:")]


def asked(window: Driver, transaction_id: str, reason: Reason | None = None) -> MakeUp:
    """The dialog, once its event is planned; `reason`: chosen there."""
    window.show_order(transaction_id)
    before = window.work(transaction_id)
    window.run("make_up")
    dialog = window.dialog(MakeUp)
    window.until(lambda: not dialog.progress.isVisible())
    if reason is not None:
        click(dialog.reasons[reason])
        window.until(lambda: not dialog.progress.isVisible())
    assert window.work(transaction_id) is before, "the order behind it stays as it is"
    return dialog


def test_an_order_is_made_up_for_once_and_the_net_is_told(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["already-recorded"]
    window.preview(order)
    assert not window.recorded.make_up.isVisibleTo(window.recorded), "nothing says that it was given back"
    record = sandbox.transaction(order)
    assert record is not None
    sandbox.put(transactions=[{**record, "status": "Cancelled"}])
    window.preview(order)
    assert window.recorded.make_up.isVisibleTo(window.recorded)
    dialog = asked(window, order)
    recorded = next(e for e in sandbox.state()["events"] if e["unique_id"] == order)
    assert dialog.original.text() == recorded["id"]
    assert dialog.metric_name.text() == "Cancelled Order"
    assert Decimal(dialog.value.text()) == Decimal(str(recorded["value"]))
    assert dialog.unique_id.text() == f"{order}:cancelled"
    assert dialog.profile.text() == recorded["profile_id"]
    click(dialog.show_it)
    work = window.work(order)
    assert work.plan is not None
    assert work.plan.compensates == recorded["id"]
    assert work.sendable
    shown = {row.event_id: row for row in window.recorded.model.rows}
    assert shown[recorded["id"]].standing == "The event being corrected"
    assert Decimal(shown[recorded["id"]].value) == Decimal(str(recorded["value"]))
    assert not work.goes_with_all, "nothing that corrects an order is sent with all"
    assert "corrects the order" in window.view.header.state.text()
    assert window.events.model.rows[0].kind == "compensation"
    told = all_texts(window.confirm_send(order))
    assert "corrects the event" in told
    assert "Send the correcting event Cancelled Order 86.40 of order " in told
    assert made_up(sandbox, order) == []
    assert window.send(order).state == "recorded"
    (event,) = made_up(sandbox, order)
    assert event["metric"] == "Cancelled Order"
    assert event["profile_id"] == recorded["profile_id"]
    assert event["properties"]["OriginalEventId"] == recorded["id"]

    window.show_pane("proof")
    window.until(lambda: "net: 0" in window.proof.facts.text())
    with window.settled(order):
        click(window.view.foot.again)
    assert window.plan(order).compensates is None, "previewed again it is the order's own plan"
    dialog = asked(window, order)
    click(dialog.show_it)
    assert window.work(order).state == "in_klaviyo"
    assert not window.view.foot.send.isEnabled()
    window.run("send")
    assert len(made_up(sandbox, order)) == 1


def test_reason_metric_and_value_can_be_changed(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["already-recorded"]
    window.preview(order)
    dialog = asked(window, order, "refunded")
    assert dialog.metric_name.text() == "Refunded Order"
    assert dialog.unique_id.text() == f"{order}:refunded"
    dialog.value.setText("ten")
    assert not dialog.show_it.isEnabled()
    assert "an amount" in dialog.wrong.text()
    dialog.value.setText("10.50")
    dialog.metric_name.setText("Returned Order")
    with window.settled(order):
        click(dialog.show_it)
    (event,) = window.plan(order).events
    assert (event.metric, event.value) == ("Returned Order", Decimal("10.50"))
    with window.settled(order):
        window.view.options.backfill.click()
    assert window.plan(order).compensates is not None, "an option doesn't go back to the order"
    assert window.plan(order).options.backfill
    assert window.send(order).state == "recorded"
    (sent,) = made_up(sandbox, order)
    assert (sent["metric"], sent["value"]) == ("Returned Order", 10.5)


def test_a_wrong_price_is_no_cancellation(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["recorded-differently"]
    window.preview(order)
    (card,) = window.view.blocked.banners
    assert "Correct this order…" in [deed.text() for deed in card.deeds]
    payload = window.events.payload
    assert payload.tabs.currentWidget() is payload.compare, "what differs is what is looked for"
    window.until(lambda: payload.compare.table.currentIndex().isValid())
    assert payload.compare.model.rows[payload.compare.table.currentIndex().row()].differs
    assert not payload.compare.table.hasFocus(), "it is the order that was looked for"
    dialog = asked(window, order)
    assert not any(radio.isChecked() for radio in dialog.reasons.values()), "nobody said why"
    assert not dialog.show_it.isEnabled()
    assert "choose why" in dialog.why.text()
    assert dialog.show_it.toolTip() == dialog.why.text()
    assert dialog.difference.text() == "10.00 too high = 119.00 in Klaviyo − 109.00 by the mapping"
    assert (dialog.metric_name.text(), dialog.value.text(), dialog.told.banners) == ("", "", [])
    assert dialog.original.text() == next(e["id"] for e in sandbox.events() if e["unique_id"] == order)
    click(dialog.reasons["value"])
    window.until(lambda: not dialog.progress.isVisible())
    assert (dialog.metric_name.text(), dialog.value.text()) == ("Refunded Order", "10.00")
    assert dialog.unique_id.text() == f"{order}:value"
    assert "119.00 as Placed Order and 10.00 as Refunded Order" in dialog.counts.text()
    assert "show 109.00" in dialog.counts.text()
    assert "partial refund" in dialog.counts.text()
    click(dialog.reasons["cancelled"])
    window.until(lambda: not dialog.progress.isVisible())
    assert dialog.value.text() == "119.00", "of an order that is cancelled nothing is left"
    click(dialog.reasons["value"])
    window.until(lambda: not dialog.progress.isVisible())
    click(dialog.show_it)
    assert "Refunded Order 10.00 corrects the order" in window.view.header.state.text()
    window.until(lambda: "Flows: no live flow" in window.view.starts.label.text())
    assert window.view.starts.isVisible()
    assert window.send(order).state == "recorded"
    work = window.work(order)
    assert work.plan is not None
    assert work.summary is not None
    copied = summary_of(work.plan, work.summary, "text", at=work.sent_at, ticket="T-1")
    assert "Sent at 20" in copied
    assert "Ticket: T-1" in copied
    (event,) = made_up(sandbox, order)
    assert event["id"] in copied
    assert (event["metric"], event["value"], event["unique_id"]) == ("Refunded Order", 10.0, f"{order}:value")


def test_too_little_in_klaviyo_is_told_and_nothing_is_offered(
    window: Driver, sandbox: RunningSandbox
) -> None:
    order = STORIES["already-recorded"]
    record = sandbox.transaction(order)
    assert record is not None
    sandbox.put(transactions=[{**record, "total": 96.45}])
    window.preview(order)
    dialog = asked(window, order, "value")
    assert dialog.difference.text() == "10.05 too low = 96.45 by the mapping − 86.40 in Klaviyo"
    assert "10.05 too little" in dialog.told.text
    assert "only lowers" in dialog.told.text
    assert "Keep what Klaviyo has" in dialog.told.text
    assert not dialog.show_it.isEnabled()
    sandbox.put(transactions=[record])
    click(dialog.reasons["refunded"])
    window.until(lambda: not dialog.progress.isVisible())
    assert dialog.show_it.isEnabled()


def test_what_happens_behind_the_dialog(window: Driver, sandbox: RunningSandbox) -> None:
    order, other = STORIES["already-recorded"], STORIES["email-match"]
    window.preview(order)
    dialog = asked(window, order, "cancelled")
    # As a link has it, which another start of the program hands over.
    sandbox.fault("slow:200", f"/transactions/{order}")
    sandbox.fault("slow:800", f"/transactions/{other}")
    window.orders.preview([order])
    click(dialog.show_it)
    assert window.plan(order).compensates is not None
    window.preview(other)
    assert window.plan(order).compensates is not None, "what was under way takes nothing from what was chosen"
    dialog = asked(window, order)
    with window.qtbot.waitSignals([window.session.target_known, dialog.rejected], timeout=TIMEOUT):
        window.connections.open(window.connection_names[0])
        window.let_list_go()
    assert window.orders.works == ()


def test_a_deleted_order_is_told_and_can_be_made_up_for(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["deleted"]
    (work,) = window.preview(order)
    assert work.state == "blocked"
    assert window.view.tabs.currentWidget() is window.order
    assert all("its order was deleted" in row.standing for row in window.recorded.model.rows)
    pane = window.view.tabs.pane("order")
    texts = all_texts(pane)
    assert "The items are gone: iPaaS.com deleted the order." in texts
    assert "could not be read" not in texts
    assert "guest" not in texts, "whether it was one isn't known"
    assert "Correct this order" in window.view.blocked.text
    (card,) = window.view.blocked.banners
    assert [deed.text() for deed in card.deeds].count("Correct this order…") == 1
    assert not window.recorded.make_up.isVisibleTo(window.recorded), "it is offered once"
    click(asked(window, order).show_it)
    assert window.send(order).state == "recorded"
    assert [event["metric"] for event in made_up(sandbox, order)] == ["Cancelled Order"]


def test_cancelling_goes_back_to_the_order_and_nothing_to_make_up_for_is_said(
    window: Driver, sandbox: RunningSandbox
) -> None:
    window.preview("55260")
    assert not window.recorded.make_up.isVisibleTo(window.recorded)
    dialog = asked(window, "55260")
    assert "nothing to correct" in dialog.told.text
    assert not dialog.show_it.isEnabled()
    click(dialog.cancel)
    assert window.work("55260").state == "ready"
    assert window.work("55260").compensation is None


def test_what_was_accepted_a_moment_ago_and_a_net_that_cannot_be_told(qtbot: QtBot, theme: Theme) -> None:
    pane = ProofPane(theme)
    qtbot.addWidget(pane)
    pane.show_work(OrderWork("55260", "ready", kept=KeptPlan(examples.plan())))
    made = CompensatedBy(event_id="ev2", metric="Cancelled Order", unique_id="u", value=None, time=None)
    found = Verification(
        transaction_id="55260", state="could_not_tell", accepted=True, compensations=(made,), net=None
    )
    pane.show_proof(OrderProof("55260", verification=found))
    assert pane.verdict.text().startswith("Accepted, not visible yet")
    assert "net: can't be determined" in pane.facts.text()
    pane.show_proof(OrderProof("55260", verification=msgspec.structs.replace(found, accepted=False)))
    assert pane.verdict.text().startswith("Couldn't determine")


def test_an_order_without_an_email_is_sent_by_name_only(window: Driver, sandbox: RunningSandbox) -> None:
    order = STORIES["no-email"]
    (work,) = window.preview(order)
    bar = window.view.decisions
    assert work.state == "blocked"
    assert bar.again.isHidden()
    assert "Send it without the email" in window.view.blocked.text
    with window.settled(order):
        click(bar.no_email)
    assert window.work(order).state == "look_first"
    assert bar.no_email.isChecked()
    assert window.send(order).state == "recorded"


def test_merged_and_double_profiles_are_shown_and_chosen(window: Driver) -> None:
    for story, expected in (("two-profiles", "several profiles"), ("merged-profile", "merged into another")):
        order = STORIES[story]
        (work,) = window.preview(order)
        assert work.state == "blocked"
        pane = window.profile
        assert window.view.tabs.currentWidget() is pane
        assert expected in window.view.blocked.text
        choosable = {each: radio for each, radio in pane.candidates.radios.items() if radio.isEnabled()}
        assert len(pane.candidates.radios) == 2
        chosen = max(choosable)
        choosable[chosen].setChecked(True)
        with window.settled(order):
            click(pane.candidates.apply)
        plan = window.plan(order)
        assert plan.ready
        assert plan.profile is not None
        assert plan.profile.profile_id == chosen
