"""Fixtures of the window's tests. They run offscreen unless QT_QPA_PLATFORM says otherwise."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.runtime import AsyncRuntime
from gui.style.theme import Theme

if TYPE_CHECKING:
    # Its module asks for a Qt that pytest-qt has not loaded yet when conftest is imported.
    from pytestqt.modeltest import ModelTester

CheckModel = Callable[[QAbstractItemModel], None]

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


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The theme on the application, in its light colours; undone after the test."""
    made = Theme(qapp)
    made.set_scheme("light")
    yield made
    made.set_percent(100)
    made.deleteLater()


@pytest.fixture
def check_model(qtmodeltester: ModelTester) -> CheckModel:
    """Runs Qt's own tester over a model."""
    return qtmodeltester.check
