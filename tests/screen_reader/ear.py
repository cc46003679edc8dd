"""Hears what a screen reader is told while keys are pressed: where the focus goes, and what is announced."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from typing import Any

from tests.screen_reader.tree import Atspi, GLib, spoken, turn, wait_for


class Ear:
    """`heard` is all of it, in order: `focus: …` and `said: …`."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._from = 0
        self._listeners = []
        for event, act in (
            ("object:state-changed:focused", self._on_focus),
            ("object:announcement", self._on_announced),
            ("object:active-descendant-changed", self._on_descendant),
        ):
            listener = Atspi.EventListener.new(act)
            listener.register(event)
            self._listeners.append(listener)

    def _on_focus(self, event: Any) -> None:
        if event.detail1:
            with contextlib.suppress(GLib.GError):  # it is gone already
                self._hear("focus", spoken(event.source))

    def _on_descendant(self, event: Any) -> None:
        child = event.any_data
        if isinstance(child, Atspi.Accessible):
            self._hear("focus", spoken(child))

    def _on_announced(self, event: Any) -> None:
        self._hear("said", str(event.any_data))

    def _hear(self, how: str, what: str) -> None:
        line = f"{how}: {' '.join(what.split())}"
        if not self.heard or self.heard[-1] != line:
            self.heard.append(line)
            sys.stdout.write(f"    {line}\n")
            sys.stdout.flush()

    def keys(self, *names: str) -> None:
        """Press keys, by X's names; what is waited for next was heard after them."""
        turn()
        self._from = len(self.heard)
        sys.stdout.write(f"[{' '.join(names)}]\n")
        subprocess.run(["xdotool", "key", *names], check=True)

    def types(self, text: str) -> None:
        """Type a text."""
        turn()
        self._from = len(self.heard)
        shown = text if len(text) < 40 else f"{text[:6]}…"
        sys.stdout.write(f"[types {shown}]\n")
        subprocess.run(["xdotool", "type", "--", text], check=True)

    def waits_for(self, how: str, *parts: str) -> str:
        """A line with all of these parts that is heard since the last key, as soon as it is."""

        def find() -> str:
            for line in self.heard[self._from :]:
                if line.startswith(f"{how}: ") and all(part in line for part in parts):
                    return line
            return ""

        found: str = wait_for(find, f"{how}: {' … '.join(parts)}")
        return found

    def tab_to(self, *parts: str, most: int = 40) -> str:
        """Press Tab until what has the focus says all of this."""
        for _ in range(most):
            before = len(self.heard)
            self.keys("Tab")
            wait_for(lambda before=before: len(self.heard) > before, "where Tab goes")  # type: ignore[misc]
            turn()
            for line in self.heard[before:]:
                if line.startswith("focus: ") and all(part in line for part in parts):
                    return line
        sys.exit(f"Tab never gets to: {' … '.join(parts)}")
