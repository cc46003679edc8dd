"""History and reconciliation in the real window: searched, looked at, put into the list, saved."""

from __future__ import annotations

import csv
from collections import Counter
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest

from core.reconcile.records import CAUSE_WORDS, Finding
from core.transfer.plan.plan import PlanOptions
from core.words import by_typing, say
from gui.orders.past.history_dialog import HistoryDialog
from gui.orders.past.reconcile_dialog import ReconcileDialog
from gui.orders.past.sheets import sheet_of_found
from tests.support.sandbox import RunningSandbox, order
from tests.support.window.driver import Driver, click


def test_what_was_sent_is_searched_looked_at_and_put_into_the_list(window: Driver, tmp_path: Path) -> None:
    linked, other = order("linked"), order("email-match")
    for order_id in (linked, other):
        window.preview(order_id)
        window.send(order_id)
    window.run("history")
    dialog = window.dialog(HistoryDialog)
    window.until(lambda: len(dialog.model.rows) == 2)
    advance = dialog.table.fontMetrics().horizontalAdvance
    for column in range(5):
        words = str(dialog.model.index(0, column).data()).split()
        assert dialog.table.columnWidth(column) > max(map(advance, words)), "emails are read whole"
    assert "Choose a run" in dialog.detail.placeholderText()
    number = next(run.order_number for run in dialog.model.rows if run.transaction_id == linked)
    dialog.field.setText(f"{number.lower()} recorded-nothing")
    window.until(lambda: not dialog.model.rows)
    dialog.field.setText(number.lower())
    window.until(lambda: [run.transaction_id for run in dialog.model.rows] == [linked])
    # Field by field, beside the words; what can't be read as a day is said, and not searched for.
    click(dialog.narrow)
    filters = dialog.filters
    filters.state.setCurrentIndex(filters.state.findData("failed"))
    window.until(lambda: not dialog.model.rows)
    filters.clear()
    dialog.field.clear()
    window.until(lambda: len(dialog.model.rows) == 2)
    today = f"{dialog.model.rows[0].started_at.astimezone():%Y-%m-%d}"
    filters.last.setText("2026-01-01")
    window.until(lambda: not dialog.model.rows)
    filters.last.setText("last week")
    dialog.search()
    assert filters.wrong.isVisible()
    filters.first.setText(today)
    filters.last.setText(today)
    window.until(lambda: len(dialog.model.rows) == 2)
    assert not filters.wrong.isVisible()
    filters.ticket.setText("no such ticket")
    window.until(lambda: not dialog.model.rows)
    click(dialog.narrow)
    assert not filters.chosen, "what isn't seen narrows nothing"
    window.until(lambda: len(dialog.model.rows) == 2)
    dialog.field.setText(number.lower())
    window.until(lambda: len(dialog.model.rows) == 1)
    assert dialog.again.isEnabled(), "the only one is chosen"
    window.until(lambda: f"Placed Order [{linked}]" in dialog.detail.toPlainText())
    window.run("clear_list")
    assert window.place.orders.work(linked) is None
    click(dialog.again)
    assert window.place.orders.work(linked) is not None
    assert not dialog.isVisible(), "it stood before the list"
    presenter, path = window.place.history, tmp_path / "history.csv"
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(path), masked=True)
    (row,) = csv.DictReader(path.read_text("utf-8-sig").splitlines())
    assert (row["ID"], row["Result"]) == (linked, "Recorded")
    assert "…@" in row["Email"]
    with window.qtbot.waitSignal(presenter.failed):
        presenter.save(str(tmp_path / "nowhere" / "history.csv"), masked=True)
    assert dialog.banner.text
    window.run("history")
    assert window.dialog(HistoryDialog) is dialog  # it is there once
    dialog.close()


def test_days_are_compared_and_what_is_missing_goes_into_the_list(
    sandbox: RunningSandbox, window: Driver, tmp_path: Path
) -> None:
    window.run("reconcile")
    dialog, presenter = window.dialog(ReconcileDialog), window.place.reconcile
    assert not dialog.stop.isEnabled()
    dialog.first.setDate(QDate(2026, 11, 18))
    dialog.last.setDate(QDate(2026, 11, 17))
    click(dialog.start)
    assert "is before the first" in dialog.banner.text
    for day in (dialog.last, dialog.first):
        day.setDate(QDate(2026, 12, 24))
    assert dialog.table.accessibleDescription() == "Results appear here."
    click(dialog.start)
    window.until(lambda: not presenter.running)
    assert dialog.table.accessibleDescription().startswith("No orders were placed on these days, so nothing")
    assert dialog.card.property("tone") == "warning", "no orders may be what went wrong"
    dialog.first.setDate(QDate(2026, 11, 18))
    dialog.last.setDate(QDate(2026, 11, 18))
    click(dialog.start)
    assert dialog.stop.isEnabled()
    window.until(lambda: not presenter.running)
    assert presenter.found is not None
    assert presenter.found.state == "complete"
    assert order("app-metric") in {row.transaction_id for row in dialog.model.rows}
    assert "Missing in Klaviyo: " in dialog.detail.toPlainText()
    dialog.table.selectRow(0)
    assert "What to do: " in dialog.detail.toPlainText()
    dialog.table.clearSelection()
    groups = [dialog.group.itemText(n) for n in range(dialog.group.count())]
    # A kind as a whole, and each of its causes.
    whole = next(n for n, group in enumerate(groups) if group.startswith("Missing in Klaviyo ("))
    dialog.group.setCurrentIndex(whole)
    dialog.group.activated.emit(whole)
    kinds = Counter(each.kind for each in presenter.told if isinstance(each, Finding))
    shown = [each.kind for each in dialog.model.rows if isinstance(each, Finding)]
    assert shown == ["missing"] * kinds["missing"]
    assert groups[whole].endswith(f"({kinds['missing']})")
    group = next(n for n, group in enumerate(groups) if group.startswith("Missing in Klaviyo: "))
    assert group == whole + 1
    dialog.group.setCurrentIndex(group)
    dialog.group.activated.emit(group)
    missing = {row.transaction_id for row in dialog.model.rows}
    assert len(missing) < kinds["missing"]
    assert missing
    assert order("app-metric") not in missing
    click(dialog.take)
    works = {work.transaction_id: work for work in window.place.orders.works}
    assert missing == set(works)
    assert all(work.options.event_time == "order" and work.options.backfill for work in works.values())
    # As a batch they have the same choice, for all of them.
    batches = window.place.batches
    click(dialog.batch)
    window.until(lambda: batches.view.stage == "asking")
    assert batches.view.options == PlanOptions(event_time="order", backfill=True)
    assert batches.view.counts == {"waiting": len(missing)}
    path = tmp_path / "found.csv"
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(path), masked=True)
    rows = list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == len(presenter.told)
    assert {row["ID"] for row in rows if row["What"] == "Missing in Klaviyo"} > missing
    assert not any(word in value for row in rows for value in row.values() for word in ("--", "resend-desk"))
    assert sandbox.writes() == []
    dialog.close()


def test_rows_for_a_spreadsheet_speak_the_window_s_language(german: None) -> None:
    found = Finding(
        kind="other_value", transaction_id="55282", event_id="ev1", detail=say("No cause found here."),
        since="2026-11-18T15:00:00-05:00", cause="order_cancelled", ours=Decimal("109.50"), klaviyo=Decimal("1119.00"),
        hint=say("Correct the order{terminal}.", terminal=by_typing("resend-desk compensate 55282")),
    )  # fmt: skip
    (heading, row) = (list(map(str, each)) for each in sheet_of_found([found], str))
    told = dict(zip(heading, row, strict=True))
    assert told["Was"] == "Anderer Wert in Klaviyo"
    assert (told["Wert der Bestellung"], told["Wert in Klaviyo"]) == ("109,50", "1.119,00")
    assert told["Seit"].startswith("18.11.2026 ")
    assert "resend-desk" not in told["Was tun"]
    assert "Order" not in told["Warum"]


def test_a_batch_takes_each_order_that_nothing_is_said_to_speak_against(window: Driver) -> None:
    """Orders without an email, and lines of orders that Klaviyo has otherwise, were in that group once."""
    window.run("reconcile")
    dialog, presenter = window.dialog(ReconcileDialog), window.place.reconcile
    dialog.first.setDate(QDate(2026, 11, 1))
    dialog.last.setDate(QDate(2026, 11, 18))
    click(dialog.start)
    window.until(lambda: not presenter.running)
    missing = [each for each in presenter.told if isinstance(each, Finding) and each.kind == "missing"]
    causes = {finding.transaction_id: finding.cause for finding in missing}
    assert causes[order("no-email")] == "no_email"
    assert causes[order("recorded-differently")] == "there_otherwise"
    assert causes[order("recorded-elsewhere")] == "there_otherwise"
    group = next(
        n for n in range(dialog.group.count()) if CAUSE_WORDS["not_sent"] in dialog.group.itemText(n)
    )
    dialog.group.setCurrentIndex(group)
    dialog.group.activated.emit(group)
    promised = {row.transaction_id for row in dialog.model.rows}
    assert len(promised) > 5
    batches = window.place.batches
    click(dialog.batch)
    window.until(lambda: batches.view.stage == "asking")
    plan = batches.view.plan
    assert plan is not None
    assert plan.causes == ()
    assert plan.sendable == len(promised)
    dialog.close()


def test_a_batch_is_made_of_what_can_be_sent(window: Driver) -> None:
    """A deleted order is found, and can be looked at."""
    window.run("reconcile")
    dialog, presenter = window.dialog(ReconcileDialog), window.place.reconcile
    dialog.first.setDate(QDate(2026, 11, 18))
    dialog.last.setDate(QDate(2026, 11, 19))
    click(dialog.start)
    window.until(lambda: not presenter.running)
    found, told = presenter.found, {each.transaction_id for each in presenter.told}
    assert found is not None
    assert order("deleted") in told
    assert len(told - {None}) == found.with_findings + 1
    assert f"all {found.with_findings} orders" in dialog.batch.text().replace("&", "")
    dialog.close()


def test_the_days_are_those_of_what_the_table_shows(window: Driver, tmp_path: Path) -> None:
    """What is grey says why; what was saved isn't said of something else."""
    window.run("reconcile")
    dialog, presenter = window.dialog(ReconcileDialog), window.place.reconcile
    dialog.first.setDate(QDate(2026, 11, 17))
    dialog.last.setDate(QDate(2026, 11, 18))
    grey = {
        dialog.stop: "No comparison",
        dialog.take: "There are no orders",
        dialog.export: "There are no res",
    }
    for button, why in grey.items():
        assert (button.isEnabled(), button.toolTip()[: len(why)]) == (False, why)
    click(dialog.start)
    assert not dialog.start.isEnabled()
    assert "Wait until" in dialog.start.toolTip()
    window.until(lambda: not presenter.running)
    for button in (dialog.start, dialog.take, dialog.export):
        assert button.isEnabled()
        assert not button.toolTip().startswith(("There are", "Wait"))
    with window.qtbot.waitSignal(presenter.saved):
        presenter.save(str(tmp_path / "r.csv"), masked=True)
    assert dialog.said.text().startswith("Saved: ")
    dialog.unmasked.setChecked(True)
    assert not dialog.said.text()
    found = {row.transaction_id for row in dialog.model.rows}
    dialog.close()
    window.until(lambda: not window.window.findChildren(ReconcileDialog))
    window.run("reconcile")
    again = window.dialog(ReconcileDialog)
    assert {row.transaction_id for row in again.model.rows} == found
    assert (again.first.date(), again.last.date()) == (QDate(2026, 11, 17), QDate(2026, 11, 18))
    again.close()


TYPED = ("20261101", "2026-11-01", "1.11.2026", "01.11.26", "1 November 2026")


def typed_days(window: Driver, *typed: str) -> list[str]:
    """What Reconcile's first day becomes by each of these, typed by keys where Tab has led, and read by Tab."""
    window.run("reconcile")
    dialog = window.dialog(ReconcileDialog)
    dialog.activateWindow()
    window.until(dialog.isActiveWindow)
    found = []
    for text in typed:
        dialog.first.setDate(QDate(2026, 11, 27))
        dialog.last.setFocus()
        dialog.first.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClicks(dialog.first, text)
        dialog.last.setFocus(Qt.FocusReason.TabFocusReason)
        assert dialog.wrong.isHidden() == dialog.first.is_read
        found.append(dialog.first.date().toString("yyyy-MM-dd") if dialog.first.is_read else "")
    # What can't be read stays there, is said, and isn't taken for the day before.
    dialog.first.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(dialog.first, "2026-13-40")
    QTest.keyClick(dialog.first, Qt.Key.Key_Return)
    dialog.last.setFocus()
    click(dialog.start)
    assert not window.place.reconcile.running
    assert (dialog.first.text(), dialog.wrong.isVisible()) == ("2026-13-40", True)
    dialog.first.selectAll()
    QTest.keyClick(dialog.first, Qt.Key.Key_Delete)
    QTest.keyClicks(dialog.first, typed[0])
    QTest.keyClick(dialog.first, Qt.Key.Key_Up)
    assert dialog.wrong.isHidden()
    assert dialog.first.date() > QDate(2026, 11, 1), "the arrows go on from what was typed"
    dialog.close()
    return found


def test_a_day_is_read_as_it_is_typed(window: Driver) -> None:
    assert typed_days(window, *TYPED) == ["2026-11-01"] * len(TYPED)


def test_a_day_is_read_as_it_is_typed_in_german(german: None, window: Driver) -> None:
    assert typed_days(window, *TYPED, "01112026") == ["2026-11-01"] * (len(TYPED) + 1)


def test_days_are_written_and_read_as_the_language_writes_them(german: None, window: Driver) -> None:
    window.run("reconcile")
    dialog = window.dialog(ReconcileDialog)
    dialog.first.setDate(QDate(2026, 11, 18))
    assert dialog.first.text() == "18.11.2026"
    dialog.close()
    window.run("history")
    history = window.dialog(HistoryDialog)
    click(history.narrow)
    filters = history.filters
    assert filters.first.placeholderText() == "03.05.2026"
    for day in ("18.11.2026", "18.11.26x", "5.5.2026", "2026-11-18", "20261118", "20261340x"):
        filters.first.setText(day)
        history.search()
        assert filters.wrong.isVisible() == day.endswith("x"), day
    assert "03.05.2026" in filters.wrong.text()
    history.close()


def test_the_runs_of_an_order_follow_its_send(window: Driver, sandbox: RunningSandbox) -> None:
    linked = order("linked")
    window.preview(linked)
    sandbox.fault("slow:500", "/api/events", method="POST")
    dialog = window.confirm_send(linked)
    dialog.confirmed.setChecked(True)
    with window.settled(linked):
        click(dialog.send)
        window.show_pane("history")
        window.until(lambda: [run.state for run in window.history.model.rows] == [None])
    window.until(lambda: [run.state for run in window.history.model.rows] == ["recorded"])
