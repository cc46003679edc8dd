"""The check that nothing leaves past the gate: it sees what it is there to see."""

from __future__ import annotations

import pytest

from tests.house.outward import complaints_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("print(1)", "core/cli/send.py"),
        ("import sys\nsys.stderr.write(text)", "core/desk.py"),
        ("import sys\nsys.__stdout__.write(text)", "core/cli/send.py"),
        ("import sys\nsys.stdout.buffer.write(data)", "core/cli/send.py"),
        ("QApplication.clipboard().setText(text)", "gui/orders/page/page.py"),
        ("from PySide6.QtWidgets import QLabel", "gui/panes/events/pane.py"),
        ("from PySide6.QtWidgets import QDialog, QMessageBox", "gui/panes/events/pane.py"),
        ("role == Qt.ItemDataRole.ToolTipRole", "gui/panes/events/models.py"),
        ("widget.setToolTip(name)", "gui/panes/events/pane.py"),
        ("from gui.words.changes import name_of, tip", "gui/panes/events/pane.py"),
        ("widget.setToolTip(f'{name}')", "gui/kit/labels.py"),
        ("widget.setAccessibleName('a' if known else name)", "gui/panes/events/pane.py"),
        ("window.setWindowTitle(title(name))", "gui/shell/main_window.py"),
    ],
)
def test_what_leaves_past_the_gate_is_told(text: str, name: str) -> None:
    assert len(list(complaints_of(text, name))) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("import sys\nsys.stderr.write(text)", "core/cli/send.py"),
        ("widget.setToolTip(tip(name))", "gui/panes/events/pane.py"),
        ("widget.setToolTip('fixed' if known else _TIP)", "gui/panes/events/pane.py"),
        ("from PySide6.QtWidgets import QLabel", "gui/kit/labels.py"),
    ],
)
def test_what_goes_through_it_is_not(text: str, name: str) -> None:
    assert list(complaints_of(text, name)) == []
