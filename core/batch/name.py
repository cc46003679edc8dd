"""What a batch is called that nobody has named."""

from __future__ import annotations

from datetime import datetime

from core.words import say


def name_now() -> str:
    """By this moment of this computer's clock."""
    return say("Batch {datetime}", datetime=f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S}")
