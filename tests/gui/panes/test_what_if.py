"""What if: a copy of the mapping is edited in the real window, and the preview follows."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from core.mapping.document import Document
from gui.orders.state_line import reason_line, short_state
from gui.shell.help import HelpWindow
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, all_texts, click
from tests.support.window.editor import ORDER, Editor, answer, files_dialog, shown_json


def test_the_preview_follows_what_is_typed(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    before = window.plan(ORDER)
    events = sandbox.state()["events"]
    editor.choose("NumericValue")
    editor.write("Tax")
    reads = len(sandbox.requests())
    editor.write("Subtotal")
    plan = window.plan(ORDER)
    assert shown_json(window)["value"] == float(str(plan.events[0].value))
    assert plan.events[0].value != before.events[0].value
    assert editor.fields.result.text() == f"Result (decimal): {plan.events[0].value}"
    assert editor.fields.result.toolTip() == editor.fields.result.text()
    assert editor.fields.source.toPlainText() == "Subtotal"
    assert editor.fields.own.toPlainText() == "Total"
    assert "1 difference" in editor.pane.tools.told.text()
    assert "NumericValue" in window.view.edited.text.text()
    assert "“Total” → “Subtotal”" in window.view.edited.text.toolTip()
    assert len(sandbox.requests()) == reads, "an edit reads nothing anew"
    assert sandbox.state()["events"] == events


def test_each_key_holds_the_order_back_and_the_last_one_counts(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    with window.settled(ORDER):
        QTest.keyClicks(editor.fields.source, "1")
        assert not window.work(ORDER).sendable
        QTest.keyClicks(editor.fields.source, "2")
    row = next(row for row in window.plan(ORDER).events[0].mappings if row.destination == "NumericValue")
    assert row.source == editor.fields.source.toPlainText() == "12Total"


def test_an_error_is_told_and_marked_where_it_is_typed(editor: Editor) -> None:
    editor.choose("UniqueId")
    editor.write("return Id + Nope;")
    assert "Nope" in editor.fields.result.text()
    assert "\nWhat to do: Check the spelling." in editor.fields.result.text()
    assert editor.fields.source.marked == "Nope"
    state = editor.window.view.header.state.text()
    assert state.startswith("Blocked. "), "no card tells why while it is edited"
    assert "“Nope”" in state
    assert "`" not in state + editor.fields.result.text()
    notices = [notice.title for notice in editor.window.plan(ORDER).blocked_by]
    assert notices
    assert any("Nope" in notice for notice in notices)
    editor.window.show_pane("events")
    assert "Nope" in editor.window.view.blocked.text
    editor.window.show_pane("what_if")
    editor.write("return Id;")
    assert "Nope" not in editor.window.view.blocked.text
    assert editor.fields.source.marked == ""
    # What nothing but the edit keeps back has no card: its reason stands where the state does, here and in the list.
    state_of = editor.window.view.header.state
    assert state_of.text() == "Being tried out. The mapping was edited here. Nothing was written."
    assert state_of.property("tone") == "accent", "nothing is wrong with the order"
    assert short_state(editor.window.work(ORDER)).tone == "accent"
    assert reason_line(editor.window.work(ORDER)).startswith("The mapping was edited here")
    model = editor.window.page.works.model
    assert model.told_states == ["1 being tried out"], "as its row says"
    model.set_rows(editor.window.orders.works)
    assert model.told_states == ["1 being tried out"]


def test_a_filter_that_leaves_the_order_out_can_be_taken_back(editor: Editor) -> None:
    window = editor.window
    editor.choose("Mapping filter")
    assert "no filter" in all_texts(editor.pane.table)
    editor.write('Type == "Return"')
    assert window.work(ORDER).state == "skipped"
    assert window.plan(ORDER).events == ()
    assert editor.pane.isVisible()
    assert editor.fields.result.text().startswith("Left out")
    plan = editor.planned(lambda: click(editor.fields.back))
    assert plan.ready
    assert plan.events
    assert not window.view.edited.isVisible()


def test_kind_default_and_destination_can_be_edited(editor: Editor) -> None:
    editor.choose("Example event field")
    fields = editor.fields
    editor.retype("Field")
    editor.write("Gift Paper")
    editor.planned(lambda: QTest.keyClicks(fields.default, "none"))

    def rename() -> None:
        fields.destination.selectAll()
        QTest.keyClicks(fields.destination, "Gift/~note")

    editor.planned(rename)
    assert shown_json(editor.window)["properties"]["Gift/~note"] == "none"
    assert "default value" in fields.result.text()


def test_a_mapping_is_added_and_removed(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.planned(lambda: click(editor.pane.tools.add))
    editor.choose("New property")
    editor.write("سلام 😀")
    assert shown_json(editor.window)["properties"]["New property"] == "سلام 😀"
    plan = editor.planned(lambda: click(editor.fields.remove))
    assert plan.collection is not None
    assert not plan.collection.edited
    editor.choose("ProfileId")
    plan = editor.planned(lambda: click(editor.fields.remove))
    assert "missing / not complete" in plan.blocked_by[0].title
    removed = editor.choose("ProfileId")
    assert removed.change == "removed"
    plan = editor.planned(lambda: click(editor.fields.back))
    assert plan.events
    assert plan.events[0].mappings
    assert any(row.destination == "ProfileId" for row in plan.events[0].mappings)


def test_only_what_differs_can_be_listed(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.write("Subtotal")
    editor.pane.tools.only.setChecked(True)
    collection = editor.pane.model.rows[0].collection
    assert [part.name for part in editor.pane.model.rows] == [collection, "NumericValue"]
    editor.pane.tools.only.setChecked(False)
    assert len(editor.pane.model.rows) > 10
    assert editor.pane.part is not None
    assert editor.pane.part.name == "NumericValue"


def test_a_table_of_a_lookup_translation_is_written_in_lines(editor: Editor) -> None:
    editor.choose("Example event field")
    editor.retype("Lookup Translation")
    editor.write("Type")
    editor.planned(lambda: editor.fields.rows.setPlainText("order = O\n* = other"))
    assert shown_json(editor.window)["properties"]["Example event field"] == "O"


def test_an_edited_mapping_is_sent_only_after_saying_so(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    view = window.view
    assert not view.foot.send.isEnabled()
    assert "edited" in view.foot.send.toolTip()
    assert "Being tried out" in view.header.state.text()
    plan = editor.planned(lambda: view.edited.allow.setChecked(True))
    assert plan.ready
    editor.choose("NumericValue")
    editor.retype("Dynamic Formula")
    editor.write("Total - 1")
    assert not window.work(ORDER).sendable, "an edit takes the word back"
    plan = editor.planned(lambda: view.edited.allow.setChecked(True))
    dialog = window.confirm_send(ORDER)
    [warning] = [text for text in dialog.facts.warnings if "edited here" in text]
    assert "Total - 1" in warning
    assert not dialog.send.isEnabled()
    dialog.confirmed.setChecked(True)
    with window.settled(ORDER):
        click(dialog.send)
    window.until(lambda: not window.orders.sending)
    assert window.work(ORDER).state == "recorded"
    sent = [event for event in sandbox.state()["events"] if event["unique_id"] == ORDER]
    assert [str(event["value"]) for event in sent] == [str(plan.events[0].value)]
    window.show_pane("history")
    history = window.history
    window.until(lambda: bool(history.model.rows))
    history.table.selectRow(0)
    assert "Total - 1" in history.edited.toPlainText()


def test_the_edit_stays_with_its_order(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    window.preview("55261")
    assert not editor.pane.model.rows
    assert not window.view.edited.isVisible()
    assert not window.plan("55261").collection.edited  # type: ignore[union-attr]
    window.run("options_to_all")
    window.until(lambda: not any(work.busy for work in window.orders.works))
    window.show_order(ORDER)
    assert editor.choose("NumericValue").source == "Subtotal"
    assert window.plan(ORDER).collection.edited  # type: ignore[union-attr]
    with window.settled(ORDER):
        window.run("preview")
    assert window.plan(ORDER).collection.edited, "a new preview keeps the edit"  # type: ignore[union-attr]
    editor.choose("NumericValue")
    editor.write("Total")
    assert window.work(ORDER).state == "ready"
    assert window.work(ORDER).options.collection is None


def test_the_copy_can_be_given_up(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    click(window.view.edited.own)
    answer(window, "Keep them")
    assert editor.pane.part is not None
    with window.settled(ORDER):
        click(window.view.edited.own)
        answer(window, "Discard them")
    assert window.work(ORDER).state == "ready"
    assert not editor.pane.model.rows
    assert editor.pane.start.begin.isVisible()


def test_export_and_import_keep_every_field(editor: Editor, tmp_path: Path) -> None:
    window, file = editor.window, tmp_path / "copy.json"
    editor.choose("NumericValue")
    editor.write("Subtotal")
    assert window.what_if_presenter.unsaved == (ORDER,)
    with window.qtbot.waitSignal(window.what_if_presenter.exported):
        click(editor.pane.tools.save)
        files_dialog(window, file)
    assert not window.what_if_presenter.unsaved
    assert window.window.may_close(), "nothing is lost that was exported"
    saved = Document.from_file(file)
    [mapping] = [m for m in saved.parents[0].mappings if m.destination_field == "NumericValue"]
    assert mapping.source_value == "Subtotal"
    own = editor.pane._editing.own
    assert {**saved.raw[0], "mappings": 0} == {**own.raw[0], "mappings": 0}
    with window.settled(ORDER):
        click(window.view.edited.own)
    editor.begin()
    with window.settled(ORDER):
        click(editor.pane.tools.load)
        files_dialog(window, file)
    plan = window.plan(ORDER)
    assert plan.collection is not None
    assert [change.destination for change in plan.collection.changes] == ["NumericValue"]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"x"', b"\x00\xff", b'{"name": "x"}'])
def test_a_file_that_is_no_mapping_is_refused_and_the_copy_stays(
    editor: Editor, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "wrong.json"
    file.write_bytes(content)
    before = editor.pane._editing
    click(editor.pane.tools.load)
    files_dialog(editor.window, file)
    editor.window.until(lambda: bool(editor.pane.banner.text))
    assert str(file) in editor.pane.banner.text
    assert editor.pane._editing is before


def test_the_defaults_can_be_tried(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.write("Subtotal")
    click(editor.pane.tools.defaults)
    with editor.window.settled(ORDER):
        answer(editor.window, "Replace them")
    plan = editor.window.plan(ORDER)
    built_in = Document.built_in().parents[0].mappings
    assert [row.source for row in plan.events[0].mappings] == [each.source_value for each in built_in]
    assert editor.choose("NumericValue").source == "Total"


def test_a_mapping_that_cannot_be_read_says_so_and_can_be_tried_again(
    window: Driver, sandbox: RunningSandbox
) -> None:
    window.preview(ORDER)
    editor = Editor(window)
    sandbox.fault("status:403", "MappingCollections")
    window.run("edit_mapping")
    window.until(lambda: bool(editor.pane.banner.text))
    assert not editor.pane.model.rows
    assert "What to do" in editor.pane.banner.text
    click(editor.pane.start.begin)
    window.until(lambda: bool(editor.pane.model.rows))
    assert not editor.pane.banner.text


def test_without_an_answer_the_copy_of_earlier_is_edited(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview(ORDER)
    sandbox.fault("status:500", "MappingCollections", times=20)
    editor = Editor(window)
    editor.begin()
    editor.choose("NumericValue")
    editor.write("Subtotal")
    source = window.plan(ORDER).collection
    assert source is not None
    assert (source.cached, source.edited) == (True, True)


def test_what_the_subscriber_has_follows_the_size_of_the_text(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.write("Subtotal")
    before = editor.fields.own.fontInfo().pixelSize()
    editor.window.run("larger")
    editor.window.until(lambda: editor.fields.own.fontInfo().pixelSize() > before)
    assert editor.fields.own.fontInfo().fixedPitch() == editor.fields.source.fontInfo().fixedPitch()


def test_closing_asks_before_edits_are_lost(editor: Editor, monkeypatch: pytest.MonkeyPatch) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    asked: list[str] = []

    def answer_with(button: str) -> None:
        def run(box: QMessageBox) -> int:
            asked.append(box.text())
            found = next(each for each in box.buttons() if each.text().replace("&", "") == button)
            monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: found)
            return 0

        monkeypatch.setattr(QMessageBox, "exec", run)

    answer_with("Keep them")
    window.window.close()
    assert window.window.isVisible()
    window.run("clear_list")
    assert window.orders.works
    assert asked == ["The mapping of 1 order was edited and not exported."] * 2
    answer_with("Discard them")
    window.run("clear_list")
    assert window.orders.works == ()
    assert window.what_if_presenter.unsaved == ()


def test_f1_opens_the_page_of_what_if(editor: Editor) -> None:
    editor.fields.source.setFocus()
    editor.window.run("help")
    assert editor.window.dialog(HelpWindow).browser.toPlainText().startswith("What if")


def test_the_editor_is_reached_from_a_mapping_and_from_the_keyboard(window: Driver) -> None:
    window.preview(ORDER)
    editor = Editor(window)
    table = window.events.payload.mappings.table
    names = [row.destination for row in window.events.payload.mappings.model.rows]
    table.selectRow(names.index("MetricName"))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    window.until(lambda: bool(editor.pane.model.rows))
    assert editor.pane.part is not None
    assert editor.pane.part.name == "MetricName"
    assert window.view.tabs.currentWidget() is editor.pane


def test_the_names_of_fields_are_offered(editor: Editor) -> None:
    """Nobody knows them by heart: while one is typed, by Ctrl+Space, and by the button above the source."""
    source = editor.fields.source
    completion = source.completion
    popup = completion.completer.popup()
    assert popup is not None
    editor.choose("NumericValue")
    assert editor.fields.fields.isVisible()
    editor.write("sub")
    assert popup.isVisible()
    with editor.window.settled(ORDER):
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert source.toPlainText() == "Subtotal"
    assert not popup.isVisible()
    click(editor.fields.fields)
    assert popup.isVisible()
    model = completion.completer.completionModel()
    offered = {model.index(row, 0).data() for row in range(model.rowCount())}
    assert {"EmailAddress", "TransactionNumber", "CreatedDateTime"} <= offered
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert source.toPlainText() == "Subtotal"
    # What came up by itself takes no Return that is meant for the text.
    editor.choose("EventProperties")
    source.setFocus()
    source.selectAll()
    with editor.window.settled(ORDER):
        QTest.keyClicks(source, "tot")
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Return)
    assert source.toPlainText() == "tot\n"
    # Of a line: its own fields, and those of its order.
    editor.choose("UniqueId", 1)
    assert {"Sku", "ExtendedPrice", "parent.EmailAddress"} <= set(completion.names)
    # A text has none.
    editor.choose("MetricName")
    assert completion.names == []
    assert not editor.fields.fields.isVisible()
