"""The reconciliation's own window: from when to when, how far it is, what was found by kind and cause, and My list."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDialog,
    QPlainTextEdit,
    QWidget,
)

from core.reconcile.records import KIND_WORDS, CouldNotTell, Finding, Reconciliation
from core.reconcile.words import doubt_lines, finding_lines, local, summary_lines
from core.transfer.plan.notice import Notice
from core.words import say, sentences, threaded, when
from gui.kit.access.announce import announce
from gui.kit.banner import Banner
from gui.kit.boxes import card, dialog_column, over_detail, scrolled_column
from gui.kit.choices.fields import Combo
from gui.kit.controls import button, dialog_foot, labelled, progress_bar
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import set_look, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.question import ask_where
from gui.kit.room import open_in
from gui.kit.table_view import Table
from gui.kit.texts import line, shown
from gui.kit.theme import Theme
from gui.orders.past.day_edit import DayEdit
from gui.orders.past.models import FindingsModel, cause_words, kind_words
from gui.orders.past.reconcile_presenter import ReconcilePresenter, orders_of, sendable_of
from gui.words.batches import batch_of
from gui.words.notices import message_of

_WHAT = say(
    "Compares the orders of the chosen days with their events in Klaviyo: what is missing, duplicated, has "
    "a different value, profile or metric, or has no order. It only reads: nothing is sent or changed."
)
_EMPTY = say("Results appear here.")
_NOTHING = say("Nothing is missing, and there is nothing extra.")
_NO_ORDERS = say(
    "No orders were placed on these days, so nothing could be compared. If there should be some, choose other days, "
    "or examine the connection (File menu)."
)
_UNFINISHED = say("Nothing was found before it ended. Not everything was compared.")
_RUNS = say("Wait until the comparison has ended.")
_ALL = say("Everything that was found")
_DAY = when(date(2026, 5, 3), "day")
MOST_ROWS = 2_000
_Group = tuple[str, str | None]
"""A kind and one of its causes; None: all of them."""
_AT_MOST_EVERY_MS = 250


class ReconcileDialog(QDialog):
    """Starts and stops it, and shows what was found. It may stay open beside the main window."""

    help_page = "reconcile"

    def __init__(self, presenter: ReconcilePresenter, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.setWindowTitle(tr("Reconcile with Klaviyo"))
        yesterday = date.today() - timedelta(days=1)
        shown_is = presenter.found  # (what the table shows from the start)
        first, last = (shown_is.first, shown_is.last) if shown_is is not None else (yesterday, yesterday)
        self.first, self.last = DayEdit(tr("First day"), first), DayEdit(tr("Last day (included)"), last)
        self.wrong = text_label(tr("Enter a day like {day}.", day=_DAY), tone="error")
        self.wrong.hide()
        self.start = button(tr("&Compare"), self._on_start, kind="primary")
        self.start.setDefault(True)
        self.stop = button(tr("S&top"), presenter.stop, tip=tr("What was found so far is kept."))
        self.progress = progress_bar(keeps_room=True)
        self.banner = Banner(theme)
        self.card, inner = card()
        self.summary = text_label()
        self.summary.setAccessibleName(tr("Overall result"))
        inner.addWidget(self.summary)
        self.group = Combo()
        self.group.setAccessibleName(tr("Show"))
        self.group.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        self.model = FindingsModel(theme, self)
        self.table = Table(tr("What was found"), _EMPTY, stretch=5)
        self.table.setModel(self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setPlaceholderText(tr("Shows the overall result, or the details of the chosen row."))
        self.detail.setAccessibleName(tr("The overall result, or the chosen finding"))
        self.take = button(
            tr("Add to &My list"), self._on_take, tip=tr("The chosen orders, or all that are shown.")
        )
        self.batch = button(
            tr("Make a &batch…"),
            lambda: presenter.make_batch(self.chosen, as_it_was=self.as_it_was.isChecked()),
            tip=tr(
                "Makes a batch of the chosen orders, or of all that are shown. They are prepared together and "
                "confirmed once."
            ),
        )
        self.as_it_was = QCheckBox(tr("With the order's own da&te, and without flows"))
        self.as_it_was.setToolTip(
            tr(
                "Klaviyo records them with the original date and emails nobody. Use it for events that are "
                "overdue."
            )
        )
        self.as_it_was.setChecked(True)
        self.export = button(tr("&Export…"), self._on_export, tip=tr("Rows for a spreadsheet."))
        self.unmasked = QCheckBox(tr("Include &personal data"))
        self.unmasked.setToolTip(tr("Emails are masked in the file unless this is ticked."))
        self.said = text_label(tone="muted")
        self.more = text_label(tone="muted")
        self._later = QTimer(self, singleShot=True, interval=_AT_MOST_EVERY_MS)
        self._later.timeout.connect(self._show)
        self._build()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._on_chosen())
        self.group.activated.connect(lambda _index: self._show_rows())
        self.unmasked.toggled.connect(lambda _on: self.said.setText(""))  # (it is not what was saved)
        for day in (self.first, self.last):
            day.read.connect(self._on_read)
        presenter.changed.connect(self._on_changed)
        presenter.saved.connect(self._on_saved)
        presenter.failed.connect(self._on_failed)
        self._show()

    def _build(self) -> None:
        head, middle = QWidget(), QWidget()
        row = FlowLayout(head)
        for widget in (
            labelled(tr("&From"), self.first),
            labelled(tr("T&o"), self.last),
            self.start,
            self.stop,
        ):
            row.addWidget(widget)
        FlowLayout(middle).addWidget(labelled(tr("S&how"), self.group))
        others = (self.take, self.batch, self.as_it_was, self.export, self.unmasked, self.said, self.more)
        layout = dialog_column(self)
        room, upper = scrolled_column()
        upper.addWidget(text_label(_WHAT, tone="muted"))
        for widget in (head, self.wrong, self.progress, self.banner, self.card, middle):
            upper.addWidget(widget)
        upper.addWidget(over_detail(self.table, self.detail), 1)
        layout.addWidget(room, 1)
        layout.addLayout(dialog_foot(*others, leave=button(tr("C&lose"), self.close)))
        open_in(self, 230, 42)

    def _on_read(self) -> None:
        """Say of what stands in a field and is no day how to write one."""
        wrong = not self.first.is_read or not self.last.is_read
        if wrong and self.wrong.isHidden():
            announce(self.wrong, self.wrong.text())
        self.wrong.setVisible(wrong)

    def _on_start(self) -> None:
        for field in (self.first, self.last):
            if not field.take():
                field.setFocus()
                return
        self.banner.clear()
        self.said.setText("")
        self._presenter.start(self.first.date().toPython(), self.last.date().toPython())  # type: ignore[arg-type]

    @property
    def chosen(self) -> list[Finding]:
        """The chosen findings; all that are shown where none is chosen."""
        rows = self.table.selectionModel().selectedRows()
        records = [self.model.record(index) for index in rows] if rows else list(self.model.rows)
        return [record for record in records if isinstance(record, Finding)]

    def _on_take(self) -> None:
        taken = self._presenter.take(self.chosen, as_it_was=self.as_it_was.isChecked())
        self.said.setText(tr_count(taken, "{n} order added to My list.", "{n} orders added to My list."))

    def _on_export(self) -> None:
        ask_where(
            self,
            tr("Save what was found"),
            tr("reconciliation.csv"),
            "CSV",
            lambda path: self._presenter.save(path, masked=not self.unmasked.isChecked()),
        )

    def _on_saved(self, path: str) -> None:
        self.said.setText(tr("Saved: {path}", path=path))

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
        presenter, found = self._presenter, self._presenter.found
        running = presenter.running
        if found is None:
            self.said.setText("")  # what was said is of another connection
        self.start.allow(_RUNS if running else "" if presenter.possible else tr("Open a connection first."))
        self.stop.allow("" if running else tr("No comparison is in progress."))
        self.progress.setVisible(running)
        for field in (self.first, self.last):
            field.setEnabled(not running)
        self.card.setVisible(found is not None)
        if found is not None:
            self.summary.setText(_progress(found) if running else summary_lines(found)[0])
            set_look(
                self.card,
                tone="plain" if running else "ok" if found.all_well and not found.empty else "warning",
            )
            if found.ended_by is not None and not running:
                self.banner.show_message(message_of(found.ended_by), "warning")
        self.export.allow(_RUNS if running else "" if presenter.told else tr("There are no results."))
        self._show_groups()
        self._show_rows()
        self._show_detail()

    def _on_chosen(self) -> None:
        self._show_detail()
        self._show_offers()

    def _show_detail(self) -> None:
        """The chosen finding in full; the sum of all where none is chosen."""
        rows, found = self.table.selectionModel().selectedRows(), self._presenter.found
        if len(rows) == 1:
            told = self.model.record(rows[0])
            lines = finding_lines(told) if isinstance(told, Finding) else doubt_lines(told)
        else:
            lines = summary_lines(found) if found is not None and not self._presenter.running else []
        self.detail.setPlainText("\n".join(shown(text) for text in lines))

    def _empty_text(self) -> str:
        """What the list says where it has no row: before, and of a comparison that found nothing."""
        found = self._presenter.found
        if found is None or self._presenter.running:
            return _EMPTY
        if not found.all_well:
            return _UNFINISHED
        return _NOTHING if found.orders else _NO_ORDERS

    def _show_groups(self) -> None:
        """Kinds, each followed by its causes where it has several, and how many of each."""
        kinds = Counter(kind_words(told) for told in self._presenter.told)
        causes = Counter((kind_words(told), cause_words(told)) for told in self._presenter.told)
        groups: list[tuple[str, int, _Group | None]] = [(_ALL, len(self._presenter.told), None)]
        for kind, whole in kinds.most_common():
            parts = [(part, number) for part, number in causes.most_common() if part[0] == kind]
            if len(parts) > 1:
                groups.append((kind, whole, (kind, None)))
            groups += [(threaded(": ", part), number, part) for part, number in parts]
        kept = self.group.currentData()
        self.group.clear()
        for group, number, meant in groups:
            self.group.addItem(line(tr("{group} ({n:,})", group=group, n=number)), meant)
        self.group.setCurrentIndex(max(self.group.findData(kept), 0))

    def _show_rows(self) -> None:
        kind, cause = self.group.currentData() or (None, None)
        told: list[Finding | CouldNotTell] = [
            each
            for each in self._presenter.told
            if kind in (None, kind_words(each)) and cause in (None, cause_words(each))
        ]
        self.table.set_empty_text(self._empty_text())
        self.model.put_rows(told[:MOST_ROWS])
        self.table.fit_columns(34)
        self._show_offers()
        more = len(told) - MOST_ROWS
        self.more.setText(tr("{number:,} more not shown; Export includes them.", number=more))
        self.more.setVisible(more > 0)

    def _show_offers(self) -> None:
        """Say how many orders would be taken: those that are chosen, else all that are shown."""
        orders = len(sendable_of(self.chosen))
        self.take.allow("" if orders_of(self.chosen) else tr("There are no orders to add here."))
        self.batch.allow("" if orders else tr("None of these orders can be sent."))
        of_all = not self.table.selectionModel().hasSelection()
        self.batch.setText(translated(batch_of(orders, of_all=of_all)) if orders else tr("Make a &batch…"))


def _progress(found: Reconciliation) -> str:
    looked = tr_count(
        found.orders,
        "{n} order checked, {events:,} events read",
        "{n} orders checked, {events:,} events read",
        events=found.events,
    )
    if found.spans:
        looked = tr("{looked}, back to {day}", looked=looked, day=local(found.spans[-1].first))
    kinds = threaded(", ", (threaded(": ", (KIND_WORDS[span.kind], str(span.count))) for span in found.spans))
    return sentences(f"{looked}.", kinds)
