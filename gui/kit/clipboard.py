"""The one place that puts something on the clipboard: whole, without secrets, with nothing else changed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from core.outward.secrets import KNOWN, hide
from gui.kit.language import translated


def copy_text(text: str) -> None:
    """Copy a message or a report."""
    QApplication.clipboard().setText(hide(translated(text)))


def copy_command(text: str) -> None:
    """Copy a command, which names variables where secrets belong."""
    QApplication.clipboard().setText(KNOWN.hide(text))


def copy_json(text: str) -> None:
    """Copy a payload, exactly as it is."""
    from core.outward.data import without_secrets  # not before the window's first paint

    QApplication.clipboard().setText(without_secrets(text))
