"""The left side: the field, what was found, and the list with its two faces, *My list* and *Recent*."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.kit.access.shortcuts import shortcut_of
from gui.kit.banner import Banner, BannerStack
from gui.kit.boxes import PagesInFront, scrolled_column
from gui.kit.choices.tabs import TabRow
from gui.kit.language import tr
from gui.kit.measures import NEAR, TIGHT
from gui.kit.texts import line
from gui.kit.theme import Theme
from gui.orders.lists.face import Face
from gui.orders.lists.found_list import FoundPane
from gui.orders.lists.id_edit import dropped_file
from gui.orders.lists.id_field import IdField
from gui.orders.lists.interrupted_bars import InterruptedBars
from gui.orders.lists.recent_list import RecentPane
from gui.orders.lists.work_list import WorkPane

_LEAST, _FIRST = 340, 370
"""Pixels at a usual size of text: the least width, and that of the first start."""
_USUAL = 15
"""Pixels of a line of that text."""
_MOST = 0.38
"""Of the window's width at most, with large text or in a small window."""
_ROOMY = 36
"""Lines of text: where the side has fewer, what is told above the list is folded, and the list stays in sight."""
_WORKS, _RECENT = 0, 1


class OrderSide(QWidget):
    """Everything on the left. `unfinished` names batches that wait, `missing` the new orders that Klaviyo doesn't have,
    `offer` offers to make a batch of a long list, `ended` tells how a send of several orders ended, `outage` what a
    service that can't be used has hit.

    Signals: `file_given(Path)`: a file was dropped here.
    """

    file_given = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(NEAR, NEAR, TIGHT, NEAR)
        outer.setSpacing(TIGHT)
        # With large text, and messages above the list, it scrolls; what can be done with the list stays in sight.
        room, column = scrolled_column()
        self.feet = PagesInFront(self)
        outer.addWidget(room, 1)
        outer.addWidget(self.feet)
        # Made as they stand, for Tab goes through them in this order.
        inner = room.widget()
        self.banner = Banner(theme, inner, retry=tr("Try a&gain"))
        self.outage = BannerStack(theme, inner)
        self.interrupted = InterruptedBars(theme, inner)
        self.unfinished, self.missing = Banner(theme, inner), Banner(theme, inner)
        self.ids = IdField(theme, inner)
        self.offer = Banner(theme, inner)
        self.ended = Banner(theme, inner)
        self.found = FoundPane(theme, inner)
        self.tabs = TabRow(inner)
        self.faces = QStackedWidget(inner)
        self.works = WorkPane(theme, self.faces, self.feet)
        self.recent = RecentPane(theme, self.faces, self.feet)
        self.tabs.setAccessibleName(tr("Which orders are listed"))
        self.tabs.setExpanding(False)
        for command in ("my_list", "recent"):
            self.tabs.setTabToolTip(self.tabs.addTab(""), line(shortcut_of(command)))
        for face in (self.works, self.recent):
            self.faces.addWidget(face)
            self.feet.addWidget(face.foot)
        for widget in (
            self.banner, self.outage, self.interrupted, self.unfinished, self.missing, self.ids, self.offer,
            self.ended, self.found, self.tabs,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(self.faces, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        for pages in (self.faces, self.feet):
            self.tabs.currentChanged.connect(pages.setCurrentIndex)
        self.recent.counted.connect(lambda _known: self.show_counts())
        for signal in (
            self.works.model.rowsInserted,
            self.works.model.modelReset,
        ):
            signal.connect(lambda *_: self.show_counts())
        self.show_counts()

    @property
    def first_width(self) -> int:
        """How wide it is where nobody has said otherwise."""
        return self._scaled(_FIRST)

    @property
    def face(self) -> str:
        """Which face is shown, to be remembered."""
        return "recent" if self.tabs.currentIndex() == _RECENT else "works"

    @property
    def front(self) -> Face:
        """The face that is shown."""
        return self.recent if self.tabs.currentIndex() == _RECENT else self.works

    def show_face(self, face: str) -> None:
        """Show *My list* (`works`) or *Recent* (`recent`)."""
        self.tabs.setCurrentIndex(_RECENT if face == "recent" else _WORKS)

    def show_counts(self) -> None:
        """Say on the tabs how many there are."""
        for tab, title, known in (
            (_WORKS, tr("&My list"), self.works.model.known),
            (_RECENT, tr("&Recent"), self.recent.model.known),
        ):
            self.tabs.setTabText(tab, tr("{title}  {n:,}", title=title, n=known) if known else title)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Escape, where nothing inside has a use for it: what was found is closed, and the field is next.
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        if self.found.isVisible() and (self.ids.edit.hasFocus() or self.found.table.hasFocus()):
            self.found.clear()
        self.ids.edit.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fold()

    def _fold(self) -> None:
        """What has failed is told whole; what waits, or is missing, gives way to the list."""
        tight = self.height() < _ROOMY * self.fontMetrics().lineSpacing()
        for each in (self.interrupted, self.unfinished, self.missing, self.ended):
            each.set_tight(on=tight)
        self.ids.message.set_tight(on=tight)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event.mimeData())
        if path is not None:
            event.acceptProposedAction()
            self.file_given.emit(path)

    def minimumSizeHint(self) -> QSize:
        wanted = min(self._scaled(_LEAST), round(self.window().width() * _MOST))
        least = super().minimumSizeHint()
        return QSize(max(least.width(), wanted), least.height())

    def _scaled(self, pixels: int) -> int:
        return round(pixels * self.fontMetrics().height() / _USUAL)
