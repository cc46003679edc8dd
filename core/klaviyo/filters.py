"""Klaviyo's filter language: values in double quotes, quotes and backslashes escaped.

The whole is percent-encoded when it becomes a query (`core.http.client` does; `+` becomes `%2B`).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable


def equals(field: str, value: str) -> str:
    """`equals(email,"o\\"neil@example.com")`."""
    return f"equals({field},{quoted(value)})"


def any_of(field: str, values: Iterable[str]) -> str:
    """`any(email,["ann@example.com","bob@example.com"])`."""
    return f"any({field},[{','.join(map(quoted, values))}])"


def since(field: str, moment: datetime.datetime) -> str:
    """`greater-or-equal(datetime,2026-11-02T00:00:00Z)`; the moment must have an offset."""
    text = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"greater-or-equal({field},{text})"


def until(field: str, moment: datetime.datetime) -> str:
    """`less-than(datetime,2026-11-02T00:00:00Z)`; the moment must have an offset."""
    text = moment.astimezone(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return f"less-than({field},{text})"


def both(*filters: str) -> str:
    """All of the filters at once."""
    return ",".join(filters)


def quoted(value: str) -> str:
    """A value as the filter language writes it."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
