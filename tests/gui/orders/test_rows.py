"""Rows of two lines: sound for Qt, sorted, filtered, chosen; quick with a hundred thousand."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from core.transfer.finding.found import FoundOrder
from core.transfer.plan.notice import Notice
from core.transfer.plan.order import OrderSummary
from core.transfer.sending.progress import SentEvent, Summary
from gui.kit.rows.model import ROW_ROLE, RowModel, told
from gui.kit.rows.view import RowView, row_height
from gui.kit.table_model import OBJECT_ROLE
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.lists.order_rows import FOUND, RECENT, WorkModel
from gui.orders.lists.work_list import WorkPane
from gui.orders.work import OrderWork
from tests.support.window import examples
from tests.support.window.driver import press
from tests.support.window.fixtures import CheckModel

MANY = 30_000


def order(transaction_id: str, **changes: object) -> OrderSummary:
    return examples.order(transaction_id, **changes)


def work(transaction_id: str, state: str = "waiting", **changes: object) -> OrderWork:
    plan = examples.plan(transaction_id=transaction_id, order=order(transaction_id, **changes))
    return OrderWork(transaction_id, state, kept=KeptPlan(plan))  # type: ignore[arg-type]  # one of the states


def shown(model: RowModel[OrderWork]) -> list[str]:
    return [model.key_at(row) for row in range(model.rowCount())]


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Iterator[WorkPane]:
    made = WorkPane(theme)
    qtbot.addWidget(made)
    made.resize(360, 600)
    made.show()
    yield made
    made.hide()


def test_the_models_are_sound_whatever_is_done_to_them(check_model: CheckModel) -> None:
    recent, works = RowModel[OrderSummary](RECENT), WorkModel()
    check_model(recent)
    recent.set_rows([order("9"), order("10", number=None, total=None, email=None, created=None)])
    recent.append_rows([order("11"), order("9", number="SO-9")])
    check_model(recent)
    assert recent.known == 3
    works.set_rows([work("1", "ready"), OrderWork("2", "blocked", error=Notice(title="No"))])
    works.put(OrderWork("3", "waiting"))
    works.put(work("2", "ready"))
    works.set_filter("example.com")
    check_model(works)
    works.set_filter("")
    for each in works.orders:
        works.set_order(each)
        check_model(works)
    found = FoundOrder(
        transaction_id="5",
        transaction_number="SO-5",
        email_address=None,
        created_datetime=None,
        total=Decimal("1.10"),
        status=None,
        word="SO-5",
        by=("transaction_number",),
        currency="EUR",
    )
    offered = RowModel[FoundOrder](FOUND)
    offered.set_rows([found])
    assert told(offered.index(0, 0).data(ROW_ROLE)) == "SO-5, 1.10 EUR: By its order number, 5"
    assert offered.index(0, 0).data(OBJECT_ROLE) is found


def test_orders_are_sorted_by_when_they_were_made_and_not_by_how_it_is_written() -> None:
    model = RowModel[OrderSummary](RECENT)
    made = {
        "1": "2026-05-03T01:00:00+02:00",
        "2": "2026-05-02T23:30:00Z",
        "3": "2026-05-02T20:00:00-05:00",
        "4": None,
    }
    model.set_rows([order(key, created=created) for key, created in made.items()])
    for title, keys in (("Newest first", ["3", "2", "1", "4"]), ("Oldest first", ["1", "2", "3", "4"])):
        model.set_order(next(each for each in model.orders if each.title == title))
        assert [model.key_at(row) for row in range(model.rowCount())] == keys


def test_money_is_shown_with_all_of_its_digits() -> None:
    model = RowModel[OrderSummary](RECENT)
    model.set_rows([order("9", total=Decimal("12345678901234.50"), currency="EUR")])
    assert "12,345,678,901,234.50 EUR" in model.index(0, 0).data()


def test_it_counts_states_and_what_can_be_sent() -> None:
    model, plan = WorkModel(), examples.plan()
    model.put(OrderWork("55260", "planning"))
    model.put(OrderWork("7", "blocked"))
    assert model.with_all == 0
    model.put(OrderWork("55260", "ready", kept=KeptPlan(plan)))
    assert (model.with_all, model.rowCount(), model.row_of("55260")) == (1, 2, 0)
    assert {state: n for state, n in model.states.items() if n} == {"ready": 1, "blocked": 1}
    model.set_rows(model.rows)
    assert model.with_all == 1
    model.put(OrderWork("55260", "recorded", kept=KeptPlan(plan), spent=True))
    assert model.with_all == 0
    stopped = Summary(
        transaction_id="55260",
        state="accepted",
        profile_id=None,
        events=(
            SentEvent(kind="placed_order", line_id=None, unique_id="55260", state="accepted"),
            SentEvent(kind="ordered_product", line_id="901", unique_id="901", state="skipped"),
        ),
        error=Notice(title="The send was stopped", name="stopped"),
    )
    model.put(OrderWork("55260", "accepted", kept=KeptPlan(plan), spent=True, summary=stopped))
    assert model.told_states == ["1 blocked", "1 stopped"], "as its row says, not by what came first"
    model.set_rows(model.rows)
    assert model.told_states == ["1 blocked", "1 stopped"]
    model.set_rows(())
    assert model.row_of("55260") is None
    assert sum(model.states.values()) == 0


def test_sorting_and_filtering_keep_what_is_chosen(pane: WorkPane) -> None:
    works = [
        work("10", "blocked", number="SO-1000", email="c@example.com"),
        work("9", "ready", number="SO-999", email="B@example.com"),
        work("8", "waiting", number="SO-1001", email="a@example.com"),
    ]
    pane.set_all(tuple(works))
    pane.choose("9")
    by = {order.title: order for order in pane.model.orders}
    for title, wanted in (
        ("By state", ["8", "9", "10"]),
        ("By order number", ["9", "10", "8"]),
        ("By email", ["8", "9", "10"]),
        ("By transaction ID", ["8", "9", "10"]),
        ("As they were added", ["10", "9", "8"]),
    ):
        pane.restore_sort(title)
        assert pane.sort_state() == title
        assert pane.model.order is by[title]
        assert shown(pane.model) == wanted, title
        assert pane.table.chosen == ["9"]
    pane.filter.setText("SO-10 example")
    assert shown(pane.model) == ["10", "8"]
    assert "2 of 3 shown" in pane.status.text().replace("\xa0", " ")
    pane.filter.setText("blocked")
    assert shown(pane.model) == ["10"]
    pane.choose("9")
    assert pane.filter.text() == "", "what is to be shown isn't hidden by a filter"
    assert pane.table.current == "9"


def test_a_row_that_changes_finds_its_place_a_little_later(pane: WorkPane, qtbot: QtBot) -> None:
    pane.set_all((work("1", "planning"), work("2", "waiting"), work("3", "ready")))
    pane.restore_sort("By state")
    assert shown(pane.model) == ["2", "1", "3"]
    pane.choose("2")
    pane.put(work("2", "recorded"))
    assert shown(pane.model) == ["2", "1", "3"], "not under the pointer"
    qtbot.waitUntil(lambda: shown(pane.model) == ["1", "3", "2"])
    assert pane.table.current == "2"


def test_several_are_chosen_copied_and_taken_off_by_keyboard(pane: WorkPane, qtbot: QtBot) -> None:
    pane.set_all(tuple(work(str(n), "ready", number=f"SO-{n}") for n in range(1, 4)))
    pane.choose("1")
    table = pane.table
    for _ in range(2):
        QApplication.sendEvent(table, _down_with_shift())
    assert table.chosen == ["1", "2", "3"]
    assert pane.send_all.text() == "Send 3 of 3 chosen…"
    pane.copy_rows()
    lines = QApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[:4] == ["SO-1", "1", "sarah@example.com", "Ready"]
    assert len(lines) == 3
    with qtbot.waitSignal(pane.remove_requested) as removed:
        press(table, Qt.Key.Key_Delete)
    assert removed.args == [("1", "2", "3")]
    told = [action.text().partition("\t") for action in pane.menu().actions()]
    assert [words for words, _tab, _keys in told] == [
        "Send 3 ready of 3 orders…",
        "Preview 3 orders again",
        "Make a batch of 3 orders…",
        "Copy 3 rows",
        "Copy 3 transaction IDs",
        "Remove 3 orders from the list",
    ]
    # (Those of commands are known once there was a window.)
    assert (told[3][2], told[5][2]) == ("Ctrl+C", "Del")
    pane.choose("2")
    pane.more.menu().aboutToShow.emit()
    assert [action.text().partition("\t")[0] for action in pane.more.menu().actions()] == [
        "Send this order…",
        "Preview this order again",
        "Make a batch of all 3 orders…",
        "Copy this row",
        "Copy this transaction ID",
        "Remove this order from the list",
        "Remove all orders from the list",
    ]
    with qtbot.waitSignal(pane.batch_requested) as batch:
        pane.more.menu().actions()[2].trigger()
    assert batch.args == [("1", "2", "3")]
    QApplication.sendEvent(table, _down_with_shift())
    pane.more.menu().aboutToShow.emit()
    batches = [action for action in pane.more.menu().actions() if "batch" in action.text()]
    assert [action.text().partition("\t")[0] for action in batches] == ["Make a batch of 2 orders…"]
    pane.choose("2")
    with qtbot.waitSignal(table.activated_row) as activated:
        press(table, Qt.Key.Key_Return)
    assert activated.args == [table.current]


def _down_with_shift() -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)


@pytest.mark.parametrize("percent", [100, 200])
def test_a_state_is_never_cut_and_rows_follow_the_font(pane: WorkPane, theme: Theme, percent: int) -> None:
    pane.set_all((work("1", "look_first"), work("2", "in_klaviyo")))
    theme.set_percent(percent)
    QApplication.processEvents()
    metrics = pane.table.fontMetrics()
    assert pane.table.rowHeight(0) == row_height(metrics) > 2 * metrics.height()
    pane.resize(44 * metrics.averageCharWidth(), 600)
    # The icon, the longest state and some of its reason fit into the least width.
    longest = max(metrics.horizontalAdvance(text) for text in ("Ready, check first", "In Klaviyo already"))
    assert metrics.height() + longest + 40 < pane.table.viewport().width()


def test_a_row_paints_what_it_has(pane: WorkPane, theme: Theme) -> None:
    pane.set_all((work("1", "blocked"),))
    option = QStyleOptionViewItem()
    option.initFrom(pane.table)
    option.rect = pane.table.rect().adjusted(
        0, 0, 0, row_height(pane.table.fontMetrics()) - pane.table.height()
    )
    option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    pane.table.itemDelegate().paint(painter, option, pane.model.index(0, 0))
    painter.end()
    colors = {
        image.pixelColor(QPoint(x, y)).name() for x in range(image.width()) for y in range(image.height())
    }
    assert theme.colors.error in colors
    assert theme.colors.accent_surface in colors


def test_many_orders_are_arranged_in_steps_and_whatever_comes_meanwhile_counts(
    pane: WorkPane, qtbot: QtBot
) -> None:
    model = pane.model

    def arranged() -> list[str]:
        qtbot.waitUntil(lambda: not model.arranging)
        return shown(model)

    pane.set_all(tuple(OrderWork(str(n * 7 % MANY), "waiting") for n in range(MANY)))
    assert model.rowCount() == MANY
    pane.choose("17")
    pane.restore_sort("By transaction ID")
    assert model.arranging
    assert arranged() == [str(n) for n in range(MANY)]
    assert pane.table.chosen == ["17"]
    pane.filter.setText("999")
    assert model.arranging
    pane.put(OrderWork("99900", "waiting"))
    qtbot.waitUntil(lambda: model.row_of("99900") is not None and not model.arranging)
    qtbot.waitUntil(lambda: model.key_at(model.rowCount() - 1) == "99900")
    pane.filter.setText("9999")
    assert arranged() == ["9999", "19999", "29999"]
    assert pane.status.text().replace("\xa0", " ").startswith(f"3 of {MANY + 1} shown")
    pane.filter.setText("")
    assert not model.arranging, "what was sorted is known"
    pane.set_all(tuple(OrderWork(str(n), "waiting") for n in reversed(range(MANY))))
    assert arranged() == [str(n) for n in range(MANY)]
    pane.table.selectAll()
    assert pane.table.count_chosen == MANY
    pane.set_all(())
    assert pane.table.chosen == []
    assert not model.arranging


def test_the_open_row_stays_in_sight_when_the_list_becomes_lower(qtbot: QtBot, theme: Theme) -> None:
    """The line below it takes more room with each state that it counts; where somebody has scrolled to isn't left."""
    model = WorkModel()
    view = RowView("Orders", "", model, theme)
    qtbot.addWidget(view)
    model.set_rows(tuple(OrderWork(str(number), "ready") for number in range(40)))
    view.resize(300, 400)
    view.show()

    def seen() -> bool:
        at = view.visualRect(view.currentIndex())
        return at.top() >= 0 and at.bottom() < view.viewport().height()

    view.choose("20")
    for height in (360, 200, 150, 400):
        view.resize(300, height)
        assert seen(), height
    view.verticalScrollBar().setValue(0)
    assert not seen()
    view.resize(300, 200)
    assert view.verticalScrollBar().value() == 0
