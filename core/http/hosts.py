"""Which hosts secrets may go to: a system's own, this machine itself, and those that were confirmed by name."""

from __future__ import annotations

from collections.abc import Collection

from core.errors import UnconfirmedHost
from core.http.urls import check_base_url, is_loopback
from core.words import say


def host_of(url: str) -> str:
    """The host of an address, with its port where that isn't the usual one: what is confirmed, and bound to.

    Raises ConfigurationError, InsecureUrl for what is no address.
    """
    name, port = _parts(url)
    shown = f"[{name}]" if ":" in name else name
    return shown if port is None else f"{shown}:{port}"


def needs_word(url: str, own: Collection[str], confirmed: Collection[str]) -> bool:
    """Whether somebody has to confirm this address before a secret may go there."""
    host = host_of(url)
    told = {each.strip().casefold() for each in confirmed}
    return not (host in own or host in told or is_loopback(_parts(url)[0]))


def _parts(url: str) -> tuple[str, int | None]:
    import httpx  # here: the window checks no address before its first paint, and httpx is slow to import

    parsed = httpx.URL(check_base_url(url))
    return parsed.host, parsed.port


def require_confirmed(url: str, system: str, own: Collection[str], confirmed: Collection[str]) -> None:
    """Raise UnconfirmedHost for an address that is neither the system's own nor confirmed."""
    if needs_word(url, own, confirmed):
        raise UnconfirmedHost(
            say(
                "{url} is not {system}'s own address ({own}).",
                url=host_of(url),
                system=system,
                own=", ".join(sorted(own)),
            ),
            hint=say(
                "If it should receive the secrets for {system}, confirm it by name: in the connection, or "
                "with RESEND_DESK_CONFIRMED_HOSTS. Otherwise correct the address.",
                system=system,
            ),
        )
