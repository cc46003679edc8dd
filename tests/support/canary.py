"""A stranger's server that records what it is told: to see that no secret reaches a host that nobody confirmed."""

from __future__ import annotations

import contextlib
import socketserver
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import trustme


class Canary:
    """Stands behind every name, as a proxy that speaks TLS itself. `heard` are the requests, head and body."""

    def __init__(self, folder: Path) -> None:
        authority = trustme.CA()
        self._file = folder / "canary.pem"
        authority.cert_pem.write_to_path(self._file)
        self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("shop.example.com", "ipaas.example").configure_cert(self._tls)
        self.heard: list[str] = []
        self.port = 0

    @property
    def environ(self) -> dict[str, str]:
        """What makes every request to another machine come here."""
        return {
            "HTTPS_PROXY": f"http://127.0.0.1:{self.port}",
            "NO_PROXY": "127.0.0.1",
            "SSL_CERT_FILE": str(self._file),
        }

    @contextlib.contextmanager
    def listening(self) -> Iterator[Canary]:
        """Listens until the end of the block."""
        canary = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with contextlib.suppress(OSError):
                    self.request.recv(65536)
                    self.request.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                    with canary._tls.wrap_socket(self.request, server_side=True) as inner:
                        canary.heard.append(_request(inner))
                        inner.sendall(
                            b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        )

        with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server:
            server.daemon_threads = True
            self.port = server.server_address[1]
            thread = threading.Thread(target=server.serve_forever, daemon=True)
            thread.start()
            yield self
            server.shutdown()
            thread.join()


def _request(inner: Any) -> str:
    """The whole of one request."""
    text = ""
    while "\r\n\r\n" not in text:
        text += inner.recv(65536).decode()
    head, _, body = text.partition("\r\n\r\n")
    lengths = [
        line.partition(":")[2] for line in head.splitlines() if line.lower().startswith("content-length")
    ]
    while lengths and len(body) < int(lengths[0]):
        body += inner.recv(65536).decode()
    return f"{head}\r\n\r\n{body}"
