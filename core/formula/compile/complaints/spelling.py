"""Names that are spelled alike."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from tree_sitter import Node

from core.formula.compile.binder import Binder
from core.words import say


def spelled_alike(b: Binder, name: str, what: str, known: Iterable[str], node: Node) -> Exception | None:
    """The error for a name that is spelled much like a known one; None where none is."""
    near = nearest(name, known)
    if not near:
        return None
    return b.error(
        "name",
        say("`{name}` {what}; did you mean `{near}`?", name=name, what=what, near=near),
        node,
        say("Write `{near}` in place of `{name}`.", near=near, name=name),
    )


def nearest(name: str, known: Iterable[str]) -> str:
    """The known name that is spelled most like another one; empty for none."""
    names = sorted(set(known))
    same = [one for one in names if one.lower() == name.lower()]
    near = same or difflib.get_close_matches(name, names, n=1, cutoff=0.7)
    folded = {one.lower(): one for one in names}
    near = near or [folded[one] for one in difflib.get_close_matches(name.lower(), folded, n=1, cutoff=0.8)]
    return near[0] if near else ""
