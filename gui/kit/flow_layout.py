"""A layout that puts widgets in lines and breaks the line where the room ends, as text does."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLayout, QLayoutItem, QWidget

from gui.kit.measures import NEAR

_Line = list[tuple[QLayoutItem, QSize]]


class FlowLayout(QLayout):
    """Left to right, then on the next line: so that large text never makes a window too wide."""

    def __init__(self, parent: QWidget | None = None, gap: int = NEAR) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._pushed: int | None = None
        self._early = False
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, index: int, widget: QWidget) -> None:
        """Add a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        if self._pushed is not None and index < self._pushed:
            self._pushed += 1

    def push(self, *, early: bool = False) -> None:
        """Have what is added from now on stand at the end of its line, and not behind what was added before; together
        on the next line, where there is no room for all of it behind what was. `early`: on the first line that has room
        for all of it.
        """
        self._pushed, self._early = len(self._items), early

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
        y = rect.y()
        for line in self._lines(rect.width()):
            height = max(hint.height() for _item, hint in line)
            if move:
                self._place(line, QRect(rect.x(), y, rect.width(), height))
            y += height + self._gap // 2
        return max(y - self._gap // 2, rect.y()) - rect.y()

    def _lines(self, room: int) -> list[_Line]:
        """The items of each line, with their sizes."""
        seen = [(item, _within(item, room)) for item in self._seen]
        items = self._pushed_of([item for item, _hint in seen])
        pushed = [each for each in seen if any(each[0] is item for item in items)]
        together = self._width(pushed) <= room
        lines: list[_Line] = []
        for item, hint in seen[: len(seen) - len(pushed)] if together else seen:
            if lines and self._width(lines[-1]) + self._gap + hint.width() <= room:
                lines[-1].append((item, hint))
            else:
                lines.append([(item, hint)])
        if not pushed or not together:
            return lines
        for line in lines if self._early else lines[-1:]:
            if self._width(line) + self._gap + self._width(pushed) <= room:
                line += pushed
                return lines
        return [*lines, pushed]

    def _width(self, line: _Line) -> int:
        return sum(hint.width() for _item, hint in line) + self._gap * (len(line) - 1)

    def _place(self, line: _Line, rect: QRect) -> None:
        """Put the items of a line in the middle of its height, and those that are pushed at its end; blocks of text
        begin at its top.
        """
        pushed, x = self._pushed_of([item for item, _hint in line]), rect.x()
        left_over = rect.width() - self._width(line)
        for item, hint in line:
            widget = item.widget()
            block = widget is not None and isinstance(widget, QFrame) and not isinstance(widget, QLabel)
            top = rect.y() + (0 if block else (rect.height() - hint.height()) // 2)
            over = left_over if any(item is each for each in pushed) else 0
            item.setGeometry(QRect(QPoint(x + over, top), hint))
            x += hint.width() + self._gap


def _within(item: QLayoutItem, room: int) -> QSize:
    """The size that an item wants, no wider than there is room; text that breaks into lines is higher then."""
    hint = item.sizeHint()
    if hint.width() <= room or room <= 0:
        return hint
    height = item.heightForWidth(room) if item.hasHeightForWidth() else hint.height()
    return QSize(room, max(height, item.minimumSize().height()))
