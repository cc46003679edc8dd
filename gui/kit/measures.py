"""The measures that the whole window is made of: spaces, sizes of text, kinds of buttons. No Qt in here.

Whoever lays something out takes them from here, so that the window has one rhythm. Text sizes are shares of the
system's font, which the setting of the text's size changes; spaces are pixels, which the system's scale changes.
"""

from __future__ import annotations

from typing import Literal

TIGHT, NEAR, APART, WIDE = 4, 8, 16, 24
"""Pixels: between a label and its field; between things of one kind; between groups; around a page or a dialog."""

TextSize = Literal["title", "body", "small"]
TEXT_SIZES: dict[TextSize, float] = {"title": 1.35, "body": 1.0, "small": 0.9}
"""Shares of the system's font. A heading inside a page is body text that is strong."""

ButtonKind = Literal["primary", "secondary", "quiet"]
"""`primary`: what the screen is for, one a screen; `secondary`: what else can be done; `quiet`: by the way."""
