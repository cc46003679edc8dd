"""string.Split."""

from __future__ import annotations

import re

from core.formula.members.table import Method, Property
from core.formula.run import Run
from core.formula.types.builtin import STRING
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import out_of_range
from core.formula.values.text.strings import WHITE

# Splitting -------------------------------------------------------------------------------------


def splitting() -> list[Method | Property]:
    """Split in all its forms."""
    return [
        Method(
            "string[] Split(params char[] separator)",
            lambda run, text, chars: _split(run, text, _chars(chars)),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, int count)",
            lambda run, t, c, n: _split(run, t, _chars(c), n),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, StringSplitOptions options)",
            lambda run, t, c, o: _split(run, t, _chars(c), None, o),
            run=True,
        ),
        Method(
            "string[] Split(char[] separator, int count, StringSplitOptions options)",
            lambda run, t, c, n, o: _split(run, t, _chars(c), n, o),
            run=True,
        ),
        Method(
            "string[] Split(char separator, StringSplitOptions options = 0)",
            lambda run, t, c, o: _split(run, t, [c], None, o),
            run=True,
        ),
        Method(
            "string[] Split(char separator, int count, StringSplitOptions options = 0)",
            lambda run, t, c, n, o: _split(run, t, [c], n, o),
            run=True,
        ),
        Method(
            "string[] Split(string separator, StringSplitOptions options = 0)",
            lambda run, t, s, o: _split(run, t, _one(s), None, o),
            run=True,
        ),
        Method(
            "string[] Split(string separator, int count, StringSplitOptions options = 0)",
            lambda run, t, s, n, o: _split(run, t, _one(s), n, o),
            run=True,
        ),
        Method(
            "string[] Split(string[] separator, StringSplitOptions options)",
            lambda run, t, s, o: _split(run, t, _many(s), None, o),
            run=True,
        ),
        Method(
            "string[] Split(string[] separator, int count, StringSplitOptions options)",
            lambda run, t, s, n, o: _split(run, t, _many(s), n, o),
            run=True,
        ),
    ]


def _chars(chars: NetArray | None) -> list[str]:
    return list(chars.items) if chars is not None and chars.items else list(WHITE)


def _one(separator: str | None) -> list[str]:
    """An empty separator splits nothing."""
    return [separator] if separator else []


def _many(separators: NetArray | None) -> list[str]:
    found = [one for one in separators.items if one] if separators is not None else []
    return found or (list(WHITE) if separators is None or not separators.items else [])


def _split(
    run: Run, text: str, separators: list[str], count: int | None = None, options: EnumValue | None = None
) -> NetArray:
    if count is not None and count < 0:
        raise out_of_range("count", "Non-negative number required.")
    flags = options.number if options is not None else 0
    if count == 0:
        return NetArray.of(STRING, [])
    parts = _parts(text, separators, count, flags)
    run.meter.items(len(parts))
    return NetArray.of(STRING, parts)


def _parts(text: str, separators: list[str], count: int | None, flags: int) -> list[str]:
    remove_empty, trim = bool(flags & 1), bool(flags & 2)
    if not separators or count == 1:
        whole = text.strip(WHITE) if trim else text
        return [] if remove_empty and not whole else [whole]
    if len(separators) == 1 and count is None:
        pieces = text.split(separators[0])
        pieces = [piece.strip(WHITE) for piece in pieces] if trim else pieces
        return [piece for piece in pieces if piece] if remove_empty else pieces
    return _limited(text, separators, count, remove_empty=remove_empty, trim=trim)


def _limited(
    text: str, separators: list[str], count: int | None, *, remove_empty: bool, trim: bool
) -> list[str]:
    """Splitting with a limit: the last part keeps what is left, separators and all."""
    # At each place the first separator of the list wins, whatever its length.
    pattern = re.compile("|".join(map(re.escape, separators)))
    found: list[str] = []
    at = 0
    for match in pattern.finditer(text):
        if count is not None and len(found) == count - 1:
            if remove_empty and match.start() == at:
                at = match.end()
                continue
            break
        piece = text[at : match.start()]
        at = match.end()
        piece = piece.strip(WHITE) if trim else piece
        if piece or not remove_empty:
            found.append(piece)
    last = text[at:].strip(WHITE) if trim else text[at:]
    return found + ([last] if last or not remove_empty else [])
