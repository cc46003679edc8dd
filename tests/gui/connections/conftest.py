"""The dialog that makes a connection, on the first screen of a program without any."""

from __future__ import annotations

import pytest

from tests.gui.connections.wizard import Wizard
from tests.support.sandbox import RunningSandbox
from tests.support.window.driver import Driver, click


@pytest.fixture
def wizard(bare_window: Driver, sandbox: RunningSandbox) -> Wizard:
    """The dialog as the first-run screen opens it."""
    bare_window.open_first_run()
    assert bare_window.window.pages.currentWidget() is bare_window.window.welcome
    click(bare_window.window.welcome.connect_button)
    return Wizard(bare_window, sandbox)
