"""The widgets of a window that are seen, and what to call them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QScrollBar,
    QSizeGrip,
    QSplitterHandle,
    QTabBar,
    QWidget,
)

_BY_THE_WAY = {"QWidget", "QStackedWidget", "QSplitter", "Squeezed", "Scrolled", "QFrame"}
_PARTS = 5


def name_of(widget: QWidget) -> str:
    """What a widget is, and where: kinds and names from the window down."""
    parts: list[str] = []
    at: QWidget | None = widget
    while at is not None and len(parts) < _PARTS:
        kind = type(at).__name__
        if kind not in _BY_THE_WAY or at is widget:
            parts.append(kind)
        if at.isWindow():
            break
        at = at.parentWidget()
    return f"{'/'.join(reversed(parts))} “{_words(widget)[:60]}”"


def _words(widget: QWidget) -> str:
    if isinstance(widget, (QLabel, QAbstractButton)):
        return widget.text() or widget.accessibleName()
    if isinstance(widget, QLineEdit):
        return widget.placeholderText() or widget.accessibleName()
    return widget.accessibleName() or widget.objectName()


def seen(window: QWidget) -> Iterator[QWidget]:
    """The widgets of a window that are seen: those of other windows are theirs, and those of views their own affair."""
    yield window
    waiting = [window]
    while waiting:
        for child in waiting.pop().children():
            if not isinstance(child, QWidget) or child.isWindow() or not child.isVisible():
                continue
            if isinstance(child, (QScrollBar, QSizeGrip, QSplitterHandle, QMenu)):
                continue
            yield child
            if not isinstance(child, (QComboBox, QAbstractSpinBox, QLineEdit, QMenuBar, QTabBar)):
                waiting.append(child)
