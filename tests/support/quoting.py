"""The sandbox behind a proxy that quotes requests back, in whichever way servers do, to whom every secret is a canary.

The canaries stand for the sandbox's own secrets: what comes with one is led on with the real one, and what is answered
with a real one gets one. So each canary is at work as what it is, and can be looked for everywhere afterwards.
"""

from __future__ import annotations

import base64
import contextlib
import functools
import html
import http.client
import json
import quopri
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote, quote_plus, urlsplit

from tests.support.sandbox import RunningSandbox

PASSWORD = 'cAnary "pass\\wörd/7q+é'
KEY = "pk_canary4key7f3a9c1e55d24b86a0c9"
TOKEN = "canary-company-4f8e2b7d90c1466aa35d"
ISSUED = "canary-issued-a7c3e9d1f05b48279c6e"
REFRESH = "canary-refresh-d2b8f6a4c0e1937f5ab8"
WEBHOOK = "canary-webhook-0b9d7f5e3c1a8642e0f1"
CANARIES = (PASSWORD, KEY, TOKEN, ISSUED, REFRESH, WEBHOOK)
_PIECE = 12


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _units(text: str) -> list[int]:
    """The UTF-16 of a text, in numbers."""
    raw = text.encode("utf-16-be")
    return [int.from_bytes(raw[at : at + 2]) for at in range(0, len(raw), 2)]


SPELLINGS: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    str.lower,
    json.dumps,
    lambda s: json.dumps(s, ensure_ascii=False),
    lambda s: json.dumps(json.dumps(s)),
    lambda s: _in_json(_in_json(s)),
    lambda s: quote(_in_json(s)),
    lambda s: html.escape(_in_json(s)),
    lambda s: base64.b64encode(_in_json(s).encode()).decode(),
    lambda s: json.dumps(s).replace("/", "\\/"),
    quote,
    lambda s: quote(s, safe=""),
    quote_plus,
    lambda s: quote(quote(s, safe=""), safe=""),
    html.escape,
    lambda s: html.escape(s).replace("&#x27;", "&#39;"),
    repr,
    ascii,
    lambda s: repr(s.encode()),
    lambda s: s.encode().hex().upper(),
    lambda s: s.encode().decode("latin-1"),
    lambda s: base64.b64encode(s.encode()).decode(),
    lambda s: base64.urlsafe_b64encode(s.encode()).decode(),
    lambda s: base64.b64encode(f"ann@example.com:{s}".encode()).decode(),
    lambda s: base64.b64encode(f"ab:{s}".encode()).decode(),
    lambda s: base64.b64encode(f"abc:{s}:more".encode()).decode(),
    lambda s: base64.b32encode(s.encode()).decode(),
    lambda s: base64.b32encode(f"ann@example.com:{s}!".encode()).decode().rstrip("="),
    lambda s: base64.b64encode(base64.b64encode(s.encode())).decode(),
    lambda s: base64.b64encode(b"Basic " + base64.b64encode(f"ab:{s}".encode())).decode(),
    lambda s: base64.b64encode(s.encode("utf-16-le")).decode(),
    lambda s: quote(base64.b64encode(s.encode()).decode(), safe=""),
    lambda s: json.dumps(base64.b64encode(s.encode()).decode()).replace("/", "\\/"),
    lambda s: "".join(f"%{byte:02X}" for byte in s.encode()),
    lambda s: "".join(f"\\u{unit:04x}" for unit in _units(s)),
    lambda s: "".join(f"\\\\u{unit:04X}" for unit in _units(s)),
    lambda s: "".join(f"\\x{byte:02x}" for byte in s.encode()),
    lambda s: "".join(f"&#{ord(each)};" for each in s),
    lambda s: "".join(f"&#x{ord(each):X};" for each in s),
    lambda s: "".join(each if each.isalnum() else f"&#{ord(each)};" for each in s),
    lambda s: s.encode().hex(":"),
    lambda s: s.encode().hex(" ").upper(),
    lambda s: s.encode("utf-16-le").hex(),
    lambda s: s.encode("utf-16-le").decode("latin-1"),
    lambda s: quopri.encodestring(s.encode()).decode().replace("=\n", ""),
    lambda s: "'" + s.replace("'", "''") + "'",
)
"""How a server may spell what it quotes; written down here again, so that nothing is judged by itself."""


def canaries_in(text: str) -> list[str]:
    """The canaries that stand in a text, however they are spelled, tokens also by a piece."""
    low = text.casefold()
    return [canary for canary in CANARIES if any(each in low for each in _looked_for(canary))]


@functools.cache
def _looked_for(canary: str) -> frozenset[str]:
    looked_for = {spell(canary).casefold().strip("\"'\\") for spell in SPELLINGS}
    if canary is not PASSWORD:
        looked_for |= {canary[at : at + _PIECE].casefold() for at in range(len(canary) - _PIECE + 1)}
    return frozenset(looked_for)


@dataclass(frozen=True)
class Quoted:
    """A request as it came: its head as one text, and its body."""

    head: str
    body: str

    @property
    def text(self) -> str:
        """All of it."""
        return f"{self.head}\n{self.body}"

    @property
    def authorization(self) -> str:
        """The header; for a sign-in the body."""
        found = [each for each in self.head.splitlines() if each.casefold().startswith("authorization:")]
        return found[0] if found else " ".join(self.body.split())


@dataclass(frozen=True)
class Reply:
    """An answer of the proxy's own."""

    status: int
    body: str
    kind: str = "application/json"
    reason: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


def _spelled(said: Quoted) -> Reply:
    secret = said.authorization.rpartition(" ")[2]
    told = "; ".join(spell(secret) for spell in SPELLINGS)
    return Reply(422, json.dumps({"detail": f"{said.text[-200:]} {told} {secret[:20]}… {said.text}"}))


MODES: dict[str, Callable[[Quoted], Reply]] = {
    "json": lambda said: Reply(400, json.dumps({"message": said.authorization, "request": said.text})),
    "klaviyo": lambda said: Reply(
        403, json.dumps({"errors": [{"title": "No", "detail": said.authorization, "code": said.text[:300]}]})
    ),
    "text": lambda said: Reply(401, f"Refused: {said.authorization}\n{said.text}", "text/plain"),
    "page": lambda said: Reply(
        409, f"<h1>{html.escape(said.authorization)}</h1><pre>{said.text}</pre>", "text/html"
    ),
    "reason": lambda said: Reply(400, "", "text/plain", f"Bad {said.authorization}"),
    "elsewhere": lambda said: Reply(
        302,
        "",
        headers=(("Location", f"https://x.example/{quote(said.authorization)}?t={quote(said.text)}"),),
    ),
    "spelled": _spelled,
    "no_json": lambda said: Reply(
        200, f'{{"access_token": "{ISSUED}", "said": {json.dumps(said.text)}, broken'
    ),
    "good_error": lambda said: Reply(
        200, json.dumps({"success": False, "message": f"{ISSUED} {said.authorization}"})
    ),
    "cut": lambda said: Reply(200, json.dumps({"refresh_token": REFRESH, "access": said.text})[:-4]),
}
"""How the proxy answers in place of the sandbox."""

_DATA = (
    "transaction_number",
    "description",
    "first_name",
    "last_name",
    "company",
    "organization_name",
    "sku",
)


class _Server(ThreadingHTTPServer):
    """Says nothing when a client goes away: the program under test shares its standard error."""

    def handle_error(self, *_: object) -> None:
        pass


class QuotingSandbox:
    """The proxy, before both systems. `mode` is one of MODES for answers of its own, `data` to have the sandbox's
    records quote the request in their texts, and empty to change nothing. `only` limits both to paths with this text;
    `hostile` comes behind each quotation in data.
    """

    def __init__(self, sandbox: RunningSandbox) -> None:
        self._sandbox = sandbox
        info = sandbox.info
        self._real = {
            PASSWORD: info.ipaas_password,
            TOKEN: info.ipaas_token,
            KEY: info.klaviyo_key,
            WEBHOOK: "sandbox-webhook-1795",
        }
        self.mode = ""
        self.only = ""
        self.hostile = ""
        self._issued: dict[str, str] = {}
        self._servers: list[ThreadingHTTPServer] = []

    @contextlib.contextmanager
    def listening(self) -> Iterator[QuotingSandbox]:
        """Listens until the end of the block."""
        targets = (self._sandbox.info.ipaas_url, self._sandbox.info.klaviyo_url)
        self._servers = [_Server(("127.0.0.1", 0), _handler(self, target)) for target in targets]
        threads = [
            threading.Thread(target=each.serve_forever, args=(0.02,), daemon=True) for each in self._servers
        ]
        for thread in threads:
            thread.start()
        try:
            yield self
        finally:
            for server, thread in zip(self._servers, threads, strict=True):
                server.shutdown()
                server.server_close()
                thread.join()

    @property
    def ipaas_url(self) -> str:
        """Where it stands in for iPaaS.com."""
        return f"http://127.0.0.1:{self._servers[0].server_address[1]}"

    @property
    def klaviyo_url(self) -> str:
        """Where it stands in for Klaviyo."""
        return f"http://127.0.0.1:{self._servers[1].server_address[1]}"

    def environment(self, home: Path, *, by_password: bool = False) -> dict[str, str]:
        """The environment that stands in for a saved connection, full of canaries."""
        made = self._sandbox.environment(home, RESEND_DESK_READ_BACK="3")
        made |= {
            "RESEND_DESK_IPAAS_URL": self.ipaas_url,
            "RESEND_DESK_KLAVIYO_URL": self.klaviyo_url,
            "RESEND_DESK_KLAVIYO_KEY": KEY,
            "RESEND_DESK_IPAAS_TOKEN": TOKEN,
        }
        if by_password:
            del made["RESEND_DESK_IPAAS_TOKEN"]
            made |= {
                "RESEND_DESK_IPAAS_EMAIL": self._sandbox.info.ipaas_email,
                "RESEND_DESK_IPAAS_PASSWORD": PASSWORD,
                "RESEND_DESK_COMPANY": self._sandbox.info.company_id,
            }
        return made

    # Inside --------------------------------------------------------------------------------------

    def led_on(self, text: str) -> str:
        """A request with the real secrets."""
        for canary, real in {**self._real, **self._issued}.items():
            text = text.replace(json.dumps(canary)[1:-1], real).replace(
                json.dumps(canary, ensure_ascii=False)[1:-1], real
            )
        return text

    def told(self, body: str) -> str:
        """An answer with canaries in place of real secrets."""
        try:
            decoded = json.loads(body)
        except ValueError:
            decoded = None
        if isinstance(decoded, dict) and isinstance(decoded.get("access_token"), str):
            self._issued = {ISSUED: decoded["access_token"], REFRESH: decoded.get("refresh_token") or REFRESH}
        for canary, real in {**self._real, **self._issued}.items():
            body = body.replace(json.dumps(real)[1:-1], json.dumps(canary)[1:-1])
        return body


def _handler(proxy: QuotingSandbox, target: str) -> type[BaseHTTPRequestHandler]:
    place = urlsplit(target)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def _answer(self) -> None:
            raw = self.rfile.read(int(self.headers.get("Content-Length") or 0)).decode("utf-8", "replace")
            head = f"{self.command} {self.path}\n" + "\n".join(f"{k}: {v}" for k, v in self.headers.items())
            said = Quoted(head, raw)
            meant = proxy.only in self.path
            if proxy.mode in MODES and meant:
                self._reply(MODES[proxy.mode](said))
                return
            status, body, headers = self._led_on(raw)
            if proxy.mode == "data" and meant and "/sso/" not in self.path:
                body = _quoting_data(body, f"{said.authorization}{proxy.hostile}")
            self._reply(Reply(status, body, headers=headers))

        def _led_on(self, raw: str) -> tuple[int, str, tuple[tuple[str, str], ...]]:
            connection = http.client.HTTPConnection(place.hostname or "", place.port, timeout=20)
            headers = {
                name: proxy.led_on(value)
                for name, value in self.headers.items()
                if name.casefold() not in ("host", "content-length", "accept-encoding", "connection")
            }
            connection.request(self.command, self.path, proxy.led_on(raw).encode() or None, headers)
            response = connection.getresponse()
            body = proxy.told(response.read().decode())
            connection.close()
            kept = [
                (k, v)
                for k, v in response.headers.items()
                if k.casefold() in ("content-type", "x-pagination")
            ]
            return response.status, body, tuple(kept)

        def _reply(self, reply: Reply) -> None:
            content = reply.body.encode()
            reason = reply.reason.replace("\r", " ").replace("\n", " ") if reply.reason else None
            lines = [f"HTTP/1.1 {reply.status} {reason or 'Said'}"]
            named = {name.casefold() for name, _ in reply.headers}
            if "content-type" not in named:
                lines.append(f"Content-Type: {reply.kind}")
            lines += [f"{name}: {value}" for name, value in reply.headers]
            lines += [f"Content-Length: {len(content)}", "", ""]
            self.wfile.write("\r\n".join(lines).encode("utf-8", "replace") + content)

        do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = _answer  # noqa: N815  (the names of the library)

    return Handler


def _quoting_data(body: str, quoted: str) -> str:
    try:
        decoded = json.loads(body, parse_float=str)
    except ValueError:
        return body
    return json.dumps(_with_quotes(decoded, quoted)) if decoded is not None else body


def _with_quotes(value: object, quoted: str) -> object:
    if isinstance(value, dict):
        return {
            name: f"{item} {quoted}"
            if name in _DATA and isinstance(item, str)
            else _with_quotes(item, quoted)
            for name, item in value.items()
        }
    return [_with_quotes(item, quoted) for item in value] if isinstance(value, list) else value
