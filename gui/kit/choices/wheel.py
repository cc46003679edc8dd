"""The wheel scrolls, and does nothing else.

Whoever scrolls a page with the pointer on a combo box, a number, a day or a tab goes on scrolling: Qt would choose
another value, or another page, and nobody would notice. So only `gui.kit.choices` takes these kinds from Qt
(`tests/house/shape.py`). Not a filter of the application's events: each of them would have to wait for Python.
"""

from __future__ import annotations

from PySide6.QtGui import QWheelEvent


class LeavesWheel:
    """Stands before a kind of Qt's. What the wheel tells goes on to the page around it, whatever has the focus."""

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        event.ignore()
