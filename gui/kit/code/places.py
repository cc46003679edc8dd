"""Places in a JSON value, as JSON pointers (RFC 6901), and the lines that they take in the formatted text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass


def pointer_of(steps: Iterable[str]) -> str:
    """The pointer of a way from the root down; the root itself is the empty text."""
    return "".join("/" + step.replace("~", "~0").replace("/", "~1") for step in steps)


def steps_of(pointer: str) -> list[str]:
    """The way from the root down to a pointer's place."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def is_within(place: str, outer: str) -> bool:
    """Whether a place is another one or lies inside it."""
    return place == outer or place.startswith(outer + "/")


@dataclass(frozen=True)
class TextPlaces:
    """Which lines belong to which places. `of_line` has the place whose value begins or ends in each line."""

    of_line: tuple[str, ...]
    lines: dict[str, tuple[int, int]]

    def place(self, line: int) -> str:
        """The place in a line; empty outside of the text."""
        return self.of_line[line] if 0 <= line < len(self.of_line) else ""


def text_places(tree: object, most_lines: int) -> TextPlaces:
    """The places in the text of a formatted value: a line for each scalar and empty container, two for
    every other container. Only the first `most_lines` are looked at.
    """
    of_line: list[str] = []
    lines: dict[str, tuple[int, int]] = {}
    for place, ends in _lines(tree, ""):
        if len(of_line) >= most_lines:
            break
        number = len(of_line)
        of_line.append(place)
        lines[place] = (lines[place][0], number) if ends else (number, number)
    for place, (first, last) in lines.items():
        if first == last and len(of_line) == most_lines and _open(tree, place):
            lines[place] = (first, most_lines - 1)
    return TextPlaces(tuple(of_line), lines)


def _lines(tree: object, top: str) -> Iterator[tuple[str, bool]]:
    """The place of every line, and whether the line ends a container. Without recursion: it may be deep."""
    pending: list[tuple[str, object, bool]] = [(top, tree, False)]
    while pending:
        place, value, ends = pending.pop()
        yield place, ends
        if ends or not isinstance(value, dict | list) or not value:
            continue
        pending.append((place, None, True))
        pairs = list(value.items()) if isinstance(value, dict) else list(enumerate(value))
        pending += [(place + pointer_of([str(name)]), item, False) for name, item in reversed(pairs)]


def _open(tree: object, place: str) -> bool:
    """Whether a container stands at a place: where the text is cut, its end isn't seen."""
    value = tree
    for step in steps_of(place):
        value = value[step] if isinstance(value, dict) else value[int(step)]  # type: ignore[index]  # a list
    return isinstance(value, dict | list) and bool(value)
