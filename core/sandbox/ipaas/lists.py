"""How lists of transactions and customers come: their order, their pages, what they can be searched by.

What the real system does beyond the first pages isn't known, so tests ask for each way (`POST /_sandbox/lists`).
(docs/facts.md#ipaas-paging, docs/facts.md#ipaas-list-order, docs/facts.md#ipaas-page-numbers)
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Literal

import msgspec

from core.sandbox.ipaas.answers import Refused
from core.sandbox.wire import Json, JsonObject

PAGE_SIZE = 20


class Lists(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The ways. `order`: by `id`, by date from the oldest or the newest on, or by neither. `first_page` is 0 or 1;
    `beyond` is what a page gives that there isn't; `repeated` a page that gives the one before it again.

    `header` may be missing, unreadable, or say that there is one page. `searches` are the fields that can be
    searched by, null for all; `unknown` is what a search by another one gives: an error, or all. `exact`: letter case
    counts. `odd` are entries of each list of transactions that are no records; the first page begins with them.
    """

    order: Literal["id", "oldest_first", "newest_first", "unsorted"] = "id"
    first_page: Literal[0, 1] = 1
    page_size: int = PAGE_SIZE
    beyond: Literal["empty", "refused", "last", "first"] = "empty"
    repeated: int | None = None
    header: Literal["right", "missing", "unreadable", "one_page"] = "right"
    searches: tuple[str, ...] | None = None
    unknown: Literal["refused", "ignored"] = "refused"
    exact: bool = False
    odd: tuple[Json, ...] = ()


def read_lists(document: Json) -> Lists:
    """The ways that a test asks for. Raises ValueError."""
    return msgspec.convert(document, Lists)


def ordered(records: Sequence[JsonObject], lists: Lists) -> list[JsonObject]:
    """Transactions in the list's order."""
    match lists.order:
        case "id":
            return list(records)
        case "unsorted":
            return sorted(records, key=lambda record: hashlib.sha256(str(record["id"]).encode()).digest())
        case _:
            newest = lists.order == "newest_first"
            return sorted(records, key=lambda record: str(record["created_datetime"]), reverse=newest)


def page_of(
    records: Sequence[JsonObject], lists: Lists, asked: str | None
) -> tuple[Sequence[JsonObject], JsonObject | str | None]:
    """One page of records, and what its header says. Raises `Refused`."""
    text = str(lists.first_page) if asked is None else asked
    if not text.isascii() or not text.isdecimal() or int(text) < lists.first_page:
        raise Refused(400, message=f"The page number '{text}' is not valid.")
    size, count = lists.page_size, -(-len(records) // lists.page_size)
    place = _place(int(text), count, lists)
    shown = records[place * size : (place + 1) * size]
    told: dict[str, JsonObject | str | None] = {
        "right": {
            "current_Page": int(text), "total_Pages": count, "page_Size": size, "total_Count": len(records),
        },
        "missing": None,
        "unreadable": "page one of many",
        "one_page": {"current_Page": 1, "total_Pages": 1, "total_Count": len(shown)},
    }  # fmt: skip
    return shown, told[lists.header]


def _place(number: int, count: int, lists: Lists) -> int:
    """Which page, from 0, a number gives. Raises `Refused`."""
    place = number - lists.first_page
    if lists.repeated == number and place > 0:
        place -= 1
    if place < max(count, 1) or lists.beyond == "empty":
        return place
    if lists.beyond == "refused":
        raise Refused(404, message=f"There is no page {number}.")
    return max(count - 1, 0) if lists.beyond == "last" else 0
