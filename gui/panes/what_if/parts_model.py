"""The parts of a mapping that is edited, as a table."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.kit.colors import Tone
from gui.kit.language import tr, translated
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.panes.what_if.editing import Part
from gui.words.changes import CHANGE_WORDS, NO_NAME, elided

_CHANGES: dict[str, tuple[str, Tone]] = {
    "added": ("add", "ok"),
    "changed": ("edit", "accent"),
    "removed": ("close", "warning"),
}

_CHARACTERS = 200


class PartsModel(RecordTableModel[Part]):
    """Collections, their filters and mappings; what differs from the subscriber's own stands out."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[Part](
                tr("Part"),
                lambda p: "    " * p.depth + translated(elided(p.name) or NO_NAME),
                tooltip=lambda p: p.description or p.name,
                tone=_tone,
            ),
            Column[Part](
                tr("Difference"),
                lambda p: CHANGE_WORDS.get(p.change, ""),
                icon=lambda p: _CHANGES.get(p.change),
                tone=_tone,
            ),
            Column[Part](tr("Type"), lambda p: p.type if p.sort == "mapping" else ""),
            Column[Part](
                tr("Source"),
                lambda p: _line(p.source) or (tr("no filter") if p.sort == "filter" else ""),
                tooltip=lambda p: p.source,
                tone=lambda p: "plain" if p.source else "muted",
                mono=True,
            ),
            Column[Part](
                tr("Subscriber's mapping"), lambda p: _line(p.own), tooltip=lambda p: p.own, mono=True
            ),
        )
        super().__init__(columns, theme, parent)


def _line(text: str) -> str:
    """The beginning of a text in one line."""
    return " ".join(text[:_CHARACTERS].split())


def _tone(part: Part) -> Tone:
    if part.change in _CHANGES:
        return _CHANGES[part.change][1]
    return "muted" if part.sort == "filter" and not part.source else "plain"
