"""Every look of the window, each in a process of its own: `python -m tests.layouts.every [LANGUAGE …]`."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

SCREENS = ((1280, 720), (1366, 768), (1920, 1080))
TEXTS = (100, 150, 200)
SCALES = (1.0, 1.5, 2.0)
SCHEMES = ("light", "dark")
_NARROWEST = 640
"""Pixels that a screen has by a text of 100 % and a scale of 1: below it is no look that the program is made for."""


def looks(languages: Sequence[str]) -> Iterator[tuple[tuple[str, ...], float]]:
    """What `tests.layouts.play` takes, and Qt's scale."""
    for (width, height), text, scale in itertools.product(SCREENS, TEXTS, SCALES):
        if width / scale / text * 100 >= _NARROWEST:
            for scheme, language in itertools.product(SCHEMES, languages):
                yield (str(width), str(height), str(text), scheme, language), scale


def _play(look: tuple[tuple[str, ...], float]) -> tuple[str, int, str]:
    arguments, scale = look
    done = subprocess.run(
        [sys.executable, "-m", "tests.layouts.play", *arguments],
        env=os.environ | {"QT_SCALE_FACTOR": str(scale)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout if done.returncode in (0, 1) else done.stderr[-2000:]
    return (
        f"{arguments[0]}x{arguments[1]}, text {arguments[2]} %, scale {scale}, {', '.join(arguments[3:])}",
        done.returncode,
        said,
    )


def main(languages: list[str]) -> int:
    worst = 0
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for name, code, said in pool.map(_play, looks(languages or ["en"])):
            sys.stdout.write(f"{'ok' if not code else 'FAULTS'}  {name}\n{said}")
            sys.stdout.flush()
            worst = max(worst, code)
    return 1 if worst else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
