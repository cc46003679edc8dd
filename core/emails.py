"""Emails as people's records have them: how two compare, what can't be seen in one, and whether it is one at all."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal

from core.outward.text import UNSEEN
from core.words import say

Spelling = Literal["", "email_case", "email_spaces", "email_invisible"]
_INVISIBLE = re.compile(f"[{UNSEEN}]")


def same_email(one: str | None, other: str | None) -> bool:
    """Whether two emails are the same but for letter case, spaces around them, and what can't be seen."""
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


def spelling(one: str, other: str) -> Spelling:
    """How two spellings of the same email differ: by what can't be seen, by spaces, by letter case, or not."""
    if one == other:
        return ""
    if one.strip() != visible(one) or other.strip() != visible(other):
        return "email_invisible"
    return "email_case" if one.strip() != other.strip() else "email_spaces"


def visible(text: str) -> str:
    """A text without the characters that can't be seen, and without spaces around it."""
    return _INVISIBLE.sub("", text).strip()


def fault_of(email: str) -> str:
    """What is wrong with an email, in a sentence; empty where nothing is. Whether somebody has it isn't asked.

    Klaviyo refuses a new profile whose email is none (docs/facts.md#klaviyo-email-form).
    """
    from email_validator import EmailNotValidError, validate_email  # here: seldom needed

    unseen = [unicodedata.name(each, f"U+{ord(each):04X}") for each in _INVISIBLE.findall(email)]
    if unseen:
        return say("It contains invisible characters: {names}.", names=", ".join(dict.fromkeys(unseen)))
    try:
        read = validate_email(email, check_deliverability=False, allow_quoted_local=True, strict=True)
    except EmailNotValidError as error:
        return str(error)
    domain = unicodedata.normalize("NFC", email.rpartition("@")[2]).casefold()
    if domain not in (read.domain.casefold(), (read.ascii_domain or "").casefold()):
        return say(
            "Its domain contains look-alike characters; it would be {domain}.",
            domain=read.domain,
        )
    return ""


def _folded(email: str) -> str:
    return visible(email).casefold()
