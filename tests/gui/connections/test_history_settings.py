"""What the history keeps, and the reason of a send, as they are set in the window; and what another program is told."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QPushButton

from core.connections import Connection, Secrets
from core.home.presence import Presence
from core.paths import Paths
from core.settings import Settings
from gui.connections.history.dialog import HistorySettingsDialog
from tests.support.window.driver import Driver, click
from tests.support.window.fixtures import SaveConnection


def test_reason_days_and_payloads_are_the_users(window: Driver, tmp_path: Path) -> None:
    services = window.session.services
    assert services is not None
    window.run("history_settings")
    dialog = window.dialog(HistorySettingsDialog)
    assert (dialog.days.value(), dialog.payloads.isChecked()) == (90, True)
    dialog.days.setValue(30)
    dialog.payloads.setChecked(False)
    with window.qtbot.waitSignal(dialog.accepted):
        click(dialog.save)
    saved = msgspec.json.decode(services.paths.settings.read_bytes(), type=Settings)
    assert (saved.journal_days, saved.journal_payloads) == (30, False)

    window.preview("55260")
    question = window.confirm_send("55260")
    question.ticket.setText(" HD-4711 ")
    question.confirmed.setChecked(True)
    with window.settled("55260"):
        click(question.send)
    assert window.work("55260").state == "recorded"
    with closing(sqlite3.connect(services.paths.journal)) as db:
        assert db.execute("SELECT ticket, state FROM run").fetchall() == [("HD-4711", "recorded")]
        bodies = db.execute("SELECT body, LENGTH(body_hash) FROM intent").fetchall()
        plan = db.execute("SELECT plan FROM run").fetchone()[0]
    assert set(bodies) == {("", 64)}
    assert "Sarah.Mason" not in plan
    kept = b"".join(file.read_bytes() for file in services.paths.journal.parent.glob("journal*"))
    assert b"sarah.mason" not in kept.lower()
    # Another look finds by the hashes that what is there is what was sent.
    window.preview("55260")
    assert window.work("55260").state == "in_klaviyo"


def test_another_program_in_the_same_folder_is_told_of(
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
) -> None:
    save_connection(connection, secrets)
    first = Presence(Paths.under(tmp_path).data)
    assert first.begin() is None
    bare_window.open()
    bars = bare_window.page.interrupted
    bare_window.until(lambda: bool(bars.remarks))
    assert "Another Resend Desk is using the same folder" in bars.remarks[0].text
    assert bars.isVisible()
    click(bars.remarks[0].findChildren(QPushButton)[-1])
    assert bars.isHidden()
    first.end()
