"""What became of an event, an order, a run or a write has the same word wherever it is shown."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import get_args

import pytest

from core.cli.past.runs import run_words
from core.cli.send import _summary_lines
from core.journal import OutcomeState, PastRun, RunState
from core.journal.outcomes import OUTCOME_WORDS, counted, within
from core.transfer.sending.progress import SentEvent, State, Summary
from gui.orders.state_line import short_state, state_line
from gui.orders.work import OrderWork
from gui.panes.steps.model import _LOOKS
from gui.words.looks import OUTCOMES

STATES = get_args(State)


def test_each_state_has_its_word() -> None:
    assert {*STATES, *get_args(RunState), *get_args(OutcomeState)} <= OUTCOME_WORDS.keys()
    assert len({OUTCOME_WORDS[state] for state in STATES}) == len(STATES)


def test_a_state_that_has_no_word_is_told_all_the_same() -> None:
    """As a later version may have noted it."""
    assert counted("half_done", 1_200) == "1,200 half done"


@pytest.mark.parametrize("state", STATES)
def test_all_that_shows_it_says_the_same(state: State) -> None:
    word = OUTCOME_WORDS[state]
    sent = SentEvent(kind="placed_order", line_id=None, unique_id="1", state=state)
    summary = Summary(transaction_id="1", state=state, profile_id=None, events=(sent,))
    work = OrderWork("1", state, spent=True, summary=summary)
    now = datetime.now(UTC)
    run = PastRun(
        run_id="r", transaction_id="1", started_at=now, finished_at=now, state=state, error=None, events=1
    )
    assert OUTCOMES[state].text == _LOOKS[state].text == short_state(work).text == word
    assert state_line(work).text.startswith(word)
    assert f": {within(state)}" in _summary_lines(summary)[0]
    assert f"  {within(state)}, 1 event" in run_words(run)
