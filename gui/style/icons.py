"""Icons: drawn from the SVG files in `resources/icons`, in the colour that their meaning asks for."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48, 64)
_PLACEHOLDER = "currentColor"


def read_svg(name: str) -> str:
    """The text of one icon's file; FileNotFoundError when there is none."""
    return files("resources").joinpath("icons", f"{name}.svg").read_text("utf-8")


def draw_icon(name: str, color: str) -> QIcon:
    """An icon in one colour, the same in selected rows, at every size that the window uses."""
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
