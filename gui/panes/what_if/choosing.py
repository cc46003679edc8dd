"""Which part of an edited mapping to choose next, after what is done to the one before. No Qt in here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from gui.panes.what_if.editing import Part

Parts = tuple[Part, ...]
Choice = Callable[[Parts], int]
"""Where the part to choose next is; -1 for nowhere."""


def first(parts: Parts, wanted: Callable[[Part], bool]) -> int:
    """Where the first part of a kind is, -1 for nowhere."""
    return next((n for n, part in enumerate(parts) if wanted(part)), -1)


def same_or_first(parts: Parts, before: Part | None) -> int:
    """Where the part that was chosen before is, else the first mapping."""
    same = first(parts, lambda part: before is not None and part.identity == before.identity)
    mapping = first(parts, lambda part: part.sort == "mapping")
    return same if same >= 0 else mapping if mapping >= 0 else 0 if parts else -1


def at_key(key: str) -> Choice:
    """The mapping at a place."""
    return lambda parts: first(parts, lambda part: part.sort == "mapping" and part.key == key)


def added_to(home: str, before: Iterable[Part]) -> Choice:
    """The mapping that a collection has more than before."""
    known = {part.identity for part in before}
    return lambda parts: first(
        parts, lambda part: part.home == home and part.change == "added" and part.identity not in known
    )


def after(part: Part, before: Iterable[Part]) -> Choice:
    """What became of a mapping that was removed, or of one whose removal was taken back: never its neighbour,
    which the next click would be for. Of one that was only in the copy nothing is left: then the line of its
    collection.
    """
    known = {each.identity for each in before if each.change == "removed"}

    def choose(parts: Parts) -> int:
        def wanted(each: Part) -> bool:
            if each.home != part.home or each.sort != "mapping":
                return False
            if part.change == "removed":
                return each.name == part.name and not each.change
            return each.change == "removed" and each.identity not in known

        found = first(parts, wanted)
        return found if found >= 0 else first(parts, lambda each: each.key == part.home)

    return choose
