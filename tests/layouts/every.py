"""Every look of the window (`make layouts`): `python -m tests.layouts.every [LANGUAGE …]`.

Each language, scale and size of the text is played in a process of its own, which looks at each scene on every screen.
"""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from tests.layouts.looks import LANGUAGES, Play, plays


def _play(play: Play) -> tuple[Play, int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "tests.layouts.play", play.language, str(play.percent), play.scheme],
        env=os.environ | {"QT_SCALE_FACTOR": str(play.scale)},
        capture_output=True,
        text=True,
        check=False,
    )
    # What broke off has no faults to tell, and a traceback.
    return play, done.returncode, done.stdout or done.stderr[-2000:]


def main(languages: tuple[str, ...]) -> int:
    worst = 0
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for play, code, said in pool.map(_play, plays(languages or LANGUAGES)):
            sys.stdout.write(f"{'ok' if not code else 'FAULTS'}  {play}\n{said}")
            sys.stdout.flush()
            worst = max(worst, code)
    return 1 if worst else 0


if __name__ == "__main__":
    sys.exit(main(tuple(sys.argv[1:])))
