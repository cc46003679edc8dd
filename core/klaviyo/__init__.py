"""Klaviyo: its client, filters, revisions, limits and errors."""

from core.klaviyo.client import KlaviyoReader, KlaviyoWriter
from core.klaviyo.records import Account, Profile, StoredEvent
from core.klaviyo.revisions import Revision

__all__ = ["Account", "KlaviyoReader", "KlaviyoWriter", "Profile", "Revision", "StoredEvent"]
