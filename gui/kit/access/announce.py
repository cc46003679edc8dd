"""Says something to a screen reader that stands where the focus isn't: a new state, an error, how many were found."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from gui.kit.texts import shown


def announce(of: QWidget, text: str, *, at_once: bool = False) -> None:
    """Have a text said in the name of a widget; `at_once`: what is being said is broken off for it."""
    if not text:
        return
    event = QAccessibleAnnouncementEvent(of, shown(text))
    if at_once:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
