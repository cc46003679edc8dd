"""The one retry layer: what is tried again, how often, and after which pause.

Reads are retried when no usable answer came. Writes are retried only when they certainly did not
happen (no connection, 429); everything else has to be looked into by the sender first.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import tenacity

from core.errors import DeskError, NetworkError, NotConnected, RateLimited, ServerError

ATTEMPTS = 3
LONGEST_WAIT = 60.0
"""Seconds; a longer Retry-After is given back to the user instead of waited for."""

OnRetry = Callable[[DeskError, float], Awaitable[None]]
"""Awaited before each pause, with its cause and its seconds."""


def retrying(attempts: int, on_retry: OnRetry | None) -> tenacity.AsyncRetrying:
    """Calls a function up to `attempts` times; raises the last error."""

    async def before_sleep(state: tenacity.RetryCallState) -> None:
        error = state.outcome.exception() if state.outcome else None
        if on_retry is not None and isinstance(error, DeskError):
            await on_retry(error, state.upcoming_sleep)

    return tenacity.AsyncRetrying(
        retry=tenacity.retry_if_exception(_may_retry),
        stop=tenacity.stop_after_attempt(attempts),
        wait=_wait,
        before_sleep=before_sleep,
        reraise=True,
    )


def _may_retry(error: BaseException) -> bool:
    if isinstance(error, RateLimited):
        return error.retry_after <= LONGEST_WAIT
    if isinstance(error, NotConnected):
        return True
    if isinstance(error, NetworkError):
        return error.again and not error.writes
    if isinstance(error, ServerError):
        return not error.writes
    return False


def _wait(state: tenacity.RetryCallState) -> float:
    error = state.outcome.exception() if state.outcome else None
    if isinstance(error, RateLimited):
        return error.retry_after
    return float(min(0.25 * 2 ** (state.attempt_number - 1), 4.0))
