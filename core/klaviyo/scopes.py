"""The scopes that a private API key of Klaviyo needs for all that this program does."""

from __future__ import annotations

from core.words import say

SCOPES = (
    "events:read",
    "events:write",
    "profiles:read",
    "profiles:write",
    "metrics:read",
    "accounts:read",
)


def scopes_told() -> str:
    """The scopes in a sentence: `a, b and c`."""
    return say("{scopes} and {scopes_2}", scopes=", ".join(SCOPES[:-1]), scopes_2=SCOPES[-1])
