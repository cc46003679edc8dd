"""Prepares a request's body for the screen: formatted text, its colours, its tree. No Qt in here.

A body may have 5 MB. So this runs in a worker thread, the text shown is capped, and the tree's nodes
are made only when they are unfolded.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import msgspec

from core.outward.data import safe_json
from gui.kit.code.places import TextPlaces, text_places
from gui.kit.code.spans import Spans, json_spans

LINE_CHARACTERS = 10_000
SHOWN_CHARACTERS = 200_000
"""How much of a text is shown. Copy always takes all of it."""


@dataclass(frozen=True)
class PreparedPayload:
    """A body, ready to be shown.

    `exact` is the text that leaves, `formatted` the same with line breaks and indents (numbers keep their digits);
    in both, what a screen would act upon is written as JSON writes it (`core.outward.data`). `shown` is the part of it
    that the screen shows, `spans` the colours of its lines, `places` what stands in them.
    """

    exact: str
    formatted: str
    shown: str
    spans: Spans
    tree: object
    places: TextPlaces

    @property
    def cut(self) -> bool:
        """Whether the text shown is only the beginning."""
        return len(self.shown) < len(self.formatted)


def formatted_text(body: bytes) -> str:
    """A JSON body with line breaks and indents; numbers keep their digits."""
    return msgspec.json.format(body, indent=2).decode("utf-8")


def _within(text: str, limit: int) -> str:
    """The beginning of a text: so many characters at most, in whole lines, of which none is so long that it stops
    the window.
    """
    shown = text if len(text) <= limit else text[: text.rfind("\n", 0, limit) + 1]
    if len(shown) <= LINE_CHARACTERS:
        return shown
    return "\n".join(
        line if len(line) <= LINE_CHARACTERS else f"{line[:LINE_CHARACTERS]}…" for line in shown.split("\n")
    )


def prepare_payload(body: bytes, limit: int = SHOWN_CHARACTERS) -> PreparedPayload:
    """Prepare a JSON body. Raises msgspec.DecodeError when it is no JSON."""
    exact = safe_json(body.decode("utf-8"))
    formatted = safe_json(formatted_text(body))
    shown = _within(formatted, limit)
    tree = msgspec.json.Decoder(float_hook=Decimal).decode(body)
    places = text_places(tree, shown.count("\n") + 1)
    return PreparedPayload(exact, formatted, shown, json_spans(shown), tree, places)
