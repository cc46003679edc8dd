"""Every Qt model: sound by Qt's own tester, with its sort role and its object role."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.journal import PastRun
from core.mapping.edit import FieldChange, MappingChange
from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import RunFinished, StepFinished, StepStarted
from gui.kit.banner import BannerStack
from gui.kit.code.json_tree import PayloadModel
from gui.kit.code.payload import prepare_payload
from gui.kit.message import Message
from gui.kit.table_model import OBJECT_ROLE, SORT_ROLE, RecordTableModel
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork
from gui.panes.events.models import EventsModel, MappingsModel, ProblemsModel, event_rows
from gui.panes.history.model import RunsModel, changes_of
from gui.panes.profile.trace_model import TraceModel
from gui.panes.steps.model import StepsModel
from gui.panes.steps.pane import StepsPane
from gui.words.looks import WorkState
from gui.words.values import json_text
from tests.support.window import examples
from tests.support.window.fixtures import CheckModel

RUNS = (
    PastRun(
        run_id="r2",
        transaction_id="55260",
        started_at=examples.AT,
        finished_at=None,
        state=None,
        error=None,
        events=3,
    ),
    PastRun(
        run_id="r1",
        transaction_id="55260",
        started_at=examples.AT,
        finished_at=examples.AT,
        state="failed",
        error=msgspec.json.encode(Notice(title="It failed", detail="why", hint="do")).decode(),
        events=2,
    ),
)
Make = Callable[[Theme], RecordTableModel]  # type: ignore[type-arg]  # any record will do
TABLES: dict[str, tuple[Make, tuple[object, ...]]] = {
    "events": (EventsModel, tuple(event_rows(examples.plan()))),
    "mappings": (MappingsModel, examples.event().mappings),
    "problems": (ProblemsModel, (examples.WARNING, examples.ERROR, examples.HINT)),
    "trace": (TraceModel, examples.resolution().trace),
    "runs": (RunsModel, RUNS),
}


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sound_whatever_is_done_to_it(name: str, theme: Theme, check_model: CheckModel) -> None:
    make, rows = TABLES[name]
    model = make(theme)
    check_model(model)
    model.set_rows(rows)
    model.append_rows(rows[:1])
    model.replace_row(0, rows[-1])
    model.append_rows(())
    check_model(model)
    assert model.rowCount() == len(rows) + 1
    model.set_rows(())
    assert model.rowCount() == 0


@pytest.mark.parametrize("name", TABLES)
def test_every_cell_has_text_a_sort_key_and_its_record(name: str, theme: Theme) -> None:
    make, rows = TABLES[name]
    model = make(theme)
    model.set_rows(rows)
    for row, record in enumerate(rows):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            assert isinstance(index.data(), str)
            assert index.data(OBJECT_ROLE) is record
            assert isinstance(index.data(SORT_ROLE), str | int | float)
            title = model.headerData(column, Qt.Orientation.Horizontal)
            assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith(title)


def test_events_show_what_klaviyo_has_and_what_became_of_them(theme: Theme) -> None:
    plan = examples.plan(
        events=(
            examples.event(already_recorded=examples.RECORDED, problems=(examples.ERROR, examples.HINT)),
            examples.event("901", unique_id=None, value=None),
        )
    )
    model = EventsModel(theme)
    model.set_rows(event_rows(plan))
    assert model.index(0, 4).data() == "Already recorded, identical"
    assert model.index(0, 5).data() == "1 error, 1 note"
    assert model.index(1, 2).data() == "missing"
    finished = examples.run_progress()[-1]
    assert isinstance(finished, RunFinished)
    model.set_rows(event_rows(plan, finished.summary))
    assert model.index(1, 4).data() == "Recorded"


def test_values_keep_their_digits() -> None:
    assert json_text({"Total": Decimal("1.10"), "n": None}) == '{"Total":1.10,"n":null}'
    assert json_text(Decimal("141.10")) == "141.10"
    assert json_text(None) == ""
    assert json_text("x" * 500) == "x" * 300 + "…"


def test_steps_follow_the_flow(theme: Theme, check_model: CheckModel) -> None:
    model = StepsModel(theme)
    for event in examples.run_progress(failed=True):
        model.apply((event,))
        check_model(model)
    gate, line = model.rows
    assert (gate.state, gate.seconds, gate.detail) == ("finished", "1.50", "TRUE")
    assert line.state == "failed"
    assert line.error is not None
    assert model.index(1, 0).data() == "Ordered Product · SKU-901"
    assert model.index(1, 2).data() == "Klaviyo API temporarily unavailable"


def test_a_step_without_an_end_is_marked_when_the_run_is_over(theme: Theme) -> None:
    model = StepsModel(theme)
    started = examples.run_progress()[0]
    model.apply((started,))
    assert model.rows[0].state == "started"
    model.apply(examples.run_progress()[-1:])
    assert model.rows[0].state == "open"
    model.clear()
    model.apply((started,))
    assert len(model.rows) == 1


def test_a_step_without_an_end_says_what_the_run_says_of_its_events(theme: Theme) -> None:
    """One was stopped while it waited, and one stands for all lines: neither is unknown."""
    started, end = examples.run_progress()[2], examples.run_progress()[-1]
    assert isinstance(end, RunFinished)
    (sent,) = end.summary.events
    left = msgspec.structs.replace(end.summary, events=(msgspec.structs.replace(sent, state="skipped"),))
    for line_id in ("901", None):
        model = StepsModel(theme)
        model.apply((msgspec.structs.replace(started, line_id=line_id),))
        model.apply((msgspec.structs.replace(end, summary=left),))
        assert model.rows[0].state == "skipped"


def test_what_a_step_became_is_said_once(theme: Theme) -> None:
    started, finished = (
        next(each for each in examples.run_progress() if isinstance(each, kind))
        for kind in (StepStarted, StepFinished)
    )
    for detail, told in (("accepted", ""), ("Accepted later", "Accepted later")):
        model = StepsModel(theme)
        model.apply((started,))
        model.apply((msgspec.structs.replace(finished, detail=detail, outcome="accepted"),))
        assert (model.index(0, 1).data(), model.index(0, 2).data()) == ("Accepted", told)
    model = StepsModel(theme)
    model.apply((msgspec.structs.replace(started, detail="Order SO-10052"),))
    model.apply((msgspec.structs.replace(finished, detail="accepted", outcome="accepted"),))
    assert model.index(0, 2).data() == "Order SO-10052"


def test_runs_tell_how_they_failed(theme: Theme) -> None:
    model = RunsModel(theme)
    model.set_rows(RUNS)
    assert model.index(0, 1).data() == "In progress"
    assert model.index(1, 7).data() == "It failed"
    edited = MappingChange(
        change="changed",
        collection="Line",
        destination="Sku",
        key="/0",
        fields=(FieldChange("source_value", "Sku", "Id"),),
    )
    model.set_rows([dataclasses.replace(RUNS[0], edited=msgspec.json.encode([edited]).decode())])
    assert model.index(0, 6).data() == "edited: 1 difference"
    assert changes_of(model.rows[0]) == (edited,)


def test_the_payload_tree_is_sound_and_exact(theme: Theme, check_model: CheckModel) -> None:
    model = PayloadModel(theme)
    check_model(model)
    model.set_value(prepare_payload(examples.BODY).tree)
    check_model(model)
    attributes = model.index(1, 0, model.index(0, 0))
    assert attributes.data() == "attributes"
    shown = {
        model.index(row, 0, attributes).data(): model.index(row, 1, attributes).data() for row in range(3)
    }
    assert shown == {"properties": "{6}", "unique_id": "55260", "value": "141.10"}
    properties = model.index(0, 0, attributes)
    values = [model.index(row, 1, properties).data() for row in range(6)]
    assert values == ["sarah@example.com", "10234", "1.10", "true", "null", "[2]"]
    tags = model.index(5, 0, properties)
    assert [model.index(row, 1, tags).data() for row in range(2)] == ["سلام", "😀"]
    assert model.index(0, 0, tags).data() == "[0]"
    assert model.parent(tags) == properties
    assert model.index(2, 1, properties).data(OBJECT_ROLE) == Decimal("1.10")


@pytest.mark.parametrize("value", [{}, [], "text", 3, None])
def test_the_tree_takes_any_value(value: object, theme: Theme, check_model: CheckModel) -> None:
    model = PayloadModel(theme)
    model.set_value(value)
    check_model(model)
    assert model.rowCount(QModelIndex()) == 0


@pytest.mark.parametrize(
    "state", ["waiting", "planning", "blocked", "skipped", "sending", "recorded", "unknown"]
)
def test_only_a_ready_plan_that_was_not_sent_can_be_sent(state: WorkState) -> None:
    ready = OrderWork("55260", "ready", kept=KeptPlan(examples.plan()))
    assert ready.sendable
    assert not msgspec.structs.replace(ready, spent=True).sendable
    assert not msgspec.structs.replace(ready, state=state).sendable
    assert not msgspec.structs.replace(ready, kept=KeptPlan(examples.plan(ready=False))).sendable
    assert not msgspec.structs.replace(ready, kept=KeptPlan(examples.plan(skipped=True))).sendable
    assert not msgspec.structs.replace(ready, kept=None).sendable


def test_thousands_of_steps_and_messages_are_shown_in_parts(qtbot: QtBot, theme: Theme) -> None:
    first, last = examples.run_progress()[:2]
    news = [
        msgspec.structs.replace(each, line_id=str(n), number=number)
        for n in range(3_000)
        for number, each in enumerate((first, last))
    ]
    pane, stack = StepsPane(theme), BannerStack(theme)
    for widget in (pane, stack):
        qtbot.addWidget(widget)
    work = OrderWork("55260", "recorded", kept=KeptPlan(examples.plan()), progress=tuple(news), spent=True)
    pane.show_work(work)
    assert 0 < pane.model.rowCount() < 1_500, "the window is free in between"
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3_000)
    assert {row.state for row in pane.model.rows} == {"finished"}
    pane.show_work(work)
    pane.show_work(OrderWork("55261", "ready", kept=KeptPlan(examples.plan())))
    QApplication.processEvents()
    assert pane.model.rowCount() == 0
    stack.show_messages(tuple(Message(title=f"Trouble {n}") for n in range(1_000)))
    assert len(stack.banners) < 20
    assert stack.banners[-1].text == f"And {1_000 - len(stack.banners) + 1} more like these"
