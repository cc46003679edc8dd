"""The desk that is open: one for the whole window, which all that asks it is told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from core.desk import Desk


class OpenDesk(QObject):
    """Holds the desk of the connection that is open.

    Signals: `desk_changed(Desk | None)`, when another one was opened in its place or it was closed: what is
    known of the one before, and what is still being asked of it, says nothing any more.
    """

    desk_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None

    @property
    def current(self) -> Desk | None:
        """The desk to ask; None while no connection is open."""
        return self._desk

    def put(self, desk: Desk | None) -> None:
        """Open another desk, or none."""
        self._desk = desk
        self.desk_changed.emit(desk)
