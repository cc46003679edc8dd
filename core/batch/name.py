"""What a batch is called that nobody has named."""

from __future__ import annotations

from datetime import datetime


def name_now() -> str:
    """By this moment of this computer's clock."""
    return f"Batch {datetime.now().astimezone():%Y-%m-%d %H:%M:%S}"
