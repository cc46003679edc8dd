"""Uri and UriBuilder."""

from __future__ import annotations

from functools import cache
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from core.formula.members.system.web import escape, escape_uri, unescape
from core.formula.members.table import Method, Property, Table, table
from core.formula.types.builtin import STRING, URI
from core.formula.types.declared import reference
from core.formula.values.collections.containers import NetArray
from core.formula.values.objects.boxed import EnumValue
from core.formula.values.objects.exceptions import NetError, argument_null, net
from core.formula.values.text.strings import from_net, to_net

URIBUILDER = reference("UriBuilder")
_PORTS = {"http": 80, "https": 443, "ftp": 21}
_KEPT = "%/:?#[]@!$&'()*+,;=~-._"


class Uri:
    """Uri, for its parts. `absolute` is false for one that is only part of an address."""

    __slots__ = ("absolute", "parts", "text")
    type = URI

    def __init__(self, text: str | None, *, relative: bool = False) -> None:
        if text is None:
            raise argument_null("uriString")
        try:
            self.parts = urlsplit(from_net(text.strip()))
            self.absolute = bool(self.parts.scheme) and bool(self.parts.netloc or self.parts.path)
        except ValueError:
            self.absolute = False
        if not self.absolute and not relative:
            raise net("UriFormatException", "Invalid URI: The format of the URI could not be determined.")
        self.text = text

    @property
    def port(self) -> int:
        """The port that is given, or the scheme's."""
        return self.parts.port or _PORTS.get(self.parts.scheme, -1)

    @property
    def authority(self) -> str:
        """The host, with its port unless that is the scheme's."""
        host = to_net(self.parts.hostname or "")
        return host if self.port == _PORTS.get(self.parts.scheme, -1) else f"{host}:{self.port}"

    @property
    def path(self) -> str:
        """The path, / for none."""
        return to_net(quote(self.parts.path, safe=_KEPT) or "/")

    @property
    def query(self) -> str:
        """The query with its question mark, if there is one."""
        return to_net("?" + quote(self.parts.query, safe=_KEPT) if self.parts.query else "")

    @property
    def fragment(self) -> str:
        """What follows #, with that."""
        return to_net("#" + self.parts.fragment if self.parts.fragment else "")

    @property
    def whole(self) -> str:
        """The address in its normal form."""
        if not self.absolute or not self.parts.netloc:
            return self.text
        return f"{self.parts.scheme}://{self.authority}{self.path}{self.query}{self.fragment}"

    def net_text(self) -> str:
        """ToString()"""
        return unescape(self.whole) if self.absolute and "%20" not in self.whole else self.whole

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Uri) and self.whole.split("#")[0] == other.whole.split("#")[0]

    def __hash__(self) -> int:
        return hash(self.whole.split("#")[0])


def _kind(text: str | None, kind: EnumValue) -> Uri:
    found = Uri(text, relative=kind.number != 1)
    if kind.number == 2 and found.absolute:
        raise net(
            "FormatException",
            "A relative URI cannot be created because the 'uriString' parameter represents an absolute URI.",
        )
    return found


def _try(text: str | None, kind: EnumValue) -> tuple[bool, Uri | None]:
    try:
        return True, _kind(text, kind)
    except NetError:
        return False, None


def _joined(base: Uri, relative: Any) -> Uri:
    return Uri(to_net(urljoin(base.whole, relative if isinstance(relative, str) else relative.text)))


def _left(uri: Uri, part: EnumValue) -> str:
    head = f"{uri.parts.scheme}://"
    return (
        head,
        head + uri.authority,
        head + uri.authority + uri.path,
        head + uri.authority + uri.path + uri.query,
    )[part.number]


def _segments(uri: Uri) -> NetArray:
    pieces = uri.path.split("/")
    found = [piece + "/" for piece in pieces[:-1]] + ([pieces[-1]] if pieces[-1] else [])
    return NetArray.of(STRING, found)


@cache
def uri_table() -> Table:
    """The members of Uri."""
    return table(
        Method("new(string uriString)", Uri),
        Method("new(string uriString, UriKind uriKind)", _kind),
        Method("new(Uri baseUri, string relativeUri)", _joined),
        Method("new(Uri baseUri, Uri relativeUri)", _joined),
        Method("static bool TryCreate(string uriString, UriKind uriKind, out Uri result)", _try),
        Method(
            "static bool IsWellFormedUriString(string uriString, UriKind uriKind)",
            lambda text, kind: _try(text, kind)[0] and " " not in (text or ""),
        ),
        Method("static string EscapeDataString(string stringToEscape)", escape, run=True),
        Method("static string UnescapeDataString(string stringToUnescape)", unescape),
        Method("static string EscapeUriString(string stringToEscape)", escape_uri, run=True),
        Property("string Host", lambda uri: to_net(uri.parts.hostname or "")),
        Property("string Authority", lambda uri: uri.authority),
        Property("string Scheme", lambda uri: uri.parts.scheme),
        Property("string AbsolutePath", lambda uri: uri.path),
        Property("string LocalPath", lambda uri: unescape(uri.path)),
        Property("string PathAndQuery", lambda uri: uri.path + uri.query),
        Property("string Query", lambda uri: uri.query),
        Property("string Fragment", lambda uri: uri.fragment),
        Property("string AbsoluteUri", lambda uri: uri.whole),
        Property("string OriginalString", lambda uri: uri.text),
        Property("string UserInfo", lambda uri: to_net(uri.parts.netloc.rpartition("@")[0])),
        Property("bool IsAbsoluteUri", lambda uri: uri.absolute),
        Property("bool IsDefaultPort", lambda uri: uri.port == _PORTS.get(uri.parts.scheme, -1)),
        Property("string[] Segments", _segments),
        Property("int Port", lambda uri: uri.port),
        Method("string GetLeftPart(UriPartial part)", _left),
        Method("string ToString()", Uri.net_text),
    )


class UriBuilder:
    """UriBuilder: the parts of an address, each of which can be changed."""

    __slots__ = ("fragment", "host", "path", "port", "query", "scheme")
    type = URIBUILDER

    def __init__(self, text: str = "http://localhost/") -> None:
        uri = Uri(text if "://" in text else f"http://{text}")
        self.scheme = uri.parts.scheme
        self.host = to_net(uri.parts.hostname or "")
        self.port = uri.port
        self.path = uri.path
        self.query = uri.query
        self.fragment = uri.fragment

    def net_text(self) -> str:
        """The address."""
        port = "" if self.port == -1 else f":{self.port}"
        return f"{self.scheme}://{self.host}{port}{self.path}{self.query}{self.fragment}"


def _setter(name: str, mark: str = "") -> Any:
    def put(builder: UriBuilder, value: Any) -> None:
        if mark and value:
            value = mark + value.removeprefix(mark)
        setattr(builder, name, value if value is not None else "")

    return put


@cache
def builder_table() -> Table:
    """The members of UriBuilder."""
    return table(
        Method("new()", UriBuilder),
        Method("new(string uri)", UriBuilder),
        Property("string Scheme", lambda one: one.scheme, _setter("scheme")),
        Property("string Host", lambda one: one.host, _setter("host")),
        Property("int Port", lambda one: one.port, _setter("port")),
        Property("string Path", lambda one: one.path, _setter("path", "/")),
        Property("string Query", lambda one: one.query, _setter("query", "?")),
        Property("string Fragment", lambda one: one.fragment, _setter("fragment", "#")),
        Property("Uri Uri", lambda one: Uri(one.net_text())),
        Method("string ToString()", UriBuilder.net_text),
    )
