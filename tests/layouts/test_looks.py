"""`make layouts` leaves out no look that the window has to stand."""

from __future__ import annotations

from tests.layouts.looks import LANGUAGES, SCALES, SCREENS, TEXTS, plays


def test_the_looks_are_those_that_the_window_has_to_stand() -> None:
    assert SCREENS == ((1920, 1080), (1366, 768), (1280, 720))
    every = plays()
    for language in LANGUAGES:
        for text in TEXTS:
            (play,) = [each for each in every if each[:3] == (language, text, "light") and each.scale == 1]
            assert set(SCREENS) <= set(play.screens)
            scaled = {
                (round(width / scale), round(height / scale)) for width, height in SCREENS for scale in SCALES
            }
            assert set(play.screens) == {screen for screen in scaled if screen[0] * 100 >= 640 * text}
    assert {each.scale for each in every} == set(SCALES)
    assert {each.scheme for each in every} == {"light", "dark"}
