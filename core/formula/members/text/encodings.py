"""Encoding: texts as bytes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import BYTE, ENCODING
from core.formula.values.collections.containers import NetArray
from core.formula.values.text.strings import from_net, to_net


class NetEncoding:
    """An Encoding, by the name of Python's codec."""

    __slots__ = ("codec",)
    type = ENCODING

    def __init__(self, codec: str) -> None:
        self.codec = codec


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value


@cache
def encoding_table() -> Table:
    names = {"UTF8": "utf-8", "ASCII": "ascii", "Unicode": "utf-16-le", "Latin1": "latin-1"}
    return table(
        *(Property(f"static Encoding {name}", _giving(NetEncoding(codec))) for name, codec in names.items()),
        Method(
            "byte[] GetBytes(string s)",
            lambda made, text: NetArray.of(BYTE, list(from_net(text).encode(made.codec, "replace"))),
        ),
        Method(
            "string GetString(byte[] bytes)",
            lambda made, data: to_net(bytes(data.items).decode(made.codec, "replace")),
        ),
        Method(
            "int GetByteCount(string s)", lambda made, text: len(from_net(text).encode(made.codec, "replace"))
        ),
    )
