"""The profiles that could be meant, side by side; in a conflict the user chooses one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from core.emails import same_email
from core.transfer.plan.resolution import ProfileCandidate, Resolution
from core.words import say
from gui.kit.boxes import card
from gui.kit.controls import button, stand_at, tab_place
from gui.kit.flow_layout import FlowLayout
from gui.kit.labels import Badge, FlowingLabel, field_label, set_look, set_size, text_label
from gui.kit.language import tr, tr_count
from gui.kit.measures import NEAR
from gui.kit.texts import caption, line
from gui.panes.profile.choice_card import WholeCard
from gui.words.plain import short_date

_SOURCES = {
    "external_id": say("From the link in iPaaS.com"),
    "email": say("From the email address"),
    "formula": say("From the ProfileId formula"),
    "email_tag": say("From the email without its + tag"),
    "phone": say("From the customer's phone number"),
    "customer_email": say("From the customer's email"),
    "deleted_link": say("From the deleted link"),
    "merged": say("The profile it was merged into"),
    "chosen": say("Your choice"),
}


class CandidatesView(QWidget):
    """One card a profile, with a radio button when there is something to choose. `apply` stands where the pane puts
    it, so that it stays in reach.

    Signals: `profile_chosen(str)` with a profile id: a wish to plan again with it.
    """

    profile_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._cards: list[QFrame] = []
        self._names: dict[str, str] = {}
        """What each profile is called, by its id."""
        self._used = ""
        self._sent_to: str | None = None
        self._row = FlowLayout()
        self._place = tab_place(self)
        self.apply = button(tr("Choose a profile above"), self._on_apply, kind="primary")
        self.apply.setToolTip(tr("Previews again with this profile. Nothing is sent yet."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._row)
        self._group.buttonToggled.connect(self._on_toggled)
        self.hide()

    @property
    def radios(self) -> dict[str, QRadioButton]:
        """The radio buttons, by the profile's id; empty when there is nothing to choose."""
        return {str(made.property("profile_id")): made for made in self._radio_buttons()}

    def show_resolution(
        self, resolution: Resolution | None, email: str | None = None, *, sent_to: str | None = None
    ) -> None:
        """Show the candidates of a resolution. `email` is the order's, which speaks for a profile or against it;
        `sent_to` is the profile that a send of the plan went to.
        """
        self._sent_to = sent_to
        for old in self._cards:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for old_button in self._group.buttons():
            self._group.removeButton(old_button)
        self._cards, self._used = [], ""
        candidates = resolution.candidates if resolution is not None else ()
        choosing = resolution is not None and bool(
            resolution.conflicts or (resolution.chosen and len(candidates) > 1)
        )
        can_choose = choosing and any(candidate.exists for candidate in candidates)
        self._names = _names_of(candidates)
        for candidate in candidates:
            used = resolution is not None and resolution.profile_id == candidate.profile_id
            settled = used and resolution is not None and not resolution.conflicts
            if settled:
                self._used = candidate.profile_id
            made = self._card(candidate, email=email, choosing=can_choose, settled=settled)
            self._row.addWidget(made)
            self._cards.append(made)
        stand_at(self._place, self.radios.values())
        self.apply.setVisible(can_choose)
        self._on_toggled()
        self.setVisible(bool(candidates))

    def _card(
        self, candidate: ProfileCandidate, *, email: str | None, choosing: bool, settled: bool
    ) -> QFrame:
        frame, layout = card("ok" if settled else None if candidate.exists else "error")
        if candidate.exists:
            frame.setProperty("profile_id", candidate.profile_id)
        name = candidate.name or candidate.email or tr("Profile without a name")
        title = name if candidate.exists else tr("Not in Klaviyo")
        head = QHBoxLayout()
        radio: QRadioButton | None = None
        if choosing:
            radio = QRadioButton(caption(title))
            radio.setEnabled(candidate.exists)
            radio.setProperty("profile_id", candidate.profile_id)
            radio.setAccessibleName(
                line(tr("Send to {title}, {email}", title=title, email=candidate.email or tr("no email")))
            )
            radio.setChecked(settled)
            self._group.addButton(radio)
            head.addWidget(radio, 1)
        else:
            label = text_label(title)
            set_size(label, "body")
            head.addWidget(label, 1)
        if settled:
            was = candidate.profile_id == self._sent_to
            head.addWidget(Badge(tr("was used") if was else tr("will be used"), "ok"))
        layout.addLayout(head)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(NEAR)
        facts = _facts(candidate, email)
        for row, (field, value) in enumerate(facts):
            grid.addWidget(field_label(field, quiet=True), row, 0)
            told = FlowingLabel()
            told.setText(value)
            grid.addWidget(told, row, 1)
        layout.addLayout(grid)
        if radio is not None and candidate.exists:
            radio.setAccessibleDescription(line(facts[0][1]))
            WholeCard(frame, radio)
        return frame

    def _radio_buttons(self) -> list[QRadioButton]:
        return [made for made in self._group.buttons() if isinstance(made, QRadioButton)]

    def _on_toggled(self) -> None:
        chosen = self._group.checkedButton()
        profile_id = str(chosen.property("profile_id")) if chosen is not None else ""
        for frame in self._cards:
            if frame.property("profile_id") and frame.property("profile_id") != self._used:
                set_look(frame, tone="accent" if frame.property("profile_id") == profile_id else "plain")
        self.apply.setText(
            tr("&Use {name}'s profile", name=caption(self._names[profile_id]))
            if profile_id in self._names
            else tr("Choose a profile above")
        )
        # The one that is used already needs no second word.
        self.apply.setEnabled(chosen is not None and profile_id != self._used)

    def _on_apply(self) -> None:
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.profile_chosen.emit(str(chosen.property("profile_id")))


def _names_of(candidates: Sequence[ProfileCandidate]) -> dict[str, str]:
    """What each profile is called on the button: its name, or what else tells it apart, by its id."""
    names = Counter(each.name for each in candidates)
    emails = Counter(each.email for each in candidates)
    return {
        each.profile_id: each.name
        if each.name and names[each.name] == 1
        else each.email
        if each.email and emails[each.email] == 1
        else each.profile_id
        for each in candidates
        if each.exists
    }


def _facts(candidate: ProfileCandidate, email: str | None) -> list[tuple[str, str]]:
    """What is known of a profile, by field: what the order's email says of it comes first."""
    facts = []
    if email and candidate.exists:
        told = (
            tr("The order's email is this profile's")
            if same_email(candidate.email, email)
            else tr("The order has a different email: {email}", email=email)
        )
        facts.append((tr("Order"), told))
    facts.append((tr("Email"), candidate.email or tr("none")))
    if candidate.phone:
        facts.append((tr("Phone"), candidate.phone))
    facts.append((tr("Profile ID"), candidate.profile_id))
    facts.append((tr("Found"), _SOURCES.get(candidate.source, candidate.source.replace("_", " "))))
    if candidate.created:
        facts.append((tr("Created"), short_date(candidate.created)))
    if candidate.recorded:
        told = tr_count(candidate.recorded, "{n} event for this order", "{n} events for this order")
        facts.append((tr("Recorded"), told))
    return facts
