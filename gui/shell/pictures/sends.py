"""Scenes of sends: the question, one that goes well, one under way, one that is stopped, one that fails, one that was
broken off.
"""

from __future__ import annotations

from contextlib import aclosing

from core.transfer.sending.progress import StepFinished
from gui.orders.page.confirm_send import ConfirmSend
from gui.orders.work import OrderWork
from gui.shell.pictures.stage import Stage, story_id

_ORDER = "55260"
_REFUSED = [{"method": "POST", "path": "^/api/events", "times": 1, "fault": "status:400"}]
_SLOW = [{"method": "POST", "path": "^/api/events", "times": 1000, "fault": "slow:10000"}]
_SOME = 20
"""Of the events of a long order: it is under way when as many steps were told."""


def send(stage: Stage) -> None:
    """From the question to the last step."""
    stage.plan(_ORDER)
    stage.run("send")
    dialog = stage.dialog(ConfirmSend)
    stage.shoot("confirmation", dialog)
    dialog.confirmed.setChecked(True)
    stage.until_done(_ORDER, dialog.accept)
    stage.shoot("steps-after-send")


def under_way(stage: Stage) -> None:
    """An order of 250 lines while it is sent, and when it was stopped in the middle."""
    order = story_id("many-lines")
    stage.plan(order)
    _confirm(stage, order, begin_only=True)
    works = stage.place.orders

    def going(work: OrderWork) -> bool:
        return work.transaction_id == order and len(work.progress) > _SOME

    stage.until(works.step_arrived, going, lambda: None)
    stage.tell_sandbox("faults", _SLOW)  # however long it is looked at, it doesn't end
    stage.shoot("sending", moving=True)

    def stop() -> None:
        stage.run("stop")
        stage.tell_sandbox("faults")

    stage.until_done(order, stop)
    stage.shoot("stopped")


def failed(stage: Stage) -> None:
    """Klaviyo refuses the order's event, as it may any request."""
    order = story_id("guest")
    stage.plan(order)
    stage.tell_sandbox("faults", _REFUSED)
    _confirm(stage, order)
    stage.shoot("failure")


def _confirm(stage: Stage, order: str, *, begin_only: bool = False) -> None:
    stage.run("send")
    dialog = stage.dialog(ConfirmSend)
    dialog.confirmed.setChecked(True)
    if begin_only:
        dialog.accept()
    else:
        stage.until_done(order, dialog.accept)


def interrupted(stage: Stage) -> None:
    """A send that was ended from outside when its first event had left, as the next start names it."""
    order, place = story_id("twenty-lines"), stage.place.interrupted  # which no scene before has sent
    stage.plan(order)
    desk, work = stage.place.session.desk.current, stage.place.orders.work(order)
    assert desk is not None
    assert work is not None
    plan = work.plan
    assert plan is not None

    async def broken_off() -> None:
        async with aclosing(desk.send(plan)) as run:
            async for progress in run:
                if isinstance(progress, StepFinished) and progress.step == "placed_order":
                    return

    ended = stage.place.runtime.run(broken_off, "a send that is broken off")
    stage.until(ended.finished, lambda *_: True, lambda: None)
    stage.until(place.changed, bool, place.read)
    stage.shoot("interrupted")
    (found,) = place.found
    stage.until(place.changed, lambda left: not left, lambda: place.settle(found))
