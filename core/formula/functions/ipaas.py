"""iPaaS.com's own functions.

Those of `values`, `moments` and `texts` do what the functions that iPaaS.com publishes with its integration SDK
(`ConversionFunctions`) do: they take an `object` each, have its types of results, its nulls and its words. Those of
`records` are known by iPaaS.com's articles alone.
"""

from __future__ import annotations

from functools import cache

from core.formula.functions.moments import moment_functions
from core.formula.functions.records import record_functions
from core.formula.functions.texts import text_functions
from core.formula.functions.values import value_functions
from core.formula.members.table import Table, table


@cache
def functions_table() -> Table:
    """All of them, as members without an owner."""
    return table(*value_functions(), *moment_functions(), *text_functions(), *record_functions())
