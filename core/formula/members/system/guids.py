"""Members of Guid."""

from __future__ import annotations

import uuid
from functools import cache

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.values.numbers.formatting import format_guid
from core.formula.values.objects.boxed import net_equals
from core.formula.values.objects.exceptions import (
    argument_null,
    net,
)
from core.formula.values.objects.instances import Guid, read_guid


@cache
def guid_table() -> Table:
    """The members of Guid."""
    return table(
        Method("new(string g)", parse_guid),
        Property("static Guid Empty", lambda: Guid(0)),
        Method("static Guid NewGuid()", _new_guid, run=True),
        Method("static Guid Parse(string input)", parse_guid),
        Method("static bool TryParse(string input, out Guid result)", _try_guid),
        Method("string ToString()", str),
        Method("string ToString(string format)", lambda value, pattern: format_guid(value, pattern or "D")),
        Method("bool Equals(Guid g)", lambda a, b: a == b),
        Method("bool Equals(object obj)", net_equals),
        Method("int CompareTo(Guid value)", lambda a, b: (a.number > b.number) - (a.number < b.number)),
    )


def _new_guid(run: Run) -> Guid:
    """Random in .NET; here it comes from the record and the count of calls, so that a preview and a
    send of the same order, and a run that is taken up again, have the same one."""
    run.random_calls += 1
    seed = f"{run.scope.kind}/{run.scope.raw.get('id')}/{run.random_calls}"
    return Guid(uuid.uuid5(uuid.NAMESPACE_OID, seed).int)


def parse_guid(text: str | None) -> Guid:
    """Guid.Parse"""
    if text is None:
        raise argument_null("input")
    found = read_guid(text)
    if found is None:
        raise net("FormatException", "Unrecognized Guid format.")
    return found


def _try_guid(text: str | None) -> tuple[bool, Guid]:
    found = read_guid(text) if text else None
    return found is not None, found or Guid(0)
