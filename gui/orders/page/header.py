"""The head of the order's page: who and what it is, and in one line how it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gui.kit.controls import progress_bar
from gui.kit.labels import icon_label, set_look, set_size, show_icon, text_label
from gui.kit.texts import tip
from gui.kit.theme import Theme
from gui.orders.state_line import state_line
from gui.orders.work import OrderWork
from gui.words.plain import count, short_date
from gui.words.plans import marks_text


class OrderHeader(QFrame):
    """Number, customer, total, date, status; and the state line with its icon."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._work: OrderWork | None = None
        self.title = text_label()
        set_size(self.title, "title")
        self.facts = text_label(tone="muted")
        self.icon = icon_label(theme, "waiting", "muted", 1.5)
        self.state = text_label()
        self.state.setAccessibleName("State of the order")
        set_size(self.state, "body")
        self.progress = progress_bar(keeps_room=True)
        set_look(self, role="header")
        state = QHBoxLayout()
        state.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        state.addWidget(self.state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 6)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.facts)
        layout.addLayout(state)
        layout.addWidget(self.progress)
        theme.changed.connect(self._on_theme_changed)

    def show_work(self, work: OrderWork) -> None:
        """Show an order's state."""
        self._work = work
        order = work.plan.order if work.plan is not None else None
        number = order.number if order is not None and order.number else None
        self.title.setText(f"Order {number}" if number else f"Transaction {work.transaction_id}")
        facts = [f"ID {work.transaction_id}"]
        if order is not None:
            facts += [
                order.email or "no email",
                f"Total {order.total_told}" if order.total is not None else "no total",
                short_date(order.created),
                " / ".join(part for part in (order.type, order.status) if part),
                count(order.line_count, "line"),
            ]
        # The dot stays with what is before it when the line breaks.
        self.facts.setText("\u00a0\u00a0· ".join(fact for fact in facts if fact))
        look = state_line(work)
        self.state.setText(look.text)
        self.state.setToolTip(tip(marks_text(work.plan) if work.sendable and work.plan is not None else ""))
        set_look(self.state, tone=look.tone)
        show_icon(self.icon, self._theme, look.icon, look.tone, 1.5)
        self.progress.setVisible(work.busy)

    def _on_theme_changed(self) -> None:
        if self._work is not None:
            self.show_work(self._work)
