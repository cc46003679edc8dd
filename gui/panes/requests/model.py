"""The exchanges of an order as a table."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote_plus

from PySide6.QtCore import QObject

from core.exchanges.recorder import KeptExchange
from core.words import rounded, say
from gui.kit.colors import Tone
from gui.kit.language import tr
from gui.kit.table_model import Column, RecordTableModel
from gui.kit.theme import Theme
from gui.words.plain import local_time

NOT_THERE = 404
"""The status of what there is no record of."""
_LINK = "/External/"


def failed_of(exchanges: Sequence[KeptExchange]) -> int | None:
    """The place of the last one that failed, and wasn't answered when it was tried again; else of the first that found
    no record, which ended the plan. That nothing is linked to a record is an answer as any other.
    """
    answered = {
        (each.method, each.address, each.request.content): place
        for place, each in enumerate(exchanges)
        if each.status is not None and not each.failed
    }
    failed = [
        place
        for place, each in enumerate(exchanges)
        if each.failed and answered.get((each.method, each.address, each.request.content), -1) < place
    ]
    missed = (
        place for place, each in enumerate(exchanges) if each.status == NOT_THERE and _LINK not in each.place
    )
    return failed[-1] if failed else next(missed, None)


def status_text(exchange: KeptExchange) -> str:
    """The status, or that there was no answer."""
    if exchange.status is None:
        return tr("Gave up") if exchange.given_up else tr("No response")
    return f"{exchange.status} {exchange.reason}".strip()


def duration_text(exchange: KeptExchange) -> str:
    """How long it took: `120 ms`, `2.4 s`."""
    spent = exchange.seconds
    return f"{spent * 1000:.0f} ms" if spent < 1 else say("{seconds} s", seconds=rounded(spent, 1))


def address_text(exchange: KeptExchange) -> str:
    """Host, path and what is asked for, as people read it: many requests differ in nothing else."""
    query = exchange.url.partition("?")[2]
    return f"{exchange.place}?{unquote_plus(query)}" if query else exchange.place


def _look(exchange: KeptExchange) -> tuple[str, Tone]:
    """Icon and tone. That there is no such record is an answer, and none that went well."""
    if exchange.failed:
        return "error", "error"
    return ("skipped", "muted") if exchange.given_up or exchange.status == NOT_THERE else ("ok", "ok")


def _tone(exchange: KeptExchange) -> Tone:
    return "error" if exchange.failed else "plain"


class RequestsModel(RecordTableModel[KeptExchange]):
    """One row an exchange, in the order in which they ended."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        columns = (
            Column[KeptExchange](tr("Time"), lambda e: local_time(e.at, "time"), lambda e: e.number),
            Column[KeptExchange](tr("Method"), lambda e: e.method),
            Column[KeptExchange](tr("Address"), address_text, lambda e: e.place, tooltip=lambda e: e.url),
            Column[KeptExchange](
                tr("Status"),
                status_text,
                lambda e: e.status or 0,
                icon=_look,
                tone=_tone,
            ),
            Column[KeptExchange](tr("Attempt"), lambda e: str(e.attempt), lambda e: e.attempt, number=True),
            Column[KeptExchange](tr("Duration"), duration_text, lambda e: e.seconds, number=True),
            Column[KeptExchange](
                tr("Size (bytes)"),
                lambda e: say("{n:,}", n=e.response.size),
                lambda e: e.response.size,
                number=True,
            ),
        )
        super().__init__(columns, theme, parent)
