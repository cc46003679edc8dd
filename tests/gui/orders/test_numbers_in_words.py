"""Words that depend on a number, in the languages that bend them: of one, and of several."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import Problem, RecordedEvent
from core.transfer.plan.notice import Notice
from core.transfer.planning.state import in_words
from core.words import figure
from gui.kit.language.translators import said_in
from gui.kit.theme import Theme
from gui.orders.lists.order_rows import WorkModel
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.page.send_words import groups_of
from gui.orders.work import OrderWork
from gui.words.looks import WORK, counted_work
from tests.support.window import examples


def test_the_list_counts_its_states_in_the_number_that_they_have(qapp: QApplication) -> None:
    model = WorkModel()
    for number, state in enumerate(("ready", "ready", "blocked", "recorded", "recorded", "recorded")):
        model.put(OrderWork(str(number), state))  # type: ignore[arg-type]  # one of the states
    assert [said_in("es", each) for each in model.told_states] == ["2 listos", "1 bloqueado", "3 registrados"]
    assert [str(each) for each in model.told_states] == ["2 ready", "1 blocked", "3 recorded"]


@pytest.mark.parametrize("language", ["de", "es"])
def test_each_state_is_counted_in_each_language(qapp: QApplication, language: str) -> None:
    for state in WORK:
        for number in (1, 1234):
            told = counted_work(state, number)
            assert said_in(language, told) not in ("", str(told)), state
            assert said_in(language, told).startswith(said_in(language, figure(number)))


def test_what_is_missing_of_an_order_is_counted(qapp: QApplication) -> None:
    there = RecordedEvent(event_id="ev1", same_payload=True)
    for missing, spanish, german in (
        (1, "falta 1 de 3 líneas", "1 von 3 Positionen fehlt"),
        (2, "faltan 2 de 3 líneas", "2 von 3 Positionen fehlen"),
    ):
        lines = [
            examples.event(str(line), already_recorded=None if line <= missing else there)
            for line in (1, 2, 3)
        ]
        plan = examples.plan(events=(examples.event(already_recorded=there), *lines), state="partly")
        assert said_in("es", in_words(plan)).endswith(f": {spanish}")
        assert said_in("de", in_words(plan)).endswith(f": {german}")
        assert said_in("de", in_words(plan)).count(":") == 1


def test_a_confirmation_speaks_of_one_warning_or_of_several(qtbot: QtBot, theme: Theme) -> None:
    remark = Notice(title="The profile has another email", name="other_email")
    problem = Problem("warning", "Sku", "It has no SKU.")
    for remarks, problems, told in (
        ((remark,), (), "the warning"),
        ((remark,), (problem,), "the warnings"),
    ):
        plan = examples.plan(
            profile=examples.resolution(remarks=remarks), problems=problems, state="look_first"
        )
        dialog = ConfirmSend([plan], examples.target(), theme, demo=False)
        qtbot.addWidget(dialog)
        assert dialog.confirmed.text() == f"I have &read {told}"
        assert dialog.send.toolTip() == f"First tick that you have read {told}."


def test_a_group_speaks_of_one_order_or_of_several() -> None:
    for ids, told in (
        (("1",), "Partly there (1 order). Left out unless you tick it."),
        (("1", "2"), "Partly there (2 orders). Left out unless you tick them."),
    ):
        (group,) = groups_of([examples.plan(transaction_id=each, state="partly") for each in ids])
        assert group.title == told
    (group,) = groups_of([examples.plan()])
    assert group.title == "Nothing to check (1 order)."
