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


def draw_icon(name: str, color: str, selected_color: str) -> QIcon:
    """An icon in one colour, and in another for selected rows, at every size that the window uses."""
    icon = QIcon()
    text = read_svg(name)
    for mode, value in ((QIcon.Mode.Normal, color), (QIcon.Mode.Selected, selected_color)):
        renderer = QSvgRenderer(QByteArray(text.replace(_PLACEHOLDER, value).encode()))
        for size in SIZES:
            pixmap = QPixmap(size, size)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            renderer.render(painter)
            painter.end()
            icon.addPixmap(pixmap, mode)
    return icon
