"""All secrets of this process, by value, and what takes them out of texts.

Whatever brings a secret in tells it here in that moment: `KNOWN.password` for what people make up, `KNOWN.token` for
what machines make. A server may quote a request back in any spelling; so each secret is known as it is, in any letter
case, and as JSON, URLs, HTML, Python, SQL, hexadecimal digits, base32 and base64 have it (Basic authentication and
UTF-16 too, and base64 of base64), also where each single character is escaped. Of a token any piece of twelve
characters is taken out, since servers like to cut what they quote.

What can't be told: a piece of a token below twelve characters or with each character escaped, a piece of a password, a
spelling that nobody thought
of, and a secret that is an everyday text. Those follow from the value alone:

=====================================  ==========================================================================
8 characters and more                  taken out wherever it stands
of letters only or digits only, to 11  taken out where it stands by itself: `summertime`, not in `summertimes`
4 to 7 characters, mixed               taken out where it stands by itself
4 to 7, of letters or digits only      left alone: `demo` and `55260` stand everywhere, and a gap would tell more than
                                       it hides. In the answer to the very request that carried it, it is taken out
below 4 characters                     left alone
=====================================  ==========================================================================
"""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import quote, quote_plus, unquote

MASK = "[secret]"
TAKE_IT_OUT = (
    "A password, a token or a key of a connection stands in the record or in the mapping. Take it out there, and "
    "change it: whoever reads the record has seen it."
)
"""What to do about data that hold a secret."""
REDACTING = True
"""Only tests turn this off, to see that they would find what is taken out."""

SHORTEST = 4
"""Characters; what is shorter stands in any text by chance."""
_SAFE, _SAFE_WORD = 8, 12
_PIECE = 12
_GRAM = 8
_STEP = _PIECE - _GRAM + 1
"""Every piece of `_PIECE` characters has a whole `_GRAM` at one of these steps, wherever it begins."""
_LEAST_TOKEN = 16
"""Characters of a token of which pieces are looked for."""

_TWICE = 400
"""Bytes of a secret that are looked for in base64 of base64; what is around them goes with them."""
_NEVER = 2**62
_BASE64 = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_=")
_SECRET_NAME = re.compile(r"password|passwd|token|secret|api_?key|key$", re.IGNORECASE)
_NO_SECRET = re.compile(r"public|expir|lifetime", re.IGNORECASE)
_VARIABLE = re.compile(r"RESEND_DESK_\w*(?:PASSWORD|TOKEN|SECRET|KEY)\w*")
_USERINFO = re.compile(r"(?:://|^)([^/\s@]*):([^/\s]*)@")
_FORM = re.compile(
    r"(?i)\b(?:Bearer|Basic|Klaviyo-API-Key)\s+[^\s\"',;<>\\\[]{4,}|\bpk_[A-Za-z0-9_]{6,}|\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?"
    r"|(?<=://)[^/\s@:\"'<>]*:[^/\s@\"'<>]+(?=@)"
)
"""What secrets look like: the headers that carry them, Klaviyo's keys, JWTs, and the user in an address."""
_TOKEN_LIKE = re.compile(r"(?=[\w.~+/=-]*[0-9])(?=[\w.~+/=-]*[A-Za-z])[\w.~+/=-]{20,}")
_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True)
class _Form:
    """One spelling of a secret, in small letters. `alone`: only where it stands by itself; `run`: with all of the
    base64 around it; `whole`: never by a piece, which would be two or three characters.
    """

    text: str
    alone: bool = False
    run: bool = False
    whole: bool = False


class KnownSecrets:
    """The secrets of a process. It only grows: what was a secret once may still open something."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: dict[str, bool] = {}
        self._whole: tuple[_Form, ...] = ()
        self._grams: dict[str, tuple[tuple[_Form, int], ...]] = {}
        self._shortest = _NEVER
        self.longest = 0
        """Characters of the longest spelling of a secret."""

    def password(self, *values: str | None) -> None:
        """Take in what a person made up. It is known as a whole only: its pieces may be everyday words."""
        self._learn(values, pieces=False)

    def token(self, *values: str | None) -> None:
        """Take in what a machine made: a key, a token."""
        self._learn(values, pieces=True)

    def record(self, raw: object) -> None:
        """Take in whatever a record holds under a name such as `API Key` or `webhook_token`."""
        self.token(*_named(raw))

    def tokens_in(self, answer: str) -> None:
        """Take in whatever looks like a token in an answer that should hold some and can't be read."""
        self.token(*(found for found in _TOKEN_LIKE.findall(answer) if not _GUID.fullmatch(found)))

    def environment(self, environ: Mapping[str, str]) -> None:
        """Take in what the environment holds: our own variables by name, and the user of any address, a proxy's too."""
        for name, value in environ.items():
            if _VARIABLE.fullmatch(name):
                (self.password if "PASSWORD" in name else self.token)(value)
            elif name.startswith("RESEND_DESK_") or name.casefold().endswith("_proxy"):
                self.address(value)

    def address(self, url: str) -> None:
        """Take in the password of an address, such as a proxy's."""
        for _, password in _USERINFO.findall(url):
            self.password(password, unquote(password))

    def hide(self, text: str) -> str:
        """The text without any secret that is known by its value."""
        if not REDACTING:
            return text
        spans = self._spans(text)
        if not spans:
            return text
        kept, end = [], 0
        for start, stop in spans:
            kept += [text[end:start], MASK]
            end = stop
        return "".join([*kept, text[end:]])

    def holds(self, text: str) -> bool:
        """Whether a secret stands in the text."""
        return REDACTING and bool(self._spans(text))

    def forget(self) -> None:
        """Know nothing any more. For tests, which share a process."""
        with self._lock:
            self._values, self._whole, self._grams, self._shortest = {}, (), {}, _NEVER
            self.longest = 0

    # Inside --------------------------------------------------------------------------------------

    def _learn(self, values: Iterable[str | None], *, pieces: bool) -> None:
        new = {
            each: pieces
            for value in values
            if value
            for each in (value, value.strip())
            if len(each) >= SHORTEST
        }
        with self._lock:
            for value, by_piece in new.items():
                if value not in self._values or self._values[value] < by_piece:
                    self._values[value] = by_piece
                    for form in _forms(value):
                        self._add(form, by_piece=by_piece and len(value) >= _LEAST_TOKEN)

    def _add(self, form: _Form, *, by_piece: bool) -> None:
        """Look for this form too. Other threads may be looking meanwhile: what they have is never changed."""
        self.longest = max(self.longest, len(form.text))
        if not by_piece or form.alone or form.whole or len(form.text) < _PIECE:
            self._whole = (*self._whole, form)
            self._shortest = min(self._shortest, len(form.text))
            return
        # A piece is found in steps of the text, so that each gram of a form has to be known.
        for place in range(len(form.text) - _GRAM + 1):
            gram = form.text[place : place + _GRAM]
            known = self._grams.get(gram, ())
            if (
                not known or known[-1][0] is not form
            ):  # (where it comes again, as in `xxxxxxxxx`, once is enough)
                self._grams[gram] = (*known, (form, place))
        self._shortest = min(self._shortest, _PIECE)

    def _spans(self, text: str) -> list[tuple[int, int]]:
        """Where secrets stand, in order, apart from each other."""
        if len(text) < self._shortest:
            return []
        low = _lowered(text)
        found = [span for form in self._whole for span in _whole(form, low, text)]
        if self._grams:
            found += _pieces(self._grams, low, text)
        if not found:
            return []
        merged: list[tuple[int, int]] = []
        for start, stop in sorted(found):
            if merged and start <= merged[-1][1]:
                merged[-1] = merged[-1][0], max(stop, merged[-1][1])
            else:
                merged.append((start, stop))
        return merged


KNOWN = KnownSecrets()
"""Those of this process."""


def hide(text: str, also: Iterable[str] = ()) -> str:
    """A message without secrets: those that are known, `also` these values, and whatever looks like one.

    For what somebody says about something. Data, such as a payload, is changed by `KNOWN.hide` only where it holds a
    secret by value: a product may be called `pk_300ml_bottle`.
    """
    if not REDACTING:
        return text
    for value in sorted(also, key=len, reverse=True):
        if len(value) >= SHORTEST:
            text = text.replace(value, MASK)
    return _FORM.sub(MASK, KNOWN.hide(text))


def excerpt(text: str, most: int, also: Collection[str] = ()) -> str:
    """The first `most` characters of a message, without secrets as `hide` takes them out. What cuts first and hides
    then leaves most of the secret that stands at the cut.
    """
    margin = max(KNOWN.longest, *map(len, also), 0)
    if len(text) <= most + margin:
        return hide(text, also)[:most]
    hidden = hide(text[: most + margin], also)
    return hidden[: min(most, len(hidden) - margin)]  # (masks are short: the cut may have come nearer)


def _forms(value: str) -> Iterator[_Form]:
    """How a secret may be spelled; nothing where it can't be told from other texts."""
    plain = value.isalpha() or value.isdigit()
    if len(value) < _SAFE and plain:
        return
    alone = len(value) < _SAFE or (plain and len(value) < _SAFE_WORD)
    seen: dict[str, None] = {}
    for spelled in _spellings(value):
        seen.setdefault(_lowered(spelled))
    yield from (_Form(text, alone) for text in seen)
    if not alone:
        for inner in _in_json(value):
            raw, wide = (inner.encode(each, "surrogatepass") for each in ("utf-8", "utf-16-le"))
            yield _Form(raw.hex())
            yield _Form(wide.hex())
            cores = dict.fromkeys(core for each in (raw, wide) for core in _base64_cores(each))
            twice = dict.fromkeys(
                core for once in _base64_cores(raw[:_TWICE]) for core in _base64_cores(once.encode("ascii"))
            )
            for core in (*cores, *twice, *_base32_cores(raw)):
                yield _Form(_lowered(core), run=True)
            for core in cores:
                if "/" in core or "+" in core:  # as it stands in JSON and in an address
                    yield _Form(_lowered(core).replace("/", "\\/"), run=True)
                    yield _Form(_lowered(core).replace("/", "%2f").replace("+", "%2b"), run=True)
            yield from (_Form(_lowered(each), whole=True) for each in _each_escaped(inner))


def _spellings(value: str) -> Iterator[str]:
    """A value as it is and in JSON, and each of these once more in what may be around it."""
    import html  # here and below: the window's first paint needs none of it
    import json

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
    """What of base64 stands there whatever comes before and behind, in each of the three positions."""
    import base64

    for before in range(3):
        coded = base64.b64encode(b"\0" * before + raw).decode("ascii")
        core = coded[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        if len(core) >= _SAFE:
            yield core
            if {"+", "/"} & set(core):
                yield core.replace("+", "-").replace("/", "_")


def _base32_cores(raw: bytes) -> Iterator[str]:
    """The same of base32, in each of its five positions."""
    import base64

    for before in range(5):
        core = base64.b32encode(b"\0" * before + raw).decode("ascii")
        core = core[(before * 8 + 4) // 5 : (before + len(raw)) * 8 // 5]
        if len(core) >= _SAFE_WORD:
            yield core


def _lowered(text: str) -> str:
    """Small letters, as many as before."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(each.lower()[0] for each in text)


def _whole(form: _Form, low: str, text: str) -> Iterator[tuple[int, int]]:
    start = low.find(form.text)
    while start >= 0:
        stop = start + len(form.text)
        if not form.alone or not (_is_word(low[start - 1 : start]) or _is_word(low[stop : stop + 1])):
            yield _run(text, start, stop) if form.run else (start, stop)
        start = low.find(form.text, start + 1)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _pieces(
    grams: Mapping[str, tuple[tuple[_Form, int], ...]], low: str, text: str
) -> Iterator[tuple[int, int]]:
    """Pieces that are long enough. Only every so many characters are looked at: a piece has a gram there."""
    done = 0
    for at in range(0, len(low) - _GRAM + 1, _STEP):
        if at < done:
            continue
        for form, place in grams.get(low[at : at + _GRAM], ()):
            start, stop = _extended(form.text, place, low, at)
            if stop - start >= _PIECE:
                start, stop = _run(text, start, stop) if form.run else (start, stop)
                done = max(done, stop - _GRAM + 1)
                yield start, stop


def _extended(secret: str, place: int, low: str, at: int) -> tuple[int, int]:
    """How far the text around `at` is the secret's around `place`."""
    back = 0
    while place > back and at > back and secret[place - back - 1] == low[at - back - 1]:
        back += 1
    on = _GRAM
    while place + on < len(secret) and at + on < len(low) and secret[place + on] == low[at + on]:
        on += 1
    return at - back, at + on


def _run(text: str, start: int, stop: int) -> tuple[int, int]:
    while start and text[start - 1] in _BASE64:
        start -= 1
    while stop < len(text) and text[stop] in _BASE64:
        stop += 1
    return start, stop


def is_secret_name(name: str) -> bool:
    """Whether something of this name is a secret. (A *public* key is the account's id, and when a token ends is a date
    like others of that day.)
    """
    folded = re.sub(r"[\s_-]", "", name)
    return bool(_SECRET_NAME.search(folded)) and not _NO_SECRET.search(folded)


def _named(raw: object, depth: int = 8) -> Iterator[str]:
    """The texts under names of secrets, wherever they stand in a record."""
    if isinstance(raw, dict) and depth:
        for name, value in raw.items():
            if isinstance(value, str) and is_secret_name(str(name)):
                yield value
            else:
                yield from _named(value, depth - 1)
    elif isinstance(raw, list) and depth:
        for item in raw:
            yield from _named(item, depth - 1)
