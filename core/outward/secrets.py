"""All secrets of this process, by value, and what takes them out of texts.

Whatever brings a secret in tells it here in that moment: `KNOWN.password` for what people make up, `KNOWN.token` for
what machines make. A server may quote a request back in any spelling; so each secret is known as it is, in any letter
case, and as JSON, URLs, HTML, Python, SQL, hexadecimal digits, base32 and base64 have it (Basic authentication and
UTF-16 too, and base64 of base64), also where each single character is escaped. Of a token any piece of twelve
characters is taken out, since servers like to cut what they quote; and a secret that is broken up by line breaks,
spaces, hyphens, quotes or what can't be seen is found by its letters and digits, where these are enough to tell it.

What can't be told: a piece of a token below twelve characters or with each character escaped, a piece of a password, a
spelling that nobody thought of (the others: `core.outward.spellings`), and a secret that is an everyday text. Those
follow from the value alone:

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

import functools
import re
import threading
from collections.abc import Collection, Iterable, Iterator, Mapping
from urllib.parse import unquote

from core.outward.spellings import Form, forms, lowered
from core.words import changed, say

MASK = "[secret]"
TAKE_IT_OUT = say(
    "The record or the mapping contains a password, token or key of a connection. Remove it there, and "
    "change it: anyone who read the record has seen it."
)
"""What to do about data that hold a secret."""
REDACTING = True
"""Only tests turn this off, to see that they would find what is taken out."""

SHORTEST = 4
"""Characters; what is shorter stands in any text by chance."""
_PIECE = 12
_GRAM = 8
_STEP = _PIECE - _GRAM + 1
"""Every piece of `_PIECE` characters has a whole `_GRAM` at one of these steps, wherever it begins."""
_MOST = 8_192
"""Characters of a secret that are known: no header that carries one may be longer, as most servers are set up. What a
server calls a token and is a megabyte would take minutes, and all memory, to be known in every spelling.
"""
_LEAST_TOKEN = 16
"""Characters of a token of which pieces are looked for."""

_CORE, _CORE_WORD = 12, 16
"""Letters and digits of a secret, and of one of letters alone, by which it is told where something stands between."""
_ESCAPE = re.compile(r"\\(?:u[0-9a-f]{4}|[nrtfvb])")
_BREAKS = re.compile(rf"(?:{_ESCAPE.pattern}|[\W_])")
"""What a text may be broken up by, also as JSON writes it, in small letters."""
_NO_LETTERS = bytes(code for code in range(128) if not chr(code).isalnum())

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


class KnownSecrets:
    """The secrets of a process. It only grows: what was a secret once may still open something."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._values: dict[str, bool] = {}
        self._whole: tuple[Form, ...] = ()
        self._grams: dict[str, tuple[tuple[Form, int], ...]] = {}
        self._cores: tuple[str, ...] = ()
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
            self._cores = ()
            self.longest = 0

    # Inside --------------------------------------------------------------------------------------

    def _learn(self, values: Iterable[str | None], *, pieces: bool) -> None:
        new = {
            each[:_MOST]: pieces
            for value in values
            if value
            for each in (value, value.strip())
            if len(each) >= SHORTEST
        }
        with self._lock:
            for value, by_piece in new.items():
                if value not in self._values or self._values[value] < by_piece:
                    self._values[value] = by_piece
                    core = _BREAKS.sub("", lowered(value))
                    if _tells(core) and core not in self._cores:
                        self._cores = (*self._cores, core)
                    for form in forms(value):
                        self._add(form, by_piece=by_piece and len(value) >= _LEAST_TOKEN)

    def _add(self, form: Form, *, by_piece: bool) -> None:
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
        low = lowered(text)
        found = [span for form in self._whole for span in _whole(form, low, text)]
        if self._grams:
            found += _pieces(self._grams, low, text)
        merged = _merged(found)
        broken = list(_broken(self._cores, low, merged))
        return _merged([*merged, *broken]) if broken else merged


KNOWN = KnownSecrets()
"""Those of this process."""


def hide(text: str, also: Iterable[str] = ()) -> str:
    """A message without secrets: those that are known, `also` these values, and whatever looks like one.

    For what somebody says about something. Data, such as a payload, is changed by `KNOWN.hide` only where it holds a
    secret by value: a product may be called `pk_300ml_bottle`.
    """
    return changed(text, lambda words: _hidden(words, also)) if REDACTING else text


def _hidden(text: str, also: Iterable[str]) -> str:
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


def _merged(found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, stop in sorted(found):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(stop, merged[-1][1])
        else:
            merged.append((start, stop))
    return merged


def _tells(core: str) -> bool:
    """Whether a secret can be told by its letters and digits alone, whatever stands between them."""
    if core.isdigit():  # amounts and dates, one behind the other
        return False
    return len(core) >= (_CORE_WORD if core.isalpha() else _CORE)


def _broken(cores: Iterable[str], low: str, known: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Secrets with something between their characters that isn't theirs, besides those that are known."""
    if not cores:
        return
    rest, end = [], 0
    for start, stop in known:
        rest += [low[end:start], " " * (stop - start)]
        end = stop
    low = "".join([*rest, low[end:]])
    # In a thirtieth of the time that `_BREAKS` takes over a whole text. Of a core it is a part, where that isn't ASCII.
    letters = _ESCAPE.sub("", low).encode("ascii", "ignore").translate(None, _NO_LETTERS)
    for core in cores:
        if core.encode("ascii", "ignore") in letters:
            yield from (found.span() for found in _with_breaks(core).finditer(low))


@functools.lru_cache(maxsize=16)
def _with_breaks(core: str) -> re.Pattern[str]:
    return re.compile(f"{_BREAKS.pattern}*".join(map(re.escape, core)))


def _whole(form: Form, low: str, text: str) -> Iterator[tuple[int, int]]:
    start = low.find(form.text)
    while start >= 0:
        stop = start + len(form.text)
        if not form.alone or not (_is_word(low[start - 1 : start]) or _is_word(low[stop : stop + 1])):
            yield _run(text, start, stop) if form.run else (start, stop)
        start = low.find(form.text, start + 1)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


def _pieces(
    grams: Mapping[str, tuple[tuple[Form, int], ...]], low: str, text: str
) -> Iterator[tuple[int, int]]:
    """Pieces that are long enough. Only every so many characters are looked at: a piece has a gram there."""
    done = 0
    for at in [at for at in range(0, len(low) - _GRAM + 1, _STEP) if low[at : at + _GRAM] in grams]:
        if at < done:
            continue
        for form, place in grams[low[at : at + _GRAM]]:
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
