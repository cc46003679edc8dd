"""A layout that puts widgets in lines and breaks the line where the room ends, as text does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QLayoutItem, QWidget

from gui.kit.measures import NEAR


class FlowLayout(QLayout):
    """Left to right, then on the next line: so that large text never makes a window too wide."""

    def __init__(self, parent: QWidget | None = None, gap: int = NEAR) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._pushed: int | None = None
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        if self._pushed is not None and index < self._pushed:
            self._pushed += 1

    def push(self) -> None:
        """Have what is added from now on stand at the end of its line, and not behind what was added before; together
        on the next line, where there is no room for all of it behind what was.
        """
        self._pushed = len(self._items)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        inside = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._arrange(inside, move=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._seen]
        around = self.contentsMargins()
        width = sum(widths) + self._gap * max(len(widths) - 1, 0) + around.left() + around.right()
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._seen:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    @property
    def _seen(self) -> list[QLayoutItem]:
        """Those that take room: what is hidden takes none."""
        return [item for item in self._items if not item.isEmpty()]

    def _pushed_of(self, items: list[QLayoutItem]) -> list[QLayoutItem]:
        """Those of these items that are pushed."""
        pushed = [] if self._pushed is None else self._items[self._pushed :]
        return [item for item in items if any(item is each for each in pushed)]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Place the items in `rect`, or only measure; returns the height needed."""
        x, y, line = rect.x(), rect.y(), 0
        row: list[tuple[QLayoutItem, QRect]] = []
        seen = self._seen
        pushed = self._pushed_of(seen)
        together = sum(_within(item, rect.width()).width() + self._gap for item in pushed) - self._gap
        for item in seen:
            hint = _within(item, rect.width())
            needed = hint.width()
            if pushed and item is pushed[0] and together <= rect.width():
                needed = together
            if x > rect.x() and x + needed > rect.right() + 1:
                self._place(row, line, rect.right() if move else None)
                x, y, line, row = rect.x(), y + line + self._gap // 2, 0, []
            row.append((item, QRect(QPoint(x, y), hint)))
            x += hint.width() + self._gap
            line = max(line, hint.height())
        self._place(row, line, rect.right() if move else None)
        return y + line - rect.y()

    def _place(self, row: list[tuple[QLayoutItem, QRect]], line: int, right: int | None) -> None:
        """Put the items of a line in the middle of its height, and those that are pushed at its end, `right`; blocks of
        text begin at its top.
        """
        if right is None or not row:
            return
        left_over = right - row[-1][1].right()
        pushed = self._pushed_of([item for item, _rect in row])
        for item, rect in row:
            widget = item.widget()
            if widget is None or not isinstance(widget, QFrame) or isinstance(widget, QLabel):
                rect.translate(0, (line - rect.height()) // 2)
            if any(item is each for each in pushed):
                rect.translate(left_over, 0)
            item.setGeometry(rect)


def _within(item: QLayoutItem, room: int) -> QSize:
    """The size that an item wants, no wider than there is room; text that breaks into lines is higher then."""
    hint = item.sizeHint()
    if hint.width() <= room or room <= 0:
        return hint
    height = item.heightForWidth(room) if item.hasHeightForWidth() else hint.height()
    return QSize(room, max(height, item.minimumSize().height()))
