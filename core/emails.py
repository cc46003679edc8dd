"""How two emails compare: the same but for their spelling, or but for a + tag."""

from __future__ import annotations

from typing import Literal


def same_email(one: str | None, other: str | None) -> bool:
    """Whether two emails are the same but for letter case and spaces around them."""
    return bool(one and other) and _folded(str(one)) == _folded(str(other))


def same_but_for_tag(one: str | None, other: str | None) -> bool:
    """Whether two emails differ by a `+` tag and by nothing else but spelling."""
    if not one or not other or same_email(one, other):
        return False
    return _folded(untagged(one) or one) == _folded(untagged(other) or other)


def untagged(email: str) -> str | None:
    """`tom@example.com` for `tom+orders@example.com`; None when there is no tag.

    A quoted local part has no tags: a plus in it is a letter like any other.
    """
    local, at, domain = email.strip().rpartition("@")
    name, plus, _ = local.partition("+")
    if not at or not plus or not name or local.startswith('"'):
        return None
    return f"{name}@{domain}"


def spelling(one: str, other: str) -> Literal["", "email_case", "email_spaces"]:
    """How two spellings of the same email differ: `email_spaces`, `email_case`, or nothing."""
    if one == other:
        return ""
    return "email_case" if one.strip() != other.strip() else "email_spaces"


def _folded(email: str) -> str:
    return email.strip().casefold()
