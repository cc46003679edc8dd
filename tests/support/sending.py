"""Sends orders to their end."""

from __future__ import annotations

from typing import Any

from core.desk import Desk
from core.transfer.plan.plan import Plan, PlanOptions
from core.transfer.sending.progress import Progress, RunFinished, Summary


async def send(desk: Desk, plan: Plan) -> tuple[Summary, list[Progress]]:
    """Send a plan; its summary, and all that the run told."""
    progress = [told async for told in desk.send(plan)]
    last = progress[-1]
    assert isinstance(last, RunFinished)
    return last.summary, progress


async def plan_and_send(desk: Desk, transaction_id: str, **options: Any) -> Summary:
    """Plan an order and send it."""
    plan = await desk.plan(transaction_id, PlanOptions(**options))
    return (await send(desk, plan))[0]
