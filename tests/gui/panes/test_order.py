"""The order first: who it is, who gets it, its items, what speaks against it, and the cards above it."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFrame, QMenu
from pytestqt.qtbot import QtBot

from core.errors import NoAnswer, NotConnected
from core.ipaas import Transaction
from core.sandbox import stories
from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import MetricOf
from core.transfer.planning.order_details import with_details
from core.transfer.proof.klaviyo_flows import TriggeredFlow, TriggeredFlows
from core.transfer.proof.options import SentWith
from core.transfer.sending.progress import SentEvent, Summary
from gui.kit.banner import Banner
from gui.kit.message import Action
from gui.kit.table_text import table_text
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork
from gui.panes.events.pane import EventsPane
from gui.panes.order.pane import OrderPane
from gui.words.cards import blocking_cards
from gui.words.notices import in_the_window
from gui.words.orders import facts_of, item_rows
from gui.words.plans import EventStates, receiver
from gui.words.summary import options_lines, summary_of
from gui.words.web import (
    NO_PAGE,
    Page,
    event_page,
    flow_pages,
    metric_page,
    order_page,
    profile_page,
)
from tests.support.window import examples
from tests.support.window.driver import Driver, click, press

STORIES = {story.story: story.id for story in stories()}
RAW = {
    "id": "7",
    "email_address": "ada@example.com",
    "subtotal": Decimal("10.00"),
    "tax_amount": "not a number",
    "lines": [
        {
            "id": "1",
            "sku": "TEE",
            "description": "Tee",
            "qty": Decimal("2.00"),
            "unit_price": Decimal("5.00"),
        },
        {"id": "2", "sku": None, "type": "Gift Card", "qty": {"no": "number"}, "status": True},
    ],
    "addresses": [
        {"type": "Shipping", "first_name": "Zoë", "city": "Paris", "postal_code": 75001},
        {"is_primary_billing": True, "first_name": "Ada", "last_name": "Lovelace", "address_1": "1 St"},
        "no address",
    ],
}


def test_an_orders_details_are_read_and_what_cant_be_read_is_left_out() -> None:
    order = with_details(examples.order(), Transaction.from_json(RAW, "here"))
    assert [(i.sku, i.name, i.type, i.quantity, i.price) for i in order.items] == [
        ("TEE", "Tee", None, Decimal("2.00"), Decimal("5.00")),
        (None, None, "Gift Card", None, None),
    ]
    assert order.customer_name == "Ada Lovelace", "whom it is billed to"
    assert [(a.kind, a.name, a.lines) for a in order.addresses] == [
        ("Shipping", "Zoë", ("75001 Paris",)),
        ("Billing", "Ada Lovelace", ("1 St",)),
    ]
    assert (order.subtotal, order.tax) == (Decimal("10.00"), None)
    titles = [fact.title for fact in facts_of(order)]
    assert titles == ["Customer", "Shipping address", "Billing address", "Order", "Amounts"]
    plan = examples.plan(order=order, events=(examples.event(), examples.event("1")))
    assert [(row.name, row.sends) for row in item_rows(plan)] == [
        ("Tee", "Ordered Product 141.10"),
        ("Gift Card", "Nothing"),
        ("The whole order", "Placed Order 141.10"),
    ]


def test_the_header_says_who_gets_it_and_the_items_lead_to_their_events(window: Driver) -> None:
    window.preview("55260")
    header, pane = window.view.header, window.order
    assert window.view.front is pane
    assert header.title.text() == "Order SO-10042"
    assert header.total.text() == "141.71"
    for words in ("Sarah Mason", "2026-11-02", "55260"):
        assert words in header.facts.text()
    assert header.who.text() == "To Sarah Mason  sarah.mason@example.com"
    assert header.rule.text() == "by the customer's link in iPaaS.com"
    assert not header.marks.isVisible()
    rows = pane.model.rows
    assert [row.sku for row in rows] == ["TEE-RED-M", "MUG-11", "GC-50", ""]
    assert (rows[0].quantity, rows[0].price, rows[0].sends) == ("2", "24.95", "Ordered Product 49.90")
    assert rows[-1].sends == "Placed Order 141.71"
    pane.table.selectRow(1)
    press(pane.table, Qt.Key.Key_Return)
    assert window.view.tabs.currentWidget() is window.events
    assert "MUG-11" in window.events.model.rows[window.events.table.currentIndex().row()].label


def test_of_a_huge_order_is_worked_out_what_is_looked_at(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, of = Counter[str | None](), EventStates.of

    def counted(self: EventStates, event: PlannedEvent) -> str:
        asked[event.line_id] += 1
        return of(self, event)

    monkeypatch.setattr(EventStates, "of", counted)
    items, events = OrderPane(theme), EventsPane(theme)
    huge = examples.plan(events=tuple(examples.event(str(n)) for n in range(3_000)))
    changed = []
    for pane in (items, events):
        qtbot.addWidget(pane)
        pane.resize(900, 700)
        pane.show()
        pane.model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    for plan in (huge, msgspec.structs.replace(huge)):
        for state in ("waiting", "planning", "ready"):
            for pane in (items, events):
                pane.show_work(OrderWork("55260", state, kept=KeptPlan(plan)))
                pane.grab()
    assert events.model.rowCount() == 3_000
    assert items.model.rowCount() >= 3_000
    assert 0 < sum(asked.values()) < 300
    assert changed == [(0, items.model.rowCount() - 1), (0, 2_999)], "another plan has other rows"
    assert items.model.record(items.model.index(2_999, 0)).sends


def test_the_mark_leads_to_what_speaks_against_the_order(window: Driver) -> None:
    window.preview(STORIES["two-customers"])
    header = window.view.header
    assert header.marks.isVisible()
    assert "to check" in header.marks.text()
    header.menu.actions()[0].trigger()
    assert window.view.front in (window.profile, window.events)


@pytest.mark.parametrize("conflict", [True, False])
def test_a_receiver_in_words(conflict: bool) -> None:
    plan = examples.plan(profile=examples.conflict()) if conflict else examples.plan()
    found = receiver(plan)
    assert found is not None
    told = "Two profiles match: choose one" if conflict else "To Sarah Connor  sarah@example.com"
    assert (found.who, found.tone) == (told, "error" if conflict else "plain")
    assert receiver(examples.plan(profile=None)) is None


def test_a_new_profile_is_made_only_until_it_was(window: Driver) -> None:
    (order,) = (story.id for story in stories() if story.story == "new-customer")
    window.preview(order)
    header = window.view.header
    assert header.rule.text() == "created when it is sent"
    window.send(order)
    assert header.rule.text() == "created by this send"


def test_every_fact_is_in_sight_in_a_small_window(window: Driver) -> None:
    window.window.resize(1000, 600)
    window.preview("55260")
    facts = window.order.facts
    blocks = facts.findChildren(QFrame, options=Qt.FindChildOption.FindDirectChildrenOnly)
    window.until(lambda: all(facts.rect().contains(block.geometry()) for block in blocks))
    assert len({block.y() for block in blocks}) > 1, "they took more than one line"


def outage(title: str, detail: str) -> Notice:
    return msgspec.structs.replace(Notice.of(NotConnected(detail)), title=title)


def test_many_items_take_the_room_that_nothing_else_needs(window: Driver) -> None:
    window.preview(STORIES["many-lines"])
    pane = window.order
    window.until(lambda: pane.table.isVisible() and pane.recorded.isVisible())
    window.window.resize(1280, 680)
    window.until(lambda: pane.recorded.height() == pane.recorded.minimumSizeHint().height())
    assert pane.table.maximumHeight() > pane.table.height() > pane.table.minimumHeight()


def test_an_outage_is_one_card_in_plain_words_with_one_button_for_all_orders() -> None:
    notices = [outage("Klaviyo couldn't be reached", f"GET https://a.klaviyo.com/api/{n}") for n in range(4)]
    plan = examples.plan(ready=False, state="blocked", blocked_by=tuple(notices))
    (card,) = blocking_cards(plan, notices, hit=12)
    assert "https" not in card.detail
    assert "https://a.klaviyo.com/api/3" in card.technical
    assert [action.words for action in card.actions] == ["Try all 12 orders again", "Show the request"]
    (alone,) = blocking_cards(None, [Notice.of(NoAnswer("late"))], hit=1)
    assert [(each.command, each.words) for each in alone.actions][:1] == [("preview_hit", "Try again")]


def choices(plan: Plan, notice: Notice) -> list[str]:
    return [action.command for action in blocking_cards(plan, (notice,))[0].actions]


def test_each_cause_has_the_buttons_that_do_what_it_advises() -> None:
    conflict = examples.conflict()
    plan = examples.plan(profile=conflict)
    assert choices(plan, conflict.conflicts[0])[0] == "pane:profile"
    mapping = Notice(title="The formula can't be read", kind="FormulaError")
    assert choices(plan, mapping)[:2] == ["mapping_source", "edit_mapping"]
    other = msgspec.structs.replace(examples.RECORDED, same_payload=False)
    differs = examples.plan(events=(examples.event(already_recorded=other),))
    there = Notice(title="Klaviyo has this event already, with another payload: value")
    assert choices(differs, there)[0] == "keep_recorded"
    assert choices(plan, Notice(title="No key", kind="CredentialError"))[0] == "examine"
    hint = "tick “Record this order again”, or --record-again at the terminal."
    assert in_the_window(hint) == "tick “Record this order again”."


def test_a_card_folds_what_is_technical_and_its_buttons_act(qtbot: QtBot, theme: Theme) -> None:
    (message,) = blocking_cards(None, (outage("Klaviyo couldn't be reached", "ConnectError at 10.0.0.1"),))
    card = Banner(theme, folded=True)
    qtbot.addWidget(card)
    card.show_message(message)
    shown = [label for label in card.findChildren(type(card._title)) if "10.0.0.1" in label.text()]
    assert [label.isVisibleTo(card) for label in shown] == [False]
    click(card.details)
    assert [label.isVisibleTo(card) for label in shown] == [True]
    with qtbot.waitSignal(card.command_requested) as heard:
        click(card.action)
    assert heard.args == ["preview_hit"]
    assert Action("preview_hit", "Try again") in message.actions
    assert "ConnectError" in card.text, "Copy takes the details too"


def test_a_table_leaves_as_text_csv_and_markdown() -> None:
    rows = [("A|B", "=SUM(1)"), ("c\td", "-5.00")]
    assert table_text(("One", "Two"), rows, "text").splitlines() == ["One\tTwo", "A|B\t=SUM(1)", "c d\t-5.00"]
    assert table_text(("One", "Two"), rows[:1], "text") == "A|B\t=SUM(1)"
    assert table_text(("One", "Two"), rows, "csv").splitlines() == ["One,Two", "A|B,'=SUM(1)", "c\td,-5.00"]
    marked = table_text(("One", "Two"), rows, "markdown").splitlines()
    assert marked[:3] == ["| One | Two |", "| --- | --- |", "| A\\|B | =SUM(1) |"]


def test_pages_of_klaviyo_are_made_of_ids_alone() -> None:
    metric = MetricOf(metric="Placed Order", metric_id="AbC123", integration="API", exists=True)
    real = examples.target(klaviyo_url="https://a.klaviyo.com")
    plan = examples.plan(target=real, metric_of=(metric,))
    profile = f"https://www.klaviyo.com/profile/{examples.PROFILE}"
    assert profile_page(plan) == Page(profile)
    assert metric_page(plan) == Page("https://www.klaviyo.com/metric/AbC123/placed-order")
    odd = examples.plan(target=real, profile=examples.resolution(profile_id="../x?y"))
    assert (profile_page(odd), metric_page(odd), profile_page(None)) == (NO_PAGE,) * 3
    sandbox = examples.plan(target=examples.target(klaviyo_url="http://127.0.0.1:1"), metric_of=(metric,))
    assert (profile_page(sandbox), metric_page(sandbox)) == (NO_PAGE, NO_PAGE)
    # An event stands on its profile's page; the order's own comes before those of lines.
    assert event_page(plan) == NO_PAGE
    ended = Summary(
        transaction_id="55260", state="recorded", profile_id=None,
        events=(
            SentEvent(kind="ordered_product", line_id="1", unique_id="u", state="recorded", event_id="5kLine"),
            SentEvent(kind="placed_order", line_id=None, unique_id="o", state="recorded", event_id="5kOrder"),
        ),
    )  # fmt: skip
    event = event_page(plan, ended)
    assert (event.address, event.copied, "5kOrder" in event.told) == (profile, "5kOrder", True)
    flows = TriggeredFlows(
        (TriggeredFlow("D1x", "Draft", "draft", "m"), TriggeredFlow("L1x", "Thanks", "live", "m"))
    )
    assert flow_pages(plan, flows) == (
        ("Thanks", Page("https://www.klaviyo.com/flow/L1x/edit")),
        ("Draft", Page("https://www.klaviyo.com/flow/D1x/edit")),
    )
    assert flow_pages(sandbox, flows) == flow_pages(plan, None) == ()


def test_an_order_is_looked_for_in_the_portal_of_its_server() -> None:
    def address(url: str) -> str:
        page = order_page(examples.plan(target=examples.target(ipaas_url=url)), "55260")
        assert page.copied == "55260"
        assert "55260 was copied" in page.told
        return page.address

    assert address("https://api.ipaas.com") == "https://portal.ipaas.com/"
    assert address("https://stagingapi.ipaas.com") == "https://staging.ipaas.com/"
    assert address("https://api.ipaas.com.example.net") == ""
    assert order_page(None, "1").copied == "1"


def test_what_is_opened_elsewhere_goes_to_the_browser(
    window: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window.preview("55260")
    work = window.work("55260")
    assert work.plan is not None
    assert work.plan.target is not None
    window.until(lambda: window.place.flows.of(window.plan("55260")) is not None)
    window.run("open_order")
    assert (opened, QApplication.clipboard().text()) == ([], "55260"), "the sandbox has no window"
    real = msgspec.structs.replace(
        work.plan.target, klaviyo_url="https://a.klaviyo.com", ipaas_url="https://api.ipaas.com"
    )
    plan = msgspec.structs.replace(work.plan, target=real)
    window.view.show_work(msgspec.structs.replace(work, kept=KeptPlan(plan)))
    offered = {action.data(): action.isEnabled() for action in window.view.header.more_menu.actions()}
    assert (offered["open_profile"], offered["open_event"], offered["open_flow"]) == (True, False, True)
    event = next(each for each in window.view.header.more_menu.actions() if each.data() == "open_event")
    assert "No such page" in event.toolTip()
    for command in ("open_profile", "open_flow", "open_order"):
        window.run(command)
        if command == "open_flow":  # several: the live one first
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            menu.actions()[0].trigger()
            menu.close()
    assert [each.rsplit("/", 2)[0] for each in opened[:1]] == ["https://www.klaviyo.com"]
    assert opened[1].startswith("https://www.klaviyo.com/flow/")
    assert opened[2] == "https://portal.ipaas.com/"
    assert "55260 was copied" in window.window.status.currentMessage()


def test_an_order_and_a_row_are_copied(window: Driver) -> None:
    window.preview("55260")
    copied = QApplication.clipboard
    window.run("copy_summary")
    for words in ("Order SO-10042", "To Sarah Mason", "State: Ready", "TEE-RED-M\tCrew tee"):
        assert words in copied().text()
    window.run("copy_items")
    assert copied().text().startswith("SKU,Name,Quantity,Price,Total,What is sent\r\nTEE-RED-M,")
    window.run("copy_markdown")
    assert "| MUG-11 | Ceramic mug 11oz | 1 |" in copied().text()
    plan = window.work("55260").plan
    assert plan is not None
    said = summary_of(plan, None, "markdown", str.upper)
    assert "| SKU | NAME | QUANTITY | PRICE | TOTAL | WHAT IS SENT |" in said, "every cell in the language"
    assert "| THE WHOLE ORDER |" in said
    window.order.table.selectRow(0)
    window.order.table.copy("text", all_rows=False)
    assert copied().text() == '1\tTEE-RED-M\tCrew tee, red "M"\t2\t24.95\t49.90\tOrdered Product 49.90'
    assert not window.view.header.more_menu.actions()[0].isEnabled(), "a sandbox has no window of its own"
    window.run("open_profile")
    assert "No such page" in window.window.status.currentMessage()


def test_what_klaviyo_has_of_an_item_is_said_in_full(window: Driver) -> None:
    window.preview(STORIES["already-recorded"])
    table = window.order.table
    sends = table.model().columnCount() - 1
    assert "already recorded, identical" in window.order.model.rows[0].sends
    assert table.columnWidth(sends) >= table.sizeHintForColumn(sends)


def test_the_choices_of_several_sends_are_told_once_where_they_are_the_same() -> None:
    now = SentWith(event_time="now", backfill=False)
    old = SentWith(event_time="order", backfill=True)
    assert options_lines([]) == []
    assert options_lines([old, old]) == [f"Sent with {old.words}"]
    assert options_lines([now, old, now]) == [
        f"2 orders sent with {now.words}",
        f"1 order sent with {old.words}",
    ]
