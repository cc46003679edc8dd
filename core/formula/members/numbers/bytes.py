"""BitConverter: numbers as bytes, least first, and bytes as text."""

from __future__ import annotations

import struct
from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import BYTE
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import argument_null, net, out_of_range

_FORMS = {
    "bool": ("Boolean", "<?"),
    "char": ("Char", "<H"),
    "short": ("Int16", "<h"),
    "ushort": ("UInt16", "<H"),
    "int": ("Int32", "<i"),
    "uint": ("UInt32", "<I"),
    "long": ("Int64", "<q"),
    "ulong": ("UInt64", "<Q"),
    "float": ("Single", "<f"),
    "double": ("Double", "<d"),
}


@cache
def bit_converter_table() -> Table:
    """The members of BitConverter."""
    found: list[Method | Property] = [Property("static bool IsLittleEndian", lambda: True)]
    for kind, (name, form) in _FORMS.items():
        found.append(Method(f"static byte[] GetBytes({kind} value)", _writer(kind, form)))
        found.append(Method(f"static {kind} To{name}(byte[] value, int startIndex)", _reader(kind, form)))
    return table(
        *found,
        Method("static string ToString(byte[] value)", _text),
        Method("static string ToString(byte[] value, int startIndex)", _text),
        Method("static string ToString(byte[] value, int startIndex, int length)", _text),
        Method(
            "static long DoubleToInt64Bits(double value)",
            lambda value: struct.unpack("<q", struct.pack("<d", value))[0],
        ),
        Method(
            "static double Int64BitsToDouble(long value)",
            lambda value: struct.unpack("<d", struct.pack("<q", value))[0],
        ),
    )


def _writer(kind: str, form: str) -> Callable[[Any], NetArray]:
    def write(value: Any) -> NetArray:
        return byte_array(struct.pack(form, ord(value) if kind == "char" else value))

    return write


def _reader(kind: str, form: str) -> Callable[[NetArray | None, int], Any]:
    size = struct.calcsize(form)

    def read(data: NetArray | None, start: int) -> Any:
        items = _given(data)
        if not 0 <= start < len(items):
            raise out_of_range("startIndex")
        if start > len(items) - size:
            message = "Destination array is not long enough to copy all the items in the collection. Check array index and length."
            raise net("ArgumentException", message, "value")
        found = struct.unpack_from(form, bytes(items), start)[0]
        return chr(found) if kind == "char" else found

    return read


def _text(data: NetArray | None, start: int = 0, length: int | None = None) -> str:
    items = _given(data)
    count = len(items) - start if length is None else length
    if start < 0 or (start >= len(items) and start > 0):
        raise out_of_range("startIndex")
    if count < 0 or start > len(items) - count:
        raise out_of_range("length")
    return "-".join(f"{one:02X}" for one in items[start : start + count])


def _given(data: NetArray | None) -> list[int]:
    if data is None:
        raise argument_null("value")
    return data.items


def byte_array(data: bytes) -> NetArray:
    """A byte[]."""
    return NetArray.of(BYTE, list(data))
