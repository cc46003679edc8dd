"""The calibration's own window: how many orders, how fast; the score; what differs and what wasn't compared."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)

from core.calibration.records import Calibration
from core.calibration.words import counts_line, group_line
from core.transfer.plan.notice import Notice
from core.words import recalled, say, threaded
from gui.connections.calibration.models import DifferencesModel, NotComparedModel, first_rows
from gui.connections.calibration.presenter import CalibrationPresenter
from gui.kit.banner import Banner
from gui.kit.boxes import card, dialog_column, over_detail, scrolled_column
from gui.kit.choices.fields import NumberBox
from gui.kit.choices.tabs import Tabs
from gui.kit.clipboard import copy_text
from gui.kit.controls import button, dialog_foot, labelled
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import set_look, set_size, text_label
from gui.kit.language import tr, tr_count
from gui.kit.room import open_in
from gui.kit.table_view import Table
from gui.kit.texts import shown
from gui.kit.theme import Theme
from gui.words.calibration import facts, progress_words, verdict
from gui.words.looks import Look
from gui.words.notices import message_of

_WHAT = say(
    "Takes the newest orders that iPaaS.com itself recorded, builds our payloads as in a preview, and "
    "compares them field by field with what Klaviyo has. It only reads: nothing is sent or changed."
)
_EMPTY = say("No differences in what was compared.")
_NOT_YET = say("What differs appears here.")
_ALL = say("Every order could be compared.")
_MOST = 1_000
_GROUPS = 4
MOST_ROWS = 2_000
"""So many rows a table has at the most: each takes time in which the window can do nothing else."""
_AT_MOST_EVERY_MS = 250


class CalibrationDialog(QDialog):
    """Starts, paces and stops the calibration, and shows it. It may stay open beside the main window."""

    help_page = "calibration"

    def __init__(
        self,
        presenter: CalibrationPresenter,
        theme: Theme,
        fingerprint: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """`fingerprint` gives that of the mapping of the order that is shown now, empty where there is none."""
        super().__init__(parent)
        self._presenter = presenter
        self._fingerprint = fingerprint
        self.setWindowTitle(tr("Calibration"))
        self.last = NumberBox()
        self.last.setRange(1, _MOST)
        self.last.setValue(100)
        self.last.setAccessibleName(tr("How many orders"))
        self.per_minute = NumberBox()
        self.per_minute.setRange(1, 600)
        self.per_minute.setValue(40)
        self.per_minute.setAccessibleName(tr("Orders a minute"))
        self.per_minute.setToolTip(
            tr("Klaviyo's limits apply to the whole account: leave room for other programs.")
        )
        self.start = button(tr("&Compare"), self._on_start, kind="primary")
        self.start.setDefault(True)
        self.stop = button(
            tr("S&top"), presenter.stop, tip=tr("What was found so far is kept as a partial result.")
        )
        self.card, inner = card()
        self.verdict = text_label()
        self.verdict.setAccessibleName(tr("Score"))
        set_size(self.verdict, "body")
        self.facts = text_label(tone="muted")
        self.groups = text_label()
        self.groups.setAccessibleName(tr("Most common differences"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("Progress of the calibration"))
        for widget in (self.verdict, self.facts, self.groups, self.progress):
            inner.addWidget(widget)
        self.banner = Banner(theme)
        self.differences = DifferencesModel(theme, self)
        self.table = Table(tr("What differs"), _NOT_YET, stretch=8)
        self.table.setModel(self.differences)
        self.not_compared = NotComparedModel(theme, self)
        self.others = Table(tr("What couldn't be compared"), _ALL, stretch=3)
        self.others.setModel(self.not_compared)
        self.tabs = Tabs()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.table, tr("&Differences"))
        self.tabs.addTab(self.others, tr("&Not compared"))
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setPlaceholderText(tr("Choose a row to read it in full."))
        self.detail.setAccessibleName(tr("Full text of the chosen row"))
        self.copy = button(
            tr("C&opy"), self._on_copy, tip=tr("Copies the score and every difference as text.")
        )
        self.unmasked = QCheckBox(tr("Include &personal data"))
        self.unmasked.setToolTip(tr("Emails and phone numbers are masked unless this is ticked."))
        self.said = text_label(tone="muted")
        self.cut = text_label(tone="muted")
        self._build()
        self.unmasked.toggled.connect(lambda _on: self.said.setText(""))  # (it is not what was copied)
        self._later = QTimer(self, singleShot=True, interval=_AT_MOST_EVERY_MS)
        self._later.timeout.connect(self._show)
        for table in (self.table, self.others):
            table.selectionModel().selectionChanged.connect(lambda *_: self._show_detail())
        self.tabs.currentChanged.connect(lambda _number: self._show_detail())
        presenter.changed.connect(self._on_changed)
        presenter.failed.connect(self._on_failed)
        self._show()

    def _build(self) -> None:
        row = QWidget()
        head = FlowLayout(row)
        for widget in (
            labelled(tr("&Orders to compare, newest first"), self.last),
            labelled(tr("Orders a &minute"), self.per_minute),
            self.start,
            self.stop,
        ):
            head.addWidget(widget)
        others = (self.copy, self.unmasked, self.said)
        layout = dialog_column(self)
        room, upper = scrolled_column()
        upper.addWidget(text_label(_WHAT, tone="muted"))
        for widget in (row, self.banner, self.card):
            upper.addWidget(widget)
        upper.addWidget(over_detail(self.tabs, self.detail), 1)
        upper.addWidget(self.cut)
        layout.addWidget(room, 1)
        layout.addLayout(dialog_foot(*others, leave=button(tr("C&lose"), self.close)))
        open_in(self, 260, 42)

    def _on_start(self) -> None:
        self.banner.clear()
        self.said.setText("")
        self._presenter.start(self.last.value(), self.per_minute.value())

    def _on_copy(self) -> None:
        self._presenter.text(self._put, masked=not self.unmasked.isChecked())

    def _put(self, text: str) -> None:
        copy_text(text)
        self.said.setText(tr_count(len(text.splitlines()), "Copied: {n} line.", "Copied: {n} lines."))

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))

    def _on_changed(self) -> None:
        """Show it; of an order after the other only so often."""
        if not self._presenter.running or self.start.isEnabled():  # it has ended, or begun
            self._later.stop()
            self._show()
        elif not self._later.isActive():
            self._later.start()

    def _show(self) -> None:
        presenter, found = self._presenter, self._presenter.shown
        running = presenter.running
        if found is None:
            self.said.setText("")  # what was said is of another connection
        self.start.setEnabled(presenter.possible and not running)
        self.stop.setEnabled(running)
        for field in (self.last, self.per_minute):
            field.setEnabled(not running)
        self.copy.setEnabled(found is not None and not running)
        self.progress.setVisible(running)
        if running and found is not None:
            self.progress.setRange(0, found.asked)
            self.progress.setValue(found.compared)
            self._show_verdict(Look(progress_words(found), "running", "accent"))
            self.facts.setText("")
            self.groups.setText("")
        else:
            self._show_verdict(verdict(found, self._fingerprint()))
            told = (counts_line(found), facts(found)) if found is not None else ()
            self.facts.setText(threaded("\n", told))
            self.groups.setText(_groups(found))
            self._show_end(found)
        for label in (self.facts, self.groups):
            label.setVisible(bool(label.text()))
        self._show_rows(found)

    def _show_verdict(self, look: Look) -> None:
        self.verdict.setText(look.text)
        set_look(self.card, tone="plain" if look.tone == "muted" else look.tone)

    def _show_end(self, found: Calibration | None) -> None:
        """Why it ended early, where it did."""
        if found is not None and found.ended_by is not None:
            self.banner.show_message(message_of(found.ended_by), "warning")

    def _show_rows(self, found: Calibration | None) -> None:
        rows, count = first_rows(found, MOST_ROWS)
        others = found.not_compared if found is not None else ()
        more = count - MOST_ROWS
        self.cut.setText(
            tr_count(
                more,
                "{n:,} more difference is not shown; Copy includes it.",
                "{n:,} more differences are not shown; Copy includes them.",
            )
            if more > 0
            else ""
        )
        self.cut.setVisible(more > 0)
        self.table.set_empty_text(_EMPTY if found is not None and found.compared else _NOT_YET)
        self.differences.put_rows(rows)
        self.not_compared.put_rows(others[:MOST_ROWS])
        self.tabs.setTabText(0, tr("&Differences ({n})", n=count))
        self.tabs.setTabText(1, tr("&Not compared ({n})", n=len(others)))
        self.table.fit_columns(26)
        self.others.fit_columns(40)
        for table in (self.table, self.others):
            table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._show_detail()

    def _show_detail(self) -> None:
        """Whatever the columns of the chosen row have no room for."""
        if self.tabs.currentWidget() is self.table:
            rows, told = self.table.selectionModel().selectedRows(), self.differences.told
        else:
            rows, told = self.others.selectionModel().selectedRows(), self.not_compared.told
        self.detail.setPlainText(shown(told(rows[0])) if rows else "")


def _groups(found: Calibration | None) -> str:
    """The commonest differences, a line each."""
    groups = found.groups if found is not None else ()
    lines = [group_line(group) for group in groups[:_GROUPS]]
    lines += [
        tr("Possible: {detail}", detail=recalled(each.detail))
        for group in groups[:_GROUPS]
        for each in group.possible
    ]
    more = len(groups) - _GROUPS
    return threaded("\n", [*lines, *([tr("And {n} more.", n=more)] if more > 0 else [])])
