"""A title becomes a sentence in one place (`core.words.ended`), which never makes two full stops of one."""

from __future__ import annotations

import re
from pathlib import Path

_GLUED = re.compile(r"""title\}\.(?:[ "'\\]|$)|title, ["']\.["']""")


def test_no_full_stop_is_put_behind_a_title_by_hand() -> None:
    found = [
        f"{path}:{number}"
        for folder in ("core", "gui")
        for path in sorted(Path(folder).rglob("*.py"))
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if _GLUED.search(line)
    ]
    assert found == [], "use `ended` or `stated` of core.words"
