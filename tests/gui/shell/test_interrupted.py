"""Sends that were interrupted, in the window: named at the start, shown with their order, finished by a click."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncGenerator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QTimer

from core.app import build_services
from core.connections import Connection, Secrets
from core.paths import Paths
from core.transfer.sending.progress import StepFinished, Summary
from gui.kit.question import Question
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.state_line import reason_line, short_state
from gui.shell import leaving
from tests.support.memory_keyring import MemoryKeyring
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import TIMEOUT, Driver, all_texts, click
from tests.support.window.fixtures import SaveConnection


@pytest.fixture
def broken_off(
    sandbox: RunningSandbox,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
    connection: Connection,
    secrets: Secrets,
) -> None:
    """A send of 55260 that was ended from outside when its Placed Order had been accepted."""

    async def send() -> None:
        services = build_services(Paths.under(tmp_path), keyring_backend=keyring_backend, environ={})
        desk = services.open_desk(connection, secrets)
        progress = desk.send(await desk.plan("55260"))
        assert isinstance(progress, AsyncGenerator)
        async for told in progress:
            if isinstance(told, StepFinished) and told.step == "placed_order":
                break
        await progress.aclose()
        await desk.aclose()
        await services.aclose()

    asyncio.run(send())


def test_it_is_named_at_the_start_and_finished_by_a_click(
    broken_off: None,
    bare_window: Driver,
    sandbox: RunningSandbox,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> None:
    window = bare_window
    save_connection(connection, secrets)
    window.open()
    bars = window.page.interrupted
    window.until(lambda: bool(bars.bars))
    assert "The send of order SO-10042 (55260), started" in bars.bars[0].text
    assert "Accepted: Placed Order" in bars.bars[0].text
    assert "Not sent: Line 1: " in bars.bars[0].text
    click(bars.bars[0].action)
    dialog = window.dialog(ConfirmSend)
    assert "55260" in window.view.interrupted.text
    assert bars.isHidden(), "no fact twice: it stands on the order's own page"
    window.show_pane("history")
    window.until(lambda: bool(window.history.model.rows))
    assert window.history.model.rows[0].state == "interrupted"
    dialog.reject()
    view = window.view
    assert (
        view.header.state.text()
        == "Interrupted: 1 of 4 events may be in Klaviyo. Partly there: 3 of 3 lines missing."
    )
    assert not view.foot.send.isEnabled(), "there is one way: to check and finish it"
    assert "first check and finish it" in view.foot.send.toolTip()
    view.send_requested.emit("55260")
    window.page.works.send_requested.emit(("55260",))
    assert not any(each.isVisible() for each in window.window.findChildren(ConfirmSend))
    assert view.interrupted.action.property("role") == "primary"
    assert not window.work("55260").goes_with_all
    # With large text what finishes it stays in sight, and the rest where it is asked for.
    window.assembly.theme.set_percent(200)
    window.window.resize(1280, 720)
    act = view.interrupted.action
    window.until(lambda: act.visibleRegion().boundingRect() == act.rect())
    click(view.interrupted.details)
    assert "Not sent: Line 1: " in all_texts(view.interrupted)
    window.assembly.theme.set_percent(100)
    window.window.resize(1280, 860)
    window.until(lambda: not view.interrupted.details.isVisible())
    assert "1 to check and finish" in window.page.works.model.told_states
    with window.settled("55261"):
        window.type_ids("55261")
    assert "55260" in bars.bars[0].text, "of an order that isn't shown it stands above the lists"
    assert not bars.isHidden()
    window.show_order("55260")
    assert bars.isHidden()
    click(view.interrupted.action)
    dialog = window.dialog(ConfirmSend)
    dialog.confirmed.setChecked(True)
    with window.settled("55260"):
        click(dialog.send)
    assert window.work("55260").state == "recorded"
    window.until(lambda: not window.place.interrupted.found)
    assert bars.isHidden()
    assert window.view.interrupted.isHidden()
    assert window.page.works.model.told_states == ["1 ready", "1 recorded"]
    posts = [each for each in sandbox.asked("klaviyo") if each == "POST /api/events"]
    assert len(posts) == 4


def test_somebodys_word_settles_it_and_other_connections_are_told_of(
    broken_off: None,
    bare_window: Driver,
    sandbox: RunningSandbox,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> None:
    window = bare_window
    elsewhere = connection.klaviyo_url.replace("127.0.0.1", "localhost")
    save_connection(msgspec.structs.replace(connection, name="Other", klaviyo_url=elsewhere), secrets)
    save_connection(connection, secrets)
    window.open("Other")
    bars = window.page.interrupted
    window.until(lambda: bool(bars.bars))
    assert (
        f"The send of order SO-10042 (55260) with the connection “{connection.name}”, started"
        in bars.bars[0].text
    )
    click(bars.bars[0].action)
    window.until(lambda: bool(bars.bars) and "with the connection" not in bars.bars[0].text)
    assert window.session.connection is not None
    assert window.session.connection.name == connection.name
    asked = len(sandbox.asked("klaviyo"))
    click(bars.bars[0].deeds[1])
    question = window.dialog(Question)
    assert "Not sent: Line 1: " in question.informativeText()
    click(question.act)
    window.until(lambda: not window.place.interrupted.found)
    assert bars.isHidden()
    assert len(sandbox.asked("klaviyo")) - asked <= 1  # (the account's name, for the status bar)


def test_a_stop_says_what_was_done_and_what_was_not(
    window: Driver, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    window.preview("55260")
    sandbox.fault("slow:1000", "/api/events", method="POST", times=1)
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    with window.settled("55260"):
        click(dialog.send)
        window.until(lambda: sandbox.faults_left() == 0)  # the first event is under way
        click(window.view.foot.stop)
    work = window.work("55260")
    assert work.summary is not None
    assert work.summary.state == "accepted"
    assert [event.state for event in work.summary.events] == ["accepted", "skipped", "skipped", "skipped"]
    assert work.error is not None
    assert work.error.detail.startswith("Accepted: Placed Order.\nNot sent: Line 1: ")
    assert "live flow may have started" in work.error.detail
    assert "Correct this order" in work.error.hint
    assert "Stopped: 1 accepted, 3 not sent" in window.view.header.state.text()
    assert (short_state(work).text, reason_line(work)) == ("Stopped", "1 accepted, 3 not sent")
    assert window.place.interrupted.found == ()
    journal = tmp_path / "data" / "journal.sqlite3"
    with contextlib.closing(
        sqlite3.connect(journal)
    ) as db:  # it was shown: the next start has nothing to tell
        window.until(lambda: db.execute("SELECT COUNT(*) FROM untold").fetchone() == (0,))
        assert db.execute("SELECT state FROM run").fetchall() == [("accepted",)]


def test_the_end_of_the_systems_session_waits_no_longer_than_the_send(
    window: Driver, sandbox: RunningSandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(leaving, "_WAIT_MS", 2 * TIMEOUT)
    window.preview("55260")
    sandbox.fault("slow:500", "/api/events", method="POST", times=1)
    dialog = window.confirm_send("55260")
    dialog.confirmed.setChecked(True)
    click(dialog.send)
    window.until(lambda: sandbox.faults_left() == 0)  # the first event is under way
    late: list[bool] = []
    QTimer.singleShot(TIMEOUT, window.window, lambda: late.append(True))
    window.place.leaving.end_in_order()
    assert not window.place.orders.sending
    assert not late
    assert len([each for each in sandbox.asked("klaviyo") if each == "POST /api/events"]) == 1


async def _settle(home: Path, ring: MemoryKeyring) -> None:
    """Somebody's word for the open send, as another program takes it."""
    services = build_services(Paths.under(home), keyring_backend=ring, environ={})
    for found in await services.unsettled.of_order("55260"):
        await services.unsettled.settle(found)
    await services.aclose()


def test_what_another_program_settled_is_not_called_interrupted(
    broken_off: None,
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
) -> None:
    """Also where it was off the list meanwhile."""
    window = bare_window
    save_connection(connection, secrets)
    window.open()
    window.until(lambda: bool(window.place.interrupted.found))
    with window.settled("55260"):
        window.type_ids("55260")
    with window.settled("55261"):
        window.type_ids("55261")
    assert window.work("55260").unsettled is not None
    window.orders.remove(["55260"])
    asyncio.run(_settle(tmp_path, keyring_backend))
    window.place.interrupted.read()
    window.until(lambda: not window.place.interrupted.found)
    window.run("undo_remove")
    assert window.work("55260").unsettled is None
    assert "1 to check and finish" not in window.page.works.model.told_states


def test_another_look_at_an_order_asks_the_journal_anew(
    broken_off: None,
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
) -> None:
    window = bare_window
    save_connection(connection, secrets)
    window.open()
    window.until(lambda: bool(window.place.interrupted.found))
    with window.settled("55260"):
        window.type_ids("55260")
    assert window.view.header.state.text().startswith("Interrupted")
    asyncio.run(_settle(tmp_path, keyring_backend))
    with window.settled("55260"):
        window.run("preview")
    window.until(lambda: not window.place.interrupted.found)
    assert window.view.header.state.text().startswith("Partly there")
    assert window.view.interrupted.isHidden()


def test_what_a_batch_finished_is_told_no_more(
    broken_off: None,
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
    tmp_path: Path,
    keyring_backend: MemoryKeyring,
) -> None:
    window = bare_window
    save_connection(connection, secrets)
    window.open()
    window.until(lambda: bool(window.place.interrupted.found))
    with window.settled("55260"):
        window.type_ids("55260")
    asyncio.run(_settle(tmp_path, keyring_backend))
    window.orders.hold(["55260"], "May")
    ended = Summary(transaction_id="55260", state="recorded", profile_id=None, events=(), error=None)
    window.orders.take_ended([ended])
    window.until(lambda: not window.place.interrupted.found)
    assert window.view.interrupted.isHidden()
