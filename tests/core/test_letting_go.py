"""What is large is freed by a thread of its own, piece by piece, and not by whoever dropped it."""

from __future__ import annotations

import sys
import threading
import weakref
from collections.abc import Callable
from queue import SimpleQueue

import msgspec
import pytest

from core.http.inward.limits import DEFAULT
from core.http.inward.parse import NotJson, Reader
from core.ipaas import Transaction
from core.memory.letting_go import let_go, let_go_after

MANY, FEW = 1_000, 10
PATIENCE_S = 60


class Piece:
    """Something that can be watched."""


class Owner:
    """Something with many pieces."""

    def __init__(self, count: int) -> None:
        self.pieces = tuple(Piece() for _ in range(count))


class Freed:
    """Which threads freed what is watched."""

    def __init__(self) -> None:
        self._threads: SimpleQueue[int] = SimpleQueue()

    def watch(self, *pieces: object) -> None:
        for piece in pieces:
            weakref.finalize(piece, lambda: self._threads.put(threading.get_ident()))

    def by(self, count: int) -> set[int]:
        """The threads that freed so many."""
        return {self._threads.get(timeout=PATIENCE_S) for _ in range(count)}

    @property
    def none(self) -> bool:
        return self._threads.empty()


def test_many_pieces_are_freed_by_another_thread_once_their_owner_is_gone() -> None:
    freed, owner = Freed(), Owner(MANY)
    freed.watch(*owner.pieces)
    let_go_after(owner, owner.pieces)
    assert freed.none
    del owner
    assert threading.get_ident() not in freed.by(MANY)


def test_a_piece_that_somebody_else_has_stays() -> None:
    freed, owner = Freed(), Owner(MANY)
    kept = owner.pieces[FEW]
    freed.watch(*owner.pieces)
    let_go_after(owner, owner.pieces)
    del owner
    freed.by(MANY - 1)
    assert freed.none
    del kept
    assert freed.by(1) == {threading.get_ident()}


def test_few_pieces_are_freed_at_once() -> None:
    freed, owner = Freed(), Owner(FEW)
    freed.watch(*owner.pieces)
    let_go_after(owner, owner.pieces)
    del owner
    assert freed.by(FEW) == {threading.get_ident()}


class Pieces(list[Piece]):
    """A list that can be watched."""


@pytest.mark.parametrize(
    "within",
    [lambda pieces: pieces, lambda pieces: {"data": {"lines": pieces}, "n": 1}, lambda pieces: [[pieces]]],
    ids=["a list", "inside records", "inside lists"],
)
def test_what_is_large_is_taken_apart_inside_what_is_small(within: Callable[[Pieces], object]) -> None:
    freed, held = Freed(), SimpleQueue[int]()
    pieces = Pieces(Piece() for _ in range(MANY))
    freed.watch(*pieces)
    first = weakref.ref(pieces[0])
    by_the_list = sys.getrefcount(first())
    weakref.finalize(pieces, lambda: held.put(sys.getrefcount(first())))
    whole = [within(pieces)]
    del pieces
    let_go(whole)
    del whole
    # When the list itself goes, its pieces don't go with it:
    assert held.get(timeout=PATIENCE_S) == by_the_list + 1
    assert threading.get_ident() not in freed.by(MANY)


def test_the_lines_of_a_large_order_are_freed_by_another_thread() -> None:
    freed = Freed()
    order = Transaction.from_json(
        {"id": "1", "lines": [{"id": str(n), "sku": "A"} for n in range(MANY)]}, "here"
    )
    freed.watch(*order.lines)
    del order
    assert threading.get_ident() not in freed.by(MANY)


def test_what_was_read_of_a_large_answer_that_is_none_is_freed_by_another_thread(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each value is made by the usual decoder: here it makes pieces that can be watched."""

    class Text(str):
        pass

    freed = Freed()

    def decode(token: bytes) -> object:
        made = msgspec.json.decode(token)
        if isinstance(made, list):
            made = [Text(each) for each in made]
            freed.watch(*made)
        return made

    monkeypatch.setattr("core.http.inward.parse.scalar", decode)
    body = b'{"data": [%b"last"' % (b'"text",' * MANY)
    with pytest.raises(NotJson):
        Reader(body, DEFAULT, "here").read()
    assert threading.get_ident() not in freed.by(MANY)
