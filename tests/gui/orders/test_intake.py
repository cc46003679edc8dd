"""The one field in the real window: typed, pasted, dropped; a table asks for its column. And the list below it."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.sandbox import stories
from gui.kit.question import Question
from gui.orders.lists.column_dialog import ColumnDialog
from gui.orders.page.confirm_send import ConfirmSend
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click, press

STORIES = {story.story: story.id for story in stories()}


def listed(window: Driver) -> list[str]:
    return [work.transaction_id for work in window.orders.works]


def drop(window: Driver, path: Path) -> None:
    """Drop a file onto the left side, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    side, buttons = window.page.side, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(
        side.rect().center(), Qt.DropAction.CopyAction, data, buttons, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(side, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(
        side,
        QDropEvent(
            QPointF(side.rect().center()),
            Qt.DropAction.CopyAction,
            data,
            buttons,
            Qt.KeyboardModifier.NoModifier,
        ),
    )


def test_typed_pasted_and_dropped(window: Driver, sandbox: RunningSandbox, tmp_path: Path) -> None:
    field = window.page.ids
    window.page.side.show_face("recent")
    with window.settled("55260", "55261"):
        QTest.keyClicks(field.edit, "55260")
        press(field.edit, Qt.Key.Key_Return)
        assert field.edit.toPlainText() == "", "Return clears the field"
        assert window.page.side.face == "works"
        assert window.page.works.table.current == "55260"
        QTest.keyClicks(field.edit, "55261")
        press(field.edit, Qt.Key.Key_Return)
    assert listed(window) == ["55260", "55261"], "the next one isn't glued to the last"

    # A block: what is refused stays, marked, with its lines; once each.
    field.edit.setPlainText("55260\n1,234\n55261\n٥٥٢٦٠\n1,234")
    with window.settled("55260", "55261"):
        press(field.edit, Qt.Key.Key_Return)
    assert field.edit.toPlainText() == "1,234\n٥٥٢٦٠\n"
    assert len(field.edit.extraSelections()) == 2
    said = field.message.text().splitlines()
    assert [line.partition(":")[0] for line in said] == ["Lines 2, 5", "Line 4"]
    QTest.keyClicks(field.edit, "5")
    assert field.message.text(), "what is said of them stays while they are put right"
    field.edit.clear()
    assert field.message.isHidden()

    # A table is pasted: no number of another column becomes an order.
    window.until(lambda: not window.runtime.busy)
    field.edit.setPlainText("Qty\tPhone\tOrder\n3\t5551234\tSO-10042\n55262\t55263\tSO-10043")
    press(field.edit, Qt.Key.Key_Return)
    dialog = window.dialog(ColumnDialog)
    assert (dialog.column.currentText(), dialog.take.text()) == ("C: Order", "&Preview 2 orders")
    assert "never become orders" in all_texts(dialog)
    dialog.column.setCurrentIndex(0)
    assert not dialog.take.isEnabled()
    dialog.reject()
    assert field.edit.toPlainText(), "what was pasted is still there"
    assert listed(window) == ["55260", "55261"]

    # A file is dropped, with forty lines that are no orders.
    path = tmp_path / "export.csv"
    rows = ["Transaction ID,Qty", f"{STORIES['wrong-link']},55262", *(f"no-{n},55263" for n in range(40))]
    path.write_text("\n".join(rows), "utf-8")
    drop(window, path)
    window.until(lambda: any(each.isVisible() for each in window.window.findChildren(ColumnDialog)))
    dialog = next(each for each in window.window.findChildren(ColumnDialog) if each.isVisible())
    assert dialog.refused.text().count("is not a transaction ID") == 40
    assert dialog.refused.text().startswith("Line 3: “no-0”")
    with window.settled(STORIES["wrong-link"]):
        click(dialog.take)
    assert listed(window) == ["55260", "55261", STORIES["wrong-link"]]
    assert "Line 42: “no-39”" in field.message.text()

    # Of a long one the column is taken while the window goes on.
    path.write_text("\n".join(["Transaction ID,Qty", *(f"{70_000 + n},1" for n in range(3_000))]), "utf-8")
    drop(window, path)
    window.until(lambda: any(each.isVisible() for each in window.window.findChildren(ColumnDialog)))
    dialog = next(each for each in window.window.findChildren(ColumnDialog) if each.isVisible())
    window.until(lambda: dialog.take.text() == "&Preview 3000 orders")
    dialog.heading.setChecked(False)
    shown = (dialog.says.text(), dialog.take.isEnabled())
    assert shown == ("Reading the column…", False), "what was taken is of another choice"
    dialog.reject()
    path.write_bytes(b"PK\x03\x04nonsense")
    drop(window, path)
    window.until(lambda: "can't be read" in field.message.text())
    assert sandbox.writes() == []


def test_the_list_is_sent_from_cleared_and_brought_back(window: Driver, sandbox: RunningSandbox) -> None:
    ids = ("55260", STORIES["email-match"], STORIES["wrong-link"], "55263")
    window.preview(*ids)
    works = window.page.works
    works.table.choose(ids[1])
    assert window.view.work is not None
    assert window.view.work.transaction_id == ids[1], "what is chosen is shown"
    # Several are taken off by Delete, and come back in their places.
    works.table.selectAll()
    press(works.table, Qt.Key.Key_Delete)
    assert listed(window) == []
    assert window.page.right.currentIndex() == 0
    assert not works.removed.isHidden()
    window.run("undo_remove")
    assert listed(window) == list(ids)
    assert [work.state for work in window.orders.works][:3] == ["ready", "ready", "blocked"]
    assert works.removed.isHidden()
    works.table.choose(ids[2])
    window.run("remove")
    with window.settled("55262"):
        window.type_ids("55262")
    assert works.removed.isHidden(), "something else was done"
    window.run("undo_remove")
    assert listed(window) == [*ids, "55262"]
    # Of several that are chosen, those that are ready are sent.
    window.show_order(ids[0])
    works.table.selectAll()
    assert works.send_all.text().startswith("Send ")
    works.table.choose(ids[0])
    works.send_requested.emit((ids[0], ids[2]))
    dialog = window.dialog(ConfirmSend)
    dialog.confirmed.setChecked(True)
    with window.settled(ids[0]):
        dialog.accept()
    assert window.work(ids[0]).state == "recorded"
    assert {e["unique_id"] for e in sandbox.events()} >= {"55260", "901"}
    # What was being planned when it was taken off is planned anew when it comes back.
    sandbox.fault("slow:400", "/transactions/55264", times=3)
    window.type_ids("55264")
    window.run("clear_list")
    assert listed(window) == []
    with window.settled("55264"):
        window.run("undo_remove")
    assert len(listed(window)) == 6
    window.run("open_demo")
    question = window.dialog(Question)
    assert question.text() == "Open the demo and remove 6 orders from the list?"
    question.reject()
    assert len(listed(window)) == 6
    window.run("open_demo")
    with window.qtbot.waitSignal(window.session.target_known, timeout=TIMEOUT):
        click(window.dialog(Question).act)
    assert listed(window) == []
    window.run("undo_remove")
    assert listed(window) == [], "another connection's orders don't come back"


def test_tab_leads_from_the_field_to_its_button(window: Driver) -> None:
    field = window.page.ids
    field.edit.setFocus()
    press(field.edit, Qt.Key.Key_Tab)
    assert window.window.focusWidget() is field.button


def test_a_separator_that_is_not_certain_is_offered_and_other_lines_are_named(
    window: Driver, tmp_path: Path
) -> None:
    def dropped(text: str) -> ColumnDialog:
        path = tmp_path / "orders.csv"
        path.write_text(text, "utf-8")
        drop(window, path)
        window.until(lambda: any(each.isVisible() for each in window.window.findChildren(ColumnDialog)))
        return next(each for each in window.window.findChildren(ColumnDialog) if each.isVisible())

    dialog = dropped("Transaction ID,Note\n55261,first\n\n55262,\n55261,\n")
    assert (dialog.column.currentText(), dialog.take.text()) == ("A: Transaction ID", "&Preview 2 orders")
    assert dialog.refused.text().splitlines() == [
        "Line 5: 55261 repeated; used once",
        "Line 3: empty, skipped",
    ]
    assert not dialog.separator.isVisible(), "nothing speaks for another one"
    dialog.reject()
    window.until(lambda: not window.window.findChildren(ColumnDialog))
    dialog = dropped("55261;3,x\n55262;4,y\n")
    assert dialog.separator.isVisible()
    assert dialog.separator.currentText() == "Semicolon"
    dialog.separator.setCurrentText("Comma")
    window.until(lambda: dialog.column.itemText(1) == "Column A")
    assert dialog.table.rows[0] == ("55261;3", "x")
    dialog.separator.setCurrentText("Semicolon")
    window.until(lambda: dialog.take.text() == "&Preview 2 orders")
    with window.settled("55261", "55262"):
        click(dialog.take)
    assert listed(window) == ["55261", "55262"]


def asked_for(window: Driver, path: Path, rows: list[list[str]]) -> ColumnDialog:
    """The dialog that a workbook or a CSV of these rows opens."""
    if path.suffix == ".xlsx":
        book = openpyxl.Workbook()
        for row in rows:
            book.worksheets[0].append([int(cell) if cell.isdigit() else cell for cell in row])
        book.save(path)
    else:
        path.write_text("\n".join(",".join(row) for row in rows), "utf-8")
    drop(window, path)
    window.until(lambda: any(each.isVisible() for each in window.window.findChildren(ColumnDialog)))
    return next(each for each in window.window.findChildren(ColumnDialog) if each.isVisible())


EXPORT = [["Row", "Order ID", "Phone"], *([str(n), str(55_260 + n), f"1617555010{n}"] for n in range(3))]


@pytest.mark.parametrize("name", ["export.csv", "export.xlsx"])
def test_ids_below_order_id_are_taken_as_ids_where_the_listed_orders_tell_so(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path, name: str
) -> None:
    window.run("recent")
    window.until(lambda: len(window.page.recent.model.rows) > 10)
    dialog = asked_for(window, tmp_path / name, EXPORT)
    assert dialog.column.currentText() == "B: Order ID"
    assert dialog.holds.currentText() == "iPaaS.com transaction IDs"
    with window.settled("55260", "55261", "55262"):
        click(dialog.take)
    assert listed(window) == ["55260", "55261", "55262"]
    assert sandbox.writes() == []


def test_what_may_be_ids_or_numbers_is_asked_for_and_can_be_put_right_afterwards(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    field = window.page.ids
    window.page.recent.model.set_rows(())
    dialog = asked_for(window, tmp_path / "export.csv", EXPORT)
    assert dialog.column.currentText() == "B: Order ID"
    assert (dialog.holds.currentText(), dialog.take.isEnabled()) == ("Choose what it contains", False)
    assert "Choose what the column contains" in dialog.says.text()
    window.until(dialog.holds.hasFocus)
    dialog.holds.setCurrentText("Order numbers")
    dialog.column.setCurrentText("A: Row")
    dialog.column.setCurrentText("B: Order ID")
    assert dialog.holds.currentText() == "Order numbers", "what was said stays"
    click(dialog.take)
    window.until(lambda: field.as_ids.isVisible())
    said = field.message.text()
    assert said.count("was found") == 1
    assert (
        "No order was found for these 3 values: 55260, 55261, 55262. Checked iPaaS.com's search by order"
        in said
    )
    assert "…" not in said
    assert listed(window) == [], "nothing is previewed by itself"
    assert "may be transaction IDs" in field.may_be_ids.text()
    with window.settled("55260", "55261", "55262"):
        click(field.as_ids)
    assert listed(window) == ["55260", "55261", "55262"]
    assert not field.as_ids.isVisible()
    assert field.edit.toPlainText() == ""
    assert field.message.isHidden()
    assert sandbox.writes() == []


def test_order_numbers_that_were_not_found_are_no_ids(window: Driver, tmp_path: Path) -> None:
    field = window.page.ids
    rows = [["Order number", "Qty"], ["SO-10042", "1"], ["55261", "2"], ["SO-99", "3"]]
    dialog = asked_for(window, tmp_path / "export.csv", rows)
    with window.settled("55260"):
        click(dialog.take)
    window.until(field.looking.isHidden)
    assert "55261" in field.message.text()
    assert not field.as_ids.isVisible(), "the others of the column are order numbers"


def test_what_was_not_found_stands_in_the_field_again_chosen(window: Driver) -> None:
    field = window.page.ids
    QTest.keyClicks(field.edit, "SO-99042")
    press(field.edit, Qt.Key.Key_Return)
    window.until(lambda: "SO-99042" in field.message.text())
    assert field.edit.textCursor().selectedText() == "SO-99042"
    assert not field.message.isHidden()
    with window.settled("55260"):
        QTest.keyClicks(field.edit, "55260")
        assert field.edit.toPlainText() == "55260", "typing takes its place"
        press(field.edit, Qt.Key.Key_Return)
    assert field.edit.toPlainText() == ""


def test_that_orders_were_taken_off_is_said_until_something_else_is_done(window: Driver) -> None:
    works, view = window.page.works, window.view
    window.preview("55260", "55261", "55262")

    def take_off() -> None:
        works.table.choose("55262")
        window.run("remove")
        assert not works.removed.isHidden()

    take_off()
    click(works.undo)
    assert works.removed.isHidden()
    take_off()
    works.table.choose("55260")
    assert not works.removed.isHidden(), "to look at another one is nothing done"
    with window.settled("55260"):
        view.options.backfill.setChecked(True)
    assert works.removed.isHidden()
    assert window.orders.can_undo, "it can still be had back"
    click(works.undo)
    window.run("undo_remove")
    take_off()
    window.show_order("55260")
    window.send("55260")
    assert works.removed.isHidden()


def test_what_was_entered_at_once_is_alike_though_a_part_was_looked_for(window: Driver) -> None:
    """An ID is previewed at once, an order number when it is found: none of them was there before."""
    with window.settled("55260", "55261", "55262"):
        window.type_ids("55260\nSO-10043\nSO-10044")
    window.until(lambda: not window.runtime.busy)
    window.page.works.send_all_requested.emit()
    dialog = window.dialog(ConfirmSend)
    assert len(dialog.chosen) == 3
    assert "on the list before" not in all_texts(dialog)
    dialog.reject()


def test_a_send_of_all_names_what_was_on_the_list_before(window: Driver) -> None:
    window.preview("55260")
    window.preview("55261", "55262")
    window.page.works.send_all_requested.emit()
    dialog = window.dialog(ConfirmSend)
    (note,) = [text for text in all_texts(dialog).splitlines() if "on the list before" in text]
    assert "SO-10042 (55260)" in note
    assert "55261" not in note
    assert dialog.choice is not None
    dialog.choice.choose("55260", on=False)
    assert [plan.transaction_id for plan in dialog.chosen] == ["55261", "55262"]
    dialog.reject()
