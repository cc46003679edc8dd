"""What an answer says for people to read: out of JSON of any make, problem details, HTML, text, the status line.

Nothing is taken for granted about who made it: it may come from the service, or from whatever stands before it.
"""

from __future__ import annotations

import codecs
import http
import itertools
import re
from collections.abc import Iterator
from html.parser import HTMLParser

import httpx
import msgspec

from core.outward.secrets import excerpt
from core.words import joined, say

SHOWN = 600
"""Characters of a message that are shown."""

PAGE = say("an HTML page instead of data")

_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ENCODINGS = re.compile(
    r"ascii|utf-(?:8|16|32)(?:-[lb]e)?|iso8859-\d+|cp\d+|koi8-[rtu]|gb\w+|big5|euc_\w+|shift_jis"
)
"""What a body may be in. Python has others: some are no encodings of texts, some take time without end (punycode)."""
_NAMES = (
    "title", "message", "error", "detail", "errordescription", "description", "messagedetail", "exceptionmessage",
    "details", "errors", "reason", "value", "errorcode", "errormessage", "errormessages", "messages", "msg", "fault",
    "faultstring", "statusmessage", "code",
)  # fmt: skip
"""Where messages stand, by their names in small letters without `_` and `-`, the usual ones first.
(RFC 9457 "Problem Details"; RFC 6749 for `error_description`; ASP.NET's and OData's errors)"""
_REFUSALS = ("success", "succeeded", "issuccess", "issuccessful", "ok")
_ERRORS = ("error", "errors", "errorcode", "errormessage", "exceptionmessage")
_RESULTS = ("id", "data", "access_token")
_DEEPEST = 4
_LOOKED_AT = 200
"""Entries of a list and fields of an object that are looked through for messages."""
_PIECE = 64 * 1024
_GATEWAYS = (
    "default backend - 404",
    "404 page not found",
    "no route matched with those values",
    "fault filter abort",
    "unknown virtual host",
    '"message":"no static resource',
    "missing authentication token",
    '{ "statuscode": 404, "message": "resource not found" }',
    "application gateway",
)
"""What Kubernetes' ingress, Go, Kong, Envoy, Spring, and Amazon's and Azure's gateways say of a way that they don't
know, in small letters. (Seen in their documentation and in public reports.)"""


def utf8_of(content: bytes, content_type: str) -> bytes:
    """The body in UTF-8: without a byte-order mark, which .NET likes to write and JSON doesn't allow; from
    another encoding, where the mark or the header names one.
    """
    marked = next((encoding for mark, encoding in _BOMS if content.startswith(mark)), "")
    encoding = marked or _charset(content_type)
    if encoding in ("utf-8", "ascii"):
        return content
    if not marked and encoding in ("utf-16", "utf-32"):
        encoding += "-le"
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    pieces = (content[place : place + _PIECE] for place in range(0, len(content), _PIECE))
    return b"".join(
        [decoder.decode(piece).encode() for piece in pieces] + [decoder.decode(b"", True).encode()]
    )


def words_of(response: httpx.Response) -> str:
    """What an error answer says; empty when it says nothing but its status."""
    spoken = spoken_in(response.content, response.headers.get("Content-Type", ""))
    reason = _reason(response)
    if not spoken:
        return reason or response.reason_phrase
    return (
        spoken
        if not reason or reason in spoken
        else excerpt(say("{reason}; {spoken}", reason=reason, spoken=spoken), SHOWN)
    )


def spoken_in(content: bytes, content_type: str) -> str:
    """What a body says: the messages of JSON, the words of a page, else the text itself."""
    body = utf8_of(content, content_type)
    try:
        decoded = msgspec.json.decode(body)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return page_or_text(body, content_type)
    if isinstance(decoded, str):
        return excerpt(decoded.strip(), SHOWN)
    if decoded in (None, {}, []):
        return ""
    return messages_in(decoded) or excerpt(msgspec.json.encode(decoded).decode(), SHOWN)


def page_or_text(body: bytes, content_type: str) -> str:
    """The words of a page of HTML or XML, or the text itself; `body` is in UTF-8."""
    text = excerpt(body[: 200 * SHOWN].decode("utf-8", "replace").strip(), 100 * SHOWN)
    if is_page(body, content_type):
        words = _page_words(text)
        return excerpt(say("{page}: {words}", page=PAGE, words=words), SHOWN) if words else PAGE
    return excerpt(text, SHOWN)


def is_foreign(response: httpx.Response) -> bool:
    """Whether an error answer is that of a gateway that didn't find its way, and not of an API: a page, or the words
    by which common gateways are known. (docs/facts.md#answers-gateways)
    """
    kind = response.headers.get("Content-Type", "")
    body = utf8_of(response.content, kind)
    if is_page(body, kind):
        return True
    words = body[:SHOWN].decode("utf-8", "replace").casefold()
    return any(known in words for known in _GATEWAYS)


def is_page(body: bytes, content_type: str) -> bool:
    """Whether a body is a page of HTML or XML."""
    return "html" in content_type.casefold() or body.lstrip()[:1] == b"<"


def messages_in(decoded: object) -> str:
    """The messages in decoded JSON, joined; empty when none stands where messages do."""
    found = (text.strip() for text in _messages(decoded, _DEEPEST))
    return excerpt(joined("; ", dict.fromkeys(text for text in found if text)), SHOWN)


def says_error(decoded: object) -> bool:
    """Whether a good status carries an error: `{"success": false, …}`, or an error in the place of a record."""
    if not isinstance(decoded, dict) or len(decoded) > _LOOKED_AT:
        return False
    named = {_plain(str(key)): value for key, value in decoded.items()}
    if any(named.get(name) is False for name in _REFUSALS):
        return True
    return any(named.get(name) for name in _ERRORS) and not any(name in decoded for name in _RESULTS)


def _messages(decoded: object, depth: int) -> Iterator[str]:
    if isinstance(decoded, str):
        yield decoded
    elif isinstance(decoded, list) and depth:
        for item in decoded[:_LOOKED_AT]:
            yield from _messages(item, depth - 1)
    elif isinstance(decoded, dict) and depth:
        few = itertools.islice(decoded.items(), _LOOKED_AT)
        yield from _messages_of_object({_plain(str(key)): value for key, value in few}, depth)


def _messages_of_object(named: dict[str, object], depth: int) -> Iterator[str]:
    for name in _NAMES:
        value = named.get(name)
        if name == "errors" and isinstance(value, dict):  # ASP.NET: the messages of each field
            for field, texts in itertools.islice(value.items(), _LOOKED_AT):
                yield from (f"{field}: {text}" for text in _messages(texts, depth - 1))
        elif isinstance(value, int) and not isinstance(value, bool) and name in ("errorcode", "code"):
            yield str(value)
        else:
            yield from _messages(value, depth - 1)


def _plain(name: str) -> str:
    return name.casefold().replace("_", "").replace("-", "")


def _reason(response: httpx.Response) -> str:
    """The text of the status line, if it is more than the usual one."""
    raw = response.extensions.get("reason_phrase", b"")
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    try:
        usual = http.HTTPStatus(response.status_code).phrase
    except ValueError:
        usual = ""
    text = excerpt(text.strip(), SHOWN)
    return "" if text.casefold() == usual.casefold() else text


def _charset(content_type: str) -> str:
    name = content_type.casefold().partition("charset=")[2].partition(";")[0].strip(" \"'")
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return "utf-8"
    return found.name if _ENCODINGS.fullmatch(found.name) else "utf-8"


class _Words(HTMLParser):
    """Gathers the text that a reader of the page would see."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self._hidden += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style") and self._hidden > 0

    def handle_data(self, data: str) -> None:
        if not self._hidden and data.strip():
            self.words.append(joined(" ", data.split()))


def _page_words(text: str) -> str:
    reader = _Words()
    reader.feed(text)
    return "; ".join(dict.fromkeys(reader.words))[: SHOWN // 3]
