"""Commands about what is seen: colours, size of the text, panes, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from gui.kit.language import tr
from gui.kit.theme import STEP_PERCENT, Scheme
from gui.orders.page.page import OrderPage
from gui.panes.registry import PANES
from gui.runtime import AsyncRuntime
from gui.shell.commands import pane_command
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from gui.shell.about import AboutDialog


class ViewCommands(QObject):
    """Carries them out on the window and the order's page."""

    def __init__(self, window: MainWindow, page: OrderPage, runtime: AsyncRuntime) -> None:
        super().__init__(window)
        self._runtime = runtime
        self._window = window
        self._page = page
        window.menus.on(
            {
                "larger": partial(self.change_text_size, 1),
                "smaller": partial(self.change_text_size, -1),
                "normal": partial(self.change_text_size, 0),
                "help": self.show_help,
                "keys": partial(self._open_help, "keys"),
                "about": self.show_about,
                "quit": window.close,
                **{pane_command(spec.key): partial(self.show_pane, spec.key) for spec in PANES},
            }
        )
        window.menus.scheme_chosen.connect(self.set_scheme)
        window.menus.language_chosen.connect(self.set_language)

    def set_scheme(self, scheme: Scheme) -> None:
        """Use other colours."""
        self._window.theme.set_scheme(scheme)

    def set_language(self, language: str) -> None:
        """Speak another language from the next start on: what is on the screen was said in this one."""
        self._window.language = language
        self._window.status.tell(
            tr("The window speaks the chosen language from its next start on."), longer=True
        )

    def change_text_size(self, step: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text."""
        theme = self._window.theme
        theme.set_percent(theme.percent + step * STEP_PERCENT if step else 100)

    def show_pane(self, key: str) -> None:
        """Show a pane of the order, and give it the focus."""
        if self._page.work is not None:
            self._page.bring_forward(key)
            self._page.keep_front()
            self._page.focus_pane()

    def show_help(self) -> None:
        """Show the help page of what has the focus."""
        window = self._window
        if window.pages.currentWidget() is window.welcome:
            self._open_help("connection")
        else:
            self._open_help(self._page.help_page(window.focusWidget()) or "preview")

    def show_about(self) -> None:
        """Show the versions, and the licences."""
        from gui.shell.about import AboutDialog

        dialog = AboutDialog(self._window.theme, self._window)
        dialog.licences_requested.connect(lambda: self._read_licences(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read_licences(self, dialog: AboutDialog) -> None:
        from core.bundle.licences import licences

        handle = self._runtime.compute(licences, "licences")
        handle.succeeded.connect(dialog.show_licences)

    def _open_help(self, page: str) -> None:
        from gui.shell.help import HelpWindow

        window = self._window
        shown = window.findChild(HelpWindow) or HelpWindow(window)
        shown.show_page(page)
        shown.show()
        shown.activateWindow()
