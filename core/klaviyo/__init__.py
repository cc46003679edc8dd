"""Klaviyo: its reader and writer, filters, revisions, limits and errors."""

from core.klaviyo.reader import KlaviyoReader
from core.klaviyo.records import Account, Metric, Profile, StoredEvent
from core.klaviyo.revisions import Revision

__all__ = ["Account", "KlaviyoReader", "Metric", "Profile", "Revision", "StoredEvent"]
