"""What ICU 72 has otherwise than Babel's CLDR, or what only ICU has: the file `icu72.json`."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any


@cache
def icu_differences() -> dict[str, Any]:
    """By subject.

    `languages`: the neutral cultures that ICU has, each with its specific culture. `fields`: by culture, the fields
    of its formats. `currencies`: by region. `collation`: languages that order `all` letters their own way, or those
    beyond ASCII (`letters`). `windows_zones`: IANA zones by Windows' names. `zone_names`: by IANA zone.
    """
    text = resources.files(__package__).joinpath("icu72.json").read_text(encoding="utf-8")
    return dict(json.loads(text))
