"""The ways there: addresses, proxies, sign-in, the end of the token, the key, the clock, where secrets lie."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from core.credentials.rings import set_otherwise
from core.doctor.check import Said, assumed, check, failed, seen
from core.doctor.samples import Samples
from core.errors import DeskError
from core.words import joined, say, say_count, when

_CLOCKS = timedelta(minutes=2)
_SOON = timedelta(days=14)


@check("secrets", say("Where the secrets come from"), say("this program's own start"))
async def secrets(samples: Samples) -> Said:
    """The keyring, or the environment. How long a secret the keyring takes only a write would tell."""
    where = samples.examined.secrets_from
    if where == "keyring":
        other = set_otherwise()
        if other is not None:
            return assumed(
                say(
                    "They come from {other}, which is set {other_2}. It is read, and nothing is saved to it.",
                    other=other[0],
                    other_2=other[1],
                ),
                say("Remove that setting to use the operating system's own keyring."),
            )
        return seen(
            say(
                "The operating system's keyring responded. A secret of more than 1,200 characters is stored "
                "in parts, because Windows accepts 2,560 bytes per entry."
            )
        )
    if where:
        return seen(say("They come from {where}, and are kept nowhere.", where=where))
    return assumed(say("They are in memory."))


@check("proxies", say("Proxies"), say("the settings and the variables"))
async def proxies(samples: Samples) -> Said:
    """Which way each system is reached. Raises NetworkSettingError for a proxy that can't be one."""
    connection, factory = samples.connection, samples.examined.factory
    ways = []
    for url in (connection.ipaas_url, connection.klaviyo_url):
        proxy = factory.proxy_of(url)
        ways.append(
            say("{url} is reached directly", url=url)
            if proxy is None
            else say("{url} is reached through {proxy}", url=url, proxy=proxy)
        )
    return seen(joined("", (joined("; ", ways), ".")))


@check("certificates", say("Trusted certificates"), say("the settings and the variables"))
async def certificates(samples: Samples) -> Said:
    """Whose are trusted. Raises NetworkSettingError for a file that can't be read."""
    return seen(samples.examined.factory.trusted())


@check(
    "reach-ipaas",
    say("iPaaS.com can be reached, and the sign-in works"),
    say("a read of the company's subscriptions"),
)
async def reach_ipaas(samples: Samples) -> Said:
    """Address, proxy, certificate, sign-in and company together: one read needs all of them."""
    found = await samples.subscriptions()
    return seen(
        say_count(
            len(found),
            "{way} The sign-in works; the company has {n} subscription.",
            "{way} The sign-in works; the company has {n} subscriptions.",
            way=_way(samples, samples.connection.ipaas_url),
        )
    )


@check("token-end", say("When the token expires"), say("the token itself"))
async def token_end(samples: Samples) -> Said:
    """A company token that is a JWT says when it ends."""
    end = await samples.examined.clients.token_end()
    if samples.connection.sign_in == "password":
        return seen(say("When a token expires, a new one is requested with email and password."))
    if end is None:
        return assumed(say("The token doesn't say; you are told when it is refused."))
    if end <= datetime.now(UTC):
        return failed(
            say("It expired on {end}.", end=when(end)),
            say("Create a new company token in iPaaS.com, and enter it."),
            "connection",
        )
    hint = say("Create a new company token soon.") if end - datetime.now(UTC) < _SOON else ""
    return Said("seen", say("It ends on {end}.", end=when(end)), hint)


@check("reach-klaviyo", say("Klaviyo can be reached, and accepts the key"), say("a read of the account"))
async def reach_klaviyo(samples: Samples) -> Said:
    """Address, proxy, certificate and key together."""
    account = await samples.account()
    kind = say(", a test account") if account.test_account else ""
    return seen(
        say(
            "{samples} The key opens {organization}{kind}.",
            samples=_way(samples, samples.connection.klaviyo_url),
            organization=account.organization,
            kind=kind,
        )
    )


@check("clock", say("This computer's clock"), say("the date of a response"))
async def clock(samples: Samples) -> Said:
    """Compared with the servers': events would carry a wrong time."""
    await samples.subscriptions()
    told = samples.examined.factory.traffic.date
    try:
        theirs = parsedate_to_datetime(told[0]) if told is not None else None
    except (ValueError, TypeError):
        theirs = None
    if told is None or theirs is None:
        return assumed(
            say("The servers don't say what time it is, so this computer's clock is assumed to be right.")
        )
    theirs = theirs.replace(tzinfo=UTC) if theirs.tzinfo is None else theirs
    apart = told[1] - theirs
    if abs(apart) <= _CLOCKS:
        return seen(say("It agrees with the servers'."))
    seconds = abs(round(apart.total_seconds()))
    return failed(
        say_count(seconds, "It is {n} second ahead.", "It is {n} seconds ahead.")
        if apart > timedelta()
        else say_count(seconds, "It is {n} second behind.", "It is {n} seconds behind."),
        say("Set the clock: order ages and event times depend on it."),
    )


def _way(samples: Samples, url: str) -> str:
    try:
        proxy = samples.examined.factory.proxy_of(url)
    except DeskError:  # told by a check of its own
        return say("{url} responds.", url=url)
    return say("{url} responds", url=url) + (
        say(", through the proxy {proxy}.", proxy=proxy) if proxy is not None else say(", directly.")
    )


CHECKS = (secrets, proxies, certificates, reach_ipaas, token_end, reach_klaviyo, clock)
