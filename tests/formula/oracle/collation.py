"""Makes `root-collation.xz` of CLDR's `allkeys_CLDR.txt` (Debian's unicode-cldr-core has it, under `common/uca`).

`python -m tests.formula.oracle.collation FILE` leaves out what decomposes into characters that are there.
"""

from __future__ import annotations

import lzma
import re
import sys
import unicodedata
from pathlib import Path

import core.formula.values.cultures as cultures

_LINE = re.compile(r"([0-9A-F ]+?)\s*;\s*((?:\[[^\]]*\])+)")
_COMMON = (0x20, 2)
_NAMES = {"\n": "\\n"}
Weights = tuple[int, ...]


def packed(allkeys: str) -> bytes:
    """The file's content."""
    found: dict[str, list[Weights]] = {}
    for line in allkeys.splitlines():
        match = _LINE.match(line)
        if match is None:
            continue
        characters = "".join(chr(int(code, 16)) for code in match[1].split())
        weights = [
            tuple(int(level, 16) for level in one[1:].split("."))
            for one in re.findall(r"\[([^\]]*)\]", match[2])
        ]
        found[characters] = [one for one in weights if any(one)]
    kept = {key: value for key, value in found.items() if unicodedata.normalize("NFD", key) == key}
    ordered = sorted(kept.items(), key=lambda one: (one[1], one[0]))
    lines = [f"{' '.join(map(_written, value))}\t{_NAMES.get(key, key)}" for key, value in ordered]
    return lzma.compress("\n".join(lines).encode("utf-8", "surrogatepass"), preset=9)


def _written(weights: Weights) -> str:
    levels = weights[:1] if weights[1:] == _COMMON else weights
    return ".".join(f"{level:x}" for level in levels)


if __name__ == "__main__":
    Path(cultures.__path__[0], "root-collation.xz").write_bytes(packed(Path(sys.argv[1]).read_text("utf-8")))
