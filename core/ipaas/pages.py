"""Pages of iPaaS.com's lists: what one holds, and how a list is followed to its end whatever its headers say.

(docs/facts.md#ipaas-paging, docs/facts.md#ipaas-page-numbers)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import msgspec

from core.errors import BadRequest, DeskError, Gone, MissingScope, NotFound, ServerError
from core.http.inward.answer import Answer
from core.http.inward.limits import DEFAULT
from core.ipaas.fields import Raw
from core.words import say

_MOST = 10**9
_NOT_IMPLEMENTED = 501


@dataclass(frozen=True)
class Told:
    """What `X-Pagination` says, as far as it can be read; nothing is concluded from it alone."""

    pages: int | None = None
    records: int | None = None


@dataclass(frozen=True)
class RawPage:
    """One page as it came. `odd` says of each entry that is no record what it is."""

    records: tuple[Raw, ...]
    told: Told
    where: str
    odd: tuple[str, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """What tells the records apart."""
        return tuple(key_of(raw) for raw in self.records)


@dataclass(frozen=True)
class RawList:
    """A list that was followed. `whole`: it came to its end; `why` says why not."""

    records: tuple[Raw, ...]
    odd: tuple[str, ...] = ()
    whole: bool = True
    why: str = ""


def key_of(raw: Raw) -> str:
    """What tells a record from others: its id, or all of it."""
    return str(raw["id"]) if raw.get("id") is not None else repr(raw)


def page_of(answer: Answer) -> RawPage:
    """The records of a page; an entry that is none is named, and hides no other."""
    records, odd = list[Raw](), list[str]()
    for place, item in enumerate(answer.items(), 1):
        if isinstance(item, dict):
            records.append(item)
        else:
            odd.append(
                say("record {place}: expected an object, got {name}.", place=place, name=type(item).__name__)
            )
    return RawPage(tuple(records), told_by(answer), answer.where, tuple(odd))


def told_by(answer: Answer) -> Told:
    """What the header says; a number that can't be read is none."""
    try:
        said = msgspec.json.decode(answer.headers.get("X-Pagination", "").encode())
    except msgspec.DecodeError:
        return Told()
    if not isinstance(said, dict):
        return Told()
    named = {str(name).casefold().replace("_", ""): value for name, value in said.items()}
    return Told(*(_count(named.get(name)) for name in ("totalpages", "totalcount")))


def isnt_offered(error: DeskError) -> bool:
    """Whether an answer says that there is no such call, or none for us; not that it failed this time."""
    if isinstance(error, ServerError):
        return error.status == _NOT_IMPLEMENTED
    return isinstance(error, BadRequest | NotFound | Gone | MissingScope)


async def follow(
    read: Callable[[int | None], Awaitable[RawPage]],
    *,
    full: int = 1,
    pages: int = DEFAULT.pages,
    strange: Callable[[RawPage], bool] = lambda page: False,
) -> RawList:
    """Every record of a list, each once. `read(None)` gives the page that comes without asking for one, which is the
    first whether pages count from 0 or from 1. A page of fewer than `full` records that says of no others is the
    only one. The list ends with a page that is empty, isn't there, or has nothing new twice. A `strange` page
    ends the reading: it isn't what was asked for.
    """
    first = await read(None)
    found, odd = dict(zip(first.keys, first.records, strict=True)), list(first.odd)
    told = first.told
    more = (told.pages or 0) > 1 or (told.records or 0) > len(found)
    if strange(first):
        return RawList(first.records, first.odd, False, say("it isn't what was asked for"))
    if not first.records or (len(found) < full and not more):
        return RawList(tuple(found.values()), tuple(odd), *_reached(told, len(found) + len(odd)))
    number, stale = 1, 0  # where pages count from 1, this one is the first again
    for _ in range(pages):
        try:
            page = await read(number)
        except DeskError as error:
            if not isnt_offered(error):
                raise
            break
        new = {key: raw for key, raw in zip(page.keys, page.records, strict=True) if key not in found}
        odd += [text for text in page.odd if new]
        stale = 0 if new else stale + 1
        if not page.records or stale > 1:
            break
        found |= new
        if strange(page):
            return RawList(tuple(found.values()), tuple(odd), False, say("it isn't what was asked for"))
        number += 1
    else:
        return RawList(
            tuple(found.values()),
            tuple(odd),
            False,
            say("{pages:,} pages were read, and there are more", pages=pages),
        )
    return RawList(tuple(found.values()), tuple(odd), *_reached(told, len(found) + len(odd)))


def _reached(told: Told, count: int) -> tuple[bool, str]:
    if told.records is not None and told.records > count:
        return False, say("{records:,} announced, but {count:,} received", records=told.records, count=count)
    return True, ""


def _count(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 12:
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= _MOST else None
