"""Which keyring is used: one of the operating system's own, by name, and no other.

The package keyring takes whatever class the environment or its configuration file names, and whatever is installed
beside it: also ones that write files, or keep nothing. So its own choice isn't asked. Before anything is written,
what is named is compared with the list here, and nothing of another one is loaded. Reading is another matter: whoever
names a keyring that has their secrets may use them; it gets none from us. A folder of further keyrings is never put on
Python's path.
"""

from __future__ import annotations

import configparser
import contextlib
import importlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import KeyringUnavailable
from core.words import joined, say

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

VARIABLE = "PYTHON_KEYRING_BACKEND"
TRUSTED: Mapping[str, str] = {
    "keyring.backends.Windows.WinVaultKeyring": say("Windows Credential Manager"),
    "keyring.backends.macOS.Keyring": "macOS Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
    "keyring.backends.kwallet.DBusKeyringKWallet4": say("KWallet 4"),
}
"""Class and name of the keyrings that secrets are trusted to."""
CHAIN = "keyring.backends.chainer.ChainerBackend"
"""Keyrings behind one another; the first of them is used."""
_FORGETFUL = {"persist": "session", "preferred_collection": "/org/freedesktop/secrets/collection/session"}
"""Properties that the environment can give a keyring (`KEYRING_PROPERTY_…`), by which it keeps nothing."""
_PROPERTY = "KEYRING_PROPERTY_"


def system_keyring() -> KeyringBackend:
    """The keyring that the environment or keyring's configuration chooses, else the best that is there.

    A new object each time. Raises KeyringUnavailable: there is none, or the one that is chosen isn't trusted.
    """
    _refuse_forgetful()
    given = _given()
    if given is None:
        return _best()
    name, place = given
    if name == CHAIN:
        return _first_of_chain(place)
    if name not in TRUSTED:
        raise _refused(say("{name} is set {place}.", name=name, place=place))
    ring, why = _made(name)
    if ring is None:
        raise KeyringUnavailable(
            say(
                "{trusted}, which is set {place}, is not there: {why}",
                trusted=TRUSTED[name],
                place=place,
                why=why,
            ),
            hint=hint(),
        )
    return ring


def reading_keyring() -> tuple[KeyringBackend, KeyringUnavailable | None]:
    """The keyring to read from: the one to write to, else the one that is set, with what to say where it has nothing.

    Raises KeyringUnavailable as `system_keyring`, but for a keyring that isn't trusted.
    """
    other = set_otherwise()
    if other is None:
        return system_keyring(), None
    try:
        return system_keyring(), None  # a chain of trusted ones
    except KeyringUnavailable as error:
        refusal = error
    ring = None
    with contextlib.suppress(Exception):  # of its module, whatever that does
        ring = _class_of(other[0])()
    if ring is None:
        raise refusal
    return ring, refusal


def set_otherwise() -> tuple[str, str] | None:
    """The class that is set and isn't of the trusted ones, and where it is set. Raises KeyringUnavailable."""
    given = _given()
    return given if given is not None and given[0] not in TRUSTED else None


def name_of(ring: KeyringBackend) -> str:
    """What people call a keyring."""
    name = _class_name(ring)
    return TRUSTED.get(name, name)


def hint() -> str:
    """What to do about this system's keyring."""
    keyring_here = {
        "win32": say("Open Windows' Credential Manager and see whether it works"),
        "darwin": say("Open Keychain Access and unlock the login keychain"),
    }.get(sys.platform, say("Unlock or install the system keyring (GNOME Keyring or KWallet)"))
    return say("{keyring_here}, then try again. {without}", keyring_here=keyring_here, without=WITHOUT)


WITHOUT = say(
    "Or keep the secrets for this session only: tick “Use it for this session only” in the last step of the "
    "connection's settings{terminal}. They are never written to a file instead.",
    terminal=say(", or with --ask-secrets at the terminal"),
)
"""What else can be done where there is no keyring."""


def _given() -> tuple[str, str] | None:
    """The class that is asked for, and where; the environment comes first, as in keyring itself."""
    name = os.environ.get(VARIABLE, "").strip()
    if name:
        return name, say("by the environment variable {variable}", variable=VARIABLE)
    file = _configuration()
    # As keyring reads it: no interpolation, and what can't be opened isn't there.
    config = configparser.RawConfigParser()
    try:
        config.read(file, encoding="utf-8")
    except (configparser.Error, UnicodeDecodeError) as error:
        raise _refused(say("{file} can't be read: {name}.", file=file, name=type(error).__name__)) from error
    if config.has_option("backend", "keyring-path"):
        folder = config.get("backend", "keyring-path").strip()
        raise _refused(
            say("keyring-path in {file} would have keyrings loaded from {folder}.", file=file, folder=folder)
        )
    name = config.get("backend", "default-keyring", fallback="").strip()
    return (name, say("by default-keyring in {file}", file=file)) if name else None


def _configuration() -> Path:
    from keyring.util.platform_ import config_root

    return Path(config_root()) / "keyringrc.cfg"


def _best() -> KeyringBackend:
    """The trusted keyring with the highest priority that is there. Plugins of keyring aren't even loaded."""
    found, reasons = list[tuple[float, "KeyringBackend"]](), dict[str, str]()
    for name in TRUSTED:
        ring, why = _made(name)
        if ring is None:
            reasons[name] = why
        else:
            found.append((float(ring.priority), ring))
    if found:
        return max(found, key=lambda each: each[0])[1]
    own = {"win32": "Windows.WinVaultKeyring", "darwin": "macOS.Keyring"}.get(
        sys.platform, "SecretService.Keyring"
    )
    name = f"keyring.backends.{own}"
    raise KeyringUnavailable(
        say("{trusted}: {reasons}", trusted=TRUSTED[name], reasons=reasons[name]), hint=hint()
    )


def _first_of_chain(place: str) -> KeyringBackend:
    """The first of a chain, all of which have to be trusted: another one would get what the first refuses."""
    from keyring.backends.chainer import ChainerBackend

    rings: list[KeyringBackend] = list(ChainerBackend.backends)
    others = [name for ring in rings if not _is_trusted(ring) and (name := _class_name(ring))]
    if others:
        raise _refused(
            say(
                "The chain of keyrings configured {place} contains {others}.",
                place=place,
                others=", ".join(others),
            )
        )
    if not rings:
        raise KeyringUnavailable(
            say("The chain of keyrings configured {place} is empty.", place=place), hint=hint()
        )
    return rings[0]


def _is_trusted(ring: KeyringBackend) -> bool:
    """Whether it is of a trusted class itself: not of one that calls itself so, nor of one made from it."""
    return any(type(ring) is _class_of(name) for name in TRUSTED)


def _class_of(name: str) -> type[KeyringBackend]:
    module, _, cls = name.rpartition(".")
    found: type[KeyringBackend] = getattr(importlib.import_module(module), cls)
    return found


def _class_name(ring: KeyringBackend) -> str:
    return f"{type(ring).__module__}.{type(ring).__qualname__}"


def _made(name: str) -> tuple[KeyringBackend | None, str]:
    """A trusted keyring, or why there is none: keyring says so by an error when its priority is asked for."""
    try:
        cls = _class_of(name)
        float(cls.priority)
        return cls(), ""
    except Exception as error:  # noqa: BLE001  errors of D-Bus libraries come through
        return None, str(error) or type(error).__name__


def _refuse_forgetful() -> None:
    for variable, value in os.environ.items():
        _, found, name = variable.partition(_PROPERTY)
        if found and name.lower() in _FORGETFUL and value.strip().casefold() == _FORGETFUL[name.lower()]:
            raise _refused(
                say(
                    "{variable} is {value}: a keyring of this kind forgets at the end of the session.",
                    variable=variable,
                    value=value,
                )
            )


def _refused(detail: str) -> KeyringUnavailable:
    names = joined(", ", dict.fromkeys(TRUSTED.values()))
    return KeyringUnavailable(
        say("{detail} Nothing was written to it.", detail=detail),
        title=say("The configured keyring isn't trusted with secrets"),
        hint=say(
            "Remove that setting to use the operating system's own keyring ({names}). {without}",
            names=names,
            without=WITHOUT,
        ),
    )
