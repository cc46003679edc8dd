"""What the window says of a plan as a whole: its mapping, its problems, the records left out."""

from __future__ import annotations

import msgspec
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import LeftOut, Problem
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import CollectionSource
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.send_facts import gather_facts
from gui.orders.work import OrderWork, told_above
from gui.panes.events.pane import EventsPane
from gui.words.cards import blocking_cards
from gui.words.findings import plan_findings
from tests.support.sandbox import RunningSandbox
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts

OLD_COPY = Problem("warning", "Mapping collection", "iPaaS.com didn't give it", "Preview again later")
SOURCE = CollectionSource(name="Orders", origin="iPaaS.com", read_at=examples.AT)


def left_out(label: str, **changes: object) -> LeftOut:
    """A line that the mapping filter leaves out."""
    made = LeftOut(
        label=label,
        line_id=label,
        collection="Lines",
        collection_key="/0/children/0",
        by="mapping_filter",
        formula='Sku !=\n  "X"',
        message="",
    )
    return msgspec.structs.replace(made, **changes)


def test_problems_of_the_whole_and_left_out_records_are_listed(qtbot: QtBot, theme: Theme) -> None:
    pane = EventsPane(theme)
    qtbot.addWidget(pane)
    lines = tuple(left_out(f"SKU-{n}") for n in range(5))
    stopped = left_out("SKU-9", by="error_filter", message="No stock")
    plan = examples.plan(problems=(OLD_COPY,), left_out=(*lines, stopped))
    pane.show_work(OrderWork("55260", "ready", kept=KeptPlan(plan)))
    pane.show()
    place = pane.payload.tabs.indexOf(pane.findings)
    assert pane.payload.tabs.isTabVisible(place)
    said = all_texts(pane.findings)
    assert OLD_COPY.message in said
    assert "SKU-0, SKU-1, SKU-2 and 2 more" in said
    assert 'The mapping filter of Lines leaves this out (Sku != "X")' in said
    assert "stops the order: No stock" in said
    assert [found.severity for found in plan_findings(plan)] == ["warning", "hint", "error"]
    pane.show_work(OrderWork("55260", "ready", kept=KeptPlan(examples.plan())))
    assert not pane.payload.tabs.isTabVisible(place)


def test_a_broken_filter_is_named() -> None:
    broken = left_out("SKU-1", broken=True, message="Syntax at line 1, column 3: no operand")
    (found,) = plan_findings(examples.plan(left_out=(broken,)))
    assert found.severity == "error"
    assert "can't be evaluated: Syntax at line 1, column 3" in found.message


def test_the_mapping_is_named_with_origin_age_copy_and_edits(qtbot: QtBot, theme: Theme) -> None:
    pane = EventsPane(theme)
    qtbot.addWidget(pane)
    cached = msgspec.structs.replace(SOURCE, cached=True, age_seconds=7200, reason="No answer")
    for source, words in (
        (SOURCE, ("Mapping: Orders", "from iPaaS.com", "read 20")),
        (cached, ("a copy, 2 hours old", "because: No answer")),
        (msgspec.structs.replace(SOURCE, edited=True), ("edited here",)),
    ):
        pane.show_work(OrderWork("55260", "ready", kept=KeptPlan(examples.plan(collection=source))))
        for word in words:
            assert word in pane.source.text.text()


def test_a_skipped_order_says_why() -> None:
    notice = Notice(title="The mapping filter leaves this order out")
    plan = examples.plan(ready=False, skipped=True, blocked_by=(notice,), events=())
    work = OrderWork("55260", "skipped", kept=KeptPlan(plan))
    assert [card.title for card in blocking_cards(plan, told_above(work))] == [notice.title]


def test_a_warning_of_the_whole_is_confirmed_and_left_out_lines_are_noted() -> None:
    plan = examples.plan(problems=(OLD_COPY,), left_out=(left_out("SKU-1"),))
    facts = gather_facts([plan])
    assert any(OLD_COPY.message in warning for warning in facts.warnings)
    assert facts.notes == ("1 record left out by a mapping filter: SKU-1",)


def test_a_copy_of_the_mapping_is_told_in_the_window(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("status:500", "MappingCollections", times=9)
    window.preview("55260")
    events = window.events
    assert "a copy" in events.source.text.text()
    assert "Mapping collection" in [row.field for row in events.findings_model.rows]
