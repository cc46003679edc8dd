"""What a batch is called that nobody has named."""

from __future__ import annotations

from datetime import datetime


def name_now() -> str:
    """By this moment of this computer's clock: a name, and the same one in every language."""
    return f"Batch {datetime.now().astimezone():%Y-%m-%d %H:%M:%S}"
