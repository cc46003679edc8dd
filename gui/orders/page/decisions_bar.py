"""Decisions that release an order in spite of what speaks against it: each is a tick that names what it does."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from core.transfer.plan.plan import PlanOptions
from core.words import joined, say
from gui.kit.boxes import Squeezed, card, scrolled
from gui.kit.labels import TextLabel, text_label
from gui.kit.language import translated
from gui.kit.measures import TIGHT
from gui.kit.texts import shown
from gui.orders.work import OrderWork
from gui.words.doubles import again_line, asks_again, only_likely
from gui.words.recorded import lacks_email

_AGAIN = say("Record this order again")
_NO_EMAIL = say("Send it without the email")
_NO_EMAIL_SAYS = say(
    "Like the order, the events' properties have no email. Reports, segments and flows in Klaviyo that use "
    "it won't find them."
)
_ANOTHER = say("It's a different order: send it")
_MAILED = say("Live flows can email the customer again, unless it is sent as backfill.")


_SHARE = 0.4
"""Of the page's height, at the most; on a low screen what is said of a decision scrolls."""


class DecisionsBar(QWidget):
    """Hidden while the plan asks for no decision and none was made.

    Signals: `options_changed(PlanOptions)`: a wish to plan again so.
    """

    options_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = PlanOptions()
        self._page_height = 0
        frame, around = card("warning")
        content = Squeezed()
        self._content, self._room, inner = content, scrolled(content), QVBoxLayout(content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(TIGHT)
        around.addWidget(self._room)
        content.installEventFilter(self)
        self.again = QCheckBox(translated(_AGAIN))
        self.again_says = text_label()
        self._add(inner, self.again, self.again_says)
        self.no_email = QCheckBox(translated(_NO_EMAIL))
        self.no_email_says = text_label(_NO_EMAIL_SAYS)
        self.no_email.setAccessibleDescription(translated(_NO_EMAIL_SAYS))
        self._add(inner, self.no_email, self.no_email_says)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.again.toggled.connect(lambda on: self._decide(record_again=on))
        self.no_email.toggled.connect(lambda on: self._decide(without_email=on))
        self.hide()

    def fit(self, page_height: int) -> None:
        """As high as what it says, and no higher than its share of the page."""
        self._page_height = page_height
        whole, most = self._content.heightForWidth(self._room.width()), round(page_height * _SHARE)
        self._room.setFixedHeight(max(0, min(whole, most)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # It says something else now, in another font, or at another width.
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self.fit(self._page_height)
        return super().eventFilter(watched, event)

    def _add(self, inner: QVBoxLayout, tick: QCheckBox, says: TextLabel) -> None:
        inner.addWidget(tick, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(says)

    def show_work(self, work: OrderWork) -> None:
        """Show the decisions that an order's plan asks for, and those that were made."""
        plan = work.plan
        self._options = work.options
        self.setEnabled(not work.busy)
        again = plan is not None and (asks_again(plan) or work.options.record_again) and bool(plan.doubles)
        no_email = plan is not None and lacks_email(plan)
        for tick, says, asked in (
            (self.again, self.again_says, again),
            (self.no_email, self.no_email_says, no_email),
        ):
            tick.setVisible(asked)
            says.setVisible(asked)
        self.setVisible(again or no_email)
        with QSignalBlocker(self.again), QSignalBlocker(self.no_email):
            self.again.setChecked(work.options.record_again)
            self.no_email.setChecked(work.options.without_email)
        if plan is None or not again:
            return
        self.again.setText(translated(_ANOTHER if only_likely(plan) else _AGAIN))
        self.again_says.setText(joined(" ", (again_line(plan), _MAILED)))
        self.again.setAccessibleDescription(shown(self.again_says.text()))

    def _decide(self, **changes: bool) -> None:
        self._options = msgspec.structs.replace(self._options, **changes)
        self.options_changed.emit(self._options)
