"""Exchanges for other programs: a cURL command, and an HTTP Archive. Neither holds a secret.

HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/
"""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import msgspec

from core.errors import ConfigurationError
from core.exchanges.recorder import Body, Headers, KeptExchange
from core.version import VERSION
from core.words import encoded, say

_LEFT_TO_CURL = frozenset({"host", "accept-encoding", "connection", "content-length", "user-agent"})
_BODY = "body.json"
"""The file that a command takes a body from that isn't kept."""


def curl_of(exchange: KeptExchange) -> str:
    """The request as a command for a POSIX shell; the secret is taken from a variable of the environment. A body that
    isn't kept whole is taken from a file, and a line before the command says so: half of one is another request.
    """
    words = ["curl", "-X", exchange.method, shlex.quote(exchange.url)]
    variable = f"${exchange.variable}"
    for name, value in exchange.request_headers:
        if name.casefold() in _LEFT_TO_CURL:
            continue
        header = f"{name}: {value}"
        # Between double quotes the shell fills the variable in; nothing else of such a header needs quoting.
        words += ["-H", f'"{header}"' if variable in value else shlex.quote(header)]
    if exchange.request.whole and exchange.request.size:
        words += ["--data-raw", shlex.quote(exchange.request.text)]
    elif exchange.request.size:
        words += ["--data-binary", f"@{_BODY}"]
    command = " ".join(words)
    if exchange.request.whole:
        return command
    return f"# {_BODY}: the body of {exchange.request.size} bytes, which wasn't kept whole here\n{command}"


def har_of(exchanges: Iterable[KeptExchange], *, version: str) -> bytes:
    """An HTTP Archive of these, as JSON."""
    log = {
        "version": "1.2",
        "creator": {"name": "Resend Desk", "version": version},
        "entries": [_entry(exchange) for exchange in exchanges],
    }
    return msgspec.json.format(msgspec.json.encode({"log": log}, enc_hook=encoded), indent=1)


def write_har(path: Path, exchanges: Iterable[KeptExchange]) -> None:
    """Write an HTTP Archive that only its owner may read: it has the orders' data. Raises ConfigurationError."""
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(har_of(exchanges, version=VERSION))
    except OSError as error:
        raise ConfigurationError(
            f"{path}: {error.strerror}",
            title=say("The HTTP Archive can't be written"),
            hint=say("Name a file in a folder that you may write to."),
        ) from error


def _entry(exchange: KeptExchange) -> dict[str, object]:
    spent = round(exchange.seconds * 1000, 3)
    said = f"Transaction {exchange.order}, {exchange.system}, attempt {exchange.attempt}"
    return {
        "startedDateTime": exchange.at.isoformat(),
        "time": spent,
        "request": _request(exchange),
        "response": {
            "status": exchange.status or 0,
            "statusText": exchange.reason,
            "httpVersion": "HTTP/1.1",
            "cookies": [],
            "headers": _pairs(exchange.response_headers),
            "content": _content(exchange.response),
            "redirectURL": "",
            "headersSize": -1,
            "bodySize": exchange.response.size if exchange.status is not None else -1,
        },
        "cache": {},
        # Only the whole is measured: what it waited for is most of it.
        "timings": {"send": 0, "wait": spent, "receive": 0},
        "comment": f"{said}. {why}" if (why := exchange.why_no_answer) else said,
    }


def _request(exchange: KeptExchange) -> dict[str, object]:
    query = urlsplit(exchange.url).query
    told: dict[str, object] = {
        "method": exchange.method,
        "url": exchange.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(exchange.request_headers),
        "queryString": _pairs(parse_qsl(query, keep_blank_values=True)),
        "headersSize": -1,
        "bodySize": exchange.request.size,
    }
    if exchange.request.size:
        told["postData"] = {"mimeType": exchange.request.kind, "text": exchange.request.text}
    return told


def _content(body: Body) -> dict[str, object]:
    content: dict[str, object] = {"size": body.size, "mimeType": body.kind or "x-unknown", "text": body.text}
    if not body.whole:
        content["comment"] = "Not all of it was kept."
    return content


def _pairs(pairs: Headers | list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in pairs]
