"""Opens what the order that is shown has in Klaviyo's and iPaaS.com's own windows."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from gui.kit.clipboard import copy_text
from gui.kit.language import translated
from gui.kit.texts import caption
from gui.orders.flows import FlowsPresenter
from gui.orders.work import OrderWork
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.web import (
    NO_PAGE,
    NO_SUCH_PAGE,
    Page,
    event_page,
    flow_pages,
    metric_page,
    order_page,
    profile_page,
)

PAGES = ("open_profile", "open_event", "open_metric", "open_flow", "open_order")
"""The commands that open something elsewhere."""


class Pages(QObject):
    """Carries the commands out that open something elsewhere; the header offers those that lead somewhere."""

    def __init__(self, window: MainWindow, page: WorkPage, flows: FlowsPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._flows = flows
        window.menus.on(
            {
                "open_profile": lambda: self._open(self._of("open_profile")),
                "open_event": lambda: self._open(self._of("open_event")),
                "open_metric": lambda: self._open(self._of("open_metric")),
                "open_flow": self.open_flow,
                "open_order": lambda: self._open(self._of("open_order")),
            }
        )
        # As the menu of the window, it asks in the moment in which it opens.
        page.order.pages_asked.connect(lambda: self._show(page.order.work))
        page.order.shown.connect(self._show)
        flows.known.connect(lambda _plans, _flows: self._show(page.order.work))

    def leads(self, command: str) -> bool:
        """Whether a command opens or copies anything of the order that is shown."""
        return bool(self._flow_pages()) if command == "open_flow" else self._of(command).there

    def open_flow(self) -> None:
        """Open the flow that the events would start; of several, the one that is chosen."""
        found = self._flow_pages()
        if len(found) < 2:
            self._open(found[0][1] if found else NO_PAGE)
            return
        menu = QMenu(self._window)
        for name, page in found:
            menu.addAction(caption(name)).triggered.connect(lambda _on, page=page: self._open(page))
        menu.aboutToHide.connect(menu.deleteLater)
        more = self._page.order.header.more
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _of(self, command: str) -> Page:
        work = self._page.order.work
        if work is None:
            return NO_PAGE
        match command:
            case "open_profile":
                return profile_page(work.plan)
            case "open_event":
                return event_page(work.plan, work.summary)
            case "open_metric":
                return metric_page(work.plan)
            case _:
                return order_page(work.plan, work.transaction_id)

    def _flow_pages(self) -> tuple[tuple[str, Page], ...]:
        work = self._page.order.work
        plan = work.plan if work is not None else None
        return flow_pages(plan, self._flows.of(plan) if plan is not None else None)

    def _show(self, work: OrderWork | None) -> None:
        if work is None:
            return
        self._page.order.header.show_pages({key: self.leads(key) for key in PAGES})

    def _open(self, page: Page) -> None:
        if page.copied:
            copy_text(page.copied)
        if page.address:
            QDesktopServices.openUrl(QUrl(page.address))
        elif not page.copied:
            self._window.status.tell(translated(NO_SUCH_PAGE))
        if page.told:
            self._window.status.tell(page.told, longer=True)
