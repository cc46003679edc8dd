"""The question before a send: what it says, what must be ticked, what its buttons do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import RecordedEvent
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan, PlanOptions
from core.words.language import ENGLISH
from gui.kit.language import speak, translated
from gui.kit.theme import Theme
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.send_facts import gather_facts
from gui.words.account import account_kind
from tests.support.languages.pseudo import PseudoLanguage
from tests.support.sandbox import RunningSandbox, order
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click, press

CHECK = Notice(
    title="The profile's email differs from the order's", detail="It is x@y.z", hint="Check that it is theirs"
)
NOTE = Notice(
    title="The email is written differently in Klaviyo", detail="Sarah@ and sarah@", name="email_case"
)


def ask(qtbot: QtBot, theme: Theme, *plans: Plan, demo: bool = False) -> ConfirmSend:
    """The open question."""
    dialog = ConfirmSend(plans, examples.target(), theme, demo=demo)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_it_names_all_that_matters(qtbot: QtBot, theme: Theme) -> None:
    said = all_texts(ask(qtbot, theme, examples.plan()))
    for fact in (
        "Send 2 events of order 10234 to Sarah Connor (sarah@example.com)?",
        "LIVE",
        "Northwind",
        "Klaviyo – Northwind",
        "Northwind EU",
        "10234 (transaction 55260)",
        f"Sarah Connor · sarah@example.com · {examples.PROFILE}",
        "1 Placed Order, 1 Ordered Product",
        "event time: now, not as backfill",
    ):
        assert fact in said


def test_return_and_escape_cancel(qtbot: QtBot, theme: Theme) -> None:
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        dialog = ask(qtbot, theme, examples.plan())
        with qtbot.waitSignal(dialog.rejected):
            press(dialog, key)


def test_warnings_must_be_ticked_and_notes_need_not(qtbot: QtBot, theme: Theme) -> None:
    noted = examples.plan(profile=examples.resolution(remarks=(NOTE,)))
    dialog = ask(qtbot, theme, noted)
    assert dialog.send.isEnabled()
    assert NOTE.title in all_texts(dialog)
    assert dialog.confirmed.isHidden() or dialog.confirmed.parent() is None
    warned = examples.plan(
        profile=examples.resolution(remarks=(CHECK,)), events=(examples.event(problems=(examples.WARNING,)),)
    )
    dialog = ask(qtbot, theme, warned)
    assert not dialog.send.isEnabled()
    said = all_texts(dialog)
    assert "2 warnings" in said
    assert CHECK.hint in said
    assert examples.WARNING.message in said
    dialog.confirmed.click()
    assert dialog.confirmed.isChecked()
    with qtbot.waitSignal(dialog.accepted):
        click(dialog.send)


def test_what_klaviyo_has_is_not_counted(qtbot: QtBot, theme: Theme) -> None:
    recorded = examples.plan(
        events=(
            examples.event(already_recorded=RecordedEvent(event_id="e", same_payload=True)),
            examples.event("901"),
            examples.event("902", already_recorded=RecordedEvent(event_id="e", same_payload=False)),
        )
    )
    facts = gather_facts([recorded])
    assert (facts.events, facts.placed, facts.products, facts.recorded) == (1, 0, 1, 2)
    dialog = ask(qtbot, theme, recorded)
    assert dialog.send.text() == "&Send 1 event"
    assert "2 already in Klaviyo, left unchanged" in all_texts(dialog)


def test_what_was_accepted_a_moment_ago_is_not_counted(qtbot: QtBot, theme: Theme) -> None:
    coming = examples.plan(events=(examples.event(waiting=True), examples.event("901")))
    facts = gather_facts([coming])
    assert (facts.events, facts.placed, facts.products, facts.waiting) == (1, 0, 1, 1)
    dialog = ask(qtbot, theme, coming)
    assert dialog.send.text() == "&Send 1 event"
    assert "1 accepted before, not sent again" in all_texts(dialog)


def test_nothing_new_says_what_is_left_to_do(qtbot: QtBot, theme: Theme) -> None:
    done = examples.plan(events=(examples.event(already_recorded=examples.RECORDED),))
    dialog = ask(qtbot, theme, done)
    assert dialog.send.text() == "&Save the external IDs"


def test_the_same_warning_of_many_lines_is_said_once() -> None:
    lines = tuple(examples.event(str(line), problems=(examples.WARNING,)) for line in range(1, 251))
    (warning,) = gather_facts([examples.plan(events=lines)]).warnings
    assert "249 more" in warning


def test_many_orders_list_their_profiles(qtbot: QtBot, theme: Theme) -> None:
    new = examples.resolution(outcome="would_create", profile_id=None, rule="customer_transfer")
    plans = (
        examples.plan(),
        examples.plan(
            transaction_id="55262",
            profile=new,
            options=PlanOptions(backfill=True, event_time="order"),
            order=examples.order("55262", email="new@example.com"),
        ),
    )
    said = all_texts(ask(qtbot, theme, *plans))
    for fact in (
        "Send 4 events of 2 orders to “Northwind EU” in Klaviyo?",
        "1 will be created",
        "Will be created for new@example.com",
        "backfill for some orders",
        "event time: now or the order's own date",
    ):
        assert fact in said


@pytest.mark.parametrize(("demo", "text"), [(True, "DEMO"), (False, "LIVE")])
def test_the_badge_is_there(qtbot: QtBot, theme: Theme, demo: bool, text: str) -> None:
    assert text in all_texts(ask(qtbot, theme, examples.plan(), demo=demo))


def test_what_the_account_means_is_plain_text_in_every_language(qtbot: QtBot, theme: Theme) -> None:
    """A tool tip of that length is rich text, which a label doesn't take."""
    speak(PseudoLanguage())
    try:
        whole = translated(account_kind(None, demo=True).meaning)
        assert len(whole) > 100
        assert whole in all_texts(ask(qtbot, theme, examples.plan(), demo=True)).splitlines()
    finally:
        speak(ENGLISH)


def test_the_rest_of_a_send_is_for_the_same_ticket(window: Driver, sandbox: RunningSandbox) -> None:
    """A send that was stopped halfway is finished for the reason that it was begun for; a new one has its own."""
    many = order("twenty-lines")
    window.preview(many)
    sandbox.fault("slow:200", "/api/events", method="POST", times=100)
    before = len(sandbox.events())
    dialog = window.confirm_send(many)
    dialog.ticket.setText("DESK-4711")
    dialog.confirmed.setChecked(True)
    click(dialog.send)
    window.until(lambda: len(sandbox.events()) > before + 2)
    click(window.view.foot.stop)
    window.until(lambda: not window.orders.sending)
    with window.settled(many):
        click(window.view.foot.again)
    rest = window.confirm_send(many)
    assert rest.ticket.text() == "DESK-4711"
    rest.confirmed.setChecked(True)
    with window.settled(many):
        click(rest.send)
    window.until(lambda: not window.orders.sending)
    assert window.work(many).state == "recorded"
    other = order("email-match")
    window.preview(other)
    assert window.confirm_send(other).ticket.text() == ""
    assert window.orders.ticket_of([many]) == ""
