"""The Proof pane, another look, the customer's link and the report, in the real window on the sandbox."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from core.connections import Connection, Secrets
from core.mapping.edit import changed
from core.sandbox import stories
from core.transfer.plan.events import Problem
from gui.connections.session import MakeServices
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.page.report_bar import ReportBar
from gui.orders.page.send_facts import gather_facts
from gui.orders.page.starts_bar import StartsBar
from gui.orders.proofs import ProofPresenter
from gui.orders.work import OrderProof, OrderWork
from gui.panes.profile.confirm_link import ConfirmLink
from gui.shell.app import Assembly
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import LOOK, RunningSandbox
from tests.support.window import examples
from tests.support.window.cut_text import cut_text
from tests.support.window.driver import TIMEOUT, Driver, click, press
from tests.support.window.fixtures import SaveConnection

STORIES = {story.story: story.id for story in stories()}
EVENTS = "/api/events/?$"


@pytest.fixture
def hasty(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> Iterator[Driver]:
    """A window that looks for accepted events for a moment only, so that runs end as accepted."""

    def make() -> object:
        from core.app import build_services
        from core.paths import Paths

        environ = {"RESEND_DESK_TIMEOUT": "3", "RESEND_DESK_READ_BACK": "0.01"}
        return build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)

    services: MakeServices = make  # type: ignore[assignment]  # the type's module needs Qt and core at once
    driver = Driver(qtbot, Assembly(qapp, services))
    save_connection(connection, secrets)
    driver.open()
    yield driver
    driver.end()


def presenter(window: Driver) -> ProofPresenter:
    return window.place.proofs


def checked(window: Driver, transaction_id: str) -> OrderProof:
    """Press Check now in the Proof pane, and wait for the answer."""
    window.show_order(transaction_id)
    window.view.tabs.setCurrentWidget(window.proof)
    if not presenter(window).proof(transaction_id).checking:
        click(window.proof.check)
    window.until(lambda: not presenter(window).proof(transaction_id).checking)
    return presenter(window).proof(transaction_id)


def accepted(window: Driver, sandbox: RunningSandbox, transaction_id: str) -> None:
    """Send an order whose events can't be read back, although they are done."""
    window.preview(transaction_id)
    sandbox.fault("status:404", EVENTS, method="GET", times=LOOK + 1)  # and the look after
    assert window.send(transaction_id).state == "accepted"


def answers(window: Driver) -> list[str]:
    return [row.state for row in window.proof.model.rows]


# The checklist -------------------------------------------------------------------------------------


def test_an_order_that_was_sent_is_checked_when_the_pane_is_opened(window: Driver) -> None:
    window.preview("55260")
    window.send("55260")
    window.view.tabs.setCurrentWidget(window.proof)
    window.until(lambda: presenter(window).proof("55260").verification is not None)
    assert answers(window) == ["ticked"] * 7
    assert window.proof.verdict.text().startswith("Verified")
    assert str(window.plan("55260").profile.profile_id) in window.proof.facts.text()  # type: ignore[union-attr]


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
    assert "Could not tell" in window.proof.verdict.text()
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


# Looking again -------------------------------------------------------------------------------------


def test_what_was_accepted_is_found_by_hand(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    posts = [each for each in sandbox.asked("klaviyo") if each.startswith("POST")]
    pane = hasty.proof
    hasty.view.tabs.setCurrentWidget(pane)
    assert presenter(hasty).proof("55260").look_at is not None
    click(pane.look)
    assert presenter(hasty).proof("55260").look_at is None, "by hand replaces by itself"
    hasty.until(lambda: hasty.work("55260").state == "recorded")
    assert "Looked again: Recorded (4 recorded)" in pane.later.text()
    summary = hasty.work("55260").summary
    assert summary is not None
    assert all(event.event_id for event in summary.events)
    assert "4 recorded" in hasty.steps.summary.text()
    assert [each for each in sandbox.asked("klaviyo") if each.startswith("POST")] == posts


def test_it_is_looked_for_once_by_itself(hasty: Driver, sandbox: RunningSandbox) -> None:
    presenter(hasty).pause_ms = 0
    hasty.preview("55260")
    sandbox.fault("status:202", EVENTS, method="POST", times=4)  # answered, and not done
    with hasty.qtbot.waitSignal(presenter(hasty).looked, timeout=TIMEOUT):
        hasty.send("55260")
    hasty.until(lambda: not presenter(hasty).proof("55260").looking)
    assert hasty.work("55260").state == "accepted"
    assert presenter(hasty).proof("55260").look_at is None, "only once"
    assert "4 accepted" in hasty.proof.later.text()


def test_the_look_by_itself_can_be_called_off(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    pane = hasty.proof
    hasty.view.tabs.setCurrentWidget(pane)
    assert "again automatically, once" in pane.later.text()
    click(pane.cancel)
    assert presenter(hasty).proof("55260").look_at is None
    assert pane.cancel.isHidden()
    assert not presenter(hasty).proof("55260").looking


def test_a_new_preview_calls_it_off_too(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    hasty.preview("55260")
    assert presenter(hasty).proof("55260").look_at is None
    hasty.orders.clear()
    assert presenter(hasty).proof("55260") == OrderProof("55260")


def test_looking_for_what_was_never_sent_says_so(window: Driver) -> None:
    window.preview("55260")
    window.view.tabs.setCurrentWidget(window.proof)
    with window.qtbot.waitSignal(presenter(window).looked, timeout=TIMEOUT):
        click(window.proof.look)
    assert "This program sent no event" in window.proof.later.text()
    assert window.work("55260").state == "ready"
    assert window.view.foot.send.isEnabled()


# The link ------------------------------------------------------------------------------------------


def links_of(sandbox: RunningSandbox, customer_id: str) -> set[str]:
    return {
        str(link["external_id"])
        for link in sandbox.state()["external_ids"]
        if link["table_name"].casefold() == "customer"
        and str(link["internal_id"]) == customer_id
        and str(link["system_id"]) == sandbox.info.subscription_id
        and not link.get("deleted")
    }


def edit_value(window: Driver, transaction_id: str, field: str) -> None:
    """Have the order planned with another field for its value, on a copy of its mapping."""
    with window.settled(transaction_id):
        window.what_if_presenter.edit(
            transaction_id, lambda mapping: changed(mapping, "/0/mappings/4", source_value=field)
        )


@pytest.mark.parametrize("story", ["email-match", "deleted-link"])
def test_a_missing_link_is_saved_after_a_question(
    window: Driver, sandbox: RunningSandbox, story: str
) -> None:
    transaction_id = STORIES[story]
    window.preview(transaction_id)
    window.show_pane("profile")
    plan = window.plan(transaction_id)
    assert plan.profile is not None
    assert plan.order is not None
    customer_id, profile_id = str(plan.order.customer_id), str(plan.profile.profile_id)
    window.run("edit_mapping")
    window.until(lambda: bool(window.what_if.model.rows))
    edit_value(window, transaction_id, "Subtotal")
    window.show_pane("profile")
    assert window.profile.link.isVisible()
    click(window.profile.link)
    box = window.dialog(ConfirmLink)
    assert customer_id in box.text()
    assert profile_id in box.text()
    press(box, Qt.Key.Key_Return)
    window.until(lambda: not window.window.findChildren(ConfirmLink))
    assert profile_id not in links_of(sandbox, customer_id), "Return is Cancel"
    click(window.profile.link)
    click(window.dialog(ConfirmLink).act)
    window.until(lambda: bool(presenter(window).proof(transaction_id).link_saved))
    assert profile_id in links_of(sandbox, customer_id)
    assert f"Customer {customer_id} is now linked to {profile_id}" in window.profile.link_said.text
    assert window.profile.link.isHidden()
    # An edit of the mapping is planned with what is so now, not with what was read before.
    edit_value(window, transaction_id, "Tax")
    resolution = window.plan(transaction_id).profile
    assert resolution is not None
    assert resolution.rule == "external_id"


def test_a_link_that_can_not_be_saved_says_why(window: Driver, sandbox: RunningSandbox) -> None:
    transaction_id = STORIES["email-match"]
    window.preview(transaction_id)
    window.show_pane("profile")
    sandbox.fault("status:403", "UpdateExternalId", times=10)
    click(window.profile.link)
    click(window.dialog(ConfirmLink).act)
    window.until(lambda: presenter(window).proof(transaction_id).link_error is not None)
    assert window.profile.link_said.text
    window.until(window.profile.link.isEnabled)
    assert not window.profile.link.isHidden()


@pytest.mark.parametrize("story", ["linked", "wrong-link", "new-customer"])
def test_no_link_is_offered_where_there_is_one_or_no_certain_profile(window: Driver, story: str) -> None:
    window.preview(STORIES[story])
    assert window.profile.link.isHidden()


# The flows and the age ------------------------------------------------------------------------------


def test_the_flows_that_would_start_are_shown_and_read_anew_before_a_send(
    window: Driver, sandbox: RunningSandbox
) -> None:
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.preview("55260")
    line = window.view.starts.label
    live = [flow for flow in sandbox_flows(sandbox) if flow in line.text()]
    assert live, line.text()
    assert line.isVisible()
    before = reads(sandbox)
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        dialog = window.confirm_send("55260")
    assert all(flow in dialog.flows.text() for flow in live)
    labels = [label for label in dialog.findChildren(QLabel) if label.wordWrap() and label.isVisible()]
    window.until(lambda: all(label.height() >= label.heightForWidth(label.width()) for label in labels))
    assert reads(sandbox) > before, "what was read for the preview may be out of date"
    dialog.reject()
    with window.settled("55260"):
        window.view.options.backfill.setChecked(True)
    window.until(lambda: "because of backfill" in line.text())


def reads(sandbox: RunningSandbox) -> int:
    return len([each for each in sandbox.asked("klaviyo") if "/metrics" in each])


def sandbox_flows(sandbox: RunningSandbox) -> list[str]:
    """The names of the live flows that the sandbox's account has."""
    text = files("resources").joinpath("sandbox", "accounts.json").read_text("utf-8")
    flows = json.loads(text)["klaviyo"]["flows"]
    return [flow["name"] for flow in flows if flow["status"] == "live"]


def test_flows_that_cannot_be_read_are_never_taken_for_none(window: Driver, sandbox: RunningSandbox) -> None:
    sandbox.fault("status:403", "/api/metrics", method="GET", times=50)
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        window.preview("55260")
    assert "could not be read" in window.view.starts.label.text()
    with window.qtbot.waitSignal(window.place.flows.known, timeout=TIMEOUT):
        dialog = window.confirm_send("55260")
    assert dialog.flows.text().startswith("They could not be read")
    assert dialog.send.isEnabled() or dialog.facts.warnings, "it informs, and holds nothing back"


def test_the_age_of_an_old_order_is_said_where_it_is_sent(qtbot: QtBot, theme: Theme) -> None:
    old = Problem("hint", "time", "The order is 21 days old; its events would carry the time of sending.")
    plan = examples.plan(events=(examples.event(problems=(old, examples.HINT)), examples.event("901")))
    plan = msgspec.structs.replace(plan, target=examples.target(test_account=True))
    line = StartsBar(theme)
    qtbot.addWidget(line)
    line.show_work(OrderWork("55260", "ready", kept=KeptPlan(plan)))
    assert line.label.text() == old.message
    assert gather_facts((plan,)).notes == (old.message,)
    young = examples.plan(target=examples.target(test_account=True))
    line.show_work(OrderWork("55260", "ready", kept=KeptPlan(young)))
    assert line.label.text() == ""
    assert line.isHidden()
    assert gather_facts((examples.plan(),)).notes == ()


# The report ----------------------------------------------------------------------------------------


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
