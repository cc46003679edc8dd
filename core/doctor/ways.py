"""The ways there: addresses, proxies, sign-in, the end of the token, the key, the clock, where secrets lie."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from core.credentials.rings import set_otherwise
from core.doctor.check import Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.errors import DeskError

_CLOCKS = timedelta(minutes=2)
_SOON = timedelta(days=14)


@check("secrets", "Where the secrets come from", "this program's own start")
async def secrets(samples: Samples) -> Said:
    """The keyring, or the environment. How long a secret the keyring takes only a write would tell."""
    where = samples.examined.secrets_from
    if where == "keyring":
        other = set_otherwise()
        if other is not None:
            return assumed(
                f"They come from {other[0]}, which is set {other[1]}. It is read, and nothing is saved to it.",
                "Take that setting away to have the operating system's own keyring used.",
            )
        return seen(
            "The operating system's keyring answered. A secret of more than 1,200 characters lies there in parts, "
            "since Windows takes 2,560 bytes an entry."
        )
    if where:
        return seen(f"They come from {where}, and are kept nowhere.")
    return assumed("They are in memory.")


@check("proxies", "Proxies", "the settings and the variables")
async def proxies(samples: Samples) -> Said:
    """Which way each system is reached. Raises NetworkSettingError for a proxy that can't be one."""
    connection, factory = samples.connection, samples.examined.factory
    ways = []
    for url in (connection.ipaas_url, connection.klaviyo_url):
        proxy = factory.proxy_of(url)
        ways.append(f"{url} is reached " + ("directly" if proxy is None else f"through {proxy}"))
    return seen(f"{'; '.join(ways)}.")


@check("certificates", "Trusted certificates", "the settings and the variables")
async def certificates(samples: Samples) -> Said:
    """Whose are trusted. Raises NetworkSettingError for a file that can't be read."""
    return seen(samples.examined.factory.trusted())


@check(
    "reach-ipaas", "iPaaS.com can be reached, and the sign-in works", "a read of the company's subscriptions"
)
async def reach_ipaas(samples: Samples) -> Said:
    """Address, proxy, certificate, sign-in and company together: one read needs all of them."""
    found = await samples.subscriptions()
    return seen(
        f"{_way(samples, samples.connection.ipaas_url)} The sign-in works; the company has "
        f"{len(found)} subscription{'s' * (len(found) != 1)}."
    )


@check("token-end", "When the token ends", "the token itself")
async def token_end(samples: Samples) -> Said:
    """A company token that is a JWT says when it ends."""
    end = await samples.examined.clients.token_end()
    if samples.connection.sign_in == "password":
        return seen("A new token is got by email and password whenever one has ended.")
    if end is None:
        return assumed("The token doesn't say; when it is refused, that is told.")
    if end <= datetime.now(UTC):
        return failed(
            f"It expired on {end:%Y-%m-%d %H:%M} UTC.",
            "Make a new company token in iPaaS.com, and enter it.",
            "connection",
        )
    hint = "Make a new company token soon." if end - datetime.now(UTC) < _SOON else ""
    return Said("seen", f"It ends on {end:%Y-%m-%d %H:%M} UTC.", hint)


@check("reach-klaviyo", "Klaviyo can be reached, and takes the key", "a read of the account")
async def reach_klaviyo(samples: Samples) -> Said:
    """Address, proxy, certificate and key together."""
    account = await samples.account()
    kind = {True: ", a test account", False: ""}.get(bool(account.test_account), "")
    return seen(
        f"{_way(samples, samples.connection.klaviyo_url)} The key opens {account.organization}{kind}."
    )


@check("clock", "This computer's clock", "the date of an answer")
async def clock(samples: Samples) -> Said:
    """Compared with the servers': events would carry a wrong time."""
    await samples.subscriptions()
    told = samples.examined.factory.traffic.date
    try:
        theirs = parsedate_to_datetime(told[0]) if told is not None else None
    except (ValueError, TypeError):
        theirs = None
    if told is None or theirs is None:
        return assumed("The servers don't say what time it is; this computer's clock is taken for right.")
    theirs = theirs.replace(tzinfo=UTC) if theirs.tzinfo is None else theirs
    apart = told[1] - theirs
    if abs(apart) <= _CLOCKS:
        return seen("It agrees with the servers'.")
    ahead = "ahead" if apart > timedelta() else "behind"
    return failed(
        f"It is {abs(round(apart.total_seconds()))} seconds {ahead}.",
        "Set the clock: the age of orders and the time of events are told by it.",
    )


def _way(samples: Samples, url: str) -> str:
    try:
        proxy = samples.examined.factory.proxy_of(url)
    except DeskError:  # told by a check of its own
        return f"{url} answers."
    return f"{url} answers" + (f", through the proxy {proxy}." if proxy is not None else ", directly.")


CHECKS = (secrets, proxies, certificates, reach_ipaas, token_end, reach_klaviyo, clock)
