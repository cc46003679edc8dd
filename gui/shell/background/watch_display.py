"""Shows the watch: its entry in the menu, what is missing, the tray, and what becomes of it when the window closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.transfer.plan.notice import Notice
from core.words import stated
from gui.kit.labels import set_look, text_label
from gui.kit.language import tr
from gui.kit.question import Question
from gui.kit.texts import tip
from gui.orders.orders import OrdersPresenter
from gui.orders.watch.presenter import WatchPresenter
from gui.shell.background.tray import Tray
from gui.shell.main_window import MainWindow
from gui.shell.work_page import WorkPage
from gui.words.notices import message_of
from gui.words.plain import local_time
from gui.words.watch import TRAY_TEXT, TRAY_TITLE, missing_message, missing_title, watching_line

if TYPE_CHECKING:
    from core.watch.watch import Missing


class WatchDisplay(QObject):
    """Follows the presenter of the watch."""

    def __init__(
        self, window: MainWindow, page: WorkPage, watch: WatchPresenter, orders: OrdersPresenter, tray: Tray
    ) -> None:
        super().__init__(window)
        self._window = window
        self._page = page
        self._watch = watch
        self._orders = orders
        self._tray = tray
        self._told_of_tray = False
        self.label = text_label(wrap=False, tone="muted")
        self.label.setAccessibleName(tr("Watching new orders"))
        window.status.addPermanentWidget(self.label)
        window.menus.on({"watch": self._on_command})
        page.side.missing.command_requested.connect(lambda _key: self.open_missing())
        page.side.missing.dismissed.connect(watch.dismiss)
        watch.changed.connect(self._show)
        watch.missed.connect(self._on_missed)
        watch.failed.connect(self._on_failed)
        tray.quit_requested.connect(self._on_quit)
        self._show()

    def open_missing(self) -> None:
        """Preview what is missing."""
        ids = [each.transaction_id for each in self._watch.missing]
        self._watch.dismiss()
        if ids:
            self._page.side.show_face("works")
            self._orders.preview(ids)

    def stays(self) -> bool:
        """Asked when the window is to close: whether it only goes out of sight, and the watch goes on in the tray; or
        stays open.
        """
        if not self._watch.watching:
            return False
        tray = self._tray.available
        question = Question(
            self._window,
            help_page="watch",
            title=tr("New orders are being watched"),
            text=tr("The watch ends when Resend Desk is closed.")
            if not tray
            else tr("You can close the window while watching continues in the system tray."),
            more=tr(
                "You'll get a notification when an order is missing. Click the tray icon to bring the "
                "window back."
            )
            if tray
            else tr("This system has no tray to run in. Minimise the window to keep watching."),
            safe=tr("&Keep watching in the tray") if tray else tr("&Keep the window open"),
            act=tr("&Stop watching and close"),
        )
        if question.wait():
            return False
        if tray:
            self._window.hide()
            if not self._told_of_tray:
                self._told_of_tray = True
                self._tray.tell(TRAY_TITLE, TRAY_TEXT)
        return True

    def _on_command(self) -> None:
        if self._watch.watching:
            self._watch.stop()
        else:
            self._watch.start()
            self._show()

    def _show(self) -> None:
        watch = self._watch
        action = self._window.menus.actions["watch"]
        action.setChecked(watch.watching)
        told = watching_line(local_time(watch.since, "clock"), len(watch.missing)) if watch.watching else ""
        self.label.setText(told)
        self.label.setVisible(bool(told))
        remark = watch.remark if watch.watching else None
        self.label.setToolTip(
            tip(stated(remark.title, remark.detail, tr("The watch checks again later."))) if remark else ""
        )
        set_look(self.label, tone="warning" if remark is not None else "muted")
        self._tray.stay(told)
        if watch.missing:
            self._page.side.missing.show_message(missing_message(watch.missing), "warning")
        else:
            self._page.side.missing.clear()

    def _on_missed(self, missing: Missing) -> None:
        if not self._window.isActiveWindow():
            self._tray.tell(missing_title(missing), missing.cause.title, self.open_missing)

    def _on_failed(self, notice: Notice) -> None:
        self._page.banner.show_message(message_of(notice), "warning")
        if not self._window.isVisible():
            self._tray.tell(notice.title, notice.detail)

    def _on_quit(self) -> None:
        """From the tray: the watch ends with it; what is being sent is still asked about."""
        self._watch.stop()
        self._tray.show_window()
        self._window.close()
