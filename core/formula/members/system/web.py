"""HttpUtility, WebUtility, Uri's escaping and Environment.NewLine."""

from __future__ import annotations

import html
import html.entities
import re
from functools import cache
from urllib.parse import quote, quote_from_bytes, unquote_to_bytes

from core.formula.members.table import Method, Property, Table, table
from core.formula.run import Run
from core.formula.values.objects.exceptions import argument_null
from core.formula.values.text.display import to_text
from core.formula.values.text.strings import from_net, join_pairs, to_net

_QUERY_SAFE = "-_.!*()"  # what .NET's UrlEncode leaves beside letters and digits
_PERCENT = re.compile("%[0-9A-F]{2}")
_ENTITY = re.compile(r"&(#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});")


def http_utility_table(*more: Method) -> Table:
    """The members of HttpUtility; `more` are those that stand elsewhere."""
    return table(
        Method(
            "static string UrlEncode(string str)", lambda run, text: _encode(run, text, upper=False), run=True
        ),
        Method(
            "static string UrlEncode(byte[] bytes)",
            lambda run, given: None if given is None else _quoted_bytes(run, bytes(given)),
            run=True,
        ),
        Method("static string UrlDecode(string str)", _decode),
        *more,
        Method("static string UrlPathEncode(string str)", _path_encode, run=True),
        Method("static string HtmlEncode(string s)", _html_encode, run=True),
        Method("static string HtmlEncode(object value)", _html_encode_object, run=True),
        Method("static string HtmlAttributeEncode(string s)", _attribute_encode, run=True),
        Method("static string HtmlDecode(string s)", _html_decode),
        Method("static string JavaScriptStringEncode(string value)", _script_encode, run=True),
    )


@cache
def web_utility_table() -> Table:
    """As HttpUtility, but its percent codes have capital letters."""
    return table(
        Method(
            "static string UrlEncode(string value)",
            lambda run, text: _encode(run, text, upper=True),
            run=True,
        ),
        Method("static string UrlDecode(string encodedValue)", _decode),
        Method("static string HtmlEncode(string value)", _html_encode, run=True),
        Method("static string HtmlDecode(string value)", _html_decode),
    )


@cache
def environment_table() -> Table:
    # iPaaS.com runs on Windows hosts or not: it isn't documented. .NET's default elsewhere is "\n".
    """The members of Environment."""
    return table(Property("static string NewLine", lambda: "\n"))


def _quoted(run: Run, text: str, safe: str) -> str:
    run.meter.text(len(text))
    found = quote(from_net(text), safe=safe)
    run.meter.text(len(found))
    return found


def _encode(run: Run, text: str | None, *, upper: bool) -> str | None:
    if text is None:
        return None
    found = _quoted(run, text, f" {_QUERY_SAFE}")
    # Python leaves `~` as it is; .NET does not.
    found = found.replace("~", "%7E").replace(" ", "+")
    return found if upper else _PERCENT.sub(lambda match: match[0].lower(), found)


def encoded(text: str) -> str:
    """A name or a value as a query has it."""
    found = quote(from_net(text), safe=f" {_QUERY_SAFE}").replace("~", "%7E").replace(" ", "+")
    return _PERCENT.sub(lambda match: match[0].lower(), found)


def decoded(text: str) -> str:
    """A name or a value of a query as it is meant."""
    return _bytes_to_text(text.replace("+", " "))


def _quoted_bytes(run: Run, given: bytes) -> str:
    run.meter.text(3 * len(given))
    found = quote_from_bytes(given, safe=f" {_QUERY_SAFE}").replace("~", "%7E").replace(" ", "+")
    return _PERCENT.sub(lambda match: match[0].lower(), found)


def _decode(text: str | None) -> str | None:
    return None if text is None else _bytes_to_text(text.replace("+", " "))


def _bytes_to_text(text: str) -> str:
    return to_net(unquote_to_bytes(from_net(text)).decode("utf-8", "replace"))


def _path_encode(run: Run, text: str | None) -> str | None:
    """Spaces and what isn't ASCII; what follows a question mark stays."""
    if text is None:
        return None
    path, mark, query = text.partition("?")
    ascii_marks = "".join(map(chr, range(33, 127)))
    return _PERCENT.sub(lambda match: match[0].lower(), _quoted(run, path, ascii_marks)) + mark + query


def escape(run: Run, text: str | None) -> str:
    """Uri.EscapeDataString"""
    if text is None:
        raise argument_null("stringToEscape")
    return _quoted(run, text, "~")


def escape_uri(run: Run, text: str | None) -> str:
    """Uri.EscapeUriString"""
    if text is None:
        raise argument_null("stringToEscape")
    return _quoted(run, text, "~:/?#[]@!$&'()*+,;=")


def unescape(text: str | None) -> str:
    """Uri.UnescapeDataString"""
    if text is None:
        raise argument_null("stringToUnescape")
    return _bytes_to_text(text)


def _html_encode(run: Run, text: str | None) -> str | None:
    """The five marks by name or number, and U+00A0 to U+00FF and what is beyond U+FFFF by number."""
    if text is None:
        return None
    run.meter.text(len(text))
    found = html.escape(text, quote=False).replace('"', "&quot;").replace("'", "&#39;")
    if not found.isascii():
        found = re.sub(
            "[\xa0-\xff\U00010000-\U0010ffff]", lambda match: f"&#{ord(match[0])};", join_pairs(found)
        )
    run.meter.text(len(found))
    return found


def _html_encode_object(run: Run, value: object) -> str | None:
    return None if value is None else _html_encode(run, to_text(value))


def _attribute_encode(run: Run, text: str | None) -> str | None:
    if text is None:
        return None
    run.meter.text(len(text) * 2)
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("'", "&#39;").replace("<", "&lt;")


def _html_decode(text: str | None) -> str | None:
    """Named and numbered characters; a name needs its semicolon, an unknown one stays."""
    if text is None:
        return None
    return to_net(_ENTITY.sub(_character, text))


def _character(match: re.Match[str]) -> str:
    name = match[1]
    if name.startswith("#"):
        digits, base = (name[2:], 16) if name[1] in "xX" else (name[1:], 10)
        code = int(digits, base)
        return chr(code) if 0 < code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else match[0]
    found = html.entities.html5.get(f"{name};")
    return found if found is not None and name in _HTML4 else match[0]


# .NET knows the names of HTML 4 and &apos;.
_HTML4 = frozenset([*html.entities.name2codepoint, "apos"])


def _script_encode(run: Run, text: str | None) -> str:
    if text is None:
        return ""
    run.meter.text(len(text) * 6)
    return re.sub("[\0-\x1f\"'&<>\\\\\x85\u2028\u2029]", _script_letter, text)


_SCRIPT = {"\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r", '"': '\\"', "\\": "\\\\"}


def _script_letter(match: re.Match[str]) -> str:
    letter = match[0]
    return _SCRIPT.get(letter) or f"\\u{ord(letter):04x}"
