"""The same order planned again and again while it is shown: what is chosen, unfolded and scrolled to stays."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from core.transfer.plan.events import MappingResult, PlannedEvent, PlannedRequest
from core.transfer.plan.plan import Plan
from gui.kit.code.json_tree import PayloadModel
from gui.kit.code.payload import PreparedPayload, prepare_payload
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork
from gui.panes.events.models import MappingsModel
from gui.panes.events.pane import EventsPane
from tests.support.window import examples

PROPERTIES = "/data/attributes/properties"
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.decimals(0, 2, places=1) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from("abcde"), inner, max_size=4),
    max_leaves=12,
)


def shown(model: QAbstractItemModel, parent: QModelIndex | None = None) -> list[object]:
    """All that a model shows, from the top down."""
    top = parent if parent is not None else QModelIndex()
    return [
        (
            [model.index(row, column, top).data() for column in range(model.columnCount(top))],
            shown(model, model.index(row, 0, top)),
        )
        for row in range(model.rowCount(top))
    ]


@given(before=VALUES, after=VALUES, look=st.booleans())
@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
def test_a_tree_that_is_changed_is_as_one_made_anew(
    theme: Theme, before: object, after: object, look: bool
) -> None:
    model, fresh = PayloadModel(theme), PayloadModel(theme)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_value({"top": before})
    if look:
        shown(model)  # whoever has looked must be told of all that changes
    fresh.set_value({"top": after})
    model.put_value({"top": after})
    assert shown(model) == shown(fresh)
    tester.deleteLater()


def test_a_tree_tells_only_of_what_differs(theme: Theme) -> None:
    model = PayloadModel(theme)
    model.set_value({"a": Decimal("1.1"), "b": [1, 2, 3], "c": {"d": "x"}})
    shown(model)
    kept = model.index(2, 0)
    changed: list[str] = []
    model.modelReset.connect(lambda: changed.append("all"))
    model.dataChanged.connect(lambda first, _last: changed.append(model.place_of(first)))
    model.rowsInserted.connect(lambda parent, first, last: changed.append(f"+{first}-{last}"))
    model.rowsRemoved.connect(lambda parent, first, last: changed.append(f"-{first}-{last}"))
    model.put_value({"a": Decimal("1.10"), "b": [1, 9], "c": {"d": "x"}})
    assert changed == ["/a", "-2-2", "/b/1", "/b"]
    assert model.place_of(kept) == "/c"


def test_a_table_tells_only_of_the_rows_that_differ(theme: Theme) -> None:
    model = MappingsModel(theme)
    rows = [
        MappingResult(destination=f"F{n}", type="Field", source="Total", value=Decimal("1.1"))
        for n in range(6)
    ]
    model.set_rows(rows)
    told: list[object] = []
    model.modelReset.connect(lambda: told.append("all"))
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("+", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: told.append(("-", first, last)))
    model.put_rows(rows)
    assert told == []
    other = [msgspec.structs.replace(row, value=Decimal("1.10")) for row in rows]
    model.put_rows([rows[0], other[1], other[2], rows[3], other[4], rows[5]])
    assert told == [(1, 2), (4, 4)], "1.10 equals 1.1, and is another text"
    told.clear()
    model.put_rows(rows[:4])
    assert told == [("-", 4, 5), (1, 2)]
    assert model.rows == tuple(rows[:4])


class Whole:
    """What a row belongs to, too large to be compared or written out for each of its rows."""

    def __eq__(self, _other: object) -> bool:
        raise AssertionError("compared")

    __hash__ = None  # type: ignore[assignment]  # nothing looks it up

    def __repr__(self) -> str:
        raise AssertionError("written out")


@dataclass(frozen=True)
class RowOf:
    """A row of a whole."""

    whole: Whole
    name: str


def test_a_table_does_not_look_into_what_its_rows_belong_to(theme: Theme) -> None:
    model, whole = RecordTableModel[RowOf]([Column("Name", lambda row: row.name)], theme), Whole()
    told: list[object] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.set_rows([RowOf(whole, "a"), RowOf(whole, "b")])
    model.put_rows([RowOf(whole, "a"), RowOf(whole, "c"), RowOf(whole, "d")])
    assert told == [(1, 1)]
    assert [row.name for row in model.rows] == ["a", "c", "d"]


class Pane:
    """An Events pane that is in sight; bodies are prepared when `prepare` says so."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.pane = EventsPane(theme)
        qtbot.addWidget(self.pane)
        self.asked: list[bytes] = []
        self.pane.payload_requested.connect(self.asked.append)
        self.pane.resize(1100, 800)
        self.pane.show()
        qtbot.waitExposed(self.pane)
        self.payload = self.pane.payload
        self._qtbot = qtbot

    def show(self, plan: Plan) -> None:
        """A plan arrives; what is shown a turn later is waited for."""
        self.pane.show_work(OrderWork(plan.transaction_id, "ready", kept=KeptPlan(plan)))
        self._qtbot.waitUntil(lambda: self.payload.mappings.row is not None or not plan.events)
        QApplication.processEvents()

    def prepare(self) -> None:
        """All bodies that were asked for arrive, in order."""
        for body in self.asked:
            self.pane.show_payload(body, prepared(body))
        self.asked.clear()
        QApplication.processEvents()

    def values(self) -> dict[str, str]:
        """The properties that the tree shows."""
        model = self.payload.tree_model
        top = model.index_of(PROPERTIES)
        rows = range(model.rowCount(top)) if top.isValid() else ()
        return {model.index(row, 0, top).data(): model.index(row, 1, top).data() for row in rows}


def prepared(body: bytes) -> PreparedPayload:
    return prepare_payload(body)


def planned(mark: str, *, lines: int = 30, leave_out: int | None = None, order: str = "55260") -> Plan:
    """A plan whose third field says `mark`."""
    places = [None, *(str(n) for n in range(lines) if n != leave_out)]
    return examples.plan(transaction_id=order, events=tuple(_event(place, mark) for place in places))


def _event(line_id: str | None, mark: str) -> PlannedEvent:
    properties: dict[str, object] = {f"F{n:02}": f"{line_id}-{n}" for n in range(40)}
    properties["F02"] = mark
    body = {"data": {"attributes": {"properties": properties, "unique_id": line_id}}}
    rows = tuple(
        MappingResult(destination=name, type="Static", source="", value=value, place=f"{PROPERTIES}/{name}")
        for name, value in properties.items()
    )
    request = PlannedRequest("POST", "/api/events", msgspec.Raw(json.dumps(body).encode()))
    return examples.event(line_id, request=request, mappings=rows)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> Pane:
    """A pane with the first plan, its 13th line chosen, in it the 31st mapping; both lists scrolled."""
    made = Pane(qtbot, theme)
    made.show(planned("one"))
    made.prepare()
    made.pane.table.selectRow(13)
    made.prepare()
    made.payload.mappings.table.selectRow(30)
    for part in (made.payload.mappings, made.payload.body):  # a list that was never seen can't be scrolled
        made.payload.tabs.setCurrentWidget(part)
        QApplication.processEvents()
        for bar in scrolls(made):
            bar.setValue(5)
    return made


def scrolls(pane: Pane) -> list[QScrollBar]:
    payload = pane.payload
    views = (pane.pane.table, payload.mappings.table, payload.body.text)
    return [view.verticalScrollBar() for view in views]


def state(pane: Pane) -> list[object]:
    """What the user has made of the pane."""
    payload = pane.payload
    row = payload.mappings.row
    return [
        pane.pane.table.currentIndex().row(),
        pane.pane.table.selectionModel().selectedRows()[0].row(),
        row.destination if row is not None else None,
        payload.tree_model.place_of(payload.tree.currentIndex()),
        payload.tabs.currentIndex(),
        *(bar.value() for bar in scrolls(pane)),
    ]


def test_the_users_place_stays_while_plans_come_and_go(pane: Pane) -> None:
    before = state(pane)
    assert before[:5] == [13, 13, "F30", f"{PROPERTIES}/F30", 1]
    assert before[5:] == [5, 5, 5]
    for mark in ("two", "three and longer", "four"):
        pane.show(planned(mark))
        assert state(pane) == before
        pane.prepare()
        assert state(pane) == before
        assert pane.values()["F02"] == mark
        assert mark in pane.payload.body.text.toPlainText()
        assert json.loads(pane.payload.body.text.toPlainText()) == json.loads(
            bytes(planned(mark).events[13].request.body)
        )


def test_the_payload_stays_until_the_new_one_is_there(pane: Pane) -> None:
    pane.show(planned("two"))
    assert pane.values()["F02"] == "one", "not empty while the new body is being prepared"
    assert pane.payload.body.shown is None, "what is in sight isn't the body that is wanted"
    pane.payload.body.copy_button.click()
    copied = json.loads(QApplication.clipboard().text())
    assert copied["data"]["attributes"]["properties"]["F02"] == "two", "an old body must not be copied"
    pane.show(planned("three"))
    late, wanted = pane.asked
    pane.pane.show_payload(late, prepared(late))
    assert pane.values()["F02"] == "one"
    pane.pane.show_payload(wanted, prepared(wanted))
    assert pane.values()["F02"] == "three"
    assert pane.payload.body.shown == wanted


def test_an_event_that_stays_the_same_is_not_prepared_again(pane: Pane) -> None:
    pane.show(planned("one"))
    assert pane.asked == []
    assert pane.payload.body.shown is not None


def test_another_event_never_shows_the_payload_of_the_one_before(pane: Pane) -> None:
    pane.show(planned("two"))
    pane.pane.table.selectRow(2)
    assert pane.values() == {}
    assert pane.payload.body.text.toPlainText() == ""
    assert not pane.payload.body.copy_button.isEnabled()
    pane.prepare()
    assert pane.values()["F03"] == "1-3"
    pane.show(planned("two", order="55261"))
    assert pane.values() == {}, "the same line of another order is another event"


def test_the_chosen_event_is_found_where_a_line_before_it_is_left_out(pane: Pane) -> None:
    pane.show(planned("two", leave_out=3))
    assert pane.pane.table.currentIndex().row() == 12
    assert pane.values()["F02"] == "one", "it is the same event, so that it stays in sight"
    pane.prepare()
    assert pane.values()["F03"] == "12-3"
    pane.show(planned("three", leave_out=12))
    assert pane.pane.table.currentIndex().row() == 12
    assert pane.values() == {}, "its event is gone: the one at its place is another"
    pane.show(planned("three", lines=0))
    assert pane.pane.table.currentIndex().row() == 0
    pane.pane.show_work(OrderWork("55260", "blocked"))
    assert pane.payload.mappings.model.rows == ()


def test_a_view_is_told_of_few_rows(pane: Pane) -> None:
    told: list[str] = []
    for name, model in (("events", pane.pane.model), ("mappings", pane.payload.mappings.model)):
        model.modelReset.connect(lambda name=name: told.append(f"{name} all"))
        model.dataChanged.connect(
            lambda first, last, _roles, name=name: told.append(f"{name} {first.row()}-{last.row()}")
        )
    pane.payload.tree_model.modelReset.connect(lambda: told.append("tree all"))
    pane.show(planned("two"))
    pane.prepare()
    assert told == ["mappings 2-2"]


def test_a_text_selected_by_keyboard_survives(pane: Pane) -> None:
    text = pane.payload.body.text
    cursor = text.document().find('"F20"')
    text.setTextCursor(cursor)
    pane.payload.mappings.table.setFocus(Qt.FocusReason.OtherFocusReason)
    pane.show(planned("a much longer text"))
    pane.prepare()
    assert text.textCursor().selectedText() == '"F20"'
