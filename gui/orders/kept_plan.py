"""The plan of an order in the list: whole while it is used, packed later, to a thirtieth of that or less.

A plan takes some 40 KB, most of it in small objects. Of ten thousand orders that is nearly half a gigabyte, and nobody
looks at more than a few of them at a time.
"""

from __future__ import annotations

import threading
import weakref
from collections import OrderedDict

import msgspec

from core.memory.packed import Packed, Packer
from core.transfer.plan.notice import Notice
from core.transfer.plan.plan import Plan
from core.transfer.plan.recorded import PlanState
from core.transfer.planning.state import leaves_to_do, marks_of, to_send
from gui.words.cards import is_outage

WHOLE = 50
"""So many of the plans that were used last stay whole. Another takes half a millisecond."""
_LARGE = 60
"""A plan of more events is never packed: that would hold the window for too long. There are few."""


class KeptPlan:
    """A plan for whoever asks for it (`plan`): the same object as long as anybody has it, so that what was confirmed is
    what is sent. What a list asks of thousands at once stays beside it. Any thread may ask.
    """

    __slots__ = (
        "__weakref__", "_packed", "_seen", "_whole", "compensates", "created", "email", "new", "number", "outage",
        "reason", "state", "stopped", "to_do",
    )  # fmt: skip

    def __init__(self, plan: Plan) -> None:
        order = plan.order
        self.state: PlanState = plan.state
        self.number = order.number if order is not None else None
        self.email = order.email if order is not None else None
        self.created = order.created if order is not None else None
        self.to_do = plan.ready and not plan.skipped and leaves_to_do(plan)
        """Whether it can be sent, and a send would change anything."""
        self.new = bool(to_send(plan))
        """Whether an event of it would leave."""
        self.compensates = plan.compensates is not None
        self.stopped = bool(plan.blocked_by)
        self.outage: Notice | None = next(filter(is_outage, plan.blocked_by), None)
        """That a service could not be used."""
        self.reason = _reason_of(plan)
        """The first thing that keeps it back, or speaks against sending it: its title and what to do."""
        self._whole: Plan | None = plan
        self._seen = weakref.ref(plan)
        self._packed: Packed | None = None
        _WHOLE.use(self)

    @property
    def plan(self) -> Plan:
        """All of it."""
        plan = self._whole or self._seen()
        if plan is None:
            assert self._packed is not None
            plan = _unpacked(self._packed)
            self._seen = weakref.ref(plan)
        self._whole = plan
        _WHOLE.use(self)
        return plan

    def pack(self) -> None:
        """Keep it packed until it is asked for again."""
        plan = self._whole
        if plan is not None and len(plan.events) <= _LARGE:
            if self._packed is None:
                try:
                    self._packed = _PACKER.pack(plan)
                except RecursionError:  # its values are nested too deeply: it stays as it is
                    return
            self._whole = None


def _reason_of(plan: Plan) -> Notice | None:
    found = plan.blocked_by or (marks_of(plan) if plan.state == "look_first" else ())
    # Without what it compares: thousands of these may be kept.
    return msgspec.structs.replace(found[0], detail="", records=()) if found else None


class _LastUsed:
    """Those that are whole. It keeps none that nobody else has."""

    def __init__(self) -> None:
        self._kept: OrderedDict[int, weakref.ref[KeptPlan]] = OrderedDict()
        self._lock = threading.RLock()  # (what goes away while it is held is taken out, too)

    def use(self, kept: KeptPlan) -> None:
        """Have a plan be the last that was used; the one that was not used for longest is packed."""
        key = id(kept)
        with self._lock:
            if key not in self._kept:
                self._kept[key] = weakref.ref(kept, lambda _: self._kept.pop(key, None))
            self._kept.move_to_end(key)
            oldest = self._kept.popitem(last=False)[1]() if len(self._kept) > WHOLE else None
            if oldest is not None:
                oldest.pack()


def _unpacked(packed: Packed) -> Plan:
    plan = packed.unpack()
    assert isinstance(plan, Plan)
    return plan


_PACKER = Packer()
_WHOLE = _LastUsed()
