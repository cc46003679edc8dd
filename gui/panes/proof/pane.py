"""The Proof pane: the product's checklist for one order, and another look for what was accepted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.journal.outcomes import counts
from core.transfer.plan.notice import Notice
from core.transfer.proof.verify import Verification
from core.transfer.sending.progress import Summary
from core.words import figure, say, threaded
from gui.kit.access.announce import announce
from gui.kit.banner import Banner, BannerStack
from gui.kit.boxes import card
from gui.kit.controls import button
from gui.kit.labels import icon_label, set_look, set_size, show_icon, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.table_view import Table
from gui.kit.theme import Theme
from gui.orders.page.pane import Pane
from gui.orders.page.report_bar import ReportBar
from gui.orders.work import OrderProof, OrderWork
from gui.panes.proof.model import ChecksModel
from gui.words.looks import ACCEPTED, VERDICTS, Look, ended_look
from gui.words.notices import message_of, messages_of
from gui.words.plain import local_time, short_date

_EMPTY = say(
    "Press Check now to look up the order in iPaaS.com and its events in Klaviyo, whoever sent them. "
    "Nothing is sent or changed."
)
_STOPPED = say("stopped before the end")
_NOTHING = say("Nothing could be checked. The message above says why.")
_SENDS = 3
"""So many sends from here are told."""
_NOT_SENT = "not_sent"
"""The core's name for the notice that this program sent nothing of the order."""
_NOT_YET = Look(say("Not checked yet"), "skipped", "muted")
_CHECKING = Look(say("Checking…"), "running", "accent")


class ProofPane(Pane):
    """The checklist with its verdict; what another look found; a report.

    Signals: `verify_requested()`, `stop_requested()`, `look_requested()`, `look_cancelled()`.
    """

    verify_requested = Signal()
    stop_requested = Signal()
    look_requested = Signal()
    look_cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Verification | None = None
        self._order = ""
        self._work: OrderWork | None = None
        self._look = _NOT_YET
        self._asked = ("", False, False)
        self._before: Verification | None = None
        """What was found before the check that goes on."""
        self.card, self._inner = card()
        self.icon = icon_label(theme, _NOT_YET.icon, _NOT_YET.tone, 1.5)
        self.verdict = text_label()
        set_size(self.verdict, "body")
        self.verdict.setAccessibleName(tr("Verdict of the checklist"))
        self.facts = text_label(tone="muted")
        self.check = button(tr("&Check now"), self.verify_requested.emit, command="verify")
        self.check.setToolTip(tr("Reads the order and its events; nothing is sent or changed."))
        self.stop = button(tr("Stop"), self.stop_requested.emit)
        self.stop.setToolTip(tr("Stops the check; what was found so far is kept."))
        self.look = button(
            tr("F&ind accepted events"), self.look_requested.emit, writes=True, command="look_again"
        )
        self.look.setToolTip(
            tr(
                "Looks for events that Klaviyo accepted but doesn't show yet. Once they appear, their "
                "external IDs are saved in iPaaS.com. Nothing is sent to Klaviyo."
            )
        )
        self.later = text_label(tone="muted")
        self.cancel = button(tr("Don't check automatically"), self.look_cancelled.emit)
        self.error = Banner(theme, lasting=True)
        self.notices = BannerStack(theme)
        self.model = ChecksModel(theme, self)
        self.table = Table(tr("The checklist"), _EMPTY, stretch=2)
        self.table.setModel(self.model)
        self.table.setWordWrap(True)
        self.report = ReportBar()
        self._build()
        theme.changed.connect(self._on_theme_changed)
        self.show_proof(OrderProof(""))

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.stop)
        head.addWidget(self.check)
        self._inner.addLayout(head)
        self._inner.addWidget(self.facts)
        again = QHBoxLayout()
        again.addWidget(self.later, 1)
        again.addWidget(self.cancel)
        again.addWidget(self.look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, NEAR, 0, 0)
        layout.addWidget(self.card)
        layout.addWidget(self.error)
        layout.addWidget(self.notices)
        layout.addWidget(self.table, 1)
        layout.addLayout(again)
        layout.addWidget(self.report)

    def minimumSizeHint(self) -> QSize:
        # With the lines into which its texts break; of the page's widths this is the one that it has.
        layout = self.layout()
        least = super().minimumSizeHint()
        if layout is None:
            return least
        return QSize(least.width(), max(least.height(), layout.totalMinimumHeightForWidth(self.width())))

    @property
    def focused(self) -> QWidget:
        return self.table

    def show_work(self, work: OrderWork) -> None:
        """Take an order's new state; `show_proof` follows it, and shows what can be asked then."""
        self._work = work
        self.report.copy.setEnabled(work.plan is not None)

    def show_proof(self, proof: OrderProof) -> None:
        """Show what was asked of the order."""
        work = self._work
        self.check.setEnabled(work is None or (work.state != "sending" and not proof.checking))
        had_focus = self.window().focusWidget()
        self.stop.setVisible(proof.checking)
        if had_focus is self.stop and not proof.checking:
            self.check.setFocus()
        self.look.setEnabled(work is None or (not work.busy and not proof.looking))
        verification = proof.verification
        if proof.transaction_id != self._order:
            self._order = proof.transaction_id
            self.report.reset()
        notice = proof.check_error or proof.look_error
        if notice is not None:
            self.error.show_message(message_of(notice))
        else:
            self.error.clear()
        self._show_later(proof)
        blocked = verification.blocked_by if verification is not None else ()
        told = proof.looked.error if proof.looked is not None else None
        found = (told,) if told is not None and told.name != _NOT_SENT else ()
        self.notices.show_messages(messages_of((*blocked, *found)), "warning")
        self._tell_news(proof)
        if proof.checking:
            self._show_verdict(_CHECKING)
        elif verification is None:
            self._show_verdict(_NOT_YET)
        else:
            self._show_verdict(_verdict(verification))
        self.facts.setText(_facts(verification) if verification is not None else "")
        self.facts.setVisible(bool(self.facts.text()))
        if verification is not self._shown:
            self._shown = verification
            self.report.reset()
            self.table.set_empty_text(_EMPTY if verification is None else _NOTHING)
            self.model.set_rows(verification.checks if verification is not None else ())
            self.table.fit_columns(60)

    def _tell_news(self, proof: OrderProof) -> None:
        """Say to a screen reader what a check or a look has found, once it has."""
        before, self._asked = self._asked, (proof.transaction_id, proof.checking, proof.looking)
        if proof.checking and not before[1]:
            self._before = proof.verification
        if before == (proof.transaction_id, True, proof.looking) and not proof.checking:
            found = proof.verification if proof.verification is not self._before else None
            told = _verdict(found).text if found is not None else self.error.brief
            announce(self, tr("Proof: {verdict}", verdict=told or _STOPPED))
        elif before == (proof.transaction_id, proof.checking, True) and not proof.looking:
            announce(self, self.error.brief if proof.look_error is not None else self.later.text())

    def _on_theme_changed(self) -> None:
        self._show_verdict(self._look)

    def _show_verdict(self, look: Look) -> None:
        self._look = look
        show_icon(self.icon, self._theme, look.icon, look.tone, 1.5)
        self.verdict.setText(look.text)
        set_look(self.card, tone="plain" if look.tone == "muted" else look.tone)

    def _show_later(self, proof: OrderProof) -> None:
        self.cancel.setVisible(proof.look_at is not None)
        if proof.looking:
            text = tr("Looking for accepted events…")
        elif proof.look_at is not None:
            text = tr(
                "Accepted events are looked for again automatically, once, at {time}.",
                time=local_time(proof.look_at, "time"),
            )
        elif proof.looked is not None:
            text = _looked(proof.looked)
        else:
            text = tr(
                "“Find accepted events” looks once more for what Klaviyo accepted but didn't show at the time."
            )
        self.later.setText(text)


def _verdict(verification: Verification) -> Look:
    if verification.accepted:
        return ACCEPTED
    look = VERDICTS[verification.state]
    states = [check.state for check in verification.checks]
    wrong, unsure = states.count("not"), states.count("could_not_tell")
    if verification.state == "verified" or not wrong + unsure:
        return look
    parts = (
        tr_count(wrong, "{n} of {all} items not passed", "{n} of {all} items not passed", all=len(states))
        if wrong
        else "",
        tr_count(unsure, "{n} not determined", "{n} not determined") if unsure else "",
    )
    return look._replace(text=threaded(": ", (look.text, threaded(", ", parts))))


def _facts(verification: Verification) -> str:
    parts = []
    if verification.checked_at is not None:
        parts.append(tr("Checked at {time}", time=local_time(verification.checked_at)))
    if verification.profile_id is not None:
        parts.append(tr("expected profile {profile_id}", profile_id=verification.profile_id))
    if verification.event_id is not None:
        told = tr("Placed Order event {event_id}", event_id=verification.event_id)
        if verification.event_time is not None:
            told = tr("{event} of {time}", event=told, time=short_date(verification.event_time))
        parts.append(told)
    return threaded("\n", (threaded(", ", parts), *_sent(verification), *_net(verification)))


def _sent(verification: Verification) -> list[str]:
    """How this program sent the order: the newest sends, a line each."""
    told = [
        tr("Sent from here: {time}, {options}", time=local_time(sent.at), options=sent.words)
        for sent in verification.sent[:_SENDS]
    ]
    more = len(verification.sent) - len(told)
    if more:
        told.append(tr_count(more, "{n} earlier send: see History", "{n} earlier sends: see History"))
    return told


def _net(verification: Verification) -> list[str]:
    """What corrects the order, and what Klaviyo counts for it in the end."""
    made = [
        tr(
            "Corrected by {metric} {event_id} ({value}), {time}",
            metric=each.metric or tr("an event"),
            event_id=each.event_id,
            value=each.value,
            time=short_date(each.time),
        )
        for each in verification.compensations
    ]
    if not made:
        return []
    net = tr("can't be determined") if verification.net is None else figure(verification.net)
    return [*made, tr("What Klaviyo counts for the order, net: {net}", net=net)]


def _looked(summary: Summary) -> str:
    notice: Notice | None = summary.error
    if notice is not None and notice.name == _NOT_SENT:
        return threaded(". ", (notice.title, notice.detail))
    states = [event.state for event in summary.events]
    return tr("Looked again: {state} ({counts}).", state=ended_look(summary).text, counts=counts(states))
