"""The comparison of an event: what would be sent now, what was sent last, what Klaviyo has."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from core.transfer.plan.notice import Notice
from core.transfer.recorded.compare import EventComparison, Snapshot, payload_differences
from gui.kit.theme import Theme
from gui.panes.events.compare_view import CompareView
from gui.panes.events.comparing import ComparedEvent, compared_event
from gui.shell.help import HelpWindow
from tests.support.sandbox import order
from tests.support.window.driver import Driver, all_texts
from tests.support.window.fixtures import CheckModel

AT = datetime(2026, 11, 2, 14, 5, tzinfo=UTC)


def comparison() -> EventComparison:
    """The value and an item's SKU have changed since it was sent; Klaviyo has no Note."""
    planned = Snapshot(
        source="planned",
        properties={"Items": [{"SKU": "B"}], "Note": "x", "Same": 1},
        value=Decimal("141.10"),
    )
    sent = Snapshot(
        source="sent",
        properties={"Items": [{"SKU": "A"}], "Note": "x", "Same": 1},
        value=Decimal(5),
        at=AT,
        state="accepted",
    )
    recorded = Snapshot(
        source="recorded",
        properties={"Items": [{"SKU": "B"}], "Same": 1, "$event_id": "7"},
        value=Decimal("141.1"),
        at=AT,
    )
    return EventComparison(
        kind="placed_order",
        line_id=None,
        label="Order",
        planned=planned,
        sent=sent,
        recorded=recorded,
        since_sent=payload_differences(sent, planned),
        since_recorded=payload_differences(recorded, planned),
    )


def field(event: ComparedEvent, path: str) -> tuple[str, str, str, str, str]:
    """A field's versions and differences."""
    (found,) = [each for each in event.fields if each.path == path]
    return (found.planned, found.sent, found.recorded, found.since_sent, found.since_recorded)


def test_each_field_has_its_versions_and_differences() -> None:
    event = compared_event(comparison())
    assert field(event, "value") == ("141.10", "5", "141.1", "changed", "")
    assert field(event, "properties.Items.0.SKU") == ("B", "A", "B", "changed", "")
    assert field(event, "properties.Note") == ("x", "x", "—", "", "added")
    assert field(event, "properties.Same")[3:] == ("", "")
    assert "$event_id" not in str(event.fields)
    assert event.differences == 3
    assert "(accepted): 2 fields differ." in event.sent
    assert event.recorded.endswith(": 1 field differs.")


def test_both_times_are_written_as_the_language_does(german: None) -> None:
    event = compared_event(comparison())
    day = "02.11.2026"
    assert event.sent.startswith(f"Gesendet {day}")
    assert "(angenommen)" in event.sent
    assert event.recorded.startswith(f"Verbucht {day}")


def test_a_difference_of_a_whole_counts_for_what_is_in_it() -> None:
    planned = Snapshot(source="planned", properties={"Box": {"a": 1, "b": 2}}, value=None)
    recorded = Snapshot(source="recorded", properties={}, value=None)
    found = EventComparison(
        kind="placed_order",
        line_id=None,
        label="",
        planned=planned,
        sent=None,
        recorded=recorded,
        since_sent=(),
        since_recorded=payload_differences(recorded, planned),
    )
    event = compared_event(found)
    assert [(each.path, each.since_recorded) for each in event.fields] == [
        ("properties.Box.a", "added"),
        ("properties.Box.b", "added"),
    ]
    assert event.sent == "Not sent by this program."


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("2026-11-02T14:05:00+00:00", AT.astimezone().strftime("%Y-%m-%d %H:%M:%S")),
        (AT, AT.astimezone().strftime("%Y-%m-%d %H:%M:%S")),
        ("some day", "some day"),
        ("2026-11-02T14:05:00", "2026-11-02T14:05:00"),
    ],
)
def test_a_time_is_the_users_own_where_it_can_be_told(at: datetime | str, shown: str) -> None:
    recorded = Snapshot(source="recorded", properties={}, value=None, at=at)
    found = EventComparison(
        kind="placed_order",
        line_id=None,
        label="",
        planned=Snapshot(source="planned", properties={}, value=None),
        sent=None,
        recorded=recorded,
        since_sent=(),
        since_recorded=(),
    )
    assert compared_event(found).recorded == f"Recorded {shown}: the same."


def test_only_what_differs_can_be_shown(qtbot: QtBot, theme: Theme, check_model: CheckModel) -> None:
    view = CompareView(theme)
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.comparison_requested):
        view.show()
    event = compared_event(comparison())
    view.show_event(event)
    check_model(view.model)
    assert len(view.model.rows) == len(event.fields)
    view.only.setChecked(True)
    assert [row.path for row in view.model.rows] == ["value", "properties.Items.0.SKU", "properties.Note"]
    with qtbot.waitSignal(view.comparison_requested):
        view.show_event(None)
    view.show_error(Notice(title="No answer"))
    with qtbot.waitSignal(view.comparison_requested):
        view.banner.retry_requested.emit()


def test_it_begins_on_the_first_difference_and_stays_where_it_was_led(qtbot: QtBot, theme: Theme) -> None:
    view, field = CompareView(theme), QLineEdit()
    around = QWidget()
    layout = QVBoxLayout(around)
    layout.addWidget(field)
    layout.addWidget(view)
    qtbot.addWidget(around)
    around.resize(900, 300)
    with qtbot.waitExposed(around):
        around.show()
    field.setFocus()
    heard = list[str]()
    view.table.selectionModel().selectionChanged.connect(lambda *_: heard.append(path(view)))

    def path(view: CompareView) -> str:
        row = view.table.currentIndex().row()
        return view.model.rows[row].path if row >= 0 else ""

    many = {f"A{n:03}": n for n in range(400)}
    found = comparison()
    planned, recorded = found.planned, found.recorded
    assert planned is not None
    assert recorded is not None
    planned = msgspec.structs.replace(planned, properties={**many, "Note": "x"}, value=None)
    recorded = msgspec.structs.replace(recorded, properties={**many, "Note": "y"}, value=None)
    differ = payload_differences(recorded, planned)
    long = msgspec.structs.replace(
        found, planned=planned, sent=None, recorded=recorded, since_sent=(), since_recorded=differ
    )
    view.show_event(compared_event(long))
    assert path(view) == "properties.Note"
    row = view.table.currentIndex()
    assert view.table.viewport().rect().contains(view.table.visualRect(row).center())
    assert around.focusWidget() is field
    # The same once more, as after a new preview, and only what differs: nothing is said twice.
    view.show_event(None, again=True)
    view.show_event(compared_event(long), again=True)
    assert heard == ["properties.Note"]
    view.only.setChecked(True)
    assert path(view) == "properties.Note"
    view.only.setChecked(False)
    assert path(view) == "properties.Note"
    # What somebody has chosen stays, and of another event it begins anew.
    view.table.selectRow(7)
    chosen = path(view)
    view.show_event(compared_event(long), again=True)
    assert path(view) == chosen
    view.show_event(None)
    view.show_event(compared_event(comparison()))
    assert path(view) == "value"
    same = msgspec.structs.replace(found, planned=recorded, sent=None, since_sent=(), since_recorded=())
    view.show_event(None)
    view.show_event(compared_event(same))
    assert path(view) == "", "nothing differs"


def test_after_a_send_the_three_versions_stand_side_by_side(window: Driver) -> None:
    window.preview("55260")
    window.send("55260")
    window.preview("55260")
    window.show_pane("events")
    view = window.events
    view.payload.tabs.setCurrentWidget(view.payload.compare)
    window.until(lambda: bool(view.payload.compare.model.rows))
    value = next(row for row in view.payload.compare.model.rows if row.path == "value")
    assert value.planned == value.sent
    assert Decimal(value.recorded) == Decimal(value.planned)
    assert view.payload.compare.told.text().startswith("Sent 2")
    first = view.payload.compare.model.rows
    view.table.selectRow(1)
    assert view.payload.compare.model.rows != first


def test_what_differs_is_led_to_and_left_again(window: Driver) -> None:
    """An order that differs opens on Compare, the next one on its payload; who chose Compare stays there."""
    differs = order("recorded-differently")
    window.preview(differs, "55260", "55261")
    window.show_pane("events")
    tabs, payload = window.events.payload.tabs, window.events.payload
    window.show_order(differs)
    window.until(lambda: tabs.currentWidget() is payload.compare)
    window.show_order("55260")
    window.until(lambda: tabs.currentWidget() is payload.tree)
    tabs.setCurrentWidget(payload.compare)
    window.show_order("55261")
    window.until(lambda: "55261" in all_texts(payload.body) and not window.runtime.busy)
    assert tabs.currentWidget() is payload.compare


def test_f1_in_mappings_and_problems_opens_their_page(window: Driver) -> None:
    window.preview("55260")
    window.show_pane("events")
    window.show_pane("events")
    payload = window.events.payload
    for table in (payload.mappings.table, payload.problems):
        payload.tabs.setCurrentWidget(table if table is payload.problems else payload.mappings)
        table.setFocus()
        window.run("help")
        shown = window.dialog(HelpWindow).browser.toPlainText()
        assert shown.startswith("The mapping")
        for word in ("Lookup Translation", "Error filter", "Errors block, warnings have to be confirmed"):
            assert word in shown
        window.dialog(HelpWindow).show_page("index")
