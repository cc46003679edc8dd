"""Whether one sees where the focus is: a window is painted with and without it, and the pixels are compared."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.support.contrast import contrast
from tests.support.window.seen import name_of

_AROUND = 4
"""Pixels around a control that belong to what shows its focus."""
_TRIES = 5
CONTRAST = 3.0
"""Between a pixel with and without the focus: WCAG 2.2, 2.4.13."""


def focus_faults(window: QWidget, known: set[QWidget] | None = None) -> Iterator[str]:
    """The controls that Tab gets to and that don't show it. Tab is really pressed, so that what scrolls follows it.

    Those that are `known` aren't looked at again, and others become so. Shown it is where as many pixels differ by a
    contrast of 3:1 as the shorter side of the control has.
    """
    assert window.isActiveWindow()
    before = window.focusWidget()
    been: list[QWidget] = []
    while True:
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        control = window.focusWidget()
        if control is None or control in been:
            break
        been.append(control)
        if known is not None and control in known:
            continue
        if known is not None:
            known.add(control)
        seen, least = _differing(window, control), min(control.width(), control.height())
        for _ in range(_TRIES):  # what came in a moment ago is still being laid out
            if seen < least:
                seen, least = _differing(window, control), min(control.width(), control.height())
        if seen < least:
            yield f"{name_of(control)}: the focus shows by {seen} pixels, of {least} at the least"
    if before is not None:
        before.setFocus()


def _differing(window: QWidget, control: QWidget) -> int:
    """Of how many pixels one sees that it has the focus; it has it before and after."""
    QApplication.processEvents()
    room = QRect(control.mapTo(window, QPoint()), control.size())
    room = room.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND) & window.rect()
    with_it = window.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB32)
    control.clearFocus()
    without = window.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB32)
    control.setFocus()
    width, found = with_it.width(), 0
    known: dict[tuple[int, int], bool] = {}
    ours, theirs = bytes(with_it.constBits()), bytes(without.constBits())
    for at in range(0, len(ours), width * 4):
        line, other_line = ours[at : at + width * 4], theirs[at : at + width * 4]
        if line != other_line:
            for pair in zip(memoryview(line).cast("I"), memoryview(other_line).cast("I"), strict=True):
                if pair not in known:
                    known[pair] = contrast(*(f"#{each & 0xFFFFFF:06x}" for each in pair)) >= CONTRAST
                found += known[pair]
    return found
