"""Which program this is: its version, and the commit that it was made from."""

from __future__ import annotations

import subprocess
from pathlib import Path

VERSION = "0.1.0"

COMMIT_FILE = "COMMIT"
"""Beside this module, in wheels and packed programs: whoever builds one writes the commit into it."""

_ROOT = Path(__file__).parents[1]
_DIGITS = 12


def version_line() -> str:
    """`resend-desk 0.1.0, commit 8326ef2a01bc`: name, version and commit."""
    return f"resend-desk {VERSION}, commit {commit()}"


def commit() -> str:
    """The commit of this program: the one written down when it was built, else that of the clone it runs from."""
    return _written_down() or commit_of(_ROOT) or "unknown"


def commit_of(root: Path) -> str:
    """The commit of a clone, with a word when files differ from it; empty when `root` isn't a clone.

    A folder inside another repository is none: the commit of that one would say nothing about us.
    """
    top = _git(root, "rev-parse", "--show-toplevel")
    if top is None or not Path(top).is_dir() or not Path(top).samefile(root):
        return ""
    found = _git(root, "rev-parse", f"--short={_DIGITS}", "HEAD")
    if not found:
        return ""
    changed = _git(root, "status", "--porcelain", "--untracked-files=no")
    return found if changed == "" else f"{found} with changes"


def _written_down() -> str:
    try:
        return Path(__file__).with_name(COMMIT_FILE).read_text("utf-8").strip()
    except OSError:
        return ""


def _git(root: Path, *words: str) -> str | None:
    """What git says, or None when it can't say it."""
    try:
        done = subprocess.run(  # noqa: S603  fixed words, and a folder
            ["git", "-C", str(root), *words],  # noqa: S607  wherever the user's git is
            capture_output=True,
            text=True,
            timeout=3,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.strip()
