"""An order's state: one word for it in list, header, button and JSON; what Send all takes, and what goes by name."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from core.journal.outcomes import outcome_word
from core.sandbox import stories
from core.transfer.plan.notice import Notice
from core.transfer.planning.state import STATE_WORDS, marks_of
from core.transfer.sending.progress import StepFinished, Summary
from gui.kit.rows.model import ROW_ROLE
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.left_out import Grouping
from gui.orders.lists.order_rows import WORKS, WorkModel
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.foot import OrderFoot
from gui.orders.page.header import OrderHeader
from gui.orders.page.send_facts import gather_facts
from gui.orders.state_line import short_state, state_line
from gui.orders.work import OrderWork
from gui.panes.steps.pane import StepsPane
from gui.words.left_open import LeftOpen
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click

STORIES = {story.story: story.id for story in stories()}
SHOWN = {
    "linked": ("ready", "Ready", "Ready: 4 events can be sent", "4 events"),
    "receipt-gone": (
        "look_first",
        "Ready, check first",
        "Ready, check first: 2 events can be sent",
        "The order was sent before",
    ),
    "partly-there": (
        "partly",
        "Partly there",
        "Partly there: 1 of 3 lines missing",
        "1 of 3 lines missing",
    ),
    "already-recorded": ("in_klaviyo", "In Klaviyo already", "In Klaviyo already: all 3 events", "3 events"),
    "sent-by-others": ("blocked", "Blocked", "Blocked", "Klaviyo has this order already"),
}
"""For each story: the plan's state, the list's words, how the header begins, how the list's reason begins."""


def test_list_header_button_and_json_say_one_word_and_all_takes_the_ready(
    window: Driver, sandbox: RunningSandbox
) -> None:
    ids = [STORIES[story] for story in SHOWN]
    window.preview(*ids)
    works = window.page.works
    for transaction_id, (state, listed, header, reason) in zip(ids, SHOWN.values(), strict=True):
        row = works.model.row_of(transaction_id)
        assert row is not None
        shown = works.model.index(row, 0).data(ROW_ROLE)
        assert shown.state == listed
        assert shown.reason.startswith(reason)
        assert msgspec.json.decode(window.plan(transaction_id).to_json())["state"] == state
        assert listed.startswith(STATE_WORDS[window.plan(transaction_id).state])
        window.show_order(transaction_id)
        assert window.view.header.state.text().startswith(header)
    assert (
        "1 ready  ·  1 ready, check first  ·  1 partly there  ·  1 in Klaviyo already"
        in works.status.text().replace("\xa0", " ")
    )

    assert works.send_all.text() == "Send &all ready (1)…"
    click(works.send_all)
    dialog = window.dialog(ConfirmSend)
    assert "Send 4 events of order SO-10042 to Sarah Mason" in all_texts(dialog)
    said = all_texts(dialog)
    assert "Left out: 4 orders\n" in said
    assert "–  1 × Ready, check first: The order was sent before" in said
    assert "–  1 × Partly there (" in said
    assert "–  1 × Blocked: Klaviyo has this order already" in said
    assert "\nOrders to check first are sent one at a time with their own Send." in said
    with window.settled(ids[0]):
        click(dialog.send)
    assert [window.work(each).state for each in ids[1:]] == ["look_first", "partly", "in_klaviyo", "blocked"]

    partly = ids[2]
    window.show_order(partly)
    assert window.view.foot.send.text() == "&Send 1 event…"
    assert window.send(partly).state == "recorded"
    sent = [event for event in sandbox.state()["events"] if event["unique_id"].startswith(partly)]
    assert len(sent) == 4, "the order's own, and one for each line"

    looked_at = ids[1]
    question = window.confirm_send(looked_at)
    assert not question.send.isEnabled(), "what speaks against it is ticked first"
    assert "The order was sent before" in all_texts(question)
    question.reject()


def test_what_speaks_against_a_plan_is_what_has_to_be_ticked() -> None:
    remarks = (
        Notice(title="The email is written differently", name="email_case", hint="No matter"),
        Notice(title="The profile has another email", name="other_email"),
    )
    plan = examples.plan(profile=examples.resolution(remarks=remarks), state="look_first")
    facts = gather_facts([plan])
    assert [text.split(".")[0] for text in facts.warnings] == ["The profile has another email"]
    assert [text.split(".")[0] for text in facts.notes] == ["The email is written differently"]
    line = state_line(OrderWork("55260", "look_first", kept=KeptPlan(plan)))
    assert line.text == "Ready, check first: 2 events can be sent"
    assert line.tone == "warning"


def test_an_edited_mapping_is_looked_at_before_it_is_sent() -> None:
    own = examples.plan().collection
    assert own is not None
    source = msgspec.structs.replace(own, edited=True)
    plan = examples.plan(collection=source, state="look_first")
    assert marks_of(plan)[0].title.startswith("The mapping was edited here")


def test_a_send_that_left_something_undone_is_not_green(qtbot: QtBot, theme: Theme) -> None:
    pane = StepsPane(theme)
    qtbot.addWidget(pane)
    stop = Notice(title="The send was stopped", name="stopped")
    whole = Summary(transaction_id="55260", state="accepted", profile_id=None)
    for error, tone in ((None, "ok"), (stop, "warning")):
        ended = msgspec.structs.replace(whole, error=error)
        work = OrderWork("55260", "accepted", spent=True, summary=ended, error=error)
        pane.show_work(work)
        tones = {state_line(work).tone, short_state(work).tone, WORKS.row(work).tone}
        assert tones == {tone, pane.summary_card.property("tone")}


@pytest.mark.parametrize("state", ["look_first", "partly", "in_klaviyo"])
def test_only_ready_goes_with_all(state: str) -> None:
    work = OrderWork("55260", state, kept=KeptPlan(examples.plan(state=state)))  # type: ignore[arg-type]
    assert work.sendable
    assert not work.goes_with_all
    assert short_state(work).text.startswith(STATE_WORDS[state])  # type: ignore[index]
    assert OrderWork("55260", "ready", kept=KeptPlan(examples.plan())).goes_with_all


def test_what_an_earlier_send_left_open_comes_before_the_plan(qtbot: QtBot) -> None:
    """An order isn't called ready while some of it may be in Klaviyo by a send that isn't settled."""
    left = LeftOpen(outcome_word("interrupted"), "1 of 4 events may be in Klaviyo")
    kept = KeptPlan(examples.plan())
    work = OrderWork("55260", "ready", kept=kept, left_open=left)
    assert state_line(work).text == "Interrupted: 1 of 4 events may be in Klaviyo"
    assert short_state(work).text == "Interrupted"
    assert not work.goes_with_all
    model = WorkModel()
    model.set_rows((work, OrderWork("1", "ready", kept=kept)))
    assert model.told_states == ["1 ready", "1 to check and finish"]
    model.put(msgspec.structs.replace(work, left_open=None))
    assert model.told_states == ["2 ready"]
    model.put(msgspec.structs.replace(work, state="sending"))
    assert model.told_states == ["1 ready", "1 sending"]
    left_out = Grouping()
    left_out.leave_out([work])
    (group,) = left_out.groups.causes
    assert group.title == "An earlier send of it is unresolved"
    for busy in ("waiting", "planning", "sending"):
        assert "Interrupted" not in state_line(msgspec.structs.replace(work, state=busy)).text
    blocked = msgspec.structs.replace(work, state="blocked")
    assert short_state(blocked).text == "Blocked", "what keeps it back is told, too"
    foot = OrderFoot()
    qtbot.addWidget(foot)
    foot.show_work(work)
    assert not foot.send.isEnabled(), "there is one way to go on, and it is above"
    assert "first check and finish it" in foot.send.toolTip()
    foot.show_work(msgspec.structs.replace(work, left_open=None))
    assert foot.send.isEnabled()


def test_the_header_counts_the_events_that_leave(qtbot: QtBot, theme: Theme) -> None:
    """Those that Klaviyo has have steps as well: counted with the others, they came to more than leave."""
    recorded = examples.event(already_recorded=examples.RECORDED)
    plan = examples.plan(state="partly", events=(recorded, *(examples.event(str(n)) for n in range(3))))
    common: Any = {"run_id": "r1", "transaction_id": "55260", "at": examples.AT, "number": 1}
    news = [
        StepFinished(**common, step="placed_order", outcome="recorded"),
        *(
            StepFinished(**common, step="ordered_product", line_id=str(n), outcome="accepted")
            for n in range(3)
        ),
    ]
    header = OrderHeader(theme)
    qtbot.addWidget(header)
    for told, said in ((2, "1 of 3 events"), (4, "3 of 3 events")):
        header.show_work(
            OrderWork("55260", "sending", kept=KeptPlan(plan), progress=tuple(news[:told]), spent=True)
        )
        qtbot.waitUntil(partial(lambda text: text in header.state.text(), said))
