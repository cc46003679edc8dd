"""Commands about what is seen: colours, size of the text, panes, help."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.words import say
from gui.kit.language.translators import said_in
from gui.kit.theme import MAX_PERCENT, MIN_PERCENT, STEP_PERCENT, Scheme
from gui.orders.page.page import OrderPage
from gui.panes.registry import PANES
from gui.runtime import AsyncRuntime
from gui.shell.access.wheel import TextSizeWheel
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
        TextSizeWheel(window, self.change_text_size)
        window.menus.scheme_chosen.connect(self.set_scheme)
        window.menus.language_chosen.connect(self.set_language)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus_changed)

    def set_scheme(self, scheme: Scheme) -> None:
        """Use other colours."""
        self._window.theme.set_scheme(scheme)

    def set_language(self, language: str) -> None:
        """Speak another language from the next start on: what is on the screen was said in this one. That is said to
        whoever reads the other one.
        """
        self._window.language = language
        told = say("The language changes at the next start.")
        self._window.status.tell(said_in(language, told), longer=True)

    def change_text_size(self, step: int) -> None:
        """Larger (1), smaller (-1) or normal (0) text. The size is told at once, in place of what was told before; it
        is seen when no other press follows.
        """
        theme = self._window.theme
        theme.set_percent(theme.percent + step * STEP_PERCENT if step else 100, soon=True)
        told = say("Text size: {percent}%", percent=theme.percent)
        if step and theme.percent in {MIN_PERCENT, MAX_PERCENT}:
            largest = say("Text size: {percent}%, the largest there is", percent=theme.percent)
            smallest = say("Text size: {percent}%, the smallest there is", percent=theme.percent)
            told = largest if theme.percent == MAX_PERCENT else smallest
        self._window.status.tell(told, at_once=True)

    def show_pane(self, key: str) -> None:
        """Show a pane of the order, and give it the focus."""
        if self._page.work is not None:
            self._page.tabs.bring_forward(key)
            self._page.tabs.keep_front()
            self._page.focus_pane()

    def show_help(self) -> None:
        """Show the help page of what has the focus."""
        self._open_help(self._help_page)

    @property
    def _help_page(self) -> str:
        window = self._window
        if window.pages.currentWidget() is window.welcome:
            return "connection"
        return self._page.help_page(window.focusWidget()) or "preview"

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The menu's F1 is the main window's alone: a dialog gets its own when the focus comes into it."""
        dialog = now.window() if now is not None else None
        if isinstance(dialog, QDialog) and dialog.property("helps") is None:
            dialog.setProperty("helps", True)
            QShortcut(QKeySequence(Qt.Key.Key_F1), dialog).activated.connect(
                lambda: self._open_help(getattr(dialog, "help_page", "index"), dialog)
            )

    def show_about(self) -> None:
        """Show the versions, and the licences."""
        from gui.shell.about import AboutDialog

        dialog = AboutDialog(self._window)
        dialog.licences_requested.connect(lambda: self._read_licences(dialog))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read_licences(self, dialog: AboutDialog) -> None:
        from core.bundle.licences import licences

        handle = self._runtime.compute(licences, "licences")
        handle.succeeded.connect(dialog.show_licences)

    def _open_help(self, page: str, asked: QWidget | None = None) -> None:
        """Show a page; beside a dialog that lets nothing else be used, as a window of that one."""
        from gui.shell.help import HelpWindow

        beside = asked if isinstance(asked, QDialog) and asked.isModal() else self._window
        shown = asked if isinstance(asked, HelpWindow) else None
        for known in self._window.findChildren(HelpWindow):
            if known.parent() is beside:
                shown = shown or known
        if shown is None:
            shown = HelpWindow(beside)
            shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show_page(page)
        shown.show()
        shown.activateWindow()
