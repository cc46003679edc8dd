"""Encoding: texts as bytes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import BYTE, CHAR, ENCODING
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.exceptions import argument_null, net, out_of_range
from core.formula.values.text.strings import from_net, to_net


class NetEncoding:
    """An Encoding: Python's codec, and .NET's names and number."""

    __slots__ = ("codec", "name", "page", "title")
    type = ENCODING

    def __init__(self, codec: str, name: str, title: str, page: int) -> None:
        self.codec = codec
        self.name = name
        self.title = title
        self.page = page


_ENCODINGS = {
    "UTF8": NetEncoding("utf-8", "utf-8", "Unicode (UTF-8)", 65001),
    "ASCII": NetEncoding("ascii", "us-ascii", "US-ASCII", 20127),
    "Latin1": NetEncoding("latin-1", "iso-8859-1", "Western European (ISO)", 28591),
    "Unicode": NetEncoding("utf-16-le", "utf-16", "Unicode", 1200),
    "BigEndianUnicode": NetEncoding("utf-16-be", "utf-16BE", "Unicode (Big-Endian)", 1201),
    "UTF32": NetEncoding("utf-32-le", "utf-32", "Unicode (UTF-32)", 12000),
}
_BY_NAME = {
    **{made.name.lower(): made for made in _ENCODINGS.values()},
    "utf8": _ENCODINGS["UTF8"],
    "ascii": _ENCODINGS["ASCII"],
    "latin1": _ENCODINGS["Latin1"],
    "unicode": _ENCODINGS["Unicode"],
    "utf-16le": _ENCODINGS["Unicode"],
}


def _giving(value: Any) -> Callable[[], Any]:
    return lambda: value


@cache
def encoding_table() -> Table:
    return table(
        *(Property(f"static Encoding {name}", _giving(made)) for name, made in _ENCODINGS.items()),
        Property("static Encoding Default", _giving(_ENCODINGS["UTF8"])),
        Method("static Encoding GetEncoding(string name)", _by_name),
        Method("static Encoding GetEncoding(int codepage)", _by_page),
        Method(
            "byte[] GetBytes(string s)", lambda made, text: NetArray.of(BYTE, list(_encoded(made, text, "s")))
        ),
        Method(
            "byte[] GetBytes(char[] chars)",
            lambda made, chars: NetArray.of(BYTE, list(_encoded(made, _text(chars), "chars"))),
        ),
        Method("string GetString(byte[] bytes)", _decoded),
        Method("string GetString(byte[] bytes, int index, int count)", _decoded),
        Method(
            "char[] GetChars(byte[] bytes)", lambda made, data: NetArray.of(CHAR, list(_decoded(made, data)))
        ),
        Method("int GetByteCount(string s)", lambda made, text: len(_encoded(made, text, "chars"))),
        Method("int GetCharCount(byte[] bytes)", lambda made, data: len(_decoded(made, data))),
        Property("string WebName", lambda made: made.name),
        Property("string EncodingName", lambda made: made.title),
        Property("int CodePage", lambda made: made.page),
    )


def _text(chars: NetArray | None) -> str | None:
    return None if chars is None else "".join(chars.items)


def _encoded(made: NetEncoding, text: str | None, parameter: str) -> bytes:
    if text is None:
        raise argument_null(parameter)
    return from_net(text).encode(made.codec, "replace")


def _decoded(made: NetEncoding, data: NetArray | None, index: int = 0, count: int | None = None) -> str:
    if data is None:
        raise argument_null("bytes")
    if count is not None:
        if index < 0 or count < 0:
            raise out_of_range("index" if index < 0 else "count", "Non-negative number required.")
        if count > len(data.items) - index:
            raise out_of_range("bytes", "Index and count must refer to a location within the buffer.")
    found = bytes(data.items[index : None if count is None else index + count])
    if made.codec == "ascii":  # what is no ASCII becomes a question mark, as when it is written
        return "".join(chr(one) if one < 128 else "\ufffd" for one in found)
    return to_net(found.decode(made.codec, "replace"))


_REGISTER = "For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method."


def _by_name(name: str | None) -> NetEncoding:
    if name is None:
        raise argument_null("name")
    found = _BY_NAME.get(name.lower())
    if found is None:
        raise net("ArgumentException", f"'{name}' is not a supported encoding name. {_REGISTER}", "name")
    return found


def _by_page(page: int) -> NetEncoding:
    found = next((made for made in _ENCODINGS.values() if made.page == page), None)
    if found is None:
        raise net("NotSupportedException", f"No data is available for encoding {page}. {_REGISTER}")
    return found
