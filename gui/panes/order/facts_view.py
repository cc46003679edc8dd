"""Small blocks of facts beside each other: customer, addresses, how the order stands, amounts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from core.words import joined, threaded
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import FlowingLabel, field_label, set_look, text_label
from gui.kit.measures import APART, NEAR, WIDE
from gui.kit.texts import line
from gui.words.orders import Fact


class FactsView(QFrame):
    """One block a fact; they break into more lines where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Fact, ...] = ()
        self._blocks: list[QFrame] = []
        set_look(self, role="card")
        self._flow = FlowLayout(self, gap=WIDE)
        self.hide()  # until there is something to say
        self._flow.setContentsMargins(APART, NEAR, APART, NEAR)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these, in place of the ones before."""
        if facts == self._shown:
            return
        self._shown = facts
        for old in self._blocks:
            self._flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.setVisible(bool(facts))
        self._blocks = [_block(fact) for fact in facts]
        for block in self._blocks:
            self._flow.addWidget(block)
            block.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # what is in it has become larger or smaller
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        """Need the height of all lines: a page that is as low as it can be would leave out the last ones."""
        self.setMinimumHeight(self._flow.heightForWidth(self.width() - 2 * self.frameWidth()))


def _block(fact: Fact) -> QFrame:
    frame = QFrame()
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(field_label(fact.title, quiet=True))
    lines = FlowingLabel()
    lines.setText(joined("\n", fact.lines))
    told = fact.lines
    if fact.amounts:
        told = tuple(threaded(" ", pair) for pair in zip(fact.lines, fact.amounts, strict=True))
        amounts = text_label(joined("\n", fact.amounts), wrap=False)
        amounts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout()
        row.setSpacing(NEAR)
        row.addWidget(lines)
        row.addWidget(amounts)
        layout.addLayout(row)
    else:
        layout.addWidget(lines)
    lines.setAccessibleName(line(threaded(": ", (fact.title, threaded(", ", told)))))
    layout.addStretch()
    return frame
