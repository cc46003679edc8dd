"""Prepares a request's body for the screen: formatted text, its colours, its tree. No Qt in here.

A body may have 5 MB. So this runs in a worker thread, the text shown is capped, and the tree's nodes
are made only when they are unfolded.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import msgspec

from gui.kit.code.places import TextPlaces, text_places
from gui.kit.code.spans import Spans, json_spans

SHOWN_CHARACTERS = 200_000
"""How much of a text is shown. Copy always takes all of it."""


@dataclass(frozen=True)
class PreparedPayload:
    """A body, ready to be shown.

    `exact` is the text that leaves, `formatted` the same with line breaks and indents (numbers keep
    their digits), `shown` the part of it that the screen shows, `spans` the colours of its lines,
    `places` what stands in them.
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


def prepare_payload(body: bytes, limit: int = SHOWN_CHARACTERS) -> PreparedPayload:
    """Prepare a JSON body. Raises msgspec.DecodeError when it is no JSON."""
    exact = body.decode("utf-8")
    formatted = formatted_text(body)
    shown = formatted if len(formatted) <= limit else formatted[: formatted.rfind("\n", 0, limit) + 1]
    tree = msgspec.json.Decoder(float_hook=Decimal).decode(body)
    places = text_places(tree, shown.count("\n") + 1)
    return PreparedPayload(exact, formatted, shown, json_spans(shown), tree, places)
