"""The Profile pane: what speaks against a profile, record by record, and what could not be checked."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.sandbox import stories
from core.transfer.plan.notice import ComparedRecord, Notice
from core.transfer.plan.resolution import ProfileCandidate
from gui.kit.controls import Button
from gui.kit.side_by_side import SideBySide
from gui.kit.theme import Theme
from gui.orders.kept_plan import KeptPlan
from gui.orders.work import OrderWork
from gui.panes.profile.pane import ProfilePane
from gui.words.notices import comparison_of
from tests.support.window import examples
from tests.support.window.driver import Driver, all_texts, click

STORIES = {story.story: story.id for story in stories()}
ORDER = ComparedRecord(
    kind="order", id="55260", name="SO-10042", email=" kim@example.com ", created="2026-11-02T14:05:09-05:00"
)
PROFILE = ComparedRecord(
    kind="profile", id="01HKIM", name="Kim Larsen", email="kim@example.com", phone="+4520123456"
)


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme) -> ProfilePane:
    made = ProfilePane(theme)
    qtbot.addWidget(made)
    return made


def work_with(*remarks: Notice, **changes: object) -> OrderWork:
    resolution = examples.resolution(remarks=remarks, **changes)
    return OrderWork("55260", "ready", kept=KeptPlan(examples.plan(profile=resolution)))


def test_both_records_stand_side_by_side_and_differences_are_said(qtbot: QtBot) -> None:
    view = SideBySide(comparison_of((ORDER, PROFILE)))
    qtbot.addWidget(view)
    said = all_texts(view)
    for fact in ("Order", "Klaviyo profile", "SO-10042", "“ kim@example.com ”", "+4520123456"):
        assert fact in said.splitlines()
    assert said.splitlines().count("Email, differs") == 1
    # What of a kind of record isn't looked at is no lack of it.
    assert said.splitlines().count("not compared") == 3
    same = SideBySide(comparison_of((msgspec.structs.replace(ORDER, email=PROFILE.email), PROFILE)))
    qtbot.addWidget(same)
    assert "differs" not in all_texts(same)


def test_three_records_break_long_values_and_lose_nothing(qtbot: QtBot) -> None:
    view = SideBySide(
        comparison_of((ORDER, PROFILE, msgspec.structs.replace(PROFILE, id="01HD5M2P8Q4W6E0R7T9Y1FAM1Y")))
    )
    qtbot.addWidget(view)
    labels = [label for label in view.findChildren(QLabel) if "\u200b" in label.text()]
    assert labels
    for label in labels:
        assert label.text().replace("\u200b", "") == label.accessibleName()
        assert not label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_remark_shows_its_records_and_copies_them(pane: ProfilePane) -> None:
    pane.show_work(
        work_with(Notice(title="Two emails", detail="They differ", hint="Check it", records=(ORDER, PROFILE)))
    )
    assert len(pane.remarks.findChildren(SideBySide)) == 1
    assert "Klaviyo profile: ID 01HKIM" in pane.remarks.text
    pane.show_work(work_with(Notice(title="Only words", detail="", hint="Check it")))
    assert "01HKIM" not in pane.remarks.text


def test_what_could_not_be_checked_is_not_shown_as_a_finding(pane: ProfilePane) -> None:
    unchecked = Notice(
        title="Couldn't check whether …", detail="503", hint="Preview again.", name="not_checked"
    )
    pane.show_work(work_with(unchecked, Notice(title="A finding", detail="", hint="Check it")))
    assert "Couldn't check" in pane.unchecked.text
    assert "Couldn't check" not in pane.remarks.text
    assert "1 check could not be made" in pane.rule.text()
    pane.show_work(work_with(Notice(title="A finding", detail="", hint="Check it")))
    assert pane.unchecked.text == ""
    assert "could not" not in pane.rule.text()


def test_a_candidate_shows_all_that_tells_it_apart(pane: ProfilePane) -> None:
    candidate = ProfileCandidate(
        profile_id="01HKIM",
        source="deleted_link",
        email="kim@example.com",
        name="Kim",
        phone="+4520123456",
        recorded=2,
    )
    pane.show_work(work_with(candidates=(candidate,)))
    said = all_texts(pane.candidates)
    for fact in ("From the deleted link", "+4520123456", "2 events for this order"):
        assert fact in said


def test_a_press_anywhere_on_a_card_chooses_and_the_button_names_whom(window: Driver) -> None:
    window.window.resize(1280, 720)
    order = STORIES["wrong-link"]
    window.preview(order)
    view = window.profile.candidates
    helen = next(radio for radio in view.radios.values() if radio.text() == "Helen Okafor")
    rupert = next(radio for radio in view.radios.values() if radio.text() == "Rupert Klein")
    assert (view.apply.text(), view.apply.isEnabled()) == ("Choose a profile above", False)
    by_email = helen.property("profile_id")
    card, other = helen.parentWidget(), rupert.parentWidget()
    assert card is not None
    assert other is not None
    email = next(text for text in card.findChildren(QLabel) if text.text() == "helen.okafor@example.com")
    QTest.mouseClick(email, Qt.MouseButton.LeftButton)
    assert helen.isChecked()
    assert view.apply.text().replace("&", "") == "Use Helen Okafor's profile"
    QTest.mouseClick(other, Qt.MouseButton.LeftButton, pos=other.rect().bottomRight() - QPoint(4, 4))
    assert rupert.isChecked()
    assert view.apply.text().replace("&", "") == "Use Rupert Klein's profile"
    assert "The order's email is this profile's" in all_texts(card)
    assert "The order has a different email: helen.okafor@example.com" in all_texts(other)
    # With all that is folded the cards scroll, and the button stays.
    details = next(b for b in window.view.blocked.findChildren(Button) if b.text().startswith("Details"))
    click(details)
    window.until(lambda: view.visibleRegion().boundingRect().height() < view.height())
    assert view.apply.visibleRegion().boundingRect() == view.apply.rect()
    QTest.mouseClick(email, Qt.MouseButton.LeftButton)
    with window.settled(order):
        click(view.apply)
    plan = window.plan(order)
    assert plan.profile is not None
    assert plan.profile.profile_id == by_email


@pytest.mark.parametrize(
    ("story", "kinds"),
    [
        ("wrong-link", {"Klaviyo profile"}),
        ("email-case", {"Order", "Klaviyo profile"}),
        ("two-customers", {"Customer in iPaaS.com"}),
        ("phone-other-email", {"Klaviyo profile", "Customer in iPaaS.com"}),
    ],
)
def test_the_sandbox_stories_show_their_records(window: Driver, story: str, kinds: set[str]) -> None:
    window.preview(STORIES[story])
    views = window.view.findChildren(SideBySide)  # a conflict's are in its card
    assert views, "a conflict or a remark of this story compares records"
    said = set("\n".join(all_texts(view) for view in views).splitlines())
    assert kinds <= said
