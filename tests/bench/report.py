"""Prints a measured ratio next to its aim, in one form for all benchmarks."""

from __future__ import annotations

import sys


def report(what: str, ratio: float, aim: float, detail: str) -> None:
    """One line: the ratio, the aim, and the figures that it comes from."""
    verdict = "within" if ratio <= aim else "OVER"
    sys.stdout.write(f"\n{what}: {ratio:.2f} (aim ≤ {aim}, {verdict})  {detail}\n")
