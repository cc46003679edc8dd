"""The history's own window: a field to search by, the runs, what the chosen one sent, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from core.journal import HistoryRun, SentWrite
from core.transfer.plan.notice import Notice
from core.transfer.proof.past import detail_of, line_of, words_of
from core.words import say
from gui.kit.banner import Banner
from gui.kit.boxes import dialog_column, over_detail, scrolled_column
from gui.kit.controls import RETURN, button, dialog_foot, hint, labelled
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.question import ask_where
from gui.kit.room import open_in
from gui.kit.table_view import Table
from gui.kit.texts import shown
from gui.kit.theme import Theme
from gui.orders.past.history_filters import HistoryFilters
from gui.orders.past.history_presenter import HistoryPresenter
from gui.orders.past.models import HistoryModel
from gui.words.batches import batch_of
from gui.words.notices import message_of

_EMPTY = say("No runs match. Search by order ID or number, email, ticket, cause, batch or event ID.")
_ALL_SETTLED = say("Nothing is unresolved.")
_NONE_YET = say("No runs yet. Each order that is sent gets one.")
_WIDEST = 44
"""Average characters in a column at most: emails are read whole."""
_FOLDED, _SHOWN = say("F&ilters ▸"), say("F&ilters ▾")
_AROUND_LINES = 3
"""Heights of the text that a field takes beside what it says: its edges, and the cross that clears it."""
_RESTS_MS = 200
"""A search begins when typing rests."""


class HistoryDialog(QDialog):
    """Every run of every order with this connection. It may stay open beside the main window.

    Return goes from the field to the runs, and there it previews; Escape clears the field, folds the filters, leaves.
    """

    help_page = "history"

    def __init__(self, presenter: HistoryPresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._leads = False
        """Whether the focus goes to what is found."""
        self.setWindowTitle(tr("History"))
        self.field = QLineEdit()
        self.field.setClearButtonEnabled(True)
        self.field.setAccessibleName(tr("Search the history"))
        hint(self.field, tr("Order, email, ticket, cause, batch, event…"))
        metrics = self.fontMetrics()
        wanted = metrics.horizontalAdvance(self.field.placeholderText()) + metrics.height() * _AROUND_LINES
        self.field.setMinimumWidth(max(wanted, metrics.averageCharWidth() * 50))
        self.open_only = QCheckBox(tr("Unresolved &only"))
        self.open_only.setToolTip(
            tr(
                "Runs that were interrupted or stopped early, and runs with events not visible in Klaviyo yet."
            )
        )
        self.filters = HistoryFilters()
        self.filters.hide()
        self.narrow = button(
            _FOLDED, self._on_narrow, kind="quiet", tip=tr("State, cause, days, batch and ticket.")
        )
        self.banner = Banner(theme)
        self.model = HistoryModel(theme, self)
        self.table = Table(tr("Runs"), _EMPTY, stretch=6)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setPlaceholderText(tr("Choose a run to see what was sent and the responses."))
        self.detail.setAccessibleName(tr("What the run sent, and the responses"))
        self.batch = button(
            tr("Make a &batch…"),
            lambda: presenter.make_batch(self.chosen),
            tip=tr(
                "Makes a batch of the orders in the chosen runs. They are prepared together and confirmed once."
            ),
        )
        self.older = button(tr("&Older"), presenter.show_more)
        self.export = button(tr("&Export…"), self._on_export, tip=tr("Rows for a spreadsheet."))
        self.unmasked = QCheckBox(tr("Include &personal data"))
        self.unmasked.setToolTip(tr("Emails are masked in the file unless this is ticked."))
        self.said = text_label(tone="muted")
        self.close_button = button(tr("C&lose"), self.close)
        self.again = button(
            tr("Preview &again"), self._on_again, kind="primary", tip=tr("Adds the orders to My list.")
        )
        self._rest = QTimer(self, singleShot=True, interval=_RESTS_MS)
        self._rest.timeout.connect(self.search)
        self._build()
        self.field.textChanged.connect(lambda _text: self._rest.start())
        self.table.activated.connect(lambda _index: self._on_again())
        self.filters.changed.connect(self._rest.start)
        self.open_only.toggled.connect(lambda _on: self.search())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.unmasked.toggled.connect(lambda _on: self._say_how_many())  # (it is not what was saved)
        presenter.found.connect(self._on_found)
        presenter.detailed.connect(self._on_detailed)
        presenter.saved.connect(self._on_saved)
        presenter.failed.connect(self._on_failed)
        self._on_found(presenter.runs)
        self.search()

    def _build(self) -> None:
        head = QWidget()
        row = FlowLayout(head)
        for widget in (labelled(tr("&Search"), self.field), self.open_only, self.narrow):
            row.addWidget(widget)
        others = (self.batch, self.older, self.export, self.unmasked, self.said)
        layout = dialog_column(self)
        room, upper = scrolled_column()
        upper.addWidget(head)
        upper.addWidget(self.filters)
        upper.addWidget(self.banner)
        upper.addWidget(over_detail(self.table, self.detail), 1)
        layout.addWidget(room, 1)
        layout.addLayout(dialog_foot(*others, leave=self.close_button, act=self.again))
        open_in(self, 190, 40)
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Escape
        if event.key() in RETURN and self.field.hasFocus():
            self._leads = True
            self.search()
        elif back and self.field.text():
            self.field.clear()
            self.field.setFocus()
        elif back and self.filters.isVisible():
            self._on_narrow()
            self.narrow.setFocus()
        else:
            super().keyPressEvent(event)

    @property
    def chosen(self) -> list[HistoryRun]:
        """The runs of the chosen rows."""
        return [self.model.record(index) for index in self.table.selectionModel().selectedRows()]

    def search(self) -> None:
        """Look for what the field has."""
        self._rest.stop()
        wanted = self.filters.wanted(self.field.text(), unsettled=self.open_only.isChecked())
        if wanted is not None:
            self._presenter.search(wanted)

    def _on_narrow(self) -> None:
        """Show the filters, or take them back and away."""
        shown = self.filters.isHidden()
        self.filters.setVisible(shown)
        self.narrow.setText(translated(_SHOWN if shown else _FOLDED))
        if shown:
            self.filters.state.setFocus()
        elif self.filters.chosen:
            self.filters.clear()

    def _on_found(self, runs: tuple[HistoryRun, ...]) -> None:
        self.banner.clear()
        narrowed = self.field.text().strip() or self.filters.chosen
        none = _ALL_SETTLED if self.open_only.isChecked() else _NONE_YET
        self.table.set_empty_text(translated(_EMPTY if narrowed else none))
        self.model.put_rows(runs)
        if len(runs) == 1:
            self.table.selectRow(0)
        self.table.fit_columns(_WIDEST)
        self.older.setEnabled(self._presenter.more)
        self.export.setEnabled(bool(runs))
        self._say_how_many()
        if self._leads and runs:
            self.table.setFocus()
            self.table.selectRow(0)
        self._leads = False
        self._on_chosen()

    def _say_how_many(self) -> None:
        runs = len(self.model.rows)
        self.said.setText(
            tr_count(runs, "{n} run and more.", "{n} runs and more.")
            if self._presenter.more
            else tr_count(runs, "{n} run.", "{n} runs.")
        )

    def _on_chosen(self) -> None:
        chosen = self.chosen
        self.again.setEnabled(bool(chosen))
        self.batch.setEnabled(bool(chosen))
        orders = len({run.transaction_id for run in chosen})
        self.batch.setText(translated(batch_of(orders)) if orders else tr("Make a &batch…"))
        if len(chosen) == 1:
            self._presenter.detail(chosen[0])
        else:
            self.detail.setPlainText("")

    def _on_detailed(self, run: HistoryRun, writes: tuple[SentWrite, ...]) -> None:
        if [each.run_id for each in self.chosen] == [run.run_id]:
            line = line_of(run, writes)
            self.detail.setPlainText("\n".join(shown(each) for each in (*words_of(line), *detail_of(line))))

    def _on_again(self) -> None:
        self._presenter.again(self.chosen)
        self.hide()  # (it stands before the main window, where the orders are now)
        if (parent := self.parentWidget()) is not None:
            parent.window().activateWindow()

    def _on_export(self) -> None:
        ask_where(
            self,
            tr("Save the history"),
            tr("history.csv"),
            "CSV",
            lambda path: self._presenter.save(path, masked=not self.unmasked.isChecked()),
        )

    def _on_saved(self, path: str) -> None:
        self.said.setText(tr("Saved: {path}", path=path))

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))
