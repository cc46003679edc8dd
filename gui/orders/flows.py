"""Which live flows the events of plans would start: asked when a plan is shown, and before a send."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QObject, Signal

from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.proof.klaviyo_flows import TriggeredFlows, starting_metrics
from gui.runtime import AsyncRuntime
from gui.runtime.latest import Latest
from gui.runtime.open_desk import OpenDesk

_Key = tuple[str, frozenset[str], bool]


class FlowsPresenter(QObject):
    """Asks Klaviyo for the flows of the plans' metrics, by reads only.

    Signals: `known(tuple, TriggeredFlows)` with the plans that were asked about; what can't be read is told in the
    answer (`unread`).
    """

    known = Signal(object, object)

    def __init__(self, runtime: AsyncRuntime, desk: OpenDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runtime = runtime
        self._desk = desk
        self._last: dict[_Key, TriggeredFlows] = {}
        self._asked: Latest[tuple[int, ...]] = Latest()
        desk.desk_changed.connect(lambda _desk: self._begin_anew())

    def _begin_anew(self) -> None:
        self._asked.drop_all()
        self._last.clear()

    def of(self, plan: Plan) -> TriggeredFlows | None:
        """What was read last for the metrics of a plan; None while that is not known."""
        return self._last.get(_key(plan))

    def ask(self, plans: Sequence[Plan], *, fresh: bool) -> None:
        """Ask for the flows of these plans; not `fresh`: what was read for the same metrics will do."""
        desk, asked = self._desk.current, tuple(plans)
        if desk is None:
            return
        # Backfilled events start nothing: they are asked about only when there are no others.
        starting = [plan for plan in asked if not plan.options.backfill] or list(asked)
        distinct = {_key(plan): plan for plan in starting}
        wanted = {key: plan for key, plan in distinct.items() if fresh or key not in self._last}
        if not wanted:
            self.known.emit(asked, _together([self._last[key] for key in distinct]))
            return

        async def read() -> dict[_Key, TriggeredFlows]:
            # One after the other: there are hardly ever two, and Klaviyo allows few such requests.
            return {key: await desk.flows(plan) for key, plan in wanted.items()}

        def on_read(found: dict[_Key, TriggeredFlows]) -> None:
            self._last.update({key: flows for key, flows in found.items() if flows.unread is None})
            both = {**self._last, **found}
            self.known.emit(asked, _together([both[key] for key in distinct]))

        self._asked.follow(
            tuple(id(plan) for plan in asked),
            self._runtime.run(read, "flows"),
            succeeded=on_read,
            failed=lambda error: self.known.emit(asked, TriggeredFlows(unread=Notice.of(error))),
        )


def _key(plan: Plan) -> _Key:
    revision = plan.target.revision if plan.target is not None else ""
    return revision, frozenset(starting_metrics(plan)), plan.options.backfill


def _together(found: Sequence[TriggeredFlows]) -> TriggeredFlows:
    """Several answers as one. All are backfills, or none is."""
    if len(found) == 1:
        return found[0]
    flows = {(flow.id, flow.metric): flow for each in found for flow in each.flows}
    unread = next((each.unread for each in found if each.unread is not None), None)
    return msgspec.structs.replace(found[0], flows=tuple(flows.values()), unread=unread)
