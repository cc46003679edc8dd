"""The header of a table whose titles break into two lines where the table has no room for all of its columns."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QWidget

from gui.kit.table_model import SHORT_ROLE


class BreakingHeader(QHeaderView):
    """Titles in one line, and in two while it is `squeezed`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.squeezed = False
        self.setSectionsClickable(True)  # as a table's own is

    def sectionSizeFromContents(self, section: int) -> QSize:
        size = super().sectionSizeFromContents(section)
        if not self.squeezed:
            return size
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        lines, metrics = self._broken(section, title).split("\n"), self.fontMetrics()
        spared = metrics.horizontalAdvance(title) - max(map(metrics.horizontalAdvance, lines))
        return size - QSize(spared, -metrics.lineSpacing() * (len(lines) - 1))

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:
        super().initStyleOptionForIndex(option, section)
        if self.squeezed:
            option.text = self._broken(section, option.text)

    def _broken(self, section: int, title: str) -> str:
        """The short title of a column, or the title in the two lines of which the longer one is the shortest."""
        if short := self.model().headerData(section, Qt.Orientation.Horizontal, SHORT_ROLE):
            return str(short)
        words, advance = title.split(" "), self.fontMetrics().horizontalAdvance
        ways = [f"{' '.join(words[:n])}\n{' '.join(words[n:])}" for n in range(1, len(words))]
        return min(ways, key=lambda way: max(map(advance, way.split("\n"))), default=title)
