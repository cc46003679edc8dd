"""Pictures of every screen and state, in several looks (`make screenshots`).

`python -m tests.layouts.pictures FOLDER [LOOK …]`, with looks such as `de-dark-200`, or `de-dark-200-1280x720` where
the window is to be as large as that: a folder for each, played in a process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

from gui.kit.theme import Scheme
from gui.shell.pictures.stage import USUAL, Stage
from tests.layouts.played import played

_LOOKS = tuple(
    f"{language}-{scheme}-{percent}"
    for language in ("en", "de", "es", "pseudo")
    for scheme in ("light", "dark")
    for percent in (100, 200)
)
_SCREEN = (1920, 1080)


def take(folder: Path, name: str) -> None:
    """The pictures of one look, in a folder of its name."""
    language, scheme, percent, *size = name.split("-")
    look = USUAL._replace(scheme=cast("Scheme", scheme), percent=int(percent))
    screen = _SCREEN
    if size:
        width, height = screen = cast("tuple[int, int]", tuple(map(int, size[0].split("x"))))
        look = look._replace(width=width, height=height)
    (folder / name).mkdir(parents=True, exist_ok=True)
    played(language, (screen,), lambda assembly: Stage(assembly.app, assembly, folder / name, look))


def main(folder: str, *looks: str) -> int:
    if len(looks) == 1:
        take(Path(folder), looks[0])
        return 0
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        command = [sys.executable, "-m", __spec__.name, folder]
        codes = pool.map(
            lambda look: subprocess.run([*command, look], check=False).returncode, looks or _LOOKS
        )
        return max(codes)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
