"""What belongs into the log: starts, requests without anything personal, how a send goes on, errors."""

from __future__ import annotations

import logging
import platform
import re
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.errors import DeskError
from core.http.traffic import Exchange, is_one_of_many
from core.version import VERSION

if TYPE_CHECKING:
    from core.transfer.sending.progress import Progress

_log = logging.getLogger(__name__)
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*|v\d")
_OPTION = re.compile(r"--[a-z-]+")
_OUR_PATHS = re.compile(r"/(?:Lookup\w*|profiles|events|metrics|Companies|ChangeCompany)/", re.IGNORECASE)


def log_start(words: Sequence[str]) -> None:
    """That the program begins: versions, and the command without the values of its options."""
    _log.info(
        "start: resend-desk %s, Python %s, %s %s: %s",
        VERSION,
        platform.python_version(),
        platform.system(),
        platform.release(),
        command_told(words),
    )


def command_told(words: Sequence[str]) -> str:
    """A command line: the command, transaction ids and the names of options; every other value as `…`."""
    told = list[str]()
    for number, word in enumerate(words):
        option = _OPTION.match(word)
        if option is not None:
            told.append(option[0] + "=…" * ("=" in word))
        elif word.isdigit() or (number == 0 and word.isalpha()):
            told.append(word)
        else:
            told.append("…")
    return " ".join(told)


def log_exchange(also: Callable[[Exchange], None] | None) -> Callable[[Exchange], None]:
    """Hears of every request, and passes it on."""

    def note(exchange: Exchange) -> None:
        if is_one_of_many(exchange):
            if also is not None:
                also(exchange)
            return
        status = exchange.status if exchange.status is not None else "no answer"
        again = f", attempt {exchange.attempt}" if exchange.attempt > 1 else ""
        _log.info(
            "%s %s: %s in %.0f ms%s",
            exchange.method,
            url_told(exchange.url),
            status,
            exchange.seconds * 1000,
            again,
        )
        if also is not None:
            also(exchange)

    return note


def url_told(url: str) -> str:
    """Host and path of an address; whatever tells one record from another is `{}`."""
    parts = urlsplit(url)
    told, after = list[str](), ""
    for segment in parts.path.split("/"):
        known = _WORD.fullmatch(segment) and not _OUR_PATHS.fullmatch(f"/{after}/")
        told.append(segment if known or not segment else "{}")
        after = segment
    host = parts.hostname or ""
    return f"{parts.scheme}://{host}{f':{parts.port}' if parts.port else ''}{'/'.join(told)}"


def log_error(error: DeskError) -> None:
    """An error that was shown: its kind and title. What it says in particular may be anybody's."""
    _log.warning("%s: %s", type(error).__name__, error.title)


async def logged(run: AsyncGenerator[Progress, None]) -> AsyncGenerator[Progress, None]:
    """A send, as it goes on; each change of its state is a line."""
    async with aclosing(run):
        async for news in run:
            _note(news)
            yield news


def _note(news: Progress) -> None:
    # Imported here: the program begins with this module, and needs no formula language to say so.
    from core.transfer.sending.progress import RunFinished, StepFailed, StepFinished, StepStarted

    about = f"run {news.run_id} of order {news.transaction_id}"
    match news:
        case RunFinished():
            error = f", {news.summary.error.kind}" if news.summary.error is not None else ""
            states = ", ".join(
                f"{each.kind} {each.line_id or ''} {each.state}" for each in news.summary.events
            )
            _log.info("%s: ended as %s%s; %s", about, news.summary.state, error, states or "no events")
        case StepStarted():
            _log.info("%s: %s %s begins", about, news.step, news.line_id or "")
        case StepFinished():
            _log.info("%s: %s %s is done", about, news.step, news.line_id or "")
        case StepFailed():
            _log.warning("%s: %s %s failed: %s", about, news.step, news.line_id or "", news.error.title)
