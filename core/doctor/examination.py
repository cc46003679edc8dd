"""Goes through all checks, one after the other, and tells each as it is done."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator

from core.doctor.check import Check, Finding, Place, Said, assumed, failed
from core.doctor.registry import SECTIONS
from core.doctor.samples import Examined, Samples
from core.errors import (
    ConfigurationError,
    CredentialError,
    DeskError,
    KeyringUnavailable,
    MissingScope,
    NetworkSettingError,
    NotConnected,
)


async def examine(examined: Examined) -> AsyncGenerator[Finding, None]:
    """The findings, in the order of the registry. Raises nothing but cancellation.

    An error is the failure of the check that meets it first. Those that need the same answer are `assumed`: they
    couldn't be looked at.
    """
    async with contextlib.aclosing(Samples(examined)) as samples:
        for section in SECTIONS:
            for each in section.checks:
                said = await _said(each, samples)
                yield Finding(
                    check=each.name,
                    outcome=said.outcome,
                    title=each.title,
                    detail=said.detail,
                    hint=said.hint,
                    found_by=each.found_by if said.outcome != "assumed" else "",
                    subject=section.subject,
                    place=said.place,
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
            return failed(f"It isn't allowed. {what}", error.hint, _place_of(error))
        return failed(what, error.hint, _place_of(error))


def _place_of(error: DeskError) -> Place:
    """Where in the program an error is put right."""
    if isinstance(error, NetworkSettingError | NotConnected):
        return "network"
    if isinstance(error, CredentialError | ConfigurationError) and not isinstance(error, KeyringUnavailable):
        return "connection"
    return ""
