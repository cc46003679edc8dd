"""Which proxy a request goes through: as our own settings say, else the environment, else the system's settings.

HTTPS_PROXY and ALL_PROXY, also in small letters, which win; NO_PROXY with names, addresses, networks
(`10.0.0.0/8`, `fd00::/8`), brackets and ports. httpx's own reading of them fails at networks and brackets.
"""

from __future__ import annotations

import ipaddress
import re
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass

import httpx

from core.errors import NetworkSettingError
from core.http.urls import is_loopback
from core.network import Network
from core.outward.secrets import KNOWN
from core.words import say

_SCHEMES = ("http", "https", "socks5", "socks5h")
_PORTS = {"http": 80, "https": 443}
_SETTINGS = say("the system's proxy settings")
OWN = say("the network settings of this program")
UNREAD = say("The network settings of this program can't be read")
CHOOSE = say(
    "Choose them again (File, Network settings). Or correct settings.json in the program's folder, or "
    "delete it to use this computer's settings."
)


@dataclass(frozen=True)
class Proxy:
    """A proxy. `url` may hold a password; `source` is the variable, or the settings, that it comes from."""

    url: httpx.URL
    source: str

    def __str__(self) -> str:
        return f"{self.url.copy_with(userinfo=None, path='/', query=None)}".rstrip("/") + f" ({self.source})"

    def __repr__(self) -> str:
        return f"Proxy({self})"


def proxy_for(
    url: httpx.URL, environ: Mapping[str, str], network: Network | None = None, password: str = ""
) -> Proxy | None:
    """The proxy on the way to an address; None where there is none. Raises NetworkSettingError.

    `network` are our own settings, with the password of their proxy. This machine itself is never reached through one.
    """
    if is_loopback(url.host):
        return None
    if network is not None and network.proxy == "unread":
        raise NetworkSettingError(
            say("It isn't known whether a proxy was chosen, so nothing was sent."), title=UNREAD, hint=CHOOSE
        )
    if network is not None and network.proxy != "system":
        if network.proxy == "none" or _excepted(url, network.without):
            return None
        return _own(network, password)
    exceptions = _variable(environ, "no_proxy")[1]
    for scheme in (url.scheme, "all"):
        name, value = _variable(environ, f"{scheme}_proxy")
        if value:
            return None if _excepted(url, exceptions) else Proxy(_address(value, name), name)
    value = urllib.request.getproxies().get(url.scheme, "")
    # Where there are variables this is what they say, and they have been asked.
    if not value or _variable(environ, f"{url.scheme}_proxy")[0] or urllib.request.proxy_bypass(url.host):
        return None
    return None if _excepted(url, exceptions) else Proxy(_address(value, _SETTINGS), _SETTINGS)


def _own(network: Network, password: str) -> Proxy:
    """The proxy of our own settings, with its user and password."""
    url = _address(network.address.strip(), OWN)
    if url.userinfo:
        raise NetworkSettingError(
            say("The proxy is {scheme}://…@{host}.", scheme=url.scheme, host=url.host),
            title=say("The proxy's address has a user or a password in it"),
            hint=say(
                "Remove them from the address and enter them in their own fields (File, Network settings): "
                "a password doesn't belong in a file."
            ),
        )
    if network.user:
        KNOWN.password(password)
        url = url.copy_with(username=network.user, password=password)
    return Proxy(url, OWN)


def _variable(environ: Mapping[str, str], name: str) -> tuple[str, str]:
    """A variable in small or capital letters: its name, empty if there is none, and its value."""
    found = next((each for each in (name, name.upper()) if each in environ), "")
    return found, environ.get(found, "").strip()


def _address(value: str, source: str) -> httpx.URL:
    KNOWN.address(value)
    try:
        url = httpx.URL(value if "://" in value else f"http://{value}")
    except (httpx.InvalidURL, ValueError):
        url = httpx.URL()
    shown = re.sub(r"[^/]*@", "…@", value)  # a password has no place in a message
    if not url.host:
        raise NetworkSettingError(
            say("{source} is {shown}.", source=source, shown=repr(shown)),
            title=say("The proxy's address can't be read"),
            hint=say(
                "Correct {source}. A proxy is written like http://proxy.example.com:8080.", source=source
            ),
        )
    if url.scheme not in _SCHEMES:
        raise NetworkSettingError(
            say("{source} is {shown}.", source=source, shown=repr(shown)),
            title=say("The proxy type isn't supported"),
            hint=say(
                "Correct {source}. Supported proxies begin with {schemes}.",
                source=source,
                schemes=", ".join(_SCHEMES),
            ),
        )
    return url


def _excepted(url: httpx.URL, exceptions: str) -> bool:
    """Whether NO_PROXY, or what our settings have in its place, has this address."""
    entries = re.split(r"[\s,;]+", exceptions)
    return any(_fits(url, entry.casefold()) for entry in entries if entry)


def _fits(url: httpx.URL, entry: str) -> bool:
    if entry == "*":
        return True
    host, port = _host_and_port(entry)
    if port is not None and port != (url.port or _PORTS.get(url.scheme)):
        return False
    address = _ip(url.host)
    if "/" in host:
        try:
            return address is not None and address in ipaddress.ip_network(host, strict=False)
        except ValueError:  # nothing that an address could be in
            return False
    if address is not None:
        return address == _ip(host)
    name, domain = url.host.casefold().rstrip("."), host.removeprefix("*").strip(".")
    return bool(domain) and (name == domain or name.endswith(f".{domain}"))


def _host_and_port(entry: str) -> tuple[str, int | None]:
    """`host`, `host:80`, `[::1]`, `[::1]:80`, `::1`, `[fd00::]/8`."""
    bracketed = re.fullmatch(r"\[([^\]]*)\](/\d+)?(?::(\d+))?", entry)
    if bracketed:
        return bracketed[1] + (bracketed[2] or ""), int(bracketed[3]) if bracketed[3] else None
    plain = re.fullmatch(r"([^:]*):(\d+)", entry)
    return (plain[1], int(plain[2])) if plain else (entry, None)


def _ip(text: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(text.strip("[]").partition("%")[0])
    except ValueError:
        return None
