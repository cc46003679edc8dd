"""How large a regular expression is with its counted repetitions written out."""

from __future__ import annotations

import re

_COUNT = re.compile(r"\{(\d+)(?:,(\d*))?\}")


def written_out(pattern: str) -> int:
    """About how long the pattern is with its counted repetitions, `a{1000}`, written out."""
    sizes = [0]
    last = 0
    at = 0
    while at < len(pattern):
        letter = pattern[at]
        count = _COUNT.match(pattern, at) if letter == "{" else None
        if letter == "(":
            sizes.append(0)
            last = 0
        elif letter == ")" and len(sizes) > 1:
            last = sizes.pop()
            sizes[-1] += last
        elif count is not None:
            times = min(int((count[2] or count[1])[:9]), 10**6)
            sizes[-1] += last * max(times - 1, 0)
            last *= max(times, 1)
            at = count.end()
            continue
        else:
            last = 1
            sizes[-1] += 1
        at += 2 if letter == "\\" else 1
        if sizes[-1] > 10**9:
            break
    return max(sizes)
