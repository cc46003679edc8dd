"""Edits of a mapping at odd moments: in the middle of a plan, of a send, of another edit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.mapping.edit import changed
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click, press, turn_wheel
from tests.support.window.editor import (
    ORDER,
    Editor,
    answer,
    click_where,
    editing,
    files_dialog,
    own_raw,
    sent_now,
    take,
)

# What was read, and when --------------------------------------------------------------------------


def test_what_was_read_before_a_send_is_not_used_after_it(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    editor.write("Total")
    assert window.work(ORDER).state == "ready", "planned by what was remembered, and sendable"
    sent_now(window)
    window.show_pane("what_if")
    editor.choose("NumericValue")
    editor.write("Subtotal")
    editor.write("Total")
    plan = window.plan(ORDER)
    assert [event.already_recorded is not None for event in plan.events] == [True] * 4


def test_options_that_wait_behind_other_orders_count_for_the_next_edit(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    sandbox.fault("slow:1500", "/Transaction", times=20)
    window.type_ids("55261, 55262, 55263, 55264")
    window.show_order(ORDER)
    window.view.options.backfill.setChecked(True)
    assert window.work(ORDER).state == "waiting"
    window.show_pane("what_if")
    editor.write("Total")
    work = window.work(ORDER)
    assert work.options.backfill
    assert work.plan is not None
    assert work.plan.options.backfill, "what is shown as chosen is what would be sent"
    window.until(lambda: not any(each.busy for each in window.orders.works))


def test_a_preview_again_that_waits_is_not_lost_to_an_edit(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    sandbox.fault("slow:1500", "/Transaction", times=20)
    window.type_ids("55261, 55262, 55263, 55264")
    window.show_order(ORDER)
    window.run("preview")
    assert window.work(ORDER).state == "waiting"
    began = window.plan(ORDER).made_at
    assert began is not None
    window.show_pane("what_if")
    editor.write("Total")
    made_at = window.plan(ORDER).made_at
    assert made_at is not None
    assert made_at > began
    window.until(lambda: not any(each.busy for each in window.orders.works))


# While it is sent ---------------------------------------------------------------------------------


def test_nothing_can_be_typed_while_the_order_waits_to_be_sent(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    others = ["55261", "55263"]
    window.preview(*others)
    sandbox.fault("slow:1000", "/api/", times=50)
    plans = tuple(window.plan(each) for each in (*others, ORDER))
    window.show_order(ORDER)
    window.show_pane("what_if")
    window.orders.send(plans)
    assert window.work(ORDER).state == "waiting"
    source = editor.fields.source.source
    QTest.keyClicks(editor.fields.source, "x")
    assert editor.fields.source.source == source
    assert not editor.pane.tools.add.isEnabled()
    assert not editor.pane.tools.load.isEnabled()
    assert editor.pane.tools.save.isEnabled()
    assert "Being sent" in editor.pane.tools.told.text()
    assert not window.view.edited.isEnabled() or window.view.edited.isHidden()
    window.orders.stop(ORDER)
    assert window.work(ORDER).state == "ready"
    assert "no difference" in editor.pane.tools.told.text()
    editor.write("Subtotal")
    window.orders.stop_all()
    window.until(lambda: not window.orders.sending)


def test_an_edit_that_comes_while_it_is_sent_is_refused_aloud(
    editor: Editor, sandbox: RunningSandbox
) -> None:
    window = editor.window
    sandbox.fault("slow:1000", "/api/", times=50)
    window.orders.send((window.plan(ORDER),))
    presenter = window.what_if_presenter
    before = presenter.editing(ORDER)
    presenter.edit(ORDER, lambda document: changed(document, "/0/mappings/0", source_value="null"))
    assert presenter.editing(ORDER) is before
    assert "being sent" in editor.pane.banner.text
    assert "What to do" in editor.pane.banner.text
    window.orders.stop_all()
    window.until(lambda: not window.orders.sending)


# Clicks and keys that are meant for one part ------------------------------------------------------


def test_a_second_click_on_remove_or_take_back_is_for_nothing_else(editor: Editor) -> None:
    pane = editor.pane
    editor.choose("MetricName")
    click_where(editor.fields.remove)
    assert pane.part is not None
    assert (pane.part.name, pane.part.change) == ("MetricName", "removed")
    place = editor.fields.back.geometry()
    click_where(editor.fields.remove)
    assert len(editing(editor).changes) == 1
    click_where(editor.fields.back)
    assert pane.part.name == "MetricName"
    assert pane.part.change == ""
    assert not editing(editor).changes
    assert editing(editor).edited.raw == editing(editor).own.raw, "at its old place"
    assert editor.fields.back.geometry() == place
    click(editor.pane.tools.add)
    assert pane.part.name == "New property"
    click_where(editor.fields.remove)
    assert pane.part.sort == "collection"
    click_where(editor.fields.remove)
    assert not editing(editor).changes


def test_what_is_added_is_chosen_and_can_be_typed_over(editor: Editor) -> None:
    editor.choose("UniqueId")
    click(editor.pane.tools.add)
    assert editor.pane.part is not None
    assert editor.pane.part.change == "added"
    assert editor.window.window.focusWidget() is editor.fields.destination
    editor.planned(lambda: QTest.keyClicks(editor.fields.destination, "Gift"))
    assert editor.pane.part.name == "Gift"
    click(editor.pane.tools.add)
    click(editor.pane.tools.add)
    names = [part.name for part in editor.pane.model.rows if part.change == "added"]
    assert names == ["Gift", "New property", "New property 2"], "behind the others, each under its own name"


def test_what_is_typed_stays_with_its_part_when_it_does_not_differ_any_more(editor: Editor) -> None:
    editor.choose("MetricName")
    editor.write("x")
    editor.choose("NumericValue")
    editor.write("Tota")
    editor.pane.tools.only.setChecked(True)
    QTest.keyClicks(editor.fields.source, "ls")
    press(editor.fields.source, Qt.Key.Key_Backspace)
    assert editor.fields.source.source == "Total", "no difference for a moment"
    QTest.keyClicks(editor.fields.source, "s")
    assert editor.pane.part is not None
    assert editor.pane.part.name == "NumericValue"
    assert [change.destination for change in editing(editor).changes] == ["MetricName", "NumericValue"]


def test_a_wheel_that_scrolls_past_changes_no_type(editor: Editor) -> None:
    editor.choose("NumericValue")
    kinds = editor.fields.type
    kinds.setFocus()
    turn_wheel(kinds, -1)
    assert kinds.currentText() == "Field"
    assert not editing(editor).changes


def test_undo_ends_at_the_part_that_is_chosen(editor: Editor) -> None:
    editor.choose("NumericValue")
    editor.write("Placed Order")
    editor.choose("MetricName")
    editor.fields.source.setFocus()
    QTest.keyClick(editor.fields.source, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor.fields.source.source == "Placed Order"
    assert [change.destination for change in editing(editor).changes] == ["NumericValue"]


def test_edits_of_the_copy_are_taken_back_one_by_one(editor: Editor) -> None:
    """A mapping that was removed, one that was added: each comes back as it was, and what is typed into one part is
    one edit.
    """
    pane, undo = editor.pane, editor.pane.tools.undo
    names = [part.name for part in pane.model.rows]
    assert not undo.isEnabled()
    editor.choose("MetricName")
    click(editor.fields.remove)
    click(pane.tools.add)
    editor.planned(lambda: QTest.keyClicks(editor.fields.destination, "Twice"))
    assert len(editing(editor).changes) == 2
    click(undo)
    assert "Twice" not in [part.name for part in pane.model.rows]
    assert len(editing(editor).changes) == 2, "it is there under the name that it was added with"
    click(undo)
    assert [change.destination for change in editing(editor).changes] == ["MetricName"]
    editor.planned(lambda: click(undo))
    assert editing(editor).changes == ()
    assert [part.name for part in pane.model.rows] == names
    assert not undo.isEnabled()
    assert editor.window.plan(ORDER).state == "ready"


# Errors -------------------------------------------------------------------------------------------


def test_a_plan_that_fails_says_so_and_the_next_key_heals_it(editor: Editor, sandbox: RunningSandbox) -> None:
    window = editor.window
    editor.choose("NumericValue")
    sandbox.fault("status:500", "/Transaction", times=50)
    editor.write("Subtotal")
    assert window.work(ORDER).state == "blocked"
    assert window.view.edited.text.text() == "Edited here"
    assert window.view.header.state.text()
    sandbox.reset()
    with window.settled(ORDER):
        QTest.keyClicks(editor.fields.source, " ")
    assert window.plan(ORDER).events
    assert "NumericValue" in window.view.edited.text.text()


def test_an_export_that_fails_says_what_and_the_next_one_takes_that_back(
    editor: Editor, tmp_path: Path
) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    blocked = tmp_path / "no-folder" / "copy.json"
    click(editor.pane.tools.save)
    files_dialog(window, blocked)
    window.until(lambda: bool(editor.pane.banner.text))
    assert str(blocked) in editor.pane.banner.text
    assert window.what_if_presenter.unsaved == (ORDER,)
    with window.qtbot.waitSignal(window.what_if_presenter.exported):
        click(editor.pane.tools.save)
        files_dialog(window, tmp_path / "copy.json")
    assert not editor.pane.banner.text
    assert not window.what_if_presenter.unsaved


def test_an_error_of_an_order_that_is_not_shown_is_told_with_its_number(
    editor: Editor, tmp_path: Path
) -> None:
    window = editor.window
    window.preview("55261")
    window.what_if_presenter.export_file(ORDER, str(tmp_path / "no-folder" / "copy.json"))
    window.until(lambda: bool(window.page.banner.text))
    assert ORDER in window.page.banner.text


def test_what_was_imported_is_not_asked_about(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    raw["mappings"][2]["source_value"] = "x"
    take(editor, tmp_path, [raw])
    assert editing(editor).changes
    assert not editor.window.what_if_presenter.unsaved
    editor.choose("NumericValue")
    editor.write("Subtotal")
    assert editor.window.what_if_presenter.unsaved == (ORDER,)


def test_an_import_asks_before_edits_are_lost(editor: Editor, tmp_path: Path) -> None:
    editor.choose("NumericValue")
    editor.write("Subtotal")
    click(editor.pane.tools.load)
    answer(editor.window, "Keep them")
    assert editing(editor).changes
    assert not editor.window.window.findChildren(QFileDialog)
    file = tmp_path / "own.json"
    file.write_bytes(editing(editor).own.to_json())
    with editor.window.settled(ORDER):
        click(editor.pane.tools.load)
        answer(editor.window, "Replace them")
        files_dialog(editor.window, file)
    assert not editing(editor).changes
    assert editor.window.work(ORDER).state == "ready"


def test_ctrl_e_leads_to_where_is_typed(window: Driver) -> None:
    window.preview(ORDER)
    made = Editor(window)
    made.begin()
    window.until(lambda: window.window.focusWidget() is made.fields.source)


def test_two_orders_are_edited_in_turn(editor: Editor) -> None:
    window = editor.window
    editor.choose("NumericValue")
    editor.write("Subtotal")
    window.preview("55261")
    made = Editor(window)
    made.begin()
    made.choose("MetricName")
    with window.settled("55261"):
        QTest.keyClicks(made.fields.source, "X")
    assert "MetricName" in window.view.edited.text.text()
    window.show_order(ORDER)
    assert "NumericValue" in window.view.edited.text.text()
    assert editor.choose("MetricName").change == ""
    window.show_pane("what_if")
    with window.settled(ORDER):
        click(window.view.edited.own)
        answer(window, "Discard them")
    assert window.what_if_presenter.unsaved == ("55261",)


def test_five_hundred_mappings_with_long_formulas_can_be_edited(editor: Editor, tmp_path: Path) -> None:
    raw = own_raw(editor)
    long = "return Id;" + " // سلام 😀 <b>x</b>\n" * 5_000
    new = {"mapping_type_name": "Dynamic Formula", "source_value": "Total", "sequence_number": 9}
    raw["mappings"] += [{**new, "destination_field": f"P{n}"} for n in range(500)]
    raw["mappings"][-1]["source_value"] = long
    take(editor, tmp_path, [raw])
    editor.choose("P499")
    with editor.window.settled(ORDER):
        QTest.keyClicks(editor.fields.source, "/")
    assert editor.pane.part is not None
    assert editor.pane.part.source == "/" + long
    tips = [editor.pane.model.index(row, 3).data(Qt.ItemDataRole.ToolTipRole) for row in range(3, 509)]
    assert all(len(tip) < 5_000 and "<b>" not in tip for tip in tips if tip)
