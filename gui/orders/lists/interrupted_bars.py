"""Names the sends that were interrupted, above the lists, each with the buttons that finish or settle it; and what else
there is to say of the journal.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.words import say
from gui.kit.banner import Banner
from gui.kit.controls import stand_at, tab_place
from gui.kit.labels import text_label
from gui.kit.language import tr_count
from gui.kit.message import Action
from gui.kit.theme import Theme
from gui.words.notices import message_of

if TYPE_CHECKING:
    from core.transfer.plan.notice import Notice
    from core.transfer.proof.interrupted import Interrupted

_OPEN = Action("open", say("&Open that connection"))
_MOST = 2


class InterruptedBars(QWidget):
    """The newest are shown, the others counted. One that is dismissed comes back with the next start.

    Signals: `finish_requested(str)` with the transaction ID; `open_requested(str)` with the name of a connection;
    `settle_requested(Interrupted)`.
    """

    finish_requested = Signal(str)
    open_requested = Signal(str)
    settle_requested = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._found: tuple[Interrupted, ...] = ()
        self._dismissed: set[str] = set()
        self._tight = False
        self.bars: list[Banner] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.remarks: list[Banner] = []
        self._place = tab_place(self)
        self.more = text_label(tone="muted")
        self._layout.addWidget(self.more)
        self.hide()

    def show_found(self, found: Sequence[Interrupted]) -> None:
        """Show these, in place of the ones before."""
        self._found = tuple(found)
        for bar in self.bars:
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        left = [each for each in self._found if each.run not in self._dismissed]
        self.bars = [self._bar(each) for each in left[:_MOST]]
        for place, bar in enumerate(self.bars):
            self._layout.insertWidget(place, bar)
        self._order_tabs()
        more = len(left) - len(self.bars)
        self.more.setText(
            tr_count(
                more,
                "And {n} more send that was interrupted.",
                "And {n} more sends that were interrupted.",
            )
        )
        self.more.setVisible(more > 0)
        self._update()

    def set_tight(self, *, on: bool) -> None:
        """Show little of each, where there is little room."""
        self._tight = on
        for bar in (*self.bars, *self.remarks):
            bar.set_tight(on=on)

    def show_remark(self, notice: Notice) -> None:
        """Say something more, until it is dismissed: that the journal was damaged, that another program is at work."""
        bar = Banner(self._theme, self)
        bar.set_tight(on=self._tight)
        bar.show_message(message_of(notice), "warning")
        bar.dismissed.connect(self._update)
        self._layout.addWidget(bar)
        self.remarks.append(bar)
        self._order_tabs()
        self._update()

    def _order_tabs(self) -> None:
        stand_at(self._place, [stop for bar in (*self.bars, *self.remarks) for stop in bar.stops])

    def _update(self) -> None:
        left = any(each.run not in self._dismissed for each in self._found)
        self.setVisible(left or any(bar.text for bar in self.remarks))

    def _bar(self, found: Interrupted) -> Banner:
        bar = Banner(self._theme, self)
        bar.set_tight(on=self._tight)
        message = message_of(found.notice)
        if found.elsewhere is not None:
            opens = (_OPEN,) if found.saved is not None else ()
            message = replace(message, actions=(*opens, *message.actions[1:]))
        bar.show_message(message, "warning")
        bar.command_requested.connect(lambda key: self._on_command(key, found))
        bar.dismissed.connect(lambda: self._on_dismissed(found.run))
        return bar

    def _on_command(self, key: str, found: Interrupted) -> None:
        if key == "finish":
            self.finish_requested.emit(found.transaction_id)
        elif key == _OPEN.command:
            self.open_requested.emit(found.saved)
        else:
            self.settle_requested.emit(found)

    def _on_dismissed(self, run: str) -> None:
        self._dismissed.add(run)
        self.show_found(self._found)
