"""Which orders of the list a send of several leaves out, and why, one group a reason."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

import msgspec

from core.batch.causes import cause_of
from core.batch.progress import CauseTold
from core.words import InCommon, say, say_count, threaded
from gui.orders.work import SENDABLE, OrderWork
from gui.words.batches import counted_cause
from gui.words.looks import WORK
from gui.words.notices import in_the_window
from gui.words.plain import and_more

_NAMED = 5
"""Orders of a group that the question names; the summary names more."""
_DONE = frozenset({"recorded", "accepted"})
"""Sent already: nobody expects them to be sent again."""
_HIDDEN = say("Hidden by the list's filter")
_UNTICKED = say("Unticked when confirming")
_OLD = say("Not ticked: an old order, which would start live flows")
_STOPPED = say("Stopped before it was sent")
_SHOW = say("Clear the list's filter, then send them.")
_TICK = say("Tick them when you are asked the next time, if they should be sent.")
_AGAIN = say("Send them again from My list, if they should be sent.")
_CHECK = say("Open the order and check it. Its own Send sends it.")
_LOOK = say("Open the order to see what can be done.")
_UNSETTLED = say("An earlier send of it is unresolved")
_FINISH_FIRST = say("Open the order, and check and finish that send first.")


class Groups(msgspec.Struct, frozen=True, kw_only=True):
    """Orders by what keeps them back: `held` are their transaction IDs, by the cause; `numbers` the order numbers."""

    causes: tuple[CauseTold, ...] = ()
    held: Mapping[str, tuple[str, ...]] = {}
    numbers: Mapping[str, str] = {}
    by_name: bool = False
    """Whether some of them can be sent, each by its own Send."""

    @property
    def count(self) -> int:
        """How many orders there are."""
        return sum(cause.count for cause in self.causes)


class Grouping:
    """Puts orders into groups, one by one; of an order nothing but its number is kept. No plan is unpacked."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[InCommon, InCommon]] = {}
        self._held: dict[str, list[str]] = {}
        self._numbers: dict[str, str] = {}
        self._by_name = False

    def add(self, work: OrderWork, cause: str, title: str, remedy: str = "") -> None:
        """Take an order in, by what keeps it back."""
        for told, words in zip(
            self._told.setdefault(cause, (InCommon(), InCommon())), (title, remedy), strict=True
        ):
            told.add(words)
        self._held.setdefault(cause, []).append(work.transaction_id)
        if work.kept is not None and work.kept.number:
            self._numbers[work.transaction_id] = work.kept.number

    def leave_out(self, works: Iterable[OrderWork]) -> None:
        """Take orders in that aren't ready, by their states and reasons; those that were sent already aren't told."""
        for work in works:
            if work.state not in _DONE:
                self.add(work, *_why(work))
                self._by_name |= work.state in SENDABLE and work.offered

    def leave_hidden(self, works: Iterable[OrderWork]) -> None:
        """Take orders in that are ready, and out of sight."""
        for work in works:
            self.add(work, "hidden", _HIDDEN, _SHOW)

    def leave_unticked(self, works: Iterable[OrderWork], wanting: Container[str] = ()) -> None:
        """Take orders in that were left out in the question. `wanting` are those that go only if somebody ticks them:
        what isn't to be looked at first is old among them.
        """
        for work in works:
            if work.transaction_id not in wanting:
                self.add(work, "unticked", _UNTICKED, _TICK)
            elif work.state == "ready":
                self.add(work, "old", _OLD, _TICK)
            else:
                self.add(work, *_why(work))

    def leave_stopped(self, work: OrderWork) -> None:
        """Take an order in whose turn had not come when it was stopped."""
        self.add(work, "stopped", _STOPPED, _AGAIN)

    @property
    def groups(self) -> Groups:
        """The largest first."""
        causes = [
            CauseTold(
                cause=cause, count=len(ids), title=self._told[cause][0].text, remedy=self._told[cause][1].text
            )
            for cause, ids in self._held.items()
        ]
        return Groups(
            causes=tuple(sorted(causes, key=lambda cause: -cause.count)),
            held={cause: tuple(ids) for cause, ids in self._held.items()},
            numbers=self._numbers,
            by_name=self._by_name,
        )


def left_out_note(groups: Groups) -> tuple[str, ...]:
    """What the question before a send says of the orders that it leaves out; nothing where there are none."""
    if not groups.causes:
        return ()
    head = say_count(groups.count, "Left out: {n:,} order", "Left out: {n:,} orders")
    own = say("Orders to check first are sent one at a time with their own Send.") if groups.by_name else ""
    return (threaded("\n", (head, *_group_lines(groups), own)),)


def blocked_note(groups: Groups, blocked: int) -> str:
    """What the question before a batch says of its orders that can't be sent; nothing where there are none. `blocked`:
    how many of them are; of the others there is nothing to send.
    """
    if not groups.causes:
        return ""
    if groups.count > blocked:
        head = say_count(
            groups.count,
            "Blocked, or with nothing to send: {n:,} order",
            "Blocked, or with nothing to send: {n:,} orders",
        )
    else:
        head = say_count(
            groups.count, "Blocked, and not sent: {n:,} order", "Blocked, and not sent: {n:,} orders"
        )
    return threaded("\n", (head, *_group_lines(groups)))


def _group_lines(groups: Groups) -> list[str]:
    """A line a reason, with some of its orders."""
    lines = []
    for cause in groups.causes:
        ids = groups.held[cause.cause]
        named = and_more(
            [groups.numbers.get(each, each) for each in ids[:_NAMED]] + list(ids[_NAMED:]), _NAMED
        )
        lines.append(threaded("", ("–  ", counted_cause(cause), " (", named, ")")))
    return lines


def _why(work: OrderWork) -> tuple[str, str, str]:
    """What keeps an order back: a name for it, in words, and what to do."""
    kept, state = work.kept, WORK[work.state].text
    if work.unsettled is not None:
        return "unsettled", _UNSETTLED, _FINISH_FIRST
    told = kept.reason if kept is not None and work.state == kept.state else None
    if told is None and work.error is not None:
        told = work.error
    otherwise = _CHECK if work.state in SENDABLE else _LOOK
    if told is None:
        return work.state, state, otherwise
    remedy = in_the_window(told.hint) or otherwise
    return f"{work.state} {cause_of(told)}", threaded(": ", (state, told.title)), remedy
