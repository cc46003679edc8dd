"""Which flows the events of a plan would start, as far as the key may read them. Asked on demand."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Set

import msgspec

from core.errors import DeskError
from core.klaviyo import KlaviyoReader
from core.transfer.plan.notice import Notice, kind_of
from core.transfer.plan.plan import Plan
from core.words import say, stated


class TriggeredFlow(msgspec.Struct, frozen=True):
    """A flow that a metric starts. Only `live` ones run by themselves; `manual` ones wait for somebody."""

    id: str
    name: str
    status: str
    metric: str


class TriggeredFlows(msgspec.Struct, frozen=True):
    """The flows of a plan's metrics. `unread` says why they can't be told; then `flows` may lack some."""

    flows: tuple[TriggeredFlow, ...] = ()
    unread: Notice | None = None
    backfill: bool = False

    @property
    def starting(self) -> tuple[TriggeredFlow, ...]:
        """Those that the events would start: a backfill starts none."""
        return () if self.backfill else tuple(flow for flow in self.flows if flow.status == "live")


def starting_metrics(plan: Plan) -> set[str]:
    """The names of the metrics of which an event would be sent."""
    return {event.metric for event in plan.events if event.metric and event.already_recorded is None}


async def flows_of(klaviyo: KlaviyoReader, names: Set[str], *, backfill: bool) -> TriggeredFlows:
    """The flows of these metrics, for events that are a backfill or none; errors are in the answer."""
    if not names:
        return TriggeredFlows(backfill=backfill)
    try:
        metrics = [metric for metric in await klaviyo.metrics() if metric.name in names and metric.is_api]
        found = await asyncio.gather(*(klaviyo.flows_of_metric(metric.id) for metric in metrics))
    except DeskError as error:
        notice = Notice(
            title=say("Can't tell which flows would start"),
            detail=stated(error.title, error.detail),
            hint=say(
                "Check the metric in Klaviyo, or use a key with the scopes metrics:read and flows:read."
            ),
            kind=kind_of(error),
            name="flows_not_read",
        )
        return TriggeredFlows(unread=notice, backfill=backfill)
    flows = (
        TriggeredFlow(flow.id, flow.name, flow.status, metric.name)
        for metric, of_metric in zip(metrics, found, strict=True)
        for flow in of_metric
    )
    return TriggeredFlows(_once(flows), backfill=backfill)


def _once(flows: Iterable[TriggeredFlow]) -> tuple[TriggeredFlow, ...]:
    return tuple({(flow.id, flow.metric): flow for flow in flows}.values())
