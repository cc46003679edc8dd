"""Fixtures of the window's tests. They run offscreen unless QT_QPA_PLATFORM says otherwise."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.runtime import AsyncRuntime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def runtime(qtbot: QtBot) -> Iterator[AsyncRuntime]:
    """A running asyncio thread that is wound up in order after the test."""
    made = AsyncRuntime()
    made.start()
    yield made
    with qtbot.waitSignal(made.stopped, timeout=20_000):
        made.shutdown()
    assert made.join(10)
