"""A live account is taken seriously: an old order wants a decision, many orders are grouped, the account is named."""

from __future__ import annotations

from typing import Any

import msgspec
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.proof.klaviyo_flows import TriggeredFlow, TriggeredFlows
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.send_words import groups_of
from gui.orders.page.starts_bar import StartsBar
from gui.orders.work import OrderWork
from gui.words.flows import asks_for_time
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import TIMEOUT, Driver, click

OLD = Problem(
    "hint", "time", "The order is 25 days old, but its events would have the current time.", "Choose."
)
FLOW = TriggeredFlow("f1", "Thank you", "live", "Placed Order")
STARTS = TriggeredFlows((FLOW,))
NOTE = Notice(title="The email is written differently in Klaviyo", detail="A and b", name="email_case")
CHECK = Notice(title="The profile has another email", detail="It is x@y.z")


def old_plan(**changes: Any) -> Plan:
    return examples.plan(events=(examples.event(problems=(OLD,)), examples.event("901")), **changes)


def test_who_is_asked_how_an_old_order_is_recorded() -> None:
    test = examples.target(test_account=True)
    unknown = examples.target(test_account=None)
    backfill = PlanOptions(backfill=True)
    draft = TriggeredFlows((msgspec.structs.replace(FLOW, status="draft"),))
    unread = TriggeredFlows(unread=Notice(title="403"))
    for plan, flows, asked in (
        (old_plan(), STARTS, True),
        (old_plan(), None, True),
        (old_plan(), unread, True),
        (old_plan(), draft, False),
        (old_plan(target=unknown), STARTS, True),
        (old_plan(target=test), STARTS, False),
        (old_plan(options=backfill), STARTS, False),
        (examples.plan(), STARTS, False),
        (
            examples.plan(events=(examples.event(problems=(OLD,), already_recorded=examples.RECORDED),)),
            STARTS,
            False,
        ),
    ):
        assert asks_for_time(plan, flows) is asked


def test_the_bar_asks_until_something_is_decided(qtbot: QtBot, theme: Theme) -> None:
    bar = StartsBar(theme)
    qtbot.addWidget(bar)
    work = OrderWork("55260", "ready", kept=KeptPlan(old_plan()))
    bar.show_work(work)
    assert work.plan is not None
    bar.show_flows(work.plan, STARTS)
    assert bar.asks
    assert "25 days old" in bar.label.text()
    assert "“Thank you”" in bar.label.text()
    for choice, name, value in ((bar.own_time, "event_time", "order"), (bar.no_flows, "backfill", True)):
        with qtbot.waitSignal(bar.options_changed) as heard:
            click(choice)
        assert getattr(heard.args[0], name) == value
    with qtbot.waitSignal(bar.now_chosen):
        click(bar.now)
    bar.show_work(msgspec.structs.replace(work, time_decided=True))
    assert not bar.asks
    assert not bar.isHidden(), "what would start is still told"


def test_an_old_order_on_a_live_account_is_sent_only_after_the_decision(
    window: Driver, sandbox: RunningSandbox
) -> None:
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.preview("55260")
    plan = window.plan("55260")
    assert plan.target is not None
    live = msgspec.structs.replace(plan, target=msgspec.structs.replace(plan.target, test_account=False))
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.orders._kept.change("55260", kept=KeptPlan(live))
    view = window.view
    assert view.starts.asks
    assert not view.foot.send.isEnabled()
    assert "choose" in view.foot.send.toolTip()
    window.run("send")
    assert not window.window.findChildren(ConfirmSend), "the command asks for the decision too"
    click(view.starts.now)
    assert window.work("55260").time_decided
    assert view.foot.send.isEnabled()
    click(view.foot.send)
    dialog = window.dialog(ConfirmSend)
    assert dialog.title.text() == "Send 4 events of order SO-10042 to Sarah Mason (sarah.mason@example.com)?"
    assert dialog.send.property("tone") == "live"
    dialog.reject()
    assert sandbox.writes() == []
    with window.settled("55260"):
        view.options.backfill.setChecked(True)
    assert not view.starts.asks


def many() -> tuple[Plan, ...]:
    def numbered(plan: Plan, number: int) -> Plan:
        order = examples.order(str(number), number=f"SO-{number}")
        return msgspec.structs.replace(plan, transaction_id=str(number), order=order)

    noted = examples.plan(profile=examples.resolution(remarks=(NOTE,)))
    warned = examples.plan(profile=examples.resolution(remarks=(CHECK,)))
    plans = [examples.plan(), noted, examples.plan(), noted, warned, old_plan()]
    return tuple(numbered(plan, number) for number, plan in enumerate(plans, start=1))


def test_many_orders_are_grouped_by_what_is_to_be_known() -> None:
    groups = groups_of(many())
    assert [[order.transaction_id for order in group.orders] for group in groups] == [
        ["1", "3"],
        ["2", "4"],
        ["5"],
        ["6"],
    ]
    assert groups[0].title == "Nothing to check (2 orders)."
    assert groups[1].title.startswith("The email is written differently")
    assert [group.warns for group in groups] == [False, False, True, False]
    assert [group.left_out for group in groups] == [False, False, False, True]


def test_each_group_and_each_order_can_be_left_out(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConfirmSend(many(), examples.target(), theme, demo=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.choice is not None
    assert [plan.transaction_id for plan in dialog.chosen] == ["1", "3", "2", "4", "5"], (
        "an old one only if ticked"
    )
    assert dialog.wanting == {"6"}
    assert dialog.title.text() == "Send 10 events of 5 orders to “Northwind EU” in Klaviyo?"
    assert not dialog.send.isEnabled(), "one of them has a warning"
    dialog.choice.choices.tick_group(1, on=False)
    dialog.choice.choose("5", on=False)
    assert [plan.transaction_id for plan in dialog.chosen] == ["1", "3"]
    assert dialog.send.text() == "&Send 4 events"
    assert dialog.send.isEnabled(), "what warned is left out"
    dialog.choice.choose("1", on=False)
    dialog.choice.choose("3", on=False)
    assert dialog.title.text() == "No order is chosen"
    assert not dialog.send.isEnabled()
    dialog.choice.choose("6", on=True)
    with qtbot.waitSignal(dialog.accepted):
        click(dialog.send)
    assert [plan.transaction_id for plan in dialog.chosen] == ["6"]


def test_where_it_is_wanted_the_accounts_name_is_typed(qtbot: QtBot, theme: Theme) -> None:
    dialog = ConfirmSend([examples.plan()], examples.target(), theme, demo=False, typed=True)
    qtbot.addWidget(dialog)
    assert not dialog.send.isEnabled()
    dialog.account.setText("Northwind")
    assert not dialog.send.isEnabled()
    dialog.account.setText("northwind  eu")
    assert dialog.send.isEnabled()
