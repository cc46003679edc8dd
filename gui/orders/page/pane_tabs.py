"""The panes of the order's page on their tabs, and which of them is in front."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from core.transfer.plan.events import PlannedEvent
from core.transfer.plan.notice import Notice
from core.words import threaded
from gui.kit.access.shortcuts import shortcut_of
from gui.kit.boxes import TabsInFront
from gui.kit.language import tr
from gui.kit.room import MEMORY
from gui.kit.texts import line, tip
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.page.pane_facts import PaneFacts
from gui.orders.work import OrderWork
from gui.words.looks import WorkState

_FRONT = "front pane"
_LEAST_LINES = 14
"""So many lines of text a pane shows at the least; with large text on a small screen the page scrolls for it."""
_ANY = 1
"""The urgency of a pane that has nothing to say, and would do as well as another."""


class PaneTabs(TabsInFront):
    """All panes of an order.

    Signals: `front_changed()`: another pane is in front.
    """

    front_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, lines=_LEAST_LINES)
        self._theme = theme
        self.setAccessibleName(tr("The order's panes"))
        self._panes: dict[str, Pane] = {}
        self._facts: dict[Pane, PaneFacts] = {}
        self.currentChanged.connect(self._on_current_changed)
        self.tabBarClicked.connect(self._on_clicked)
        theme.changed.connect(self.show_badges)

    def add(self, facts: PaneFacts, pane: Pane) -> None:
        """Put a pane behind those that are there; it was made in `room`."""
        self._panes[facts.key] = pane
        self._facts[pane] = facts
        self.addTab(pane, facts.tab_title)
        self._show_badge(self.count() - 1, pane)
        pane.lead_requested.connect(self.lead_to)
        pane.badge_changed.connect(self.show_badges)

    def __iter__(self) -> Iterator[Pane]:
        return iter(self._panes.values())

    def pane(self, key: str) -> Pane:
        """The pane of a key."""
        return self._panes[key]

    @property
    def front(self) -> Pane | None:
        """The pane in front."""
        pane = self.currentWidget()
        return pane if isinstance(pane, Pane) else None

    @property
    def help_page(self) -> str | None:
        """The help page of the pane in front."""
        return self._facts[self.front].help_page if self.front is not None else None

    @property
    def chosen(self) -> tuple[int, str]:
        """The event that is chosen, by its number in the plan (-1: none), and the place of its chosen mapping."""
        return next((chosen for pane in self if (chosen := pane.chosen) is not None), (-1, ""))

    def bring_forward(self, key: str) -> None:
        """Bring a pane to the front."""
        self.setCurrentWidget(self._panes[key])

    def keep_front(self) -> None:
        """Remember for the next start which pane somebody has brought to the front."""
        front = self.front
        MEMORY.put(_FRONT, self._facts[front].key if front is not None else "")

    def lead_to(self, what: Notice | PlannedEvent) -> None:
        """Bring what speaks against the order, or one of its events, to the front."""
        pane = next((pane for pane in self if pane.lead_to(what)), None)
        if pane is not None:
            self.setCurrentWidget(pane)

    def choose_front(self, work: OrderWork, before: WorkState | None) -> None:
        """Bring the pane to the front that wants it most, if any does; but for a send none while somebody types."""
        urgent, wanted = max(
            ((pane.urgency(work, before), pane) for pane in self),
            key=lambda found: found[0],
            default=(0, None),
        )
        held = before is not None and self.front is not None and self.front.holds_still
        if wanted is None or not urgent or (held and work.state != "sending"):
            return
        # Where no pane has something to say, it is the one that is worked in.
        self.setCurrentWidget(self._panes.get(MEMORY.word(_FRONT), wanted) if urgent == _ANY else wanted)

    def show_badges(self) -> None:
        """Say on the tabs how much there is in each pane, by a number, and where there is something to be looked at, by
        a mark: a number alone would be taken for how much there is.
        """
        for place, pane in enumerate(self):
            self._show_badge(place, pane)

    def _show_badge(self, place: int, pane: Pane) -> None:
        facts, counted = self._facts[pane], pane.counted
        text = f"{facts.tab_title} {pane.badge}" if pane.badge else facts.tab_title
        if self.tabText(place) != text:
            self.setTabText(place, text)
        self.setTabToolTip(place, tip(threaded("\n", (counted, shortcut_of(f"pane:{facts.key}")))))
        # What Qt makes of the text itself knows no mark, and not what is counted.
        name = line(threaded(", ", (facts.plain_tab, counted)))
        if self.tabBar().accessibleTabName(place) != name:
            self.tabBar().setAccessibleTabName(place, name)
        if pane.warns or not self.tabIcon(place).isNull():
            height = self.fontMetrics().height()
            self.setIconSize(QSize(height, height))
            self.setTabIcon(place, self._theme.icon("warning", "warning") if pane.warns else QIcon())

    def _on_clicked(self, number: int) -> None:
        if number >= 0:
            self.setCurrentIndex(number)
            self.keep_front()

    def _on_current_changed(self, _number: int) -> None:
        if self.tabBar().hasFocus():  # by its arrows
            self.keep_front()
        self.front_changed.emit()
