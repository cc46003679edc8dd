"""Messages that remember what they are made of, so that the window can say them in another language."""

from core.words.lists import listed
from core.words.text import Text, changed, encoded, joined, say, say_count, sentences, threaded

__all__ = ["Text", "changed", "encoded", "joined", "listed", "say", "say_count", "sentences", "threaded"]
