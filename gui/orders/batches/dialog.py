"""The window of a batch: which one, how it stands, what it would do, how far it is, what keeps orders back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QWidget,
)

from core.batch.survey import BatchPlan
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import PlanOptions
from core.transfer.proof.options import SentWith
from core.words import say, threaded
from gui.kit.banner import Banner
from gui.kit.boxes import PagesInFront, card, dialog_column, scrolled
from gui.kit.choices.fields import Combo
from gui.kit.clipboard import copy_text
from gui.kit.controls import button, dialog_foot, labelled
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import PartsLabel, set_look, text_label
from gui.kit.language import tr, tr_count, translated
from gui.kit.measures import APART
from gui.kit.question import Question
from gui.kit.room import begins_at, chose_file, open_in
from gui.kit.texts import line, tip
from gui.kit.theme import Theme
from gui.orders.batches.asking import AskingPage
from gui.orders.batches.causes import CausesPage
from gui.orders.batches.presenter import BatchPresenter
from gui.orders.batches.view import BatchView, ListedBatch
from gui.words.batches import (
    QUEUE_CHOICES,
    QUEUE_TIP,
    carried_out,
    cause_lines,
    counts_line,
    progress_line,
    source_line,
    standing,
    summary_text,
)
from gui.words.notices import message_of
from gui.words.plain import local_time
from gui.words.plans import send_button

_NONE = say(
    "No batches yet. Choose several orders in My list or Recent and press “Make a batch”, or paste a list "
    "of IDs. History and Reconcile can make them too."
)
_FORMS = say("CSV (*.csv);;JSON (*.json)")


class BatchDialog(QDialog):
    """Shows the presenter's batch; it may stay open beside the main window, and closing it stops nothing.

    Signals: `order_requested(str)` with the transaction ID of an order that is to be looked at.
    """

    help_page = "batch"

    order_requested = Signal(str)

    def __init__(
        self,
        presenter: BatchPresenter,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        demo: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._demo = demo
        self._asked: BatchPlan | None = None
        """The plan whose question is in sight."""
        self._was_going = False
        self.setWindowTitle(tr("Batch"))
        self.batches = Combo()
        self.batches.setAccessibleName(tr("Which batch"))
        self.batches.setMinimumContentsLength(30)
        self.batches.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("The batch's name"))
        self.name.setMinimumWidth(self.fontMetrics().averageCharWidth() * 32)
        self.source = text_label(tone="muted")
        self.banner = Banner(theme)
        self.card, inner = card()
        self.standing = text_label(strong=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(tr("Batch progress"))
        self.progress.setTextVisible(False)
        self.told = PartsLabel()
        self.told.setAccessibleName(tr("How the batch continues"))
        for widget in (self.standing, self.progress, self.told):
            inner.addWidget(widget)
        self.asking = AskingPage()
        self.causes = CausesPage(theme)
        self.pages = PagesInFront()
        self.pages.addWidget(self.causes)
        self.pages.addWidget(self.asking)
        self._make_buttons()
        self.said = text_label(tone="muted")
        self.said.hide()
        self._said_of = BatchView()
        """The batch as it stood when that was said."""
        self._build()
        self._connect()
        self._on_listed(presenter.batches)
        self._show()
        presenter.read_list()

    def _make_buttons(self) -> None:
        presenter = self._presenter
        self.queue = button(tr("&Hand over to iPaaS.com…"), self._on_queue, writes=True)
        self.pause = button(
            tr("&Pause"), presenter.pause, tip=tr("What is in progress is finished; no further orders start.")
        )
        self.stop = button(
            tr("S&top"),
            self._on_stop,
            tip=tr("What is in progress is finished and recorded. Press again to stop immediately."),
            command="stop",
        )
        # Not the button's own, which goes with each new text of it. `click` does nothing where it is grey.
        QShortcut(QKeySequence("Ctrl+."), self, self.stop.click)
        self.later = button(tr("&Not now"), self._on_later)
        self.give_up = button(
            tr("&Leave out the rest…"), self._on_give_up, tip=tr("Orders that are waiting aren't sent.")
        )
        self.copy = button(tr("Copy the s&ummary"), self._on_copy, kind="quiet")
        self.save = button(
            tr("Sa&ve results…"),
            self._on_save,
            kind="quiet",
            tip=tr("The result of each order, as CSV or JSON."),
        )
        self.close_button = button(tr("&Close"), self.close)
        self.resume = button(tr("&Resume"), presenter.resume, kind="primary")
        self.finish = button(
            tr("&Finish the batch"),
            presenter.finish,
            kind="primary",
            tip=tr("Marks these orders as done. Nothing is sent."),
        )
        self.send = button(tr("&Send"), self._on_send, kind="primary", writes=True)

    def _build(self) -> None:
        head = QWidget()
        row = FlowLayout(head, gap=APART)
        for widget in (labelled(tr("&Batch"), self.batches), labelled(tr("Na&me"), self.name)):
            row.addWidget(widget)
        others = (self.queue, self.pause, self.stop, self.later, self.give_up, self.copy, self.save)
        foot = dialog_foot(*others, leave=self.close_button, act=self.resume)
        foot.addWidget(self.finish)
        foot.addWidget(self.send)
        layout = dialog_column(self)
        for widget in (head, self.source, self.banner, self.card):
            layout.addWidget(widget)
        self._middle = scrolled(self.pages)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self.asking.foot)
        layout.addWidget(self.said)
        layout.addLayout(foot)
        open_in(self, 165, 42)

    def _connect(self) -> None:
        presenter = self._presenter
        self.batches.activated.connect(lambda _place: presenter.open(self.batches.currentData()))
        self.name.editingFinished.connect(lambda: presenter.rename(self.name.text()))
        self.asking.changed.connect(self._show_send)
        self.asking.options_changed.connect(presenter.choose)
        self.asking.opened.connect(self.order_requested)
        self.causes.again_requested.connect(presenter.again)
        presenter.changed.connect(self._show)
        presenter.listed.connect(self._on_listed)
        presenter.failed.connect(self._on_failed)
        # By methods, which are forgotten with this window; the presenter stays.
        presenter.refused.connect(self._on_refused)
        presenter.saved.connect(self._on_saved)

    # What is shown -------------------------------------------------------------------------------

    def _on_listed(self, batches: tuple[ListedBatch, ...]) -> None:
        with QSignalBlocker(self.batches):
            self.batches.clear()
            for each in batches:
                self.batches.addItem(self._listed(each), each.batch.name)
            self.batches.setCurrentIndex(self.batches.findData(self._presenter.view.name))
        self.batches.setEnabled(bool(batches) and not self._presenter.going)
        if batches and self._presenter.view.stage == "none" and not self._presenter.coming:
            self._presenter.open(batches[0].batch.name)

    def _listed(self, batch: ListedBatch) -> str:
        """A batch in the list. How many wait of the one that is under way changes with every order: the card tells."""
        name = batch.batch.name
        if name == self._presenter.view.name and self._presenter.going:
            return line(tr("{name}  (in progress)", name=name))
        if not batch.waiting:
            return line(name)
        return line(tr("{name}  ({n:,} waiting)", name=name, n=batch.waiting))

    def _show(self) -> None:
        view = self._presenter.view
        batch, stage = view.batch, view.stage
        if self._presenter.going != self._was_going:
            self._was_going = self._presenter.going
            self._on_listed(self._presenter.batches)
        self.batches.setEnabled(self.batches.count() > 0 and not self._presenter.going)
        if not self.name.hasFocus() or self.name.property("shown") != view.name:
            self.name.setText(view.name)
            self.name.setProperty("shown", view.name)
        self.name.setEnabled(batch is not None and not self._presenter.going)
        if batch is not None:
            created = local_time(batch.created_at, "minute")
            self.source.setText(source_line(batch.source, batch.ticket, created, batch.created_by))
        else:
            self.source.setText("" if self._presenter.coming else _NONE)
        self.card.setVisible(batch is not None and stage != "asking")
        self._middle.setVisible(batch is not None)
        self.asking.foot.setVisible(stage == "asking" and not view.finishable)
        self.pages.setCurrentWidget(self.asking if stage == "asking" else self.causes)
        self._show_card(view)
        of = self._said_of
        if (view.batch, stage, view.counts, view.causes) != (of.batch, of.stage, of.counts, of.causes):
            self.said.hide()  # what was copied or saved is another state
        if stage == "asking":
            self.asking.show_view(
                view,
                typed=self._presenter.asks_for_name,
                demo=self._demo(),
            )
        self.causes.show_view(view)
        self._show_buttons(view)
        self._show_send()
        self._lead_to_question(view.plan if stage == "asking" else None)

    def _lead_to_question(self, plan: BatchPlan | None) -> None:
        """Each question begins on what sends nothing: Qt hands the focus of a button that goes on to the next one,
        which may be Send, and Return would answer what nobody has read.
        """
        if plan is not None and plan is not self._asked:
            self.later.setFocus()
            QTimer.singleShot(0, self._middle, self._middle.raise_window)
        self._asked = plan

    def _show_card(self, view: BatchView) -> None:
        batch, progress = view.batch, view.progress
        if batch is None:
            return
        self.standing.setText(
            standing(
                view.stage,
                batch.state,
                view.counts,
                batch.of,
                view.causes,
                by_queue=view.by_queue,
                chosen=view.chosen,
            )
        )
        busy = view.stage not in ("open", "asking")
        self.progress.setVisible(busy)
        done = view.counts.get("waiting", 0) if progress is None else progress.done
        self.progress.setRange(0, progress.of if progress is not None else 0)
        self.progress.setValue(done if progress is not None else -1)
        lines = [progress_line(progress)] if busy and progress is not None else []
        counts = view.counts_now
        lines += [counts_line(counts)] if view.stage != "planning" and counts else []
        sent = carried_out(view.carriers, counts) if not busy else ""
        lines += [sent] if sent else []
        self.told.setText(threaded("\n", lines))
        well = not view.kept_back and not view.waiting
        set_look(self.card, tone="plain" if busy else "ok" if well else "warning")
        if view.error is not None and not busy:
            self.banner.show_message(message_of(view.error), "warning")
        elif busy:
            self.banner.clear()

    def _show_buttons(self, view: BatchView) -> None:
        stage, waits = view.stage, view.waiting > 0
        for each, shown in (
            (self.send, stage == "asking" and not view.finishable),
            (self.finish, bool(view.finishable)),
            (self.queue, stage == "asking" and not view.finishable),
            (self.pause, stage == "running"),
            (self.resume, stage == "paused" or (stage == "open" and waits)),
            (self.stop, stage in ("planning", "running", "paused", "stopping")),
            (self.later, stage == "asking"),
            (self.close_button, stage != "asking"),  # (beside “Not now” it would be the same once more)
            (self.give_up, stage == "open" and waits),
            (self.copy, stage == "open"),
            (self.save, stage == "open"),
        ):
            each.setVisible(shown)
        self.later.setToolTip(
            tr("Nothing is sent, and the orders stay on the list as they were.")
            if view.passing
            else tr("The batch is kept, and you can resume it.")
        )
        there = len(view.finishable)
        self.finish.setText(
            tr("&Finish the batch")
            if there == view.waiting
            else tr_count(there, "&Finish {n:,} order", "&Finish {n:,} orders")
        )
        self.resume.setText(tr("&Continue") if stage == "paused" or view.begun else tr("&Prepare"))
        self.stop.setText(tr("Stop &immediately") if stage == "stopping" else tr("S&top"))

    def _show_send(self) -> None:
        asking, plan = self.asking, self._presenter.view.plan
        self.send.setText(line(send_button(asking.events)) if asking.events else tr("&Send"))
        self.send.allow(asking.why_not)
        plain = self._presenter.view.options == PlanOptions()
        self.queue.setToolTip(tip(QUEUE_TIP))
        self.queue.allow(asking.why_not if plain else QUEUE_CHOICES)
        target = plan.target if plan is not None else None
        live = not self._demo() and (target is None or target.test_account is not True)
        set_look(self.send, tone="live" if live else "plain")

    # What is done --------------------------------------------------------------------------------

    def reject(self) -> None:
        """Escape, or the window's own cross: what was there for its question alone goes with it."""
        if self._presenter.view.passing and self._presenter.view.stage in ("asking", "open"):
            self._presenter.leave()
        super().reject()

    def _on_later(self) -> None:
        self._presenter.leave()
        self._close_with_batch()

    def _on_stop(self) -> None:
        self._presenter.stop()
        self._close_with_batch()

    def _close_with_batch(self) -> None:
        """Close where its batch is gone: there is nothing to look at."""
        if self._presenter.view.stage == "none":
            self.close()

    def _on_send(self) -> None:
        chosen = [order.transaction_id for order in self.asking.chosen]
        self._presenter.send(chosen, self.asking.ticket.text().strip())

    def _on_queue(self) -> None:
        chosen = [order.transaction_id for order in self.asking.chosen]
        ticket = self.asking.ticket.text().strip()
        Question(
            self,
            help_page="batch",
            title=tr("Hand over to iPaaS.com"),
            text=tr("Have iPaaS.com's own queue send these {n:,} orders?", n=len(chosen)),
            more=tr(
                "It uses its own mapping and the current time. Each order is handed over once, its log is "
                "followed, and Klaviyo is checked for the result. Orders that were handed over continue "
                "there even if you close this window."
            ),
            safe=tr("Cancel"),
            act=tr("&Hand over"),
            loses=False,
        ).ask(lambda: self._presenter.send(chosen, ticket, by_queue=True))

    def _on_give_up(self) -> None:
        Question(
            self,
            help_page="batch",
            title=tr("Leave the rest"),
            text=tr("Leave out the {n:,} waiting orders?", n=self._presenter.view.waiting),
            more=tr(
                "They won't be sent. They stay in the batch as left out, and you can try them again as a group."
            ),
            safe=tr("Cancel"),
            act=tr("&Leave them out"),
            loses=False,
        ).ask(self._presenter.give_up)

    def _on_copy(self) -> None:
        view = self._presenter.view
        if view.batch is None:
            return
        told = standing(view.stage, view.batch.state, view.counts, view.batch.of, view.causes)
        copy_text(
            summary_text(
                view.name,
                told,
                view.counts,
                view.kept_back,
                view.carriers,
                view.batch.seconds,
                {each.cause: view.held_by(each.cause) for each in view.kept_back},
                view.numbers,
                view.note,
                sent=view.sent,
                left=cause_lines(view.left.causes, view.left.held, view.left.numbers),
                account=self._presenter.account,
                ticket=view.batch.ticket,
                options=SentWith(event_time=view.options.event_time, backfill=view.options.backfill),
            )
        )
        self._say(tr("Copied. It contains order numbers and IDs, but no names."))

    def _on_refused(self, _name: str) -> None:
        self._on_listed(self._presenter.batches)

    def _on_saved(self, path: str) -> None:
        self._say(tr("Saved: {path}", path=path))

    def _say(self, text: str) -> None:
        self._said_of = self._presenter.view
        self.said.setText(text)
        self.said.show()

    def _on_save(self) -> None:
        title, proposed = tr("Save the result of each order"), begins_at("results", tr("results.csv"))
        dialog = QFileDialog(self, title, proposed, translated(_FORMS))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix("json" if "json" in kind else "csv")
        )
        dialog.fileSelected.connect(partial(chose_file, "results"))
        dialog.fileSelected.connect(self._presenter.save)
        dialog.open()

    def _on_failed(self, notice: Notice) -> None:
        self.banner.show_message(message_of(notice))
        self.name.setText(self._presenter.view.name)
