"""A connection: which company, subscription and Klaviyo account; what of it is secret is kept apart.

For automation the environment stands in for a saved one.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, get_args

import msgspec

from core.errors import (
    ConfigurationError,
    CredentialError,
    ReadOnlyConnection,
    UnconfirmedHost,
    UsageError,
)
from core.http.hosts import host_of, needs_word, require_confirmed
from core.http.urls import check_base_url, put_right
from core.mapping_choice import MappingChoice, check_choice, read_choice
from core.outward.secrets import KNOWN
from core.words import joined, say

__all__ = [
    "IPAAS_HOSTS",
    "KLAVIYO_HOSTS",
    "PREFIX",
    "SAFE_MODES",
    "Connection",
    "SafeMode",
    "Secrets",
    "SignIn",
    "check",
    "check_account",
    "check_bound",
    "check_hosts",
    "check_may_write",
    "free_name",
    "from_environment",
    "hosts_of",
    "put_right",
    "same_name",
]

SignIn = Literal["password", "token"]
SafeMode = Literal["read-only", "confirm", "type-name"]
"""What stands before a send: nothing can be sent at all; a question; the account's name, which has to be typed."""
SAFE_MODES: tuple[SafeMode, ...] = get_args(SafeMode)
PREFIX = "RESEND_DESK_"
IPAAS_HOSTS = frozenset({"api.ipaas.com", "stagingapi.ipaas.com"})
KLAVIYO_HOSTS = frozenset({"a.klaviyo.com"})
"""The systems' own hosts (docs/facts.md#ipaas-hosts, docs/facts.md#klaviyo-headers)."""


class Connection(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a connection that isn't secret. An empty `revision` means the subscription's own.

    `confirmed_hosts` are addresses other than the systems' own that may get the secrets (`core.http.hosts`).
    `account_id` is the Klaviyo account that was confirmed to be the subscription's, where that can't be seen.
    `mapping` is where the mapping of its plans comes from. `color` is what the window marks it by, the name of a
    colour; empty for the one that its name gives. `safe_mode` is what stands before a send.
    """

    name: str
    ipaas_url: str = "https://api.ipaas.com"
    sign_in: SignIn = "password"
    email: str = ""
    company_id: str = ""
    company_name: str = ""
    subscription_id: str = ""
    subscription_name: str = ""
    klaviyo_url: str = "https://a.klaviyo.com"
    account_name: str = ""
    account_id: str = ""
    revision: str = ""
    confirmed_hosts: tuple[str, ...] = ()
    mapping: MappingChoice = MappingChoice()
    color: str = ""
    safe_mode: SafeMode = "confirm"


@dataclass(frozen=True)
class Secrets:
    """A connection's secrets, in memory only. Never part of a repr, a log or a JSON."""

    ipaas_password: str = field(default="", repr=False)
    ipaas_token: str = field(default="", repr=False)
    klaviyo_key: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        KNOWN.password(self.ipaas_password)
        KNOWN.token(self.ipaas_token, self.klaviyo_key)

    def tidied(self) -> Secrets:
        """Without what pasting leaves around a token or a key. A password is left as it is."""
        return replace(self, ipaas_token=self.ipaas_token.strip(), klaviyo_key=self.klaviyo_key.strip())


def check(connection: Connection, secrets: Secrets) -> None:
    """Raise ConfigurationError, InsecureUrl or CredentialError for what is missing or unsafe."""
    _check_places(connection)
    if not connection.name.strip():
        raise ConfigurationError(say("The connection has no name."), hint=say("Give it a name."))
    check_choice(connection.mapping)
    check_base_url(connection.ipaas_url)
    check_base_url(connection.klaviyo_url)
    if not connection.subscription_id.isascii() or not connection.subscription_id.isdigit():
        raise ConfigurationError(
            say("The subscription ID isn't a number.")
            if connection.subscription_id
            else say("There is no subscription ID."),
            hint=say("Choose the Klaviyo subscription; its ID is a number."),
        )
    if connection.sign_in == "password":
        if not connection.company_id:
            raise ConfigurationError(
                say("No company is chosen."), hint=say("Choose the company to work for.")
            )
        if not connection.email or not secrets.ipaas_password:
            raise CredentialError(
                say("The email or the password for iPaaS.com is missing."), hint=say("Enter both.")
            )
    elif not secrets.ipaas_token:
        raise CredentialError(
            say("The token for iPaaS.com is missing."), hint=say("Enter the company token.")
        )
    if not secrets.klaviyo_key:
        raise CredentialError(say("The private API key for Klaviyo is missing."), hint=say("Enter the key."))
    if not _speakable(connection, secrets):
        raise CredentialError(
            say("The email, the password, the token or the key holds a character that can't be sent."),
            hint=say("Enter it again, without anything before or after it."),
        )


def _check_places(connection: Connection) -> None:
    """Raise ConfigurationError where a secret stands in the place of something that is saved in a file, and shown."""
    for name in connection.__struct_fields__:
        value = getattr(connection, name)
        if not isinstance(value, str | tuple):
            continue
        if KNOWN.holds(value if isinstance(value, str) else joined(" ", value)):
            raise ConfigurationError(
                say(
                    "The connection's {replace} holds a password, a token or a key.",
                    replace=name.replace("_", " "),
                ),
                title=say("A secret is in the wrong place"),
                hint=say("Enter the secret only in the field or variable intended for it."),
            )


def check_may_write(connection: Connection) -> None:
    """Raise ReadOnlyConnection for one that is to read only."""
    if connection.safe_mode == "read-only":
        raise ReadOnlyConnection(
            say("The connection “{connection_name}” is set to read only.", connection_name=connection.name)
        )


def check_account(connection: Connection, account: str, named: str) -> None:
    """Raise UsageError where `named` isn't the Klaviyo account that the connection sends to."""
    if not same_name(account, named):
        raise UsageError(
            say(
                "The connection “{connection_name}” sends to the Klaviyo account “{account}”, and another "
                "one was named.",
                connection_name=connection.name,
                account=account,
            ),
            title=say("The account name doesn't match"),
            hint=say(
                "Nothing was sent. Check that this is the right connection, and enter the account's name "
                "exactly as shown here."
            ),
        )


def same_name(account: str, typed: str) -> bool:
    """Whether somebody has typed an account's name: letter case and the number of spaces don't matter."""
    return bool(account.strip()) and account.casefold().split() == typed.casefold().split()


def check_hosts(connection: Connection) -> None:
    """Raise UnconfirmedHost where a secret would go to a host that nobody confirmed, InsecureUrl,
    ConfigurationError. Asked whenever a client is made, so that nothing leaves before.
    """
    require_confirmed(connection.ipaas_url, "iPaaS.com", IPAAS_HOSTS, connection.confirmed_hosts)
    require_confirmed(connection.klaviyo_url, "Klaviyo", KLAVIYO_HOSTS, connection.confirmed_hosts)


def hosts_of(connection: Connection) -> dict[str, str]:
    """The hosts that get the connection's secrets, under the names that the keyring has for them."""
    return {"ipaas_host": host_of(connection.ipaas_url), "klaviyo_host": host_of(connection.klaviyo_url)}


def check_bound(connection: Connection, bound: Mapping[str, str]) -> None:
    """Raise UnconfirmedHost where saved secrets were entered for another host than the connection names now.

    The addresses stand in a file that anything may have changed; what the keyring has beside the secrets counts.
    An entry from before hosts were kept is good for the systems' own hosts and for this machine.
    """
    urls = {
        "ipaas_host": (connection.ipaas_url, IPAAS_HOSTS),
        "klaviyo_host": (connection.klaviyo_url, KLAVIYO_HOSTS),
    }
    for name, host in hosts_of(connection).items():
        url, own = urls[name]
        if bound.get(name, "") == host or (not bound.get(name) and not needs_word(url, own, ())):
            continue
        raise UnconfirmedHost(
            say(
                "The secret of the connection “{connection_name}” was entered for {name}, and would go to "
                "{host}.",
                connection_name=connection.name,
                name=bound.get(name) or say("no such host"),
                host=host,
            ),
            title=say("The connection's address has changed since its secrets were entered"),
            hint=say("Open the connection's settings, check the address, and enter the secrets again."),
        )


def _speakable(connection: Connection, secrets: Secrets) -> bool:
    """Whether the secrets fit into headers and JSON; the environment can hold bytes that are no text."""
    try:
        f"{connection.email}{secrets.ipaas_password}".encode()
    except UnicodeEncodeError:
        return False
    words = (secrets.ipaas_token, secrets.klaviyo_key)
    return all(word.isascii() and word.isprintable() and " " not in word for word in words)


def from_environment(environ: Mapping[str, str]) -> tuple[Connection, Secrets] | None:
    """The connection that the environment describes; None when it names none.

    Raises ConfigurationError when only part of it is set, so that no saved one is taken by mistake.
    """
    names = (
        "IPAAS_URL",
        "IPAAS_TOKEN",
        "IPAAS_EMAIL",
        "IPAAS_PASSWORD",
        "COMPANY",
        "SUBSCRIPTION",
        "KLAVIYO_URL",
        "KLAVIYO_KEY",
        "REVISION",
        "ACCOUNT",
        "CONFIRMED_HOSTS",
        "MAPPING",
        "SAFE_MODE",
    )
    KNOWN.environment(environ)
    given = {name: environ.get(PREFIX + name, "").strip() for name in names}
    aside = ("REVISION", "ACCOUNT", "CONFIRMED_HOSTS", "MAPPING", "SAFE_MODE")
    if not any(value for name, value in given.items() if name not in aside):
        return None
    by_token = bool(given["IPAAS_TOKEN"])
    needed = ["IPAAS_URL", "SUBSCRIPTION", "KLAVIYO_URL", "KLAVIYO_KEY"]
    needed += ["IPAAS_TOKEN"] if by_token else ["IPAAS_EMAIL", "IPAAS_PASSWORD", "COMPANY"]
    missing = [PREFIX + name for name in needed if not given[name]]
    if missing:
        raise ConfigurationError(
            say(
                "The environment describes only part of a connection; missing: {missing}.",
                missing=", ".join(missing),
            ),
            hint=say("Set these too, or unset all of them to use a saved connection."),
        )
    connection = Connection(
        name="environment",
        ipaas_url=put_right(given["IPAAS_URL"]),
        sign_in="token" if by_token else "password",
        email=given["IPAAS_EMAIL"],
        company_id=given["COMPANY"],
        subscription_id=given["SUBSCRIPTION"],
        klaviyo_url=put_right(given["KLAVIYO_URL"]),
        revision=given["REVISION"],
        account_id=given["ACCOUNT"],
        confirmed_hosts=tuple(filter(None, (host.strip() for host in given["CONFIRMED_HOSTS"].split(",")))),
        mapping=read_choice(given["MAPPING"]),
        safe_mode=_safe_mode(given["SAFE_MODE"]),
    )
    # A password may begin or end with a space; it was stripped only to see whether there is one.
    secrets = Secrets(environ.get(f"{PREFIX}IPAAS_PASSWORD", ""), given["IPAAS_TOKEN"], given["KLAVIYO_KEY"])
    check(connection, secrets)
    return connection, secrets


def _safe_mode(text: str) -> SafeMode:
    """Raise ConfigurationError for a mode that there isn't: it must not be taken for a weaker one."""
    wanted = text.casefold().replace("_", "-") or "confirm"
    for mode in SAFE_MODES:
        if wanted == mode:
            return mode
    raise ConfigurationError(
        say("{prefix}SAFE_MODE is none of {safe_modes}.", prefix=PREFIX, safe_modes=", ".join(SAFE_MODES)),
        hint=say("Set it to one of these, or unset it."),
    )


def free_name(name: str, taken: Collection[str]) -> str:
    """A name like this one that none of these has: the same with a number, where it is taken."""
    others = (f"{name} {number}" for number in range(2, len(taken) + 3))
    return next(each for each in (name, *others) if each not in taken)
