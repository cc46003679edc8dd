"""A few of the hostile answers, at full size: given up with words, without taking more than a bounded part of them.

`make hostile` measures all of them.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest

from core.app import build_services
from core.paths import Paths
from core.transfer.planning.state import to_send
from tests.hostile.answers import EVENTS, KINDS, PAGES, POST_EVENT, ROWS, TRANSACTION, Kind, Place
from tests.hostile.front import Front
from tests.support.sandbox import RunningSandbox, order
from tests.support.sending import send

TAKEN = 40_000_000
"""Bytes of one answer that may leave a server; what lies in the sockets is among them."""
ASKED = {TRANSACTION.name: 1, EVENTS.name: 5, POST_EVENT.name: 2}
"""How often it is asked: the events by several searches, a write once more after it was looked for."""

QUICK = [
    *((kind, place) for kind in KINDS if kind.quick for place in (TRANSACTION, EVENTS)),
    *((kind, POST_EVENT) for kind in KINDS[:1]),
    (PAGES[0], EVENTS),
]


def test_there_are_hundreds_of_them() -> None:
    names = [f"{kind.name} at {place.name}" for kind, place in ROWS]
    assert len(names) == len(set(names)) > 200
    assert len(KINDS) > 80


@pytest.mark.parametrize(
    ("kind", "place"), [pytest.param(*row, id=f"{row[0].name} at {row[1].name}") for row in QUICK]
)
async def test_a_hostile_answer_ends_in_words(
    kind: Kind, place: Place, sandbox: RunningSandbox, tmp_path: Path
) -> None:
    services = build_services(Paths.under(tmp_path), environ={})
    async with Front(sandbox.info.ipaas_url, sandbox.info.klaviyo_url).open() as front:
        connection, secrets = sandbox.by_token(
            ipaas_url=front.urls["ipaas"], klaviyo_url=front.urls["klaviyo"]
        )
        async with (
            contextlib.aclosing(services),
            contextlib.aclosing(services.open_desk(connection, secrets)) as desk,
        ):
            if place.writes:
                plan = await desk.plan(order("linked"))
                front.answer((kind, place))
                summary, _ = await send(desk, plan)
                assert summary.state == "unknown"
                notice = summary.error
            else:
                front.answer((kind, place))
                plan = await desk.plan(order("linked"))
                assert not plan.ready
                assert not to_send(plan) or plan.blocked_by
                notice = plan.blocked_by[0]
    assert notice is not None
    assert notice.title
    assert notice.hint
    assert len(notice.detail) < 2_000
    assert front.taken < TAKEN * ASKED[place.name]
    if not place.writes:
        assert sandbox.writes() == []
