"""Tables of Lookup Translations: where a document may carry them, and how a value is looked up.

All of this is assumed: iPaaS.com's articles name the type, not its data. What an older public client of
the platform does is followed: rows of `source_value` and `destination_value`, letter case doesn't count,
a row `*` stands for all others, and without a row there is no value. The API gives no tables with a
collection (only their id and name), so that a saved file may carry them:

    "translations": [{"id": 7, "name": "Shipping", "values": [{"source_value": "UPS", "destination_value": "1"}]}]

on any collection, for it and its children; or `translation_values` on the mapping itself. In place of the
rows an object `{"UPS": "1"}` will do.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

ANY_OTHER = "*"
_ROWS = ("values", "translation_values", "lookup_translation_values", "translations")


class Table(msgspec.Struct, frozen=True):
    """One table. `rows` maps source values in upper case to destination values."""

    rows: dict[str, str]

    def look_up(self, value: str) -> str | None:
        """The translation of a value, or that of all others; None when there is neither."""
        return self.rows.get(value.upper(), self.rows.get(ANY_OTHER))


def tables_of(raw: Mapping[str, object]) -> dict[str, Table]:
    """The tables that a collection's JSON carries, by their id and by their name."""
    found: dict[str, Table] = {}
    listed = raw.get("translations")
    for item in listed if isinstance(listed, list) else []:
        if not isinstance(item, dict):
            continue
        table = _table(item)
        for name in (item.get("id"), item.get("name"), item.get("translation_collection_id")):
            if table is not None and name is not None:
                found[str(name)] = table
    return found


def _table(item: Mapping[str, object]) -> Table | None:
    rows = next((item[name] for name in _ROWS if isinstance(item.get(name), list | dict)), None)
    if isinstance(rows, dict):
        return Table({str(key).upper(): str(value) for key, value in rows.items() if value is not None})
    if not isinstance(rows, list):
        return None
    pairs = [
        (str(row.get("source_value", "")), row.get("destination_value"))
        for row in rows
        if isinstance(row, dict)
    ]
    # The first row of a source value counts, so that later ones go in first.
    return Table({source.upper(): str(value) for source, value in reversed(pairs) if value is not None})
