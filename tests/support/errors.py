"""What errors say."""

from __future__ import annotations

from collections.abc import Sequence


def texts_of(error: BaseException) -> str:
    """Everything that an error and those behind it say."""
    said: list[str] = []
    pending: Sequence[BaseException | None] = [error]
    while pending:
        each, *rest = pending
        if each is None:
            pending = rest
            continue
        said += [str(each), repr(each), *(str(value) for value in vars(each).values())]
        pending = [*rest, each.__cause__, each.__context__]
    return "\n".join(said)
