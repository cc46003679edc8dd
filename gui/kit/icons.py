"""Icons: drawn from the SVG files in `resources/icons`, in the colour that their meaning asks for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import resources

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

SIZES = (16, 20, 24, 32, 48, 64)
_PLACEHOLDER = "currentColor"


def read_svg(name: str) -> str:
    """The text of one icon's file; FileNotFoundError when there is none."""
    return icon_path(name).read_text("utf-8")


def icon_path(name: str) -> Path:
    """The file of one icon. By the package's own path: importlib.resources is slow to import."""
    return Path(resources.__path__[0], "icons", f"{name}.svg")


def draw_icon(name: str, color: str) -> QIcon:
    """An icon in one colour, the same in selected rows, at every size that the window uses."""
    # Imported here, and below: the window's first paint needs no icon.
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QIcon, QPainter, QPixmap
    from PySide6.QtSvg import QSvgRenderer

    icon = QIcon()
    renderer = QSvgRenderer(QByteArray(read_svg(name).replace(_PLACEHOLDER, color).encode()))
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            icon.addPixmap(pixmap, mode)
    return icon


def draw_dot(color: str) -> QIcon:
    """A dot in a colour."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

    icon = QIcon()
    for size in SIZES[:4]:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(color))
        painter.setPen(Qt.PenStyle.NoPen)
        edge = size // 6
        painter.drawEllipse(edge, edge, size - 2 * edge, size - 2 * edge)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
