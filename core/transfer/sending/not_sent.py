"""Says why a plan isn't sent, at the step where it ends: it is blocked, or there is nothing to send."""

from __future__ import annotations

import uuid
from collections.abc import AsyncGenerator

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.sending.progress import Progress, StepName, Summary
from core.transfer.sending.steps import Steps
from core.words import say


async def not_sent(plan: Plan) -> AsyncGenerator[Progress, None]:
    """The progress of a plan that has no `sendable()`; the last is RunFinished. Asks nobody, writes nothing."""
    steps = Steps(str(uuid.uuid4()), plan.transaction_id)
    steps.ended(_skipped(plan, steps) if plan.skipped else _blocked(plan, steps))
    while not steps.queue.empty():
        yield steps.queue.get_nowait()


def summary_unsent(plan: Plan) -> Summary:
    """The summary of a plan that has no `sendable()`."""
    steps = Steps("", plan.transaction_id)
    return _skipped(plan, steps) if plan.skipped else _blocked(plan, steps)


def _skipped(plan: Plan, steps: Steps) -> Summary:
    steps.started("gate")
    why = plan.blocked_by[0].title if plan.blocked_by else say("Generate Events is FALSE")
    steps.finished("gate", say("{why}: nothing is sent", why=why))
    return Summary(transaction_id=plan.transaction_id, state="skipped", profile_id=None)


def _blocked(plan: Plan, steps: Steps) -> Summary:
    notice = plan.blocked_by[0] if plan.blocked_by else Notice(title=say("The preview isn't ready to send"))
    step = _blocked_at(plan)
    steps.started(step)
    steps.failed(step, notice)
    profile_id = plan.profile.profile_id if plan.profile is not None else None
    return Summary(transaction_id=plan.transaction_id, state="failed", profile_id=profile_id, error=notice)


def _blocked_at(plan: Plan) -> StepName:
    if plan.order is None:
        return "transaction"
    if plan.profile is None:
        return "gate"
    return "profile" if plan.profile.conflicts else "payloads"
