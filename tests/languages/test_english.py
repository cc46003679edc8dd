"""The window in the pseudo-language, as far as it goes without playing all scenes (`make pseudo` does)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from core.connections import Connection, Secrets
from core.log.faults import Fault
from core.sandbox import stories
from core.words import say
from core.words.language import ENGLISH, in_language
from core.words.recalled import know
from gui.kit.language import speak
from gui.orders.page.confirm_send import ConfirmSend
from gui.panes.registry import PANES
from tests.languages.english import english, english_in
from tests.languages.seen import Seen, texts_of
from tests.support.languages.marked import Marked, templates
from tests.support.window.dialogs import openers
from tests.support.window.driver import Driver
from tests.support.window.fixtures import SaveConnection

STORIES = {story.story: story.id for story in stories()}


@pytest.fixture
def pseudo() -> Iterator[Marked]:
    """The pseudo-language, until the test has ended."""
    made = Marked()
    speak(made)
    know(templates)
    yield made
    speak(ENGLISH)
    know(None)


def test_tells_what_is_english_from_messages_and_data(pseudo: Marked) -> None:
    said = in_language(say("Nothing had been sent."), pseudo)
    for text in (
        said,
        "Placed Order",
        "ada@example.com",
        "GET /api/events?page=1",
        "404 Not Found",
        "Ctrl+K",
        "",
    ):
        assert english_in(text) == [], text
    for text in ("Nothing failed: 3 seen", f"{said} Look again.", "Unsettled", "SO-1: the email is missing"):
        assert english_in(text), text


def test_no_pane_is_english(pseudo: Marked, window: Driver) -> None:
    """Of an order without a number, beside one that isn't there."""
    seen = set()
    window.preview("99999", STORIES["no-order-number"])
    for spec in PANES:
        window.show_pane(spec.key)
        seen |= set(texts_of(window.window))
    assert english(seen) == []


def test_no_dialog_is_english(
    pseudo: Marked,
    bare_window: Driver,
    connection: Connection,
    secrets: Secrets,
    save_connection: SaveConnection,
) -> None:
    """Each as it opens, over an order that can be sent."""
    save_connection(connection, secrets)
    window = bare_window
    window.open()
    window.preview("55260", STORIES["email-match"])
    fault = Fault(kind="ValueError", place="x.py", text="", where="x.py", count=3)
    seen: set[Seen] = set()
    opening = openers(window, plan=window.plan(STORIES["email-match"]), doomed="Sandbox", fault=fault)
    for kind, open_it in opening.items():
        window.show_order(STORIES["email-match"] if kind is ConfirmSend else "55260")
        open_it()
        dialog = window.dialog(kind)
        window.until(lambda: not window.runtime.busy)
        seen |= set(texts_of(dialog))
        dialog.reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert english(seen) == []
