"""Changes that make no difference which a test could see: the file, the line as it stands, the change, and why."""

from __future__ import annotations

EQUIVALENT: dict[tuple[str, str, str], str] = {
    ("core/journal/journal.py", "if found:", "if always"): "nothing found is nothing written",
    ("core/journal/journal.py", "if not open_ones:", "if never"): "an empty transaction",
}
