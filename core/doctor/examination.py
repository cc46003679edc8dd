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
    Gone,
    KeyringUnavailable,
    MissingScope,
    NetworkSettingError,
    NotConnected,
)
from core.words import ended, say, stated


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
        what = stated(error.title, error.detail)
        if any(_same(error, earlier) for earlier in samples.failures):
            return assumed(say("It couldn't be checked: {why}", why=ended(error.title)))
        samples.failures.append(error)
        if isinstance(error, MissingScope):
            return failed(say("It isn't allowed. {what}", what=what), error.hint, _place_of(error, each))
        return failed(what, error.hint, _place_of(error, each))


_ROOTS = (CredentialError, ConfigurationError, NotConnected, Gone)
"""What is in the way of every call to a system, and is told once."""


def _same(error: DeskError, earlier: DeskError) -> bool:
    """Whether an error is one that was told already, met by another call."""
    if error is earlier:
        return True
    root = isinstance(error, _ROOTS) and not isinstance(error, MissingScope)
    return root and (type(error), error.title) == (type(earlier), earlier.title)


def _place_of(error: DeskError, check: Check) -> Place:
    """Where in the program an error is put right."""
    if isinstance(error, NetworkSettingError | NotConnected):
        return "network"
    if isinstance(error, CredentialError | ConfigurationError) and not isinstance(error, KeyringUnavailable):
        return "connection"
    return "mapping" if check.name == "ipaas-collections-call" else ""
