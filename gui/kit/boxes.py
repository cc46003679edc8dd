"""Boxes to put widgets in: a framed card, and room that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.kit.choices.tabs import Tabs
from gui.kit.labels import set_look
from gui.kit.measures import APART, NEAR, TIGHT, WIDE
from gui.kit.room import MEMORY, is_arranged, place_of, within

_WHOLE = 10_000

_LEAST_LINES = 0.5
"""Of what scrolls are in sight where nothing else can give way: as on a screen of 360 pixels with a long message."""


def card(tone: str | None = None) -> tuple[QFrame, QVBoxLayout]:
    """A framed box, and its layout."""
    frame = QFrame()
    set_look(frame, role="card", tone=tone)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(NEAR, NEAR, NEAR, NEAR)
    layout.setSpacing(TIGHT)
    return frame, layout


def dialog_column(dialog: QDialog) -> QVBoxLayout:
    """What a dialog is made of, one below the other: each as far from its edges as the next."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(WIDE, APART, WIDE, APART)
    layout.setSpacing(NEAR)
    return layout


class Splitter(QSplitter):
    """Parts with lines between them that can be dragged; what was dragged is remembered, also for the next start.

    `dragged`: somebody has said how it is shared.
    """

    def __init__(
        self, orientation: Qt.Orientation = Qt.Orientation.Horizontal, parent: QWidget | None = None
    ) -> None:
        super().__init__(orientation, parent)
        self.dragged = False
        self._place = ""
        self._first: list[float] = []
        self._shares: list[float] = []
        self._most: list[int] = []
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self._on_moved)

    def share(self, *shares: float) -> None:
        """How the parts share the room until somebody says otherwise. None gets more than its maximum."""
        self._first = [share / sum(shares) for share in shares]

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._limits() != self._most:
            self._give()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._place:
            return
        self._place = place_of(self)
        shares = MEMORY.numbers(self._place)
        parts = [self.widget(place) for place in range(self.count())]
        seen = [part is not None and not part.isHidden() for part in parts]
        if len(shares) == self.count() and [share > 0 for share in shares] == seen:
            self.dragged, self._shares = True, shares
            self._give()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give()

    def _give(self) -> None:
        """Each part its share of the room that there is now."""
        shares = self._shares or self._first
        if not shares:
            return
        self._most = self._limits()
        self.setSizes([round(share * _WHOLE) for share in shares])
        sizes = self.sizes()
        # Qt would give a part more than it takes, and leave a gap.
        fitting = [min(size, most) for size, most in zip(sizes, self._most, strict=True)]
        spare = sum(sizes) - sum(fitting)
        if spare:
            fitting[self._most.index(max(self._most))] += spare
            self.setSizes(fitting)

    def _limits(self) -> list[int]:
        """The most that each part takes."""
        parts = [
            part.maximumSize() for place in range(self.count()) if (part := self.widget(place)) is not None
        ]
        vertical = self.orientation() == Qt.Orientation.Vertical
        return [part.height() if vertical else part.width() for part in parts]

    def _on_moved(self) -> None:
        self.dragged = True
        sizes = self.sizes()
        if self._place and sum(sizes):
            self._shares = [size / sum(sizes) for size in sizes]
            MEMORY.put_numbers(self._place, self._shares)


def over_detail(table: QWidget, detail: QWidget) -> Splitter:
    """A table, and below it a third as high what belongs to its chosen row; the line between them can be dragged. A few
    lines of each are always seen.
    """
    height = table.fontMetrics().lineSpacing()
    table.setMinimumHeight(height * 6)
    detail.setMinimumHeight(height * 3)
    split = Splitter(Qt.Orientation.Vertical)
    for place, (widget, share) in enumerate(((table, 3), (detail, 1))):
        split.addWidget(widget)
        split.setStretchFactor(place, share)
    return split


class Squeezed(QWidget):
    """Content of room that scrolls, whose parts that stretch are as low as they can be before it does."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


class Rising(QWidget):
    """A part of a splitter or of tabs, whose least height rises where its text breaks into more lines: neither asks how
    high something has to be in the width that it has.
    """

    def hasHeightForWidth(self) -> bool:
        # Else a layout takes the height that it would like for the least that it needs, and lets others overlap it.
        return False

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is None or not layout.hasHeightForWidth():
            return least
        return QSize(least.width(), layout.totalMinimumHeightForWidth(max(self.width(), least.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class PagesInFront(QStackedWidget):
    """Pages of which only the one in front counts for the room that is needed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _number: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        front = self.currentWidget()
        layout = front.layout() if front is not None else None
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1

    def minimumSizeHint(self) -> QSize:
        front = self.currentWidget()
        return front.minimumSizeHint() if front is not None else QSize()


class TabsInFront(Tabs):
    """Tabs of which only the page in front, and no text of it, counts for the room that is needed.

    `room` is where pages are put: one that is made elsewhere is styled anew, with all that is in it, when it moves.
    """

    def __init__(self, parent: QWidget | None = None, *, lines: int) -> None:
        """`lines`: so many lines of text any page shows at the least."""
        super().__init__(parent)
        self._lines = lines
        room = self.findChild(QStackedWidget)
        assert room is not None
        self.room = room
        self.setDocumentMode(True)
        self.currentChanged.connect(lambda _number: self.updateGeometry())

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        front = self.currentWidget()
        if front is None:
            return super().minimumSizeHint()
        least = front.minimumSizeHint().expandedTo(front.minimumSize())
        page = max(least.height(), self.fontMetrics().lineSpacing() * self._lines)
        around = super().minimumSizeHint().height() - self.room.minimumSizeHint().height()
        return QSize(max(least.width(), self.tabBar().minimumSizeHint().width()), around + page)


class Scrolled(QScrollArea):
    """Room for something as wide as itself, that scrolls up and down where it is higher. Text that breaks into more
    lines in a narrow room counts. What gets the focus comes into sight. A dialog opens so high that nothing scrolls,
    as far as its screen has room.
    """

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._least = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)  # which lets it hear the content's events
        for each in (content, self.viewport()):  # a card's colour is seen through them
            each.setAutoFillBackground(False)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def minimumSizeHint(self) -> QSize:
        """As wide as its content has to be, for it doesn't scroll sideways."""
        return QSize(
            self._least + self.verticalScrollBar().sizeHint().width(),
            round(self.fontMetrics().lineSpacing() * _LEAST_LINES),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # By this event the content says that it holds something else now.
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window()
        if not event.spontaneous() and isinstance(window, QDialog) and not is_arranged(window):
            QTimer.singleShot(0, self, self.raise_window)  # when the room has its first size

    def raise_window(self) -> None:
        """Make the window higher by what scrolls, as far as its screen has room."""
        window = self.window()
        layout = window.layout()
        if layout is not None:
            layout.activate()
        self._fit()  # (what changed a moment ago may not have told it yet)
        lacks = self._content.minimumHeight() - self.viewport().height()
        if lacks > 0:
            wanted = QSize(window.width(), window.height() + lacks)
            window.resize(wanted.boundedTo(within(window.screen().availableGeometry().size())))

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Qt does it for Tab within one such room, and not where Tab comes from outside, or something else brings it.
        if now is None or not self._content.isAncestorOf(now) or QApplication.mouseButtons():
            return
        seen = QRect(self._content.mapFrom(self.viewport(), QPoint()), self.viewport().size())
        wanted = QRect(now.mapTo(self._content, QPoint()), now.size())
        if not seen.contains(wanted) and (wanted.height() <= seen.height() or not seen.intersects(wanted)):
            self.ensureWidgetVisible(now, 0, NEAR)

    def _fit(self) -> None:
        least = self._content.minimumSizeHint().width()
        if least != self._least:
            self._least = least
            self.updateGeometry()
        needed = self._content.heightForWidth(self.viewport().width())
        if needed >= 0 and self._content.minimumHeight() != needed:
            self._content.setMinimumHeight(needed)


def scrolled(content: QWidget) -> Scrolled:
    """Something as wide as its room, that scrolls up and down where it is higher."""
    return Scrolled(content)


def scrolled_column() -> tuple[Scrolled, QVBoxLayout]:
    """Room for what stands one below the other: what stretches gives way first, then it scrolls."""
    content = Squeezed()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(NEAR)
    return Scrolled(content), column
