"""The orders of a batch by a search: by order numbers, emails and days, as `resend-desk find` looks for them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from core.cli.arguments import add_days_arguments, days_of
from core.desk import Desk
from core.errors import UsageError
from core.transfer.finding.days import Days
from core.transfer.finding.found import WordAnswer
from core.transfer.finding.words import Word, check_words


@dataclass(frozen=True, kw_only=True)
class Search:
    """What is looked for: words, and the days that the orders are of."""

    words: Sequence[Word] = ()
    days: Days | None = None
    told: str = ""


@dataclass
class Found:
    """The orders, each once; `whole`: all could be looked for."""

    ids: list[str] = field(default_factory=list)
    whole: bool = True


def add_search_arguments(parser: argparse.ArgumentParser) -> None:
    """`--search`, `--from`, `--to`."""
    parser.add_argument(
        "--search",
        action="append",
        metavar="WORD",
        help="the orders of an order number, an email or a day, as `find` looks for them; can be given several times",
    )
    add_days_arguments(parser)


def search_of(args: argparse.Namespace) -> Search | None:
    """The search in the arguments; None where there is none. Raises UsageError."""
    days = days_of(args)
    if days is None and not args.search:
        return None
    read = check_words(args.search or ())
    if read.refused:
        bad = read.refused[0]
        raise UsageError(bad.detail or bad.title, title=bad.title, hint=bad.hint)
    told = " ".join(filter(None, (", ".join(word.text for word in read.words), days.told if days else "")))
    return Search(words=read.words, days=days, told=f"the search for {told}")


async def find_orders(desk: Desk, search: Search) -> Found:
    """The orders of a search, what was looked at on standard error. Raises UsageError where a word has none."""
    found, nothing = Found(), list[WordAnswer]()
    async for answer in desk.find(search.words, search.days):
        sys.stderr.write(f"{answer.told}\n")
        for text in answer.unread:
            sys.stderr.write(f"Can't be read: {text}\n")
        if not answer.orders:
            nothing.append(answer)
        found.whole = found.whole and answer.whole and not answer.unread
        found.ids += [order.transaction_id for order in answer.orders]
    if nothing:
        raise UsageError(
            nothing[0].told,
            title="Not every word of the search has an order",
            hint=nothing[0].hint or "Leave it out, or write it otherwise. Nothing was sent.",
        )
    found.ids = list(dict.fromkeys(found.ids))
    return found
