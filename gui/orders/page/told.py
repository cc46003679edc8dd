"""What is told above the panes: why an order is blocked, or why nothing is sent of it."""

from __future__ import annotations

from core.transfer.plan.notice import Notice
from gui.orders.work import OrderWork
from gui.words.plain import count

_MOST = 3


def notices_of(work: OrderWork) -> tuple[tuple[Notice, ...], str]:
    """The notices, a few of them at most, and their tone."""
    notices: tuple[Notice, ...] = ()
    tone = "error"
    if work.state == "blocked":
        if work.plan is not None and work.plan.blocked_by:
            notices = work.plan.blocked_by
        elif work.error is not None:
            notices = (work.error,)
        notices = tuple(each for each in notices if each.kind != "EditedMapping")  # the bar below says so
    elif work.state == "skipped" and work.plan is not None:
        notices, tone = work.plan.blocked_by, "warning"
    if len(notices) > _MOST:
        rest = len(notices) - _MOST + 1
        title = f"And {count(rest, 'more problem')}"
        more = Notice(title=title, detail="", hint="See the problems of each event.")
        notices = (*notices[: _MOST - 1], more)
    return notices, tone
