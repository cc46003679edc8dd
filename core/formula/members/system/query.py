"""HttpUtility.ParseQueryString and the NameValueCollection that it gives."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from core.formula.members.system.web import decoded, encoded
from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.types.builtin import IENUMERABLE, STRING
from core.formula.types.declared import reference
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import argument_null, out_of_range
from core.formula.values.text.strings import fold

NAMEVALUECOLLECTION = reference("NameValueCollection", IENUMERABLE)


class NameValues:
    """Names in the order in which they came, each with its values; letter case doesn't count in names.

    `is_query` says that its text is a query string.
    """

    __slots__ = ("entries", "is_query")
    type = NAMEVALUECOLLECTION

    def __init__(self, *, is_query: bool) -> None:
        self.entries: dict[str | None, tuple[str | None, list[str]]] = {}
        self.is_query = is_query

    def add(self, name: str | None, value: str | None) -> None:
        """One more value of a name."""
        entry = self.entries.setdefault(_key(name), (name, []))
        if value is not None:
            entry[1].append(value)

    def put(self, name: str | None, value: str | None) -> None:
        """The only value of a name from now on."""
        old = self.entries.get(_key(name))
        self.entries[_key(name)] = (old[0] if old else name, [value] if value is not None else [])

    def get(self, name: str | None) -> str | None:
        """The values of a name with commas between, null for none."""
        found = self.entries.get(_key(name))
        return ",".join(found[1]) if found is not None and found[1] else None

    def names(self) -> list[str | None]:
        """All names."""
        return [name for name, _ in self.entries.values()]

    def __iter__(self) -> Iterator[str | None]:
        return iter(self.names())

    def __len__(self) -> int:
        return len(self.entries)

    def net_text(self) -> str:
        """A query string, or the name of the type."""
        if not self.is_query:
            return "System.Collections.Specialized.NameValueCollection"
        pairs = [(name, value) for name, values in self.entries.values() for value in values]
        return "&".join(
            f"{encoded(name)}={encoded(value)}" if name else encoded(value) for name, value in pairs
        )


def _key(name: str | None) -> str | None:
    return fold(name) if name is not None else None


def parse_query(run: Run, text: str | None) -> NameValues:
    """HttpUtility.ParseQueryString"""
    if text is None:
        raise argument_null("query")
    found = NameValues(is_query=True)
    body = text.removeprefix("?")
    if not body:
        return found
    for part in body.split("&"):
        run.meter.items(1)
        name, equals, value = part.partition("=")
        if equals:
            found.add(decoded(name), decoded(value))
        else:
            found.add(None, decoded(name))
    return found


def _at(values: NameValues, index: int) -> str | None:
    names = values.names()
    if not 0 <= index < len(names):
        raise out_of_range(
            "index", "Index was out of range. Must be non-negative and less than the size of the collection."
        )
    return names[index]


def _values_of(values: NameValues, name: str | None) -> NetArray | None:
    found = values.entries.get(_key(name))
    return NetArray.of(STRING, list(found[1])) if found is not None and found[1] else None


def _add(run: Run, values: NameValues, name: str | None, value: str | None) -> None:
    run.meter.items(1)
    values.add(name, value)


@cache
def collection_table() -> Table:
    """The members of NameValueCollection."""
    return table(
        Method("new()", lambda: NameValues(is_query=False)),
        Method("string get_Item(string name)", NameValues.get),
        Method("string get_Item(int index)", lambda values, index: values.get(_at(values, index))),
        Method("void set_Item(string name, string value)", NameValues.put),
        Method("string Get(string name)", NameValues.get),
        Method("string Get(int index)", lambda values, index: values.get(_at(values, index))),
        Method("string GetKey(int index)", _at),
        Method("string[] GetValues(string name)", _values_of),
        Method("void Set(string name, string value)", NameValues.put),
        Method("void Add(string name, string value)", _add, run=True),
        Method("void Remove(string name)", lambda values, name: values.entries.pop(_key(name), None)),
        Method("void Clear()", lambda values: values.entries.clear()),
        Method("bool HasKeys()", lambda values: any(name is not None for name in values.names())),
        Property("int Count", len),
        Property("string[] AllKeys", lambda values: NetArray.of(STRING, list(values.names()))),
        Property("string[] Keys", lambda values: NetArray.of(STRING, list(values.names()))),
        Method("string ToString()", NameValues.net_text),
    )


def query_methods() -> list[Any]:
    """What HttpUtility has of it."""
    return [
        Method("static NameValueCollection ParseQueryString(string query)", parse_query, run=True),
        Method(
            "static NameValueCollection ParseQueryString(string query, Encoding encoding)",
            lambda run, text, _: parse_query(run, text),
            run=True,
        ),
    ]
