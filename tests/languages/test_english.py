"""The window in the pseudo-language, as far as it goes without playing all scenes (`make pseudo` does)."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.sandbox import stories
from core.words import say
from core.words.language import ENGLISH, in_language
from core.words.recalled import know
from gui.kit.language import speak
from gui.panes.registry import PANES
from tests.languages.english import english, english_in
from tests.languages.seen import texts_of
from tests.support.languages.marked import Marked, templates
from tests.support.window.driver import Driver

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
    said = in_language(say("Nothing had left."), pseudo)
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
