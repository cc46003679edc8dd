"""The Steps pane at the end of a send that was stopped."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from core.transfer.plan.notice import Notice
from core.transfer.sending.progress import Progress, RunFinished, SentEvent, State, StepFinished, StepStarted
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork
from gui.panes.steps.pane import StepsPane
from tests.support.window import examples

LINES, SENT = 120, 60
Act = QAbstractSlider.SliderAction


def run(sent: int, name: str = "stopped") -> OrderWork:
    """A send of many lines, of which the first ones were sent."""
    common: Any = {"run_id": "r1", "transaction_id": "55260", "at": examples.AT}
    news: list[Progress] = []
    events = []
    for n in range(LINES):
        state: State = "accepted" if n < sent else "skipped"
        own: Any = {**common, "step": "ordered_product", "line_id": str(n), "number": n}
        news += [StepStarted(**own), StepFinished(**own, outcome=state)]
        events.append(SentEvent(kind="ordered_product", line_id=str(n), unique_id=str(n), state=state))
    finished = examples.run_progress()[-1]
    assert isinstance(finished, RunFinished)
    error = Notice(title="Stopped", name=name)  # type: ignore[arg-type]
    summary = msgspec.structs.replace(
        finished.summary, state="accepted", events=tuple(events), error=error if name else None
    )
    news.append(RunFinished(**common, number=LINES, summary=summary))
    return OrderWork(
        "55260",
        "accepted",
        kept=KeptPlan(examples.plan()),
        spent=True,
        progress=tuple(news),
        summary=summary,
    )


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> StepsPane:
    made = StepsPane(theme)
    qtbot.addWidget(made)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def under_way(work: OrderWork, lines: int) -> OrderWork:
    """The same while it is sent."""
    return msgspec.structs.replace(work, state="sending", summary=None, progress=work.progress[: 2 * lines])


def in_sight(pane: StepsPane, row: int) -> bool:
    return pane.table.viewport().rect().contains(pane.table.visualRect(pane.model.index(row, 0)))


def test_the_first_line_that_was_not_sent_is_in_sight(pane: StepsPane) -> None:
    work = run(SENT)
    pane.show_work(under_way(work, SENT))
    assert in_sight(pane, SENT - 1), "what is new is followed"
    pane.show_work(work)
    assert pane.table.rowAt(0) == SENT - 1
    assert in_sight(pane, SENT)
    pane.table.scrollToTop()
    pane.show_work(work)
    assert pane.table.rowAt(0) == 0, "it leads there once"


def test_who_looks_at_something_else_goes_on_doing_so(pane: StepsPane) -> None:
    work = run(SENT)
    pane.show_work(under_way(work, SENT))
    bar = pane.table.verticalScrollBar()
    bar.triggerAction(Act.SliderToMinimum)
    pane.show_work(work)
    assert pane.table.rowAt(0) == 0
    pane.show_work(under_way(work, 1))  # from its start once more, as after another order was looked at
    pane.show_work(under_way(work, SENT))
    bar.triggerAction(Act.SliderToMinimum)
    bar.triggerAction(Act.SliderToMaximum)
    pane.show_work(work)
    assert pane.table.rowAt(0) == SENT - 1, "at the end it is followed again"
    pane.show_work(under_way(work, 1))
    pane.show_work(under_way(work, SENT))
    pane.table.selectRow(3)
    pane.table.scrollToTop()
    pane.show_work(work)
    assert pane.table.rowAt(0) == 0, "a row was chosen"


@pytest.mark.parametrize("name", ["", "unresolved"])
def test_a_send_that_was_not_stopped_ends_at_its_end(pane: StepsPane, name: str) -> None:
    work = run(SENT, name)
    pane.show_work(under_way(work, SENT))
    pane.show_work(work)
    assert pane.table.rowAt(0) > SENT


def test_an_outcome_is_read_whole_where_it_comes_after_the_columns_were_fitted(pane: StepsPane) -> None:
    work = run(SENT)
    begun = [each for each in work.progress if isinstance(each, StepStarted)][:40]
    pane.show_work(msgspec.structs.replace(work, state="sending", summary=None, progress=tuple(begun)))
    ends = [each for each in work.progress if isinstance(each, StepFinished)][:40]
    ends = [msgspec.structs.replace(each, outcome="settled") for each in ends]
    pane.show_work(msgspec.structs.replace(work, state="sending", summary=None, progress=(*begun, *ends)))
    assert pane.table.columnWidth(1) >= pane.table.sizeHintForColumn(1) > 0
