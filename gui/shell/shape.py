"""Reads the window's shape out of the settings' file, before there is a window that could wait for it."""

from __future__ import annotations

import json
from pathlib import Path


def read_shape(settings: Path) -> dict[str, str]:
    """What `MainWindow.restore_shape` takes; nothing where there is no readable file.

    The file is core.settings' own, which says more about one that can't be read. It is not used here:
    with what it imports, it would take a third of the time to the first paint.
    """
    try:
        window = json.loads(settings.read_bytes())["window"]
        return {str(name): str(value) for name, value in window.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}
