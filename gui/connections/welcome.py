"""What the window shows before a connection is open: set one up, or try the demo."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.words import say
from gui.kit.banner import Banner
from gui.kit.boxes import Squeezed, card, scrolled
from gui.kit.controls import button, progress_bar
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import set_size, text_label
from gui.kit.language import tr
from gui.kit.measures import APART, NEAR, WIDE
from gui.kit.message import Message
from gui.kit.theme import Theme

_WHAT = say(
    "Resend Desk takes an iPaaS.com transaction and shows exactly which Klaviyo events it makes: one "
    "Placed Order, and one Ordered Product for each line. It finds the Klaviyo profile they belong to, "
    "sends them when you say so, and checks that they arrived."
)


class WelcomePage(QWidget):
    """The first-run screen, and the place for what went wrong while opening a connection.

    Signals: `connect_requested()`, `demo_requested()`, `retry_requested()`.
    """

    connect_requested = Signal()
    demo_requested = Signal()
    retry_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text_label(tr("Welcome to Resend Desk"))
        set_size(self.title, "title")
        self.banner = Banner(theme, retry=tr("Try a&gain"))
        self.connect_button = button(
            tr("&Set up a connection…"), self.connect_requested.emit, kind="primary", command="new_connection"
        )
        self.demo_button = button(tr("Try the &demo"), self.demo_requested.emit)
        for each in (self.connect_button, self.demo_button):
            each.setEnabled(False)  # until there is somebody who hears them (`show_started`)
        self.status = text_label(tr("Starting…"), tone="muted")
        self.progress = progress_bar()
        frame, inner = card()
        inner.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        inner.setSpacing(APART)
        buttons = FlowLayout(gap=NEAR)
        buttons.addWidget(self.connect_button)
        buttons.addWidget(self.demo_button)
        demo = text_label(
            tr(
                "The demo runs on a sandbox inside the program: no account is needed and nothing leaves "
                "this computer."
            ),
            tone="muted",
        )
        for widget in (self.title, text_label(_WHAT), self.banner):
            inner.addWidget(widget)
        inner.addLayout(buttons)
        inner.addWidget(demo)
        inner.addWidget(self.status)
        inner.addWidget(self.progress)
        self._frame = frame
        self._fit()
        layout = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(frame, 8)
        row.addStretch(1)
        upper = Squeezed()
        around = QVBoxLayout(upper)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(upper))
        self.banner.retry_requested.connect(self.retry_requested)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """No wider than lines that are easy to read."""
        self._frame.setMaximumWidth(self.fontMetrics().averageCharWidth() * 100)

    def show_started(self) -> None:
        """Let the buttons be pressed: the program is there."""
        for each in (self.connect_button, self.demo_button):
            each.setEnabled(True)

    def show_busy(self, words: str) -> None:
        """Say what is being done."""
        self.status.setText(words)
        self.status.show()
        self.progress.show()
        self.banner.clear()

    def show_ready(self) -> None:
        """Wait for the user."""
        self.status.hide()
        self.progress.hide()
        self.connect_button.setFocus()

    def show_error(self, message: Message) -> None:
        """Say why no connection could be opened."""
        self.show_ready()
        self.banner.show_message(message)
        self.banner.retry.setFocus()  # (the others may be grey: nothing has started)
