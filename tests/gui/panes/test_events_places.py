"""A mapping and its place in the payload: choosing the one marks the other; the formula with its error."""

from __future__ import annotations

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from core.mapping.formulas import FormulaPosition
from core.transfer.plan.events import MappingResult
from gui.kit.code.json_tree import PayloadModel
from gui.kit.code.payload import prepare_payload
from gui.kit.code.places import steps_of
from gui.kit.code.spans import csharp_spans
from gui.kit.code.view import CodeView
from gui.kit.theme import Theme
from gui.panes.events.mapping_detail import MappingDetail
from gui.panes.events.payload_view import PayloadView
from tests.support.window import examples
from tests.support.window.driver import Driver

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
PROPERTIES = "/data/attributes/properties"


def pick(value: object, place: str) -> object:
    """What stands at a JSON pointer."""
    for step in steps_of(place):
        value = value[step] if isinstance(value, dict) else value[int(step)]  # type: ignore[index]  # a list
    return value


@given(VALUES)
def test_the_lines_of_a_place_are_its_value(value: object) -> None:
    prepared = prepare_payload(json.dumps({"key": value}, ensure_ascii=False).encode())
    lines = prepared.formatted.split("\n")
    assert len(prepared.places.of_line) == len(lines)
    for place, (first, last) in prepared.places.lines.items():
        text = "\n".join(lines[first : last + 1]).strip().removesuffix(",")
        if place and isinstance(pick(prepared.tree, place.rpartition("/")[0]), dict):
            text = "{" + text + "}"
            (shown,) = json.loads(text).values()
        else:
            shown = json.loads(text)
        assert shown == json.loads(msgspec.json.encode(pick(prepared.tree, place)))


def test_a_cut_text_has_the_places_that_are_seen() -> None:
    body = json.dumps({"a": [{"n": n} for n in range(50)], "b": 1}).encode()
    prepared = prepare_payload(body, limit=200)
    last = prepared.shown.count("\n")
    assert prepared.places.lines["/a"] == (1, last)
    assert "/b" not in prepared.places.lines


@given(VALUES)
def test_the_tree_finds_every_place_and_names_it(value: object) -> None:
    prepared = prepare_payload(json.dumps({"key": value}).encode())
    model = PayloadModel.__new__(PayloadModel)
    PayloadModel.__init__(model, _Plain())  # type: ignore[arg-type]  # colours aren't asked for
    model.set_value(prepared.tree)
    for place in prepared.places.lines:
        index = model.index_of(place)
        assert index.isValid() == bool(place)
        assert model.place_of(index) == place
    assert not model.index_of("/key/none of these/7").isValid()


class _Plain:
    """No theme is needed to find a place."""


@pytest.fixture
def payload(qtbot: QtBot, theme: Theme) -> PayloadView:
    """An event with two mappings inside its properties, prepared at once."""
    view = PayloadView(theme)
    qtbot.addWidget(view)
    view.payload_requested.connect(lambda body: view.show_payload(body, prepare_payload(body)))
    view.formula_requested.connect(lambda text: view.mappings.show_formula(text, csharp_spans(text)))
    rows = (
        MappingResult(
            destination="EventProperties", type="Dynamic Formula", source="X()", value={}, place=PROPERTIES
        ),
        MappingResult(
            destination="Weight", type="Field", source="Weight", value=1, place=f"{PROPERTIES}/Weight"
        ),
        MappingResult(
            destination="UniqueId",
            type="Field",
            source="Id",
            value="55260",
            place="/data/attributes/unique_id",
        ),
        MappingResult(
            destination="Gone", type="Field", source="Gone", value=None, place=f"{PROPERTIES}/Gone"
        ),
    )
    view.show_event(examples.event(mappings=rows))
    return view


def test_a_chosen_mapping_is_marked_in_tree_and_text(payload: PayloadView) -> None:
    for row, marked in ((1, '"Weight": 1.10,'), (2, '"unique_id": "55260",')):
        payload.mappings.table.selectRow(row)
        place = payload.mappings.model.rows[row].place
        assert payload.tree_model.place_of(payload.tree.currentIndex()) == place
        assert payload.body.text.marked.strip() == marked
    payload.mappings.table.selectRow(0)
    assert payload.body.text.marked.strip().startswith('"properties": {')
    assert payload.body.text.marked.strip().endswith("},")
    payload.mappings.table.selectRow(3)
    assert payload.body.text.marked == ""
    assert not payload.tree.currentIndex().isValid()


def test_a_place_in_the_tree_chooses_the_nearest_mapping(payload: PayloadView) -> None:
    for place, destination in (
        (f"{PROPERTIES}/Weight", "Weight"),
        (f"{PROPERTIES}/Tags/0", "EventProperties"),
        ("/data/attributes/unique_id", "UniqueId"),
    ):
        payload.tree.setCurrentIndex(payload.tree_model.index_of(place))
        assert payload.mappings.row is not None
        assert payload.mappings.row.destination == destination
        assert payload.tree_model.place_of(payload.tree.currentIndex()) == place, "the tree must stay"
        first, _last = payload.body.text.marked.split("\n")[0], None
        assert steps_of(place)[-1] in first or place.endswith("/0")
    assert payload.mappings.detail.formula.toPlainText() == "Id"


def test_a_line_of_the_text_chooses_the_nearest_mapping(payload: PayloadView) -> None:
    text = payload.body.text
    for needle, destination in (
        ('"Weight"', "Weight"),
        ('"unique_id"', "UniqueId"),
        ('"Note"', "EventProperties"),
    ):
        cursor = text.document().find(needle)
        cursor.clearSelection()
        text.setTextCursor(QTextCursor(cursor))
        assert payload.mappings.row is not None
        assert payload.mappings.row.destination == destination
        assert needle in text.marked
    assert payload.tree_model.place_of(payload.tree.currentIndex()) == f"{PROPERTIES}/Note"


def test_the_formula_is_coloured_and_its_error_marked(qtbot: QtBot, theme: Theme) -> None:
    detail = MappingDetail(theme)
    qtbot.addWidget(detail)
    detail.formula_requested.connect(lambda text: detail.show_spans(text, csharp_spans(text)))
    detail.resize(500, 500)
    detail.show()
    qtbot.waitExposed(detail)
    row = MappingResult(
        destination="Total",
        type="Dynamic Formula",
        source='var a = "😀";\nreturn a + Nope; // why',
        value=None,
        problem="`Nope` is not known (line 2, column 12)",
        hint="Check the spelling.",
        error=FormulaPosition(
            kind="Name",
            message="Nope is not known",
            line=2,
            column=12,
            caret="return a + Nope;\n           ^",
        ),
        calls=("GetCustomerIdByEmail gave null",),
        value_type="decimal",
        default_used=True,
    )
    detail.show_row(row)
    assert detail.formula.marked == "Nope"
    facts = detail.facts.toPlainText()
    for word in ("GetCustomerIdByEmail gave null", "decimal", "default", "^"):
        assert word in facts
    assert detail.problem.text() == "`Nope` is not known (line 2, column 12)\nWhat to do: Check the spelling."
    block = detail.formula.document().findBlockByNumber(1)
    qtbot.waitUntil(lambda: len(block.layout().formats()) >= 2)
    detail.show_row(None)
    assert detail.formula.toPlainText() == ""


def test_an_error_at_the_end_of_a_line_is_marked_too(qtbot: QtBot, theme: Theme) -> None:
    view = CodeView(theme, "Formula")
    qtbot.addWidget(view)
    view.show_text("return 1 +")
    view.mark_error(1, 11)
    assert view.marked == "+"
    view.mark_error(0, 0)
    assert view.marked == ""


def test_a_mapping_in_the_real_window_is_marked(window: Driver) -> None:
    window.preview("55260")
    payload = window.events.payload
    window.until(lambda: bool(payload.body.text.toPlainText()))
    names = [row.destination for row in payload.mappings.model.rows]
    payload.mappings.table.selectRow(names.index("NumericValue"))
    assert payload.body.text.marked.strip().startswith('"value": ')
    window.show_pane("events")
    payload.tabs.setCurrentWidget(payload.mappings)
    formulas = [n for n, row in enumerate(payload.mappings.model.rows) if row.type == "Dynamic Formula"]
    payload.mappings.table.selectRow(formulas[0])
    block = payload.mappings.detail.formula.document().firstBlock()
    window.until(lambda: bool(block.layout().formats()))


def test_the_first_error_of_another_order_is_chosen(window: Driver) -> None:
    window.preview("55260")
    mappings = window.events.payload.mappings
    window.until(lambda: mappings.row is not None)
    mappings.table.selectRow(4)
    window.preview("55272")  # without an order number, which EventProperties reads
    window.until(lambda: mappings.row is not None and mappings.row.destination == "EventProperties")
    last = mappings.model.columnCount() - 1
    told = mappings.model.index(mappings.table.currentIndex().row(), last).data()
    assert told == "Could not Create Transaction: Mapping field is missing / not complete"
    assert "no order number" in mappings.detail.problem.text()
    mappings.table.selectRow(4)
    window.events.table.selectRow(1)
    assert mappings.row is not None
    assert mappings.row.destination == "NumericValue", "what was chosen stays for the lines"
