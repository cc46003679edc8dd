"""Where the installed program begins: `resend-desk`, and `python -m resend_desk`.

The program's packages have plain names. Another `core` that lies earlier on Python's path (PYTHONPATH, the
working directory) must not be taken for ours: they are looked for beside this file, before the path is.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

OWN = ("core", "gui", "resources")

_HERE = Path(__file__).resolve().parent


class _OwnPackages:
    """Python's import asks it first."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, _target: object = None) -> ModuleSpec | None:
        """Our package, or None for whatever isn't ours to find."""
        return PathFinder.find_spec(name, [str(_HERE)]) if path is None and name in OWN else None


def own_packages_first() -> None:
    """Let `core`, `gui` and `resources` be ours from now on; ends the program where it is too late for that."""
    for name in OWN:
        taken = sys.modules.get(name)
        found = getattr(taken, "__file__", None) or ""
        if taken is not None and Path(found).resolve().parent != _HERE / name:
            sys.exit(
                f"Resend Desk can't start: Python has loaded another package named {name} ({found}).\n"
                "  What to do: start it without PYTHONPATH, or install it into an environment of its own."
            )
    if _OwnPackages not in sys.meta_path:
        sys.meta_path.insert(0, _OwnPackages)


def main() -> int:
    """The command `resend-desk`; returns its exit code."""
    own_packages_first()
    from core.cli.main import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main())
