"""What a batch is called that nobody has named."""

from __future__ import annotations

from datetime import datetime

from core.coerce import here
from core.words import say, when


def name_now() -> str:
    """By this moment of this computer's clock; a message, which is a name as soon as it was said in a language."""
    return say("Batch {time}", time=when(here(datetime.now()), "second"))
