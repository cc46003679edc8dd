"""Messages that remember what they are made of, so that the window can say them in another language."""

from core.words.text import Message, Row, Text, changed, encoded, joined, say, say_count, sentences

__all__ = ["Message", "Row", "Text", "changed", "encoded", "joined", "say", "say_count", "sentences"]
