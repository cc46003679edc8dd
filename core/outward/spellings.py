"""How a secret may be spelled where it stands, in JSON, an address, a page, a mail or a script, or encoded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import quote, quote_plus

_SAFE, _SAFE_WORD = 8, 12
"""Characters from which a secret, and one of letters or digits alone, is no everyday text. (`core.outward.secrets`)"""
_TWICE = 400
"""Bytes of a secret that are looked for in base64 of base64; what is around them goes with them."""


class Form(NamedTuple):
    """One spelling of a secret, in small letters. `alone`: only where it stands by itself; `run`: with all of the
    base64 around it; `whole`: never by a piece, which would be two or three characters.
    """

    text: str
    alone: bool = False
    run: bool = False
    whole: bool = False


def forms(value: str) -> Iterator[Form]:
    """How a secret may be spelled; nothing where it can't be told from other texts."""
    plain = value.isalpha() or value.isdigit()
    if len(value) < _SAFE and plain:
        return
    alone = len(value) < _SAFE or (plain and len(value) < _SAFE_WORD)
    seen: dict[str, None] = {}
    for spelled in _spellings(value):
        seen.setdefault(lowered(spelled))
    yield from (Form(text, alone) for text in seen)
    if not alone:
        for inner in _in_json(value):
            raw, wide = (inner.encode(each, "surrogatepass") for each in ("utf-8", "utf-16-le"))
            yield Form(raw.hex())
            yield Form(wide.hex())
            cores = dict.fromkeys(core for each in (raw, wide) for core in _base64_cores(each))
            twice = dict.fromkeys(
                core for once in _base64_cores(raw[:_TWICE]) for core in _base64_cores(once.encode("ascii"))
            )
            for core in (*cores, *twice, *_base32_cores(raw)):
                yield Form(lowered(core), run=True)
            for core in cores:
                if "/" in core or "+" in core:  # as it stands in JSON and in an address
                    yield Form(lowered(core).replace("/", "\\/"), run=True)
                    yield Form(lowered(core).replace("/", "%2f").replace("+", "%2b"), run=True)
            yield from (Form(lowered(each), whole=True) for each in _each_escaped(inner))


def _spellings(value: str) -> Iterator[str]:
    """A value as it is and in JSON, and each of these once more in what may be around it."""
    import html  # here and below: the window's first paint needs none of it
    import json
    import unicodedata

    for inner in _in_json(value):
        safe = inner.encode("utf-8", "surrogateescape" if _half(inner) else "strict")
        yield inner
        yield inner.upper()  # (STRASSE for Straße)
        yield from _in_json(inner)
        yield json.dumps(inner)[1:-1].replace("/", "\\/")
        # As .NET writes it, which escapes whatever means something in HTML.
        yield re.sub(r"[\"'&+<>`]", lambda found: f"\\u{ord(found[0]):04x}", inner.replace("\\", "\\\\"))
        for kept in ("", "/", "-._~!$&'()*+,;=:@/"):
            yield quote(safe, safe=kept)
        yield quote_plus(safe)
        yield quote(quote(safe, safe=""), safe="")
        escaped = html.escape(inner)
        yield escaped
        yield html.escape(inner, quote=False)
        yield escaped.replace("&#x27;", "&#39;")
        yield escaped.replace("&#x27;", "&apos;").replace("&quot;", "&#34;")
        yield repr(inner)[1:-1]
        yield ascii(inner)[1:-1]
        yield repr(safe)[2:-1]
        yield safe.decode("latin-1")  # UTF-8, misread
        yield from (unicodedata.normalize(form, inner) for form in ("NFC", "NFD"))
        # All but letters and digits, as HTML, scripts and mails have them; quotes doubled, as in SQL and CSV.
        for form in ("&#{};", "&#x{:x};", "\\x{:02x}"):
            yield "".join(each if each.isalnum() else form.format(ord(each)) for each in inner)
        yield "".join(chr(byte) if 32 <= byte < 127 and byte != 61 else f"={byte:02x}" for byte in safe)
        yield inner.replace("'", "''")
        yield inner.replace('"', '""')


def _each_escaped(value: str) -> Iterator[str]:
    """A value of which each single character is escaped, as it is done by those that escape all to be safe."""
    raw = value.encode("utf-8", "surrogatepass")
    wide = value.encode("utf-16-be", "surrogatepass").hex()
    units = [wide[at : at + 4] for at in range(0, len(wide), 4)]
    for mark in ("%", "%25", "\\x", "\\\\x", "="):
        yield "".join(f"{mark}{byte:02x}" for byte in raw)
    for mark in ("\\u", "\\\\u", "%u"):
        yield "".join(f"{mark}{unit}" for unit in units)
    for form in ("&#{};", "&#x{:x};", "&#x{:02x};", "&amp;#{};"):
        yield "".join(form.format(ord(each)) for each in value)
    yield "".join(f"\\{byte:03o}" for byte in raw)
    yield ", ".join(map(str, raw))
    for between in (" ", ":", "-", ", "):
        yield raw.hex(between) if len(between) == 1 else between.join(f"0x{byte:02x}" for byte in raw)
    yield "\0".join(value)  # UTF-16, misread


def _in_json(value: str) -> tuple[str, ...]:
    """A value as it is, and as JSON has it, with or without the letters beyond ASCII."""
    import json

    return tuple(dict.fromkeys((value, json.dumps(value)[1:-1], json.dumps(value, ensure_ascii=False)[1:-1])))


def _half(value: str) -> bool:
    """Whether a value holds half surrogates: bytes of the environment that are no UTF-8."""
    return any("\ud800" <= each <= "\udfff" for each in value)


def _base64_cores(raw: bytes) -> Iterator[str]:
    import base64

    for core in _cores(raw, base64.b64encode, bits=6, positions=3, least=_SAFE):
        yield core
        if {"+", "/"} & set(core):
            yield core.replace("+", "-").replace("/", "_")


def _base32_cores(raw: bytes) -> Iterator[str]:
    import base64

    return _cores(raw, base64.b32encode, bits=5, positions=5, least=_SAFE_WORD)


def _cores(
    raw: bytes, encode: Callable[[bytes], bytes], *, bits: int, positions: int, least: int
) -> Iterator[str]:
    """What of an encoding of so many bits a character stands there whatever comes before and behind, in each position
    that the bytes can have in it.
    """
    for before in range(positions):
        coded = encode(b"\0" * before + raw).decode("ascii")
        core = coded[(before * 8 + bits - 1) // bits : (before + len(raw)) * 8 // bits]
        if len(core) >= least:
            yield core


def lowered(text: str) -> str:
    """Small letters, as many as before."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(each.lower()[0] for each in text)
