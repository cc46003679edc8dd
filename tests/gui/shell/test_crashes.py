"""A defect of the program is told in the window: one dialog, what it means for what is sent, a line of the log."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from core.log.faults import FAULTS
from gui.shell.support.crash_dialog import CrashDialog, sends_told
from gui.shell.support.crashes import Crashes
from tests.support.window.driver import Driver, all_texts, click

SECRET = "pk_0123456789abcdef"


@pytest.fixture
def crashes(bare_window: Driver) -> Iterator[Crashes]:
    """The window as the program has it, with its hooks."""
    FAULTS.forget()
    bare_window.open_first_run()
    made = Crashes(bare_window.window, bare_window.assembly.sending)
    with made.heard():
        yield made


def fail() -> None:
    raise ValueError(f"{SECRET} of sarah@example.com")


def fail_otherwise() -> None:
    raise KeyError(SECRET)


def dialog_of(window: Driver, crashes: Crashes) -> CrashDialog:
    window.until(lambda: crashes.dialog is not None)
    assert crashes.dialog is not None
    return crashes.dialog


def press(dialog: CrashDialog, words: str) -> None:
    click(next(each for each in dialog.findChildren(QPushButton) if words in each.text().replace("&", "")))


def test_a_slot_that_raises_is_told_once_and_counted(
    bare_window: Driver, crashes: Crashes, caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(20):
        QTimer.singleShot(0, fail)
    dialog = dialog_of(bare_window, crashes)
    bare_window.until(lambda: len(dialog.faults) == 20)
    assert dialog.count.text() == "It has happened 20 times."
    assert dialog.sends.text() == "No order is being sent, and this error doesn't send anything."
    assert "ValueError: message withheld" in dialog.details.toPlainText()
    assert "test_crashes.py" in dialog.details.toPlainText()
    assert dialog.details.toPlainText().count("ValueError") == 1
    press(dialog, "Copy details")
    texts = all_texts(dialog) + QGuiApplication.clipboard().text() + caplog.text
    assert SECRET not in texts
    assert "sarah@" not in texts
    assert caplog.text.count("ValueError: message withheld") == 2  # the 1st and the 10th time
    press(dialog, "Continue")
    bare_window.until(lambda: crashes.dialog is None)
    # The same again: no dialog any more. Another one: a new dialog.
    QTimer.singleShot(0, fail)
    bare_window.until(lambda: "again" in bare_window.window.status.currentMessage())
    assert crashes.dialog is None
    QTimer.singleShot(0, fail_otherwise)
    assert "KeyError" in dialog_of(bare_window, crashes).details.toPlainText()
    press(dialog_of(bare_window, crashes), "Close Resend Desk")
    bare_window.until(lambda: not bare_window.window.isVisible())


def test_whichever_thread_it_rises_in(bare_window: Driver, crashes: Crashes) -> None:
    thread = threading.Thread(target=fail, name="worker")
    thread.start()
    thread.join()
    dialog = dialog_of(bare_window, crashes)
    assert "thread worker: ValueError" in dialog.details.toPlainText()

    async def broken() -> None:
        import asyncio

        asyncio.get_running_loop().call_soon(fail)
        fail_otherwise()

    bare_window.runtime.run(broken, "broken")
    bare_window.until(lambda: len(dialog.faults) == 3)
    assert "the window's work: KeyError" in dialog.details.toPlainText()
    press(dialog, "Continue")


def test_what_is_being_sent_is_said() -> None:
    told = sends_told(["55260", "55261"])
    assert "55260, 55261" in told
    assert "continues in the background" in told
    assert "preview" in told


def test_qt_s_warnings_go_to_the_log(crashes: Crashes, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    for _ in range(12):
        qWarning("something of Qt's")
    qWarning("This plugin does not support propagateSizeHints()")
    assert caplog.messages == ["Qt: something of Qt's", "Qt: something of Qt's"]
    assert crashes.dialog is None


def test_a_fatal_message_of_qt_is_told_before_it_ends_the_program() -> None:
    code = (
        "from PySide6.QtCore import qFatal, qInstallMessageHandler\n"
        "from gui.shell.support.crashes import QtMessages\n"
        "qInstallMessageHandler(QtMessages())\n"
        "qFatal('no more of this')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=200
    )
    assert done.returncode != 0
    assert "Qt can't go on and ends the program: " in done.stderr
    assert "no more of this" in done.stderr
    assert "What to do: start it again" in done.stderr
