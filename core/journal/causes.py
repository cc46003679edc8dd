"""The codes of what keeps orders of a batch back: one a reason, by which `--group` takes them.

A notice's name may stand for several reasons, and a title may be said of several: a code has its parts behind a full
stop (`recorded_already.other_profile`), and is taken without them for all of its parts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from core.journal.reworded import CODES
from core.words import Text, without_values

_WORD = re.compile(r"[a-z]+")
_NOT = re.compile(r"[a-z]+n['’]t")
_WORDS = 6
_SOURCES = (("link", "link"), ("email", "email"), ("ProfileId mapping", "profileid_mapping"))
PARTS: Mapping[str, Mapping[str, str]] = {
    "profile_missing": {
        f"The {source} points to a profile that Klaviyo doesn't have": part for source, part in _SOURCES
    },
    "merged_profile": {
        f"The {source} points to a profile that was merged into another one": part
        for source, part in _SOURCES
    },
    "link_and_email": {
        f"The {source} and the email point to different people": part for source, part in _SOURCES
    },
    "recorded_already": {
        "Klaviyo has this order already, under another unique ID": "other_unique_id",
        "Klaviyo has this order already, under another unique id": "other_unique_id",
        "Klaviyo has this order already, on another profile": "other_profile",
        "Klaviyo has this order already, recorded by another integration": "other_integration",
        "Klaviyo has this order already, under another metric": "other_metric",
        "Klaviyo has this order already, and iPaaS.com deleted it": "order_deleted",
        "Klaviyo already has the event that corrects the order, with different data": "otherwise",
        "Klaviyo has the order as … already, otherwise than this": "otherwise",
    },
    "recorded_elsewhere": {
        "The order is already recorded on another profile": "other_profile",
        "The order is recorded on another profile already": "other_profile",
        "The order is already recorded on one profile": "one_profile",
        "The order is recorded on one profile already": "one_profile",
    },
    "customer_email": {
        "The customer's email and the order's email point to different profiles": "other_profile",
        "The customer's email differs from the order's": "other_email",
        "The customer has another email than the order": "other_email",
    },
    "sent_not_visible": {
        "Accepted, not visible in Klaviyo yet": "accepted",
        "This program sent events of this order before, and they aren't visible": "sent_before",
        "This program sent the order before, and its event isn't visible": "sent_before",
        "This program sent the order before, and its event can't be seen": "sent_before",
    },
    "just_sent": {
        "This program sent the order a moment ago": "here",
        "This program sent the order a moment ago, and the event isn't visible yet": "unseen",
        "This program sent the order a moment ago, and the event can't be seen yet": "unseen",
    },
    "not_sent": {
        "There is nothing to correct": "nothing_to_correct",
        "There is nothing to search for": "nothing_to_look_for",
        "There is nothing to look for": "nothing_to_look_for",
    },
    "not_checked": {
        "Couldn't check whether the order is recorded on another profile": "other_profile",
        "It could not be checked whether the order is recorded on another profile": "other_profile",
    },
    "stopped": {
        "It was not handed over: the rest was stopped": "not_handed_over",
        "Stopped before … external IDs were saved": "before_links",
        "Stopped before … external ID was saved": "before_links",
    },
    "queue_did_nothing": {
        "iPaaS.com's queue accepted the order and did nothing": "did_nothing",
        "iPaaS.com's queue took the order, and did nothing": "did_nothing",
        "iPaaS.com's queue accepted the order, but nothing followed": "nothing_followed",
        "iPaaS.com's queue took the order, and nothing followed": "nothing_followed",
    },
}
"""Of names that stand for several reasons, by their titles without what is filled in; journals have earlier wordings
too.
"""


def code_of(name: str, title: str) -> str:
    """The code for a notice's name and title, the same for all orders: its name, or the title's words without ids,
    numbers and names; and the part that tells it from other reasons of that name.
    """
    said = without_values(title)
    if name:
        parts = PARTS.get(name, {}).get(said) or "_".join(_reasons(title))
        return f"{name}.{parts}" if parts else name
    if (code := CODES.get(said)) is not None:
        return code
    words = [each.strip(".,:;“”'") for each in said.casefold().split()]
    plain = [each for each in words if _WORD.fullmatch(each)]
    more = [each.replace("'", "").replace("’", "") for each in words if _NOT.fullmatch(each)] + plain[_WORDS:]
    return ".".join(filter(None, ("_".join(plain[:_WORDS]), "_".join(more))))


def kept_code(code: str, title: str) -> str:
    """The code of an order in the journal, where an earlier version noted a name that stands for several reasons."""
    parts = PARTS.get(code, {})
    part = parts.get(title) or next((part for told, part in parts.items() if _is_said(told, title)), "")
    return f"{code}.{part}" if part else code


def is_part_of(code: str, whole: str) -> bool:
    """Whether a code is a part of another one."""
    return code.startswith(f"{whole}.")


def _is_said(told: str, title: str) -> bool:
    """Whether a title is this one with something filled in: the journal has it as plain words."""
    before, filled_in, after = told.partition("…")
    room = len(title) > len(before) + len(after)
    return bool(filled_in) and room and title.startswith(before) and title.endswith(after)


def _reasons(title: str) -> list[str]:
    """The words of the messages that are filled into a title: they may be what tells one reason from another."""
    words: list[str] = []
    if isinstance(title, Text):
        filled = getattr(title.made_of, "arguments", {})
        for value in filled.values():
            if isinstance(value, Text) and hasattr(value.made_of, "arguments"):
                words += [w for w in without_values(value).casefold().split() if _WORD.fullmatch(w)]
    return words
