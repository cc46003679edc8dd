"""What the user must know, in words: notices, and the records that they compare."""

from __future__ import annotations

from typing import Literal

import msgspec

from core.errors import DeskError

UNRESOLVED = "Profile could not be resolved"
"""The product's own message when no rule gives a profile."""


class ComparedRecord(msgspec.Struct, frozen=True, kw_only=True):
    """One side of a comparison, by what tells people apart. `id` is the transaction's for an order."""

    kind: Literal["order", "customer", "profile"]
    id: str
    name: str | None = None
    email: str | None = None
    phone: str | None = None
    created: str | None = None


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """Something the user must know, in the words of an error: what, the particulars, what to do.

    `kind` is the class of the error that it came from, or empty. `name` is a fixed word for what was
    found (`email_case`, `customers_share_email`, …); `records` are what it compares, side by side.
    """

    title: str
    detail: str = ""
    hint: str = ""
    kind: str = ""
    name: str = ""
    records: tuple[ComparedRecord, ...] = ()

    @classmethod
    def of(cls, error: DeskError) -> Notice:
        """The notice of an error."""
        return cls(title=error.title, detail=error.detail, hint=error.hint, kind=type(error).__name__)
