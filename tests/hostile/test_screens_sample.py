"""A few hostile answers in the dialogs and lists of the real window; `make hostile` measures all of them."""

from __future__ import annotations

from tests.hostile.measured import FrontProcess
from tests.hostile.screens import SCREENS
from tests.hostile.test_sample import TAKEN
from tests.hostile.test_window import opened, served
from tests.support.window.driver import Driver, all_texts

__all__ = ["opened", "served"]
RECENT, SET_UP = (
    next(screen for screen in SCREENS if screen.name == name) for name in ("Recent", "the set-up")
)


def _read(window: Driver, served: FrontProcess, name: str) -> int:
    served.answer(name)
    RECENT.begin(window, served.told)
    window.until(lambda: not window.runtime.busy)
    return served.answer("")


def test_a_hostile_list_and_a_silent_sign_in(opened: Driver, served: FrontProcess) -> None:
    RECENT.ready(opened)
    assert _read(opened, served, "three million objects at the list") < TAKEN
    opened.until(lambda: bool(RECENT.said(opened)))
    assert RECENT.said(opened).startswith("The list is too long")
    assert opened.page.recent.model.rowCount() == 0
    _read(opened, served, "tricks in every text at the list")
    opened.until(lambda: opened.page.recent.model.rowCount() > 20)
    texts = all_texts(opened.page.recent)
    assert "<img src=" in texts
    assert not any(trick in texts for trick in ("\x1b", "\u202e", "\x00"))
    SET_UP.ready(opened)
    served.answer("silence at the sign-in")
    SET_UP.begin(opened, served.told)
    opened.until(lambda: opened.runtime.busy)
    SET_UP.close(opened)
    opened.until(lambda: not opened.runtime.busy)
    served.answer("")
