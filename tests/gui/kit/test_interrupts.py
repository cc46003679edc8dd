"""Ctrl-C in the terminal behind the window."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from pytestqt.qtbot import QtBot

from gui.kit.interrupts import Interrupts


@pytest.mark.skipif(sys.platform == "win32", reason="a process can't send itself these")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_is_told_in_the_gui_thread_and_the_second_one_is_not_kept(qtbot: QtBot, number: int) -> None:
    before = signal.getsignal(number)
    interrupts = Interrupts()
    try:
        with qtbot.waitSignal(interrupts.interrupted):
            os.kill(os.getpid(), number)
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        interrupts.close()
    assert signal.getsignal(number) is before
