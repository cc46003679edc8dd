"""Goes through all checks, one after the other, and tells each as it is done."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator

from core.doctor.check import Check, Finding, Said, assumed, failed
from core.doctor.registry import CHECKS
from core.doctor.samples import Examined, Samples
from core.errors import DeskError, MissingScope


async def examine(examined: Examined) -> AsyncGenerator[Finding, None]:
    """The findings, in the order of the registry. Raises nothing but cancellation.

    An error is the failure of the check that meets it first. Those that need the same answer are `assumed`: they
    couldn't be looked at.
    """
    async with contextlib.aclosing(Samples(examined)) as samples:
        for each in CHECKS:
            said = await _said(each, samples)
            yield Finding(
                check=each.name,
                outcome=said.outcome,
                title=each.title,
                detail=said.detail,
                hint=said.hint,
                found_by=each.found_by if said.outcome != "assumed" else "",
            )


async def _said(each: Check, samples: Samples) -> Said:
    try:
        return await each.look(samples)
    except DeskError as error:
        what = f"{error.title}. {error.detail}".strip()
        if error in samples.failures:
            return assumed(f"It couldn't be looked at: {error.title}.")
        samples.failures.append(error)
        if isinstance(error, MissingScope):
            return failed(f"It isn't allowed. {what}", error.hint)
        return failed(what, error.hint)
