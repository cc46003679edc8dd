"""What is told above the panes: why an order is blocked, or why nothing is sent of it."""

from __future__ import annotations

from core.transfer.plan.notice import Notice
from gui.orders.work import OrderWork
from gui.words.plain import count

_MOST = 3


def blocking(work: OrderWork) -> tuple[Notice, ...]:
    """All that stands in the way of an order."""
    if work.state != "blocked":
        return ()
    if work.plan is not None and work.plan.blocked_by:
        return work.plan.blocked_by
    return (work.error,) if work.error is not None else ()


def notices_of(work: OrderWork, told: tuple[Notice, ...] = ()) -> tuple[tuple[Notice, ...], str]:
    """The notices, a few of them at most, and their tone; without those that are `told` elsewhere."""
    notices: tuple[Notice, ...] = ()
    tone = "error"
    if work.state == "blocked":
        # That the mapping was edited is said by the bar below.
        notices = tuple(n for n in blocking(work) if n.kind != "EditedMapping" and n not in told)
    elif work.state == "skipped" and work.plan is not None:
        notices, tone = work.plan.blocked_by, "warning"
    if len(notices) > _MOST:
        rest = len(notices) - _MOST + 1
        title = f"And {count(rest, 'more problem')}"
        more = Notice(title=title, detail="", hint="See the problems of each event.")
        notices = (*notices[: _MOST - 1], more)
    return notices, tone
