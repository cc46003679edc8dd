"""What a revision of Klaviyo's API knows. (docs/facts.md#klaviyo-revision-features)"""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from core.errors import ConfigurationError
from core.words import say

INTEGRATION_DEFAULT = "2023-10-15"
"""What the iPaaS.com integration uses when the subscription's API Revision is blank.
(docs/facts.md#product-settings)
"""
NO_TRAILING_SLASH_SINCE = datetime.date(2024, 10, 15)
MORE_PROPERTIES_SINCE = datetime.date(2025, 4, 15)
_EARLY = ".pre"
BACKFILL_SINCE = datetime.date(2026, 4, 15)


@dataclass(frozen=True)
class Revision:
    """A revision by its date. `early`: one that Klaviyo offers before it is stable, `2026-07-15.pre`."""

    date: datetime.date
    early: bool = False

    @classmethod
    def parse(cls, text: str) -> Revision:
        """Read `YYYY-MM-DD`, with `.pre` or without; blank means the integration's default. Raises
        ConfigurationError.
        """
        written = text.strip() or INTEGRATION_DEFAULT
        early = written.endswith(_EARLY)
        try:
            return cls(datetime.date.fromisoformat(written.removesuffix(_EARLY)), early)
        except ValueError:
            raise ConfigurationError(
                say("{text} is not an API revision.", text=repr(text)),
                hint=say("A revision is a date such as 2026-07-15."),
            ) from None

    def __str__(self) -> str:
        return self.date.isoformat() + _EARLY * self.early

    @property
    def most_properties(self) -> int:
        """How many properties an event may have."""
        return 400 if self.date >= MORE_PROPERTIES_SINCE else 300

    def path(self, path: str) -> str:
        """A path as this revision spells it: with a trailing slash before 2024-10-15.
        (docs/facts.md#klaviyo-paths)
        """
        return path if self.date >= NO_TRAILING_SLASH_SINCE else f"{path}/"
