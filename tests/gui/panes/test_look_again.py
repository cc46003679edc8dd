"""Another look at what was accepted: by hand and by itself, in the real window on the sandbox."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.app import Services, build_services
from core.connections import Connection, Secrets
from core.paths import Paths
from gui.orders.work import OrderProof
from gui.shell.app import Assembly
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import LOOK, RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, click
from tests.support.window.fixtures import SaveConnection

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

    def make() -> Services:
        environ = {"RESEND_DESK_TIMEOUT": "3", "RESEND_DESK_READ_BACK": "0.01"}
        return build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ=environ)

    driver = Driver(qtbot, Assembly(qapp, make))
    save_connection(connection, secrets)
    driver.open()
    yield driver
    driver.end()


def accepted(window: Driver, sandbox: RunningSandbox, transaction_id: str) -> None:
    """Send an order whose events can't be read back, although they are done."""
    window.preview(transaction_id)
    sandbox.fault("status:404", EVENTS, method="GET", times=LOOK + 1)  # and the look after
    assert window.send(transaction_id).state == "accepted"


def test_what_was_accepted_is_found_by_hand(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    posts = [each for each in sandbox.asked("klaviyo") if each.startswith("POST")]
    pane = hasty.proof
    hasty.view.tabs.setCurrentWidget(pane)
    assert hasty.place.proofs.proof("55260").look_at is not None
    click(pane.look)
    assert hasty.place.proofs.proof("55260").look_at is None, "by hand replaces by itself"
    hasty.until(lambda: hasty.work("55260").state == "recorded")
    assert "Looked again: Recorded (4 recorded)" in pane.later.text()
    summary = hasty.work("55260").summary
    assert summary is not None
    assert all(event.event_id for event in summary.events)
    assert "4 recorded" in hasty.steps.summary.text()
    assert [each for each in sandbox.asked("klaviyo") if each.startswith("POST")] == posts


def test_it_is_looked_for_once_by_itself(hasty: Driver, sandbox: RunningSandbox) -> None:
    hasty.place.proofs.pause_ms = 0
    hasty.preview("55260")
    sandbox.fault("status:202", EVENTS, method="POST", times=4)  # answered, and not done
    with hasty.qtbot.waitSignal(hasty.place.proofs.looked, timeout=TIMEOUT):
        hasty.send("55260")
    hasty.until(lambda: not hasty.place.proofs.proof("55260").looking)
    assert hasty.work("55260").state == "accepted"
    assert hasty.place.proofs.proof("55260").look_at is None, "only once"
    assert "4 accepted" in hasty.proof.later.text()


def test_the_look_by_itself_can_be_called_off(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    pane = hasty.proof
    hasty.view.tabs.setCurrentWidget(pane)
    assert "again automatically, once" in pane.later.text()
    click(pane.cancel)
    assert hasty.place.proofs.proof("55260").look_at is None
    assert pane.cancel.isHidden()
    assert not hasty.place.proofs.proof("55260").looking


def test_a_new_preview_calls_it_off_too(hasty: Driver, sandbox: RunningSandbox) -> None:
    accepted(hasty, sandbox, "55260")
    hasty.preview("55260")
    assert hasty.place.proofs.proof("55260").look_at is None
    hasty.orders.clear()
    assert hasty.place.proofs.proof("55260") == OrderProof("55260")


def test_looking_for_what_was_never_sent_says_so(window: Driver) -> None:
    window.preview("55260")
    window.view.tabs.setCurrentWidget(window.proof)
    with window.qtbot.waitSignal(window.place.proofs.looked, timeout=TIMEOUT):
        click(window.proof.look)
    assert "This program sent no event" in window.proof.later.text()
    assert window.work("55260").state == "ready"
    assert window.view.foot.send.isEnabled()
