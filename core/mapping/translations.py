"""Tables of Lookup Translations: where a document may carry them, and how a value is looked up.

All of this is assumed, since iPaaS.com's articles name the type but not its data
(docs/facts.md#ipaas-translations). It follows what an older public client of the platform does: rows of
`source_value` and `destination_value`, letter case doesn't count, a row `*` stands for all others, and
without a row there is no value. The API gives no tables with a
collection (only their id and name), so that a saved file may carry them:

    "translations": [{"id": 7, "name": "Shipping", "values": [{"source_value": "UPS", "destination_value": "1"}]}]

on any collection, for it and its children; or `translation_values` on the mapping itself. In place of the
rows an object `{"UPS": "1"}` will do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

import msgspec

from core.formula.values.text.strings import upper
from core.words import say

ANY_OTHER = "*"
_ROWS = ("values", "translation_values", "lookup_translation_values", "translations")
TABLE_FIELDS = _ROWS
"""The fields of a collection or of a mapping that can hold tables or rows."""


class Table(msgspec.Struct, frozen=True):
    """One table. `rows` maps source values in upper case to destination values; None: the row gives nothing.

    `doubled` are the source values with several rows that differ; the first one counts. `problem` says why
    the table can't be used.
    """

    rows: dict[str, str | None]
    doubled: frozenset[str] = frozenset()
    problem: str = ""

    def row_for(self, value: str) -> str | None:
        """The source value of the row that counts for a value: its own, else that of all others, else None."""
        wanted = upper(value)
        return next((row for row in (wanted, ANY_OTHER) if row in self.rows), None)


def by_id(name: object) -> str:
    """What `tables_of` has a table under by its id."""
    return f"id {name}"


def by_name(name: object) -> str:
    """What `tables_of` has a table under by its name."""
    return f"name {name}"


def tables_of(raw: Mapping[str, object]) -> dict[str, Table]:
    """The tables that a collection's JSON carries, by their id and by their name."""
    found: dict[str, Table] = {}
    listed = raw.get("translations")
    for item in listed if isinstance(listed, list) else []:
        table = table_of(item) if isinstance(item, dict) else None
        if table is None:
            continue
        for name in (item.get("id"), item.get("translation_collection_id")):
            if name is not None:
                found[by_id(name)] = table
        if item.get("name") is not None:
            found[by_name(item["name"])] = table
    return found


def table_of(item: Mapping[str, object]) -> Table | None:
    """The table whose rows an object holds; None if it holds none."""
    rows = next((item[name] for name in _ROWS if isinstance(item.get(name), list | dict)), None)
    if isinstance(rows, dict):
        return _table(rows.items())
    if not isinstance(rows, list):
        return None
    pairs = []
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict) or not {"source_value", "destination_value"} <= row.keys():
            return Table(
                {},
                problem=say(
                    "its row {number} doesn't have a source_value and a destination_value", number=number
                ),
            )
        pairs.append((row["source_value"], row["destination_value"]))
    return _table(pairs)


def _table(pairs: Iterable[tuple[object, object]]) -> Table:
    rows: dict[str, str | None] = {}
    doubled = set()
    for number, (source, destination) in enumerate(pairs, 1):
        if isinstance(source, list | dict) or isinstance(destination, list | dict):
            return Table(
                {},
                problem=say("its row {number} holds a list or an object in place of a text", number=number),
            )
        if source is None:  # no value is looked up as null
            continue
        key, value = upper(_text(source)), None if destination is None else _text(destination)
        if rows.setdefault(key, value) != value:
            doubled.add(key)
    return Table(rows, frozenset(doubled))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return format(value, "f") if isinstance(value, Decimal) else str(value)
