"""The Proof pane and the report, in the real window on the sandbox."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QApplication

from core.sandbox import stories
from gui.orders.page.report_bar import ReportBar
from gui.orders.work import OrderProof
from gui.words.plain import short_date
from tests.support.sandbox import RunningSandbox
from tests.support.window.cut_text import cut_text
from tests.support.window.driver import TIMEOUT, Driver, click

STORIES = {story.story: story.id for story in stories()}
EVENTS = "/api/events/?$"


def checked(window: Driver, transaction_id: str) -> OrderProof:
    """Press Check now in the Proof pane, and wait for the answer."""
    window.show_order(transaction_id)
    window.view.tabs.setCurrentWidget(window.proof)
    if not window.place.proofs.proof(transaction_id).checking:
        click(window.proof.check)
    window.until(lambda: not window.place.proofs.proof(transaction_id).checking)
    return window.place.proofs.proof(transaction_id)


def answers(window: Driver) -> list[str]:
    return [row.state for row in window.proof.model.rows]


def test_an_order_that_was_sent_is_checked_when_the_pane_is_opened(window: Driver) -> None:
    window.preview("55260")
    window.send("55260")
    window.view.tabs.setCurrentWidget(window.proof)
    window.until(lambda: window.place.proofs.proof("55260").verification is not None)
    assert answers(window) == ["ticked"] * 7
    assert window.proof.verdict.text().startswith("Verified")
    assert str(window.plan("55260").profile.profile_id) in window.proof.facts.text()  # type: ignore[union-attr]
    event, shown = window.work("55260").summary.events[0], window.proof.facts.text()  # type: ignore[union-attr]
    assert f"Placed Order event {event.event_id} of {short_date(str(event.time))}" in shown
    told = "event time: when it was sent; not as backfill (flows could start)"
    assert f", {told}" in window.proof.facts.text()
    assert told in copied(window, window.proof.report)


def test_an_order_that_someone_else_sent_is_checked_by_reads_alone(
    window: Driver, sandbox: RunningSandbox, announced: list[str]
) -> None:
    transaction_id = STORIES["sent-by-others"]
    window.preview(transaction_id)
    proof = checked(window, transaction_id)
    assert proof.verification is not None
    assert proof.verification.state == "not_verified"
    assert {"ticked", "not"} <= set(answers(window))
    assert "Not verified" in window.proof.verdict.text()
    assert any(each.startswith("Proof: Not verified") for each in announced)
    writes = [each for each in sandbox.requests("klaviyo") if each["method"] != "GET"]
    assert writes == []


def test_what_cannot_be_read_is_neither_ticked_nor_not(window: Driver, sandbox: RunningSandbox) -> None:
    window.preview("55260")
    sandbox.fault("status:403", EVENTS, method="GET", times=50)
    checked(window, "55260")
    assert set(answers(window)) == {"could_not_tell"}
    assert "Couldn't determine" in window.proof.verdict.text()
    assert "Verified" not in window.proof.verdict.text()


def test_a_check_can_be_stopped(window: Driver, sandbox: RunningSandbox, announced: list[str]) -> None:
    window.preview("55260")
    pane = window.proof
    window.show_pane("proof")
    assert not pane.stop.isVisible()
    sandbox.fault("hang", EVENTS, method="GET", times=50)
    click(pane.check)
    window.until(lambda: pane.stop.isVisible())
    assert not pane.check.isEnabled()
    click(pane.stop)
    window.until(lambda: not window.runtime.busy)
    assert not pane.stop.isVisible()
    assert pane.verdict.text() == "Not checked yet"
    assert "Proof: stopped before the end" in announced
    assert not pane.error.text, "what somebody stopped has not failed"
    sandbox.reset()
    assert checked(window, "55260").verification is not None


def test_an_unknown_order_says_why_nothing_was_checked(window: Driver) -> None:
    window.preview("99999999")
    checked(window, "99999999")
    assert answers(window) == []
    assert window.proof.notices.text or window.proof.error.text


def test_each_order_has_its_own_checklist(window: Driver) -> None:
    other = STORIES["sent-by-others"]
    window.preview("55260", other)
    checked(window, other)
    window.show_order("55260")
    assert answers(window) == []
    assert window.proof.verdict.text() == "Not checked yet"
    window.show_order(other)
    assert len(answers(window)) == 7


def copied(window: Driver, bar: ReportBar) -> str:
    QApplication.clipboard().clear()
    click(bar.copy)
    window.until(lambda: bar.done.text() != "")
    return QApplication.clipboard().text()


def test_the_report_masks_personal_data_unless_asked(window: Driver) -> None:
    window.preview("55260")
    checked(window, "55260")
    window.show_pane("profile")
    bar = window.profile.report
    masked = copied(window, bar)
    plan = window.plan("55260")
    assert plan.order is not None
    assert plan.order.email is not None
    assert "55260" in masked
    assert str(plan.profile.profile_id) in masked  # type: ignore[union-attr]  # a plan that is ready has one
    assert "Checklist" in masked
    assert plan.order.email.casefold() not in masked.casefold()
    bar.unmasked.setChecked(True)
    assert bar.done.text() == ""
    whole = copied(window, bar)
    assert plan.order.email in whole
    assert re.search(r"pk_\w{10}", whole) is None
    assert not window.proof.report.unmasked.isChecked()


def test_the_report_speaks_the_language_of_the_window(german: None, window: Driver) -> None:
    order = STORIES["wrong-link"]
    window.preview(order)
    window.show_pane("profile")
    told = copied(window, window.profile.report)
    assert told.startswith(f"Resend Desk: Bericht über die Transaktion {order}\nGelesen am ")
    assert "Was tun: " in told
    english = re.findall(
        r"\b(?:What to do|Email|found|candidate|Conflicts|Remarks|Blocked by)\b",
        told,
    )
    assert english == [], told
    assert re.search(r"Gelesen am \d\d\.\d\d\.\d{4} [\d:]+ UTC[+-]\d\d:\d\d", told), told


def test_the_proof_panes_report_is_of_the_order_that_is_shown(window: Driver) -> None:
    other = STORIES["sent-by-others"]
    window.preview("55260", other)
    checked(window, other)
    report = copied(window, window.proof.report)
    assert f"transaction {other}" in report
    assert "[ ]" in report
    window.show_order("55260")
    assert window.proof.report.done.text() == ""


def test_large_text_breaks_in_the_checklist_rather_than_leaving_it(window: Driver) -> None:
    window.assembly.theme.set_percent(200)
    window.window.resize(1280, 720)
    window.preview(STORIES["sent-by-others"])
    window.show_pane("proof")
    with window.qtbot.waitSignal(window.place.proofs.changed, check_params_cb=_checked, timeout=TIMEOUT):
        window.run("verify")
    table = window.proof.table
    window.until(lambda: table.viewport().height() >= table.rowHeight(0) and not list(cut_text(table)))
    assert table.horizontalHeader().length() <= table.viewport().width()


def _checked(proof: OrderProof) -> bool:
    return proof.verification is not None and not proof.checking
