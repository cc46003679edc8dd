"""What went over the wire for each order: every exchange of its plans and sends, for people to look at.

There is one recorder, at the edge of the client: whatever is asked, by whom, is kept once, with its attempt. Whoever
works on an order says so (`recorded`), and nobody in between passes anything on. What is kept is bounded, for an order
and in all: of the oldest exchanges the bodies go first. Bodies of a sign-in, and of what is answered with secrets, are
never kept; everything that is read from here went through the gate outward.
"""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict, deque
from collections.abc import Callable, Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from datetime import datetime

from core.memory.packed import Packed, Packer
from core.outward.data import without_secrets
from core.outward.secrets import KNOWN, hide
from core.words import say

BODY_BYTES = 64 * 1024
"""Of a body that are kept."""
ORDER_BYTES, ORDER_EXCHANGES = 2 * 1024 * 1024, 400
ALL_BYTES = 16 * 1024 * 1024
"""Of all, before they are packed: what an archive of them unpacks again."""
WHOLE_ORDERS = 8
"""So many orders that were worked on last have their exchanges as they are: a list is planned some at a time."""
WITHHELD = say("(withheld: it may contain secrets)")
_DROPPED = say("(no longer kept)")
_HIDDEN = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})

Headers = tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class Body:
    """What was sent or answered: its beginning, and how many bytes it has. `told` stands for a body that isn't kept."""

    content: bytes = field(default=b"", repr=False)
    size: int = 0
    kind: str = ""
    told: str = ""

    @classmethod
    def of(cls, content: bytes, kind: str, *, secret: bool) -> Body:
        """A body as it is kept."""
        if secret and content:
            return cls(size=len(content), kind=kind, told=WITHHELD)
        return cls(content=bytes(content[:BODY_BYTES]), size=len(content), kind=kind)

    @property
    def whole(self) -> bool:
        """Whether all of it is kept."""
        return not self.told and len(self.content) == self.size

    @property
    def text(self) -> str:
        """It as text without secrets, or what stands for it."""
        if self.told:
            return self.told
        text = self.content.decode("utf-8", "replace")
        # A text inside JSON is spelled in JSON's own way; what is outside of one, or cut off, is looked at as it is.
        text = KNOWN.hide(without_secrets(text)) if text[:1] in ("{", "[") else hide(text)
        # Where it was cut, half of a secret may stand, which nobody knows any more.
        return text if self.whole else text[: max(0, len(text) - KNOWN.longest)]


@dataclass(frozen=True, kw_only=True)
class KeptExchange:
    """One request that left, or was to leave, and what came of it.

    `order` is the transaction that it was for. `status` is None where no answer came; `error` says why, and is empty
    where nobody waited for one any more.
    `attempt` counts those of one call. `variable` names what stands for the secret in what is exported.
    """

    order: str
    number: int
    system: str
    at: datetime
    seconds: float
    method: str
    address: str = field(repr=False)
    attempt: int
    variable: str
    request_headers: Headers
    request: Body
    status: int | None = None
    reason: str = ""
    response_headers: Headers = ()
    response: Body = field(default_factory=Body)
    error: str = field(default="", repr=False)

    @property
    def url(self) -> str:
        """The address without secrets."""
        return hide(self.address)

    @property
    def place(self) -> str:
        """Host and path."""
        return self.url.partition("://")[2].partition("?")[0]

    @property
    def given_up(self) -> bool:
        """Whether it was ended before an answer came, because none was needed any more."""
        return self.status is None and not self.error

    @property
    def why_no_answer(self) -> str:
        """Why no answer came, without secrets; empty where one did."""
        return say("It was given up before there was a response.") if self.given_up else hide(self.error)

    @property
    def failed(self) -> bool:
        """Whether it brought no answer, or one that says that it failed. That there is no record is an answer."""
        if self.status is None:
            return not self.given_up
        return self.status >= 400 and self.status != 404

    @property
    def size(self) -> int:
        """Bytes that it holds."""
        return len(self.request.content) + len(self.response.content) + len(self.address) + 600


def shown_headers(headers: Mapping[str, str], variable: str) -> Headers:
    """Headers without secrets: in place of one stands the name of a variable, which a shell can fill in."""
    told = []
    for name, value in headers.items():
        if name.casefold() in _HIDDEN:
            scheme = value.partition(" ")[0] if name.casefold() == "authorization" else ""
            told.append((name, f"{scheme} ${variable}".strip()))
        else:
            told.append((name, hide(value)))
    return tuple(told)


Note = Callable[[KeptExchange], None]
_note: ContextVar[Note | None] = ContextVar("exchanges", default=None)


def note_of_this_order() -> Note | None:
    """Takes what the order that is worked on here exchanges; None where nobody keeps it."""
    return _note.get()


Recorded = Callable[[str], contextlib.AbstractContextManager[None]]
"""Around the work on an order, by its transaction ID."""


def unrecorded(_order: str) -> contextlib.AbstractContextManager[None]:
    """Keeps nothing."""
    return contextlib.nullcontext()


class _OfOrder:
    """What was exchanged for one order: whole, or packed until more of it comes."""

    __slots__ = ("_packed", "_whole", "size")

    def __init__(self) -> None:
        self._whole: deque[KeptExchange] | None = deque()
        self._packed: Packed | None = None
        self.size = 0
        """Bytes that it holds, unpacked."""

    @property
    def whole(self) -> deque[KeptExchange]:
        """All of it, to be added to."""
        if self._whole is None:
            self._whole, self._packed = deque(self.read()), None
        return self._whole

    def read(self) -> tuple[KeptExchange, ...]:
        """All of it, to be looked at."""
        if self._packed is None:
            return tuple(self._whole or ())
        found = self._packed.unpack()
        assert isinstance(found, tuple)
        return found

    def pack(self, packer: Packer) -> None:
        """Keep it packed from now on."""
        if self._packed is None:
            self._packed, self._whole = packer.pack(self.read()), None


class Exchanges:
    """Those of one opened connection, by order. Any thread may read them."""

    def __init__(self, *, order_bytes: int = ORDER_BYTES, all_bytes: int = ALL_BYTES) -> None:
        self._order_bytes = order_bytes
        self._all_bytes = all_bytes
        self._lock = threading.Lock()
        self._packer = Packer()
        # The one that was added to last is at the end, in both.
        self._kept: OrderedDict[str, _OfOrder] = OrderedDict()
        self._whole: OrderedDict[str, _OfOrder] = OrderedDict()
        self._total = 0
        self._count = 0

    @contextlib.contextmanager
    def recorded(self, order: str) -> Iterator[None]:
        """Have all that is exchanged inside kept for an order; inside of another order that one stays."""
        if _note.get() is not None:
            yield
            return
        token = _note.set(lambda exchange: self._keep(replace(exchange, order=order)))
        try:
            yield
        finally:
            _note.reset(token)

    def of(self, order: str) -> tuple[KeptExchange, ...]:
        """What was exchanged for an order, in the order in which it ended."""
        with self._lock:
            kept = self._kept.get(order)
            return kept.read() if kept is not None else ()

    def all(self) -> tuple[KeptExchange, ...]:
        """What was exchanged for all orders. Unpacking them takes its time: not in a thread that others wait for."""
        with self._lock:
            found = [exchange for kept in self._kept.values() for exchange in kept.read()]
        return tuple(sorted(found, key=lambda exchange: exchange.number))

    def _keep(self, exchange: KeptExchange) -> None:
        with self._lock:
            self._count += 1
            kept = self._kept.setdefault(exchange.order, _OfOrder())
            self._kept.move_to_end(exchange.order)
            self._keep_whole(exchange.order, kept)
            kept.whole.append(replace(exchange, number=self._count))
            self._add(kept, exchange.size)
            while len(kept.whole) > ORDER_EXCHANGES:
                self._add(kept, -kept.whole.popleft().size)
            self._trim(kept)
            while self._total > self._all_bytes and len(self._kept) > 1:
                oldest, gone = self._kept.popitem(last=False)
                self._whole.pop(oldest, None)
                self._total -= gone.size

    def _keep_whole(self, order: str, kept: _OfOrder) -> None:
        self._whole[order] = kept
        self._whole.move_to_end(order)
        if len(self._whole) > WHOLE_ORDERS:
            self._whole.popitem(last=False)[1].pack(self._packer)

    def _trim(self, kept: _OfOrder) -> None:
        for place, exchange in enumerate(kept.whole):
            if kept.size <= self._order_bytes:
                return
            bare = replace(exchange, request=_bare(exchange.request), response=_bare(exchange.response))
            self._add(kept, bare.size - exchange.size)
            kept.whole[place] = bare

    def _add(self, kept: _OfOrder, size: int) -> None:
        kept.size += size
        self._total += size


def _bare(body: Body) -> Body:
    return replace(body, content=b"", told=_DROPPED) if body.content else body
