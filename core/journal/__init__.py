"""What was intended, sent and seen: one SQLite file. Nothing leaves before its intent is on disk."""

from core.journal.journal import Intent, Journal, PastEvent, PastRun, SentBefore

__all__ = ["Intent", "Journal", "PastEvent", "PastRun", "SentBefore"]
