"""The sums of a reconciliation: how many of each kind, since when, and orders in a row that are missing."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import get_args

from core.reconcile.records import Finding, Kind, KindSpan, Stretch
from core.transfer.finding.days import moment_of

_ROW = 3
"""Fewer missing orders in a row are no outage."""


def summed_up(findings: Sequence[Finding], orders: Sequence[tuple[datetime, bool]]) -> dict[str, object]:
    """The fields of a `Reconciliation`. `orders` are the moments of those of which an event is expected, each with
    whether it is missing.
    """
    kinds: tuple[Kind, ...] = get_args(Kind)
    return {
        "findings": len(findings),
        "counts": {kind: sum(f.kind == kind for f in findings) for kind in kinds},
        "spans": tuple(_span(kind, findings) for kind in kinds if any(f.kind == kind for f in findings)),
        "stretches": _stretches(orders),
    }


def _span(kind: Kind, findings: Sequence[Finding]) -> KindSpan:
    of_kind = [finding for finding in findings if finding.kind == kind]
    since = sorted(m for f in of_kind if (m := moment_of(f.since)) is not None)
    first, last = (_told(since[0]), _told(since[-1])) if since else (None, None)
    return KindSpan(kind=kind, count=len(of_kind), first=first, last=last)


def _stretches(orders: Sequence[tuple[datetime, bool]]) -> tuple[Stretch, ...]:
    found = []
    for missing, group in itertools.groupby(sorted(orders), key=lambda order: order[1]):
        row = [moment for moment, _ in group]
        if missing and len(row) >= _ROW:
            found.append(Stretch(begins=_told(row[0]), ends=_told(row[-1]), orders=len(row)))
    return tuple(found)


def _told(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat()
